"""People in the ledger: who may act, how they prove it, and their sessions; of passwords and tokens only hashes.

Entries carry a person's id; name, login, office and address stand here alone, so they can be put right and erased.
"""

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from domain.kernel.errors import BadInput
from domain.kernel.person import ENGINE, Person
from domain.kernel.record import Record
from flows.ledger.rows import PersonRow, SessionRow
from flows.ledger.store import Part

_PERSON = PersonRow.__table__  # type: ignore[attr-defined]
_SESSION = SessionRow.__table__  # type: ignore[attr-defined]


class Known(Record):
    """A person with what proves who they are: the hash of a password, the hash of a one-time link and its end (UTC)."""

    person: Person
    password: str | None = None
    link_sha256: str | None = None
    link_until: datetime | None = None


class People(Part):
    """Who may act."""

    def add(self, person: Person, *, created: datetime) -> Person:
        """Keep *person*; raise BadInput where the login is taken."""
        with self.writing() as connection:
            if self._known(connection, _PERSON.c.login == person.login) is not None:
                raise BadInput(
                    f"{person.login!r} is taken", place="name", remedy="`mandat user list` names who is there"
                )
            connection.execute(insert(_PERSON), _row(person) | {"created": created.astimezone(UTC)})
        return person

    def keep(self, person: Person) -> None:
        """Write over what is known of the person with that id: name, office, roles, address, conferences, disabled."""
        with self.writing() as connection:
            connection.execute(update(_PERSON).where(_PERSON.c.id == person.id).values(_row(person)))
            if person.disabled is not None:
                _end_sessions(connection, person.id, person.disabled)

    def all(self) -> tuple[Known, ...]:
        """Return everybody, the oldest first, disabled ones too."""
        with self.reading() as connection:
            rows = connection.execute(select(_PERSON).order_by(_PERSON.c.created, _PERSON.c.id)).mappings()
            return tuple(_known_from(row) for row in rows)

    def of_login(self, login: str) -> Known | None:
        """Return the person with that login, a disabled one too, or None."""
        with self.reading() as connection:
            return self._known(connection, _PERSON.c.login == login)

    def of_id(self, person: str) -> Known | None:
        """Return the person with that id, a disabled one too, or None."""
        with self.reading() as connection:
            return self._known(connection, _PERSON.c.id == person)

    def names(self) -> dict[str, str]:
        """Return the name of everybody by id; Mandat's own among them."""
        return {ENGINE.id: ENGINE.name} | {each.person.id: each.person.name for each in self.all()}

    def account(self, name: str, *, at: datetime) -> str:
        """Return the id that stands for the account *name* of the machine; it is kept at its first use.

        Who sits at it is not verified, and nobody can sign in by it: no login has a colon.
        """
        login = f"account:{name}"
        with self.writing():
            known = self.of_login(login)
            if known is not None:
                return known.person.id
            told = f"{name} (account of the machine, not verified)"
            return self.add(Person(id=f"a-{secrets.token_hex(8)}", login=login, name=told), created=at).id

    def set_password(self, person: str, hashed: str, *, at: datetime) -> None:
        """Keep the hash of a new password: sessions and the one-time link of *person* (an id) end *at* that moment."""
        with self.writing() as connection:
            changed = {"password": hashed, "link_sha256": None, "link_until": None}
            connection.execute(update(_PERSON).where(_PERSON.c.id == person).values(changed))
            _end_sessions(connection, person, at)

    def set_link(self, person: str, token_sha256: str, until: datetime) -> None:
        """Keep the hash of a one-time link with which *person* (an id) chooses a password until then (UTC)."""
        with self.writing() as connection:
            changed = {"link_sha256": token_sha256, "link_until": until.astimezone(UTC)}
            connection.execute(update(_PERSON).where(_PERSON.c.id == person).values(changed))

    def of_link(self, token_sha256: str, now: datetime) -> Person | None:
        """Return whose one-time link that is, while it is good and the person is not disabled."""
        with self.reading() as connection:
            known = self._known(connection, _PERSON.c.link_sha256 == token_sha256)
        if known is None or known.person.disabled is not None:
            return None
        return known.person if known.link_until is not None and now < known.link_until else None

    def add_session(self, token_sha256: str, person: str, *, created: datetime, until: datetime) -> None:
        """Keep a session of *person* (an id); those that ended by their time are forgotten."""
        with self.writing() as connection:
            connection.execute(delete(_SESSION).where(_SESSION.c.until < created.astimezone(UTC)))
            row = {"token_sha256": token_sha256, "person": person}
            connection.execute(insert(_SESSION), row | {"created": created.astimezone(UTC), "until": until})

    def of_session(self, token_sha256: str, now: datetime) -> Person | None:
        """Return who is signed in by that session *now*, or None."""
        query = select(_PERSON).join(_SESSION, _SESSION.c.person == _PERSON.c.id)
        query = query.where(_SESSION.c.token_sha256 == token_sha256, _SESSION.c.ended.is_(None))
        with self.reading() as connection:
            row = connection.execute(query.where(_SESSION.c.until > now.astimezone(UTC))).mappings().first()
        known = None if row is None else _known_from(row)
        return known.person if known is not None and known.person.disabled is None else None

    def end_session(self, token_sha256: str, at: datetime) -> None:
        """End one session."""
        ending = update(_SESSION).where(_SESSION.c.token_sha256 == token_sha256, _SESSION.c.ended.is_(None))
        with self.writing() as connection:
            connection.execute(ending.values(ended=at.astimezone(UTC)))

    @staticmethod
    def _known(connection: Connection, chosen: Any) -> Known | None:
        row = connection.execute(select(_PERSON).where(chosen)).mappings().first()
        return None if row is None else _known_from(row)


def _end_sessions(connection: Connection, person: str, at: datetime) -> None:
    ending = update(_SESSION).where(_SESSION.c.person == person, _SESSION.c.ended.is_(None))
    connection.execute(ending.values(ended=at.astimezone(UTC)))


def _row(person: Person) -> dict[str, Any]:
    return {
        **person.model_dump(exclude={"roles", "conferences"}),
        "roles": " ".join(person.roles),
        "conferences": " ".join(person.conferences),
    }


def _known_from(row: Mapping[Any, Any]) -> Known:
    told = {name: row[name] for name in ("id", "login", "name", "office", "address", "disabled")}
    roles, conferences = tuple(row["roles"].split()), tuple(row["conferences"].split())
    person = Person.model_validate({**told, "roles": roles, "conferences": conferences})
    return Known(person=person, password=row["password"], link_sha256=row["link_sha256"], link_until=row["link_until"])
