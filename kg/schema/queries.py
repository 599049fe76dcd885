"""The kept queries: what each asks, its parameters, its columns, and its text with values filled in.

A query file begins with a block of comment lines, `key: value` each, cells of a value separated by ` | `:

    # question-zh: 谁担任哪些职务？
    # question-en: Who holds which posts?
    # parameter: person | label |  | 人物姓名 | name of a person
    # column: person | 人物 | person

A parameter has a name, a kind (`label`: a name in Chinese; `text`, `integer`, `decimal`, `iri`; `page`: how many facts to
look at; `Policy` or another class: a kind of it, by its name in the ontology or in either language),
a default (empty: any) and its meaning in Chinese and English. Its values stand in the query as one `VALUES ?name { UNDEF }`;
filling in replaces what stands between the braces by a literal that we write ourselves, so that no value can change the query.
Where the variable is bound in an OPTIONAL only, the parameter's is `?wanted_name`, and a FILTER compares the two.
The value of a `page` is the number after the query's one `LIMIT`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kg.errors import OntologyError, QueryError
from kg.schema.classes import class_names, kinds_of
from kg.schema.folder import ontology_folder

_HEADER = re.compile(r"# ([a-z-]+): (.*)")
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_COUNT = re.compile(r"[1-9]\d{0,11}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d{1,18}(\.\d{0,18})?|\.\d{1,18})", re.ASCII)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\\ud800-\udfff]*")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query can be asked about; `default` is empty where leaving it out means any value."""

    name: str
    kind: str
    default: str
    zh: str
    en: str

    @property
    def choices(self) -> Mapping[str, tuple[str, str]]:
        """The values that it can have, where these are few, with their names in Chinese and English."""
        return kinds_of(self.kind) if self.kind in class_names() else {}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the answer and its heading in Chinese and English."""

    name: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Query:
    """A kept query; `text` is the whole file and runs as it is, with every parameter at its default."""

    name: str
    text: str
    question_zh: str
    question_en: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]

    def bound(self, values: Mapping[str, str | Sequence[str]]) -> str:
        """The query's text with values for its parameters, one or several for each, any of which may hold.

        Raises `QueryError` for a parameter or value it cannot take.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        text = self.text
        for name, value in values.items():
            if name not in known:
                raise QueryError(f"{self.name} has no parameter {name}; {_choice(known)}")
            several = [value] if isinstance(value, str) else value
            text = _filled(text, known[name], several)
        return text

    @property
    def page(self) -> Parameter | None:
        """The parameter that says how much of a long answer is shown; None where it is all shown."""
        return next((parameter for parameter in self.parameters if parameter.kind == "page"), None)


@cache
def queries() -> Mapping[str, Query]:
    """The competency questions by name, in the order of their names."""
    return queries_in("queries")


@cache
def table_queries() -> Mapping[str, Query]:
    """The queries whose answers are the tables of a build, by name."""
    return queries_in("queries/tables")


def query_of(name: str, text: str) -> Query:
    """A query from the text of its file; raises `OntologyError` where the comment block is not in form."""
    headers: dict[str, list[str]] = {}
    for line in text.splitlines():
        found = _HEADER.fullmatch(line)
        if not found:
            break
        headers.setdefault(found.group(1), []).append(found.group(2).strip())
    try:
        return Query(
            name,
            text,
            headers["question-zh"][0],
            headers["question-en"][0],
            tuple(Parameter(*_cells(value)) for value in headers.get("parameter", ())),
            tuple(Column(*_cells(value)) for value in headers["column"]),
        )
    except (KeyError, TypeError) as error:
        raise OntologyError(f"query {name}: its comment block is not in form ({error})") from error


@cache
def queries_in(name: str) -> Mapping[str, Query]:
    """The queries in a folder of the ontology, by name, in the order of their names."""
    paths = sorted((ontology_folder() / name).glob("*.rq"))
    return {path.stem: query_of(path.stem, path.read_text(encoding="utf-8")) for path in paths}


def _cells(value: str) -> list[str]:
    return [cell.strip() for cell in value.split("|")]


def _choice(known: Mapping[str, Parameter]) -> str:
    return f"it has: {', '.join(known)}" if known else "it has none"


def _filled(text: str, parameter: Parameter, values: Sequence[str]) -> str:
    """A query's text with values in the place of one parameter."""
    before, after = _placeholder(parameter).split(text, maxsplit=1)
    if parameter.kind == "page":
        return f"{before}{_literal(parameter, values[0] or parameter.default)}{after}"
    literal = " ".join(_literal(parameter, value) if value else "UNDEF" for value in values)
    return f"{before}{{ {literal} }}{after}"


def _placeholder(parameter: Parameter) -> re.Pattern[str]:
    if parameter.kind == "page":
        return re.compile(r"(?<=\bLIMIT )\d+")
    name = parameter.name
    return re.compile(rf"(?<=VALUES \?{name} )\{{[^}}]*\}}|(?<=VALUES \?wanted_{name} )\{{[^}}]*\}}")


def _literal(parameter: Parameter, value: str) -> str:
    if parameter.kind == "integer" and _INTEGER.fullmatch(value):
        return str(int(value))
    if parameter.kind == "page" and _COUNT.fullmatch(value):
        return str(int(value))
    if parameter.kind == "decimal" and _DECIMAL.fullmatch(value):
        return f'"{value}"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    if parameter.kind == "iri" and _IRI.fullmatch(value):
        return f"<{value}>"
    if parameter.kind in ("label", "text"):
        quoted = "".join(_ESCAPES.get(character, character) for character in value if not _is_surrogate(character))
        return f'"{quoted}"@zh' if parameter.kind == "label" else f'"{quoted}"'
    if parameter.choices:
        return f'"{_choice_named(parameter, value)}"'
    raise QueryError(f"{parameter.name} takes {_KINDS[parameter.kind]}, not {value!r}")


def _choice_named(parameter: Parameter, value: str) -> str:
    """The value by that name, in whichever language."""
    for choice, names in parameter.choices.items():
        if value.casefold() in (choice.casefold(), *map(str.casefold, names)):
            return choice
    known = ", ".join(f"{choice} {zh}" for choice, (zh, _) in parameter.choices.items())
    raise QueryError(f"{parameter.name} takes one of {known}, not {value!r}")


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


_KINDS = {"integer": "a whole number", "decimal": "a number", "iri": "an IRI", "page": "a number from 1 on"}
