"""What can go wrong, as a reader of the message would sort it.

KgError
├── SourceError     an article cannot be read: which file, what is wrong, what to do
├── OntologyError   data that break a shape: which node, which sentence
├── StoreError      a build that is not there, not readable or not writable
├── QueryError      a SPARQL query with a mistake: line and column
└── ExtractorError  an extractor that did not answer
"""


class KgError(Exception):
    """Anything the user can mend; its message is one line that says what is wrong and what to do."""


class SourceError(KgError):
    """An article or a folder of articles that cannot be read."""


class OntologyError(KgError):
    """Data or terms that break the ontology."""


class StoreError(KgError):
    """A build or store that cannot be opened or written."""


class QueryError(KgError):
    """A query that cannot be run; the message has the line and the column of a syntax error."""


class ExtractorError(KgError):
    """An extractor that failed as a whole."""
