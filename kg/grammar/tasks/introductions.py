"""What a clause says of those behind it: that a document, a list, somebody's duty or the answer to a difficulty follows."""

from __future__ import annotations

import re

import regex

from kg.grammar.predicates import Predicate
from kg.grammar.tasks.reading import Flow
from kg.grammar.tasks.statements import states_case
from kg.lexicon import alternatives
from kg.model import Span

_DOCUMENT_SAYS = regex.compile(
    "(?:[》)）]|意见|方案|通知|办法|文件|规划|报告|公报|纲要|会议|部署)(?:还|也)?(?:提出|明确|要求|指出|强调|规定|部署|显示|要求各地)$"
)
_SAYS_LAST = frozenset("出确求调定署示地议望吁")
_PEOPLE_SAY = regex.compile(
    "[^，的]{0,8}(?:组|团|指挥部|市防指|省防指|代表们?|委员们?|专家们?|人士|办公室|方面|部门|与会者)(?:还|同时|一致|普遍|进一步|明确|特别|纷纷)?(?:要求|建议|呼吁|强调|指出|提出|希望|倡议)"
)
_ISSUES = regex.compile(
    f"(?:印发|下发|出台|发布|发出|推出|公布)(?:了)?(?:《[^》]*》|[^，]{{0,16}}(?:{alternatives('document_kinds', 'lays-down')}))(?:[（(][^）)]*[）)])?$"
)
"""A clause that says that a document was issued: what follows may be what it lays down."""

_FOLLOWS = re.compile(
    "由|给予|予以|按照?|减按|减半|减征|免征|免收|全额|加收|处(?:以|罚)?|视|一律|不予|不再|可(?:以|由|向|按)|应|须"
)
"""How the clause opens that says what is done in a case: 已上缴的，由各单位申请退还."""

_FROM = re.compile("(?:从|自)(?!(?:19|20)\\d\\d年|去年|前年|上年|当地|现在|那时|小)[^，]{1,12}(?:起|开始)")
_MEETS = re.compile(
    "针对|面对|为(?:了|解决|应对|缓解|方便|满足|确保|切实|进一步|更好|做好|加强|加快|推动|防止|支持|帮助)"
)
_TAKES_STEPS = re.compile("采取[^，]*(?:措施|举措|办法|政策|方式|手段|行动)$")
_TOOK_STEPS = regex.compile(
    "采取了(?:[^，]{0,12}的)?(?:一系列|多项|多种|有力|有效|积极|以下|[一二三四五六七八九十\\d]+[项条])[^，]{0,6}(?:措施|举措)"
)
_DATED = re.compile("\\d+(?:日|月|年)|去年|此前|曾|已|了(?!解)")
_LISTS = regex.compile(
    f"[一二三四五六七八九十几两\\d](?:个|件|项|点|条|大|篇)?(?:方面)?(?:的)?(?:重点|主要|具体|重要)?(?:{alternatives('words_for_tasks', 'listed')})$|"
    f"(?:作|做|作出|做出|进行|提出|明确|确定|部署|安排|落实|制定|出台|推出|采取|实施)[^，]*(?:{alternatives('words_for_tasks', 'resolved')})$"
)
"""Before a colon: what was resolved, laid down or asked for follows: 作了部署：…; 明确了今年的任务：…."""

_FORBIDS = regex.compile("(?:禁止|严禁|不得|不准)[^，]*(?:下列|以下)|(?:下列|以下)[^，]*(?:行为|情形|问题)$")
"""What a list of such items names is not to be done."""

_LAYS_DOWN = regex.compile(
    "(?:修改为|改为|第[一二三四五六七八九十]{1,3}[款项条]|规矩|规定|纪律|禁令|要求|承诺|原则|制度|约定)$"
)
_CHARGE = re.compile("(?:职责|职能|任务|重点|内容|举措|措施|目标任务|要求)(?:主要|就)?(?:是|为|包括|有)$")
_TARGETS = regex.compile("目标(?:主要|确定|安排|初步)?(?:是|为)?$")
_LOOKS_BACK = regex.compile("特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|的工作取得")

_COLON = ("：", ":")
_DOCUMENT_ENDS = frozenset("》知见法案则施策定措政单）)")
"""The last character of a clause that _ISSUES matches."""


def introduces(text: str, clause: Span) -> bool:
    """Whether the clause says that a document's words, a list or somebody's duty follow: 通知明确，…; 作了部署：…; 主要职责是，…."""
    if text.startswith(_COLON, clause.end) and _LISTS.search(text, clause.start, clause.end):
        return True
    return took_steps(text, clause) or asks(text, clause) or _CHARGE.search(text, clause.start, clause.end) is not None


def took_steps(text: str, clause: Span) -> bool:
    """Whether the clause says that steps were taken, which follow: 市商务局采取了一系列措施支持企业，|指导银行制定方案."""
    return _TOOK_STEPS.search(text, clause.start, clause.end) is not None


def asks(text: str, clause: Span) -> bool:
    """Whether the clause says that a document or unnamed people ask for what follows: 通知明确，…; 检查组建议，…."""
    if text[clause.end - 1] not in _SAYS_LAST:
        return False
    if _DOCUMENT_SAYS.search(text, clause.start, clause.end):
        return True
    return _PEOPLE_SAY.fullmatch(text, clause.start, clause.end) is not None


def issues(text: str, clause: Span, predicate: Predicate) -> bool:
    """Whether the clause says that a document was issued: 某局日前下发通知，|对…减免租金."""
    if predicate.modal or text[clause.end - 1] not in _DOCUMENT_ENDS:
        return False
    return _ISSUES.search(text, clause.start, clause.end) is not None


def answers(flow: Flow, clause: Span, predicate: Predicate) -> bool:
    """Whether a rule holds from a day on (从4月1日起，|全市取消…), or a place or body does something about a difficulty (针对当前形势，|某县采取…措施)."""
    if predicate.kind != "act" or predicate.is_guess or _DATED.search(flow.text, clause.start, clause.end):
        return False
    if flow.last is not None and _FROM.fullmatch(flow.text, *flow.last):
        return True
    if predicate.subject is None or predicate.subject != flow.agent:
        return False
    first = flow.readings[0].predicate if flow.readings else predicate
    meets = _MEETS.match(flow.text, first.start) or _TAKES_STEPS.search(flow.text, clause.start, clause.end)
    return meets is not None


def provides(flow: Flow, clause: Span) -> bool:
    """Whether the clause says what is done in the case that the one before it states: 已上缴的，|由各单位申请退还."""
    return states_case(flow.text, flow.last) and _FOLLOWS.match(flow.text, clause.start) is not None


def lays_down(text: str, clause: Span) -> bool:
    """Whether rules or tasks follow the clause's colon: 立下规矩：…."""
    return any(kind.search(text, clause.start, clause.end) for kind in (_LAYS_DOWN, _LISTS))


def forbids(text: str, clause: Span) -> bool:
    """Whether what is listed behind the clause's colon is not to be done: 禁止下列行为：…."""
    return _FORBIDS.search(text, clause.start, clause.end) is not None


def sets_targets(text: str, clause: Span) -> bool:
    """Whether figures to be reached are listed behind the clause's colon: 主要预期目标是：…; not 目标任务：…."""
    return _TARGETS.search(text, clause.start, clause.end) is not None


def looks_back(text: str, clause: Span) -> bool:
    """Whether what is listed behind the clause's colon is how things are: 主要特点：…."""
    return _LOOKS_BACK.search(text, clause.start, clause.end) is not None
