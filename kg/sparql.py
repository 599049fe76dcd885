"""The text of a SPARQL query: what it must not ask for, and where its mistakes are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kg.errors import QueryError

_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
LEAVES_THE_MACHINE = {"SERVICE": "SERVICE would ask another machine; queries stay on this one"}
"""What no query may hold, and why."""
LEAVES_THE_STORE = LEAVES_THE_MACHINE | {
    "FROM": "FROM would choose another data set; GRAPH picks a graph of the build",
}
"""The same where there is one data set only."""
GRAPH_VARIABLE = "kgGraph"
"""What the names of variables begin with that stand for graphs."""

_TOKEN = re.compile(
    r"""(?P<other>
          \#[^\n]*                                                        # comment
        | <([^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>   # IRI
        | \"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\" | '''(?:[^'\\]|\\.|'(?!''))*'''
        | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'                       # strings
        | [?$@][\w-]+                                                     # variable, language
        | [\w.-]*:[\w.%-]* )                                              # prefixed name
      | (?P<word>[^\W\d]\w*)""",
    re.VERBOSE | re.DOTALL,
)
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_EVERY_VARIABLE = re.compile(r"SELECT(\s+(DISTINCT|REDUCED))?\s*\*", re.IGNORECASE)
_PREFIXED = re.compile(r"([\w-]*):[\w.%-]*\s*$")
_TELLING = 4
"""Of more things that could stand somewhere, a list helps nobody."""
_NOISE = frozenset({"[_]", "['_']", "LATERAL", "SERVICE", "{|", "~", '"{|"', '"~"'})


def form_of(query: str, refused: Mapping[str, str] = LEAVES_THE_STORE) -> str:
    """SELECT, ASK, CONSTRUCT or DESCRIBE; raises `QueryError` for updates and for a query with a `refused` word."""
    words = _words(query)
    for place, word in words:
        if word in _UPDATES:
            raise _error_at(query, place, f"{word} would change the store; it is read only")
        if word not in ("PREFIX", "BASE"):
            break
    else:
        place, word = len(query), ""
    if word not in _FORMS:
        raise _error_at(query, place, "a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE")
    for place, other in words:
        if other in refused:
            raise _error_at(query, place, refused[other])
    return word


def names_graphs(query: str) -> bool:
    """Whether a query chooses its graphs itself, with FROM."""
    return any(word == "FROM" for _, word in _words(query))


def with_graphs_as_values(query: str) -> str:
    """The query with every graph that is called by its name as a variable (`GRAPH_VARIABLE`…) that has this one value."""
    tokens = [token for token in _TOKEN.finditer(query) if not token.group().startswith("#")]
    pieces, end = [], 0
    for word, name in pairwise(tokens):
        if word["word"] and word.group().upper() == "GRAPH" and name.group()[0] not in "?$":
            variable = f"?{GRAPH_VARIABLE}{name.start()}"
            pieces += [query[end : word.start()], f"VALUES {variable} {{ {name.group()} }} GRAPH {variable}"]
            end = name.end()
    return "".join([*pieces, query[end:]])


def page_of(query: str, columns: Sequence[str], size: int, offset: int) -> str:
    """The query of a part of the rows that a SELECT answers, in its order or, where it has none, in that of its columns; raises `QueryError` where it cannot be asked in parts."""
    if names_graphs(query):
        raise QueryError(f"the answer has more than the {size:,} rows that the store gives; ask for a part with LIMIT")
    place = next(place for place, word in _words(query) if word == "SELECT")
    names = " ".join(f"?{column}" for column in columns)
    asked = query[place:] if is_sorted(query) else f"SELECT {names} WHERE {{ {{ {query[place:]}\n}} }} ORDER BY {names}"
    return f"{query[:place]}SELECT {names} WHERE {{ {{ {asked}\n}} }} LIMIT {size} OFFSET {offset}"


def values_of(query: str, column: str) -> str:
    """The query of what stands in one column of what another one answers, each value once."""
    place = next(place for place, word in _words(query) if word == "SELECT")
    return f"{query[:place]}SELECT DISTINCT ?{column} WHERE {{ {{ {query[place:]}\n}} }}"


def is_sorted(query: str) -> bool:
    """Whether a query says in which order its answer comes."""
    end = query.rfind("}")
    return any(word == "ORDER" and place > end for place, word in _words(query))


def as_written(query: str, columns: Sequence[str]) -> list[str]:
    """The columns of an answer in the order in which a `SELECT *` names them first; those of any other query as they are."""
    place = next((place for place, word in _words(query) if word == "SELECT"), len(query))
    if not _EVERY_VARIABLE.match(query, place):
        return list(columns)
    named = [token.group()[1:] for token in _TOKEN.finditer(query) if token.group()[0] in "?$"]
    return sorted(columns, key=lambda column: named.index(column) if column in named else len(named))


def syntax_error(message: str, query: str) -> QueryError:
    """Oxigraph's message on a query with its place, cut down to what a reader can use."""
    match = _PLACE.search(message)
    if not match:
        return QueryError(f"the query is not SPARQL: {' '.join(message.split())}")
    line, column = int(match[1]), int(match[2])
    before, after = _split_at(query, line, column)
    return QueryError(f"line {line}, column {column}: {_reason(match[3], before, after)}", line, column)


def marked(query: str, error: QueryError) -> str:
    """The query's line with the mistake and, below it, a caret; empty where the mistake has no place.

    Chinese characters are two columns wide on a terminal, so the caret goes below their width, not their count.
    """
    lines = query.split("\n")
    if not 0 < error.line <= len(lines) or not query.strip():
        return ""
    before = lines[error.line - 1][: error.column - 1]
    width = sum(2 if character > "\u2e7f" else 1 for character in before)
    return f"{lines[error.line - 1]}\n{' ' * width}^"


def _words(query: str) -> Iterator[tuple[int, str]]:
    """Bare words with their places, in capitals: no comments, strings, IRIs, variables or prefixed names."""
    for token in _TOKEN.finditer(query):
        if token["word"]:
            yield token.start(), token["word"].upper()


def _error_at(query: str, place: int, reason: str) -> QueryError:
    line, column = query.count("\n", 0, place) + 1, place - query.rfind("\n", 0, place)
    return QueryError(f"line {line}, column {column}: {reason}", line, column)


def _split_at(query: str, line: int, column: int) -> tuple[str, str]:
    lines = query.split("\n")
    here = lines[line - 1 : line] or [""]
    return here[0][: column - 1], "\n".join([here[0][column - 1 :], *lines[line:]])


def _reason(message: str, before: str, after: str) -> str:
    """What is wrong between the text of the line `before` the mistake and all that comes `after`."""
    if "Prefix not found" in message:
        name = _PREFIXED.search(before)
        return f"the prefix {name[1]}: is not declared" if name else "this prefix is not declared"
    if not after.strip():
        return "the query cannot be read to its end; something is missing or too much"
    wanted = re.split(r", | or ", message.split("expected ", 1)[-1].removeprefix("one of "))
    readable = [part for part in map(str.strip, wanted) if _is_readable(part)]
    if 0 < len(readable) <= _TELLING:
        return f"expected {' or '.join(readable)}"
    return "the query cannot be read on from here"


def _is_readable(expected: str) -> bool:
    return expected not in _NOISE and len(expected) < 20 and "..=" not in expected and "\\" not in expected
