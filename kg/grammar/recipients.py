"""Who an enumeration of recipients names: people, bodies and places by name, or a class of them (十家企业)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from kg.grammar.divisions import gazetteer
from kg.grammar.document import Document
from kg.grammar.levels import name_in_full
from kg.grammar.personal_names import NameReader
from kg.lexicon import alternatives
from kg.model import Organisation, Person, Place, Span

_AND_OTHERS = regex.compile(
    "等(?:[\\d一二三四五六七八九十百千两]+余?多?(?:名|个|位|家|人|所|支|项|户)?[^、，。]{0,14})?$"
)
_SUMMED_UP = regex.compile(
    "[\\d一二两三四五六七八九十]+(?:个|名|位|家|所)(?:设区市|县级市|地级市|城市|县市区?|区县|[县市区]|乡镇|村|单位|企业|学校|高校|同志|人|个人|集体)$"
)
"""How many were listed: 甲、乙|2个县级市."""
_COUNTED = regex.compile("[\\d一二三四五六七八九十百千两]+余?多?(?:名|个|位|家|所|支|户|项|件|部)")
_ADDRESSED = regex.compile("[^，。、]{2,24}?(?:向|给)(?=[^，。、]{2})")
"""市长向某公司颁发…: who has the honour is addressed."""
_TOLD_OF = regex.compile("从|由于|因|凭借|通过|经过|经(?!营|济|理)|在(?!职|校|岗|编|读)")
"""What a text goes on to tell of those it counts: 20名干部|从全市脱颖而出."""
_WORK = regex.compile("[^《》]{0,16}《(?P<name>[^《》]{1,30})》(?:等[^《》]{0,16})?$")
_HAS_ANOTHER = regex.compile("[^“”]{2,30}(?P<honour>“[^”]*”(?:荣誉|光荣)?称号)$")
"""王芳“岗位能手”称号: who has this honour has another."""

_LEAD = regex.compile(
    "(?:其中，?|共?有|授予|此次|会上，?|大会|[我本][省市县区州旗]|今年，?|今天，?|随后，?|向|给|为|对|将|由|表彰|追授|优秀共产党员|因公牺牲的|全省|全市|全国)*"
)
_TAIL = re.compile(
    f"(?:(?:凭借|凭着|凭|由于|因在)[^，。、]{{2,40}})?(?:同志|先生|女士|教授|院士)?(?:经[^，。、]{{2,8}}|{alternatives('adverbs', 'honoured')}|被[^，。]{{0,12}}|\\d+次)*$"
)


_LONGEST = 1200
"""Characters of a list at most."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """The recipients by name, and the classes where no name is given."""

    named: tuple[Person | Organisation | Place, ...] = ()
    classes: tuple[str, ...] = ()


def recipients_in(document: Document, span: Span | None) -> Recipients:
    """Who is enumerated in `span`; nothing where it does not read as an enumeration of names."""
    if span is None or span.end - span.start > _LONGEST:
        return Recipients()
    start = span.start
    for opening in (_LEAD, _ADDRESSED):
        if opens := opening.match(document.text, start, span.end):
            start = opens.end()
    tail = _TAIL.search(document.text, start, span.end)
    end = tail.start() if tail else span.end
    named: list[Person | Organisation | Place] = []
    classes: list[str] = []
    of_bodies = _MANY_BODIES.search(document.text, start, end) is not None
    for item in _items(document, Span(start, end)):
        found = _read(document, item)
        if found is None and of_bodies and _PLAIN_NAME.fullmatch(document.text, item.start, item.end):
            found = Organisation(document.quotation(item))
        if isinstance(found, str):
            classes.append(found)
        elif found:
            named.append(found)
        elif (
            classes and document.text[item.start - 1] == "和" and document.text.endswith(classes[-1], 0, item.start - 1)
        ):
            classes[-1] += document.text[item.start - 1 : item.end]  # 25个特色区域|和产业集群
    return Recipients(tuple(dict.fromkeys(named)), tuple(dict.fromkeys(classes)))


_MANY_BODIES = regex.compile("等[\\d一二三四五六七八九十百两]+余?多?(?:家|个|所)(?:企业|单位|公司|集团|学校)")
"""Behind a list: all it names are bodies, also 扬子石化."""

_PLAIN_NAME = regex.compile(
    "(?!在|于|其|该|从|对|本|全|各|这|被|把|由|向|给)(?:(?![的了是和与])\\p{Han}){3,14}(?:[（(][^（）()]{1,12}[）)])?"
)
_BETWEEN_ITEMS = regex.compile(
    "(?<=》)(?=《)|《[^《》]*》|“[^“”]*”|[（(][^（）()\\n]*[）)]|[、，,\\n\\t]|(?<=\\p{Han}{2}|[）)])[ 　]+|(?<=(?<!\\p{Han})\\p{Han}[ 　]{1,2}\\p{Han})[ 　]+|[ 　]+(?=\\p{Han}{2})|(?<=[\\p{Han}）)])和(?=[\\p{Han}])|以及"
)
"""What stands between the items of a list, and the names in marks that nothing divides."""


def _items(document: Document, span: Span) -> Iterator[Span]:
    """The items of a list; a 和 inside a body's name divides nothing: 张北县人力资源|和|社会保障局."""
    start, inside = span.start, -1
    bodies = document.within(document.bodies, span)
    for match in _BETWEEN_ITEMS.finditer(document.text, span.start, span.end):
        if match.group()[:1] in ("《", "“", "（", "("):
            inside = match.end()
        elif match.start() >= inside and not any(b.span.start < match.start() < b.span.end for b in bodies):
            if match.start() > start:
                yield Span(start, match.start())
            start = match.end()
    if start < span.end:
        yield Span(start, span.end)


