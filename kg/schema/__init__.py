"""The ontology folder as the code sees it: where it lies, its namespaces, its shapes and its queries."""

from kg.schema.folder import DATA, ONTOLOGY, ontology_file, ontology_folder

__all__ = ["DATA", "ONTOLOGY", "ontology_file", "ontology_folder"]
