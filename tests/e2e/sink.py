"""Sink: a webhook on loopback that keeps every notice it is sent."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Sink(ThreadingHTTPServer):
    """What a notice was and at which path it came; *on_notice* is called before the sender hears that it was taken."""

    def __init__(self, on_notice: Callable[[], None] = lambda: None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.taken: Counter[str] = Counter()
        self.on_notice = on_notice

    @property
    def url(self) -> str:
        return f"json://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Sink

    def do_POST(self) -> None:
        said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.taken[f"{self.path} {said['title']}\n{said['message']}"] += 1
        self.server.on_notice()
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def sink(on_notice: Callable[[], None] = lambda: None) -> Iterator[Sink]:
    server = Sink(on_notice)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
