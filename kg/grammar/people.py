"""People, with the title chains they stand in, and where they are named again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention, TitleMention
from kg.grammar.personal_names import NameReader
from kg.grammar.titles import Chain, chains_in
from kg.model import Person, Span, TenureStatus

_CUES: tuple[tuple[TenureStatus, regex.Pattern[str]], ...] = (
    ("proposed", regex.compile(r"(?:拟任|拟担任|拟提任|拟提拔任|拟提名为?|拟提拔为|拟推荐为|拟转任|提名为|被提名为|拟任命为)$")),
    ("left", regex.compile(r"(?:曾经?[担出兼]?任|历任|先后[担出]?任|曾先后[担出]?任|原任|辞去|辞任|卸任|免去|不再担任|不再兼任|不再任|免除|撤销|曾为|离任|罢免)(?:了|其|过)?$")),
    ("holds", regex.compile(r"(?:现任|现为|兼任|时任|现担任|同时担任|目前担任|身为|任职|代理|仍任)$")),
    ("appointed", regex.compile(r"(?:任|担任|出任|当选为?|被任命为|被选为|被选举为|任命为|选为|选举为|调任|升任|转任|接任|继任|改任|就任|晋升为?|履新|获任|当选|续任|连任|聘为|聘任为|被聘为)(?:了|为)?$")),
)  # fmt: skip
_NAMED_BETWEEN = regex.compile(
    r"(任命|选举|提名|聘任|推选|推举|增选|补选|免去|接受|决定|同意)([\p{Han}·　 ]{2,20}?)(?:同志)?(?:的|为|担任|辞去|任)$"
)
_UNIQUE = regex.compile(
    r"^(?!副|常务|党组成员|.*(?:委员|成员|常委|教授|院士|专家|助理|代表|顾问|研究员|企业家|作家|科学家|学者|董事|理事)$)"
)
_GAP = regex.compile(r"[\s　]*(?:同志)?[\s　]*")
_JOINED = regex.compile(r"[、和及与]\s*")


def people_in(document: Document) -> tuple[PersonMention, ...]:
    """Every mention of a person, in order; the first proof is a title, later bare names are the same person."""
    return tuple(sorted(_Reader(document).mentions(), key=lambda mention: mention.span))


@dataclass
class _Reader:
    document: Document
    _found: dict[Span, tuple[TitleMention, ...]] = field(default_factory=dict)

    @property
    def _text(self) -> str:
        return self.document.text

    @cached_property
    def _names(self) -> NameReader:
        return NameReader(self.document)

    @cached_property
    def _chains(self) -> tuple[Chain, ...]:
        return chains_in(self.document)

    def mentions(self) -> Iterator[PersonMention]:
        """Names beside titles first, then the verbs of office, then every further place where the names stand."""
        rest = [chain for chain in self._chains if not self._before_names(chain)]
        self._note_bare()
        for chain in rest:
            self._with_verb(chain) or self._after_name(chain)
        self._note_bare()
        provinces = self._provinces()
        for span, titles in self._found.items():
            name = self._name(span)
            yield PersonMention(span, Person(name, provinces.get(name, "")), titles)

    def _name(self, span: Span) -> str:
        return regex.sub(r"\s", "", self._text[span.start : span.end])

    def _note(self, span: Span, titles: tuple[TitleMention, ...] = ()) -> None:
        self._found[span] = (*self._found.get(span, ()), *titles)

    def _before_names(self, chain: Chain) -> bool:
        """副市长王明、李华: one chain, one or several names after it."""
        spans = self._list_at(_GAP.match(self._text, chain.span.end).end())  # type: ignore[union-attr]
        for number, span in enumerate(spans):
            shared = number == 0 or not _UNIQUE.match(chain.posts[-1].title)
            self._note(span, chain.posts if shared else ())
        return bool(spans)

    def _list_at(self, start: int) -> list[Span]:
        spans: list[Span] = []
        while not self._is_title(start) and (end := self._names.end_of_name_at(start)):
            spans.append(Span(start, end))
            joined = _JOINED.match(self._text, end)
            if not joined:
                break
            start = joined.end()
        return spans

    @cached_property
    def _title_starts(self) -> set[int]:
        return {post.span.start for chain in self._chains for post in chain.posts}

    def _is_title(self, start: int) -> bool:
        return start in self._title_starts

    def _with_verb(self, chain: Chain) -> bool:
        """王明任…市长, 任命王明为…局长, 免去王明的…职务."""
        before = self._text[max(0, chain.span.start - 30) : chain.span.start]
        between = _NAMED_BETWEEN.search(before)
        if between:
            return self._named_between(chain, between, chain.span.start - len(before))
        for status, cue in _CUES:
            match = cue.search(before)
            if match:
                subject = self._subject(chain.span.start - len(match[0]))
                if subject:
                    self._note(subject, _with_status(chain.posts, status))
                return True
        return False

    def _named_between(self, chain: Chain, match: regex.Match[str], offset: int) -> bool:
        start = offset + match.start(2)
        spans = self._list_at(start)
        status: TenureStatus = "appointed"
        if match[1] in ("免去", "接受", "同意") or match[0].endswith("辞去"):
            status = "left"
        elif match[1] == "提名":
            status = "proposed"
        for span in spans:
            self._note(span, _with_status(chain.posts, status))
        return bool(spans)

    def _subject(self, end: int) -> Span | None:
        """Who takes or leaves the post: the name right before the verb, else the person last named in the paragraph."""
        for suffix in ("同志", ""):
            if self._text[:end].endswith(suffix):
                at = self._names.start_of_name_before(end - len(suffix))
                if at is not None:
                    return Span(at, end - len(suffix))
        paragraph = self.document.paragraph_at(end)
        before = [span for span in self._found if paragraph.start <= span.start and span.end <= end]
        return max(before, default=None)

    def _after_name(self, chain: Chain) -> bool:
        """习近平总书记; 王明，杭州市委书记."""
        start = chain.span.start
        for gap in ("", "，", "（", "(", "同志，", "："):
            if self._text[:start].endswith(gap):
                known = next((s for s in self._found if s.end == start - len(gap)), None)
                if known is None and gap == "":
                    at = self._names.start_of_name_before(start)
                    known = Span(at, start) if at is not None and len(chain.posts) == 1 else None
                if known:
                    self._note(known, chain.posts)
                    return True
        return False

    def _note_bare(self) -> None:
        """Every place where a known name stands."""
        names = {self._name(span) for span in self._found}
        if not names:
            return
        automaton = ahocorasick.Automaton()
        for name in names:
            automaton.add_word(name, len(name))
        automaton.make_automaton()
        taken = {span.start for span in self._found}
        for last, length in automaton.iter_long(self._text):
            if last + 1 - length not in taken:
                self._found[Span(last + 1 - length, last + 1)] = ()

    def _provinces(self) -> dict[str, str]:
        """The first two digits of the place of each person's first post."""
        found: dict[str, str] = {}
        for span in sorted(self._found):
            for title in self._found[span]:
                if title.organisation and title.organisation.place:
                    found.setdefault(self._name(span), title.organisation.place[:2])
        return found


def _with_status(posts: tuple[TitleMention, ...], status: TenureStatus) -> tuple[TitleMention, ...]:
    return tuple(replace(post, status=status if post.status == "holds" else post.status) for post in posts)
