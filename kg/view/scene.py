"""What is drawn: chips, dots that wait at a chip, groups that open, bundles of relations, regions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

GROUPS: Mapping[str, tuple[str, ...]] = {
    "figures": ("Indicator",),
    "awards": ("Award", "RecipientClass"),
    "concerned": ("Industry", "BeneficiaryGroup"),
}
"""The groups in which what would crowd the picture waits, and the kinds of node in each."""

_GROUP_NAMES: Mapping[str, tuple[str, str]] = {
    "figures": ("指标", "Figures"),
    "awards": ("表彰", "Awards"),
    "concerned": ("行业与受益者", "Sectors, groups"),
}
MARKED = ("tenure", "participation", "organiser")
"""Relations whose words stand on their lines in the first picture, the most telling first."""

DOT = 10
"""The size of a dot, in pixels."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A box with a glyph and one or more lines of text; `font`, `width` and `height` in pixels."""

    id: str
    kind: str
    lines: tuple[str, ...]
    font: float
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """All relations between two drawn nodes, drawn as one line; `facts` are the edges (source, target, key) of the network."""

    source: str
    target: str
    facts: tuple[tuple[str, str, str], ...]
    lifted: bool = False
    """Whether it stands for relations of members that wait at one of its ends."""

    @property
    def relations(self) -> frozenset[str]:
        """The relations it bundles, by name."""
        return frozenset(key.partition(" ")[0] for *_, key in self.facts)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture around a middle of its own; `names` are all that belong there, groups included."""

    topic: str
    names: frozenset[str]


@dataclass(frozen=True)
class Scene:
    """Everything that is drawn. `chips` are all nodes as they look when seen; `hosts` says at which node a member waits.

    A member is drawn as a dot at its host (`dots`) or not at all until its host is opened; all other nodes are always there.
    """

    regions: tuple[Region, ...]
    chips: Mapping[str, Chip]
    hosts: Mapping[str, str]
    dots: frozenset[str]
    groups: Mapping[str, tuple[str, ...]]
    bundles: tuple[Bundle, ...]
    weights: Mapping[str, int]

    @property
    def topic(self) -> str:
        """The middle of the picture."""
        return self.regions[0].topic if self.regions else ""

    @property
    def shown(self) -> list[str]:
        """The chips of the first picture, the weightiest first."""
        return sorted(
            (name for name in self.chips if name not in self.hosts), key=lambda n: (-self.weights.get(n, 0), n)
        )

    @cached_property
    def _members(self) -> Mapping[str, list[str]]:
        members: dict[str, list[str]] = {}
        for name, host in self.hosts.items():
            members.setdefault(host, []).append(name)
        return members

    def members(self, host: str) -> list[str]:
        """What waits at a node, in the order of the network."""
        return self._members.get(host, [])

    def by_region(self) -> list[Scene]:
        """Each region as a scene of its own, without the lines between regions."""
        number = {name: index for index, region in enumerate(self.regions) for name in region.names}
        region_of = {name: number.get(self.hosts.get(name, name)) for name in self.chips}
        chips: list[dict[str, Chip]] = [{} for _ in self.regions]
        bundles: list[list[Bundle]] = [[] for _ in self.regions]
        for name, chip in self.chips.items():
            if (index := region_of[name]) is not None:
                chips[index][name] = chip
        for bundle in self.bundles:
            if (index := region_of[bundle.source]) is not None and index == region_of[bundle.target]:
                bundles[index].append(bundle)
        return [
            Scene(
                (region,),
                own,
                {name: self.hosts[name] for name in own if name in self.hosts},
                self.dots & own.keys(),
                {name: self.groups[name] for name in own if name in self.groups},
                tuple(within),
                self.weights,
            )
            for region, own, within in zip(self.regions, chips, bundles, strict=True)
        ]


def name_of_group(group: str) -> tuple[str, str]:
    """What a group is called in Chinese and English; `group` is its id (`awards`, in a picture of regions `awards 3`)."""
    return _GROUP_NAMES[group.partition(" ")[0]]
