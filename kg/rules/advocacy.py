"""Rules for advocacy."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
