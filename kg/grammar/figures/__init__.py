"""Reported figures: what is counted or measured, its value, how it has changed, and when, where and how it is meant."""
