"""What holds of every figure that is read, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.document import read
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.reading import figures_in
from kg.model import Article

PIECES = st.sampled_from(
    [
        "全市", "2009年，", "去年", "粮食总产量", "工业增加值和利税", "达", "分别达到", "12.5亿元", "3.2万吨", "和", "、", "，",
        "。", "；", "同比", "增长", "下降", "8%", "1.2个百分点", "由", "增至", "占全市的", "其中", "是2005年的", "2.3倍", "新建", "60个",
        "学校", "（含税）", "（", "）", "“十一五”期间", "力争", "预计", "二十三所", "翻了", "一番", "比上年末", "\n",
        "对获奖企业", "每个", "一次性奖励", "给予补贴", "最高", "复工", "处理", "43人", "的有", "有扶贫车间", "解决了", "饮水困难", "这些数字分别为",
        "的增速", "县处级", "党员干部中", "项目", "总投资", "产值", "一支", "的企业", "被确定为重点项目", "每公斤", "基础上",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_sequence_of_words_and_figures_is_read_and_quoted(text: str) -> None:
    document = read(Article("a", "标题\n" + text, published="2010-02-20"))
    for figure in figures_in(document):
        assert figure.name
        assert figure.value or figure.change
        assert 0 <= figure.focus.start < figure.focus.end <= len(document.text)
        if figure.value:
            quoted = document.text[figure.focus.start : figure.focus.end]
            assert figure.value.value_text in quoted


@given(st.integers(min_value=1, max_value=9999), st.integers(min_value=1, max_value=99))
def test_a_value_and_its_change_are_one_figure(value: int, change: int) -> None:
    document = read(Article("a", f"标题\n2009年，粮食总产量达{value}吨，增长{change}%。", published="2010-02-20"))
    (figure,) = figures_in(document)
    assert figure.value
    assert figure.change
    assert (figure.name, figure.value.value, figure.change.value) == ("粮食总产量", str(value), str(change))


def test_a_list_of_names_that_does_not_fit_its_figures_names_none() -> None:
    assert names_of("工业、农业和服务业增加值", 2) == ()


def test_the_members_of_a_list_share_their_modifier_or_their_head() -> None:
    assert names_of("规模以上工业总产值和增加值", 2) == ("规模以上工业总产值", "规模以上工业增加值")
    assert names_of("煤炭、钢铁产量", 2) == ("煤炭产量", "钢铁产量")
    assert names_of("甲、乙分别销售", 2) == ("甲销售", "乙销售")
