"""Where a stretch of text reads as the name of a person: surname, given name, what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, cached_property

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Token
from kg.grammar.segmentation import is_in_dictionary
from kg.lexicon import alternatives, rows, words
from kg.model import Span
from kg.text import HAN

_HAN = re.compile(f"[{HAN}]")
_DOTTED = regex.compile(r"\p{Han}{1,8}(?:[·•・․‧∙．](\p{Han}{1,10}))+")
_PADDED = regex.compile(r"(\p{Han})[ 　]{1,4}(\p{Han})(?!\p{Han}[ 　]\p{Han})")
_ITEM = regex.compile(r"(?P<name>[^、和（()）]+?)(?:同志|先生|女士)?(?:[（(][^（()）]{1,12}[）)])?(?:[、和]|$)")
_NOT_IN_GIVEN = frozenset(
    "的了在是和与及等为说们不就这那也都而且或者被把到从向对其将要可将于此该每各某另即便则若如但却吗呢吧啊很太更最非已由以并给让还"
)
_NOT_IN_DOTTED = frozenset("的了在将")
_GIVEN_IN_WEI = ("有为", "大为", "敢为", "友为", "志为")
_AT_END_BEFORE_VERB = frozenset("和其之")
_NOT_AT_END = frozenset("任说称表指强主出作做率在借违涉致受因被")
_VILLAGE = re.compile(r"[村乡镇](?:党|团|支部|支书|总支|委会|妇联|两委)")
_MARKS = frozenset("、，。；")
_MIDDLE = "在之以其可为向和应非更如将由若都从于"
_NUMERALS = frozenset("一二两三四五六七八九十百千万亿零〇几余多来余个名位人次项元吨亩户年月日天岁")
_VERBAL = frozenset("vdpcrumtfq")
_FUNCTION = frozenset("pdcfuv")
_SURE_FOLLOWERS = frozenset("称说任等在率为是将已也和与及的于就向对因")
_OPENERS = frozenset("由为和与对向选命免去受名是在以按据的及对将让请")
_REACH_OF_BUT = 40
_NEVER_ALONE = frozenset("从后和由对将要已前兼相年")
_FUNCTION_WORDS = frozenset("从后任曾于向和年时应能都将对由要已相前兼")
_DOUBTFUL = _FUNCTION_WORDS | frozenset("关代管常全云水花路")
_SUFFIXES = frozenset(
    "化性者业市区县省等率度量力型级类式员长局部厂院会家人们点处所式品费税法学期线路网站店村镇乡组团队率额价权证书"
)
_LEVELS_JOINED = regex.compile("[和与及](?:各|省|市|县|区|州|乡|镇|村)")
_DOTTED_BEFORE = regex.compile(r"(?<!\p{Han})\p{Han}{1,6}(?:[·•・․‧∙．]\p{Han}{1,8})+$")


@cache
def _surnames() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("surnames")}


@cache
def _never_names() -> frozenset[str]:
    """Words known to be no names: titles, departments and central bodies among them."""
    titles = (row[0] for row in rows("titles"))
    tables = ("words_like_names", "title_prefixes", "departments", "central_bodies", "countries")
    return frozenset((*titles, *(word for table in tables for word in words(table))))


@cache
def _followers() -> re.Pattern[str]:
    return re.compile(alternatives("name_followers"))


@cache
def _transliterated() -> regex.Pattern[str]:
    return regex.compile(f"[{''.join(words('transliteration'))}]{{4,7}}")


@dataclass
class NameReader:
    """Reads names in one document."""

    document: Document
    _counts: dict[str, int] = field(default_factory=dict)

    @cached_property
    def _text(self) -> str:
        return self.document.text

    def end_of_name_at(self, start: int) -> int | None:
        """The end of the name that begins at `start`, None if none does. What stands before is the caller's proof."""
        text = self._text
        dotted = _DOTTED.match(text, start)
        if dotted:
            if self._is_word(start):
                return None
            plain = self._plain_end(start)
            if plain and _HAN.match(text[plain]) and self._parts_from_dotted(plain):  # 周明|致电约翰·史密斯
                return plain
            last = self._end_of_last_part(dotted.start(1), dotted.end())
            return last if "的" not in text[start:last] else None
        padded = _PADDED.match(text, start)
        if padded and padded[1] in _surnames():
            return int(padded.end())
        end = self._transliterated_end(start) or self._plain_end(start) or self._borrowed_end(start)
        if end and text[end - 1] == "外" and "除" in text[max(0, start - _REACH_OF_BUT) : start]:  # 除了周明|外
            end -= 1
        is_none = end and (
            text[start:end] in _never_names() or self._is_division(start, end) or self._runs_on(start, end)
        )
        return None if is_none else end

    def _parts_from_dotted(self, end: int) -> bool:
        """Whether a word begins at `end` that keeps a plain name apart from a dotted one: 周明|致电, 周明|和; not 艾尔|都江·买买提."""
        follower = _followers().match(self._text, end)
        return follower is not None and (len(follower[0]) > 1 or follower[0] in "和与及向对")

    def _end_of_last_part(self, start: int, limit: int) -> int:
        """Where the part after the last dot ends: before the first word that may follow a name."""
        return next((end for end in range(start + 2, limit) if self._is_left_of_follower(end)), limit)

    def _is_left_of_follower(self, end: int) -> bool:
        """Whether a word that may follow a name begins at `end` and none begins inside it: …提|出席, not …|提出席."""
        first, second = _followers().match(self._text, end), _followers().match(self._text, end + 1)
        overlaps = first and second and min(len(first[0]), len(second[0])) > 1 and first[0][0] != "等"
        return first is not None and not overlaps

    def follower_at(self, offset: int) -> str:
        """The word at `offset` that may follow a name; empty if none stands there."""
        follower = _followers().match(self._text, offset)
        return follower[0] if follower else ""

    def _transliterated_end(self, start: int) -> int | None:
        """A name from another language without a dot, by its characters: 敖日格勒, 宝音德力格尔."""
        run = _transliterated().match(self._text, start)
        places = self.document.at(self.document.places, start) if run else ()
        if not run or any(mention.span.end >= run.end() - 1 for mention in places):  # 乌兰|其其格 is no place
            return None
        return next((end for end in range(run.end(), start + 3, -1) if self._is_followed(end)), None)

    def _borrowed_end(self, start: int) -> int | None:
        """A name from another language without a dot, by the segmenter's word for it: 向巴|平措."""
        token = self._token_at(start)
        if token is None or token.flag[:2] not in ("nr", "ns") or self._is_place(start, token.span.end):
            return None
        end = token.span.end
        following = self._token_at(end)
        if following and len(token.word) == 2 and following.flag[0] == "n":
            cut = len(following.word) == 3 and following.flag == "nr" and self._is_left_of_follower(end + 2)
            end += 2 if cut or len(following.word) == 2 else 0
        return end if 3 <= end - start <= 5 and self._is_followed(end) else None

    def _plain_end(self, start: int) -> int | None:
        ends = self._possible_ends(start)
        followed = [end for end in ends if self._is_followed(end) and not self._is_inside_word(start, end)]
        if self._is_word(start):
            return None
        if not followed:
            return self._borrowed_end(start) or self._unfollowed_end(start, ends)
        if len(followed) == 1:
            return followed[0]
        return self._likeliest(start, followed)

    def _count(self, start: int, end: int) -> int:
        """How often the words `[start, end)` stand in the text."""
        name = self._text[start:end]
        if name not in self._counts:
            self._counts[name] = self._text.count(name)
        return self._counts[name]

    def _is_double_surname(self, start: int) -> bool:
        """陈|林秀芳: the husband's surname before one's own, a name of four characters."""
        both = self._text[start : start + 2]
        given = self._text[start + 2 : start + 4]
        common = len(both) == 2 and all(_surnames().get(c) == "common" for c in both)
        return common and all(_HAN.match(c) for c in given) and len(given) == 2 and self._is_followed(start + 4)

    def _unfollowed_end(self, start: int, ends: list[int]) -> int | None:
        """The end of a name that nothing known follows: where the segmenter ends a name, one named again, or any cut."""
        token = self._token_at(start)
        if token and token.flag.startswith("nr") and token.span.end == max(ends, default=0):
            return token.span.end
        if self._is_double_surname(start):
            return start + 4
        again = [end for end in ends if self._count(start, end) > 1]
        if again and not self._is_cut(again[0]):
            return again[0]
        return next((end for end in ends if self._is_cut(start) and self._is_cut(end)), None)

    def _possible_ends(self, start: int) -> list[int]:
        text = self._text
        length = self.surname_length(start)
        if not length:
            return []
        ends = []
        for end in (start + length + 2, start + length + 1):
            given = text[start + length : end]
            if end > len(text) or not all(_HAN.match(c) for c in given):
                continue
            is_last = text[end : end + 1] in _MARKS or given in _GIVEN_IN_WEI or self._is_before_verb(start, end)
            last = "" if is_last else given[-1:]
            if not set(last + given.strip(_MIDDLE)) & _NOT_IN_GIVEN:
                ends.append(end)
        return ends

    def _is_before_verb(self, start: int, end: int) -> bool:
        """Whether 和 or 其 ends a name, since no such word stands before a verb or 的: 李中和|主持, 万有其|出席; not 祝贺|其|当选."""
        if self._text[end - 1 : end] not in _AT_END_BEFORE_VERB:
            return False
        token = self._token_at(start)
        if is_in_dictionary(self._text[start : end - 1]) and not (token and token.flag == "m"):
            return False
        follower = self.follower_at(end)
        return follower == "的" or (
            len(follower) > 1 and follower not in _never_names() and follower[0] not in _FUNCTION_WORDS
        )

    def surname_length(self, start: int) -> int:
        """The number of characters of the surname at `start`, 0 if there is none."""
        if _surnames().get(self._text[start : start + 2]) == "compound":
            return 2
        return 1 if self._text[start : start + 1] in _surnames() else 0

    def is_common_surname(self, start: int) -> bool:
        """Whether the surname at `start` is frequent enough to be a sign by itself."""
        return _surnames().get(self._text[start : start + 1]) == "common" or self.surname_length(start) == 2

    def _is_followed(self, end: int) -> bool:
        text = self._text
        return end >= len(text) or not _HAN.match(text[end]) or bool(_followers().match(text, end))

    def _is_inside_word(self, start: int, end: int) -> bool:
        """Whether `end` cuts a word in two that the segmenter sees: 谈工|作; words that follow names outdo it: 王先|主持."""
        index = bisect_left(self._token_starts, end) - 1
        token = self.document.tokens[index]
        if token.span.start <= start or token.span.end <= end or not _HAN.match(self._text[end]):
            return False
        follower = _followers().match(self._text, end)
        if follower and len(token.word) == 2 and not is_in_dictionary(token.word):  # 赵国|栋作, a guess
            return False
        return follower is None or (len(follower[0]) < 2 and follower[0] not in _SURE_FOLLOWERS)

    def _likeliest(self, start: int, ends: list[int]) -> int:
        """Of a longer and a shorter reading, the one that stands alone elsewhere; the longer one if nothing tells."""
        text = self._text
        longer, shorter = max(ends), min(ends)
        follower = _followers().match(text, shorter)
        if follower and follower.end() > longer:
            return shorter
        if longer >= len(text) or not _HAN.match(text[longer]):
            return shorter if follower and text[longer - 1] in _NOT_AT_END else longer
        if text[longer - 1] in _NOT_AT_END:
            return shorter
        counts = self._count(start, longer), self._count(start, shorter)
        return longer if counts[0] == counts[1] else shorter

    def _is_word(self, start: int) -> bool:
        """Whether the segmenter sees a verb or another plain word at `start`."""
        token = self._token_at(start)
        if token is None or token.flag.startswith("nr"):
            return False
        if token.word in _NEVER_ALONE or _LEVELS_JOINED.match(self._text, start):
            return True
        is_number = token.flag == "m" and set(token.word) <= _NUMERALS
        if token.flag == "m" and not is_number and len(token.word) > 1 and self.is_common_surname(start):
            return token.word in _never_names()
        if not is_number and (self.surname_length(start) == 2 or not is_in_dictionary(token.word)):
            return False
        if len(token.word) == 1:
            if self._is_verb_like_surname(start, token):
                return False
            following = self._token_at(start + 1)
            if following and token.flag == "p" and following.flag.startswith("nr") and len(following.word) > 2:
                return True
            return (
                (token.flag[0] in _FUNCTION or token.word in _FUNCTION_WORDS)
                and following is not None
                and len(following.word) > 1
                and following.span.end in self._possible_ends(start)
                and following.word[-1] not in _NOT_AT_END
                and following.flag[0] in _FUNCTION | {"a", "t", "m", "r"}
            )
        if len(token.word) == 2 and self._outweighs(start, token):
            return False
        return token.flag[0] in _VERBAL or len(token.word) > 3 or token.word in _never_names()

    def _is_verb_like_surname(self, start: int, token: Token) -> bool:
        """关|海波|主持: a surname that is a verb as well, when a whole word that follows names comes after the given name."""
        if token.flag != "v" or token.word in _FUNCTION_WORDS:
            return False
        followers = (_followers().match(self._text, end) for end in self._possible_ends(start) if self._is_cut(end))
        return any(follower and len(follower[0]) > 1 for follower in followers)

    def _outweighs(self, start: int, token: Token) -> bool:
        """许家|印，: a common surname and three characters up to a mark, although the first two look like a word."""
        if token.flag[0] not in "mvtqdan" or token.word in _never_names() or not self.is_common_surname(start):
            return False
        if self._is_word_as_name(token):
            return True
        end = start + 3
        stands = end in self._possible_ends(start) and not _HAN.match(self._text[end : end + 1])
        return stands and self._text[end - 1] not in _SUFFIXES and self._text[end - 1] not in _NOT_AT_END

    def _is_word_as_name(self, token: Token) -> bool:
        """书记|高远、: an everyday word of two characters as a name, up to a mark or a whole word that follows names."""
        if token.flag[0] in "vtq" or token.span.end not in self._possible_ends(token.span.start):
            return False
        end = token.span.end
        return self._text[end : end + 1] in _MARKS or len(self.follower_at(end)) > 1

    def _token_at(self, start: int) -> Token | None:
        return self.document.tokens.starting_at(start)

    @cached_property
    def _token_starts(self) -> list[int]:
        return self.document.tokens.starts

    def start_of_name_before(self, end: int, sure: bool = False) -> int | None:
        """The start of the name (perhaps with 同志) that ends at `end`, if a boundary stands before it.

        Where what follows makes a name `sure`, the segmenter's boundary is enough.
        """
        text = self._text
        if _VILLAGE.match(text, end):
            return None
        if text.endswith("同志", 0, end):
            end, sure = end - 2, True
        for length in (4, 3, 2):
            start = end - length
            if start < 0 or end not in self._possible_ends(start) or (length == 4 and self.surname_length(start) != 2):
                continue
            if (self._opens(start) or (sure and self._is_cut(start))) and self._reads_as_name(start, end, sure):
                return start
        return self._start_of_dotted(end)

    def has_form_of_name(self, span: Span) -> bool:
        """Whether the whole stretch has the form of a name: surname and given name, 李　明, 艾山·买买提."""
        if _PADDED.fullmatch(self._text, span.start, span.end) or _DOTTED.fullmatch(self._text, span.start, span.end):
            return True
        return span.end in self._possible_ends(span.start)

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
        is_word = self._text[span.start : span.end] in _never_names()
        return self.is_common_surname(span.start) and 1 <= given <= 2 and not is_word

    def may_be_name(self, span: Span) -> bool:
        """Whether a stretch has the form of a name and is no verb, place or word known to be none: enough in a list of names."""
        first = self._token_at(span.start)
        if not self.has_form_of_name(span) or first is None or self._text[span.start : span.end] in _never_names():
            return False
        whole = first.span == span and first.flag[0] in "nad"
        return whole or len(first.word) == 1 or self._reads_as_name(span.start, span.end)

    def is_plain_name(self, span: Span) -> bool:
        """Whether the whole stretch reads as a name that no title vouches for."""
        if not self.has_form_of_name(span):
            return False
        return not _HAN.match(self._text[span.start + 1]) or self._reads_as_name(span.start, span.end)

    def _opens(self, start: int) -> bool:
        """Whether a name may begin at `start` by what stands before it."""
        if start == 0 or not _HAN.match(self._text[start - 1]) or self._text[start - 1] in _OPENERS:
            return True
        token = self._token_at(start)
        return token is not None and token.flag.startswith("nr")

    def _reads_as_name(self, start: int, end: int, sure: bool = False) -> bool:
        """Whether nothing speaks against a name that no title vouches for: no word, no place, no doubtful surname."""
        first = self._token_at(start)
        if first is None or self._text[start:end] in _never_names():
            return False
        if first.flag.startswith("nr") and first.span.end >= min(end, start + 2):
            return True
        if first.flag == "ng" and first.span == Span(start, end):  # a word the segmenter has never seen
            return True
        if self._is_place(start, end) or not (sure or self._may_begin(first, end)):
            return False
        ends = self._is_cut(end) or self._text[end] in _SURE_FOLLOWERS
        stands_alone = (
            sure and end - start == 3 and len(first.word) == 1 and not _HAN.match(self._text[start - 1 : start])
        )
        return self._text[start] not in _DOUBTFUL and (self.is_common_surname(start) or stands_alone) and ends

    def _may_begin(self, first: Token, end: int) -> bool:
        """Whether the segmenter's first word leaves room for a name: a single surname, or 方志|国, but not 高端|化."""
        if len(first.word) == 1:
            return True
        last = self._text[end - 1]
        if len(first.word) == 2 and not is_in_dictionary(first.word):
            return last not in _SUFFIXES
        return len(first.word) == 2 and first.span.end == end - 1 and first.flag[0] == "n" and last not in _SUFFIXES

    def _is_place(self, start: int, end: int) -> bool:
        return any(mention.span.end <= end for mention in self.document.at(self.document.places, start))

    def _runs_on(self, start: int, end: int) -> bool:
        """Whether a place is named here and goes on: 金华|一中, no 金华."""
        goes_on = _HAN.match(self._text[end : end + 1]) and len(self.follower_at(end)) < 2
        places = self.document.at(self.document.places, start) if goes_on else ()
        return any(mention.span.end == end for mention in places)

    def _is_division(self, start: int, end: int) -> bool:
        """Whether a division stands here with its kind, whose first character is a surname as well: 海南|省, 杨家|村."""
        kind = self._text[end - 1] in "省市县区州" and self._is_place(start, end)
        return kind or _VILLAGE.match(self._text, end) is not None

    def _start_of_dotted(self, end: int) -> int | None:
        match = _DOTTED_BEFORE.search(self._text, max(0, end - 24), end)
        return int(match.start()) if match and not _NOT_IN_DOTTED & set(match[0]) else None

    def _is_cut(self, offset: int) -> bool:
        """Whether the segmenter begins a word at `offset`."""
        return self._token_at(offset) is not None or offset == len(self._text)
