"""Every format, written by a program that writes it, and read."""

import csv
import gzip
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pyarrow as pa
import pyarrow.parquet as pq
import pypdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from kg.errors import SourceError
from kg.model import Article
from kg.sources import Columns, read_articles, read_each, sources_in
from tests.sources.articles import BODY, RECORD, TITLE, article

IN_CHINESE = {
    "title": "标题",
    "text": "正文",
    "published": "发布时间",
    "source": "来源",
    "author": "作者",
    "url": "链接",
}


def only(path: Path, columns: Columns | None = None) -> Article:
    (one,) = read_articles(path, columns)
    return one


def outcomes(path: Path) -> list[Article | SourceError]:
    return list(read_each(sources_in([path])))


def errors(path: Path) -> list[str]:
    found = [str(outcome) for outcome in outcomes(path) if isinstance(outcome, SourceError)]
    assert all("\n" not in error and path.name in error for error in found)
    return found


# ---------------------------------------------------------------- Markdown


def test_markdown_has_its_metadata_in_front_and_its_headline_in_a_heading(tmp_path: Path) -> None:
    path = tmp_path / "port.md"
    front = 'published: 2015-04-02\n来源: 三峡日报\nauthors: [陈晓, 周海]\nurl: "http://example.org/1"'
    path.write_text(
        f"---\n{front}\n---\n# {TITLE}\n\n昨日，宜昌市召开**港口建设**推进会，市长[李明](x)出席并讲话。\n\n{BODY.splitlines()[1]}\n"
    )
    assert only(path) == article("port")


def test_markdown_without_front_matter_keeps_lists_and_tables_as_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# {TITLE}\n\n- 加快建设\n- 优化服务\n\n| 指标 | 值 |\n|---|---|\n| 产值 | 8亿元 |\n")
    assert only(path).text == f"{TITLE}\n加快建设\n优化服务\n指标\n值\n产值\n8亿元"


