"""Statics: the style and the small script of the pages, shipped with the package and served as they are."""

from functools import cache
from importlib.resources import files

from calendars.ical.feed import digest_of, gzipped
from calendars.web.responses import Answer, answer

_KINDS = {"page.css": b"text/css; charset=utf-8", "page.js": b"text/javascript; charset=utf-8"}


@cache
def static(name: str) -> Answer | None:
    """Return the file of that name ready to be served, or None."""
    if name not in _KINDS:
        return None
    body = files("calendars.web").joinpath("assets", name).read_bytes()
    cache = b"public, max-age=86400"
    return answer(_KINDS[name], body, gzipped(body), digest_of(body), cache)


@cache
def stamped(name: str) -> str:
    """Return the name with a mark of its bytes, so that a new version is fetched at once."""
    return f"{name}?{digest_of(files('calendars.web').joinpath('assets', name).read_bytes())[:8]}"
