"""Extracted tables against hand-made readings: likeness of cells, matching of rows, figures by table, article and rule."""
