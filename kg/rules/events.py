"""Rules for events."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
