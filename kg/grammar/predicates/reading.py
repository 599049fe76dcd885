"""What a clause says: a task, an aim, a motto, a setting or a description; and where its own words begin."""

from __future__ import annotations

import re

import regex

from kg.grammar.predicates.heads import NO_TASK_VERB, head_of, is_tagged_verb, later_verb, verb_standing
from kg.grammar.predicates.judgement import TURNS, judged
from kg.grammar.predicates.leads import Lead, lead_of, ordinal_of
from kg.grammar.predicates.predicate import Predicate
from kg.grammar.predicates.prepositions import PUTS, SERVING_OTHERS, prepositional
from kg.grammar.verbs import Verb, verb_at
from kg.lexicon import alternatives
from kg.model import Span

_COMPLEMENT_PREPOSITION = re.compile(
    "把(?!握|关|控|好)|将|以(?![及来上下内外往])|对于|对(?![接外口标话照症])|从(?![严业事而优快重])|在(?![建线校职岗册场])|通过|经过|按照?|围绕|紧紧围绕|紧扣|为了|为(?![此民主首])|"
    "与(?![会时])|同(?![志比样时意步])|向(?![好上])|用(?![户地工电水人好])|由(?!此)|依托|结合|根据|针对|本着|沿着|着眼于?|立足|聚焦|借助|利用|发挥|就(?![业医诊读是地])|随着|面对|会同|依据|依照|"
    "给(?!予)|于(?!是)|至(?!于)|到(?!位)|自(?![由然主身我动治信觉贸])|对照|参照|凭借|抓住|坚持以|比照|朝着|跟|靠(?!前)|依靠|让|使(?!用)"
)
_MODAL_INSIDE = regex.compile(
    "(?<![重主需摘纲简次首概扼切紧机索必不只想还就正确所急亟])(?:(?P<must>(?:都|也|就|均|则|更|还)?要(?!素|点|闻|求|领(?![会导悟先跑])|旨|害|塞|道|地|职|员|约(?![束谈])|强(?![化调力基制抓链军筋身优])|么|件)|必须|应当|应该|(?<![反相适响供对效感呼回顺])应(?!用|急|对|答|邀|届|有|聘|变|承|付|税|收|当|尽|.尽)|务必|(?<!必)须(?!知)|需(?!求|要))|"
    "(?P<not>一律不(?:得|准)?|(?<![容巴恨舍怪少笑免了])不得(?!不|已|而知)|不准|不许|严禁|(?<![被受明])禁止(?!开发|进出口)|(?<!能)不能|不要|不允许)|(?P<will>(?<![心意志自夙宏祝如甘情遂])愿意?(?!望|景|者|力|心|为)|(?<![麻小大少中即必主老猛])(?<!(?<![市县会网线路区校])上)将(?!军|士|领|来|近|领)|(?:也|还|都)会(?![议计]))"
    ")"
)
_LAX = regex.compile(f"(?:有丝毫|有任何|有半点|有|存)?(?:{alternatives('slackness')}|急(?!于)|慢|拖(?!欠)|退缩)")
_MANNER = regex.compile(
    f"(?:更加?|从|再)*(?:\\p{{Han}}{{1,2}}(?:一些|一点|些)$|(?:{alternatives('manners')}|抓(?:到位|实|紧|好|细)|落(?:到?实|地|细)|做(?:到位|实|细|好))(?:一些|一点)?、?){{1,3}}"
)
"""How something must be done is a task with its topic: 出境管理要严格."""

_SUFFERS = re.compile(f"(?:被|受到|予以)[^，]{{0,16}}(?:{alternatives('measure_verbs', 'suffered')})")
"""What will happen to somebody by a rule: 将被禁止, 将被约谈; not 将受到影响."""