_TELLS = re.compile("[的了，]|获得|通过|进行|决定|^[^（(]*[）)]|[（(][^）)]*$")


_GLOSSED = regex.compile(
    r"\s*(?P<name>\p{Han}{2,4}|\p{Han}[ 　]{1,2}\p{Han}|\p{Han}{1,8}(?:[·•]\p{Han}{1,10})+)\s*[（(][^（）()\n]{1,40}[）)]\s*"
)
"""A name with what is told of it in brackets: 符　莹（女，某市农业科学院）."""


def _read(document: Document, item: Span) -> Person | Organisation | Place | str | None:
    text = document.text
    if _COUNTED.match(text, item.start, item.end):
        told = _TOLD_OF.search(text, item.start + 2, item.end)
        end = told.start() if told else item.end + 2 * text.startswith("同志", item.end)
        return text[item.start : end]
    if work := _WORK.match(text, item.start, item.end):
        return str(work["name"])
    if has := _HAS_ANOTHER.match(text, item.start, item.end):
        item = Span(item.start, has.start("honour"))
    if glossed := _GLOSSED.fullmatch(text, item.start, item.end):
        name = Span(*glossed.span("name"))
        if NameReader(document).forms.has_form_of_name(name):
            return Person("".join(document.quotation(name).split()), _province(document))
    others = _AND_OTHERS.search(text, item.start, item.end) or _SUMMED_UP.search(text, item.start + 2, item.end)
    end = others.start() if others else item.end
    while end > item.start and (text[end - 1].isspace() or (text.startswith("同志", end - 2) and end - 2 > item.start)):
        end -= 2 if text.startswith("同志", end - 2) else 1
    if end - item.start < 2 or text[end - 1] in "章奖":
        return None
    name = Span(item.start, end)
    if place := _division(document, name):
        return place
    return _person(document, name) or _body(document, name) or (_bare_name(document, name) if others else None)


def _division(document: Document, item: Span) -> Place | None:
    """The division that an item is, also by a short name that nothing else in the text proves: 宜兴、余姚获得…."""
    for mention in document.at(document.places, item.start):
        if mention.span == item:
            return mention.place
    if any(mention.span == item and mention.titles for mention in document.at(document.people, item.start)):
        return None
    named = gazetteer().named(document.text[item.start : item.end])
    return Place(document.quotation(item), named[0].code if len(named) == 1 else "") if named else None


def _person(document: Document, item: Span) -> Person | None:
    """A known person, or a name at the end of the item: 河口中学教师李某某."""
    for mention in reversed(document.within(document.people, item)):
        if mention.span.end == item.end:
            return mention.person
    names = NameReader(document)
    if _DOTTED.fullmatch(document.text, item.start, item.end):
        return Person(document.text[item.start : item.end], _province(document))
    if item.end - item.start <= 4 and names.end_of_name_at(item.start) == item.end:
        return Person("".join(document.text[item.start : item.end].split()), _province(document))
    for length in (3, 2, 4):
        start = item.end - length
        if start > item.start and names.forms.surname_length(start) and _ROLE.search(document.text, item.start, start):
            return Person(document.text[start : item.end], _province(document))
    return None


def _bare_name(document: Document, item: Span) -> Person | None:
    """A name of two or three characters that is no word of the language, whatever its surname, before 等: 诺某等荣获…."""
    tokens = document.within(document.tokens, item)
    is_word = any(token.span == item and not token.flag.startswith("nr") for token in tokens)
    if is_word or not _SHORT.fullmatch(document.text, item.start, item.end):
        return None
    return Person(document.text[item.start : item.end], _province(document))


_SHORT = regex.compile("\\p{Han}{2,3}")
_DOTTED = regex.compile("\\p{Han}{1,8}(?:[·•]\\p{Han}{1,10})+")
_ROLE = regex.compile(f"(?:[师长任员人生工士手民警记席官兵家匠]|{alternatives('nouns_of_recipients', 'role')})$")
_BODYLIKE = regex.compile(f"(?:{alternatives('nouns_of_recipients', 'body')}|[一二三四五六七八九十]中)$")


_NO_NAME = ("在", "于", "其", "该", "从", "对", "本", "厂里", "全", "各", "一批", "这", "被", "把", "由")


def _body(document: Document, item: Span) -> Organisation | Place | None:
    for body in document.within(document.bodies, item):
        if body.span.start <= item.start + 4 and body.span.end >= item.end - 1:
            return body.organisation
    for place in document.within(document.places, item):
        if place.span.start == item.start and place.span.end == item.end:
            return place.place
    words = document.quotation(item).strip()
    words = words if words.strip("“”‘’").count("“") != words.strip("“”‘’").count("”") else words.strip("“”‘’")
    if words.startswith(_NO_NAME):
        return None
    if _BODYLIKE.search(words) and 3 <= len(words) <= 30 and not _TELLS.search(words):
        return Organisation(name_in_full(document, item) if document.quotation(item) == words else words, "")
    return None


def _province(document: Document) -> str:
    return document.home.code[:2] if document.home and document.home.code else ""
