"""Verbs that head a task: whether one governs anything where it stands, and where one follows in a clause."""

from __future__ import annotations

import re
from functools import cache

import regex
import rjieba

from kg.grammar.predicates.leads import Lead, behind_adverbs, lead_of
from kg.grammar.verbs import Verb, verb_at
from kg.lexicon import alternatives, words
from kg.model import Span

NO_TASK_VERB = regex.compile(
    f"{alternatives('no_task_verbs')}|[降升增]至|是(?!否)|有(?!效|序|力|机|利|条不紊|计划|步骤|针对|组织|重点)|构成(?!威慑)"
)
_BARE_OBJECT = regex.compile(
    "不等于|不代表|并不|并非|不是|不在于|不能|不得|不可|必须|必将|(?:仍|依然|难以)(?![^，]*的)|不够|不足|未能|尚未|均未|和(?!平|谐)|[的是者与、及](?!扩大)|了(?!解)|[中后时](?:的|$)"
)


_TOPIC = regex.compile(f"(?:{alternatives('topics', 'noun')})(?!有[序效机力])(?:{alternatives('topics', 'said')})")
"""A noun with what is said of it: behind a verb it shows that both are a topic, 安全生产形势|依然严峻, but not 支持企业有序开工."""


_IDIOM = 4
"""A verb of so many characters needs no object: 各尽其责、密切配合."""


def stands(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the verb governs something: one character alone, or followed by 的 or 是, is part of a noun or a topic."""
    after = at + len(verb.word)
    if after >= end:
        return len(verb.word) > 2 or verb.kind != "act"
    if (
        text[after] in "和与并、"
        and (other := verb_at(text, behind_adverbs(text, after + 1, end), end))
        and len(other.word) > 1
        and behind_adverbs(text, after + 1, end) + len(other.word) < end
    ):
        return True
    if len(verb.word) >= _IDIOM and text[after] == "、" and (other := verb_at(text, after + 1, end)):
        return len(other.word) >= _IDIOM
    if len(verb.word) == 1:
        return (
            end - after >= 2
            and end - at <= 14
            and text[after] not in "与得不了着到起出上下过的是在、和"
            and not is_noun(text, at, end, verb)
        )
    if verb.kind == "result":
        return True
    if _BARE_OBJECT.match(text, after, end) or _TOPIC.match(text, after, end):
        return False
    return not (len(verb.word) == 2 and is_noun(text, at, end, verb))


@cache
def _governing() -> frozenset[str]:
    return frozenset(words("governing_verbs"))


def is_noun(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the segmenter reads the verb as the first part of a longer noun: 生产总值, 服务业."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 8)])), ("", ""))
    if len(word) <= len(verb.word) or (len(word) > 3 and verb.word in _governing()):
        return False
    return bool((flag.startswith("n") and flag != "nr") or word[-1] in "性者业率量值品权商化")


def is_tagged_verb(text: str, at: int, end: int) -> bool:
    """Whether the segmenter reads a verb of two or three characters with something after it, and no copula or modal."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 6)])), ("", ""))
    return (
        flag in ("v", "vn", "vi", "vd")
        and text[at + len(word) : at + len(word) + 1] != "的"
        and len(word) in (2, 3)
        and not _TOPIC.match(text, at + len(word), end)
        and not NO_TASK_VERB.match(text, at)
    )


def later_verb(text: str, at: int, end: int, *, is_final: bool = False) -> tuple[int, Verb] | None:
    """A task verb of two or more characters with an object, behind the complement of a preposition; no word of a name in marks."""
    start, last = at, end - (1 if is_final else 3)
    while start < last:
        if text[start] in "“《":
            closing = text.find("”" if text[start] == "“" else "》", start, end)
            start = max(closing, start)
        verb = verb_at(text, start, end)
        if verb and len(verb.word) >= 2 and verb.kind in ("act", "weak", "aim"):
            after = start + len(verb.word)
            if (after == end and is_final) or (after + 1 < end and text[after] not in "的和与、"):
                return start, verb
        start += 1
    return None


_WEIGHTS = regex.compile("严格|切实|积极|全面|大力|深入|扎实|认真|坚决|持续|不断|加快|着力|统筹|进一步|有序|稳步|科学")


def weighted_verb(text: str, at: int, end: int) -> tuple[int, Verb] | None:
    """The task verb behind the first weighty adverb from `at` on: 结合灌区规划严格|落实…."""
    for adverb in _WEIGHTS.finditer(text, at, end - 4):
        verb = verb_standing(text, adverb.start(), end)
        if verb and text[adverb.start() - 1] not in "的和与、":
            return adverb.start(), verb
    return None


_CONFERRING = ("沟通", "协商", "交流", "洽谈", "谈判", "磋商", "对话")
"""What is done by talking has no object: 通过高层沟通对话."""

_NAMES_OR_CONDITIONS = re.compile("[《才]")
"""Verbs in the name of a document govern nothing (根据《完善制度的意见》); what only can be reached is no task (通过搬迁才能脱贫)."""


def verb_behind_noun(text: str, span: Span) -> tuple[int, Verb] | None:
    """The task verb with an object that the segmenter reads behind a noun, adverbs between them aside: 根据督查情况|完善机制."""
    at, before = span.start, ""
    if _NAMES_OR_CONDITIONS.search(text, *span):
        return None
    for word, flag in rjieba.tag(text[span.start : span.end]):
        verb = (
            verb_standing(text, at, span.end)
            if flag == "v" and word not in _CONFERRING and before.startswith("n")
            else None
        )
        if verb and verb_at(text, at, span.end) == verb and span.end - at - len(verb.word) >= 2:
            return None if text.find("、", at, span.end) >= 0 else (at, verb)
        before = before if flag in ("d", "ad") else flag
        at += len(word)
    return None


def verb_standing(text: str, at: int, end: int) -> Verb | None:
    """The task verb of two or more characters that governs something at `at`, adverbs before it aside."""
    lead = lead_of(text, at, end)
    head = head_of(text, lead, end)
    if head is None or len(head[1].word) < 2 or head[1].kind not in ("act", "weak", "aim"):
        return None
    return head[1] if head[0] == lead.at or _has_long_object(text, head, end) else None


def _has_long_object(text: str, head: tuple[int, Verb], end: int) -> bool:
    """Whether an adverb that is a verb, too, governs more than one word: 加快|道路建设, not 联合监管; 坚持 governs no pair."""
    at, verb = head
    stop = text.find("、", at, end)
    return (end if stop < 0 else stop) - at - len(verb.word) >= 4 and verb.word not in ("坚持", "注重")


def head_of(text: str, lead: Lead, end: int) -> tuple[int, Verb] | None:
    """The verb behind the adverbs; where none governs anything there, the last adverb that is a verb, too: 强化|区域合作."""
    for at in (lead.at, *reversed(lead.backs)):
        verb = verb_at(text, at, end)
        if verb and stands(text, at, end, verb):
            return at, verb
    return None
