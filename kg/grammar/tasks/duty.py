"""Whether a clause in its place sets a task: by its verb, by what led up to it, by what it lays down."""

from __future__ import annotations

import re
from itertools import takewhile

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, acts_later
from kg.grammar.tasks.agents import SCHEME
from kg.grammar.tasks.extent import applies_to
from kg.grammar.tasks.reading import TASK_KINDS, Flow
from kg.grammar.tasks.sayings import Said
from kg.grammar.tasks.statements import (
    acts_by,
    acts_in_frame,
    changes_rules,
    deals_out,
    disposes,
    gives_figure,
    goes_along,
    is_borne,
    is_owed,
    measures_out,
    states_case,
    stipulates,
    tells,
    wishes,
)
from kg.grammar.verbs import modal_at
from kg.model import Place, Span

TOLD = regex.compile("\\d+日(?!起)|昨[天日]|今[天日]|日前|近日|(?:19|20)\\d\\d年|了|同比|累计|现场|此次|记者|获悉")
HEARD_OF = ("获悉", "了解到", "悉")
_HEARD = regex.compile(f"(?:{'|'.join(HEARD_OF)})[，：]")
PLEDGING = ("拍板", "立下军令状", "划了道红线", "认领", "承诺", "表态", "议定")
"""Behind such a word every statement is a pledge."""

_WHEN = regex.compile("[年月日期内叶]$")
_INDICATOR = regex.compile(
    "(?:生产总值|GDP|收入|产值|增加值|总额|增长率|投资额?|出口额?)[^，]{0,10}?(?:增长|突破|达到|控制在|提高到|增幅|实现)"
)
"""What an economy is to come to is a figure, no task."""

_GOVERNS = regex.compile(".*(?:[省市县区州旗盟局厅委办地份级镇]|街道|社区|政府|部门|海关|法院|检察院|地方|财政)")
_TOPIC = regex.compile(
    "(?:绝|并)?非(?!法|遗|公)|(?:关键|根本|核心|重点|重在|贵在|难在)(?:要|还|就)?(?:在|是(?!要))|对于|(?:这)?(?:就|也|既|正|都|又|更|不仅|才)?(?:是(?!否)|成为|关系|事关|有利于|有助于|意味着|体现|离不开)"
)
_FUNDING = ("设立", "安排", "统筹", "投放", "发放")
"""What is set aside or handed out for something is no figure that was reached: 市级|设立2亿元奖励资金."""

_GRANTING = ("给予", "予以", "奖励", "补助", "补贴", "资助", "减免", "处以", *_FUNDING)
"""What is granted or imposed is laid down, not reached, whatever the figure."""

_OUTCOME = re.compile("(?:目前|现)?已|实际|取得[^，]*(?:成效|成果|成绩|进展)|成效(?:明显|显著)|均已|现已|初见成效")
_FRAMES = regex.compile("通过|结合|根据|按照?|围绕|针对|依托|在|从|对")
"""How a clause opens whose task stands behind its frame, where nothing follows: 要结合实际开展教育."""

_SHORTEST = 4
"""So many characters a clause has at least that says what is due in a case."""

_NAMED_ONLY = ("工作", "任务", "措施", "办法", "方案", "名单", "目标")
"""What 部署 and 确定 have as object, so that no task follows them: 部署防汛工作."""

_THINGS = ("工程", "项目", "问题", "方面", "情况", "工作", "建设", "行动", "计划", "仗", "牌")
"""What a bare heading names that is no action: 二是饮水工程."""

_LONGEST_THING = 8
_EXPECTING = ("预计", "预测", "估计", "估算", "预期", "有望", "料")
_COUNTRY = "00"
_ASKING = ("要求", "希望")
CONDITIONAL = re.compile("如何|怎样|怎么|为何|为什么|只有|只要|如果|虽然|尽管|由于|因为|既然|尽管|目的")
_SETS_SCENE = regex.compile(
    "以[^，]{2,24}为[^，]{2,4}$|(?:后|时|前提下|基础上|同时|过程中|期间)$|[日期]为[^，]{0,4}\\d[^，]*$"
)
"""以…为契机, 建成…后, 选举日为6月7日 say in what way or when, and not what is to be done."""


def start_of_told(text: str, sentence: Span) -> int:
    """Where what a reporter has heard begins: the day on which he heard of it is not that of what he tells."""
    heard = _HEARD.search(text, sentence.start, sentence.end)
    return heard.end() if heard else sentence.start


def sets_task(document: Document, flow: Flow, predicate: Predicate, said: Said, following: Span | None) -> bool:
    """Whether the clause is told as something to be done, given what goes before it and what follows."""
    clause = said.words
    if flow.blocked or flow.course.past or CONDITIONAL.match(flow.text, clause.start):
        return False
    if _only_tells(document, flow, predicate, said):
        return False
    words = Span(predicate.start, predicate.end)
    if following is not None and not predicate.modal and applies_to(flow.text, words, following):
        return False
    if following is not None and (_is_topic(flow, predicate, following) or _is_done(flow, predicate, following)):
        return False
    return _acts(flow, predicate, said, following)


