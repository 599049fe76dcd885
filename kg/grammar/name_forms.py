"""Which stretches have the form of a name: surname and given name, 李　明, 艾山·买买提, even 王市长; not 李的."""

from __future__ import annotations

import re

import regex

from kg.grammar.document import Document
from kg.grammar.name_words import FUNCTION_WORDS, followers, never_names, surnames
from kg.grammar.segmentation import is_in_dictionary
from kg.model import Span
from kg.text import HAN

IS_HAN = re.compile(f"[{HAN}]")
_ITEM = regex.compile(r"(?P<name>[^、和（()）]+?)(?:同志|先生|女士)?(?:[（(][^（()）]{1,12}[）)])?(?:[、和]|$)")
_NOT_IN_GIVEN = frozenset(
    "的了在是和与及等为说们不就这那也都而且或者被把到从向对其将要可将于此该每各某另即便则若如但却吗呢吧啊很太更最非已由以并给让还"
)
_GIVEN_IN_WEI = ("有为", "大为", "敢为", "友为", "志为")
_AT_END_BEFORE_VERB = frozenset("和其之如")
_ONCE = ("任", "担任", "在", "是", "于", "出任", "先后", "长期", "多次", "表示", "说", "获", "被", "经")
"""Behind 曾: it belongs to the verb, and ends no name: 辛锐|曾担任."""

MARKS = frozenset("、，。；")
_MIDDLE = "在之以其可为向和应非更如将由若都从于"
DOTTED = regex.compile(r"\p{Han}{1,8}(?:[·•・․‧∙．](\p{Han}{1,10}))+")
PADDED = regex.compile(r"(\p{Han})[ 　]{1,4}(\p{Han})(?!\p{Han}[ 　]\p{Han})")


class NameForms:
    """The forms of names in one document."""

    def __init__(self, document: Document) -> None:
        self._text, self._tokens = document.text, document.tokens

    def surname_length(self, start: int) -> int:
        """The number of characters of the surname at `start`, 0 if there is none."""
        if surnames().get(self._text[start : start + 2]) == "compound":
            return 2
        return 1 if self._text[start : start + 1] in surnames() else 0

    def is_common_surname(self, start: int) -> bool:
        """Whether the surname at `start` is frequent enough to be a sign by itself."""
        return surnames().get(self._text[start : start + 1]) == "common" or self.surname_length(start) == 2

    def possible_ends(self, start: int) -> list[int]:
        """Where a name that begins at `start` may end by its characters: behind two of a given name, behind one."""
        text = self._text
        length = self.surname_length(start)
        if not length:
            return []
        ends = []
        for end in (start + length + 2, start + length + 1):
            given = text[start + length : end]
            if end > len(text) or not all(IS_HAN.match(c) for c in given):
                continue
            if given.endswith("曾") and text.startswith(_ONCE, end):
                continue
            is_last = text[end : end + 1] in MARKS or given in _GIVEN_IN_WEI or self._is_before_verb(start, end)
            last = "" if is_last else given[-1:]
            if not set(last + given.strip(_MIDDLE)) & _NOT_IN_GIVEN:
                ends.append(end)
        return ends

    def _is_before_verb(self, start: int, end: int) -> bool:
        """Whether 和, 其, 之 or 如 ends a name, since no such word stands before a verb or 的: 李中和|主持, 万有其|出席; not 祝贺|其|当选."""
        if self._text[end - 1 : end] not in _AT_END_BEFORE_VERB:
            return False
        token = self._tokens.starting_at(start)
        if is_in_dictionary(self._text[start : end - 1]) and not (token and token.flag == "m"):
            return False
        follower = self.follower_at(end)
        if follower in ("作", "做", "致") and self._text[end - 1] == "如":  # 徐宛如|作报告
            return True
        return follower == "的" or (
            len(follower) > 1 and follower not in never_names() and follower[0] not in FUNCTION_WORDS
        )

    def follower_at(self, offset: int) -> str:
        """The word at `offset` that may follow a name; empty if none stands there."""
        follower = followers().match(self._text, offset)
        return follower[0] if follower else ""

    def is_followed(self, end: int) -> bool:
        """Whether a mark, or a word that may follow a name, stands at `end`."""
        text = self._text
        return end >= len(text) or not IS_HAN.match(text[end]) or bool(followers().match(text, end))

    def has_form_of_name(self, span: Span) -> bool:
        """Whether the whole stretch has the form of a name: surname and given name, 李　明, 艾山·买买提."""
        if PADDED.fullmatch(self._text, span.start, span.end) or DOTTED.fullmatch(self._text, span.start, span.end):
            return True
        return span.end in self.possible_ends(span.start)

    def names_filling(self, stretch: Span) -> list[Span]:
        """The names that a stretch consists of, in a row, with nothing around them but 同志 and （女）; [] if it is anything else."""
        spans: list[Span] = []
        start = stretch.start
        for piece in self._text[stretch.start : stretch.end].split("、"):
            whole = Span(start, start + len(piece))
            items = _ITEM.finditer(self._text, *whole)
            named = [whole] if self.has_form_of_name(whole) else [Span(*item.span("name")) for item in items]
            if not named or not all(self.has_form_of_name(s) or self._is_surname_and_given(s) for s in named):
                return []
            spans, start = [*spans, *named], whole.end + 1
        return spans

    def _is_surname_and_given(self, span: Span) -> bool:
        """Whether a stretch is a surname with one or two characters of any kind: 何若非."""
        given = span.end - span.start - self.surname_length(span.start)
        is_word = self._text[span.start : span.end] in never_names()
        return self.is_common_surname(span.start) and 1 <= given <= 2 and not is_word
