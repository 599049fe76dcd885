"""The build as linked data: every IRI answers, as a page or as RDF, and the data set describes itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from kg.rdf.terms import PREFIXES, RDF, RDFS, XSD
from kg.schema import ONTOLOGY
from kg.serve.answers import written_triples
from kg.serve.kept import Kept
from kg.serve.negotiation import HTML, TRIPLES, Format, chosen
from kg.serve.pages import page
from kg.serve.parameters import Parameters
from kg.serve.pool import Pool
from kg.serve.reply import Refusal, Reply
from kg.serve.responses import response_to

PATH = "/id/"
"""Where data IRIs are answered, whatever the data's base is; besides, they are at the path of the base."""

_VOID, _DCAT, _DCT, _SD = (
    "http://rdfs.org/ns/void#", "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/", "http://www.w3.org/ns/sparql-service-description#",
)  # fmt: skip
_PREFIXES = {"void": _VOID, "dcat": _DCAT, "dct": _DCT, "sd": _SD, **PREFIXES}
_FORMATS = {
    "SPARQL_Results_JSON": "http://www.w3.org/ns/formats/SPARQL_Results_JSON",
    "SPARQL_Results_XML": "http://www.w3.org/ns/formats/SPARQL_Results_XML",
    "SPARQL_Results_CSV": "http://www.w3.org/ns/formats/SPARQL_Results_CSV",
    "SPARQL_Results_TSV": "http://www.w3.org/ns/formats/SPARQL_Results_TSV",
    "Turtle": "http://www.w3.org/ns/formats/Turtle",
    "N-Triples": "http://www.w3.org/ns/formats/N-Triples",
    "RDF_XML": "http://www.w3.org/ns/formats/RDF_XML",
    "JSON-LD": "http://www.w3.org/ns/formats/JSON-LD",
}


def paths_of(base: str) -> list[str]:
    """The paths below which the IRIs of a base are answered."""
    own = urlsplit(base).path
    return list(dict.fromkeys(path for path in (PATH, own) if path.endswith("/") and path != "/"))


class LinkedData:
    """What is kept of a build, described IRI by IRI and as a whole."""

    def __init__(self, kept: Callable[[], Kept], pool: Pool) -> None:
        self._now, self._pool = kept, pool

    @property
    def _kept(self) -> Kept:
        return self._now()

    async def thing(self, request: Request) -> Response:
        """A data IRI: a page for readers, RDF for programs."""
        iri = self._kept.base + request.path_params["name"]
        asked = Parameters.of(request.scope["query_string"])
        accept, names = request.headers.get("accept", ""), asked.all("format")
        if chosen((*TRIPLES, HTML), accept, names) is HTML:
            found = json.loads((await self._pool.reply("description", iri=iri)).body)
            reply = page("thing.html", base=self._kept.base, **found)
        else:
            reply = await self._pool.reply("triples", iri=iri, accept=accept, formats=names)
        return response_to(request, reply, self._kept.version)

    async def data_set(self, request: Request) -> Response:
        """The data set in the words of VoID and DCAT."""
        totals = json.loads((await self._pool.reply("totals")).body)
        return self._rdf(request, _about_data_set(_origin(request), self._kept.base, totals))

    async def service(self, request: Request) -> Response:
        """The end point in the words of SPARQL 1.1 Service Description."""
        return self._rdf(request, _about_service(_origin(request)))

    def _rdf(self, request: Request, triples: Iterator[ox.Triple]) -> Response:
        format = chosen_rdf(request)
        in_order = sorted(triples, key=lambda triple: str(triple.subject))
        return response_to(
            request, Reply(written_triples(in_order, format, _PREFIXES), format.type), self._kept.version
        )


def chosen_rdf(request: Request, *more: Format) -> Format:
    """The format of RDF, or one of some more, that a request asks for."""
    asked = Parameters.of(request.scope["query_string"])
    return chosen((*TRIPLES, *more), request.headers.get("accept", ""), asked.all("format"))


def _origin(request: Request) -> str:
    """Scheme and host as the client sees them; raises `Refusal` (400) for a host that is no part of an IRI."""
    origin = str(request.base_url).rstrip("/")
    try:
        return ox.NamedNode(origin).value
    except ValueError as error:
        raise Refusal(400, "the Host header names no host") from error


def _about_data_set(origin: str, base: str, totals: dict[str, int]) -> Iterator[ox.Triple]:
    node = f"{origin}/.well-known/void#dataset"
    yield _link(node, RDF + "type", _VOID + "Dataset")
    yield _link(node, RDF + "type", _DCAT + "Dataset")
    for language, title in (("zh", "政策知识图谱"), ("en", "Policy knowledge graph")):
        yield _triple(node, _DCT + "title", ox.Literal(title, language=language))
    yield _link(node, _VOID + "sparqlEndpoint", f"{origin}/sparql")
    yield _link(node, _VOID + "vocabulary", ONTOLOGY)
    yield _triple(node, _VOID + "uriSpace", ox.Literal(base))
    yield _count(node, "triples", totals.pop("triples"))
    for number, (class_, size) in enumerate(sorted(totals.items())):
        part = f"{node}-class-{number}"
        yield _link(node, _VOID + "classPartition", part)
        yield _link(part, _VOID + "class", class_)
        yield _count(part, "entities", size)
    access = f"{origin}/.well-known/void#sparql"
    yield _link(node, _DCAT + "distribution", access)
    yield _link(access, RDF + "type", _DCAT + "Distribution")
    yield _link(access, _DCAT + "accessURL", f"{origin}/sparql")
    yield _link(access, _DCAT + "accessService", f"{origin}/sparql#service")


def _about_service(origin: str) -> Iterator[ox.Triple]:
    node, data, graph = f"{origin}/sparql#service", f"{origin}/sparql#dataset", f"{origin}/sparql#default"
    yield _link(node, RDF + "type", _SD + "Service")
    yield _link(node, RDF + "type", _DCAT + "DataService")
    yield _link(node, _SD + "endpoint", f"{origin}/sparql")
    yield _link(node, _DCAT + "endpointURL", f"{origin}/sparql")
    yield _link(node, _SD + "supportedLanguage", _SD + "SPARQL11Query")
    for iri in _FORMATS.values():
        yield _link(node, _SD + "resultFormat", iri)
    yield _link(node, _SD + "defaultDataset", data)
    yield _link(data, RDF + "type", _SD + "Dataset")
    yield _link(data, _SD + "defaultGraph", graph)
    yield _link(graph, RDF + "type", _SD + "Graph")
    yield _link(graph, RDFS + "seeAlso", f"{origin}/.well-known/void")


def _link(subject: str, predicate: str, value: str) -> ox.Triple:
    return _triple(subject, predicate, ox.NamedNode(value))


def _count(subject: str, property: str, number: int) -> ox.Triple:
    return _triple(subject, _VOID + property, ox.Literal(str(number), datatype=ox.NamedNode(XSD + "integer")))


def _triple(subject: str, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), value)
