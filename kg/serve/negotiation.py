"""Which of the formats that there are a client gets, by `format=` or by its Accept header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.serve.reply import Refusal


@dataclass(frozen=True, slots=True)
class Format:
    """A format by the short names it goes by in `format=`, and its media types, the first of which is sent."""

    names: tuple[str, ...]
    types: tuple[str, ...]

    @property
    def type(self) -> str:
        """The media type that is sent."""
        return self.types[0]


JSON = Format(("json",), ("application/sparql-results+json", "application/json"))
XML = Format(("xml",), ("application/sparql-results+xml", "application/xml", "text/xml"))
CSV = Format(("csv",), ("text/csv",))
TSV = Format(("tsv",), ("text/tab-separated-values",))
TURTLE = Format(("turtle", "ttl"), ("text/turtle", "application/x-turtle"))
N_TRIPLES = Format(("ntriples", "nt"), ("application/n-triples", "text/plain"))
RDF_XML = Format(("rdfxml", "rdf", "xml"), ("application/rdf+xml", "application/xml", "text/xml"))
JSON_LD = Format(("jsonld", "json-ld", "json"), ("application/ld+json", "application/json"))
HTML = Format(("html",), ("text/html", "application/xhtml+xml"))

ROWS = (JSON, XML, CSV, TSV)
"""Formats of the answer to a SELECT or ASK, the default first."""
TRIPLES = (TURTLE, N_TRIPLES, RDF_XML, JSON_LD)
"""Formats of RDF, the default first."""


def chosen(offered: Sequence[Format], accept: str, name: str = "") -> Format:
    """The format that `name` asks for, else the one of those offered that the Accept header likes best.

    Raises `Refusal` (406) if it likes none.
    """
    if name:
        return _named(offered, name)
    if not accept.strip():
        return offered[0]
    liked = _qualities(accept)
    best = max(offered, key=lambda format: max(_quality(liked, type) for type in format.types))
    if max(_quality(liked, type) for type in best.types) <= 0:
        raise Refusal(406, f"this can be had as {', '.join(format.type for format in offered)}")
    return best


def _named(offered: Sequence[Format], name: str) -> Format:
    wanted = name.strip().lower().replace(" ", "+")  # a plus sign in a query string is a space
    for format in offered:
        if wanted in format.names or wanted in format.types:
            return format
    raise Refusal(406, f"format={name[:40]} is not one of {', '.join(format.names[0] for format in offered)}")


def _qualities(accept: str) -> Mapping[str, float]:
    """How much each media range of an Accept header is liked, from 0 to 1."""
    found: dict[str, float] = {}
    for part in accept.split(","):
        type, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((parameter[2:] for parameter in parameters if parameter.startswith("q=")), "1")
        try:
            found[type] = max(found.get(type, 0.0), min(1.0, max(0.0, float(quality))))
        except ValueError:
            found[type] = 0.0
    return found


def _quality(liked: Mapping[str, float], type: str) -> float:
    """How much a type is liked: by its own name rather than by a range."""
    for range in (type, f"{type.partition('/')[0]}/*", "*/*"):
        if range in liked:
            return liked[range]
    return 0.0
