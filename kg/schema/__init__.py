"""The ontology folder as the code sees it: where it lies, its namespaces, its shapes and its queries."""

from kg.schema.folder import DATA, ONTOLOGY, ontology_file, ontology_folder
from kg.schema.queries import Column, Parameter, Query, queries, queries_in, query_of, table_queries
from kg.schema.validation import Violation, broken_shapes, left_open, violations
from kg.schema.vocabulary import ONTOLOGY_GRAPH, ontology_statements

__all__ = [
    "DATA", "ONTOLOGY", "ONTOLOGY_GRAPH", "Column", "Parameter", "Query", "Violation", "broken_shapes", "left_open", "ontology_file", "ontology_folder", "ontology_statements", "queries", "queries_in", "query_of", "table_queries",
    "violations",
]  # fmt: skip
