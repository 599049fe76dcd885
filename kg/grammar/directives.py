"""Articles that are documents themselves: notices, plans, opinions printed in full."""

from __future__ import annotations

import regex

from kg.grammar.document import Document

_DIRECTIVE = regex.compile(
    "(?:意见|方案|通知|规划|办法|措施|条例|纲要|要点|计划|决定|通告|细则|守则|公约|倡议书|规程)(?:》|的通知|[（(].{1,12}[)）])?$"
)
_TELLS_OF = regex.compile(
    "发布|出台|印发|公布|推出|下发|通过|审议|颁布|批复|批准|制定|修订|编制|解读|反馈|征求|听取|提出|讨论|研究|启动|实施(?!意见|方案|办法|细则)|落实|贯彻|签署|宣讲"
)
"""In a headline: it tells what is done with a document, and is not its title."""

_HONOURS = regex.compile("表彰|授予|命名|嘉奖|追授|通报表扬|记功")


def is_document(document: Document) -> bool:
    """Whether the headline is the title of a document: 某市关于…的意见; not 某市发布…规划."""
    headline = _headline(document)
    is_about = "关于" in headline
    return bool(_DIRECTIVE.search(headline)) and (is_about or not _TELLS_OF.search(headline))


def is_of_honours(document: Document) -> bool:
    """Whether the document confers honours, so that only its modals set tasks."""
    return bool(_HONOURS.search(_headline(document)))


def _headline(document: Document) -> str:
    return document.text[document.headline.start : document.headline.end]