def test_broken_front_matter_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: [\n---\n正文")
    assert "front matter" in errors(tmp_path / "a.md")[0]


# ---------------------------------------------------------------- JSON


def test_a_json_list_holds_many_articles(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([{**RECORD, "id": "one"}, {"title": "x"}, {**RECORD, "id": "two"}]))
    found = outcomes(tmp_path / "a.json")
    assert [one.id if isinstance(one, Article) else "error" for one in found] == ["one", "error", "two"]
    assert "item 2" in errors(tmp_path / "a.json")[0]


@pytest.mark.parametrize("suffix", ["jsonl", "ndjson", "jsonl.gz"])
def test_json_lines_go_on_past_a_broken_line(tmp_path: Path, suffix: str) -> None:
    lines = [
        json.dumps({**RECORD, "id": "one"}, ensure_ascii=False),
        '{"title": "x", "text": ',
        "",
        json.dumps({**RECORD, "id": "two"}),
    ]
    data = "\n".join(lines).encode()
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    assert [one for one in outcomes(path) if isinstance(one, Article)] == [article("one"), article("two")]
    assert [error.partition(": ")[2][:14] for error in errors(path)] == ["line 2: broken"]


def test_records_without_an_id_are_called_after_their_text_wherever_they_stand(tmp_path: Path) -> None:
    first, second = json.dumps(RECORD), json.dumps({**RECORD, "text": "另一篇。"})
    (tmp_path / "a.jsonl").write_text(f"{first}\n{second}\n")
    ids = {one.text: one.id for one in read_articles(tmp_path / "a.jsonl")}
    (tmp_path / "a.jsonl").write_text(f"{second}\n{first}\n")
    assert {one.text: one.id for one in read_articles(tmp_path / "a.jsonl")} == ids
    assert len(set(ids.values())) == 2


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize(("suffix", "delimiter"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_a_table_is_read_by_the_usual_names_of_its_columns(
    tmp_path: Path, suffix: str, delimiter: str, codec: str
) -> None:
    path = tmp_path / f"news.{suffix}"
    with path.open("w", encoding=codec, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(["编号", "备注", *IN_CHINESE.values()])
        writer.writerow(["n1", "x", *RECORD.values()])
        writer.writerow(["n2", "", *RECORD.values()])
    assert list(read_articles(path)) == [article("n1"), article("n2")]


def test_columns_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text("key,head,story\n7,标题,正文内容。\n")
    assert only(path, Columns((("id", "key"), ("title", "head"), ("text", "story")))).text == "标题\n正文内容。"
    assert "--columns" in errors(path)[0]
    assert "head" in errors(path)[0]


def test_a_row_without_text_costs_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,title,text\n1,一,正文。\n2,二,\n3,三,正文。\n")
    assert [one.id for one in outcomes(tmp_path / "a.csv") if isinstance(one, Article)] == ["1", "3"]
    assert "row 3" in errors(tmp_path / "a.csv")[0]


@pytest.mark.parametrize("row", ['"二,正文。', '二,"正文。'])
@pytest.mark.parametrize("end", ["", "\n", "\n三,正文。\n"])
def test_a_quotation_mark_that_none_closes_is_told_with_its_row(tmp_path: Path, row: str, end: str) -> None:
    (tmp_path / "a.csv").write_text(f"title,text\n一,正文。\n{row}{end}")
    assert [one.title for one in outcomes(tmp_path / "a.csv") if isinstance(one, Article)] == ["一"]
    (error,) = errors(tmp_path / "a.csv")
    assert "row 3: a quotation mark opens a cell and none closes it" in error


def test_quotation_marks_and_line_breaks_in_quoted_cells_are_text(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('title,text\n一,"他说""好""。\n完。\n"\n二,正文。')
    assert [one.text for one in outcomes(tmp_path / "a.csv") if isinstance(one, Article)] == [
        '一\n他说"好"。\n完。\n',
        "二\n正文。",
    ]


def test_a_cell_as_long_as_an_article_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'id,text\n1,"标题\n{"长" * 200_000}"\n')
    assert len(only(tmp_path / "a.csv").text) == 200_003


def test_parquet(tmp_path: Path) -> None:
    rows = [{**RECORD, "id": f"n{number}", "clicks": number} for number in range(600)]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "news.parquet")
    assert [one.id for one in read_articles(tmp_path / "news.parquet")] == [f"n{number}" for number in range(600)]
    assert next(read_articles(tmp_path / "news.parquet")) == article("n0")


def test_what_is_no_parquet_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1 but nothing else")
    assert "no Parquet file" in errors(tmp_path / "a.parquet")[0]


# ---------------------------------------------------------------- pages

PAGE = f"""<!DOCTYPE html><html><head><meta charset="{{charset}}"><title>{TITLE}_宜昌市人民政府</title>
<meta name="SiteName" content="宜昌市人民政府"><meta name="ContentSource" content="三峡日报">
<meta name="PubDate" content="2015-04-02 08:15"><meta name="Author" content="陈晓、周海">
<meta name="ArticleTitle" content="{TITLE}"><meta name="Url" content="http://example.org/1"></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">要闻动态</a></li></ul></div>
<div class="content"><h1>{TITLE}</h1>{"".join(f"<p>{line}</p>" for line in BODY.splitlines())}<script>alert(1)</script>
<p>下一步，全市将围绕重点项目，细化任务分工，强化要素保障，确保各项工作按期完成，推动港口经济高质量发展。</p></div>
<div class="footer"><a href="/about">关于我们</a> <a href="/map">网站地图</a></div></body></html>"""


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
@pytest.mark.parametrize("declared", ["utf-8", "gb2312"])
def test_a_government_page_gives_its_article_and_its_meta_tags(tmp_path: Path, codec: str, declared: str) -> None:
    (tmp_path / "page.html").write_bytes(PAGE.format(charset=declared).encode(codec))
    found = only(tmp_path / "page.html")
    assert (found.title, found.source, found.published[:10], found.authors, found.url) == (
        TITLE, "三峡日报", "2015-04-02", ("陈晓", "周海"), "http://example.org/1",
    )  # fmt: skip
    assert found.text.startswith(f"{TITLE}\n{BODY.splitlines()[0]}\n{BODY.splitlines()[1]}")
    assert not [word for word in ("alert", "网站地图", "首页") if word in found.text]


def test_a_page_without_an_article_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p></p>")
    assert "no article in this page" in errors(tmp_path / "a.html")[0]


# ---------------------------------------------------------------- documents


def test_word_documents_give_paragraphs_and_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading(TITLE)
    for line in BODY.splitlines():
        document.add_paragraph(line)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "港口吞吐量", "8亿吨"
    document.add_paragraph("会议还通报了有关情况。")
    document.save(str(tmp_path / "a.docx"))
    assert only(tmp_path / "a.docx").text == f"{TITLE}\n{BODY}\n港口吞吐量 8亿吨\n会议还通报了有关情况。"


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"not zip at all"])
def test_a_broken_word_document_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(content)
    assert "Word document" in errors(tmp_path / "a.docx")[0]


def write_pdf(path: Path, paragraphs: list[str]) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    style = ParagraphStyle("body", fontName="STSong-Light", fontSize=14, leading=20, wordWrap="CJK", firstLineIndent=28)
    SimpleDocTemplate(str(path)).build([Paragraph(text, style) for text in paragraphs])


LONG = "会议指出，" + "要围绕重点项目加快建设进度，强化要素保障，优化营商环境，" * 6 + "确保按期完成。"


def test_a_pdf_gives_its_paragraphs_without_the_breaks_of_its_lines(tmp_path: Path) -> None:
    write_pdf(tmp_path / "a.pdf", [TITLE, *BODY.splitlines(), LONG])
    assert only(tmp_path / "a.pdf").text == "\n".join([TITLE, BODY, LONG])


def test_pdfs_that_are_locked_broken_or_only_pictures_say_so(tmp_path: Path) -> None:
    write_pdf(tmp_path / "plain.pdf", [TITLE])
    locked = pypdf.PdfWriter(tmp_path / "plain.pdf")
    locked.encrypt("secret")
    locked.write(tmp_path / "locked.pdf")
    empty = pypdf.PdfWriter()
    empty.add_blank_page(200, 200)
    empty.write(tmp_path / "scan.pdf")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert "password" in errors(tmp_path / "locked.pdf")[0]
    assert "OCR" in errors(tmp_path / "scan.pdf")[0]
    assert "no PDF that can be read" in errors(tmp_path / "broken.pdf")[0]


# ---------------------------------------------------------------- archives, lists, streams


def test_archives_are_read_like_folders(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as archive:
        archive.writestr("2015/四月/a.json", json.dumps(RECORD))
        archive.writestr("b.txt.gz", gzip.compress(f"{TITLE}\n{BODY}".encode("gbk")))
        archive.writestr("photo.png", b"x")
        archive.writestr(".hidden/c.txt", b"x")
    assert {one.id: one.text for one in read_articles(tmp_path)} == dict.fromkeys(
        ["news/2015/四月/a", "news/b"], f"{TITLE}\n{BODY}"
    )


def test_names_in_an_archive_of_an_old_chinese_system_are_read(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("xxxx.txt")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(info, TITLE)
    data = (tmp_path / "a.zip").read_bytes().replace(b"xxxx", "要闻".encode("gbk"))
    (tmp_path / "a.zip").write_bytes(data)
    assert only(tmp_path / "a.zip").id == "a/要闻"


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"", b"plain text"])
def test_a_broken_archive_says_so_and_costs_no_other_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)
    (tmp_path / "b.txt").write_text(TITLE)
    assert sorted(type(outcome).__name__ for outcome in outcomes(tmp_path)) == ["Article", "SourceError"]


