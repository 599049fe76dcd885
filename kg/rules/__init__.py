"""Rules: mentions → facts, one module for each kind of fact. `kg.rules.book.all_rules` lists them in the order they run."""
