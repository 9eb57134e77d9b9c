"""Preflight: a part of an installation on several machines refuses to start where what it needs is missing.

`python -m flows.runtime.preflight PART` says every reason at once and ends with code 2 (a setting) or 3 (a service);
deploy/ runs it before each part. What is checked is what fails silently otherwise: Prefect's client starts a server of
its own where it is told none, and queues, leases and broker in memory are lost between servers without a word.
"""

import os
import sys
from collections.abc import Iterator, Mapping

from domain.kernel.errors import MandatError
from flows.ledger.repository import Ledger
from flows.settings import settings

PARTS = ("server", "services", "worker", "follower", "calendars")
"""Prefect's API (several), its background services (one), workers (several), the follower (one leads), calendars."""

SHARED_BY_SERVERS = {
    "PREFECT_SERVER_EVENTS_MESSAGING_BROKER": "prefect_redis.messaging",
    "PREFECT_SERVER_EVENTS_MESSAGING_CACHE": "prefect_redis.messaging",
    "PREFECT_SERVER_EVENTS_CAUSAL_ORDERING": "prefect_redis.ordering",
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect_redis.lease_storage",
    "PREFECT_SERVER_WORKER_CHANNEL_CLEANUP_QUEUE_STORAGE": "prefect_redis.cleanup_queue",
}
"""Settings whose defaults keep in the memory of one process what several must share."""
_NEEDED: dict[str, dict[str, str]] = {
    "PREFECT_API_URL": dict.fromkeys(("worker", "follower"), "else a temporary Prefect server is started, silently"),
    "PREFECT_API_AUTH_STRING": dict.fromkeys(("worker", "follower"), "it signs in as the engine"),
    "MANDAT_ENGINE_SECRET": {"server": "several servers must know the engine by one secret"},
    "PREFECT_SERVER_DATABASE_CONNECTION_URL": dict.fromkeys(("server", "services"), "several servers share it"),
    "PREFECT_SERVER_DOCKET_URL": dict.fromkeys(("server", "services"), "tasks of the services run by it"),
    "PREFECT_REDIS_MESSAGING_HOST": dict.fromkeys(("server", "services"), "the broker is there"),
    "MANDAT_DATABASE_URL": dict.fromkeys(("server", "worker", "follower", "calendars"), "a file is of one machine"),
    "MANDAT_PUBLIC_URL": dict.fromkeys(("worker", "calendars"), "links inside feeds keep it for ever"),
}


def missing(part: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Yield what *part* needs and *environment* lacks, each in one sentence with the name of the setting."""
    for name, parts in _NEEDED.items():
        if part in parts and not environment.get(name, "").strip():
            yield f"{name} is not set: {parts[part]}"
    for name in ("MANDAT_DATABASE_URL", "PREFECT_SERVER_DATABASE_CONNECTION_URL"):
        given = environment.get(name, "")
        if part in _NEEDED[name] and given and not given.startswith("postgres"):
            yield f"{name} names no PostgreSQL: several processes on several machines cannot share a file"
    if part in ("server", "services"):
        for name, wanted in SHARED_BY_SERVERS.items():
            if environment.get(name, "") != wanted:
                yield f"{name} must be {wanted}: its default is the memory of one process"
        if environment.get("PREFECT_SERVER_DATABASE_MIGRATE_ON_START", "").lower() not in ("false", "0"):
            yield "PREFECT_SERVER_DATABASE_MIGRATE_ON_START must be false: migrate once, before the parts start"


def main() -> None:
    """Check the part that is named; print every reason, or nothing."""
    part = sys.argv[1] if len(sys.argv) == 2 else ""
    if part not in PARTS:
        sys.exit(f"usage: python -m flows.runtime.preflight {'|'.join(PARTS)}")
    reasons = list(missing(part, os.environ))
    for reason in reasons:
        print(f"{part}: {reason}", file=sys.stderr)  # noqa: T201 - the operator reads it
    if reasons:
        sys.exit(2)
    if "MANDAT_DATABASE_URL" in os.environ and part != "services":
        try:
            with Ledger.open(settings().ledger_url, migrate=False):
                pass
        except MandatError as error:
            print(f"{part}: {error}", file=sys.stderr)  # noqa: T201 - likewise
            sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
