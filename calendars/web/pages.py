"""Pages: HTML of what page.py tells, by Jinja2 templates that escape everything."""

import io
import json
import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Any
from urllib.parse import quote

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined

from calendars.ical.feed import audience_title
from calendars.ical.lines import one_line
from calendars.ical.publishing import PORTFOLIO
from calendars.labels import STAGES, label
from calendars.paths import DOOR, Address
from calendars.source import FeedSource, Share, View
from calendars.visibility import is_public, seen
from calendars.web.overview_choice import NO_QUERY, ORDERS, Wanted, chosen, wanted_of
from calendars.web.secret_links import audiences_of
from calendars.web.static_assets import stamped
from calendars.web.view_model import Page, page_of
from calendars.words import day_words, days_words, say, say_many
from domain.assessment.states import EVENT_STATES, task_words
from domain.kernel.ids import CONFERENCE_ID, RESERVED_CONFERENCE_IDS
from domain.kernel.names import LANGUAGES, Language
from domain.kernel.vocabulary import PUBLIC_AUDIENCES, Audience
from domain.kernel.vocabulary import STAGES as STAGE_ORDER

_OWN_NAMES: dict[Language, str] = {"en": "English", "fr": "Français", "es": "Español"}
_OVERVIEW_MOST = 200


class Pages:
    """The pages of what *source* keeps; *public_url* is where people reach the server, without a slash at its end."""

    def __init__(self, source: FeedSource, public_url: str) -> None:
        self._source, self._public_url = source, public_url.rstrip("/")

    def page(
        self, address: Address, share: Share | None, base: str, query: Mapping[str, list[str]] = NO_QUERY
    ) -> bytes | None:
        """Return the page at *address*, or None where there is none; *base* is the mount point of the app.

        *query* chooses and orders the conferences of an overview.
        """
        language = address.language or "en"
        conference = address.conference
        if conference is None and share is not None and share.conference != PORTFOLIO:
            conference = share.conference
        audience = share.audience if share is not None else None
        here = Here(base, address.token, address.conference, language, scope=share.conference if share else "")
        if conference is None:
            return self._overview(audience, here, share, wanted_of(query))
        view = self._view(conference, share)
        if view is None:
            return None
        told = page_of(view, audience, language)
        return rendered(
            "conference.html", language, page=told, here=here, audience=audience,
            subscriptions=self._subscriptions(share, address, language, conference),
        )  # fmt: skip

    def door(self, address: Address, base: str) -> bytes | None:
        """Return the page that leads from a calendar to the reader's own planner page; it tells nothing of the plan."""
        language = address.language or "en"
        view = self._view(address.conference, None) if address.conference is not None else None
        if view is None:
            return None
        here = Here(base, None, address.conference, language, below=DOOR)
        name = one_line(view.conference.names.of(language))
        return rendered("door.html", language, here=here, audience=None, name=name, conference=view.conference.id)

    def chart(self, address: Address, share: Share | None) -> bytes | None:
        """Return the chart of a conference as an image of its own: its styles stay in it."""
        from calendars.web.svg_chart import svg  # only where a chart is asked for

        conference = address.conference or (share.conference if share is not None else None)
        view = self._view(conference, share) if conference is not None else None
        if view is None or address.language is None:
            return None
        return svg(seen(view.plan, share.audience if share is not None else None), address.language).encode()

    def _overview(self, audience: Audience | None, here: "Here", share: Share | None, wanted: Wanted) -> bytes:
        told, left_out = self._all(audience, here.language, share)
        told = chosen(told, wanted)
        address = Address(what="page", token=here.token, language=here.language)
        return rendered(
            "overview.html", here.language, pages=told, here=here, audience=audience, left_out=left_out, wanted=wanted,
            event_states=[(key, names.of(here.language)) for key, names in EVENT_STATES.items()],
            orders=[(key, say(here.language, words)) for key, words in ORDERS.items()],
            subscriptions=self._subscriptions(share, address, here.language, PORTFOLIO) if told else [],
        )  # fmt: skip

    def data(self, address: Address, share: Share | None) -> bytes | None:
        """Return what the page at *address* shows, as JSON for other programs; None where there is none."""
        language = address.language or "en"
        audience = share.audience if share is not None else None
        conference = address.conference
        if conference is None and share is not None and share.conference != PORTFOLIO:
            conference = share.conference
        if conference is None:
            told, _ = self._all(audience, language, share)
            shown: object = [page.model_dump(mode="json") for page in told]
        else:
            view = self._view(conference, share)
            if view is None:
                return None
            shown = page_of(view, audience, language).model_dump(mode="json")
        return json.dumps(shown, ensure_ascii=False, indent=1).encode()

    def lost(self, path: str, language: Language, base: str) -> bytes:
        """Return the page for an address where nothing is: it says so and leads on.

        Where the address could be that of a conference, whoever has its secret link is led to it: a conference that
        nobody has confirmed looks to all others like one that was never opened.
        """
        named = re.match(rf"/({CONFERENCE_ID})/", path + "/")
        conference = named[1] if named and named[1] not in RESERVED_CONFERENCE_IDS else ""
        return rendered(
            "lost.html", language, here=Here(base, None, None, language), audience=None, conference=conference
        )

    def _view(self, conference: str, share: Share | None) -> View | None:
        """Return what may be told of *conference*: to the public nothing before its reading is confirmed."""
        view = self._source.view(conference)
        return view if view is not None and (share is not None or is_public(view.conference)) else None

    def _all(self, audience: Audience | None, language: Language, share: Share | None) -> tuple[list[Page], int]:
        """Return the pages of all conferences that the reader may know of, and how many more there are."""
        views: list[View] = []
        ids = list(self._source.conferences())
        while ids and len(views) < _OVERVIEW_MOST:
            view = self._view(ids.pop(), share)
            views += [view] if view is not None else []
        return sorted((page_of(view, audience, language) for view in views), key=_urgency), len(ids)

    def _subscriptions(
        self, share: Share | None, address: Address, language: Language, conference: str
    ) -> list[dict[str, Any]]:
        """Return the ways to subscribe to each feed that the reader may have; the first with a code to photograph."""
        if share is None:
            base, audiences = f"{self._public_url}/{conference}", PUBLIC_AUDIENCES
        else:
            inside = f"/{address.conference}" if address.conference is not None else ""
            base, audiences = f"{self._public_url}/f/{address.token}{inside}", audiences_of(share)
        ways = []
        for position, audience in enumerate(audiences):
            url = f"{base}/{audience}.{language}.ics"
            webcal = "webcal://" + url.split("://", 1)[-1]
            ways.append(
                {
                    "title": audience_title(audience, language),
                    "audience": audience,
                    "https": url,
                    "webcal": webcal,
                    "google": f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",
                    "qr": _code(url) if position == 0 else "",
                }
            )
        return ways


