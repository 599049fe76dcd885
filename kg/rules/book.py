"""All rules in the order they run: a rule may build on what those before it found."""

from __future__ import annotations

from functools import cache

from kg.rules.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, module by module in the order of dependence."""
    from importlib import import_module

    modules = (
        "publication",
        "posts",
        "events",
        "participation",
        "policies",
        "components",
        "advocacy",
        "measures",
        "undertakings",
        "indicators",
        "awards",
    )
    return tuple(rule for name in modules for rule in import_module(f"kg.rules.{name}").RULES)
