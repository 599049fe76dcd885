"""Everything that is no article, in one folder: told, skipped, and no harm done to what is one."""

import gzip
import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kg.build import build

GOOD = "宜昌市召开会议\n昨日，宜昌市召开经济工作会议，市长李明强调，要加快港口建设。\n"
LINE = json.dumps({"title": "宜昌市召开会议", "text": "市长李明出席会议。"}, ensure_ascii=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("in")
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    old = Path(os.fsdecode(os.fsencode(folder) + b"/\xd6\xd0.txt"))  # a name as old Chinese systems write it
    old.write_text(GOOD.replace("李明", "王强"), encoding="gb18030")
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(random.Random(1).randbytes(1 << 20))
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(200_000_000)
    (folder / "page.html").write_text("<p>x</p>" * 6_400_000, encoding="utf-8")
    (folder / "deep.html").write_text("<div>" * 100_000, encoding="utf-8")
    (folder / "commas.txt").write_text("、" * 300_000, encoding="utf-8")
    (folder / "loop").symlink_to(".")
    (folder / "nowhere.txt").symlink_to("missing.txt")
    (folder / "itself.txt").symlink_to("itself.txt")
    (folder / "cut.txt.gz").write_bytes(gzip.compress(GOOD.encode())[:-9])
    (folder / "lines.jsonl").write_text(f'{LINE}\n{{"title": "x\n{LINE[:-1]},"id":"third"}}\n', encoding="utf-8")
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("bomb.txt", bytes(300_000_000))
    return folder


MEASURED = """
from pathlib import Path
from kg.cli import main
try:
    main()
finally:
    (peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
    print(int(peak.split()[1]) // 1024)
"""
"""`kg`, and at its end the megabytes that it took at most; what the system tells of a child counts its parent's, too."""


def test_a_folder_of_everything_that_is_no_article_is_survived(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    command = [sys.executable, "-c", MEASURED, "build", str(folder), "-o", str(output), "--workers", "1"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    problems = [json.loads(line) for line in (output / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [Path(problem["path"]).name for problem in problems] == [
        "binary.txt", "bomb.zip: bomb.txt", "cut.txt.gz", "deep.html", "empty.txt", "huge.txt", "itself.txt", "lines.jsonl",
        "nowhere.txt", "page.html",
    ]  # fmt: skip
    assert all(problem["message"] in done.stderr for problem in problems)
    read = {json.loads(line)["article"] for line in (output / "facts.jsonl").read_text(encoding="utf-8").splitlines()}
    assert {"good", "\\xd6\\xd0", "third"} <= read
    assert int(done.stdout.splitlines()[-1]) < 600


def test_a_folder_built_again_reads_nothing_of_it_again_whatever_its_names(folder: Path, tmp_path: Path) -> None:
    build([folder], tmp_path / "out")
    again = build([folder], tmp_path / "out")
    assert (again.read, len(again.problems)) == (0, 10)
