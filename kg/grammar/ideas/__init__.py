"""Named policy ideas in a text: in quotation marks, as titles of documents, before class words, and known to the whole country."""

from kg.grammar.ideas.idea import Idea

__all__ = ["Idea"]
