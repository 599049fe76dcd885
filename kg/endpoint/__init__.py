"""Stores behind a SPARQL 1.1 end point: asked like a build's own, and filled from a build. Needs the extra `endpoint` (httpx)."""

from kg.endpoint.address import Address
from kg.endpoint.connection import Connection
from kg.endpoint.credentials import PASSWORD, Credentials
from kg.endpoint.loading import Loaded, load
from kg.endpoint.opening import opened
from kg.endpoint.records import Records, records_in
from kg.endpoint.remote import RemoteStore

__all__ = [
    "PASSWORD",
    "Address",
    "Connection",
    "Credentials",
    "Loaded",
    "Records",
    "RemoteStore",
    "load",
    "opened",
    "records_in",
]
