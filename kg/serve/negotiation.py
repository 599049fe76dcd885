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
TURTLE = Format(("turtle", "ttl", "n3"), ("text/turtle", "application/turtle", "text/n3"))
N_TRIPLES = Format(("ntriples", "nt"), ("application/n-triples", "text/plain"))
RDF_XML = Format(("rdfxml", "rdf+xml", "rdf", "xml"), ("application/rdf+xml", "application/xml", "text/xml"))
JSON_LD = Format(("jsonld", "json-ld", "json"), ("application/ld+json", "application/json"))
HTML = Format(("html",), ("text/html", "application/xhtml+xml"))

ROWS = (JSON, XML, CSV, TSV)
"""Formats of the answer to a SELECT or ASK, the default first."""
TRIPLES = (TURTLE, N_TRIPLES, RDF_XML, JSON_LD)
"""Formats of RDF, the default first."""


def chosen(offered: Sequence[Format], accept: str, names: Sequence[str] = ()) -> Format:
    """The format that one of the names asks for, else the one of those offered that the Accept header likes best.

    Raises `Refusal` (406) if it likes none.
    """
    if any(names):
        return _named(offered, names)
    if not accept.strip():
        return offered[0]
    liked = _qualities(accept)
    best = max(offered, key=lambda format: _quality(liked, format))
    if _quality(liked, best) <= 0:
        raise Refusal(406, f"this can be had as {', '.join(format.type for format in offered)}")
    return best


def _named(offered: Sequence[Format], names: Sequence[str]) -> Format:
    wanted = {name.strip().lower().replace(" ", "+") for name in names}  # a plus sign in a query string is a space
    for format in offered:
        if not wanted.isdisjoint((*format.names, *format.types)):
            return format
    raise Refusal(406, f"format={names[0][:40]} is not one of {', '.join(format.names[0] for format in offered)}")


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


def _quality(liked: Mapping[str, float], format: Format) -> float:
    """How much a format is liked: by a name of its own, the one that is sent first, rather than by a range."""
    ranges = (f"{format.type.partition('/')[0]}/*", "*/*")
    return next((liked[range] for range in (*format.types, *ranges) if range in liked), 0.0)
