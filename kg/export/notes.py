"""One note for each thing, linked to the others: a vault for Obsidian, Logseq or any editor of Markdown."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from kg.export.built import Built
from kg.network import Network, Passage, sentence_of
from kg.network.relations import relation_of

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|#^\[\]\x00-\x1f]+')
_LONGEST_NAME = 60
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~=$%])")


def as_notes(built: Built, target: Path) -> None:
    """A folder with one note a thing, in a folder for each kind: what is said of it, by which sentence, with links."""
    graph = built.network
    names = _names(graph)
    titles = {source.iri: source.title or source.id for source in graph.graph["sources"]}
    target.mkdir()
    for node in sorted(graph):
        path = target / f"{names[node]}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(_note(graph, node, names, titles), encoding="utf-8", newline="")


def _names(graph: Network) -> Mapping[str, str]:
    """The path of every note without its suffix; of namesakes each has a piece of its IRI's hash behind it."""
    plain = {node: f"{data['kind']}/{_fit(data['label'])}" for node, data in graph.nodes(data=True)}
    count = Counter(name.casefold() for name in plain.values())
    return {
        node: name if count[name.casefold()] == 1 else f"{name} {sha256(node.encode()).hexdigest()[:6]}"
        for node, name in plain.items()
    }


def _fit(label: str) -> str:
    return _NOT_IN_NAMES.sub(" ", label).strip(" .")[:_LONGEST_NAME].strip(" .") or "unnamed"


def _note(graph: Network, node: str, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    data = graph.nodes[node]
    lines = ["---", *_front_matter(node, data), "---", f"# {_escaped(data['label'])}"]
    lines += [f"\n> {_escaped(p.text)}\n> — {_escaped(titles.get(p.article, p.article))}" for p in _best(data)]
    heading = ""
    for name, line in sorted(_lines(graph, node, names, titles)):
        if name != heading:
            heading = name
            lines += ["", f"## {name}", ""]
        lines.append(line)
    return "\n".join(lines).rstrip() + "\n"


def _front_matter(node: str, data: Mapping[str, Any]) -> Iterator[str]:
    """YAML; JSON strings are such, whatever stands in them."""
    yield f"iri: {json.dumps(node)}"
    yield f"kind: {json.dumps(data['type'] or data['kind'])}"
    yield f"aliases: {json.dumps([data['label'], *data['names']], ensure_ascii=False)}"
    for name in ("date", "deadline", "since", "until"):
        if data.get(name):
            yield f"{name}: {json.dumps(data[name], ensure_ascii=False)}"


def _lines(graph: Network, node: str, names: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What links the thing, as list items under the name of the relation."""
    for source, target, data in [*graph.out_edges(node, data=True), *graph.in_edges(node, data=True)]:
        other = target if source == node else source
        ends = (
            _link(graph, end, names) if end == other else f"**{_escaped(graph.nodes[end]['label'])}**"
            for end in (source, target)
        )
        said = sentence_of({**data, "words": _escaped(str(data.get("words", "")))}, *ends)[0]
        quoted = [f"\n    - “{_escaped(p.text)}” — {_escaped(titles.get(p.article, p.article))}" for p in _best(data)]
        yield relation_of(data).name[0], f"- {said}" + "".join(quoted)


def _link(graph: Network, node: str, names: Mapping[str, str]) -> str:
    label = _NOT_IN_NAMES.sub(" ", graph.nodes[node]["label"]).strip()
    return f"[[{names[node]}|{label}]]"


def _best(data: Mapping[str, Any]) -> list[Passage]:
    """The surest passages."""
    return sorted(data["evidence"], key=lambda passage: (-passage.confidence, passage))[:3]


def _escaped(text: str) -> str:
    """Text in one line that Markdown takes as text."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
