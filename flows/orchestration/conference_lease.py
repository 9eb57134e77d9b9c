"""One at a time: the flows of one conference never overlap; each holds the conference's slot while it works.

A slot is a global concurrency limit of Prefect's with a lease: it is held while a run works and given back before it
waits for a person. A holder that dies loses it when the lease ends. A server that forgot the lease (its own storage of
leases is in memory unless set otherwise) would keep the slot for ever: so after longer than a lease may last it is
taken away. What must never be wrong (entries, plans, feeds) does not rest on this but on the ledger's transactions.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from uuid import UUID

import httpx
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.actions import GlobalConcurrencyLimitCreate, GlobalConcurrencyLimitUpdate
from prefect.client.schemas.responses import GlobalConcurrencyLimitResponse
from prefect.exceptions import ObjectAlreadyExists, ObjectNotFound
from prefect.logging import get_logger

LEASE_SECONDS = 60
"""A flow works for seconds; whoever holds a slot longer than this is dead or stuck."""
_POLL_SECONDS = 0.5
_MOST_LIMITS = 200


def limit_name(conference: str) -> str:
    """Return what the limit of *conference* is called in Prefect's list of concurrency limits."""
    return f"conference {conference}"


@contextmanager
def alone(conference: str, lease_seconds: int = LEASE_SECONDS) -> Iterator[None]:
    """Hold the slot of *conference*; wait while another run holds it, at most for a little more than a lease."""
    with get_client(sync_client=True) as client:
        lease = _taken(client, limit_name(conference), lease_seconds)
        try:
            yield
        finally:
            with suppress(httpx.HTTPError):  # else the lease ends by itself
                client.release_concurrency_slots_with_lease(lease)


def _taken(client: SyncPrefectClient, limit: str, lease_seconds: int) -> UUID:
    end = time.monotonic() + lease_seconds * 1.25 + 10
    while True:
        try:
            told = client.increment_concurrency_slots_with_lease([limit], 1, "concurrency", lease_seconds).json()
            if told["limits"]:
                return UUID(told["lease_id"])
            with suppress(ObjectAlreadyExists):
                client.create_global_concurrency_limit(GlobalConcurrencyLimitCreate(name=limit, limit=1))
        except httpx.HTTPStatusError as refused:
            if refused.response.status_code != httpx.codes.LOCKED:
                raise
            if time.monotonic() > end:
                get_logger(__name__).warning("%s: its holder is gone and the server forgot the lease", limit)
                client.update_global_concurrency_limit(limit, GlobalConcurrencyLimitUpdate(active_slots=0))
                end = time.monotonic() + lease_seconds
            time.sleep(_POLL_SECONDS)


def release(client: SyncPrefectClient, conference: str) -> None:
    """Give back the slot of *conference* whoever holds it: its holder was lost, and waiting for its lease is idle."""
    with suppress(ObjectNotFound):
        client.update_global_concurrency_limit(limit_name(conference), GlobalConcurrencyLimitUpdate(active_slots=0))


def forget_limits(client: SyncPrefectClient, conferences: Iterable[str]) -> None:
    """Delete the limits of *conferences*, which are closed; one whose slot somebody holds stays until the next time."""
    for conference in conferences:
        with suppress(ObjectNotFound):
            limit = client.read_global_concurrency_limit_by_name(limit_name(conference))
            if not limit.active_slots:
                client.delete_global_concurrency_limit_by_name(limit_name(conference))


def release_all(client: SyncPrefectClient) -> None:
    """Give back the slot of every conference: for a machine on its own that has just started, so that nobody works."""
    for limit in _limits(client):
        if limit.name.startswith(limit_name("")) and limit.active_slots:
            client.update_global_concurrency_limit(limit.name, GlobalConcurrencyLimitUpdate(active_slots=0))


def _limits(client: SyncPrefectClient) -> list[GlobalConcurrencyLimitResponse]:
    """Return every limit, page by page."""
    found: list[GlobalConcurrencyLimitResponse] = []
    while page := client.read_global_concurrency_limits(limit=_MOST_LIMITS, offset=len(found)):
        found += page
    return found
