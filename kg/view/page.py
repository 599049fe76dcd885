"""The self-contained page: pyvis writes the network, our template, style and script surround it."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_SCRIPTS = (
    "dom",
    "words",
    "data",
    "draw",
    "picture",
    "lines",
    "far",
    "filter",
    "timeline",
    "choose",
    "facts",
    "article",
    "search",
    "legend",
    "tools",
    "start",
)
_LIBRARY = "lib/vis-9.1.2/vis-network.min.js"

_OPTIONS: Mapping[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "selectConnectedEdges": False, "hideEdgesOnDrag": False, "keyboard": False, "zoomSpeed": 0.6},
    "nodes": {"shape": "custom", "chosen": False},
    "edges": {
        "smooth": False, "chosen": False, "hoverWidth": 0.6, "selectionWidth": 0, "width": 1.2,
        "arrows": {"to": {"enabled": False, "scaleFactor": 0.4}},
        "font": {"size": 11, "color": "#565d63", "strokeWidth": 4, "strokeColor": "#fbfaf7", "align": "horizontal"},
    },
}  # fmt: skip


def page_of(nodes: list[dict[str, Any]], edges: list[dict[str, Any]], model: Mapping[str, Any], title: str) -> str:
    """The HTML of a page that needs nothing but itself.

    `nodes` and `edges` are what vis-network draws, `model` is what the page's script knows about them (see `kg.view.model`).
    All of it goes into the page as JSON in which no `<`, `>` or `&` is left, never as HTML or script.
    """
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader
    from pyvis.network import Network  # loads IPython: only when a page is written

    network = Network(directed=True, cdn_resources="in_line")
    network.nodes, network.edges = nodes, edges
    network.options = dict(_OPTIONS)
    library = _library(network.template_dir)
    assets = str(files("kg.view").joinpath("assets"))
    network.path = "page.html"
    network.templateEnv = Environment(loader=ChoiceLoader([FileSystemLoader(assets)]), autoescape=True)
    network.templateEnv.policies["json.dumps_function"] = _json
    script = _script()
    network.templateEnv.globals["kg"] = {
        "title": title, "style": _asset("page.css"), "library": library, "script": script, "model": model,
        "policy": _policy(library, script),
    }  # fmt: skip
    return str(network.generate_html())


def _json(value: Any, **_: Any) -> str:
    """Compact JSON without the two line separators that JavaScript once took for line ends."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _policy(*scripts: str) -> str:
    """A Content-Security-Policy that runs our two scripts and fetches nothing."""
    hashes = " ".join(f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts)
    return f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'"


@cache
def _asset(name: str) -> str:
    return files("kg.view").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    """The parts of our script in order, as one that leaves nothing behind but `window.kg`; what modules `export` is known to all."""
    parts = re.sub(r"^export ", "", "\n".join(_asset(f"{name}.js") for name in _SCRIPTS), flags=re.MULTILINE)
    return f"(() => {{\n'use strict';\n{parts}}})();"


@cache
def _library(folder: str) -> str:
    """vis-network as pyvis ships it."""
    from pathlib import Path

    return (Path(folder) / _LIBRARY).read_text(encoding="utf-8")
