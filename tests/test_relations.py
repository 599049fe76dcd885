"""How facts read in words: sentences and marks of relations in Chinese and English."""

from __future__ import annotations

import pytest

from kg.lexicon import rows
from kg.network import mark_of, sentence_of
from kg.network.english import post, saying


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("书记", "secretary"),
        ("市长", "mayor"),
        ("副市长", "deputy mayor"),
        ("常务副市长", "executive deputy mayor"),
        ("代县长", "acting county magistrate"),
        ("国家副主席", "vice president"),
        ("副民俗学者", "副民俗学者"),
        ("民俗学者", "民俗学者"),
        ("副", "副"),
        ("", ""),
    ],
)
def test_posts_in_english(title: str, english: str) -> None:
    assert post(title) == english


def test_a_pronouncement_reads_as_a_sentence_of_either_language() -> None:
    said = {"relation": "pronouncement", "words": "强调"}
    assert sentence_of(said, "周明远", "产业强市") == ("周明远强调“产业强市”", "周明远 stresses “产业强市”")
    assert mark_of(said) == ("强调", "stresses")


def test_a_verb_without_english_says_no_more_than_it_must() -> None:
    said = {"relation": "pronouncement", "words": "嘟囔"}
    assert sentence_of(said, "周明远", "产业强市") == ("周明远嘟囔“产业强市”", "周明远 puts forward “产业强市”")


def test_a_post_reads_as_a_sentence_of_either_language() -> None:
    held = {"relation": "tenure", "variant": "left", "words": "副市长"}
    assert sentence_of(held, "何秀兰", "宜宾市政府") == (
        "何秀兰曾任宜宾市政府副市长",
        "何秀兰 was deputy mayor of 宜宾市政府",
    )


def test_every_common_verb_of_saying_has_english() -> None:
    verbs = [row[0] for row in rows("speech_verbs") if row[0] != "提出"]
    assert len(verbs) > 40
    assert [verb for verb in verbs if saying(verb) == saying("")] == []
