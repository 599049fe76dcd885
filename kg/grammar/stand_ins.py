"""Words that stand for who acts: pronouns (他), what somebody says (他的报告), documents that speak (《方案》提出)."""

from __future__ import annotations

import re

from kg.lexicon import alternatives

DOCUMENT = re.compile(
    rf"(?:(?:当[日天]|会上|此次|本次|最?新近?|最近|日前|昨日|昨天|刚刚|近日)?(?:签[订署]|印发|出台|发布|审议通过|通过|公布|修订)的|该|这份|此)?(?:《[^》]{{1,60}}》|“[^”]{{1,10}}(?:条|新政|举措|办法|方案|计划|规划|政策|意见)”|{alternatives('document_kinds', 'speaks')})"
    rf"(?:[（(]以下简称[^（()）]{{1,20}}[)）])?(?=还|同时|共|从|分|对|就|以|将|，|{alternatives('document_verbs', 'says')})|(?:这[一项]|该)?(?:制度|新规|政策|文件)(?=(?:还|同时|也)*(?:明确|提出|规定|要求|指出|显示))"
)
"""A document that speaks at the start of a clause: 《方案》提出, 通知要求."""

PRONOUN = re.compile(r"(?:随后|最后|同时|此外|为此|对此|会上|会议上|他|她|、|，)*?(?:他们|她们|他|她)")
SPEAKING_NOUN = re.compile(r"(?:他|她)?的?(?:报告|讲话|发言|致辞|批示|演讲|命令|指示|来信)")
STANDS_FOR = re.compile(f"{PRONOUN.pattern}|{SPEAKING_NOUN.pattern}|{DOCUMENT.pattern}")
