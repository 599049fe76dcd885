"""What can go wrong, as a reader of the message would sort it.

KgError
├── SourceError     an article cannot be read: which file, what is wrong, what to do
├── OntologyError   data that break a shape: which node, which sentence
├── StoreError      a build that is not there, not readable or not writable
├── QueryError      a SPARQL query with a mistake: line and column
└── ExtractorError  an extractor that did not answer
"""

from __future__ import annotations


class KgError(Exception):
    """Anything the user can mend; its message is one line that says what is wrong and what to do."""


class SourceError(KgError):
    """An article or a folder of articles that cannot be read."""


class OntologyError(KgError):
    """Data or terms that break the ontology."""


class StoreError(KgError):
    """A build or store that cannot be opened or written."""


class QueryError(KgError):
    """A query that cannot be run.

    `line` and `column` count from 1 and say where a syntax error is; both are 0 where the mistake has no place.
    """

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line = line
        self.column = column

    def __reduce__(self) -> tuple[type[QueryError], tuple[str, int, int]]:
        return QueryError, (str(self), self.line, self.column)


class ExtractorError(KgError):
    """An extractor that failed as a whole."""
