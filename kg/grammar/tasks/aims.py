"""What is to be done: the clauses of a text that set a task, with the aim and the heading they stand under."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate
from kg.grammar.tasks.coordination import pairs_of
from kg.grammar.tasks.course import readings_in
from kg.grammar.tasks.reading import Heading, Reading
from kg.model import Agent, Span


class Task(NamedTuple):
    """A task: `span` its words, `aim` the clause that says what for, `heading` what it stands under, `agents` the place or bodies that act."""

    span: Span
    predicate: Predicate
    aim: Span | None = None
    heading: Heading | None = None
    agents: tuple[Agent, ...] = ()


def tasks_in(document: Document) -> Iterator[Task]:
    """The tasks that a text sets, in order of place; none in the headline."""
    for sentence in readings_in(document):
        for task in _with_aims(document.text, sentence):
            for span in pairs_of(document, task.predicate, task.span.start):
                yield task._replace(span=span)


class _Bounds(NamedTuple):
    """Where the first and the last task of a sentence stand among its clauses, and the first clause behind another that says an aim."""

    first_task: int
    last_task: int
    first_aim: int


def _bounds(text: str, clauses: list[Reading]) -> _Bounds | None:
    tasks = [index for index, clause in enumerate(clauses) if clause.is_task]
    if not tasks:
        return None
    aims = (
        index
        for index, clause in enumerate(clauses)
        if index and clause.predicate.kind in _AIMS and not text.startswith(_IN_EARNEST, clause.predicate.start)
    )
    return _Bounds(tasks[0], tasks[-1], next(aims, len(clauses)))


def _with_aims(text: str, clauses: list[Reading]) -> Iterator[Task]:
    """Tasks in a row share the aim that follows them; after it only a task of its own weight opens a new row."""
    bounds = _bounds(text, clauses)
    if bounds is None:
        return
    row: list[Task] = []
    purpose: Span | None = None
    closed = False
    for index, clause in enumerate(clauses):
        role = _role(text, clauses, index, bounds)
        if role == "task":
            if closed:
                yield from row
                row, closed = [], False
            row.append(
                Task(Span(clause.start, clause.predicate.end), clause.predicate, purpose, clause.heading, clause.agents)
            )
        elif role == "aim" and row and not closed:
            reach = 0 if len(row) <= _LONGEST_ROW else len(row) - 1
            aim = _aim(text, clauses, index)
            row, closed = [*row[:reach], *(_aimed(task, aim, row) for task in row[reach:])], True
        elif role == "purpose":
            purpose = Span(_behind_for(text, clause.predicate.start), clause.predicate.end)
    yield from row


_AIMS = ("result", "aim", "purpose")


def _behind_for(text: str, at: int) -> int:
    """The place behind 为 or 为了."""
    return at + (2 if text.startswith("为了", at) else 1)


_LONGEST_ROW = 4
"""How many tasks in a row share the aim behind them; at the end of a longer row it is that of the last."""

_BARE_HEADING = 5
"""A heading as short as 二是强链条 only names its item; a longer one is a task like those that follow it."""


def _aimed(task: Task, aim: Span, row: list[Task]) -> Task:
    """The task with its aim; a bare heading of a list item (二是强链条) has none where tasks of its own follow it."""
    words = task.span.end - task.span.start
    heads_item = task.predicate.ordinal and len(row) > 1 and not task.predicate.modal and words <= _BARE_HEADING
    return task if heads_item else task._replace(aim=task.aim or aim)


_RELIEVES = regex.compile(
    "帮助(?:[他她]们|其|当地|[^，。；]{0,4}(?:群众|农民|居民|职工|百姓|人员|人口|家庭|学生|儿童|老人|牧民|[一-龥]户))"
)
"""What helps people in need is a task of its own; 帮助企业… may say what the tasks before it are for."""


def _role(text: str, clauses: list[Reading], index: int, bounds: _Bounds) -> str:
    """What a clause is among the others of its sentence: task, aim, purpose or nothing of these."""
    clause = clauses[index]
    kind = clause.predicate.kind
    if kind == "result":
        return "task" if clause.is_task else "aim"
    if kind == "purpose":
        return "aim" if _provided(text, clauses, index) else "purpose"
    if not clause.is_task:
        return ""
    predicate = clause.predicate
    if index != bounds.first_task and _strives_before(text, clauses, index):
        return "aim"
    if index == bounds.first_task or predicate.ordinal or predicate.modal:
        return "task"
    if clause.start < predicate.start or _QUANTIFIED.match(text, predicate.head, predicate.end):
        return "task"
    if kind == "aim" and not text.startswith(_IN_EARNEST, predicate.start):
        return "task" if _is_followed_by_result(clauses, index) or _upholds(clauses, index) else "aim"
    if kind == "act" and text.startswith(_EFFECT, predicate.start):
        return "aim" if _closes(text, predicate, index, bounds) else "task"
    if kind == "weak" and not _RELIEVES.match(text, predicate.head):
        closes = _closes(text, predicate, index, bounds) and not _has_an_aim(clauses, index)
        return "aim" if bounds.first_aim < index or closes else "task"
    return "task"


def _strives_before(text: str, clauses: list[Reading], index: int) -> bool:
    """Whether the clause before says by when this is striven for: 力争在九月底前，|完成任务."""
    before = clauses[index - 1].predicate if index else None
    return before is not None and before.kind == "setting" and text.startswith(_STRIVING, before.head)


def _is_followed_by_result(clauses: list[Reading], index: int) -> bool:
    """Whether a clause like 提供服务 is followed by the result of it all: then it is one of the tasks."""
    following = clauses[index + 1 : index + 2]
    return clauses[index].predicate.verb == "提供" and any(c.predicate.kind == "result" for c in following)


def _has_an_aim(clauses: list[Reading], index: int) -> bool:
    """Whether what is to be made is made for what the next clause says: 打造劳务品牌，|确保务工规模稳定."""
    following = clauses[index + 1 : index + 2]
    return clauses[index].predicate.verb in _MAKING and any(c.predicate.kind in ("result", "aim") for c in following)


def _upholds(clauses: list[Reading], index: int) -> bool:
    """Whether a clause like 保障用水供应 stands amid the tasks of a row: then it is one of them."""
    following = clauses[index + 1 : index + 2]
    return clauses[index].predicate.verb in _UPHOLDING and any(
        c.predicate.kind in ("act", "weak", "result") and not c.predicate.modal and c.predicate.verb not in _UPHOLDING
        for c in following
    )


def _closes(text: str, predicate: Predicate, index: int, bounds: _Bounds) -> bool:
    """Whether a weak verb (推动, 打造, 形成) is the last task of the sentence, unweighted by adverbs: then it states the aim."""
    if index != bounds.last_task or text.find("、", predicate.start, predicate.end) >= 0:
        return False
    if predicate.verb.startswith(_EARNEST) or _COUNTED.match(text, predicate.head, predicate.end):
        return False
    return predicate.head == predicate.start or text.startswith(_LIGHT, predicate.start)


_COUNTED = regex.compile("打造[^，]{0,4}\\d[\\d.—-]*[余多]?(?:个|家|所|座|条|项|处|名|场|批)")
_QUANTIFIED = regex.compile("提供[^，]*\\d")
"""What is provided in a number is a task: 提供公益岗位200个."""

_STRIVING = ("力争", "争取", "确保")
_MAKING = ("打造", "形成", "构建", "构筑", "培育", "建成", "建设", "创建", "做大做强", "做强", "做优")
_UPHOLDING = ("保障", "保证", "维护")
_EARNEST = ("全面", "深入", "大力", "积极", "扎实", "稳步", "协同")
"""Adverbs that give a verb weight where the lexicon has both as one word: 全面推动."""

_LIGHT = (
    "有效",
    "更好",
    "真正",
    "加快形成",
    "不断形成",
    "共同",
    "着力打造",
    "着力形成",
    "切实发挥",
    "努力",
    "最大限度",
)
_EFFECT = (
    "有效防止",
    "有效减少",
    "有效降低",
    "有效提升",
    "有效提高",
    "有效遏制",
    "有效防范",
    "有效缓解",
    "有效解决",
    "最大限度",
)
_IN_EARNEST = ("着力", "着重", "全力", "切实", "认真", "坚决", "大力", "扎实", "统筹", "重点", "依法", "积极")
_PROVISIONS = ("提供", "作出", "做出", "奠定", "打下", "创造", "注入", "贡献", "营造")


def _provided(text: str, clauses: list[Reading], index: int) -> Reading | None:
    """The clause that ends 为…，实现…提供保障, if the purpose clause at `index` opens one."""
    for clause in clauses[index + 1 : index + 4]:
        words = text[clause.predicate.start : clause.predicate.end]
        if any(word in words[2:] for word in _PROVISIONS):
            return clause
    return None


def _aim(text: str, clauses: list[Reading], index: int) -> Span:
    """The words of the aim, the first where its verb comes again (促进…、促进…)."""
    start, last = clauses[index].predicate.start, clauses[index]
    if clauses[index].predicate.kind == "purpose":
        last = _provided(text, clauses, index) or last
    end = last.predicate.end
    again = text.find(f"、{text[start : start + 2]}", start, end)
    return Span(start, again if again > 0 and last is clauses[index] else end)
