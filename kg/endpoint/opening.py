"""A store opened for questions: what was loaded into it says which graph stands for the default graph of a build."""

from __future__ import annotations

from collections.abc import Mapping

from kg.endpoint.connection import Connection
from kg.endpoint.records import records_in
from kg.endpoint.remote import RemoteStore


def opened(url: str, connection: Connection, prefixes: Mapping[str, str] | None = None) -> RemoteStore:
    """The store behind an end point; where nothing was loaded by us it is asked as it is."""
    merged = [records.merged for records in records_in(RemoteStore(url, connection)) if records.merged]
    return RemoteStore(url, connection, merged, prefixes)