_DUE = regex.compile(
    "[^，]{0,24}?该(?P<deed>\\p{Han}{1,4}?)的(?:\\p{Han}{2,4}?)?(?:就|要|则|必须|坚决|一律|尽快|抓紧|立即|全部|都|一定)*(?P=deed)[^，]{0,4}(?:、该[^，]+)?|"
    "[能可应宜需]\\p{Han}{1,2}的(?P<deed2>尽快|一律|全部|坚决|立即|抓紧|优先|一)[^，]{1,5}|宜(?P<deed3>\\p{Han})则(?P=deed3)"
)
"""What is to be done where it is due: 该停产的坚决停产."""

_HANDS_IN = ("报", "上报")
"""What is handed in is disposed of, and not foretold: 各县于月底前将情况报市政府."""

_HANDS_UP = regex.compile("报[省市县区州国各中][^，]{2,}")
"""To whom something is handed in by a day: 于5月底前|报市政府办公室."""

_INSIDE = frozenset("中里上内下时")
"""Behind 在 the end of a clause that says only where or when: 在今年重点工作中."""

_BARE = 2
"""So few characters behind 不能 or 将 are a state, no action: 要求不能降低, 速度不能慢, 数量将增加."""

_FARTHEST_MODAL = 48
"""So many characters the subject of a modal has at most."""

_LONGEST_WORD = 4
_LONGEST_TOPIC = 16
_ENDS = (
    "预计",
    "预期",
    "估计",
    "有望",
    "估算",
    "目的",
    "意义",
    "初衷",
    "只有",
    "如果",
    "才",
    "表明",
    "显示",
    "意味着",
    "说明",
    "标志着",
    "反映",
)


def predicate_of(text: str, clause: Span) -> Predicate:
    """The clause as read; a clause that no pattern knows is `other`, its start behind ordinal, connective and modal."""
    start, ordinal = ordinal_of(text, clause)
    if _DUE.fullmatch(text, start, clause.end):
        return Predicate(start, clause.end, "act", clause.end, ordinal=ordinal)
    if text[start] == "在" and text[clause.end - 1] in _INSIDE:
        return Predicate(start, clause.end, "setting", start, "在", ordinal=ordinal)
    read = lead_of(text, start, clause.end)
    found = _core(text, read, clause.end)
    if ordinal:
        found = found._replace(ordinal=ordinal)
    disposed = _disposal(text, found, read)
    if disposed:
        return judged(text, disposed)
    if found.kind == "other" or found.is_guess or _is_topic(text, found):
        governed = _with_subject(text, found, clause.end)
        if governed and not TURNS.match(text, found.start, clause.end):
            return governed._replace(ordinal=ordinal) if ordinal else governed
    return judged(text, found)


def _disposal(text: str, found: Predicate, read: Lead) -> Predicate | None:
    """将…纳入…, where 将 is no modal but marks the object."""
    if found.modal != "will" or text[found.start - 1] != "将" or found.subject is not None:
        return None
    put = PUTS.search(text, found.start + 2, found.end) if found.kind != "setting" else None
    if put and (put.start() > read.at + 1 or found.kind == "other"):
        return found._replace(kind="act", start=found.start - 1, head=put.start(), verb=put.group(), modal="")
    if found.kind != "other" or read.at != found.start:
        return None
    later = later_verb(text, found.start + 1, found.end)
    if later is None:
        return None
    return found._replace(kind="act", start=found.start - 1, head=later[0], verb=later[1].word, modal="")


def acts_later(text: str, clause: Span) -> bool:
    """Whether a clause that opens with its subject has a task verb: 各乡镇年底以前全部兑现."""
    return (
        later_verb(text, clause.start + 2, clause.end, is_final=True) is not None
        or SERVING_OTHERS.search(text, clause.start, clause.end) is not None
    )


