"""What is to be done: the clauses of a text that set a task."""

from kg.grammar.tasks.aims import Task, tasks_in

__all__ = ["Task", "tasks_in"]
