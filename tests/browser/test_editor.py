"""The query editor and the plain pages in a real browser: questions, completion, mistakes, and data that mean harm."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from kg.schema import DATA, ONTOLOGY
from tests.serve.conftest import Server, built, running, server

__all__ = ["built", "server"]

pytestmark = pytest.mark.browser

HARMFUL = (
    "<img src=x onerror=harm()>", "<script>window.harmed=1</script>", "</textarea><script>window.harmed=1</script>", "javascript:harm()",
    "'\"><svg onload=harm()>", "{{7*7}}", "${harm()}", "</title><script>window.harmed=1</script>", "\u202edetsurt", "<a href=javascript:harm()>x</a>",
)  # fmt: skip


class Visitor:
    """Somebody at a page: what the browser complains of, and whether anything ran that should not."""

    def __init__(self, tab: Page, address: str) -> None:
        self.tab, self.address = tab, address
        self.complaints: list[str] = []
        tab.on("console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.add_init_script("window.harm = () => { window.harmed = 1; }")

    def go(self, path: str) -> None:
        self.tab.goto(self.address + path)

    def edit(self, query: str = "") -> None:
        self.go(f"/sparql?query={quote(query)}" if query else "/sparql")
        self.tab.wait_for_selector("#form[data-ready]")

    @property
    def is_harmed(self) -> bool:
        return bool(self.tab.evaluate("window.harmed === 1"))


@pytest.fixture
def visitor(browser: Browser, server: Server) -> Iterator[Visitor]:
    context = browser.new_context()
    yield Visitor(context.new_page(), server.address)
    context.close()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over data whose every text means harm."""
    folder = tmp_path_factory.mktemp("hostile")
    lines = []
    for number, text in enumerate(HARMFUL):
        literal = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        node = f"<{DATA}person/harm-{number}>"
        lines.append(f"{node} a <{ONTOLOGY}Person> ; <http://www.w3.org/2000/01/rdf-schema#label> {literal}@zh ;")
        lines.append(f"  <{ONTOLOGY}pinyin> {literal} ; <{ONTOLOGY}province> <javascript:harm()> .")
    (folder / "graph.trig").write_text("\n".join(lines), encoding="utf-8")
    with running(folder) as answering:
        yield answering


def test_a_kept_question_is_asked_by_choosing_it(visitor: Visitor) -> None:
    visitor.edit()
    visitor.tab.select_option(
        "#questions", label="谁担任（曾任、拟任）哪些职务？ Who holds, held or is to hold which posts?"
    )
    visitor.tab.wait_for_selector("#answer tbody tr")
    assert "王国平" in visitor.tab.inner_text("#answer")
    assert visitor.complaints == []


def test_an_iri_of_the_answer_opens_the_explorer(visitor: Visitor) -> None:
    visitor.edit("SELECT ?who { ?who rdfs:label '王国平'@zh }")
    link = visitor.tab.wait_for_selector("#answer tbody a")
    assert link is not None
    assert str(link.get_attribute("href")).startswith(f"/?entity={quote(DATA, safe='')}person%2Fwang-guoping")


def test_a_mistake_is_told_with_its_place_and_the_cursor_is_there(visitor: Visitor) -> None:
    visitor.edit("SELECT * {\n  ?s rdfs:label ]\n}")
    visitor.tab.wait_for_selector("#message.wrong")
    assert visitor.tab.inner_text("#message").startswith("line 2, column 17: ")
    assert visitor.tab.evaluate("document.getElementById('query').selectionStart") == len(
        "SELECT * {\n  ?s rdfs:label "
    )


@pytest.mark.parametrize(
    ("typed", "term"), [(":Per", ":Person"), ("人物", ":Person"), (":tenureSt", ":tenureStatus"), ("?per", "?person")]
)
def test_a_term_is_completed_from_its_name_in_either_language(visitor: Visitor, typed: str, term: str) -> None:
    visitor.edit("SELECT ?person { ?person a :Person }")
    visitor.tab.wait_for_selector("#answer tbody tr")
    visitor.tab.fill("#query", "SELECT ?person { ?person a ")
    visitor.tab.press("#query", "End")
    visitor.tab.type("#query", typed)
    visitor.tab.wait_for_selector("#choices li")
    visitor.tab.press("#query", "Tab")
    assert visitor.tab.input_value("#query") == f"SELECT ?person {{ ?person a {term}"


def test_triples_are_shown_as_turtle_and_offered_in_the_formats_of_rdf(visitor: Visitor) -> None:
    visitor.edit("CONSTRUCT WHERE { ?who a :Person }")
    visitor.tab.wait_for_selector("#answer pre")
    assert visitor.tab.eval_on_selector_all("#format option", "all => all.filter(one => !one.hidden).map(one => one.value)") == [
        "turtle", "ntriples", "rdfxml", "jsonld",
    ]  # fmt: skip


def test_the_editor_works_on_a_phone_and_with_the_keyboard(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 700})
    visitor = Visitor(context.new_page(), server.address)
    visitor.edit()
    visitor.tab.focus("#query")
    visitor.tab.keyboard.press("Control+Enter")
    visitor.tab.wait_for_selector("#answer tbody tr")
    width = visitor.tab.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width <= 375


def test_harmful_data_are_shown_as_they_are_and_run_nowhere(browser: Browser, hostile: Server) -> None:
    context = browser.new_context()
    visitor = Visitor(context.new_page(), hostile.address)
    visitor.edit("SELECT ?label ?where ?who { ?who rdfs:label ?label ; :province ?where }")
    visitor.tab.wait_for_selector("#answer tbody tr")
    shown = visitor.tab.inner_text("#answer")
    assert all(text in shown for text in HARMFUL)
    for number in range(len(HARMFUL)):
        visitor.go(f"/id/person/harm-{number}")
        assert HARMFUL[number] in visitor.tab.inner_text("h1")
        assert visitor.tab.eval_on_selector_all("a", "all => all.every(one => one.protocol === 'http:')")
        assert not visitor.is_harmed
    for text in HARMFUL:
        visitor.edit(f"# {text}\nASK {{ ?s ?p '''{text}''' }}")
        visitor.tab.wait_for_selector("#answer[aria-busy=false]", state="attached")
        assert text in visitor.tab.input_value("#query")
        assert not visitor.is_harmed
    context.close()
    assert [said for said in visitor.complaints if "400" not in said] == []


def test_no_script_in_the_page_would_run(browser: Browser, hostile: Server) -> None:
    context = browser.new_context()
    visitor = Visitor(context.new_page(), hostile.address)
    visitor.go("/ontology")
    visitor.tab.evaluate(
        "() => { const made = document.createElement('script'); made.textContent = 'harm()'; document.head.append(made); }"
    )
    assert not visitor.is_harmed
    assert any("Content Security Policy" in said or "inline" in said for said in visitor.complaints)
    context.close()
