"""What a server keeps of a store behind an end point: its index, and where the store is. The data stay where they are."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from kg.endpoint import PASSWORD, Connection, Credentials, RemoteStore, opened, records_in
from kg.errors import StoreError
from kg.rdf.terms import PREFIXES
from kg.serve.kept import ADDRESS, FORM, Kept, index_in

_AGAIN = (0.0,)
"""A connection that the store closed meanwhile is opened once more; a visitor whom a busy store refuses is told so."""


@dataclass(frozen=True, slots=True)
class DistantStore:
    """A store at a URL that is asked in somebody's name."""

    url: str
    credentials: Credentials | None = None

    @property
    def name(self) -> str:
        """The store as the user would write it."""
        return self.url

    @property
    def look_every(self) -> float:
        """A look is a query."""
        return 60.0

    def kept(self) -> Kept:
        """What is, or is to be, kept of it as it is now; raises `StoreError` if no build was loaded into it to its end."""
        with Connection(self.credentials) as connection:
            store = opened(self.url, connection)
            loaded = {records.base: dict(records.digests(store)) for records in records_in(store)}
        if not loaded:
            raise StoreError(f"{self.url}: no build was loaded there; do it with: kg load BUILD --endpoint {self.url}")
        if not all(digest for graphs in loaded.values() for digest in graphs.values()):
            raise StoreError(
                f"{self.url}: a build is being loaded there, or was not to its end; go on with: kg load BUILD --endpoint {self.url}"
            )
        version = sha256(f"{FORM}|{json.dumps(loaded, sort_keys=True)}".encode()).hexdigest()[:16]
        home = _cache() / "policy-kg" / sha256(self.url.encode()).hexdigest()[:16]
        return Kept(home, version, min(loaded))

    def fill(self, folder: Path) -> None:
        """Write into a folder what is kept of the store."""
        from kg.serve.index import write_index  # it loads a dictionary of pinyin, which only the first start needs

        with Connection(self.credentials) as connection:
            store = opened(self.url, connection)
            write_index(index_in(folder), store)
        about = {
            "url": self.url, "merged": store.merged, "name": self.credentials.name if self.credentials else "",
        }  # fmt: skip
        (folder / ADDRESS).write_text(json.dumps(about), encoding="utf-8")


def store_in(folder: Path, seconds: float) -> RemoteStore:
    """The store that a folder of kept things says where to find; its password is in the environment."""
    about: Mapping[str, Any] = json.loads((folder / ADDRESS).read_bytes())
    credentials = Credentials(about["name"], os.environ.get(PASSWORD, "")) if about["name"] else None
    connection = Connection(credentials, seconds, _AGAIN)
    return RemoteStore(about["url"], connection, about["merged"], PREFIXES, seconds)


def _cache() -> Path:
    """Where programs of this user keep what they can make again."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
