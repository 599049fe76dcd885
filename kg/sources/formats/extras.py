"""Packages that a format needs and that not everybody has installed."""

from __future__ import annotations

import logging
from importlib import import_module
from types import ModuleType

from kg.errors import SourceError
from kg.sources.source import Source


def needed(module: str, source: Source) -> ModuleType:
    """A module of an optional package; raises `SourceError` that says how to install it."""
    logging.getLogger(module.partition(".")[0]).setLevel(
        logging.CRITICAL
    )  # they log what they mend and raise what they cannot
    try:
        return import_module(module)
    except ImportError as error:
        raise SourceError(
            f"{source}: {source.suffix} files need a package more ({error.name}); install it with: pip install 'policy-kg[formats]'"
        ) from error
