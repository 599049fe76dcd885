"""What is the name of a meeting, and which words point to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.grammar.document import Document, read
from kg.model import Article


def document(text: str, published: str = "2016-03-02") -> Document:
    return read(Article(id="a", text=text, published=published))


def names(text: str) -> list[str]:
    return [mention.name for mention in document(text).meetings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("要闻\n昨日，绵阳市委召开全市教育大会。", "全市教育大会"),
        ("要闻\n2日，2016年商丘市林业工作会议召开。", "2016年商丘市林业工作会议"),
        ("要闻\n市长李明在会前召开的部分企业座谈会上说，要听意见。", "部分企业座谈会"),
        ("要闻\n李明出席“强龙头、补短板”专题推进会。", "“强龙头、补短板”专题推进会"),
        ("要闻\n3月2日，全市《民法典》宣讲会在图书馆举行。", "全市《民法典》宣讲会"),
        ("要闻\n3月2日，商丘市第五届人民代表大会第三次会议开幕。", "商丘市第五届人民代表大会第三次会议"),
        ("要闻\n日前召开的河南省商丘市“两会”期间，代表们热议。", "商丘市两会"),
        ("要闻\n商丘市举行重点项目集中开工活动。", "重点项目集中开工活动"),
        ("要闻\n汤加前首相莫利纳国葬仪式2日举行。", "国葬仪式"),
        ("要闻\n中新网商丘3月2日电(记者王芳)全市电子商务大会2日举行。", "全市电子商务大会"),
        (
            "要闻\n（商丘市融媒体中心　王　芳　李　明）中共商丘市第五届委员会第三次全体会议8月5日召开。",
            "中共商丘市第五届委员会第三次全体会议",
        ),
    ],
)
def test_a_name_reaches_back_to_its_verb_or_clause(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "要闻\n他走进人民大会堂的会议室。",
        "要闻\n社会议论纷纷，协会议事。",
        "要闻\n根据《全市会议管理办法》执行。",
        "要闻\n各地开展党史学习教育活动。",
    ],
)
def test_other_words_with_the_same_letters_are_no_meetings(text: str) -> None:
    assert names(text) == []


def test_short_forms_and_bare_heads_bear_the_full_name() -> None:
    text = "教育大会召开\n2日，绵阳市召开全市教育大会。市长李明出席大会。会议强调，要办好学前教育。"
    assert set(names(text)) == {"全市教育大会"}


def test_a_meeting_named_for_its_spirit_is_not_pointed_to() -> None:
    text = "要闻\n2日，绵阳市召开农村工作会议，贯彻中央城镇化工作会议精神。会议强调，要修路。"
    assert names(text)[-1] == "农村工作会议"


def test_a_session_has_one_name_whatever_its_form() -> None:
    text = "市政协三届二次会议开幕\n2日，政协商丘市第三届委员会第二次会议开幕。"
    assert set(names(text)) == {"政协商丘市第三届委员会第二次会议"}


def test_visits_are_named_by_their_verb() -> None:
    found = document("要闻\n2日，市长李明赴睢县调研。近日，各县开展专项检查，调研报告出炉。").meetings
    assert [(mention.name, mention.kind) for mention in found] == [("调研", "inspection")]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="会议大市召开强调“”《》，。、的在李明2日\n", max_size=120))
def test_mentions_lie_in_the_text_and_in_order(text: str) -> None:
    read_document = document("要闻\n" + text)
    spans = [mention.span for mention in read_document.meetings]
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    assert all(0 <= span.start < span.end <= len(read_document.text) for span in spans)
