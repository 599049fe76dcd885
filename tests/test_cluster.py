"""Builds on a Dask cluster: a real scheduler and real workers, one of them killed half-way."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.build import BuildOptions, Engine, build, reading
from kg.build.cluster import Task, read_on_cluster
from kg.build.reading import Unread
from kg.errors import ExtractorError
from kg.model import Article
from tests.test_build import contents
from tests.test_incremental import write

pytest.importorskip("distributed")


class Cluster:
    """A scheduler and workers as processes of their own, as on a cluster."""

    def __init__(self, room: Path, workers: int = 2) -> None:
        self.room = room
        self.processes: list[subprocess.Popen[str]] = []
        line = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", said="Scheduler at")
        found = re.search(r"tcp://[\d.:]+", line)
        assert found
        self.address = found.group()
        for _ in range(workers):
            worker = ("worker", self.address, "--nthreads", "1", "--no-dashboard", "--no-nanny")
            self._start(*worker, "--host", "127.0.0.1", "--local-directory", str(room), said="Registered to")

    def _start(self, program: str, *arguments: str, said: str) -> str:
        """Start a program and wait until it says that it is up."""
        command = [sys.executable, "-m", "distributed.cli.dask_" + program, *arguments]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=self.room)
        self.processes.append(process)
        assert process.stderr
        for line in process.stderr:
            if said in line:
                return line
        raise AssertionError(f"the {program} ended")

    def kill_a_worker(self) -> None:
        self.processes[-1].kill()

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
            process.communicate()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "cluster").mkdir()
    found = Cluster(tmp_path / "cluster")
    yield found
    found.stop()


def articles(folder: Path, number: int = 8) -> Path:
    for index in range(number):
        write(folder, f"{index}.txt", index % 4, index)
    return folder


def test_a_cluster_gives_the_same_bytes(tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SHARD", 2)
    folder = articles(tmp_path / "in")
    build([folder], tmp_path / "local")
    build([folder], tmp_path / "remote", BuildOptions(engine=Engine(2, True, cluster.address)))
    assert contents(tmp_path / "remote") == contents(tmp_path / "local")


def test_results_can_go_through_a_shared_folder(
    tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SHARD", 2)
    folder, shared = articles(tmp_path / "in"), tmp_path / "shared"
    shared.mkdir()
    build([folder], tmp_path / "local")
    build([folder], tmp_path / "remote", BuildOptions(engine=Engine(2, True, cluster.address, f"file://{shared}")))
    assert contents(tmp_path / "remote") == contents(tmp_path / "local")
    assert list(shared.iterdir()) == []


def test_a_lost_worker_loses_nothing(tmp_path: Path, cluster: Cluster) -> None:
    text = "宜昌市召开会议\n市长李明出席会议并讲话。他强调，要加快码头建设。"
    shards = [(Unread("x", "x", None, Article(f"a{number:02}", text)),) for number in range(30)]
    outcomes = read_on_cluster(shards, "urn:", cluster.address, 2)
    read = [next(outcomes)]
    cluster.kill_a_worker()
    read += outcomes
    assert [entry.id for entry in read] == [f"a{number:02}" for number in range(30)]  # type: ignore[union-attr]


def test_a_cluster_of_this_machine_needs_no_address(tmp_path: Path) -> None:
    folder = articles(tmp_path / "in", 2)
    build([folder], tmp_path / "local")
    command = [
        sys.executable,
        "-m",
        "kg",
        "build",
        str(folder),
        "-o",
        str(tmp_path / "remote"),
        "--engine",
        "dask",
        "--workers",
        "1",
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ})
    assert run.returncode == 0, run.stderr
    assert contents(tmp_path / "remote") == contents(tmp_path / "local")


def test_workers_of_another_version_are_told_apart() -> None:
    with pytest.raises(ExtractorError, match="another version"):
        Task("urn:", "another reader")((), 0)


def test_no_scheduler_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.cluster._CONNECT", "1s")
    with pytest.raises(ExtractorError, match="no Dask scheduler answers") as caught:
        list(read_on_cluster([()], "urn:", "tcp://127.0.0.1:9", 1))
    assert "\n" not in str(caught.value)
