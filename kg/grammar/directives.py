"""Articles that are documents themselves: notices, plans, opinions printed in full."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.lexicon import alternatives

_DIRECTIVE = regex.compile(f"(?:{alternatives('document_kinds', 'titles')})(?:》|的通知|[（(].{{1,12}}[)）])?$")
_TELLS_OF = regex.compile(f"{alternatives('document_verbs', 'handles')}|实施(?!意见|方案|办法|细则)")
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
