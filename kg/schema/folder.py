"""Where the ontology lies, and its namespaces."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kg.errors import OntologyError

ONTOLOGY = "https://w3id.org/policy-kg/ontology#"
"""The namespace of all terms."""

DATA = "https://w3id.org/policy-kg/id/"
"""The base of data IRIs unless a build says otherwise."""


@cache
def ontology_folder() -> Path:
    """The folder with policy.ttl: inside the installed package, or beside it in a clone."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "ontology", package.parent / "ontology"):
        if (folder / "policy.ttl").is_file():
            return folder
    raise OntologyError(
        f"the ontology is missing: no policy.ttl in {package / 'ontology'} or {package.parent / 'ontology'}"
    )


@cache
def ontology_file(name: str) -> str:
    """The text of a file of the ontology folder (`policy.ttl`, `queries/posts.rq`)."""
    return (ontology_folder() / name).read_text(encoding="utf-8")
