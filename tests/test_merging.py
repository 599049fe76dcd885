"""Lines merged on disk: however many there are and however they come, each once and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.build import merging

LINES = st.lists(
    st.lists(st.sampled_from([f"<s{n}> <p> {'值' * (n % 7)} .\n".encode() for n in range(90)]), max_size=9)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=LINES, run=st.integers(1, 12), at_once=st.integers(2, 4), block=st.integers(1, 60))
def test_lines_are_merged_in_order_and_each_once(
    parts: list[list[bytes]], run: int, at_once: int, block: int, tmp_path: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "RUN", run)
        patch.setattr(merging, "MERGED_AT_ONCE", at_once)
        patch.setattr(merging, "_BLOCK", block)
        merged = list(chain.from_iterable(merging.merged(parts, tmp_path)))
    assert merged == sorted(set(chain.from_iterable(parts)))
    assert not list(tmp_path.iterdir())


def test_no_more_runs_are_open_than_are_merged_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "RUN", 1)
    monkeypatch.setattr(merging, "MERGED_AT_ONCE", 8)
    opened: list[int] = []
    in_order = merging._in_order

    def noted(runs: Iterable[Path]) -> Iterator[list[bytes]]:
        paths = list(runs)
        opened.append(len(paths))
        return in_order(paths)

    monkeypatch.setattr(merging, "_in_order", noted)
    lines = [[f"{number:04}\n".encode()] for number in range(200)]
    assert list(chain.from_iterable(merging.merged(lines, tmp_path))) == [line for (line,) in lines]
    assert max(opened) <= 8
