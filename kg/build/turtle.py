"""Turtle and TriG for people: sorted, prefixed, one value a line, so that a change of one fact is a change of few lines.

Statements come as N-Triples text without the closing dot, `subject predicate object`, without blank nodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_LOCAL_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_TYPED = re.compile(r'"(.*)"\^\^(<[^>]*>)', re.DOTALL)
_BARE = {
    f"<{_XSD}integer>": re.compile(r"[+-]?\d+"),
    f"<{_XSD}decimal>": re.compile(r"[+-]?\d*\.\d+"),
    f"<{_XSD}boolean>": re.compile(r"true|false"),
}


class Turtle:
    """A writer with fixed prefixes; data IRIs get one prefix a kind (`person:`, `span:`) below the base."""

    def __init__(self, prefixes: Mapping[str, str], base: str) -> None:
        self._names = {namespace: name for name, namespace in prefixes.items()}
        self._base = base
        self._short: dict[str, str] = {_TYPE: "a"}

    def document(
        self, header: str, statements: Iterable[str], graphs: Mapping[str, Iterable[str]] | None = None
    ) -> str:
        """A document: comment lines, prefixes, the default graph and, for TriG, the named graphs by IRI."""
        body = list(self._blocks(statements, ""))
        for iri, said in sorted((graphs or {}).items()):
            body.append(f"{self._term(f'<{iri}>')} {{\n\n{''.join(self._blocks(said, '  '))}}}\n\n")
        names = sorted((name, namespace) for namespace, name in self._names.items())
        comment = "".join(f"# {line}\n" for line in header.splitlines())
        return comment + "\n" + "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in names) + "\n" + "".join(body)

    def _blocks(self, statements: Iterable[str], indent: str) -> Iterator[str]:
        """One block a subject, its type and label first."""
        rows = sorted((tuple(line.split(" ", 2)) for line in statements), key=_order)
        for subject, about in groupby(rows, key=lambda row: row[0]):
            lines = [
                f"{self._term(predicate)} " + f",\n{indent}    ".join(self._term(row[2]) for row in said)
                for predicate, said in groupby(about, key=lambda row: row[1])
            ]
            yield f"{indent}{self._term(subject)} " + f" ;\n{indent}  ".join(lines) + " .\n\n"

    def _term(self, term: str) -> str:
        if term.startswith("<"):
            short = self._short.get(term)
            if short is None:
                short = self._short[term] = self._shortened(term[1:-1])
            return short
        return self._literal(term)

    def _literal(self, term: str) -> str:
        typed = _TYPED.fullmatch(term)
        if not typed:
            return term
        bare = _BARE.get(typed[2])
        return typed[1] if bare and bare.fullmatch(typed[1]) else f'"{typed[1]}"^^{self._term(typed[2])}'

    def _shortened(self, iri: str) -> str:
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        namespace, local = iri[:cut], iri[cut:]
        if not _LOCAL_NAME.fullmatch(local):
            return f"<{iri}>"
        if namespace not in self._names:
            kind = namespace.removeprefix(self._base).rstrip("/")
            if not namespace.startswith(self._base) or not kind.isalpha() or kind in self._names.values():
                return f"<{iri}>"
            self._names[namespace] = kind
        return f"{self._names[namespace]}:{local}"


def _order(row: tuple[str, ...]) -> tuple[str, int, str, str]:
    subject, predicate, value = row
    return subject, {_TYPE: 0, _LABEL: 1}.get(predicate, 2), predicate, value
