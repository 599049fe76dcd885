"""Named regimes without marks that a text says are in force or kept to: 推行甲制、乙制, 坚持…制度."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea
from kg.model import Span

_WORD = "[^，。；、：！？“”‘’《》()（）\\s的了和与及等]"
_REGIME = f"(?:最严格的)?{_WORD}{{3,12}}?(?:制度|(?<![体机编控限管抑遏研专强压试复法税币学])制)(?=[，。；、和\\n]|[二两三四五六七八九十]项)"
_KEPT_TO = regex.compile(
    f"(?<!贯彻)(?:实行|推行|坚持(?:[和并、]?(?:好|发展|完善|巩固|运行|实行|推行))*|执行)(?:好|了)?(?P<names>{_REGIME}(?:[、和]{_REGIME}){{0,6}})"
)
_NEW = f"(?:{_WORD}{{4,14}}?|{_WORD}{{2,12}}?加{_WORD}{{4,8}}?|{_WORD}{{3,10}}?和(?!建立|完善|健全|推行|实施|落实|实行|规范|制定){_WORD}{{4,8}}?)制度"
_SET_UP = regex.compile(
    f"(?:建立|推行|推开|实施|落实|探索|创新|严格|施行|试行|出台|制定)+(?:起|好|(?:健全|完善)(?=了))*了?(?P<names>{_NEW}(?:[、和]{_NEW}){{0,5}})(?=[，。；、和\\n]|[以]来)"
)
_BETWEEN = regex.compile("、(?=[^、]*制)|(?<=[制度])和(?=[^、和]*制)")
_COMMON = regex.compile(
    "实施|建立|落实|推行|执行|各|现行|严肃|有关|相关|配套|法律|这|该|其|一[项种系个整套]|新的?|严格|具体|完善|科学|长效|规范|现代|社会|民主集中|中国特色|.{0,4}(?:规章|工作|基本|管理|内部|财务|会议|政治|社会|基本经济)制度$"
)


def regimes(document: Document) -> Iterator[Idea]:
    """实行首问责任制、限时办结制: each by name; not 实行体制改革, 执行各项规章制度."""
    for pattern in (_KEPT_TO, _SET_UP):
        for match in pattern.finditer(document.text):
            start = match.start("names")
            for name in _BETWEEN.split(match["names"]):
                if not _COMMON.match(name):
                    yield Idea(Span(start, start + len(name)), "policy")
                start += len(name) + 1
