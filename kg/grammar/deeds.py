"""What people do at an event: the words of a role, where they are the predicate of their sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.grammar.document import Document
from kg.grammar.triggers import Triggers
from kg.lexicon import rows
from kg.model import Role, Span

_LIGHT_VERB = re.compile(
    r"(?:(?:(?<![工合操协著写动制运农劳])作(?!出)|(?<=动)作(?=了)|做|发表|进行|致|作出(?!的)|做出(?!的)|提出(?!的))了?(?:[^，。；：]{0,16}|题为[^。；]{0,60}的(?:主题|工作|专题|主旨|动员|重要)?|[^。；]{0,40}的)"
    r"|到会|到场|并|先后|分别|依次|最后|会上|会议上|大会上|上|中|时|代表[^，。；]{0,20}|向[^，。；]{0,16})$"
)
_PLANNED = re.compile(
    r"(?:(?<![需重主简必首机])要(?!求|素|闻|点|员|情)|(?<![即主])将(?!军|士|[^，。；]{0,20}[任列归纳入])|拟(?!任)|即将|准备|计划|委托|责成|敦请)[^，。；：]*$"
)
_SEEN_ONLY = ("见证", "见证了", "共同见证", "参加", "出席")
"""Before a pledge that others make: 李明见证|签约."""

_CLAUSE_END = re.compile(r"[，。；！\n]|$")
_HONOURS = re.compile(r"(?:同志)?")
_LONGEST_NAME = 6
_REACH = 70
_OBJECT_REACH = 40


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb phrase that gives its subject a role at an event."""

    span: Span
    word: str
    role: Role


@dataclass(frozen=True, slots=True)
class _Word:
    role: Role
    need: str
    not_before: tuple[str, ...]
    objects: tuple[str, ...]


def deeds_in(document: Document) -> Iterator[Deed]:
    """The deeds in order; words in other use (主持人, 重要讲话精神, 参加工作) are left out, as is the headline."""
    for span, word in _words().found_in(document.text, document.headline.end):
        if _is_predicate(document.text, span, word) or _is_said_of_person(document, span, word):
            yield Deed(span, document.text[span.start : span.end], word.role)


_MARK = re.compile("[，。；！？\n]")


def _is_predicate(text: str, span: Span, word: _Word) -> bool:
    if text.endswith(_SEEN_ONLY, 0, span.start) and word.role == "pledged":
        return False
    if text.startswith(word.not_before, span.end) or _PLANNED.search(text[max(0, span.start - 30) : span.start]):
        return False
    if word.need == "light":
        sentence_like = text[max(0, span.start - _REACH) : span.start]
        return bool(_LIGHT_VERB.search(sentence_like))
    if word.need != "object":
        return True
    start = span.end + text.startswith(("，", "："), span.end)  # 宣布，大会开幕
    clause = _MARK.split(text[start : start + _OBJECT_REACH], maxsplit=1)[0]
    return any(wanted in clause for wanted in word.objects)


_MATTER = re.compile(r"[^，。；：、的]{2,24}(?:情况|工作|进展|方案|打算|做法)(?=[，。；])")


def _is_said_of_person(document: Document, span: Span, word: _Word) -> bool:
    """县委书记李明讲话。, 局长王芳汇报项目情况。: nothing stands between the person and the word, and nothing or a matter follows."""
    is_on_matter = word.role == "reported" and _MATTER.match(document.text, span.end) is not None
    if word.need != "light" or not (is_on_matter or _CLAUSE_END.match(document.text, span.end)):
        return False
    named = document.within(document.people, Span(span.start - _LONGEST_NAME, span.start))
    return bool(named) and _HONOURS.fullmatch(document.text, named[-1].span.end, span.start) is not None


@cache
def _words() -> Triggers[_Word]:
    return Triggers((cells[0], _word(cells)) for cells in rows("roles"))


def _word(cells: tuple[str, ...]) -> _Word:
    _, role, need, not_before, objects = (*cells, "", "", "")[:5]
    return _Word(role, need, tuple(not_before.split()), tuple(objects.split()))  # type: ignore[arg-type]
