"""Those counted by what they do: 41户[纳税人享受减税政策] are 享受减税政策的纳税人."""

from __future__ import annotations

import regex

from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.ellipsis import ends_in_deed
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import words_that
from kg.model import Span

_LONGEST_DEED = 26
_UNITS_OF_ACTORS = ("家", "户", "个", "名", "人", "所", "位")
"""Those counted in these may do something."""
_STATES = ("是", "为", "有", "达", "达到", "占", "属", "属于", "位于", "来自", "增长", "下降", "增加", "减少", "超过")
"""What is told of a state tells of no deed."""
_ALREADY = regex.compile(
    r"^(?:已经?|均|都|全部|先后|陆续|现|目前|分别|累计|正在|正|了)+|(?<=\p{Han}{2})了(?=\p{Han}{2})"
)


def name_of_doers(site: Site) -> str:
    """41户[纳税人享受减税政策]: 享受减税政策的纳税人, where the noun alone says too little; empty for other words."""
    noun = phrases.noun_phrase(site.document, site.line, site.run.after)
    is_followed = bool(site.document.at(site.document.quantities, site.run.after.end))
    if (
        is_followed
        or len(noun) > len("参保企业")
        or not _does_things(noun)
        or site.quantity.unit[-1:] not in _UNITS_OF_ACTORS
    ):
        return ""
    start = site.document.text.find(noun, site.run.after.start, site.run.clause.end)
    behind = Span(start + len(noun) if start >= 0 else site.run.clause.end, site.run.clause.end)
    deed = _ALREADY.sub("", site.line.words(behind)).strip()
    first = next((t for t in parlance.tokens_in(site.document, behind) if t.flag[0] not in "dtu"), None)
    is_deed = first is not None and first.flag == "v" and first.word not in _STATES
    is_deed = is_deed and not ends_in_deed(deed) and not _does_things(deed)
    noun = site.memory.whole if site.memory.whole.endswith(noun) else noun
    return f"{deed}的{noun}" if is_deed and len("摘帽") < len(deed) <= _LONGEST_DEED else ""


def _does_things(noun: str) -> bool:
    """Whether a noun is called as those are who do things: 企业, 参保企业, 县; not 乡村 for all its 村."""
    actors = words_that("actor")
    return noun in actors or noun.endswith(tuple(word for word in actors if len(word) > 1))
