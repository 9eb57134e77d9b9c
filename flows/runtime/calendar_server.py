"""Calendar server: pages and feeds by HTTP, for `mandat up` and for supervisors.

`python -P -m flows.runtime.calendar_server [--host HOST] [--port PORT]`
"""

import argparse
from functools import partial
from typing import Any

import uvicorn

from flows.feeds.ledger_source import make_app
from flows.runtime.connections import Deadlines, Watch, WatchedProtocol, room
from flows.settings import DEFAULT_PORT, settings

_AT_ONCE = 64
"""Connections that may wait to be accepted, and that are accepted before any of them is looked at."""
_HEAD = 32_768
"""Bytes of a request's head, beyond which it is refused."""
_STOP_SECONDS = 3
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "few": {"()": "flows.feeds.log_filters.FewAlike"},
        "secrets": {"()": "flows.feeds.log_filters.SecretsOut"},
    },
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["secrets", "few"]}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}


def server(
    app: Any, host: str, port: int, *, proxies: list[str], most: int, deadlines: Deadlines | None = None
) -> uvicorn.Server:
    """Return a server of *app* that takes *most* connections; forwarded addresses are believed from *proxies* alone."""
    watch = Watch(room(most), deadlines)
    return uvicorn.Server(
        uvicorn.Config(
            app, host=host, port=port, loop="asyncio", http=partial(WatchedProtocol, watch=watch),  # type: ignore[arg-type]
            ws="none", lifespan="on", access_log=False, server_header=False, log_config=LOGGING, backlog=_AT_ONCE,
            proxy_headers=bool(proxies), forwarded_allow_ips=proxies, h11_max_incomplete_event_size=_HEAD,
            timeout_graceful_shutdown=_STOP_SECONDS,
        )
    )  # fmt: skip


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="flows.runtime.calendar_server")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    asked = parser.parse_args()
    settled = settings()
    server(make_app(), asked.host, asked.port, proxies=settled.proxies, most=settled.connections).run()


if __name__ == "__main__":
    main()
