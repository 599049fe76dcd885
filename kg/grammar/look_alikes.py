"""Plain words and places that look like names of people: 高端|化, 金华|一中, 海南|省; not 方志|国, 许家|印."""

from __future__ import annotations

import re
from bisect import bisect_left

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Token
from kg.grammar.name_forms import IS_HAN, MARKS, NameForms
from kg.grammar.name_words import FUNCTION_WORDS, NOT_AT_END, SURE_FOLLOWERS, followers, never_names
from kg.grammar.segmentation import is_in_dictionary

_VILLAGE = re.compile(r"[村乡镇](?:党|团|支部|支书|总支|委会|妇联|两委)")
_NUMERALS = frozenset("一二两三四五六七八九十百千万亿零〇几余多来余个名位人次项元吨亩户年月日天岁")
_VERBAL = frozenset("vdpcrumtfq")
_FUNCTION = frozenset("pdcfuv")
_BEHIND_FUNCTION = _FUNCTION | frozenset("atmrs")
_NEVER_ALONE = frozenset("从后和由对将要已前兼相年")
_SUFFIXES = frozenset(
    "化性者业市区县省等率度量力型级类式员长局部厂院会家人们点处所式品费税法学期线路网站店村镇乡组团队率额价权证书"
)
_IN_OFFICE = ("任上", "任内", "任职", "任期")
_TO_THE_PRESS = regex.compile(r"向[^，。；：、\n]{2,8}(?:记者|媒体)")
_LEVELS_JOINED = regex.compile("[和与及](?:各|省|市|县|区|州|乡|镇|村)")


class LookAlikes:
    """What else stands where a name may stand in one document, by the segmenter's words and the places."""

    def __init__(self, document: Document, forms: NameForms) -> None:
        self._document, self._text, self._tokens, self._forms = document, document.text, document.tokens, forms

    def is_word(self, start: int) -> bool:
        """Whether the segmenter sees a verb or another plain word at `start`."""
        if self._text.startswith(_IN_OFFICE, start) or _TO_THE_PRESS.match(self._text, start):
            return True
        token = self._tokens.starting_at(start)
        if token is None or token.flag.startswith("nr"):
            return False
        if token.word in _NEVER_ALONE or _LEVELS_JOINED.match(self._text, start):
            return True
        is_number = token.flag == "m" and set(token.word) <= _NUMERALS
        if token.flag == "m" and not is_number and len(token.word) > 1 and self._forms.is_common_surname(start):
            return token.word in never_names()
        if not is_number and (self._forms.surname_length(start) == 2 or not is_in_dictionary(token.word)):
            return False
        if len(token.word) == 1:
            return not self._is_verb_like_surname(start, token) and self._goes_with_next(start, token)
        if len(token.word) == 2 and self._outweighs(start, token):
            return False
        return token.flag[0] in _VERBAL or len(token.word) > 3 or token.word in never_names()

    def _goes_with_next(self, start: int, token: Token) -> bool:
        """Whether a word of one character, though a surname, belongs to the word behind it: 向|欧阳明, 应|全面, 时|已经."""
        following = self._tokens.starting_at(start + 1)
        if following is None or len(following.word) < 2:
            return False
        if token.flag == "p" and following.flag.startswith("nr") and len(following.word) > 2:
            return True
        is_function = token.flag[0] in _FUNCTION or token.word in FUNCTION_WORDS
        fills_name = following.span.end in self._forms.possible_ends(start) and following.word[-1] not in NOT_AT_END
        return is_function and fills_name and following.flag[0] in _BEHIND_FUNCTION

    def _is_verb_like_surname(self, start: int, token: Token) -> bool:
        """关|海波|主持: a surname that is a verb as well, when a whole word that follows names comes after the given name."""
        if token.flag != "v" or token.word in FUNCTION_WORDS:
            return False
        ends = (end for end in self._forms.possible_ends(start) if self.is_cut(end))
        return any(len(self._forms.follower_at(end)) > 1 for end in ends)

    def _outweighs(self, start: int, token: Token) -> bool:
        """许家|印，: a common surname and three characters up to a mark, although the first two look like a word."""
        if token.flag[0] not in "mvtqdan" or token.word in never_names() or not self._forms.is_common_surname(start):
            return False
        if self._is_word_as_name(token):
            return True
        end = start + 3
        stands = end in self._forms.possible_ends(start) and not IS_HAN.match(self._text[end : end + 1])
        return stands and self._text[end - 1] not in _SUFFIXES and self._text[end - 1] not in NOT_AT_END

    def _is_word_as_name(self, token: Token) -> bool:
        """书记|高远、: an everyday word of two characters as a name, up to a mark or a whole word that follows names."""
        if token.flag[0] in "vtq" or token.span.end not in self._forms.possible_ends(token.span.start):
            return False
        end = token.span.end
        return self._text[end : end + 1] in MARKS or len(self._forms.follower_at(end)) > 1

    def is_inside_word(self, start: int, end: int) -> bool:
        """Whether `end` cuts a word in two that the segmenter sees: 谈工|作; words that follow names outdo it: 王先|主持."""
        index = bisect_left(self._tokens.starts, end) - 1
        token = self._tokens[index]
        if token.span.start <= start or token.span.end <= end or not IS_HAN.match(self._text[end]):
            return False
        follower = followers().match(self._text, end)
        if follower and self._is_guess(token, start):
            return False
        return follower is None or (len(follower[0]) < 2 and follower[0] not in SURE_FOLLOWERS)

    def _is_guess(self, token: Token, start: int) -> bool:
        """Whether a word is none but a guess of the segmenter: 赵国|栋作, 路|正华受."""
        is_short = len(token.word) == 2 or (len(token.word) == 3 and token.span.start == start + 1)
        return is_short and not is_in_dictionary(token.word)

    def may_begin(self, first: Token, end: int) -> bool:
        """Whether the segmenter's first word leaves room for a name: a single surname, or 方志|国, but not 高端|化."""
        if len(first.word) == 1:
            return True
        last = self._text[end - 1]
        if len(first.word) == 2 and not is_in_dictionary(first.word):
            return last not in _SUFFIXES
        return len(first.word) == 2 and first.span.end == end - 1 and first.flag[0] == "n" and last not in _SUFFIXES

    def is_place(self, start: int, end: int) -> bool:
        """Whether a place begins at `start` and ends by `end`."""
        return any(mention.span.end <= end for mention in self._document.at(self._document.places, start))

    def runs_on(self, start: int, end: int) -> bool:
        """Whether a place is named here and goes on: 金华|一中, no 金华."""
        goes_on = IS_HAN.match(self._text[end : end + 1]) and len(self._forms.follower_at(end)) < 2
        places = self._document.at(self._document.places, start) if goes_on else ()
        return any(mention.span.end == end for mention in places)

    def is_division(self, start: int, end: int) -> bool:
        """Whether a division stands here with its kind, whose first character is a surname as well: 海南|省, 杨家|村."""
        kind = self._text[end - 1] in "省市县区州" and self.is_place(start, end)
        return kind or self.is_village(end)

    def is_village(self, end: int) -> bool:
        """Whether a body of a village ends behind `end`: 石桥|村党支部."""
        return _VILLAGE.match(self._text, end) is not None

    def is_cut(self, offset: int) -> bool:
        """Whether the segmenter begins a word at `offset`."""
        return self._tokens.starting_at(offset) is not None or offset == len(self._text)
