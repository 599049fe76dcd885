"""What is known of a clause once it is read."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kg.model import Span

Kind = Literal["act", "weak", "aim", "result", "attitude", "setting", "purpose", "other"]


class Predicate(NamedTuple):
    """A clause as read: its words without ordinal, connective and modal are `text[start:end]`, its verb stands at `head`.

    `modal` is must (要), will (将), not (不得) or empty; `ordinal` the number of a list item (一是, 第二), `is_heading` whether it is
    followed by 要 or nothing; `subject` who is to act where the clause names it.
    """

    start: int
    end: int
    kind: Kind
    head: int
    verb: str = ""
    modal: str = ""
    ordinal: str = ""
    subject: Span | None = None
    is_pivot: bool = False
    is_guess: bool = False