def test_a_file_that_unpacks_to_too_much_is_stopped(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bomb.txt.gz", "wb", 9) as file:
        for _ in range(60):
            file.write(bytes(1_000_000))
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", bytes(60_000_000))
    assert "too many bytes" in errors(tmp_path / "bomb.txt.gz")[0]
    assert errors(tmp_path / "bomb.zip")


def test_a_truncated_gz_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(json.dumps(RECORD).encode() * 50)[:60])
    assert "broken archive" in errors(tmp_path / "a.jsonl.gz")[-1]


def test_patterns_and_lists_stand_for_their_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "deep/c.txt", "d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TITLE)
    (tmp_path / "list.lst").write_text("# two of them\na.txt\n\ndeep/c.txt\n")
    assert [source.id for source in sources_in([tmp_path / "*.txt"])] == ["a", "b"]
    assert [source.id for source in sources_in([tmp_path / "**" / "*.txt"])] == ["a", "b", "c"]
    assert [source.id for source in sources_in([Path(f"@{tmp_path}/list.lst")])] == ["a", "c"]
    with pytest.raises(SourceError, match="list cannot be read"):
        sources_in([Path("@missing.lst")])


def from_stdin(data: bytes) -> list[tuple[str, str]]:
    code = "from pathlib import Path; from kg.sources import *; print([(a.id, a.text) for a in read_articles('-')])"
    run = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    found: list[tuple[str, str]] = eval(run.stdout.decode())
    return found


def test_standard_input_is_read_in_any_format_that_its_beginning_tells() -> None:
    text = f"{TITLE}\n{BODY}"
    word = io.BytesIO()
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(word)
    lines = f"{json.dumps({**RECORD, 'id': 'n1'})}\n{json.dumps({**RECORD, 'id': 'n2'})}\n"
    assert from_stdin(lines.encode()) == [("n1", text), ("n2", text)]
    for data in (text.encode("gbk"), json.dumps(RECORD, indent=1).encode(), word.getvalue()):
        ((name, read),) = from_stdin(data)
        assert read == text
        assert len(name) == 12
