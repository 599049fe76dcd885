"""Statements that set a task without a task verb: what is to be reached, who is to get how much, each his share."""

from __future__ import annotations

import regex

from kg.model import Span

_STATEMENT = regex.compile(
    "不得|不[^，]{1,4}不|每人|每户|不少于|不低于|达到|补助|奖励|补贴|资助|投入|安排|提高|降低|压缩|减少|增加|控制在|完成|动工|开工|竣工|投产|建成|投入使用|建起|取消|补发|全部|一律|每年|实现|覆盖|由.+(?:增|降|减|压|提|升)"
)
_MEASURED = regex.compile("[\\d一二三四五六七八九十百千万]|全部|一律|每[年月个]|所有")
_SHARED_OUT = regex.compile(
    "一(?:个|名|户|村|企|项|家)[^，。]{1,12}一(?:个|名|门|套|策|户|支|项|条)|(?:每|各)(?:个|名|户|村|人|乡镇)[^，。]{1,16}(?:不少于|不低于|至少|一)"
)
_DISPOSES = regex.compile("把|将|向")
_FIGURE = regex.compile("\\d[^，]{0,4}(?:%|元|个百分点|倍)")


def measures_out(text: str, span: Span) -> bool:
    """Whether the clause says how much is to come about: 企业登记由11天压缩到3天."""
    return is_measured(text, span) and _STATEMENT.search(text, span.start, span.end) is not None


def is_measured(text: str, span: Span) -> bool:
    """Whether the clause names a number or a whole (所有, 一律)."""
    return _MEASURED.search(text, span.start, span.end) is not None


def disposes(text: str, span: Span) -> bool:
    """Whether the clause disposes of something or names how much: 各乡镇三天内把物资发放到户."""
    return is_measured(text, span) or _DISPOSES.search(text, span.start, span.end) is not None


def deals_out(text: str, span: Span) -> bool:
    """Whether each is given his share: 一个项目明确一名领导."""
    return _SHARED_OUT.match(text, span.start, span.end) is not None


def gives_figure(text: str, span: Span) -> bool:
    """Whether the clause gives a figure with a unit of money or change."""
    return _FIGURE.search(text, span.start, span.end) is not None
