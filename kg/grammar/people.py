"""People, with the title chains they stand in, and where they are named again."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention, TitleMention
from kg.grammar.personal_names import NameReader
from kg.grammar.tenures import Cue, between_of, cue_of, line_status
from kg.grammar.titles import Chain, chains_in
from kg.grammar.untitled import untitled_names
from kg.model import Person, Span, TenureStatus

_SEVERAL = regex.compile(
    r"副|常务|委员$|成员$|常委$|教授$|院士$|专家$|助理$|代表$|顾问$|研究员$|企业家$|家$|学者$|董事$|理事$|巡视员$|调研员$"
)
_GAP = regex.compile(r"[ 　]*(?:同志)?[ 　]*")
_JOINED = regex.compile(r"[、和及与][ 　]*")
_HAN = regex.compile(r"\p{Han}")
_GLOSS = regex.compile(r"[（(](?:女|男|[\p{Han}]{1,5}族|女，[\p{Han}]{1,5}族)[）)]")
_GLOSS_BEFORE = regex.compile(_GLOSS.pattern + "$")
_OPENED = regex.compile(r"[（(]\p{Han}*$")
_THAT_POST = regex.compile(r"不再(?:担任|兼任|任)(?:该|此|这一|上述)职务?")
_HANDED_OVER = regex.compile(r"(?:一?职务?|职位|工作)?[，,]?(?:暂|现|将|仍)?由")
_WHILE = regex.compile(r"(?:职务|一职)?(?:以来|期间|时|后|前|之后|之前|之初|的)")
_APPOINTING = regex.compile(r"任命|(?<!主)任职(?!务)|选举|当选|聘任|推选|选出|增补|递补|免去|免职")
_NOW = ("目前", "当前", "如今")
_TAKEN = regex.compile(r"(?:同志)?(代理|担任|兼任|接任|出任|继任)")

_LIST = 600
"""How far before a name the verb may stand that opens a list of appointments."""

_NEAR = 300
"""How far before a paragraph the person may be named that its verbs of office are about."""


def people_in(document: Document) -> tuple[PersonMention, ...]:
    """Every mention of a person, in order; the first proof is a title, later bare names are the same person."""
    return _Reader(document).mentions()


class _Reader:
    """Reads one document's people: names beside titles first, then verbs of office, then bare names."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.names = NameReader(document)
        self.chains = tuple(part for chain in chains_in(document) for part in self._parted(chain))
        self.title_starts = {post.span.start for chain in self.chains for post in chain.posts}
        self.titles: dict[Span, tuple[TitleMention, ...]] = {}
        self.order: list[Span] = []
        self.known: set[str] = set()

    def mentions(self) -> tuple[PersonMention, ...]:
        rest = [
            chain
            for before, chain in zip((None, *self.chains), self.chains, strict=False)
            if not self._names_after(chain, before)
        ]
        self._note_all(untitled_names(self.document, self.names))
        rest = [chain for chain in rest if not self._names_around(chain)]
        self._note_bare()
        for chain in rest:
            self._subject_of(chain)
        self._note_left()
        provinces = self._provinces()
        return tuple(
            PersonMention(span, Person(self._written(span), provinces.get(self._name(span), "")), self.titles[span])
            for span in self.order
        )

    def _name(self, span: Span) -> str:
        return "".join(self.text[span.start : span.end].split())

    def _written(self, span: Span) -> str:
        """The name in the article's own characters."""
        return "".join(self.document.quotation(span).split())

    def _note(self, span: Span, titles: tuple[TitleMention, ...] = ()) -> None:
        if span not in self.titles:
            insort(self.order, span)
        self.titles[span] = (*self.titles.get(span, ()), *titles)
        self.known.add(self._name(span))

    def _note_all(self, spans: Iterable[Span]) -> None:
        for span in spans:
            self._note(span)

    # ------------------------------------------------------------ names right beside titles

    def _parted(self, chain: Chain) -> tuple[Chain, ...]:
        """甲任副市长，县长乙…: a verb of office before the chain and a name after it are of two people."""
        commas = [
            i for i, (a, b) in enumerate(pairwise(chain.posts), 1) if "，" in self.text[a.span.end : b.span.start]
        ]
        if not commas or not cue_of(self.text, chain.span.start):
            return (chain,)
        if self.names.end_of_name_at(chain.span.end) is None:
            return (chain,)
        first, second = chain.posts[: commas[-1]], chain.posts[commas[-1] :]
        return (_chain(first), _chain(second))

    def _names_after(self, chain: Chain, before: Chain | None) -> bool:
        """副市长王明、李华: one chain, one or several names after it."""
        if self._is_called_by_surname(chain) or self._is_named_before(chain):
            return False
        gap = _GAP.match(self.text, chain.span.end)
        start = gap.end() if gap else chain.span.end
        if (cue := cue_of(self.text, chain.span.start)) and self.text.startswith("的", start):
            end = self.names.end_of_name_at(start + 1)
            if not end or not self.names.is_plain_name(Span(start + 1, end)):
                return False
            chain, start = Chain(chain.span, _with_status(chain.posts, cue.status)), start + 1
        spans = self._list_at(start)
        several = bool(_SEVERAL.search(chain.posts[-1].title))
        for number, span in enumerate(spans):
            self._note(span, chain.posts if number == 0 or several else ())
        if before and len(spans) == 1:
            self._note_handed_over(before, chain, spans[0])
        return bool(spans)

    def _note_handed_over(self, before: Chain, chain: Chain, span: Span) -> None:
        """市长职务由副市长王明代理: he is acting mayor, too."""
        taken = _TAKEN.match(self.text, span.end)
        if not taken or not _HANDED_OVER.fullmatch(self.text, before.span.end, chain.span.start):
            return
        acting = taken[1] == "代理"
        posts = (replace(post, title="代" + post.title) if acting else post for post in before.posts)
        self._note(span, _with_status(tuple(posts), "holds" if acting else "appointed"))

    def _is_called_by_surname(self, chain: Chain) -> bool:
        """王市长: what follows is no name."""
        start = chain.span.start
        alone = start < 2 or not _HAN.match(self.text[start - 2])
        return alone and start > 0 and self.names.is_common_surname(start - 1) and self._may_precede(chain)

    def _is_named_before(self, chain: Chain) -> bool:
        """王明书记殷切嘱托: the name stands before the title already."""
        before = self.text[chain.span.start - 1 : chain.span.start]
        if not _HAN.match(before) or not self._may_precede(chain) or cue_of(self.text, chain.span.start):
            return False
        return self.names.start_of_name_before(chain.span.start) is not None

    def _list_at(self, start: int) -> list[Span]:
        spans: list[Span] = []
        while start not in self.title_starts and (end := self.names.end_of_name_at(start)):
            if self._is_verb_of_office(start, end):
                break
            spans.append(Span(start, end))
            gloss = _GLOSS.match(self.text, end)
            joined = _JOINED.match(self.text, gloss.end() if gloss else end)
            if not joined:
                break
            start = joined.end()
        return spans

    def _is_verb_of_office(self, start: int, end: int) -> bool:
        """由市长|任组长: a verb and a title, no name."""
        return self.text[start] == "任" and any(at in self.title_starts for at in range(start + 1, end))

    def _names_around(self, chain: Chain) -> bool:
        """任命王明为局长; 王明任局长; 王明书记."""
        start = chain.span.start
        if between := between_of(self.text, start):
            whole = Span(between.name_start, start)
            spans = [whole] if between.up_to_title and self.names.has_form_of_name(whole) else []
            spans = spans or self._list_at(between.name_start)
            for span in spans:
                self._note(span, _with_status(chain.posts, between.status))
            return bool(spans)
        cue = cue_of(self.text, start) or self._made(chain)
        end = cue.start if cue else start
        if gloss := _GLOSS_BEFORE.search(self.text, max(0, end - 12), end):
            end = gloss.start()
        bracket = self._bracket_before(chain) if cue is None else None
        end = end if bracket is None else bracket
        begin = self.names.start_of_name_before(end, sure=bracket is not None)
        if begin is None or (cue is None and bracket is None and not self._may_precede(chain)):
            return False
        name_end = end - 2 if self.text.endswith("同志", 0, end) else end
        spans = [Span(begin, name_end), *(self._list_before(begin) if cue else ())]
        for span in spans:
            now = cue is not None and cue.status == "appointed" and self.text.endswith(_NOW, 0, span.start)
            self._note(span, _with_status(chain.posts, "holds" if now else self._status(cue, chain)))
        return True

    def _status(self, cue: Cue | None, chain: Chain) -> TenureStatus:
        """担任县长 is taking office; 担任县长以来, 担任县长期间 is holding it."""
        if cue is None or (cue.status == "appointed" and _WHILE.match(self.text, chain.span.end)):
            return "holds"
        return cue.status

    def _list_before(self, start: int) -> Iterator[Span]:
        """甲、乙、丙担任副局长: the names before the last one."""
        while self.text.endswith(("、", "和"), 0, start):
            begin = self.names.start_of_name_before(start - 1)
            if begin is None:
                return
            yield Span(begin, start - 1)
            start = begin

    def _made(self, chain: Chain) -> Cue | None:
        """…；李华为水利局局长; 王明的审计局局长职务: 任命 and 免去 stand once for a whole list."""
        start = chain.span.start
        if chain.posts[-1].status == "proposed" and self.text.endswith("为", 0, start):
            return Cue(start - 1, "proposed")
        leaves = self.text.endswith("的", 0, start) and self.text.startswith("职务", chain.span.end)
        if not leaves and not self.text.endswith("为", 0, start):
            return None
        verbs = _APPOINTING.findall(self.text, max(0, start - _LIST), start)
        removed = bool(verbs) and verbs[-1] in ("免去", "免职")
        if not verbs or leaves is not removed:
            return None
        return Cue(start - 1, "left" if leaves else "appointed")

    def _bracket_before(self, chain: Chain) -> int | None:
        """Where the bracket opens that holds nothing but the chain: 王明（水利局局长）."""
        if not self.text.startswith(("）", ")"), chain.span.end):
            return None
        opened = _OPENED.search(self.text, max(0, chain.span.start - 12), chain.span.start)
        return int(opened.start()) if opened else None

    def _may_precede(self, chain: Chain) -> bool:
        """Whether a name may stand right before the title: 王明书记, but hardly 王明杭州市委书记."""
        former = self.text.startswith(("原", "前"), chain.span.start)
        return len(chain.posts) == 1 and chain.span.end - chain.span.start <= 5 and not former

    # ------------------------------------------------------------ subjects named before

    def _subject_of(self, chain: Chain) -> None:
        """王明，市委书记; 曾任…: the person the sentence is about."""
        start = chain.span.start
        cue = cue_of(self.text, start)
        if cue:
            subject = self._last_named(cue.start)
            if subject and (subject.end == cue.start or self._is_elided(cue.start)):
                self._note(subject, _with_status(chain.posts, self._status(cue, chain)))
            return
        line = line_status(self.text, start)
        if line:
            subject = self._last_named(start, whole=True)
            if subject:
                self._note(subject, _with_status(chain.posts, line))
            return
        apposed = self._apposed(start)
        if apposed:
            self._note(apposed, chain.posts)

    def _note_left(self) -> None:
        """王明任局长，李华不再担任该职务: the post is the one last named in the sentence."""
        posts = [post for chain in self.chains for post in chain.posts]
        starts = [post.span.start for post in posts]
        for match in _THAT_POST.finditer(self.text):
            begin = self.names.start_of_name_before(match.start())
            last = bisect_left(starts, match.start()) - 1
            if begin is not None and last >= 0 and starts[last] >= self.document.sentence_at(begin).start:
                self._note(Span(begin, match.start()), (replace(posts[last], status="left"),))

    def _is_elided(self, start: int) -> bool:
        """Whether nobody stands right before the verb whose name we do not know."""
        before = self.text[start - 1 : start]
        return not _HAN.match(before) or before in "他她其并后由且再又还也起在于先曾被名"

    def _last_named(self, end: int, whole: bool = False) -> Span | None:
        """The person last named before `end` in the paragraph, or in the whole article."""
        floor = 0 if whole else self.document.paragraph_at(end).start
        index = bisect_left(self.order, Span(end, end)) - 1
        if index >= 0 and (self.order[index].start >= floor or end - self.order[index].end < _NEAR):
            return self.order[index]
        return None

    def _apposed(self, start: int) -> Span | None:
        """The name before a comma or bracket that opens an apposition; one with titles of its own is no such name."""
        for gap in ("，", "（", "(", "同志，", ",", "："):
            if self.text.endswith(gap, 0, start):
                end = start - len(gap)
                index = bisect_left(self.order, Span(end, end)) - 1
                if index >= 0 and self.order[index].end == end and not self.titles[self.order[index]]:
                    return self.order[index]
        return None

    # ------------------------------------------------------------ named again

    def _note_bare(self) -> None:
        """Every place where a known name stands."""
        if not self.known:
            return
        automaton = ahocorasick.Automaton()
        for name in sorted(self.known):
            automaton.add_word(name, len(name))
        automaton.make_automaton()
        for last, length in automaton.iter_long(self.text):
            span = Span(last + 1 - length, last + 1)
            if span not in self.titles:
                self._note(span)

    def _provinces(self) -> dict[str, str]:
        """The first two digits of the place of each person's first post."""
        found: dict[str, str] = {}
        for span in self.order:
            for title in self.titles[span]:
                if title.organisation and title.organisation.place:
                    found.setdefault(self._name(span), title.organisation.place[:2])
        return found


def _chain(posts: tuple[TitleMention, ...]) -> Chain:
    return Chain(Span(posts[0].span.start, posts[-1].span.end), posts)


def _with_status(posts: tuple[TitleMention, ...], status: TenureStatus) -> tuple[TitleMention, ...]:
    return tuple(replace(post, status=status if post.status == "holds" else post.status) for post in posts)
