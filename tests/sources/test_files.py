import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.encoding import decoded
from kg.errors import SourceError
from kg.model import Article
from kg.sources import MAX_BYTES, read_articles, read_each, sources_in

TEXT = "宜昌市召开经济工作会议\n昨日，宜昌市召开经济工作会议，市长李明出席并讲话。他强调，要加快港口建设。"
TRADITIONAL = "臺中市召開經濟工作會議\n昨日，臺中市召開經濟工作會議，市長林文華出席並講話。"


def only_article(path: Path) -> Article:
    (article,) = read_articles(path)
    return article


def message(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        list(read_articles(path))
    text = str(caught.value)
    assert "\n" not in text
    assert path.name in text
    return text


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "big5hkscs"]
)
def test_the_same_text_is_read_from_every_encoding(tmp_path: Path, codec: str) -> None:
    text = TRADITIONAL if codec == "big5hkscs" else TEXT
    (tmp_path / "yichang.txt").write_bytes(text.encode(codec))
    assert only_article(tmp_path / "yichang.txt") == Article(id="yichang", text=text)


def test_characters_that_only_gb18030_has_are_read(tmp_path: Path) -> None:
    text = TEXT + "䶮㐂𠀀"
    (tmp_path / "a.txt").write_bytes(text.encode("gb18030"))
    assert only_article(tmp_path / "a.txt").text == text


def test_ascii_of_even_length_is_not_taken_for_utf16() -> None:
    assert decoded(b"this app can break") == "this app can break"


@given(
    st.text(alphabet="市长讲话会议经济，。年月日增长亿元abc123 \n", min_size=1),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_unicode_round_trips(text: str, codec: str) -> None:
    assert decoded(text.encode(codec)) == text


def test_line_ends_count_as_one_character(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("标题\r\n正文\r第二行\n".encode())
    assert only_article(tmp_path / "a.txt").text == "标题\n正文\n第二行\n"


def test_json_gives_text_and_metadata(tmp_path: Path) -> None:
    record = {
        "title": "港口建设提速",
        "text": "一季度，全市港口吞吐量增长8%。",
        "published": "2015-04-02",
        "source": "三峡日报",
        "author": ["陈晓", "周海"],
        "url": "http://example.org/1",
    }
    (tmp_path / "port.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    assert only_article(tmp_path / "port.json") == Article(
        id="port",
        text="港口建设提速\n一季度，全市港口吞吐量增长8%。",
        title="港口建设提速",
        published="2015-04-02",
        source="三峡日报",
        authors=("陈晓", "周海"),
        url="http://example.org/1",
    )


@pytest.mark.parametrize("author", ["陈晓|周海", "陈晓、周海", "陈晓，周海", ["陈晓", " 周海 "]])
def test_several_authors_are_told_apart(tmp_path: Path, author: object) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": "正文", "author": author}))
    assert only_article(tmp_path / "a.json").authors == ("陈晓", "周海")


def test_odd_metadata_do_no_harm(tmp_path: Path) -> None:
    record = {"title": None, "text": "正文\u0000一\ud800", "published": 2015, "author": {"name": "x"}, "source": []}
    (tmp_path / "a.json").write_text(json.dumps(record))
    article = only_article(tmp_path / "a.json")
    assert (article.text, article.published, article.authors, article.source) == ("正文\ufffd一\ufffd", "2015", (), "")


def test_a_given_id_wins_over_the_file_name(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"id": "2015-0402", "title": "标题", "text": "正文"}))
    assert only_article(tmp_path / "a.json").id == "2015-0402"


def ids(*paths: Path) -> list[str]:
    return [source.id for source in sources_in(paths)]


def test_ids_are_paths_below_the_folder_and_hidden_or_other_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("b.txt", "2015/april/a.json", ".hidden/c.txt", ".d.txt", "photo.png", "a.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert ids(tmp_path) == ["2015/april/a", "a", "b"]
    assert ids(tmp_path / "a.txt", tmp_path / "b.txt", tmp_path) == ["2015/april/a", "a", "b"]


def test_files_that_would_share_an_id_keep_what_tells_them_apart(tmp_path: Path) -> None:
    for name in ("one/x.txt", "two/x.txt", "two/x.json", "two/y.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert ids(tmp_path / "two") == ["x.json", "x.txt", "y"]
    assert ids(tmp_path / "one", tmp_path / "two") == ids(tmp_path / "two", tmp_path / "one")
    assert ids(tmp_path / "one", tmp_path / "two") == ["one/x.txt", "two/x.txt", "x.json", "y"]


def test_links_that_form_a_loop_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("标题")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert ids(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", "\u3000\n\n".encode(), "white space"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG picture"),
        ("archive.txt", b"PK\x03\x04" + bytes(100), "zip archive"),
        ("noise.txt", bytes(range(256)) * 8, "binary data"),
        ("table.xls", b"x", "not a format"),
        ("broken.json", b'{"title": "a",\n "text": }', "line 2, column 10"),
        ("list.json", b'["a"]', "an object"),
        ("bare.json", b'{"title": "a"}', "no `text`"),
        ("nothing.json", b"", "the file is empty; write an article into it"),
        ("null.json", b'{"title": "a", "text": null}', "no `text`"),
        ("number.json", b'{"title": "a", "text": 5}', "its `text` is a number; write the article's body there"),
        ("parts.json", b'{"title": "a", "text": ["b", "c"]}', "its `text` is a list"),
        ("broken.zip", b"PK\x03\x04" + bytes(100), "a broken archive (File is not a zip file); compress it again"),
        ("bare.zip", b"PK\x05\x06" + bytes(18), "no article in this archive; articles end in .txt"),
        ("deep.json", b"[" * 200_000, "JSON"),
    ],
)
def test_an_unreadable_file_says_what_is_wrong(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert says in message(tmp_path / name)


def test_a_missing_file_and_an_empty_folder_say_so(tmp_path: Path) -> None:
    for name in ("missing.txt", "missing.pdf", "missing.parquet", "missing.csv"):
        assert "no such file" in message(tmp_path / name)
    assert "no article" in message(tmp_path)


def test_a_file_too_big_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "too many" in message(tmp_path / "big.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("标题")
    (tmp_path / "secret.txt").chmod(0)
    assert "permission" in message(tmp_path / "secret.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into everything")
@pytest.mark.parametrize(("mode", "told"), [(0o000, "secret"), (0o444, "a.txt")])
def test_a_folder_without_permission_says_so_and_costs_no_other_file(tmp_path: Path, mode: int, told: str) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "a.txt").write_text("标题一\n正文")
    (tmp_path / "z.txt").write_text("标题二\n正文")
    (tmp_path / "secret").chmod(mode)
    try:
        error, article = sorted(read_each(sources_in([tmp_path])), key=lambda outcome: isinstance(outcome, Article))
        assert "permission" in message(tmp_path / "secret")
    finally:
        (tmp_path / "secret").chmod(0o755)
    assert isinstance(article, Article)
    assert told in str(error)
    assert "permission" in str(error)


def test_a_folder_that_the_system_does_not_list_is_told_among_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "z.txt").write_text("标题\n正文")
    listed = os.scandir

    def refused(folder: str) -> object:
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refused)
    assert [source.path.name for source in sources_in([tmp_path])] == ["locked", "z.txt"]


def test_a_batch_goes_on_past_a_bad_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("标题一\n正文")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text("标题二\n正文")
    outcomes = list(read_each(sources_in([tmp_path])))
    assert [type(outcome) for outcome in outcomes] == [Article, SourceError, Article]
