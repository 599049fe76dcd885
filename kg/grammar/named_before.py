"""Names that stand before a title, with a verb of office around or between them: 任命王明为局长; 王明任局长; 王明书记."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.personal_names import NameReader
from kg.grammar.roll import Roll
from kg.grammar.tenures import Between, Cue, between_of, cue_of, posts_taken, status_of, with_status
from kg.grammar.titles import Chain
from kg.model import Span
from kg.text import HAN

_BORN = r"(?:19|20)\d\d(?:年|\.\d{1,2})?(?:\d{1,2}月)?出?生?"
GLOSS = regex.compile(rf"[（(](?:女|男|[\p{{Han}}]{{1,5}}族|女，[\p{{Han}}]{{1,5}}族|(?:[女男][，,])?{_BORN})[）)]")
"""What may stand in brackets behind a name."""

_GLOSS_BEFORE = regex.compile(GLOSS.pattern + "$")
_OPENED = regex.compile(r"[（(]\p{Han}*$")
_APPOINTING = regex.compile(r"任命|(?<!主)任职(?!务)|选举|当选|聘任|推选|选出|增补|递补|免去|免职")
_REPLACES = regex.compile(
    r".{0,12}?(?:接替|替代|取代|接棒)(?P<name>[\p{Han}·]{2,4}?)(?:同志)?[，,]?(?:出|担|升|调|转|接|就|兼|专)?任"
)
_STAYS = regex.compile(r"不再|继续")
_HAN = re.compile(f"[{HAN}]")
_ALSO_ABROAD = ("总理", "总书记", "主席", "成员", "委员")
_NOW = ("目前", "当前", "如今")

_COUNTED = regex.compile(
    r"(?<=^|[\n。；，：　 ])(?P<names>\p{Han}[\p{Han}·　]{1,7}?(?:[、和][\p{Han}·　]{2,8}?){0,30}?)(?:等|这)?"
    r"(?:\d+|[一二两三四五六七八九十]+)[位名]$"
)
_ROW_BEFORE = regex.compile(
    r"(?<=^|[\n。；，：])(?:选举|任命|推选|选出)?(?P<names>(?:[\p{Han}·、　 ]|[（(][\p{Han}，]{1,12}[）)])+)[、和]$"
)
_LONG_ROW = 240

_LIST = 600
"""How far before a name the verb may stand that opens a list of appointments."""


def may_follow_name(text: str, chain: Chain) -> bool:
    """Whether a name may stand right before the title: 王明书记, but hardly 王明杭州市委书记."""
    former = text.startswith(("原", "前"), chain.span.start)
    return len(chain.posts) == 1 and chain.span.end - chain.span.start <= 5 and not former


class NamedBefore:
    """Notes the people of one document who are named before their titles; `list_at` reads names in a row."""

    def __init__(self, document: Document, names: NameReader, roll: Roll, list_at: Callable[[int], list[Span]]) -> None:
        self._text = document.text
        self._names, self._roll, self._list_at = names, roll, list_at

    def read(self, chain: Chain) -> bool:
        """Notes who is named before the chain; False if nobody is."""
        between = between_of(self._text, chain.span.start)
        if between and self._read_between(between, chain):
            return True
        if self._read_counted(chain):
            return True
        said = cue_of(self._text, chain.span.start)
        cue = said or self._listed(chain)
        end = cue.start if cue else chain.span.start
        if cue and self._text[end - 1] in "“「":  # 王明“拟任
            end -= 1
        if gloss := _GLOSS_BEFORE.search(self._text, max(0, end - 12), end):
            end = gloss.start()
        bracket = self._bracket_before(chain) if cue is None else None
        end = end if bracket is None else bracket
        is_sure = bracket is not None or (cue is not None and said is None)
        begin = self._names.start_of_name_before(end, sure=is_sure)
        if begin is None and cue is None and not chain.posts[0].title.endswith(_ALSO_ABROAD):
            begin = self._name_behind_mark(end)
        begin = self._known_before(end) if begin is None else begin
        if begin is None or (cue is None and bracket is None and not may_follow_name(self._text, chain)):
            return False
        if cue:
            self._note_replaced(cue, chain)
        name_end = end - 2 if self._text.endswith("同志", 0, end) else end
        for span in (Span(begin, name_end), *(self._list_before(begin) if cue else ())):
            now = cue is not None and cue.status == "appointed" and self._text.endswith(_NOW, 0, span.start)
            status = "holds" if now else status_of(self._text, cue, chain.span)
            posts = posts_taken(self._text, chain.span.start, chain.posts)
            self._roll.note(span, with_status(posts, status, cue.time if cue else ""))
        return True

    def _known_before(self, end: int) -> int | None:
        """Where a name begins that ends at `end` and has been read elsewhere: 由|曾进平|副县长代理."""
        lengths = (length for length in (4, 3, 2) if self._text[end - length : end] in self._roll.known)
        return next((end - length for length in lengths), None)

    def _name_behind_mark(self, end: int) -> int | None:
        """。栗成林|委员长: a title and a mark around it vouch for a name with a rare surname."""
        begin = self._names.start_of_name_before(end, sure=True)
        return begin if begin is not None and not _HAN.match(self._text[begin - 1 : begin]) else None

    def _read_counted(self, chain: Chain) -> bool:
        """王明、李华等12位|常委: each of them."""
        if not self._text.endswith(("位", "名"), 0, chain.span.start):
            return False
        counted = _COUNTED.search(self._text, max(0, chain.span.start - _LONG_ROW), chain.span.start)
        spans = self._names.forms.names_filling(Span(*counted.span("names"))) if counted else []
        for span in spans:
            self._roll.note(span, chain.posts)
        return bool(spans)

    def _read_between(self, between: Between, chain: Chain) -> bool:
        """任命|王明|为局长."""
        whole = Span(between.names.start, chain.span.start if between.up_to_title else between.names.end)
        spans = self._names.forms.names_filling(whole) or self._list_at(whole.start)
        if not spans or _STAYS.search(self._text, spans[-1].end, whole.end):
            return False
        for span in spans:
            self._roll.note(span, with_status(chain.posts, between.status))
        return True

    def _note_replaced(self, cue: Cue, chain: Chain) -> None:
        """接替|李华|任局长: she was it before."""
        replaced = _REPLACES.match(self._text, cue.start, chain.span.start)
        if replaced and self._names.forms.has_form_of_name(span := Span(*replaced.span("name"))):
            self._roll.note(span, with_status(chain.posts, "left", "once"))

    def _list_before(self, start: int) -> Iterator[Span]:
        """甲、乙（女）、丙担任副局长: the names before the last one."""
        row = _ROW_BEFORE.search(self._text, max(0, start - _LONG_ROW), start)
        if row and (spans := self._names.forms.names_filling(Span(*row.span("names")))):
            yield from spans
            return
        while self._text.endswith(("、", "和"), 0, start):
            begin = self._names.start_of_name_before(start - 1) or self._known_before(start - 1)
            if begin is None:
                return
            yield Span(begin, start - 1)
            start = begin

    def _listed(self, chain: Chain) -> Cue | None:
        """…；李华为水利局局长; 王明的审计局局长职务: 任命 and 免去 stand once for a whole list."""
        start = chain.span.start
        if chain.posts[-1].status == "proposed" and self._text.endswith("为", 0, start):
            return Cue(start - 1, "proposed")
        leaves = self._text.endswith("的", 0, start) and self._text.startswith("职务", chain.span.end)
        if not leaves and not self._text.endswith("为", 0, start):
            return None
        verbs = _APPOINTING.findall(self._text, max(0, start - _LIST), start)
        removed = bool(verbs) and verbs[-1] in ("免去", "免职")
        if not verbs or leaves is not removed:
            return None
        return Cue(start - 1, "left" if leaves else "appointed")

    def _bracket_before(self, chain: Chain) -> int | None:
        """Where the bracket opens that holds nothing but the chain: 王明（水利局局长）."""
        if not self._text.startswith(("）", ")"), chain.span.end):
            return None
        opened = _OPENED.search(self._text, max(0, chain.span.start - 12), chain.span.start)
        return int(opened.start()) if opened else None
