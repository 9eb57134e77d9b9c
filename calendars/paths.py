"""Paths: which address asks for what. What is not in this table is not there."""

import re
from typing import Any, Literal, get_args

from domain.kernel.ids import CONFERENCE_ID, RESERVED_CONFERENCE_IDS
from domain.kernel.names import LANGUAGES, Language
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience

What = Literal["page", "feed", "chart", "door", "data", "static", "operation"]
DOOR = "planner/"
"""The page of a conference, below its language, that leads to the planner page of whoever has a secret link."""


class Address(Record):
    """What one path asks for; *token* where it is behind a secret link, *conference* None for all of them."""

    what: What
    name: str = ""
    token: str | None = None
    conference: str | None = None
    language: Language | None = None
    audience: Audience | None = None


_LANGUAGES = "|".join(LANGUAGES)
_AUDIENCES = "|".join(get_args(Audience))
_CONFERENCE = rf"(?P<conference>{CONFERENCE_ID})"
_TAIL = (
    rf"(?:(?P<language>{_LANGUAGES})/)?(?P<chart>chart\.svg)?(?P<door>{DOOR})?"
    rf"|(?P<audience>{_AUDIENCES})\.(?P<feed_language>{_LANGUAGES})\.ics"
)
_PATTERN = re.compile(
    rf"/(?:f/(?P<token>[A-Za-z0-9_-]{{1,64}})/)?(?:(?!(?:{'|'.join(sorted(RESERVED_CONFERENCE_IDS - {'all'}))})/)"
    rf"{_CONFERENCE}/)?(?:{_TAIL})"
)
_DATA = re.compile(
    rf"/(?:f/(?P<token>[A-Za-z0-9_-]{{1,64}}))?(?:/?(?P<conference>{CONFERENCE_ID}?))?(?:/(?P<language>{_LANGUAGES}))?\.json"
)
_OPERATION = {"/healthz": "healthz", "/readyz": "readyz", "/metrics": "metrics"}
_STATIC = re.compile(r"/static/([a-z]+\.(?:css|js|svg))")


def parse(path: str) -> Address | None:
    """Return what *path* (decoded, without the mount point) asks for, or None."""
    if path in _OPERATION:
        return Address(what="operation", name=_OPERATION[path])
    named = _STATIC.fullmatch(path)
    if named is not None:
        return Address(what="static", name=named[1])
    data = _DATA.fullmatch(path)
    if data is not None:
        return _data(data["token"], data["conference"] or None, data["language"])
    found = _PATTERN.fullmatch(path)
    if found is None:
        return None
    parts: dict[str, Any] = found.groupdict()
    conference = parts["conference"]
    if parts["audience"]:
        if conference is None and parts["token"] is None:
            return None
        return Address(
            what="feed", token=parts["token"], conference=conference,
            audience=parts["audience"], language=parts["feed_language"],
        )  # fmt: skip
    if conference == "all":
        return None
    if parts["door"]:
        if parts["language"] is None or conference is None or parts["token"] or parts["chart"]:
            return None
        return Address(what="door", conference=conference, language=parts["language"])
    if parts["chart"]:
        if parts["language"] is None or (conference is None and parts["token"] is None):
            return None
        return Address(what="chart", token=parts["token"], conference=conference, language=parts["language"])
    return Address(what="page", token=parts["token"], conference=conference, language=parts["language"])


def _data(token: str | None, conference: str | None, language: str | None) -> Address | None:
    """Return the address of what a page shows, as JSON: the page's own address with `.json` for its last slash."""
    if conference in LANGUAGES and language is None:
        conference, language = None, conference
    if conference == "all":
        conference = None
    elif conference in RESERVED_CONFERENCE_IDS or (conference is None and token is None and language is None):
        return None
    chosen: Language = next((each for each in LANGUAGES if each == language), "en")
    return Address(what="data", token=token, conference=conference, language=chosen)
