"""Rules for measures."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
