"""The build that is kept in git is what the code makes of the example today."""

from pathlib import Path

import pytest

from kg.build import build
from kg.build.staging import LEDGER, files_of_build
from tests.conftest import ROOT

KEPT = ROOT / "output"
REFRESH = "output/ is stale: run `kg demo` in the root of the repository and commit what changed"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("fresh") / "output"
    build([ROOT / "kg" / "examples"], output)
    return output


def test_the_kept_build_has_the_files_of_a_fresh_one(fresh: Path) -> None:
    assert files_of_build(KEPT) == files_of_build(fresh), REFRESH


def test_the_kept_build_is_the_fresh_one_byte_for_byte(fresh: Path) -> None:
    names = sorted(path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file() and path.name != LEDGER)
    stale = [str(name) for name in names if (KEPT / name).read_bytes() != (fresh / name).read_bytes()]
    assert stale == [], REFRESH