def _urgency(page: Page) -> tuple[bool, int]:
    """Return what orders conferences at a glance: what is over comes last, else the nearest day first."""
    over = page.stage == "closed" or page.cancelled is not None
    return over, page.countdown.days if page.countdown is not None else 100_000


class Here:
    """Where the reader is: makes the addresses of other pages from it."""

    def __init__(
        self,
        base: str,
        token: str | None,
        conference: str | None,
        language: Language,
        *,
        below: str = "",
        scope: str = "",
    ) -> None:
        self.base, self.token, self.conference, self.language = base, token, conference, language
        self.home = f"{base}/f/{token}" if token else base
        self.below, self.scope = below, scope

    def page(self, conference: str | None = None, language: str | None = None) -> str:
        """Return the address of the page of *conference* (None: of all) in *language*, from the root of the host."""
        inside = f"/{conference}" if conference else ""
        return f"{self.home}{inside}/{language or self.language}/"

    def same(self, language: str) -> str:
        """Return the address of this page in another language."""
        return self.page(self.conference, language) + self.below

    def static(self, name: str) -> str:
        """Return the address of a file of the pages."""
        return f"{self.base}/static/{stamped(name)}"


def rendered(template: str, language: Language, **values: Any) -> bytes:
    """Return the page that *template* makes of *values*, in *language*; everything is escaped."""
    text: str = (
        _environment()
        .get_template(template)
        .render(
            _=partial(say, language),
            ngettext=partial(say_many, language),
            day=lambda value: day_words(value, language),
            days=lambda first, last: days_words(first, last, language),
            stage_name=lambda key: label(STAGES, key, language),
            state_name=lambda key: task_words(key, language),
            audience_name=lambda key: audience_title(key, language),
            language=language,
            languages=[(each, _OWN_NAMES[each]) for each in LANGUAGES],
            stages=STAGE_ORDER,
            **values,
        )
    )
    return text.encode("utf-8", "replace")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("calendars.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _code(url: str) -> str:
    """Return a QR code as SVG without style, dark on light in every colour scheme: phones need it so."""
    out = io.BytesIO()
    segno.make(url, error="m").save(
        out, kind="svg", scale=1, border=3, dark="#10243a", light="#ffffff", xmldecl=False, svgns=False,
        svgclass="qr", lineclass=None, omitsize=True, title=None,
    )  # fmt: skip
    return out.getvalue().decode()
