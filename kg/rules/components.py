"""Rules for components."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
