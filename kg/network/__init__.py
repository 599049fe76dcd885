"""The RDF of a build as a network: projected by SPARQL, measured, walked and written with networkx."""

from kg.network.graphml import graphml
from kg.network.lookup import node_named
from kg.network.passages import Passage, Source
from kg.network.paths import Step, path_between
from kg.network.projection import KINDS, Network, project
from kg.network.relations import Relation, mark_of, relations, sentence_of
from kg.network.statistics import Central, Community, Statistics, communities, pagerank, statistics

__all__ = [
    "KINDS", "Central", "Community", "Network", "Passage", "Relation", "Source", "Statistics", "Step", "communities", "graphml",
    "mark_of", "node_named", "pagerank", "path_between", "project", "relations", "sentence_of", "statistics",
]  # fmt: skip
