"""Where a name ends that begins at a known place: 周明|致电, 敖日格勒|出席, 艾山·买买提|说; not 工会|主席, 金华|一中."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.look_alikes import LookAlikes
from kg.grammar.name_forms import DOTTED, IS_HAN, PADDED, NameForms
from kg.grammar.name_words import NOT_AT_END, followers, never_names, surnames, transliterated
from kg.model import Span

_REACH_OF_BUT = 40
_NAME_MORE_OFTEN_THAN_ADVERB = "刚"
"""What ends a name far more often than it says 'just now': 姜立|刚|首次; not 李明|刚刚."""


class NameEnds:
    """The ends of names in one document."""

    def __init__(self, document: Document, forms: NameForms, look_alikes: LookAlikes) -> None:
        self._document, self._text, self._tokens = document, document.text, document.tokens
        self._forms, self._look_alikes = forms, look_alikes
        self._counts: dict[str, int] = {}

    def of_name_at(self, start: int) -> int | None:
        """The end of the name that begins at `start`, None if none does. What stands before is the caller's proof."""
        text = self._text
        if dotted := DOTTED.match(text, start):
            return self._dotted_end(start, Span(*dotted.span(1)))
        padded = PADDED.match(text, start)
        if padded and padded[1] in surnames():
            return int(padded.end())
        end = self._transliterated_end(start) or self._plain_end(start) or self._borrowed_end(start)
        if end and text[end - 1] == "外" and "除" in text[max(0, start - _REACH_OF_BUT) : start]:  # 除了周明|外
            end -= 1
        is_none = end and (
            text[start:end] in never_names()
            or self._look_alikes.is_division(start, end)
            or self._look_alikes.runs_on(start, end)
        )
        return None if is_none else end

    def _dotted_end(self, start: int, last: Span) -> int | None:
        """艾山·买买提|说, by where its last part stands; 周明|致电约翰·史密斯 has a plain name before the dotted one."""
        if self._look_alikes.is_word(start):
            return None
        plain = self._plain_end(start)
        if plain and IS_HAN.match(self._text[plain]) and self._parts_from_dotted(plain):
            return plain
        end = self._end_of_last_part(last.start, last.end)
        return end if "的" not in self._text[start:end] else None

    def _parts_from_dotted(self, end: int) -> bool:
        """Whether a word begins at `end` that keeps a plain name apart from a dotted one: 周明|致电, 周明|和; not 艾尔|都江·买买提."""
        follower = followers().match(self._text, end)
        return follower is not None and (len(follower[0]) > 1 or follower[0] in "和与及向对")

    def _end_of_last_part(self, start: int, limit: int) -> int:
        """Where the part after the last dot ends: before the first word that may follow a name."""
        return next((end for end in range(start + 2, limit) if self._is_left_of_follower(end)), limit)

    def _is_left_of_follower(self, end: int) -> bool:
        """Whether a word that may follow a name begins at `end` and none begins inside it: …提|出席, not …|提出席."""
        first, second = followers().match(self._text, end), followers().match(self._text, end + 1)
        overlaps = first and second and min(len(first[0]), len(second[0])) > 1 and first[0][0] != "等"
        return first is not None and not overlaps

    def _transliterated_end(self, start: int) -> int | None:
        """A name from another language without a dot, by its characters: 敖日格勒, 宝音德力格尔."""
        run = transliterated().match(self._text, start)
        places = self._document.at(self._document.places, start) if run else ()
        if not run or any(mention.span.end >= run.end() - 1 for mention in places):  # 乌兰|其其格 is no place
            return None
        return next((end for end in range(run.end(), start + 3, -1) if self._forms.is_followed(end)), None)

    def _borrowed_end(self, start: int) -> int | None:
        """A name from another language without a dot, by the segmenter's word for it: 向巴|平措."""
        token = self._tokens.starting_at(start)
        if token is None or token.flag[:2] not in ("nr", "ns") or self._look_alikes.is_place(start, token.span.end):
            return None
        end = token.span.end
        following = self._tokens.starting_at(end)
        if following and len(token.word) == 2 and following.flag[0] == "n":
            cut = len(following.word) == 3 and following.flag == "nr" and self._is_left_of_follower(end + 2)
            end += 2 if cut or len(following.word) == 2 else 0
        return end if 3 <= end - start <= 5 and self._forms.is_followed(end) else None

    def _plain_end(self, start: int) -> int | None:
        ends = self._forms.possible_ends(start)
        followed = [
            end for end in ends if self._forms.is_followed(end) and not self._look_alikes.is_inside_word(start, end)
        ]
        if self._look_alikes.is_word(start):
            return None
        if not followed:
            return self._borrowed_end(start) or self._unfollowed_end(start, ends)
        if len(followed) == 1:
            return followed[0] + self._has_one_more(followed[0], ends)
        return self._likeliest(start, followed)

    def _has_one_more(self, end: int, ends: list[int]) -> bool:
        """Whether the adverb behind a short name is rather its last character: 王明|刚."""
        goes_on = self._text[end : end + 1] == _NAME_MORE_OFTEN_THAN_ADVERB and end + 1 in ends
        return goes_on and self._text[end + 1 : end + 2] != _NAME_MORE_OFTEN_THAN_ADVERB

    def _is_cut_by_follower(self, end: int, longer: int) -> bool:
        """Whether a word that may follow a name reaches over the end of the one behind a shorter name: 郑荣发|[表示], not 郑荣|[发表]示."""
        follower = followers().match(self._text, longer)
        return follower is not None and follower.end() > end and self._tokens.starting_at(end) is None

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
        common = len(both) == 2 and all(surnames().get(c) == "common" for c in both)
        return common and all(IS_HAN.match(c) for c in given) and len(given) == 2 and self._forms.is_followed(start + 4)

    def _unfollowed_end(self, start: int, ends: list[int]) -> int | None:
        """The end of a name that nothing known follows: where the segmenter ends a name, one named again, or any cut."""
        token = self._tokens.starting_at(start)
        if token and token.flag.startswith("nr") and token.span.end == max(ends, default=0):
            return token.span.end
        if self._is_double_surname(start):
            return start + 4
        again = [end for end in ends if self._count(start, end) > 1]
        if again and not self._look_alikes.is_cut(again[0]):
            return again[0]
        return next((end for end in ends if self._look_alikes.is_cut(start) and self._look_alikes.is_cut(end)), None)

    def _likeliest(self, start: int, ends: list[int]) -> int:
        """Of a longer and a shorter reading, the one that stands alone elsewhere; the longer one if nothing tells."""
        text = self._text
        longer, shorter = max(ends), min(ends)
        follower = followers().match(text, shorter)
        if follower and follower.end() > longer and not self._is_cut_by_follower(follower.end(), longer):
            return shorter
        if longer >= len(text) or not IS_HAN.match(text[longer]):
            return shorter if follower and text[longer - 1] in NOT_AT_END else longer
        if text[longer - 1] in NOT_AT_END:
            return shorter
        counts = self._count(start, longer), self._count(start, shorter)
        return longer if counts[0] == counts[1] else shorter
