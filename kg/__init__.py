"""Chinese government and policy news as a knowledge graph in which every fact shows its sentence.

>>> from kg import read_articles, extract_facts, to_graph          # doctest: +SKIP
>>> facts = [fact for article in read_articles("articles/") for fact in extract_facts(article)]
>>> graph = to_graph(facts)                                         # an rdflib.Graph
"""

from typing import Any

__version__ = "0.1.0"
__all__ = ["__version__", "extract_facts", "read_articles", "to_graph"]

_HOME = {"read_articles": "kg.sources", "extract_facts": "kg.extract", "to_graph": "kg.rdf"}


def __getattr__(name: str) -> Any:
    """The public functions, loaded when first asked for: `kg --help` should not wait for rdflib."""
    if name not in _HOME:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
