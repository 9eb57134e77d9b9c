"""Log filters: what a log of the calendar server never holds, and how much of the same it holds at most."""

import logging
import re
from collections import OrderedDict
from typing import Any

_SECRET = re.compile(r"/(f|sign-in)/[^/\s?]+")
_WINDOW = 60.0
_ALIKE = 10
_KINDS = 500


class SecretsOut(logging.Filter):
    """Keeps the tokens of secret links out of the log of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Write /f/… in place of every secret link among the arguments of *record*, and let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(_hidden(each) for each in record.args)
        return True


def _hidden(value: Any) -> Any:
    return _SECRET.sub(r"/\1/…", value) if isinstance(value, str) else value


class FewAlike(logging.Filter):
    """Lets ten records alike pass in each minute; the first after that tells how many were left out.

    Alike: by the same logger, of the same level and message, before its arguments are filled in.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self._seen: OrderedDict[tuple[str, int, str], tuple[float, int]] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        """Say whether *record* passes."""
        kind = (record.name, record.levelno, str(record.msg)[:200])
        begun, count = self._seen.pop(kind, (record.created, 0))
        if record.created - begun >= _WINDOW:
            if count > _ALIKE:
                record.msg = f"{record.msg} ({count - _ALIKE} more like it were left out)"
            begun, count = record.created, 0
        self._seen[kind] = (begun, count + 1)
        if len(self._seen) > _KINDS:
            self._seen.popitem(last=False)
        return count < _ALIKE
