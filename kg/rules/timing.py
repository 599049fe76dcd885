"""When an event takes place, and whether it is news or background."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.grammar.document import Document
from kg.grammar.mentions import DateMention
from kg.model import Span

_RECENT = 45
"""An event is news for so many days; what lies farther back is background."""

_APART = 7
"""Of the events of an article those that lie so many days before the last of them are background."""

_CALLED = re.compile(r"(?:召开|举行)了?[^，。；]{0,4}$")
_DAY = 10

_RECENT_MONTHS = 2
_MEANWHILE = re.compile(r"[^，。；：\n]{0,6}(?:期间|其间)，?")
_SINCE = ("以来", "之前", "以前", "以后", "之后")
_UP_TO = ("截至", "截止", "截止到", "截至到")

_SAME_DAY = re.compile(r"(?:同日|当日|当天|同一天)")
_RANGE_OF_DAYS = len("2008-05-01/2008-05-03")
_REACH = 600
"""How many characters around a mention its date is looked for."""


def date_told_with(document: Document, mention: Span) -> str:
    """The date nearest before the mention in its sentence, else the first after it there; empty if none.

    A sentence that opens with 同日 has the day told last before it.
    """
    sentence = document.sentence_at(mention.start)
    found = _nearest(_days(document, _near(sentence, mention)), mention)
    if not found and _SAME_DAY.match(document.text, sentence.start):
        earlier = _days(document, Span(max(0, sentence.start - _REACH), sentence.start))
        return earlier[-1].value if earlier else ""
    return found


def date_told_around(document: Document, mention: Span) -> str:
    """The recent day nearest before the mention in its paragraph, else the first after it there; empty if none.

    A row of days, 14日至17日在甲省调研, is that of what happens 调研期间, not of each meeting on the visit.
    """
    told = _days(document, _near(document.paragraph_at(mention.start), mention))
    during = is_meanwhile(document, mention)
    found = _nearest([d for d in told if during or d.precision == "day"], mention)
    return found if found and is_recent(document, found) else ""


def is_meanwhile(document: Document, mention: Span) -> bool:
    """Whether the sentence opens with 调研期间: what it tells happens in the days told before."""
    return _MEANWHILE.match(document.text, document.sentence_at(mention.start).start) is not None


def only_day_of_news(document: Document, mention: Span) -> str:
    """The one recent day (or row of days) that the text below the headline gives besides that of publication; empty where it gives several.

    That of publication only for what the text says is 召开; none where the sentence has a date of its own: 今年7月，….
    """
    if document.within(document.dates, document.sentence_at(mention.start)):
        return ""
    told = _days(document, Span(document.headline.end, len(document.text)))
    near = {d.value for d in told if is_recent(document, d.value) and not is_outdated(d.value[:10], document.published)}
    called = _CALLED.search(document.text, max(0, mention.start - _DAY), mention.start)
    days = near - {document.published} or (near if called else set())
    return days.pop() if len(days) == 1 else ""


def is_recent(document: Document, value: str) -> bool:
    """Whether a date is near the day of publication, and not after it; unknown days are taken to be."""
    days = [part for part in (value.split("/")[-1], document.published) if len(part) == 10]
    if len(days) < 2:
        return not value or not document.published or value[:4] >= document.published[:4]
    return -1 <= (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days <= _RECENT


def is_outdated(value: str, last: str) -> bool:
    """Whether a day lies long before the last event of the article."""
    days = [part.split("/")[-1] for part in (value, last)]
    if any(len(day) != 10 for day in days):
        return False
    return (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days > _APART


def is_background(document: Document, mention: Span, in_paragraph: bool = False) -> bool:
    """Whether the last date before the mention in its sentence or paragraph lies long before the article: 2013年8月，…."""
    whole = document.paragraph_at(mention.start) if in_paragraph else document.sentence_at(mention.start)
    near = _near(whole, mention)
    before = [d for d in document.within(document.dates, Span(near.start, mention.start)) if d.value]
    dated = [d for d in before if d.precision in ("day", "range", "month")]
    last = next((d for d in reversed(dated) if not _is_in_title(document, d.span)), None)
    if last is None:
        return False
    if last.precision != "month":
        return not is_recent(document, last.value)
    return len(document.published) >= 7 and _months(document.published) - _months(last.value) > _RECENT_MONTHS


def _is_in_title(document: Document, date: Span) -> bool:
    """Whether a date belongs to the title of a document: 《关于表彰1998—2000年度劳动模范的决定》."""
    start = document.sentence_at(date.start).start
    return document.text.rfind("《", start, date.start) > document.text.rfind("》", start, date.start)


def is_of_earlier_year(document: Document, mention: Span) -> bool:
    """Whether the sentence opens with a year before that of publication: 2015年，市长王明参观…."""
    opened = document.at(document.dates, document.sentence_at(mention.start).start)
    years = [when.value for when in opened if when.precision == "year"]
    return bool(years) and years[0] < document.published[:4]


def _near(whole: Span, mention: Span) -> Span:
    """The part of a sentence or paragraph that is near enough to tell of the mention."""
    return Span(max(whole.start, mention.start - _REACH), min(whole.end, mention.end + _REACH))


def _days(document: Document, span: Span) -> list[DateMention]:
    """The days told in a stretch; those to or from which something is counted, 截至4月2日, 3月30日以来, are of no event."""
    text, dates = document.text, document.within(document.dates, span)
    found = [d for d in dates if not (text.endswith(_UP_TO, 0, d.span.start) or text.startswith(_SINCE, d.span.end))]
    return [d for d in found if d.precision == "day" or (d.precision == "range" and len(d.value) == _RANGE_OF_DAYS)]


def _nearest(dates: Sequence[DateMention], mention: Span) -> str:
    earlier = [d for d in dates if d.span.end <= mention.start]
    found = earlier[-1:] or dates[:1]
    return found[0].value if found else ""


def _months(value: str) -> int:
    return int(value[:4]) * 12 + int(value[5:7]) if len(value) >= 7 else 0
