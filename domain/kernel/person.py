"""Person: somebody who may act, and what the roles allow. Entries carry the id alone; all the rest can be erased."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Literal, get_args

from domain.kernel.errors import BadInput, NotAllowed
from domain.kernel.record import Record

Role = Literal["planner", "chair", "host", "viewer", "operator", "engine"]
"""*planner* runs conferences; *chair* answers the consultations' gates of conferences given to them; *host* sees the
conferences given to them; *viewer* sees all; *operator* keeps the machine; *engine* is Mandat's own processes."""
ROLES: tuple[Role, ...] = get_args(Role)
GIVEN: tuple[Role, ...] = ("planner", "chair", "host", "viewer", "operator")
"""Roles that people may be given; `engine` is nobody's."""
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
ENGINE_LOGIN = "engine"
"""The name with which Mandat's own processes sign in; no person may have it."""


class Person(Record):
    """A person: *login* is typed to sign in, *conferences* are those given to a chair or a host, in order."""

    id: str
    login: str
    name: str
    office: str = ""
    roles: tuple[Role, ...] = ()
    address: str = ""
    conferences: tuple[str, ...] = ()
    disabled: datetime | None = None

    def has(self, *roles: Role) -> bool:
        """Return whether the person has one of *roles*."""
        return any(role in self.roles for role in roles)

    def sees(self, conference: str) -> bool:
        """Return whether the person may look at what is closed of *conference*."""
        return self.has("planner", "viewer", "operator", "engine") or conference in self.conferences

    def require(self, *roles: Role, conference: str = "") -> None:
        """Raise NotAllowed where the person has none of *roles*, or *conference* is not given to them.

        Planners, viewers and operators need no conference to be given to them.
        """
        if not self.has(*roles):
            raise NotAllowed(
                f"{self.name or self.login} is {told(self.roles)}; this is for {told(roles)}",
                remedy="Ask an operator for the role (`mandat user add`), or somebody who has it to do it",
            )
        if conference and not self.sees(conference):
            given = ", ".join(self.conferences) or "none"
            raise NotAllowed(
                f"{conference} is not among the conferences of {self.name or self.login}",
                remedy=f"Given to this person: {given}",
            )


ENGINE = Person(id="engine", login=ENGINE_LOGIN, name="Mandat", roles=("engine",))
"""Who acts where Mandat's own processes do."""


def told(roles: Iterable[str]) -> str:
    """Return *roles* in words: "planner or operator"."""
    names = list(roles)
    return " or ".join(names) if names else "without a role"


def login_of(text: str) -> str:
    """Return *text* as a name to sign in with; raise BadInput where it cannot be one."""
    login = text.strip().lower()
    if LOGIN.fullmatch(login) is None or login == ENGINE_LOGIN:
        raise BadInput(
            f"{text!r} cannot be a name to sign in with",
            place="name",
            remedy="Small letters a to z, digits, '.', '_' and '-', at most 64; not “engine”",
        )
    return login


def roles_of(words: Iterable[str]) -> tuple[Role, ...]:
    """Return *words* as roles that people may be given, each once; raise BadInput that names what is none."""
    given = [word.strip().lower() for word in words if word.strip()]
    unknown = [word for word in given if word not in GIVEN]
    if unknown or not given:
        raise BadInput(
            f"no role {unknown[0]!r}" if unknown else "no role",
            place="role",
            remedy=f"One or more of: {', '.join(GIVEN)}",
        )
    return tuple(role for role in GIVEN if role in given)