def _only_tells(document: Document, flow: Flow, predicate: Predicate, said: Said) -> bool:
    """Whether nobody sets tasks here: 部署 with a noun, a forecast (仍将…), a person's doings, a text that only narrates."""
    clause = said.words
    if _INDICATOR.search(flow.text, *clause) and not predicate.ordinal:
        return True
    if wishes(flow.text, clause) or wishes(flow.text, Span(predicate.start, predicate.end)):
        return True
    if said.verb in ("部署", "确定") and flow.text.endswith(_NAMED_ONLY, clause.start, clause.end):
        return True
    if (
        _is_forecast(flow)
        or flow.text.startswith(_EXPECTING, clause.start)
        or (predicate.modal == "will" and flow.text[predicate.start - 2] in "仍必或")
    ):
        return True
    if not flow.course.source:
        return not (_practises(flow, predicate) or stipulates(flow.text, clause))
    is_personal = predicate.subject is not None and bool(document.within(document.people, predicate.subject))
    return flow.course.source == "modal" and is_personal


def _is_forecast(flow: Flow) -> bool:
    """Whether the clause before says that what follows is expected: 专家预计，…."""
    return flow.last is not None and flow.text.endswith(_EXPECTING, flow.last.start, flow.last.end)


def _acts(flow: Flow, predicate: Predicate, said: Said, following: Span | None) -> bool:
    """Whether the clause says what is to be done: by its verb, else by what it lays down."""
    clause = said.words
    if flow.is_briefing and not predicate.modal and (predicate.is_guess or predicate.kind not in TASK_KINDS):
        return False
    if predicate.kind in TASK_KINDS and predicate.end - predicate.head < 3:
        return predicate.head > predicate.start or bool(predicate.ordinal or (predicate.subject and predicate.modal))
    if predicate.kind in TASK_KINDS:
        is_deed = not predicate.is_guess or _carries(flow, predicate, said)
        return (is_deed or _states_duty(flow, predicate, clause, following)) and not _reports(flow, predicate)
    if predicate.kind == "result" and predicate.verb == "确保":
        return bool(predicate.modal or flow.is_listed) and not flow.has_task
    if predicate.kind == "result" and predicate.verb == "为" and following is None and not flow.has_task:
        return said.words.start == predicate.start > flow.sentence.start and (said.asks or flow.announces)
    if predicate.kind == "setting" and following is None and (predicate.modal or flow.sets_tasks):
        return _FRAMES.match(flow.text, predicate.start) is not None and acts_in_frame(
            flow.text, Span(predicate.start, predicate.end)
        )
    if predicate.kind != "other":
        return (
            predicate.modal == "must"
            and flow.text.startswith("在", predicate.start - 1)
            and predicate.start > clause.start
        )
    if _SETS_SCENE.search(flow.text, clause.start, clause.end):
        return False
    asks_here = flow.text.endswith("要求", clause.start, predicate.start)
    is_asked = said.asks or (asks_here and predicate.end - predicate.start >= _SHORTEST)
    if is_asked and acts_later(flow.text, clause):
        return True
    return _states_duty(flow, predicate, clause, following)


def _states_duty(flow: Flow, predicate: Predicate, clause: Span, following: Span | None) -> bool:
    """Whether a clause without a task verb at its head still sets a task: a bare list heading, a share, a quantity to be reached."""
    words = Span(predicate.start, predicate.end)
    if stipulates(flow.text, words) or _is_pledged(flow, words):
        return True
    if predicate.ordinal and 3 <= words.end - words.start <= 5 and (following or predicate.modal):
        return not flow.text.endswith(_THINGS, words.start, words.end)
    if flow.changes and changes_rules(flow.text, clause):
        return True
    is_led = flow.is_led or flow.is_demanded or predicate.modal == "must"
    if is_led and deals_out(flow.text, words):
        return True
    if _lays_down(flow, is_led) and (is_owed(flow.text, words) or is_borne(flow.text, words)):
        return True
    if (deed := acts_by(flow.text, words)) and acts_later(flow.text, deed):
        return flow.course.source != "modal"
    if flow.course.source == "directive" and states_case(flow.text, flow.last) and words.end - words.start >= _SHORTEST:
        return True
    if flow.asks and disposes(flow.text, words) and acts_later(flow.text, clause):
        return True
    is_ordered = flow.course.source == "directive" and not TOLD.search(flow.text, clause.start, clause.end)
    is_ruled = _is_ruled(flow)
    is_beside = is_ordered or is_ruled or bool(flow.readings and flow.readings[-1].is_task)
    is_thing = words.end - words.start <= _LONGEST_THING and flow.text.endswith(_THINGS, words.start, words.end)
    if is_beside and not is_thing and goes_along(flow.text, words):
        return True
    lists = flow.is_listed or flow.course.listed or flow.course.source == "directive"
    return lists and measures_out(flow.text, words)


