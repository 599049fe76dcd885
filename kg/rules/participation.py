"""Rules for participation."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
