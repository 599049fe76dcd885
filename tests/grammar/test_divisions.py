"""The table of divisions is what the library says, and quick to ask."""

from kg.grammar.divisions import Gazetteer, gazetteer
from kg.lexicon import rows
from tests.grammar import divisions_table


def test_the_table_is_what_the_library_says() -> None:
    written = [(code, name, int(since), int(until)) for code, name, since, until in rows("divisions")]
    assert written == divisions_table.rows()


def test_every_later_change_names_a_code_of_six_digits_and_years_in_order() -> None:
    for code, name, since, until in rows("divisions_later"):
        assert len(code) == 6
        assert name
        assert int(since) <= int(until)


def test_a_name_that_has_ended_is_found_with_its_years() -> None:
    [city] = [d for d in gazetteer().named("富阳市") if d.code == "330183"]
    assert (city.since, city.until) == (1995, 2014)
    assert city.in_force(2008)
    assert not city.in_force(2020)


def test_a_code_has_the_name_of_the_year() -> None:
    names = {year: gazetteer().at("110224", year) for year in (1990, 2020)}
    assert names[1990] is not None
    assert names[1990].name == "大兴县"


def test_scanning_finds_the_longest_names_left_to_right() -> None:
    known: Gazetteer = gazetteer()
    text = "浙江省杭州市西湖区"
    assert [text[start:end] for start, end in known.scan(text)] == ["浙江省", "杭州市", "西湖区"]