def _is_pledged(flow: Flow, words: Span) -> bool:
    """Whether somebody pledges what the words say; when it is to be done is no pledge by itself."""
    if not flow.pledges or words.end - words.start < _SHORTEST:
        return False
    return not (_WHEN.search(flow.text, *words) or tells(flow.text, words))


def _is_ruled(flow: Flow) -> bool:
    """Whether tasks have been set by a document or plan, so that what goes on with another subject sets one, too."""
    return flow.rules and (flow.has_task or flow.course.was_set or flow.announces)


def _lays_down(flow: Flow, is_led: bool) -> bool:
    """Whether what goes before in a speech shows that it sets tasks, and does not tell of them."""
    if flow.course.source == "directive":
        return True
    return flow.course.source in ("speech", "will") and (
        is_led or flow.announces or flow.course.listed or flow.has_task or flow.rules or flow.course.was_set
    )


def _is_topic(flow: Flow, predicate: Predicate, following: Span) -> bool:
    """Whether the clause is what the next speaks of: 推进改革，是…; 做好今年工作，必须…; 将补贴标准，由…提高到…."""
    if flow.text[predicate.start] in "将把" and flow.text.startswith(("由", "从"), following.start):
        return True
    if _TOPIC.match(flow.text, following.start, following.end):
        return True
    opens = not predicate.modal and not predicate.ordinal and not flow.has_task
    word, kind = modal_at(flow.text, following.start, following.end) or ("", "")
    return opens and kind == "must" and word not in _ASKING


def _is_done(flow: Flow, predicate: Predicate, following: Span) -> bool:
    """Whether the next clause tells what came of it: 选派干部200人，已到岗180人."""
    return predicate.modal != "must" and _OUTCOME.match(flow.text, following.start, following.end) is not None


def _practises(flow: Flow, predicate: Predicate) -> bool:
    """Whether a place or government is said to be doing what the clause says: 某市推进…; what happened on a day is told, not set."""
    if flow.agent is None or predicate.kind not in ("act", "weak") or predicate.is_guess:
        return False
    scheme = SCHEME.fullmatch(flow.text, *flow.agent)
    told = flow.agent.end if scheme else start_of_told(flow.text, Span(flow.sentence.start, flow.agent.start))
    if TOLD.search(flow.text, told, flow.sentence.end) or not (scheme or _governs(flow)):
        return False
    if gives_figure(flow.text, Span(predicate.start, predicate.end)) and predicate.verb not in _FUNDING:
        return False
    flow.course.source, flow.course.practises = "will", True
    return True


def _governs(flow: Flow) -> bool:
    """Whether who acts is an authority: a government, an office, a part of the country by its short name (青海)."""
    if flow.agent is None or _GOVERNS.fullmatch(flow.text, *flow.agent):
        return flow.agent is not None
    return any(isinstance(agent, Place) and agent.code != _COUNTRY for agent in flow.course.agents)


def _reports(flow: Flow, predicate: Predicate) -> bool:
    """Whether the clause gives a figure in a speech that has set no task yet in this sentence: then it tells what was reached."""
    if (
        flow.course.source not in ("speech", "will")
        or flow.asks
        or flow.course.listed
        or predicate.modal
        or predicate.ordinal
    ):
        return False
    if (
        predicate.verb in _GRANTING
        or _disposes_of(flow, predicate)
        or states_case(flow.text, flow.last)
        or flow.has_modal
        or flow.has_task
        or flow.goes_on
        or (flow.rules and flow.announces)
    ):
        return False
    words = Span(predicate.start, predicate.end)
    return gives_figure(flow.text, words) and not is_owed(flow.text, words)


def _disposes_of(flow: Flow, predicate: Predicate) -> bool:
    """Whether 将 or 把 opens the clause or the one before it: 将补贴标准，由50元提高到100元."""
    opens = flow.text[predicate.start] in "将把"
    return opens or (flow.last is not None and flow.text[flow.last.start] in "将把")


def _carries(flow: Flow, predicate: Predicate, said: Said) -> bool:
    """Whether a clause whose verb only the segmenter knows stands where tasks stand: behind a modal, 决定, its frame, an adverb, a task; 不 behind 规定."""
    is_weighted = predicate.head > predicate.start and not predicate.verb
    is_led = said.asks or bool(predicate.modal or predicate.ordinal) or is_weighted
    is_led = is_led or (flow.asks and not flow.readings)
    if flow.course.source == "directive" and states_case(flow.text, flow.last):
        return True
    is_ruled = flow.announces and flow.text.startswith("不", predicate.start)
    frames = list(takewhile(lambda r: r.predicate.kind in ("setting", "purpose"), reversed(flow.readings)))
    before = flow.readings[-len(frames) - 1] if len(frames) < len(flow.readings) else None
    is_framed = any(frame.predicate.modal for frame in frames)
    return is_led or is_ruled or is_framed or (before.is_task if before else flow.goes_on)
