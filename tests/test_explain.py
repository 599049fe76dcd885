from pathlib import Path

import pytest

from kg.explain import explained
from kg.extract import extract_facts
from kg.model import Article
from kg.rules.book import all_rules
from kg.sources import read_articles

ARTICLES = Path(__file__).parent / "articles"
TEXT = "宜昌市召开会议\n昨日，宜昌市召开经济工作会议。市长李明强调，要加快港口建设，实施“以港兴市”战略。天气晴好。"


@pytest.fixture(scope="module")
def article() -> Article:
    return Article("yichang", TEXT, published="2015-04-02")


def test_the_sentences_together_are_the_article(article: Article) -> None:
    sentences = list(explained(article))
    assert "".join(sentence.text for sentence in sentences) == TEXT.replace("\n", "")
    assert [sentence.number for sentence in sentences] == [1, 2, 3, 4]


def test_mentions_stand_where_they_are_said(article: Article) -> None:
    for sentence in explained(article):
        assert all(mention.words in sentence.text for mention in sentence.mentions)
    person = next(one for sentence in explained(article) for one in sentence.mentions if one.kind.startswith("人物"))
    assert (person.words, person.meaning.split("、")[0]) == ("李明", "李明")


def test_every_fact_is_explained_where_its_words_begin(article: Article) -> None:
    findings = [(sentence, found) for sentence in explained(article) for found in sentence.findings]
    assert {found.fact for _, found in findings} == set(extract_facts(article))
    assert all(found.words[0] in sentence.text for sentence, found in findings)


def test_why_shows_only_sentences_with_such_a_fact(article: Article) -> None:
    sentences = list(explained(article, why="以港兴市"))
    assert [sentence.number for sentence in sentences] == [3]
    assert all(found.description for found in sentences[0].findings)


def test_every_rule_that_fires_is_in_the_book() -> None:
    known = {rule.id for rule in all_rules()}
    articles = [article for path in sorted(ARTICLES.glob("*.txt")) for article in read_articles(path)]
    fired = {one.rule for article in articles for fact in extract_facts(article) for one in fact.evidence}
    assert fired <= known
