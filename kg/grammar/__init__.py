"""Recognisers: text → mentions. Each module knows one kind of mention; `kg.grammar.document.read` runs them all."""
