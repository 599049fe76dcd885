"""Dates and periods, read against the publication; the date of publication, read from the text."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.dates import dates_in, published_of
from kg.grammar.document import skeleton
from kg.model import Article


def read(text: str, published: str = "2016-02-22") -> list[str]:
    document = replace(skeleton(Article("a", text)), published=published)
    return [date.value for date in dates_in(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5月1日", "2016-05-01"),
        ("2014年5月1日上午", "2014-05-01"),
        ("昨日上午", "2016-02-21"),
        ("日前", ""),
        ("12月28日", "2015-12-28"),
        ("二月九日", "2016-02-09"),
        ("二○○七年", "2007"),
        ("今年一季度", "2016-Q1"),
        ("2015年第三季度", "2015-Q3"),
        ("1-4月", "2016-01/2016-04"),
        ("去年1至11月", "2015-01/2015-11"),
        ("2015年12月至2016年1月", "2015-12/2016-01"),
        ("今年前两月", "2016-01/2016-02"),
        ("上半年", "2016-H1"),
        ("前三季度", "2015-01/2015-09"),
        ("“十一五”期间", "2006/2010"),
        ("“十三五”末", "2020"),
        ("五年来", "2011/2015"),
        ("今后三年", "2016/2018"),
        ("近三年", "2014/2016"),
        ("去年", "2015"),
        ("2018年3月", "2018-03"),
        ("去年9月", "2015-09"),
        ("18日至21日", "2016-02-18/2016-02-21"),
        ("4月27日至5月4日", "2016-04-27/2016-05-04"),
        ("2015年末", "2015"),
        ("六月底前", "2016-06"),
        ("十月底以前", "2016-10"),
        ("上月", "2016-01"),
        ("正月初八", "2016-02-15"),
        ("2011-2015年", "2011/2015"),
        ("20日", "2016-02-20"),
        ("25日", "2016-01-25"),
    ],
)
def test_a_date_is_read_against_the_publication(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["第10号令", "3个月", "五个月", "人民日报", "2.5亿元", "十五"])
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read(text) == []


def test_a_month_without_a_year_takes_the_year_of_its_sentence() -> None:
    assert read("2013年5月到任，8月兼任局长。9月卸任。") == ["2013-05", "2013-08", "2015-09"]


def test_without_a_publication_nothing_relative_is_concluded() -> None:
    assert read("昨日，5月1日，18日，今年上半年，五年来", published="") == ["", "", "", "", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("标题\n衢州网5月3日电 2007年，全市工业增加值同比增长9%。今年一季度继续增长。", "2008-05-03"),
        ("标题\n发布时间：2011-03-08 09:20\n全市召开大会。", "2011-03-08"),
        ("标题\n2009年11月5日，全县召开大会。", "2009-11"),
        ("标题\n九月八日下午，全县庆祝第二十个教师节。", "2004-09"),
        ("标题\n昨日（3月12日），市里召开总结2010年工作、部署2011年任务的大会。", "2011-03-13"),
        ("标题\n元宵节后第一个工作日，区里开会。昨日，区长讲话，回顾2012年：产值增长8%。去年不易。", "2013-02-26"),
        (
            "标题\n1月9日，全市召开大会。2019年全市发展的主要预期目标是：生产总值增长8%。回顾2018年，成绩显著。",
            "2019-01",
        ),
        ("标题\n10月8日，记者获悉，2012年国庆期间，全市接待游客60万人次，同比增长3%。去年国庆也增长。", "2012-10"),
        ("标题\n衢州网11月20日讯 截至2019年10月末，全市贷款余额增长9%。", "2019-11-20"),
        ("标题\n衢州网1月20日讯 截至2019年12月末，全市贷款余额增长9%。", "2020-01-20"),
        ("标题\n衢州网6月7日讯 2022年普通高校招生考试开考，今年报名人数3万人。", "2022-06-07"),
        ("标题\n3月16日，全市2023年一季度项目集中签约仪式举行。", "2023-03"),
        ("标题\n5月3日，全市召开大会，到2015年完成目标。", ""),
        ("标题\n5月3日，全市召开大会。", ""),
        ("标题\n全市召开大会。", ""),
    ],
)
def test_the_date_of_publication_follows_from_the_text_or_stays_open(text: str, expected: str) -> None:
    assert published_of(skeleton(Article("a", text))) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2010-06-01T08:00:00", "2010-06-01"),
        ("2010/6/1 08:00", "2010-06-01"),
        ("2010年6月1日", "2010-06-01"),
        ("2010-06", "2010-06"),
        ("2010", "2010"),
        ("2010-13-45", ""),
    ],
)
def test_metadata_go_before_the_text(written: str, expected: str) -> None:
    document = skeleton(Article("a", "标题\n市里开会。", published=written))
    assert published_of(document) == expected


@given(st.dates(min_value=datetime.date(1998, 1, 1), max_value=datetime.date(2030, 12, 31)))
def test_every_full_date_is_read_back(day) -> None:  # type: ignore[no-untyped-def]
    assert read(f"{day.year}年{day.month}月{day.day}日召开。") == [day.isoformat()]


@given(st.text(alphabet="0123456789年月日号至-—一二三十前后上下半季度今去昨底末初期间“”五", max_size=60))
def test_any_text_is_read_without_error(text: str) -> None:
    assert all(isinstance(value, str) for value in read(text))
