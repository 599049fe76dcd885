"""The command line as its users meet it: what it prints, where, and with which exit code."""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import kg.build
from kg.cli import cli, paging
from kg.schema import Violation, queries

EXAMPLE = Path(kg.__file__).parent / "examples" / "hangzhou-2008.txt"
COMMANDS = ["build", "demo", "explain", "diff", "query", "stats", "path", "view", "serve", "load", "export", "evaluate"]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], prog_name="kg")


def error_line(result: Result) -> str:
    """The one line on stderr of a command that failed as it should."""
    assert result.exit_code == 1, result.output
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stdout == ""
    return result.stderr


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("cli") / "output"
    assert run("build", EXAMPLE, "-o", output).exit_code == 0
    return output


# ---------------------------------------------------------------- help


def test_help_names_every_command() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.output.split("Commands:")[1].splitlines() if line.strip()] == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_examples_that_begin_with_its_name(command: str) -> None:
    text = run(command, "--help").output
    examples = re.findall(r"^    (kg .*)$", text, re.MULTILINE)
    assert examples
    assert all(example.startswith(f"kg {command}") for example in examples)


def test_the_version_is_the_packages() -> None:
    assert run("--version").output == f"kg, version {kg.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["build"],
        ["build", str(EXAMPLE), "--format", "word"],
        ["build", str(EXAMPLE), "--workers", "0"],
        ["build", str(EXAMPLE), "--base", "no iri"],
        ["query", "posts", "events"],
        ["query", "posts", "-e", "ASK {}"],
        ["query", "posts", "-p", "person"],
        ["query", "posts", "--person"],
        ["query", "posts", "--person", "--title", "书记"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


# ---------------------------------------------------------------- build and demo


def test_demo_builds_the_example_into_output_and_says_what_to_do_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, build: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("demo")
    assert result.exit_code == 0
    assert "Open      output/graph.html" in result.stdout
    assert "kg query posts --person 王国平" in result.stdout
    for path in build.rglob("*.*"):
        assert (tmp_path / "output" / path.relative_to(build)).read_bytes() == path.read_bytes()


def test_every_command_that_demo_proposes_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    proposed = re.findall(r"kg (\S+(?: \S+)*?)(?:  |$)", run("demo").stdout.split("Ask next")[1], re.MULTILINE)
    assert len(proposed) == 4
    for command in proposed:
        result = run(*shlex.split(command))
        assert result.exit_code == 0, (command, result.output)
        assert result.stdout


def test_the_summary_has_kinds_in_two_languages_examples_with_sentences_and_the_check(tmp_path: Path) -> None:
    output = run("build", EXAMPLE, "-o", tmp_path / "out").stdout
    assert re.search(r"\d+  政策 policies", output)
    assert re.search(r"^  .+ → .+\n      “.+”$", output, re.MULTILINE)
    assert "Shapes 校验: all kept" in output
    assert "not checked" in run("build", EXAMPLE, "-o", tmp_path / "out", "--no-validate").stdout


def test_the_summary_tells_of_figures_that_contradict_each_other(tmp_path: Path) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "out"
    article.write_text(
        "庆阳市发布公报\n2009年，全市财政收入36亿元。2009年，全市财政收入290000万元。\n", encoding="utf-8"
    )
    assert re.search(r"^ +1  矛盾 .*kg query contradictions$", run("build", article, "-o", out).stdout, re.MULTILINE)
    asked = run("query", "contradictions", "--build", out, "--format", "csv").stdout
    assert asked.splitlines()[-1].startswith("财政收入,庆阳市,2009,290000,万元,a,36,亿元,a")
    assert "矛盾" not in run("build", EXAMPLE, "-o", tmp_path / "other").stdout


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    assert "missing.txt: no such file" in error_line(run("build", tmp_path / "missing.txt", "-o", tmp_path / "out"))


def test_an_output_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    assert "cannot be written" in error_line(run("build", EXAMPLE, "-o", "/proc/output"))
    (tmp_path / "circle").symlink_to("circle")
    assert "cannot be written" in error_line(run("build", EXAMPLE, "-o", str(tmp_path / "circle")))


def test_bad_articles_are_counted_at_the_end_and_strict_makes_them_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run("build", EXAMPLE, tmp_path / "empty.txt", "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert "empty.txt: the file is empty" in result.stderr
    assert "1 of 2 articles could not be read" in result.stderr
    assert run("build", EXAMPLE, tmp_path / "empty.txt", "-o", tmp_path / "out", "--strict").exit_code == 1


def test_a_text_without_facts_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "weather.txt").write_text("The weather\nIt rained in the hills.", encoding="utf-8")
    result = run("build", tmp_path / "weather.txt", "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert "warning: no facts found in 1 of 1 articles: weather" in result.stderr
    assert "facts 事实 0" in result.stdout
    assert "For example" not in result.stdout


def test_debug_shows_the_trace(tmp_path: Path) -> None:
    result = run("--debug", "build", tmp_path / "missing.txt")
    assert result.exit_code == 1
    assert isinstance(result.exception, kg.errors.SourceError)


def test_an_interruption_is_one_line_and_the_exit_code_of_the_signal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(kg.build, "build", interrupted)
    result = run("build", EXAMPLE, "-o", tmp_path / "out")
    assert (result.exit_code, result.stderr) == (130, "kg: interrupted 已中断\n")


def test_what_the_system_refuses_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "out/graph.ttl")

    monkeypatch.setattr(kg.build, "build", full)
    assert error_line(run("build", EXAMPLE, "-o", tmp_path / "out")) == "kg: out/graph.ttl: No space left on device\n"


def test_a_mistake_of_ours_is_one_line_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(kg.build, "build", lambda *_: 1 / 0)
    result = run("build", EXAMPLE, "-o", tmp_path / "out")
    assert "a mistake in kg itself (ZeroDivisionError: division by zero)" in error_line(result)


def test_data_that_break_a_shape_are_reported_with_node_and_sentence_and_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    breach = Violation("shape", "https://example.org/id/tenure/x", "缺少人物", "no person", "市长讲话。")
    monkeypatch.setattr(kg.build, "violations", lambda *_: (breach,))
    result = run("build", EXAMPLE, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "kg: https://example.org/id/tenure/x: no person 缺少人物 “市长讲话。”" in result.stderr
    assert "was kept whole" in result.stderr
    assert (tmp_path / "out" / "graph.ttl").exists()


def test_what_may_be_the_texts_fault_is_a_warning(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    doubt = Violation("shape", "https://example.org/id/policy/x", "数目不符", "the count differs", is_warning=True)
    monkeypatch.setattr(kg.build, "violations", lambda *_: (doubt,))
    result = run("build", EXAMPLE, "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert "kg: warning: https://example.org/id/policy/x: the count differs" in result.stderr


# ---------------------------------------------------------------- explain


def test_explain_shows_sentences_mentions_rules_and_facts(tmp_path: Path) -> None:
    output = run("explain", EXAMPLE).stdout
    assert "[1] 杭州市加快推进工业转型的升级" in output
    assert "机构 body: 市委 = 杭州市委" in output
    assert "✓ 杭州市委 → 提出 工业兴市" in output


def test_explain_can_be_narrowed_to_a_group_of_rules_or_a_fact() -> None:
    output = run("explain", EXAMPLE, "--rule", "policies").stdout
    rules = re.findall(r"^      ([a-z-]+)\.", output, re.MULTILINE)
    assert set(rules) == {"policies"}
    found = re.findall(r"✓ (.+)", run("explain", EXAMPLE, "--why", "瞪羚计划").stdout)
    assert found
    assert all("瞪羚计划" in fact for fact in found)


def test_explain_of_an_unknown_rule_names_the_nearest() -> None:
    assert "no rule 'postss'; the nearest is 'posts'" in error_line(run("explain", EXAMPLE, "--rule", "postss"))
    assert "the nearest is 'events.held'" in error_line(run("explain", EXAMPLE, "--rule", "events.hold"))
    assert "no rule 'nosuch'; there are advocacy, awards" in error_line(run("explain", EXAMPLE, "--rule", "nosuch"))


def test_explain_says_of_which_article_a_sentence_is(tmp_path: Path) -> None:
    articles = [
        {"id": "b1", "title": "江城召开经济会议", "text": "市长李明出席。"},
        {"id": "b2", "title": "江城获得表彰", "text": "无。"},
    ]
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    (tmp_path / "two.jsonl").write_text(lines, encoding="utf-8")
    assert re.findall(r"^\w+: .*", run("explain", tmp_path / "two.jsonl").stdout, re.MULTILINE) == [
        "b1: 江城召开经济会议",
        "b2: 江城获得表彰",
    ]
    assert "b2" not in run("explain", tmp_path / "two.jsonl", "--rule", "participation").stdout


# ---------------------------------------------------------------- query


def test_query_lists_the_questions_in_both_languages_with_their_parameters() -> None:
    output = run("query").stdout
    for query in queries().values():
        assert query.question_zh in output
        assert query.question_en in output
        assert all(f"--{parameter.name}" in output for parameter in query.parameters)


def test_no_parameter_has_the_name_of_an_option() -> None:
    names = {parameter.name for query in queries().values() for parameter in query.parameters}
    assert names.isdisjoint({"build", "format", "file", "expression", "help"})


@pytest.mark.parametrize("way", [["--policy", "工业兴市"], ["--policy=工业兴市"], ["-p", "policy=工业兴市"]])
def test_a_parameter_can_be_given_in_three_ways(build: Path, way: list[str]) -> None:
    output = run("query", "pronouncements", *way, "--build", build, "--format", "csv").stdout
    header, *rows = output.splitlines()
    assert "policy" in header
    assert rows
    assert all("工业兴市" in row for row in rows)


@pytest.mark.parametrize("form", ["csv", "table"])
def test_a_part_of_the_rows_is_said_to_be_one_with_the_number_of_all(build: Path, form: str) -> None:
    whole = run("query", "measures-by-speaker", "--build", build, "--format", "csv")
    number = len(whole.stdout.splitlines()) - 1
    assert number > 30
    assert whole.stderr == run("query", "measures-by-speaker", "--build", build).stderr == ""
    for way in (["--limit", "5"], ["-p", "limit=5"]):
        part = run("query", "measures-by-speaker", *way, "--build", build, "--format", form)
        assert part.stderr == f"kg: 5 of {number} rows 行 are shown; --limit N shows N of them, --format csv all\n"
    assert len(part.stdout.splitlines()) == {"csv": 6, "table": 8}[form]


def test_a_table_has_its_first_rows_and_csv_all(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "ROWS", 5)
    table, csv = (run("query", "measures-by-speaker", "--build", build, "--format", form) for form in ("table", "csv"))
    assert "5 of " in table.stderr
    assert csv.stderr == ""
    assert len(csv.stdout.splitlines()) > 30


def test_so_many_rows_are_shown_as_one_asks_for_though_several_facts_make_one(
    build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = ["query", "evidence", "--name", "工业兴市", "--build", build, "--format", "csv"]
    rows = run(*query).stdout.splitlines()
    monkeypatch.setattr(paging, "_LOOKED_AT", 1)
    for number in (1, len(rows) - 2):
        part = run(*query, "--limit", str(number))
        assert len(part.stdout.splitlines()) == number + 1
        assert re.match(rf"kg: {number} of (more than )?\d+ rows", part.stderr)
    assert run(*query, "--limit", str(len(rows))).stdout.splitlines() == rows


def test_rows_of_a_query_of_ones_own_can_be_limited_too(build: Path) -> None:
    result = run("query", "-e", "SELECT ?p { ?p a :Person }", "--limit", "2", "--build", build, "--format", "csv")
    assert len(result.stdout.splitlines()) == 3
    assert run("query", "posts", "--limit", "0", "--build", build).exit_code == 2


def test_all_of_a_sentence_is_printed_when_piped(build: Path) -> None:
    output = run("query", "evidence", "--name", "工业兴市", "--build", build).stdout
    assert "是杭州工业发展史上的重要转折。" in output


def test_columns_line_up_by_east_asian_width(build: Path) -> None:
    from rich.cells import cell_len

    query = "SELECT ?a ?b { VALUES (?a ?b) { ('王国平' 'x') ('abc' 'x') } }"
    rows = [line for line in run("query", "-e", query, "--build", build).stdout.splitlines() if line.endswith("x")]
    assert len({cell_len(row) for row in rows}) == 1


@pytest.mark.parametrize(
    ("query", "head"),
    [
        ("SELECT * { ?tenure a :Tenure ; :holder ?holder ; :post ?a }", "tenure,holder,a"),
        ("SELECT DISTINCT * { ?z :holder ?b . FILTER(?z != ?b) }", "z,b"),
        ("SELECT ?holder (COUNT(*) AS ?a) { ?tenure :holder ?holder } GROUP BY ?holder", "holder,a"),
    ],
)
def test_columns_come_in_the_order_in_which_they_are_written(build: Path, query: str, head: str) -> None:
    assert run("query", "-e", query, "--build", build, "--format", "csv").stdout.splitlines()[0] == head


def test_the_usual_prefixes_are_known(build: Path) -> None:
    result = run(
        "query", "-e", "SELECT ?name { ?p a :Strategy ; rdfs:label ?name }", "--build", build, "--format", "json"
    )
    names = {row["name"]["value"] for row in json.loads(result.stdout)["results"]["bindings"]}
    assert "工业兴市" in names


def test_a_query_can_be_kept_in_a_file(build: Path, tmp_path: Path) -> None:
    (tmp_path / "my.rq").write_text("ASK { ?p a :Person }", encoding="utf-8")
    assert run("query", "-f", tmp_path / "my.rq", "--build", build, "--format", "csv").stdout == "answer\ntrue\n"
    (tmp_path / "my.rq").write_bytes("ASK { ?p rdfs:label '王' }".encode("utf-16"))
    assert "not UTF-8" in error_line(run("query", "-f", tmp_path / "my.rq", "--build", build))
    assert "missing.rq: no such file" in error_line(run("query", "-f", tmp_path / "missing.rq", "--build", build))


def test_a_query_without_words_is_one_line(build: Path) -> None:
    assert "a query begins with SELECT" in error_line(run("query", "-e", " ", "--build", build))


def test_turtle_comes_out_of_a_construct(build: Path) -> None:
    result = run("query", "-e", "CONSTRUCT WHERE { ?p a :Person }", "--build", build, "--format", "ttl")
    assert "a :Person" in result.stdout


def test_an_unknown_question_suggests_the_nearest(build: Path) -> None:
    assert "did you mean 'posts'?" in error_line(run("query", "post", "--build", build))
    assert error_line(run("query", "nosuch", "--build", build)) == "kg: no question 'nosuch'; kg query lists them all\n"


def test_an_unknown_parameter_names_those_there_are(build: Path) -> None:
    assert "posts has no parameter persn; it has: person" in error_line(run("query", "posts", "--persn", "王国平"))


def test_a_mistake_in_a_query_is_shown_with_a_caret(build: Path) -> None:
    result = run("query", "-e", "SELECT * {\n ?p nowhere:label ?name }", "--build", build)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "kg: line 2, column 18: the prefix nowhere: is not declared",
        " ?p nowhere:label ?name }",
        "                 ^",
    ]


@pytest.mark.parametrize("command", [["query", "posts"], ["stats"], ["path", "蔡奇", "王国平"]])
def test_a_folder_that_is_no_build_says_how_to_make_one(tmp_path: Path, command: list[str]) -> None:
    assert "not a build" in error_line(run(*command, "--build", tmp_path))
    assert "kg build ARTICLES" in error_line(run(*command, "--build", tmp_path / "missing"))


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("events --place 杭", "no place 杭; there is: 杭州市"),
        ("events --place 浙江省杭州市", "no place 浙江省杭州市; there is: 杭州市"),
        ("posts --person caiqi", "no person caiqi; there is: 蔡奇"),
        ("posts --person 蔡琦", "no person 蔡琦; there is: 蔡奇"),
        ("posts --person 蔡奇 --title 县长", "no title 县长; there is: 市长、副市长"),
        ("posts --person 蔡奇 --title 常委", "each is there, but not together; leave one out"),
        ("posts --person 龘", "no person 龘"),
    ],
)
def test_an_answer_without_rows_says_what_is_near(build: Path, query: str, why: str) -> None:
    result = run("query", *query.split(), "--build", build)
    assert result.exit_code == 0
    assert result.stderr == f"no answer 没有结果\nkg: {why}\n"


@pytest.mark.parametrize("kind", ["Guideline", "guideline", "方针"])
def test_a_kind_goes_by_its_name_in_either_language(build: Path, kind: str) -> None:
    rows = run("query", "policies", "--kind", kind, "--build", build, "--format", "csv").stdout.splitlines()
    assert any(row.startswith("三位一体,Guideline") for row in rows)
    assert all(",Guideline," in row for row in rows[1:])


def test_a_kind_that_there_is_not_is_refused_with_those_there_are(build: Path) -> None:
    line = error_line(run("query", "policies", "--kind", "诗歌", "--build", build))
    assert "kind takes one of Policy 政策理念, Strategy 战略, Guideline 方针" in line


def test_help_on_a_question_has_its_parameters_and_their_values_in_two_languages() -> None:
    output = run("query", "organisations", "--help").stdout
    for words in ("有哪些机构", "Which bodies", "--place", "地方名称 name of a place", "--limit"):
        assert words in output
    assert re.search(r"^ +PartyCommittee +党委 Party committee$", output, re.MULTILINE)
    assert "0.6" in run("query", "doubtful", "--help").stdout
    assert "--limit" in run("query", "--help").stdout
    assert "no question 'nosuch'" in error_line(run("query", "nosuch", "--help"))


# ---------------------------------------------------------------- the line of a career

CAREER = """宜昌市公布干部任前公示
李明，男，汉族，1960年3月生，宜昌人，中共党员，大学学历。
现任宜昌市委书记。
1998－2003年　宜昌市水利局局长
2003－2008年　宜昌市副市长
2008－2012年　宜昌市市长
"""


@pytest.fixture(scope="module")
def career(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("career")
    (folder / "career.txt").write_text(CAREER, encoding="utf-8")
    assert run("build", folder / "career.txt", "-o", folder / "build").exit_code == 0
    return folder / "build"


def test_a_post_of_a_career_is_shown_with_its_line(career: Path) -> None:
    rows = run("query", "posts", "--person", "李明", "--build", career, "--format", "csv").stdout.splitlines()
    assert "李明,宜昌市水利局,局长,left,1,1998－2003年　宜昌市水利局局长" in rows
    assert "李明,宜昌市政府,副市长,left,1,2003－2008年　宜昌市副市长" in rows
    assert "李明,宜昌市委,书记,holds,1,现任宜昌市委书记。" in rows
    evidence = run("query", "evidence", "--name", "宜昌市水利局", "--build", career, "--format", "csv").stdout
    assert evidence.splitlines()[1].endswith(",1998－2003年　宜昌市水利局局长")


def test_a_step_along_a_career_is_shown_with_its_line(career: Path) -> None:
    result = run("path", "李明", "宜昌市水利局", "--build", career)
    assert "     “1998－2003年　宜昌市水利局局长” (career)\n" in result.stdout


def test_a_post_of_a_career_is_explained_at_its_line(career: Path) -> None:
    output = run("explain", career.parent / "career.txt", "--why", "水利局").stdout
    assert "] 1998－2003年　宜昌市水利局局长\n" in output
    assert "“1998－2003年　宜昌市水利局局长”" in output


def test_the_evidence_of_a_career_holds_person_and_post(career: Path) -> None:
    facts = [json.loads(line) for line in (career / "facts.jsonl").read_text(encoding="utf-8").splitlines()]
    posts = [fact for fact in facts if fact["fact"] == "Tenure"]
    assert len(posts) == 4
    assert all(
        "李明" in fact["evidence"][0]["text"] and fact["title"] in fact["evidence"][0]["focus"] for fact in posts
    )


# ---------------------------------------------------------------- stats and path


def test_stats_prints_who_and_what_is_central(build: Path) -> None:
    output = run("stats", "--build", build).stdout
    officials = output.split("officials 人物")[1].split("bodies 机构")[0]
    assert "王国平" in officials
    assert "48 措施 Measure" in output
    assert "policies 政策" in output
    assert "communities 社群" in output


def test_path_gives_the_sentence_behind_each_step(build: Path) -> None:
    result = run("path", "杭州市委", "工业兴市", "--build", build)
    assert result.exit_code == 0
    assert "“新世纪初市委、市政府提出“工业兴市”战略，是杭州工业发展史上的重要转折。” (hangzhou-2008)" in result.stdout


def test_a_name_and_itself_are_the_same_thing(build: Path) -> None:
    result = run("path", "王国平", "wang guoping", "--build", build)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "same thing 同一事物" in result.stderr


def test_an_unknown_name_suggests_the_nearest(build: Path) -> None:
    assert "did you mean" in error_line(run("path", "杭州市委", "工业新市", "--build", build))


# ---------------------------------------------------------------- view


def test_view_writes_a_page_of_what_is_asked_for(build: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    result = run("view", build, "--around", "王国平", "--depth", "2", "-o", page)
    assert result.exit_code == 0, result.output
    assert re.fullmatch(rf"{page}: \d+ nodes 节点, \d+ relations 关系\n", result.stdout)
    assert "<title>王国平</title>" in page.read_text(encoding="utf-8")


def test_a_page_of_an_article_has_its_headline(build: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run("view", build, "--article", "hangzhou-2008", "--around", "蔡奇", "-o", page).exit_code == 0
    assert "<title>蔡奇 · 杭州市加快推进工业转型的升级</title>" in page.read_text(encoding="utf-8")


def test_view_stands_in_the_build_unless_one_says_otherwise(build: Path) -> None:
    assert run("view", build, "--policy", "工业兴市").exit_code == 0
    assert (build / "view.html").is_file()


def test_a_limit_is_told(build: Path, tmp_path: Path) -> None:
    result = run("view", build, "--limit", "7", "-o", tmp_path / "page.html")
    assert re.search(r": 7 nodes 节点 of \d+, by degree, \d+ relations", result.stdout)


def test_a_name_that_is_not_there_is_one_line_with_near_ones(build: Path, tmp_path: Path) -> None:
    assert "did you mean: 王国平" in error_line(run("view", build, "--around", "王国瓶", "-o", tmp_path / "page.html"))
    assert not (tmp_path / "page.html").exists()


def test_a_page_that_cannot_be_written_is_one_line(build: Path, tmp_path: Path) -> None:
    assert "No such file or directory" in error_line(run("view", build, "-o", tmp_path / "none" / "page.html"))


@pytest.mark.parametrize(
    "options", [("--from", "07"), ("--to", "2012-5"), ("--depth", "9"), ("--limit", "0"), ("--min-confidence", "2")]
)
def test_options_of_view_that_cannot_be_are_wrong_usage(build: Path, options: tuple[str, str]) -> None:
    assert run("view", build, *options).exit_code == 2


def test_the_same_question_gives_the_same_page(build: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        run("view", build, "--around", "王国平", "-o", tmp_path / f"{name}.html")
    one, two = ((tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in ("one", "two"))
    assert one.replace('"file":"one"', '"file":"two"') == two
