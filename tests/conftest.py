"""What several tests share: programs that must be there in CI, the yardstick's folder, the example as built."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")


def program(*names: str, package: str) -> Path:
    """The first of the programs that is on the path; without it the test is skipped, in CI it fails."""
    for name in names:
        if found := shutil.which(name):
            return Path(found)
    missing = f"{names[0]} is not on the path (Debian: apt-get install {package})"
    if os.environ.get("CI") == "true":
        pytest.fail(missing)
    pytest.skip(missing)


@pytest.fixture(scope="session")
def chromium() -> Path:
    """A Chromium for browser tests."""
    return program("chromium", "chromium-browser", "google-chrome", package="chromium")


@pytest.fixture(scope="session")
def rapper() -> Path:
    """Raptor's RDF parser, a strict reader that is not ours."""
    return program("rapper", package="raptor2-utils")


@pytest.fixture(scope="session")
def java() -> Path:
    """The Java that HermiT needs."""
    return program("java", package="default-jre-headless")


@pytest.fixture(scope="session")
def yardstick() -> Path:
    """The evaluation folder beside the clone: articles, hand readings, the scorer."""
    folder = ROOT.parent / "shared" / "eval"
    if not folder.is_dir():
        pytest.skip("no ../shared/eval beside the clone")
    return folder
