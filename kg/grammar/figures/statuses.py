"""How a figure is meant, by the words before it: as it is, aimed at or expected."""

from __future__ import annotations

import re
from typing import Any

import regex

from kg.lexicon import alternatives
from kg.model import ObservationStatus

_TARGET = regex.compile(
    rf"力争|(?<!(?:按照|围绕|根据|对照|瞄准|锚定|紧扣)[^，。；]{{0,40}}|为)目标(?!人群|对象|客户|群体|市场|地块)|(?<![动划个的项、度成]|(?<!\d)年|研发|科技)计划(?![的等项\d，。、])|确保|(?<!模)拟(?!合)|争取|(?<![近军即大小老])将(?=不[低少超]|{alternatives('aims_behind_will')})|(?<![主重需不简只扼摘纪首])要(?![素闻求点案是])|今后|未来|预期(?!寿命)|下一步|届时|到时|底(?:之|以)?前|年内(?!需)|不得[低超]|原则上|努力实现|明年|(?:建成|投产|达产|竣工|完工)后|(?<!最高)可(?:实现|新增|安置|带动|达|年产|解决|满足|节约|减少)"
    r"|(?:方案|规划|意见|计划|纲要|通知|要点)[》”](?:提出|明确|要求|确定|规定)，|今年(?:的总要求|要|将|重点(?:抓|推进|实施)|坚持|着力抓)|重点推进|牵头负责"
    r"|政府工作报告(?:提出|确定|明确)|会议确定|(?:任务|目标|措施|安排|部署|要求|重点|打算)[^，。；]{0,6}[:：]"
)
_FORECAST = re.compile(
    r"预计|预测|有望|料将|或将|预估|估计|(?:以|按|照)此测算|测算，?(?=[^。；，]{0,12}(?:将|可|尚缺|还缺|需))"
)
_ACTUAL = regex.compile(
    r"(?<![保争要将力以])(?:顺利|超额|提前|已经?|全面|圆满|均)*完成[^，。；确保力争]{0,10}(?:任务|目标|计划)|(?<![比较与同从由])(?:去年|上年|前年)|已(?![知定])|现有|(?<![从由比较])目前|实现了|完成了|增长了|下降了|截至|累计(?!新)|回顾|同比|数据显示|统计"
)
_STATUSES: tuple[tuple[Any, ObservationStatus], ...] = (
    (_FORECAST, "forecast"), (_TARGET, "target"), (_ACTUAL, "actual"),
)  # fmt: skip
_WHAT_FOLLOWS = ("可", "将", "建成", "投产", "达产", "竣工", "完工")
"""Words that say what comes of something: beside 预计 in the sentence they are expected, not aimed at."""


def status_told(told: str, clause: str, carried: ObservationStatus) -> ObservationStatus:
    """By the last word before the figure that says how it is meant; a forecast in its own clause counts wherever it stands.

    预计年产值120亿元，可提供岗位3500个 is a forecast to its end.
    """
    if _FORECAST.search(clause):
        return "forecast"
    marks = [
        (m.end(), order, status, m.group())
        for order, (pattern, status) in enumerate(_STATUSES)
        if (m := _last(pattern, told))
    ]
    if not marks:
        return carried
    ends = {status: end for end, _, status, _ in marks}
    _, _, status, word = max(marks)
    is_result = status == "target" and word.startswith(_WHAT_FOLLOWS) and "forecast" in ends
    return "forecast" if is_result and ends.get("actual", -1) < ends["forecast"] else status


def _last(pattern: Any, text: str) -> Any:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last
