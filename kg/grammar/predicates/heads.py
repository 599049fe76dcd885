"""Verbs that head a task: whether one governs anything where it stands, and where one follows in a clause."""

from __future__ import annotations

import regex
import rjieba

from kg.grammar.predicates.leads import behind_adverbs, lead_of
from kg.grammar.verbs import Verb, verb_at

NO_TASK_VERB = regex.compile(
    "预计|预期|有望|可望|估计|进入|来到|走进|处于|步入|是(?!否)|有(?!效|序|力|关|机|利|条不紊|计划|步骤|针对|组织|重点)|属|即|成为|作为|包括|等|具有|存在|位于|称为|来自|面临|呈现|出现|受到|得到|获得|获|达|共|占|约|超|近|比|较|增长|下降|上升|回落|高于|低于"
)
_BARE_OBJECT = regex.compile(
    "不能|不得|不可|必须|必将|[的是者和与、及](?!扩大)|了(?!解)|[中后时](?:的|$)|(?:工作|会议|活动|情况|问题|部门|力度|水平|任务|人员|单位|企业|组织|机构|机制|制度|过程|能力|中心|行业|产业|领域|办法|方案)(?:是|不|已|仍|还|更|较|也|得|显|明|有|存|突|取)"
)


def stands(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the verb governs something: one character alone, or followed by 的 or 是, is part of a noun or a topic."""
    after = at + len(verb.word)
    if after >= end:
        return len(verb.word) > 2 or verb.kind != "act"
    if (
        text[after] in "和与并、"
        and (other := verb_at(text, behind_adverbs(text, after + 1, end), end))
        and len(other.word) > 1
    ):
        return True
    if len(verb.word) == 1:
        return (
            end - after >= 2
            and end - at <= 14
            and text[after] not in "与得不了着到起出上下过的是在、和"
            and not is_noun(text, at, end, verb)
        )
    return not _BARE_OBJECT.match(text, after, end) and not (len(verb.word) == 2 and is_noun(text, at, end, verb))


def is_noun(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the segmenter reads the verb as the first part of a longer noun: 生产总值, 服务业."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 8)])), ("", ""))
    return len(word) > len(verb.word) and ((flag.startswith("n") and flag != "nr") or word[-1] in "性者业率量值品权商")


def is_tagged_verb(text: str, at: int, end: int) -> bool:
    """Whether the segmenter reads a verb of two characters with something after it, and no copula or modal."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 6)])), ("", ""))
    return (
        flag in ("v", "vn", "vi", "vd")
        and text[at + len(word) : at + len(word) + 1] != "的"
        and len(word) == 2
        and not NO_TASK_VERB.match(text, at)
    )


def later_verb(text: str, at: int, end: int, *, is_final: bool = False) -> tuple[int, Verb] | None:
    """A task verb of two or more characters with an object, behind the complement of a preposition."""
    for start in range(at, end - (1 if is_final else 3)):
        verb = verb_at(text, start, end)
        if verb and len(verb.word) >= 2 and verb.kind in ("act", "weak", "aim"):
            after = start + len(verb.word)
            if (after == end and is_final) or (after < end and text[after] not in "的和与、"):
                return start, verb
    return None


def verb_standing(text: str, at: int, end: int) -> Verb | None:
    """The task verb of two or more characters that governs something at `at`, adverbs before it aside."""
    lead = lead_of(text, at, end)
    verb = verb_at(text, lead.at, end)
    if verb and len(verb.word) > 1 and verb.kind in ("act", "weak", "aim") and stands(text, lead.at, end, verb):
        return verb
    return None
