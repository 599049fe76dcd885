"""The writing of answers: rows and truths in the four SPARQL result formats, triples in the formats of RDF.

Rows are written one by one as they are found, so that an answer that grows too long is broken off in time.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring as quoted
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

from kg.answer import Term, text_of
from kg.serve import negotiation
from kg.serve.negotiation import Format

Row: TypeAlias = Sequence[Term | None]

_STRING = "http://www.w3.org/2001/XMLSchema#string"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">'
_SPACES = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
_RDF = {
    negotiation.TURTLE: ox.RdfFormat.TURTLE,
    negotiation.N_TRIPLES: ox.RdfFormat.N_TRIPLES,
    negotiation.RDF_XML: ox.RdfFormat.RDF_XML,
    negotiation.JSON_LD: ox.RdfFormat.JSON_LD,
}


def written_rows(columns: Sequence[str], rows: Iterable[Row], format: Format) -> Iterator[str]:
    """The answer to a SELECT, piece by piece."""
    return _WRITERS[format](columns, rows)


def written_truth(truth: bool, format: Format) -> str:
    """The answer to an ASK."""
    word = "true" if truth else "false"
    if format is negotiation.JSON:
        return f'{{"head":{{}},"boolean":{word}}}'
    if format is negotiation.XML:
        return f"{_XML}<head></head><boolean>{word}</boolean></sparql>"
    return f"{word}\r\n" if format is negotiation.CSV else f"{word}\n"


def written_triples(triples: Iterable[ox.Triple], format: Format, prefixes: Mapping[str, str]) -> bytes:
    """Triples in a format of RDF."""
    return ox.serialize(triples, format=_RDF[format], prefixes=dict(prefixes)) or b""


def _json(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    names = [quoted(column) for column in columns]
    yield f'{{"head":{{"vars":[{",".join(names)}]}},"results":{{"bindings":['
    comma = ""
    for row in rows:
        values = (f"{name}:{_json_term(term)}" for name, term in zip(names, row, strict=True) if term is not None)
        yield f"{comma}{{{','.join(values)}}}"
        comma = ",\n"
    yield "]}}"


def _json_term(term: Term) -> str:
    if isinstance(term, ox.Literal):
        return f'{{"type":"literal","value":{quoted(term.value)}{_json_kind(term)}}}'
    if isinstance(term, ox.NamedNode):
        return f'{{"type":"uri","value":{quoted(term.value)}}}'
    if isinstance(term, ox.BlankNode):
        return f'{{"type":"bnode","value":{quoted(term.value)}}}'
    ends = ((name, getattr(term, name)) for name in ("subject", "predicate", "object"))
    return f'{{"type":"triple","value":{{{",".join(f"{quoted(name)}:{_json_term(end)}" for name, end in ends)}}}}}'


def _json_kind(literal: ox.Literal) -> str:
    """The member that tells of which language or datatype a literal is; a plain text has none."""
    if language := literal.language:
        return f',"xml:lang":{quoted(language)}'
    datatype = literal.datatype.value
    return "" if datatype == _STRING else f',"datatype":{quoted(datatype)}'


def _xml(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    names = [quoteattr(column) for column in columns]
    yield f"{_XML}<head>{''.join(f'<variable name={name}/>' for name in names)}</head><results>\n"
    for row in rows:
        values = (
            f"<binding name={name}>{_xml_term(term)}</binding>"
            for name, term in zip(names, row, strict=True)
            if term is not None
        )
        yield f"<result>{''.join(values)}</result>\n"
    yield "</results></sparql>\n"


def _xml_term(term: Term) -> str:
    if isinstance(term, ox.NamedNode):
        return f"<uri>{escape(term.value)}</uri>"
    if isinstance(term, ox.BlankNode):
        return f"<bnode>{escape(term.value)}</bnode>"
    if isinstance(term, ox.Triple):
        ends = ((name, getattr(term, name)) for name in ("subject", "predicate", "object"))
        return f"<triple>{''.join(f'<{name}>{_xml_term(end)}</{name}>' for name, end in ends)}</triple>"
    value = escape(term.value, _SPACES)
    if term.language:
        return f"<literal xml:lang={quoteattr(term.language)}>{value}</literal>"
    if term.datatype.value == _STRING:
        return f"<literal>{value}</literal>"
    return f"<literal datatype={quoteattr(term.datatype.value)}>{value}</literal>"


def _csv(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    for cells in _headed(columns, rows):
        writer.writerow(cells)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _headed(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[Sequence[str]]:
    yield columns
    for row in rows:
        yield [text_of(term) for term in row]


def _tsv(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    yield "\t".join(f"?{column}" for column in columns) + "\n"
    for row in rows:
        yield "\t".join("" if term is None else _tsv_term(term) for term in row) + "\n"


def _tsv_term(term: Term) -> str:
    return f"<<( {term} )>>" if isinstance(term, ox.Triple) else str(term).replace("\t", "\\t")


_WRITERS: dict[Format, Callable[[Sequence[str], Iterable[Row]], Iterator[str]]] = {
    negotiation.JSON: _json,
    negotiation.XML: _xml,
    negotiation.CSV: _csv,
    negotiation.TSV: _tsv,
}
