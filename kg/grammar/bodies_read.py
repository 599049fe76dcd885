"""The bodies of a document that have been read so far, from left to right: what 总局 or |党组 behind them leans on."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.grammar.mentions import BodyMention
from kg.model import Organisation, Span

CORPS, _CORPS_IN_FULL = "兵团", "新疆生产建设"


@dataclass
class BodiesRead:
    """Bodies in the order in which they were read, and the longest that ends at each place."""

    named: list[BodyMention] = field(default_factory=list)
    by_end: dict[int, BodyMention] = field(default_factory=dict)

    def add(self, mention: BodyMention) -> bool:
        """Adds a body unless one that begins no later ends at the same place; whether it did."""
        known = self.by_end.get(mention.span.end)
        if known and known.span.start <= mention.span.start:
            return False
        self.by_end[mention.span.end] = mention
        self.named.append(mention)
        return True


def body_at(start: int, end: int, name: str, place: str) -> BodyMention:
    """The body of that name; the corps is never without the region that it builds: 兵团 → 新疆生产建设兵团."""
    if name.startswith(CORPS):
        name = _CORPS_IN_FULL + name
    return BodyMention(Span(start, end), Organisation(name, place))
