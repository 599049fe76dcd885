"""What a query answers: columns and rows of RDF terms, and their writing as CSV, JSON and Turtle."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeAlias

import pyoxigraph as ox

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Row: TypeAlias = tuple[Term | None, ...]
Form: TypeAlias = Literal["rows", "triples", "truth"]

_RESULT = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


@dataclass(frozen=True)
class Answer:
    """A table of terms; None where a variable has no value.

    `form` tells what was asked: rows of a SELECT, the triples of a CONSTRUCT or DESCRIBE (columns subject, predicate,
    object), or the yes or no of an ASK (one row, one column).
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    form: Form = "rows"

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """The rows as plain text: literals by their value, nodes by their IRI, nothing as the empty string."""
        return tuple(tuple(map(text_of, row)) for row in self.rows)

    def arranged(self, columns: Sequence[str]) -> Answer:
        """The same with its columns in another order."""
        places = [self.columns.index(column) for column in columns]
        return replace(self, columns=tuple(columns), rows=tuple(tuple(row[i] for i in places) for row in self.rows))


@dataclass(frozen=True, slots=True)
class Graphs:
    """The graphs that a query is asked of, by IRI, as the SPARQL protocol names them: nothing else is in its data set."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An answer while it is read: its rows come one by one and can be gone through once."""

    columns: tuple[str, ...]
    rows: Iterator[Row]
    form: Form = "rows"

    def whole(self) -> Answer:
        """All of it."""
        return Answer(self.columns, tuple(self.rows), self.form)


class Answering(Protocol):
    """What answers SPARQL queries: the store of a build, or one behind an end point."""

    @property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes that a query need not declare."""

    def answer(self, query: str) -> Answer:
        """The answer to a query about the build; raises `QueryError`."""

    def found(self, query: str, graphs: Graphs | None = None) -> Found:
        """What answers a query, which may choose its graphs; raises `QueryError`, at the latest when rows are read."""


def text_of(term: Term | None) -> str:
    """A term as plain text."""
    if term is None:
        return ""
    return str(term) if isinstance(term, ox.BlankNode | ox.Triple) else term.value


def csv_of(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A CSV table with a header line; lines end in a line feed."""
    return csv_lines((columns, *rows))


def csv_lines(rows: Iterable[Iterable[str]]) -> str:
    """Rows as lines of CSV, each ended by a line feed."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def json_of(answer: Answer) -> str:
    """The answer in the SPARQL 1.1 Query Results JSON format; triples as rows of three."""
    if answer.form == "truth":
        return _json({"head": {}, "boolean": text_of(answer.rows[0][0]) == "true"})
    bindings = [
        {column: _json_term(term) for column, term in zip(answer.columns, row, strict=True) if term is not None}
        for row in answer.rows
    ]
    return _json({"head": {"vars": list(answer.columns)}, "results": {"bindings": bindings}})


def turtle_of(answer: Answer, prefixes: dict[str, str]) -> str:
    """The triples as Turtle; rows in the W3C's result-set vocabulary, since a table is no graph of its own."""
    triples = sorted(_triples_of(answer), key=str) if answer.form == "triples" else _result_set(answer)
    written = ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes)
    return (written or b"").decode("utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _json_term(term: Term) -> dict[str, object]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        raise TypeError("a triple as a value: no query of plain RDF gives one")
    if term.language:
        return {"type": "literal", "value": term.value, "xml:lang": term.language}
    if term.datatype.value == _XSD_STRING:
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "value": term.value, "datatype": term.datatype.value}


def _triples_of(answer: Answer) -> Iterator[ox.Triple]:
    for subject, predicate, value in answer.rows:
        yield ox.Triple(subject, predicate, value)  # type: ignore[arg-type]


def _result_set(answer: Answer) -> Iterator[ox.Triple]:
    result, kind = ox.BlankNode("result"), ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    yield ox.Triple(result, kind, _result_term("ResultSet"))
    if answer.form == "truth":
        yield ox.Triple(result, _result_term("boolean"), answer.rows[0][0])  # type: ignore[arg-type]
        return
    for column in answer.columns:
        yield ox.Triple(result, _result_term("resultVariable"), ox.Literal(column))
    for number, row in enumerate(answer.rows, 1):
        solution = ox.BlankNode(f"row{number}")
        yield ox.Triple(result, _result_term("solution"), solution)
        for column, term in zip(answer.columns, row, strict=True):
            if term is not None:
                binding = ox.BlankNode(f"row{number}{column}")
                yield ox.Triple(solution, _result_term("binding"), binding)
                yield ox.Triple(binding, _result_term("variable"), ox.Literal(column))
                yield ox.Triple(binding, _result_term("value"), term)


def _result_term(name: str) -> ox.NamedNode:
    return ox.NamedNode(_RESULT + name)
