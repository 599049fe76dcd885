"""What clauses say: tasks, aims, mottos, settings, descriptions."""

from kg.grammar.predicates.heads import later_verb, verb_standing
from kg.grammar.predicates.judgement import is_past
from kg.grammar.predicates.leads import lead_of
from kg.grammar.predicates.predicate import Kind, Predicate
from kg.grammar.predicates.prepositions import PUTS
from kg.grammar.predicates.reading import acts_later, predicate_of

__all__ = [
    "PUTS",
    "Kind",
    "Predicate",
    "acts_later",
    "is_past",
    "later_verb",
    "lead_of",
    "predicate_of",
    "verb_standing",
]
