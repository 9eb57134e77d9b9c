"""Desk: what whoever builds the pages behind the sign-in is asked, and answers; the seam between sign-in and pages.

A desk is called with somebody who is signed in, and for a form only after its token was checked. It says itself which
roles a page needs: `asked.session.require("planner", conference=…)`; NotAllowed becomes a page that says who may.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from calendars.web.pages import Here, rendered
from calendars.web.sessions import Session
from domain.kernel.names import Language


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: *path* is what follows /desk/; *query* and *form* hold every value of a field, in order.

    *method* is GET or POST; *base* is the mount point of the app, to be put before addresses.
    """

    method: str
    path: str
    session: Session
    language: Language
    base: str = ""
    query: Mapping[str, list[str]] = field(default_factory=dict)
    form: Mapping[str, list[str]] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """Return the first value of the form's field *name*, without blanks around it; "" where there is none."""
        return (self.form.get(name) or [""])[0].strip()


@dataclass(frozen=True, slots=True)
class Told:
    """What a desk answers: a page, or with *to* (an address of this server) the way on after a form was taken."""

    body: bytes = b""
    status: int = 200
    to: str = ""


class Desk(Protocol):
    """Makes the pages behind the sign-in, and takes their forms; called in a thread, may take a second."""

    def answer(self, asked: Asked) -> Told | None:
        """Return the page that is asked for, or what came of a form; None: there is no such page."""


class WelcomeDesk:
    """The desk where no other is given: says who is signed in, and as what."""

    def answer(self, asked: Asked) -> Told | None:
        """Return the welcome, at /desk/ alone."""
        if asked.path or asked.method != "GET":
            return None
        here = Here(asked.base, None, None, asked.language)
        return Told(rendered("desk.html", asked.language, here=here, audience=None, session=asked.session))
