"""Guarding: what a request may cost. Limits on path, headers and rate, before anything is looked up."""

from collections import OrderedDict
from dataclasses import dataclass, field

from starlette.types import Scope

from domain.kernel.record import Record


class Limits(Record):
    """What one client may ask: *rate* requests a second in the long run, *burst* at once; sizes in bytes.

    Behind a proxy every client has the proxy's address: limit there, and raise these.
    """

    path: int = 512
    headers: int = 16_384
    rate: float = 100.0
    burst: int = 2_000
    clients: int = 10_000


@dataclass
class Guard:
    """Counts what each client asks: a bucket of *burst* that fills at *rate*; of the last *clients* addresses only."""

    limits: Limits
    _buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def refusal(self, scope: Scope, now: float) -> tuple[int, str] | None:
        """Return status and words of a refusal at *now* (seconds of any steady clock), or None."""
        if len(scope.get("raw_path") or scope["path"].encode()) + len(scope["query_string"]) > self.limits.path:
            return 414, "The address is too long.\n"
        if sum(len(name) + len(value) for name, value in scope["headers"]) > self.limits.headers:
            return 431, "The headers are too long.\n"
        client = (scope.get("client") or ("",))[0]
        left, then = self._buckets.pop(client, (float(self.limits.burst), now))
        left = min(float(self.limits.burst), left + (now - then) * self.limits.rate)
        allowed = left >= 1
        self._buckets[client] = (left - 1 if allowed else left, now)
        if len(self._buckets) > self.limits.clients:
            self._buckets.popitem(last=False)
        return None if allowed else (429, "Too many requests: slow down.\n")
