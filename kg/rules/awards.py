"""Rules for awards."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
