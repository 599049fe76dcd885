"""Rules for indicators."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
