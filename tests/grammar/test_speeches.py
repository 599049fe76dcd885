"""Who says what, and how far the words reach."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.grammar.document import Document, read
from kg.model import Article


def document(text: str) -> Document:
    return read(Article(id="a", text=text, published="2016-03-02"))


def said(text: str) -> list[tuple[str, str, str]]:
    """Speakers, verb and words of every speech."""
    found = document(text)
    return [
        (
            "、".join(agent.name for agent in speech.speakers),
            speech.verb,
            found.text[speech.scope.start : speech.scope.end],
        )
        for speech in found.speeches
    ]


def speakers(text: str) -> list[str]:
    return [who for who, _, _ in said(text)]


OPENING = "要闻\n2日，商丘市召开全市林业大会。市委书记陈立远主持会议，市长周敏、副市长郑海出席会议。"


def test_words_reach_to_the_next_speaker() -> None:
    text = OPENING + "\n陈立远强调，要多种树。各县要管护。周敏要求，林业局要每月通报。"
    assert said(text) == [
        ("陈立远", "强调", "，要多种树。各县要管护。"),
        ("周敏", "要求", "，林业局要每月通报。"),
    ]


def test_narration_ends_the_words() -> None:
    text = OPENING + "\n陈立远强调，要多种树。会前，与会人员参观了林场。"
    assert said(text) == [("陈立远", "强调", "，要多种树。")]


def test_a_list_in_the_next_paragraphs_goes_on() -> None:
    text = OPENING + "\n陈立远强调，要抓好两件事。\n一是种树。\n二是管护。\n市财政拨款三百万元。"
    assert said(text)[0][2].endswith("二是管护。")


def test_a_joint_subject_shares_the_words() -> None:
    assert speakers(OPENING + "\n陈立远、周敏强调，要多种树。") == ["陈立远、周敏"]


def test_a_pronoun_stands_for_the_last_person() -> None:
    assert speakers(OPENING + "\n周敏来到林场。她指出，要多种树。") == ["周敏"]


def test_a_meeting_speaks_by_its_name() -> None:
    assert speakers("要闻\n2日，商丘市召开全市林业大会。会议强调，要多种树。") == ["全市林业大会"]


def test_the_cited_leader_speaks_inside_the_speech() -> None:
    text = OPENING + "\n陈立远指出，国家主席丁一鸣强调要保护森林。我们要多种树。"
    assert said(text) == [
        ("陈立远", "指出", "，国家主席丁一鸣强调要保护森林。我们要多种树。"),
        ("丁一鸣", "强调", "要保护森林。"),
    ]


def test_a_quotation_may_stand_before_its_speaker() -> None:
    assert said("要闻\n“树要栽活，更要管好。”商丘市市长周敏说。") == [("周敏", "说", "“树要栽活，更要管好。”")]


def test_a_document_speaks_for_its_issuer() -> None:
    text = "要闻\n近日，商丘市政府印发《商丘市林业发展规划》。《规划》提出，要多种树。"
    assert speakers(text) == ["商丘市政府"]


@pytest.mark.parametrize(
    "text",
    [
        "要闻\n按照市长周敏的要求，各县种树。",
        "要闻\n这部小说的名称，人们称道。",
        "要闻\n商丘市市长周敏向护林员表示慰问。",
    ],
)
def test_other_uses_of_the_words_are_no_speech(text: str) -> None:
    assert said(text) == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="市长周敏强调说要求指出会议“”：，。、一是他\n", max_size=120))
def test_scopes_lie_in_the_text_and_cues_are_in_order(text: str) -> None:
    found = document("要闻\n" + text)
    assert [speech.cue for speech in found.speeches] == sorted(speech.cue for speech in found.speeches)
    assert all(0 <= speech.scope.start <= speech.scope.end <= len(found.text) for speech in found.speeches)


def test_who_speaks_while_he_sits_together_with_others_or_goes_along() -> None:
    text = "安庆市委书记杜明到桐城市调研。\n杜明与企业负责人座谈时说，要用好人才。桐城市市长方明一同调研时要求，各县要列出清单。"
    assert speakers(text) == ["杜明", "方明"]


def test_excerpts_of_a_report_are_the_words_of_who_gave_it() -> None:
    text = (
        "今年抓什么——桐城市政府工作报告摘登\n编者按 2月21日，代市长方明在市人大会议上作政府工作报告。\n"
        "要实施“清河三年”行动。\n——造林会战。新造林三万亩。"
    )
    assert said(text)[0][0] == "方明"
    assert said(text)[0][2].endswith("新造林三万亩。")


def test_verbs_by_which_people_speak_at_conferences() -> None:
    text = "局里介绍\n安庆市林业局局长方明坦陈，防火压力很大。他最后预告，今年9月将开展护林月活动。"
    assert set(speakers(text)) == {"方明"}
    assert [verb for _, verb, _ in said(text)] == ["坦陈", "预告"]
