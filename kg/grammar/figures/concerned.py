"""Things counted because something is done to them: 对12个县开展了督查."""

from __future__ import annotations

import regex

from kg.grammar.figures import phrases
from kg.grammar.figures.line import KEPT
from kg.grammar.figures.site import Site
from kg.model import Span

_CONCERNED = regex.compile(
    r"(?<!据)对(?![外口]|于$)(?:\p{Han}{2,14}等|\p{Han}{2,14}的|全[市省县区国州](?:共|的)?|首批|其中|其余|共)?(?:约|近|超过?|逾)*$"
)
_DONE_MARK = regex.compile(r"(?:已|先后|分别|全部|进行)*(?<=[\p{Han}]{2})[了过](?=\p{Han})|进行了?")
"""What was done to things counted behind 对."""
_SHORT, _LONGEST_DEED = 3, 12


def are_concerned(site: Site) -> bool:
    """Whether what the run counts is what something is done to."""
    return site.kind in ("count", "people") and _CONCERNED.search(site.left) is not None


def name_of_concerned(site: Site) -> str:
    """对12个[县]开展了[督查]: 开展督查的县; 对106个[重大项目]实行清单管理: what has a name of its own needs no deed."""
    is_followed = bool(site.document.at(site.document.quantities, site.run.after.end))
    behind = site.run.after if is_followed else Span(site.run.after.start, site.run.clause.end)
    noun = phrases.noun_phrase(site.document, site.line, behind).rpartition("的")[2]
    is_telling = len(noun.partition(KEPT[0])[0]) > _SHORT
    if not noun or is_telling or is_followed:
        return noun if is_telling else ""
    deed = _DONE_MARK.sub("", site.line.words(behind).partition(noun)[2]).strip()
    return f"{deed}的{noun}" if 1 < len(deed) <= _LONGEST_DEED else ""
