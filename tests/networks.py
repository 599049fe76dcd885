"""Networks to test on: the example article as it is built, and small ones made by hand."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

import networkx
import pyoxigraph as ox

from kg import extract_facts, read_articles
from kg.model import Reading
from kg.network import Network, Passage, Source, project
from kg.rdf import nquads
from kg.store import Store


def network_of(*readings: Reading) -> Network:
    """The network of what some readings say, by way of the store."""
    text = "".join(f"{line}\n" for reading in readings for line in nquads(reading))
    return project(Store.of(text.encode(), ox.RdfFormat.N_QUADS))


@cache
def example() -> Network:
    """The network of the article that ships with the package."""
    with as_file(files("kg").joinpath("examples", "hangzhou-2008.txt")) as path:
        articles = list(read_articles(path))
    return network_of(*(Reading(article, tuple(extract_facts(article))) for article in articles))


def small(*labels: str, kind: str = "Policy", text: str = "") -> Network:
    """A ring of nodes with these labels, all said by one sentence (or by `text`)."""
    sentence = text or "、".join(labels)
    source = Source("x:article", "article", labels[0] if labels else "empty", sentence)
    passage = Passage(source.iri, 0, len(sentence), 0, len(sentence), sentence, "rule", 0.9)
    graph: Network = networkx.MultiDiGraph()
    for number, label in enumerate(labels):
        graph.add_node(
            f"x:{number:05}",
            kind=kind,
            type=kind,
            type_names=("类", "class"),
            label=label,
            names=(),
            evidence=(passage,),
        )
    names = list(graph)
    for one, other in zip(names, names[1:] + names[:1], strict=True):
        graph.add_edge(
            one, other, key=f"component {one}", relation="component", label="包含", fact="x:fact", evidence=(passage,)
        )
    graph.graph["sources"] = (source,)
    return graph


def many() -> Network:
    """Six rings of 25 that touch at one node each, as communities of a large network do."""
    graph = small(*(f"政策{number}" for number in range(150)))
    names = list(graph)
    graph.remove_edges_from(list(graph.edges(keys=True)))
    evidence = graph.nodes[names[0]]["evidence"]
    links = [(at, at - at % 25 + (at + step) % 25) for at in range(150) for step in (1, 2, 3)]
    for one, other in [*links, *((ring * 25, (ring * 25 + 25) % 150) for ring in range(6))]:
        graph.add_edge(names[one], names[other], key="component x", relation="component", evidence=evidence)
    return graph
