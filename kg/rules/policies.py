"""Rules for policies."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
