"""Names of people that no title vouches for: by what they do, and in lists of names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from kg.grammar.document import Document
from kg.grammar.personal_names import NameReader
from kg.lexicon import words
from kg.model import Span

_LIST = regex.compile(r"(?<!\p{Han})[\p{Han}·　]{2,12}(?:、[\p{Han}·　]{2,8}){1,}")
_PRESENT = regex.compile(
    r"(?:(?<!\p{Han})|(?<=领导|领导同志|还有|的有|有))(?!领导)((?:\p{Han}{2,4}|\p{Han}{1,6}(?:·\p{Han}{1,8})+)(?:、(?:\p{Han}{2,4}|\p{Han}{1,6}(?:·\p{Han}{1,8})+))+)(?:等(?:[省市州县区盟旗]?级?领导(?:同志)?|同志)?)?"
    r"(?=(?:一同|分别|也|一起)?(?:出席|参加|陪同|列席|到会|与会|在主席台))"
)
"""A list before a verb of attendance: 张三、李四、王五等市领导出席."""

_ITEM = regex.compile(r"[^、]+")
_BIRTH = regex.compile(
    r"(?<=^|[\n。；，：　 ])(\p{Han}[\p{Han} 　·]{1,8}?)(?:同志)?[，,（(](?:男|女|生于|(?:19|20)\d\d年\d{1,2}月|(?:19|20)\d\d\.\d{1,2}|现年|曾用名|中共党员)"
)
_ENOUGH_NAMES = 2


@cache
def _acts() -> regex.Pattern[str]:
    longest_first = sorted(map(regex.escape, words("acts-of-people")), key=len, reverse=True)
    return regex.compile(rf"(?<=^|[\n。；，：、“！？ 　])(\p{{Han}}{{2,4}}?)(?={'|'.join(longest_first)})")


def untitled_names(document: Document, names: NameReader) -> Iterator[Span]:
    """The spans of names known by their birth data, by an act of theirs, or by standing in a list of names."""
    for match in _BIRTH.finditer(document.text):
        if names.has_form_of_name(span := Span(*match.span(1))):
            yield span
    for match in _acts().finditer(document.text):
        if names.is_plain_name(span := Span(*match.span(1))):
            yield span
    for match in _LIST.finditer(document.text):
        yield from _names_in_list(match, names)
    for match in _PRESENT.finditer(document.text):
        yield from _names_of_those_present(match, names)


def _names_of_those_present(match: regex.Match[str], names: NameReader) -> Iterator[Span]:
    """张三、李四出席: who attends is a person, so that the form of a name is enough for each if one surname is frequent."""
    spans = [Span(match.start(1) + m.start(), match.start(1) + m.end()) for m in _ITEM.finditer(match[1])]
    whole = all(names.has_form_of_name(span) for span in spans)
    if whole and any(names.is_common_surname(span.start) for span in spans):
        yield from spans


def _names_in_list(match: regex.Match[str], names: NameReader) -> Iterator[Span]:
    """张三、李四、王五等: a list all of whose members read as names."""
    items = [Span(match.start() + m.start(), match.start() + m.end()) for m in _ITEM.finditer(match[0])]
    first, middle, last = items[0], items[1:-1], items[-1]
    spans = [span for span in middle if names.is_plain_name(span)]
    if len(spans) < len(middle):
        return
    end = names.end_of_name_at(last.start)
    if end and end - last.start <= 4 and names.is_plain_name(Span(last.start, end)):
        spans.append(Span(last.start, end))
    begin = names.start_of_name_before(first.end)
    if begin is not None and begin >= first.start:
        spans.insert(0, Span(begin, first.end))
    if len(spans) >= max(_ENOUGH_NAMES + 1, len(items) - 1):
        yield from spans
