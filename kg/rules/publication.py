"""Rules for publication."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
