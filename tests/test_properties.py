"""What holds of any text, however odd: evidence re-slices, the same text gives the same facts, the graph is valid."""

import pyoxigraph as ox
from hypothesis import example, given
from hypothesis import strategies as st

from kg.extract import reading_of
from kg.model import Article
from kg.rdf import nquads
from kg.records import record_of
from kg.schema import violations
from kg.text import sentences

FRAGMENTS = (
    "宜昌市召开经济工作会议", "省委常委、市委书记李明", "副市长陈晓、周海", "原市长王建国", "强调，", "指出：", "要加快港口建设",
    "实施“以港兴市”战略", "《港口发展规划》", "“三个一批”", "围绕“做大做强”", "全市生产总值达到1203.5亿元", "同比增长8.1%",
    "其中，", "分别为", "一是", "二是", "（", "）", "“", "”", "《", "》", "，", "。", "；", "、", "\n", "　", " ", "2015年4月2日",
    "昨日", "今年一季度", "记者 林芳", "三峡日报讯", "授予12家企业“功勋企业”称号", "表彰了", "等", "A", "５", "臺中市政府", "\ufffd", "𠀀",
)  # fmt: skip

texts = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=40).map("".join).filter(str.strip)


@given(texts, st.sampled_from(["", "2015-04-02", "2015", "not a date"]))
@example("“" * 50, "")
@example("、" * 200, "")
@example("《“（" * 30 + "\n" + "）”》" * 30, "2015")
def test_any_text_gives_evidence_that_reslices_and_a_valid_graph(text: str, published: str) -> None:
    article = Article("odd", text, published=published)
    reading = reading_of(article)
    starts, ends = {span.start for span in sentences(text)}, {span.end for span in sentences(text)}
    for fact in reading.facts:
        assert fact.evidence
        for one in fact.evidence:
            assert one.start <= one.focus_start < one.focus_end <= one.end
            assert (one.start in starts, one.end in ends) == (True, True)
        for quoted in record_of(fact, article)["evidence"]:
            assert quoted["focus"] in quoted["text"]
            assert quoted["text"] in text
    store = ox.Store()
    store.bulk_load("".join(f"{line}\n" for line in nquads(reading)).encode(), format=ox.RdfFormat.N_QUADS)
    assert violations(store) == ()


@given(texts)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    article = Article("odd", text)
    assert reading_of(article) == reading_of(article)
