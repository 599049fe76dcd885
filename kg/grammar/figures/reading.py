"""Figures of an article, sentence by sentence, with what is carried from one to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.datelines import behind_dateline
from kg.grammar.document import Document
from kg.grammar.figures.areas import with_areas
from kg.grammar.figures.by_place import read_by_place
from kg.grammar.figures.carrying import carried, ends_paragraph, left_to_next_paragraph
from kg.grammar.figures.changes import read_change
from kg.grammar.figures.ellipsis import is_same_measure
from kg.grammar.figures.ends import is_first_end, read_ends
from kg.grammar.figures.figure import Figure, Memory
from kg.grammar.figures.grants import read_grant
from kg.grammar.figures.layout import Run, runs_in
from kg.grammar.figures.line import Line, line_of
from kg.grammar.figures.members import head_told, ranked_before
from kg.grammar.figures.present import in_its_year
from kg.grammar.figures.pulls import read_pull
from kg.grammar.figures.repeats import without_repeats
from kg.grammar.figures.sectors import read_sectors, tells_sectors
from kg.grammar.figures.setting import Setting, setting_at
from kg.grammar.figures.shares import read_share, whole_of
from kg.grammar.figures.site import Site
from kg.grammar.figures.values import read_values
from kg.grammar.figures.whole import whole_place
from kg.grammar.places import CHINA
from kg.model import Span

_SUPPOSED = regex.compile(r"举例|假设|假如|(?:^|，)如(?:果|不|未|需|遇)|比方说|若按")
_SPEAKING = re.compile(r"[^，。；：]{0,12}?(?:强调|指出|要求|提出|表示|认为|说)[，：:]")
"""A speaker speaks of the whole place again, whatever the last example was."""
_WHOLE_COUNTRY = re.compile(r"全国(?!性|人大|人民代表|政协|各族|妇联|总工会|所有|劳动模范|先进|文明|优秀|重点|统一)")
_COUNTRY = re.compile(r"我国|中国(?!证|日报|新闻|经济网|青年报|网)")
_HEADING = 45
"""A line of this length without a full stop is a heading."""


def figures_in(document: Document) -> tuple[Figure, ...]:
    """The figures below the headline, in order of place."""
    document = with_areas(in_its_year(document))
    whole = whole_place(document)
    memory = Memory(setting=Setting(place=whole))
    last = document.quantities[-1].span.start if document.quantities else 0
    last = len(document.text) if tells_sectors(document, Span(0, len(document.text))) else last
    for sentence in document.sentences:
        if sentence.start > last:
            break
        if sentence.start < document.headline.end or _is_heading(document, sentence):
            continue
        if _is_of_whole_place(document, sentence):
            memory.setting = memory.setting._replace(place=whole)
        known = len(memory.figures)
        if document.within(document.quantities, sentence) or tells_sectors(document, sentence):
            _read_sentence(document, sentence, memory)
        has_figures = len(memory.figures) > known
        memory.setting = carried(document, sentence, memory.setting, has_figures)
        if ends_paragraph(document, sentence):
            left = left_to_next_paragraph(document, sentence.end, memory.setting, memory.ground, whole)
            memory.begin_paragraph(left)
    return _as_the_country_is_called(document, without_repeats(memory.figures))


def _as_the_country_is_called(document: Document, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """中国 in a text that speaks of the country by its name only; else 全国."""
    if _WHOLE_COUNTRY.search(document.text) or not _COUNTRY.search(document.text):
        return figures
    return tuple(
        figure._replace(setting=figure.setting._replace(place=CHINA))
        if figure.setting.place and figure.setting.place.code == CHINA.code
        else figure
        for figure in figures
    )


def _is_of_whole_place(document: Document, sentence: Span) -> bool:
    """Whether a speaker of no place of his own opens the sentence."""
    speaking = _SPEAKING.match(document.text, sentence.start, sentence.end)
    return speaking is not None and not document.within(document.places, Span(sentence.start, speaking.end()))


def _is_heading(document: Document, sentence: Span) -> bool:
    """A short line without a full stop repeats what the text below it says."""
    paragraph = document.paragraph_at(sentence.start)
    if paragraph.end - paragraph.start > _HEADING:
        return False
    return not any(mark in document.text[paragraph.start : paragraph.end] for mark in "。；！？")


def _read_sentence(document: Document, sentence: Span, memory: Memory) -> None:
    line = line_of(document, behind_dateline(document, sentence))
    if _SUPPOSED.search(line.text):
        return
    memory.begin_sentence(document.text[sentence.start - 1] in "；;")
    for site in _sites(document, line, memory):
        _read(site)
    read_sectors(document, line, memory)


def _sites(document: Document, line: Line, memory: Memory) -> Iterator[Site]:
    """The runs of a sentence with what stands around them; each is read before the next is looked for."""
    previous: Run | None = None
    for last_clause, run, next_clause in runs_in(document, line):
        setting = setting_at(document, line.span, run.clause, run.slots[0].quantity.span.start, memory.setting)
        if not previous or previous.clause.start != run.clause.start:
            memory.whole = whole_of(line.words(last_clause) if last_clause else "", line.words(run.clause), memory)
            memory.head = head_told(document, line, last_clause, run.clause, memory)
            memory.name = ranked_before(document, line, last_clause) or memory.name
        yield Site(document, line, run, setting, memory, previous, last_clause, next_clause)
        previous = run


def _read(site: Site) -> None:
    """Keep what a run says: the first of these readings that fits."""
    if site.kind == "years" or _qualifies_next(site) or _sets_condition(site) or is_first_end(site):
        return
    _ = (
        read_pull(site)
        or read_grant(site)
        or read_share(site)
        or read_ends(site)
        or read_change(site)
        or read_by_place(site)
        or read_values(site)
    )


def _sets_condition(site: Site) -> bool:
    """年产值超过500万元的，…: from when on something holds that the next clause tells."""
    is_last = site.run.after.end == site.run.clause.end
    return is_last and site.right.strip() == "的" and site.next_clause is not None and "占" not in site.left


def _qualifies_next(site: Site) -> bool:
    """向16万亩灌区供水7510万立方米: the first measure only says how large the receiver is."""
    after = site.run.after
    following = site.document.at(site.document.quantities, after.end)
    has_next = bool(following) and not is_same_measure(following[0].unit, site.quantity.unit)
    return site.kind == "measure" and has_next and bool(site.right) and not site.name_in(site.run.before)
