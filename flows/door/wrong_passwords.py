"""Wrong passwords: how many a name and an address may send before they have to wait."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

MOST = 10
"""Wrong passwords that one name, tried from one address, may send at once."""
MOST_OF_ADDRESS = 40
"""… and one address, whatever the names."""
REFILL = 30.0
"""Seconds after which one more may be sent."""
_REMEMBERED = 10_000


@dataclass
class WrongPasswords:
    """Counts wrong passwords: buckets that fill again by one in REFILL seconds; of the last 10,000 keys alone."""

    _buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, login: str, address: str, now: float) -> float:
        """Return for how many seconds no password of *login* from *address* is looked at; 0.0: one may be tried."""
        with self._lock:
            each = [self._left(key, most, now) for key, most in _keys(login, address)]
        return max((1 - left) * REFILL if left < 1 else 0.0 for left in each)

    def wrong(self, login: str, address: str, now: float) -> None:
        """Count a wrong password at *now* (seconds of any steady clock)."""
        with self._lock:
            for key, most in _keys(login, address):
                self._buckets[key] = (self._left(key, most, now) - 1, now)
                self._buckets.move_to_end(key)
            while len(self._buckets) > _REMEMBERED:
                self._buckets.popitem(last=False)

    def right(self, login: str, address: str) -> None:
        """Forget the wrong passwords of *login* from *address*: the right one came."""
        with self._lock:
            self._buckets.pop(_keys(login, address)[0][0], None)

    def _left(self, key: str, most: int, now: float) -> float:
        left, then = self._buckets.get(key, (float(most), now))
        return min(float(most), left + (now - then) / REFILL)


def _keys(login: str, address: str) -> tuple[tuple[str, int], tuple[str, int]]:
    return (f"{address}|{login[:64]}", MOST), (address, MOST_OF_ADDRESS)
