"""Packages that a format needs and that not everybody has installed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from kg.errors import StoreError


def needed(module: str, format: str) -> ModuleType:
    """A module of an optional package; raises `StoreError` that says how to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise StoreError(
            f"{format} needs a package more ({error.name}); install it with: pip install 'policy-kg[formats]'"
        ) from error
