"""What people do at a meeting: the words of a role, where they are verbs of their sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.grammar.document import Document
from kg.grammar.triggers import Triggers
from kg.lexicon import rows
from kg.model import Role, Span

_DONE = r"(?:作|做|作了|做了|发表|发表了|并|致|进行了?|先后|分别|上|中|视频|书面|重要|总结|动员|即席|主旨|工作|专题|的)"
_BEFORE = {
    "讲话": re.compile(r"(?:作|做|了|表|并|后|别|上|要|面|结|员|席|频|题|在|致|后|时|中|性)$"),
    "发言": re.compile(r"(?:作|做|了|表|并|后|别|上|先|面|表|位|席|频|题|代表|流|型|致|次|在|者|师|员|人|点|辩|由)$"),
    "演讲": re.compile(r"(?:表|旨|题|了|作)$"),
    "批示": re.compile(r"(?:作出|作出了|作|做出|出|要|重要|示)$"),
    "报告": re.compile(
        r"(?:作了?|做了?|的|作|题|导|会|政府工作|务|告|期|述职|解读|作.{0,12}|向.{0,10}|在.{0,8}|工作|所)$"
    ),
    "汇报": re.compile(r"(?:作|作了|做|行|别|后|面|中|了|上)$"),
    "说明": re.compile(r"作.{0,20}$|作了.{0,20}$"),
    "表态": re.compile(r"作|别|后|上"),
    "点评": re.compile(r"作|行|了|别|后|一"),
    "解读": re.compile(r"作|行|了|别|后|题"),
}
_AFTER = {
    "主持": re.compile(r"(?!人|工作|词|下|的)"),
    "讲话": re.compile(r"(?!精神|稿|要求|中的|内容|重要)"),
    "发言": re.compile(r"(?!人|稿|权|提纲)"),
    "演讲": re.compile(r"(?!稿|比赛|团)"),
    "报告": re.compile(r"(?!会|团|期|制度|显示|称|文学|如下|单)"),
    "汇报": re.compile(r"(?!会|片|材料)"),
    "部署": re.compile(r"(?!要求|会)"),
    "通报": re.compile(r"(?!表扬|会|批评|称)"),
    "说明": re.compile(r"[，。；]|$"),
    "批示": re.compile(r"(?!精神|件)"),
    "宣读": re.compile(r"了?"),
    "宣布": re.compile(
        r"了?[^，。；]{0,24}(?:开幕|闭幕|开工|启动|开始|开班|开通|决定|名单|任命|命令|成立|开馆|启用|结果|决议)"
    ),
    "揭牌": re.compile(r"(?!仪式)"),
    "揭幕": re.compile(r"(?!仪式|战)"),
    "颁奖": re.compile(r"(?!仪式|典礼|词|大会|会)"),
    "签约": re.compile(r"(?!仪式|率|项目|额|金额|会)"),
    "签署": re.compile(r"了?[^，。；]{0,40}(?:协议|责任书|责任状|备忘录|合同|目标书|公报|宣言|文件)"),
    "签订": re.compile(r"了?[^，。；]{0,40}(?:协议|责任书|责任状|备忘录|合同|目标书)"),
    "递交": re.compile(r"了?[^，。；]{0,40}(?:责任书|责任状|军令状|承诺书)"),
    "颁发": re.compile(r"了?[^，。；]{0,30}(?:证书|奖|聘书|奖牌|勋章|牌匾|荣誉)"),
    "参加": re.compile(
        r"(?!工作|了?革命|过|者|人员|人数|革命|中国|经验|高考|社会|医疗|保险|城乡|培训的|活动的|会议的|抢险|救援|战斗)"
    ),
    "出席": re.compile(r"(?!率|人数|委员|代表)"),
    "见证": re.compile(r"(?!者|了?历史|了?新|了?中国|了?两国|了?我国|着)"),
    "与会": re.compile(r"(?!者|代表|人员|人士|同志|专家|各方|委员|领导人|嘉宾)"),
    "表态": re.compile(r""),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb phrase that gives its subject a role at an event."""

    span: Span
    word: str
    role: Role


def deeds_in(document: Document) -> Iterator[Deed]:
    """The deeds in order; words in other use (主持人, 重要讲话精神, 参加工作) are left out."""
    text = document.text
    for span, role in _words().found_in(text):
        word = text[span.start : span.end]
        before, after = _BEFORE.get(word), _AFTER.get(word)
        if before and not before.search(text[max(0, span.start - 20) : span.start]):
            continue
        if after and not after.match(text, span.end):
            continue
        yield Deed(span, word, role)


@cache
def _words() -> Triggers[Role]:
    return Triggers((row[0], row[1]) for row in rows("roles"))  # type: ignore[misc]
