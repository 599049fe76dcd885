"""Rules for posts."""

from kg.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
