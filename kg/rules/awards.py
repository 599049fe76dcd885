"""Honours conferred: which, for what year, by whom, on whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import regex

from kg.grammar.document import Document
from kg.grammar.honours import Honour, honours_in
from kg.grammar.recipients import Recipients, recipients_in
from kg.model import Award, Conferral, Evidence, Fact, Occurrence, Organisation, Person, Place, Span
from kg.rules.attribution import event_at
from kg.rules.rule import Findings, Rule, evidence, rule

Giver = Organisation | Place


@rule("awards.conferral")
def conferral(document: Document, findings: Findings) -> Iterator[Fact]:
    """授予李某“岗位能手”称号, 大会表彰了先进集体; not 取消“文明单位”称号."""
    honours = honours_in(document)
    if not honours:
        return
    givers = _givers_of_article(document)
    merged: dict[str, _Merged] = {}
    for honour in honours:
        if _is_summary(honour, honours):
            continue
        name = _name(document, honour)
        if len(name) > 1:
            merged.setdefault(name, _Merged()).add(document, findings, honour, givers)
    for name, found in merged.items():
        yield found.conferral(document, findings, name)


RULES: tuple[Rule, ...] = (conferral,)


@dataclass
class _Merged:
    """What the article says in several places about one honour."""

    year: str = ""
    by: tuple[Giver, ...] = ()
    named: list[Person | Organisation | Place] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    at: int = -1

    def add(self, document: Document, findings: Findings, honour: Honour, givers: tuple[Giver, ...]) -> None:
        self.year = self.year or honour.year
        self.by = self.by or _givers(document, findings, honour, givers)
        recipients = _recipients(document, honour)
        self.named += [who for who in recipients.named if who not in self.named]
        self.classes += [words for words in recipients.classes if words not in self.classes]
        self.evidence += evidence(document, "awards.conferral", honour.name)
        self.at = honour.at if self.at < 0 else self.at

    def conferral(self, document: Document, findings: Findings, name: str) -> Conferral:
        place = self.by[0] if self.by else None
        code = (
            (place.code if isinstance(place, Place) else place.place)
            if place
            else "00"
            if name.startswith("全国")
            else ""
        )
        return Conferral(
            award=Award(name, code), year=self.year, by=self.by, recipients=tuple(self.named),
            recipient_classes=() if self.named else tuple(self.classes), event=event_at(document, findings, self.at),
            evidence=tuple(self.evidence),
        )  # fmt: skip


def _is_summary(honour: Honour, honours: Sequence[Honour]) -> bool:
    """表彰了…名先进个人 in an article that then names each honour."""
    return bool(honour.count) and any(
        other.way in ("conferred", "gained", "graded") and not other.was_earlier for other in honours
    )


_YEAR = regex.compile("^(?:(?:19|20)\\d\\d(?:[-—至](?:19|20)\\d\\d)?年度?(?:的)?)")
_SESSION = regex.compile("^第[一二三四五六七八九十百\\d]+届")
_WHOLE = ("全市", "全县", "全省", "全区", "全州", "全镇", "我市", "我县", "我省", "我区", "本市", "本省")


def _name(document: Document, honour: Honour) -> str:
    """The honour's name without year, session, and the place of the giver."""
    words = document.quotation(honour.name).strip()
    if honour.suffix:
        words = honour.suffix + words
    words = words.strip("“”‘’ ") if words.count("“") != 1 or words.startswith("“") and words.endswith("”") else words
    home = document.home.name if document.home and document.home.code != "00" else ""
    changed = True
    while changed:
        before = words
        words = _SESSION.sub("", _YEAR.sub("", words))
        for prefix in (*_WHOLE, home):
            if prefix and words.startswith(prefix) and len(words) > len(prefix) + 2:
                words = words[len(prefix) :]
        changed = words != before
    return words


def _recipients(document: Document, honour: Honour) -> Recipients:
    if honour.count or honour.aside:
        return Recipients((), tuple(words for words in (honour.count, honour.aside) if words))
    return recipients_in(document, honour.recipients)


_DECISION = regex.compile(
    "(?:有关|关于|联合|作出的|印发的|的)*(?:[^，。；]{0,30})?表彰(?:的)?(?:奖励)?(?:决定|通报|命令|文件)"
)


def _givers_of_article(document: Document) -> tuple[Giver, ...]:
    """The bodies whose decision on the honours is read out or issued: 宣读了市委、市政府的表彰决定."""
    for match in regex.finditer("表彰(?:奖励)?的?(?:决定|通报|命令|名单)|进行了?(?:隆重|通报)?表彰", document.text):
        sentence = document.sentence_at(match.start())
        bodies = [
            b
            for b in document.within(document.bodies, Span(sentence.start, match.start()))
            if match.start() - b.span.end <= 40
        ]
        run = _last_run(document, bodies)
        if run:
            return run
    return ()


def _last_run(document: Document, bodies: Sequence) -> tuple[Giver, ...]:  # type: ignore[type-arg]
    """The bodies at the end of the row that stand side by side: 市委、市政府."""
    run: list[Giver] = []
    for body in reversed(bodies):
        if run and not regex.fullmatch("[、和与及]?|、?中共", document.text[body.span.end : edge]):
            break
        run.insert(0, body.organisation)
        edge = body.span.start
    return tuple(run)


_ACTS = regex.compile(
    "(?:今天|日前|近日|昨天|联合|共同|发布|决定|命令|签署命令|在会上|在京|隆重|向全社会|发布先进事迹|作出决定|等单位|等部门|，|\\d+日|对|给|关于)*$"
)


def _givers(document: Document, findings: Findings, honour: Honour, of_article: tuple[Giver, ...]) -> tuple[Giver, ...]:
    if honour.way == "conferred" or honour.way == "commended":
        sentence = document.sentence_at(honour.at)
        bodies = [b for b in document.within(document.bodies, Span(sentence.start, honour.at))
                  if b.span.end <= honour.at and _ACTS.fullmatch(document.text, b.span.end, honour.at)]  # fmt: skip
        if bodies:
            all_before = [
                b
                for b in document.within(document.bodies, Span(sentence.start, honour.at))
                if b.span.end <= bodies[-1].span.end
            ]
            return _last_run(document, all_before)
    if honour.was_earlier or honour.way == "named":
        return ()
    if of_article:
        return of_article
    if honour.way == "commended" and regex.search("大会|会议|会上", document.text[max(0, honour.at - 8) : honour.at]):
        event = event_at(document, findings, honour.at)
        return next((o.organisers for o in findings.of(Occurrence) if o.event == event), ())
    return ()
