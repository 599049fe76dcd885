"""Packages that a format needs and that not everybody has installed."""

from __future__ import annotations

import logging
from importlib import import_module
from types import ModuleType

from kg.errors import KgError


def needed(module: str, what: str, error: type[KgError]) -> ModuleType:
    """A module of an optional package; raises `error` that says how to install it for `what`."""
    # Such packages log what they mend, and raise what they cannot.
    logging.getLogger(module.partition(".")[0]).setLevel(logging.CRITICAL)
    try:
        return import_module(module)
    except ImportError as missing:
        raise error(f"{what}: needs a package more ({missing.name}); {installing('formats')}") from missing


def installing(extra: str) -> str:
    """How a group of optional packages is installed, as a message says it."""
    return f"install it in the clone with: pip install -e '.[{extra}]'"