def _core(text: str, lead: Lead, end: int) -> Predicate:
    base = Predicate(lead.start, end, "other", lead.at, modal=lead.modal)
    head = head_of(text, lead, end)
    if head and lead.modal == "not" and head[1].kind == "result":
        return base._replace(kind="act")
    if head and (head[0] == lead.at or lead.modal != "not"):
        return _with_verb(base, *head)
    if lead.modal == "not":
        return base._replace(kind="attitude" if _LAX.match(text, lead.at, end) else "act")
    if lead.modal and _SUFFERS.match(text, lead.at, end):
        return base._replace(kind="act")
    if _COMPLEMENT_PREPOSITION.match(text, lead.at, end):
        return prepositional(text, base, end)
    if (end - lead.at > 3 or lead.at > lead.start) and is_tagged_verb(text, lead.at, end):
        return base._replace(kind="act", is_guess=True)
    if lead.at > lead.start and (whole := _whole_verb(text, lead.at, end)) and whole.kind == "act":
        return base._replace(kind="act", verb=whole.word, is_guess=True)
    if _HANDS_UP.match(text, lead.at, end):
        return base._replace(kind="act", verb=text[lead.at], is_guess=True)
    if _opens_pair(text, lead.at, end):
        return base._replace(kind="act", is_guess=True)
    if text[lead.at : lead.at + 1] == "不" and lead.at == lead.start and end - lead.at > 3:
        return base._replace(kind="other" if NO_TASK_VERB.match(text, lead.at + 1) else "act", is_guess=True)
    return base


def _opens_pair(text: str, at: int, end: int) -> bool:
    """Whether words that no lexicon knows stand beside a verb with its object: 系统施策、补齐短板."""
    mark = text.find("、", at, min(end, at + _LONGEST_WORD + 1))
    return (
        mark - at >= 2
        and end - mark > 4
        and "的" not in text[at:mark]
        and verb_standing(text, mark + 1, end) is not None
    )


def _with_verb(base: Predicate, head: int, verb: Verb) -> Predicate:
    return Predicate(base.start, base.end, verb.kind, head, verb.word, base.modal, is_pivot=verb.pivot)


def _is_topic(text: str, found: Predicate) -> bool:
    """Whether what opens with a verb is what must be done something about: 专项治理|要较真碰硬."""
    if found.modal or found.kind not in ("act", "weak", "aim") or text[found.start] in "对把将在从以向由于":
        return False
    modal = _MODAL_INSIDE.search(text, found.start + 2, min(found.end, found.start + _LONGEST_TOPIC))
    return modal is not None and modal["must"] is not None and text[modal.start() - 1] not in "的、“‘"


def _whole_verb(text: str, at: int, end: int) -> Verb | None:
    """The verb that is all that is told to be done: 路口都要|设卡."""
    verb = verb_at(text, at, end)
    return verb if verb and len(verb.word) > 1 and at + len(verb.word) == end else None


def _with_subject(text: str, found: Predicate, end: int) -> Predicate | None:
    """各乡镇不得…, 全市要…: a clause whose subject stands before the modal."""
    modal = _MODAL_INSIDE.search(text, found.start + 1, min(end, found.start + _FARTHEST_MODAL))
    if not modal or modal.end() >= end:
        return None
    put = PUTS.search(text, modal.end() + 2, end) if modal.group() == "将" else None
    if put and put.group().startswith(_HANDS_IN):
        return Predicate(modal.start(), end, "act", put.start(), put.group())
    kind = "must" if modal["must"] else "not" if modal["not"] else "will"
    lead = lead_of(text, modal.start(), end) if kind == "not" else lead_of(text, modal.end(), end, kind)
    inner = judged(text, _core(text, lead, end))
    subject = Span(found.start, modal.start())
    if text.startswith(_ENDS, found.start):
        return None
    if kind == "will" and (inner.kind == "other" or inner.end - inner.head <= max(len(inner.verb), _BARE)):
        return None
    if kind == "must" and _MANNER.fullmatch(text, lead.start, end):
        return inner._replace(kind="act", modal=kind, start=found.start)
    if kind == "must" and inner.kind == "other" and (whole := _whole_verb(text, lead.at, end)):
        return inner._replace(kind=whole.kind, verb=whole.word, modal=kind, subject=subject)
    if modal.group() == "不能" and end - modal.end() <= _BARE:
        return inner._replace(kind="attitude")
    return inner._replace(modal=lead.modal if lead.modal == "not" else kind, subject=subject)
