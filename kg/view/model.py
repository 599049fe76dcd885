"""What the page's script knows: nodes, facts, lines, passages, articles and places as plain JSON, each named by its number.

    title      the page's heading, where it is not the headline    file       the name under which a picture is saved
    shown      {nodes, whole}: how many nodes there are, and how many there would be if not the most connected had been chosen
    words      key → [zh, en], what the page itself says
    kinds      name → {names, glyph, ink, tint}                    relations  name → [zh, en]
    nodes      {iri, kind, type, names, keys, notes, passages, chips, places, contradictions, host?, dot?, group?, title?}
    contradictions  [words, other words, passages, other passages]; of a group, those of its members
    facts      {source, target, relation, words, passages, when?}  bundles    {facts, words, ink, lifted, label: {wide?, tall?}}
    passages   [source, start, end, focus start, focus end, rule, confidence]
    sources    {iri, title, text, medium, published, authors, url}
    timeline   {unit, steps, open} or null; `when` is the first and the last step that a fact reaches over
    places     {name, within?}, each after the one it lies in; the `places` of a node are their numbers
    regions    node numbers of each region, its topic first; one region is a story, several are an atlas
    layouts    wide, tall → {closed, open}: places [x, y] by node number

Words for readers are pairs [zh, en]. `label` is the share of its line at which a bundle's words stand in the first picture, in
each language; null where they have no room.
`chips` are {lines, font, width, height} by form (wide, tall), those of a group by language (zh, en).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import networkx

from kg.network.passages import Passage, Source
from kg.network.relations import mark_of, relation_of, relations, sentence_of
from kg.view.composition import counted, standing_of
from kg.view.kinds import kinds
from kg.view.marks import Rectangle, readable, rectangle
from kg.view.names import keys_of, notes_of, type_names
from kg.view.places import places_of
from kg.view.scene import DOT, MARKED, Bundle, Chip, Region, Scene, name_of_group
from kg.view.story import Format, Layout
from kg.view.timeline import timeline_of
from kg.view.words import words

Json = dict[str, Any]
_LANGUAGES = (0, 1)


class Model:
    """Numbers everything of a scene and writes it down."""

    def __init__(
        self, graph: networkx.MultiDiGraph[str], scenes: Mapping[Format, Scene], layouts: Mapping[Format, Layout]
    ) -> None:
        self.graph, self.scenes, self.layouts = graph, scenes, layouts
        self.scene = scenes["wide"]
        self.names = list(self.scene.chips)
        self.number = {name: index for index, name in enumerate(self.names)}
        self.sources: Sequence[Source] = graph.graph["sources"]
        self._source = {source.iri: index for index, source in enumerate(self.sources)}
        self._passages: dict[Passage, int] = {}
        self._edges = sorted(
            graph.edges(keys=True), key=lambda edge: (standing_of(graph.edges[edge]["evidence"]), edge)
        )
        self._fact = {edge: index for index, edge in enumerate(self._edges)}
        self.timeline = timeline_of(graph)
        self.places = places_of(graph)

    def whole(self, title: str, file: str, whole: int) -> Json:
        """The model as the module's docstring describes it."""
        nodes = [self._group(name) if name in self.scene.groups else self._node(name) for name in self.names]
        facts = [self._of_edge(edge) for edge in self._edges]
        return {
            "title": title,
            "file": file,
            "shown": {"nodes": len(self.graph), "whole": max(whole, len(self.graph))},
            "topic": self.number.get(self.scene.topic, 0),
            "kinds": {
                name: {"names": [kind.zh, kind.en], "glyph": kind.glyph, "ink": kind.ink, "tint": kind.tint}
                for name, kind in kinds().items()
            },
            "words": words(),
            "relations": {row.relation: list(row.name) for row in relations().values()},
            "nodes": nodes,
            "facts": facts,
            "bundles": self._bundles(),
            "passages": [self._of_passage(passage) for passage in self._passages],
            "sources": [
                {"iri": s.iri, "title": s.title, "text": s.text, "medium": s.medium, "published": s.published,
                 "authors": list(s.authors), "url": s.url}
                for s in self.sources
            ],
            "timeline": asdict(self.timeline) if self.timeline else None,
            "places": [asdict(place) for place in self.places.values()],
            "regions": [self._of_region(region) for region in self.scene.regions],
            "layouts": {name: self._layout(layout) for name, layout in self.layouts.items()},
        }  # fmt: skip

    def drawn_nodes(self) -> list[Json]:
        """The nodes as vis-network takes them, at their places in the wide picture."""
        layout = self.layouts["wide"]
        drawn = []
        for index, name in enumerate(self.names):
            x, y = layout.closed.get(name) or layout.open.get(name) or (0, 0)
            hidden = name in self.scene.hosts and name not in self.scene.dots
            drawn.append({"id": index, "x": x, "y": y, "hidden": hidden})
        return drawn

    def drawn_edges(self) -> list[Json]:
        """The lines as vis-network takes them."""
        return [
            {"id": index, "from": self.number[bundle.source], "to": self.number[bundle.target]}
            for index, bundle in enumerate(self.scene.bundles)
        ]  # fmt: skip

    def _node(self, name: str) -> Json:
        data = self.graph.nodes[name]
        node = {
            "iri": name, "kind": data["kind"], "type": list(type_names(data)), "names": list(_distinct(data)),
            "keys": list(keys_of(data)), "notes": [list(note) for note in notes_of(data)],
            "passages": [self._passage(passage) for passage in data["evidence"]], "chips": {form: _of_chip(scene.chips[name]) for form, scene in self.scenes.items()},
            "places": [self.places[place].number for place in data.get("places", ()) if place in self.places],
            "contradictions": self._contradictions(name),
        }  # fmt: skip
        if name in self.scene.hosts:
            node["host"] = self.number[self.scene.hosts[name]]
            node["dot"] = name in self.scene.dots
        return node

    def _group(self, name: str) -> Json:
        chip, count = self.scene.chips[name], counted(self.graph, name, self.scene.groups[name])
        titles = [f"{words} {count}" for words in name_of_group(name)]
        chips = {
            language: {**_of_chip(chip), "lines": [title]} for language, title in zip(("zh", "en"), titles, strict=True)
        }
        kind = kinds()[chip.kind]
        return {
            "iri": "", "kind": chip.kind, "type": [kind.zh, kind.en], "names": [titles[0]], "keys": [], "notes": [],
            "passages": [], "chips": chips, "places": [], "group": True, "title": titles,
            "contradictions": [one for member in self.scene.groups[name] for one in self._contradictions(member)],
        }  # fmt: skip

    def _contradictions(self, name: str) -> list[list[Any]]:
        """The figures of an indicator that contradict each other."""
        return [
            [*one.words, *([self._passage(passage) for passage in side] for side in one.evidence)]
            for one in self.graph.nodes[name].get("contradictions", ())
        ]

    def _of_edge(self, edge: tuple[str, str, str]) -> Json:
        source, target, _ = edge
        data = self.graph.edges[edge]
        names = self.graph.nodes[source]["label"], self.graph.nodes[target]["label"]
        when = self.timeline.reach(data) if self.timeline else None
        fact = {
            "source": self.number[source], "target": self.number[target], "relation": data["relation"],
            "words": list(sentence_of(data, *names)), "passages": [self._passage(passage) for passage in data["evidence"]],
        }  # fmt: skip
        return fact | {"when": when} if when else fact

    def _bundles(self) -> list[Json]:
        labelled = {
            form: [self.marks_of(self.scenes[form], layout, language) for language in _LANGUAGES]
            for form, layout in self.layouts.items()
        }
        return [
            {"facts": [self._fact[fact] for fact in bundle.facts], "words": self._marks(bundle), "ink": self._ink(bundle),
             "lifted": bundle.lifted, "label": {
                 form: [found[index][0] if index in found else None for found in pair]
                 for form, pair in labelled.items() if any(index in found for found in pair)
             }}
            for index, bundle in enumerate(self.scene.bundles)
        ]  # fmt: skip

    def marks_of(self, scene: Scene, layout: Layout, language: int) -> dict[int, tuple[float, Rectangle]]:
        """The lines of the first picture that carry their words in a language (0 zh, 1 en), by number, and the boxes of these."""
        boxes = boxes_of(scene, layout)
        wanted = [
            (min(MARKED.index(relation) for relation in told), index, bundle)
            for index, bundle in enumerate(self.scene.bundles)
            if (told := bundle.relations & set(MARKED)) and not bundle.lifted
            if bundle.source in boxes and bundle.target in boxes
        ]
        in_order = sorted(wanted, key=lambda row: row[:2])
        return readable(
            [(index, self._marks(bundle)[language], bundle.source, bundle.target) for _, index, bundle in in_order],
            boxes,
        )

    def _ink(self, bundle: Bundle) -> str:
        return relation_of(self.graph.edges[bundle.facts[0]]).ink

    def _marks(self, bundle: Bundle) -> list[str]:
        """What stands on a line: its relations' words, each once, three at most."""
        pairs = dict.fromkeys(mark_of(self.graph.edges[fact]) for fact in bundle.facts)
        return [
            "、".join(list(dict.fromkeys(zh for zh, _ in pairs))[:3]),
            ", ".join(list(dict.fromkeys(en for _, en in pairs))[:3]),
        ]

    def _passage(self, passage: Passage) -> int:
        return self._passages.setdefault(passage, len(self._passages))

    def _of_passage(self, passage: Passage) -> list[Any]:
        return [
            self._source[passage.article], passage.start, passage.end, passage.focus_start, passage.focus_end,
            passage.rule, passage.confidence,
        ]  # fmt: skip

    def _of_region(self, region: Region) -> list[int]:
        others = sorted(name for name in region.names if name not in self.scene.hosts and name != region.topic)
        return [self.number[name] for name in (region.topic, *others)]

    def _layout(self, layout: Layout) -> Json:
        return {
            part: {str(self.number[name]): list(place) for name, place in sorted(places.items())}
            for part, places in (("closed", layout.closed), ("open", layout.open))
        }


def boxes_of(scene: Scene, layout: Layout) -> dict[str, Rectangle]:
    """The boxes of all that is drawn in the first picture: chips and dots."""
    boxes = {
        name: rectangle(layout.closed[name], scene.chips[name].width, scene.chips[name].height) for name in scene.shown
    }
    return boxes | {
        name: rectangle(layout.closed[name], DOT, DOT) for name in sorted(scene.dots) if name in layout.closed
    }


def _of_chip(chip: Chip) -> Json:
    return {"lines": list(chip.lines), "font": chip.font, "width": chip.width, "height": chip.height}


def _distinct(data: Mapping[str, Any]) -> list[str]:
    return list(dict.fromkeys([data["label"], *data["names"]]))
