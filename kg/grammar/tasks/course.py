"""The course of a text: from where to where it sets tasks, tells the past, or describes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from kg.grammar.datelines import behind_dateline
from kg.grammar.directives import is_document, is_of_honours
from kg.grammar.document import Document
from kg.grammar.interviews import is_question
from kg.grammar.tasks.agents import SCHEME, VAGUE
from kg.grammar.tasks.duty import TOLD, start_of_told
from kg.grammar.tasks.reading import Course, Reading
from kg.grammar.tasks.sayings import speeches_reaching
from kg.grammar.tasks.sentence import RETROSPECT, SentenceReader, opens_with_deed
from kg.lexicon import alternatives
from kg.model import Span

_GATE = regex.compile(
    f"(?<=[。；\n])在[^，。；]{{4,40}}方面，(?!\\p{{Han}}{{2,10}}(?:政府|[省市县区委局厅部]))|(?<![心意志自])愿[同与意]|(?<![重主需纲只])要(?![闻求素点])|必须|应当|务必|须(?!知)|将(?!军|士|近|来)|不得|不准|严禁|要求|提出|明确|责成|责令|号召|决定|重在|印发|下发|出台|(?:公布|颁布)了?《[^》]{{2,40}}(?:条例|规定|办法|细则)》|(?:发出|发布|推出|公布)[^，。]{{0,16}}(?:{alternatives('document_kinds', 'lays-down')})|采取|针对|》(?:还|也|进一步)*(?:{alternatives('document_verbs', 'says')})|计划(?!生育|经济|单列|的)|力争|建议[，：]|(?<=[，。；\n])建议|希望|呼吁|倡议[，：]|(?:部署|安排|意见|任务|措施|举措|打算|建议|规定)[：:]|(?<!一)起，|可(?:由|向|凭)|的，(?:由|给予|予以|按|视|一律|减|免|全额|处)|[一二三四五六七八九十](?:是|要|、)|"
    "(?:职责|职能|任务)(?:主要)?(?:是|为|包括)|第[一二三][，、,]|[（(][一二三四五]|(?<!\\d)\\d[.．、](?!\\d)|分别[是为][：:]|"
    "每[人户亩件名个单台辆头只次吨家晚天日套]|不得?(?:超过|低于|高于|少于)|最[高低多长]|仅限|牵头负责|主责|，同意"
)
_ORDERED = regex.compile(
    "第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次"
)
_TITLE = regex.compile("[ 　]*[一二三四五六七八九十]{1,2}、[^。；\n]{2,40}$")
_RETELLS = regex.compile("回顾|总结|主要成绩|主要成效|取得的成|发展成就|工作情况$|主要问题|存在的?问题|基本情况")
"""In the title of a section: it tells what was done or how things are."""

_PLANS = regex.compile(
    "(?:下一?步|今年|明年|今后|20\\d\\d年)[^，]{0,8}(?:工作|任务|抓什么|干什么|怎么干|打算|安排|举措|重点)[^，]{0,6}$|(?:重点工作|主要任务|重点任务|主要举措|工作安排|工作部署|保障措施)$"
)
"""In the title of a section: it tells what is going to be done."""

_LONGEST_HEADING = 24

_TAG = regex.compile("[（(][^（()）\\n]{2,12}[）)]")
"""What series a headline belongs to: （聚焦春耕）东山县…."""

_NEWS_ITEM = regex.compile("[ 　]*(?:[【■●◆▲★□○]|\\d{1,2}月\\d{1,2}日(?![前起])|日前|近日|昨[日天]|今[日天])")
"""How a paragraph opens that tells something else."""


_OPENING = 28
"""Within so many characters those stand who act in a sentence."""

_THIS = len("此次")
"""Of what is under way, 此次 does not tell that it is news."""


def readings_in(document: Document) -> Iterator[list[Reading]]:
    """The clauses of each sentence that may set a task, as read in their place."""
    anew = _at_the_start(document)
    course = replace(anew)
    retells = plans = False
    for paragraph in document.paragraphs[1:]:
        if title := _TITLE.match(document.text, paragraph.start, paragraph.end):
            retells = _RETELLS.search(document.text, *title.span()) is not None
        if _is_heading(document, paragraph):
            plans = _PLANS.search(document.text, *paragraph) is not None
            if plans:
                continue
        if retells or _is_caption(document, paragraph):
            continue
        course = _opened(document, paragraph, course, anew)
        if plans:
            course.source, course.listed = course.source or "will", True
        if is_question(document, paragraph):
            continue
        for told in _sentences(document, paragraph):
            sentence = behind_dateline(document, told)
            if course.source or _gates(document, sentence):
                yield SentenceReader(document, sentence, course).read()
            elif RETROSPECT.match(document.text, sentence.start, sentence.end):
                course.past = True


def _is_heading(document: Document, paragraph: Span) -> bool:
    """Whether a paragraph is a line above others, and no sentence."""
    line = document.text[paragraph.start : paragraph.end].strip()
    return len(line) <= _LONGEST_HEADING and not line.endswith(("。", "；", "：", "！", "”", "）", ")"))


def _sentences(document: Document, paragraph: Span) -> Sequence[Span]:
    first = bisect_left(document.sentences, Span(paragraph.start, paragraph.start))
    last = bisect_left(document.sentences, Span(paragraph.end, paragraph.end))
    return document.sentences[first:last]


def _is_caption(document: Document, paragraph: Span) -> bool:
    """Whether a line is the headline of an item of news: 东山县整治村级债务."""
    if document.text.find("。", paragraph.start, paragraph.end) >= 0 or paragraph.end >= len(document.text) - 1:
        return False
    tag = _TAG.match(document.text, paragraph.start)
    at, ends_in_mark = tag.end() if tag else paragraph.start, document.text[paragraph.end - 1] in "；：，、！"
    return not ends_in_mark and bool(document.at(document.places, at) or document.at(document.bodies, at))


def _gates(document: Document, span: Span) -> bool:
    """Whether a sentence may set tasks: by a word of duty or will, a speech, or a place or body that may act in it."""
    if _GATE.search(document.text, span.start, span.end) or speeches_reaching(document, span):
        return True
    start = start_of_told(document.text, span)
    opening = Span(start, start + _OPENING)
    acts = bool(document.within(document.places, opening)) or bool(document.within(document.bodies, opening))
    if SCHEME.match(document.text, start):
        return not TOLD.search(document.text, opening.start + _THIS, span.end)
    acts = acts or VAGUE.search(document.text, *opening) is not None
    return acts and not TOLD.search(document.text, start, span.end)


def _at_the_start(document: Document) -> Course:
    """The course of an article that is itself a document with directions, and whose they are; that of any other.

    A decision on honours has its issuer, but only its modals set tasks.
    """
    if not is_document(document):
        return Course()
    titled = document.subjects.opening_of_sentence(document.headline)
    issuer = titled if titled and not titled.is_place else document.subjects.authors.signatory or titled
    source = "" if is_of_honours(document) else "directive"
    return Course(source=source, agents=issuer.agents if issuer and not issuer.is_personal else ())


def _opened(document: Document, paragraph: Span, course: Course, anew: Course) -> Course:
    """The course at the start of a paragraph: a list goes on, and so do plans (某市将…); all else begins anew."""
    if course.source and _ORDERED.match(document.text, paragraph.start):
        return course
    is_subheading = document.text.find("。", paragraph.start, paragraph.end) < 0
    tells = is_subheading or _NEWS_ITEM.match(document.text, paragraph.start)
    if course.source == "will" and not tells and (not course.practises or opens_with_deed(document, paragraph)):
        return replace(anew, source="will", agents=course.agents, is_ruled=course.is_ruled, practises=course.practises)
    return replace(anew, is_ruled=course.is_ruled)
