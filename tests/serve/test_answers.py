"""Answers written in the four result formats are read back by a reader that is not ours."""

from __future__ import annotations

import csv
import io

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.serve.answers import written_rows, written_truth
from kg.serve.negotiation import CSV, JSON, TSV, XML, Format

READERS = {JSON: ox.QueryResultsFormat.JSON, XML: ox.QueryResultsFormat.XML, TSV: ox.QueryResultsFormat.TSV}
XSD = "http://www.w3.org/2001/XMLSchema#"

words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20
) | st.sampled_from(['"', "a\nb", "\t", "</literal>", "&amp;", "王国平,", "\\", "'", ""])
terms = st.one_of(
    st.none(),
    st.builds(lambda name: ox.NamedNode(f"urn:{name}"), st.from_regex(r"[a-z]{1,8}", fullmatch=True)),
    st.builds(ox.Literal, words),
    st.builds(lambda text: ox.Literal(text, language="zh"), words),
    st.builds(lambda number: ox.Literal(str(number), datatype=ox.NamedNode(f"{XSD}integer")), st.integers()),
    st.builds(lambda number: ox.BlankNode(f"b{number}"), st.integers(0, 9)),
)
tables = st.lists(st.tuples(terms, terms), max_size=5)


@given(tables)
@pytest.mark.parametrize("format", READERS, ids=lambda format: format.names[0])
def test_what_is_written_is_read_back(format: Format, rows: list[tuple[object, ...]]) -> None:
    text = "".join(written_rows(("first", "second"), rows, format))  # type: ignore[arg-type]
    found = ox.parse_query_results(text.encode(), format=READERS[format])
    assert isinstance(found, ox.QuerySolutions)
    assert [variable.value for variable in found.variables] == ["first", "second"]
    assert [tuple(row) for row in found] == rows


@given(tables)
def test_csv_holds_the_plain_values(rows: list[tuple[object, ...]]) -> None:
    text = "".join(written_rows(("first", "second"), rows, CSV))  # type: ignore[arg-type]
    header, *found = csv.reader(io.StringIO(text, newline=""))
    assert header == ["first", "second"]
    plain = [["" if term is None else getattr(term, "value", "") for term in row] for row in rows]
    assert [[cell.removeprefix("_:") for cell in row] for row in found] == plain


@pytest.mark.parametrize("truth", [True, False])
@pytest.mark.parametrize("format", READERS, ids=lambda format: format.names[0])
def test_a_truth_is_read_back(format: Format, truth: bool) -> None:
    found = ox.parse_query_results(written_truth(truth, format).encode(), format=READERS[format])
    assert isinstance(found, ox.QueryBoolean)
    assert bool(found) is truth
