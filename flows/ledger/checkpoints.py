"""Checkpoints: signed statements of what the chain of entries was at one moment.

Whoever rewrites history past Mandat can compute the whole chain anew, but cannot sign it. Each checkpoint names the one
before it (*since*) and the digests of all entries after that, so the first entry that differs can be named, and a
checkpoint that was taken away leaves a gap.
"""

import json
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import func, insert, select

from domain.kernel.errors import BadInput
from domain.kernel.record import Record
from flows.ledger.rows import CheckpointRow, EntryRow
from flows.ledger.signing_key import SigningKey, is_signed
from flows.ledger.store import Part
from flows.ledger.translate import canonical

FORM = "mandat-checkpoint"
_CHECKPOINT = CheckpointRow.__table__  # type: ignore[attr-defined]
_ENTRY = EntryRow.__table__  # type: ignore[attr-defined]


class Checkpoint(Record):
    """What the chain was: the newest entry (*seq*, *digest*) and *digests* of those after *since*, the newest last.

    *signer* names the installation, *key* is its public key (Base64), *why* the occasion. *digests* may be left out
    (where everybody can read it): then *since* is *seq*.
    """

    seq: int
    digest: str
    since: int
    digests: tuple[str, ...] = ()
    made: datetime
    why: str
    signer: str
    key: str
    signature: str = ""

    def signed_text(self) -> str:
        """Return what is signed: everything but the signature, as JSON in its one fixed form."""
        return canonical(self.contract(signed=False))

    def contract(self, *, signed: bool = True) -> dict[str, Any]:
        """Return it as JSON, as it stands in files."""
        told: dict[str, Any] = {
            "form": FORM, "version": 1, "seq": self.seq, "digest": self.digest, "since": self.since,
            "digests": list(self.digests), "made": self.made.astimezone(UTC).isoformat(), "why": self.why,
            "signer": self.signer, "key": self.key,
        }  # fmt: skip
        return {**told, "signature": self.signature} if signed else told

    def shown(self) -> str:
        """Return it as the text of a file."""
        return json.dumps(self.contract(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"

    @property
    def is_genuine(self) -> bool:
        """Return whether its signature is one of its key."""
        return is_signed(self.signed_text(), self.signature, self.key)

    @property
    def described(self) -> str:
        """Return who signed what and when, in one line."""
        who = f"signed by {self.signer} ({self.key[:12]}…) on {self.made:%Y-%m-%d %H:%M} UTC"
        return f"checkpoint at entry {self.seq}, {who}"


def checkpoint_of(text: str, place: str) -> Checkpoint:
    """Return the checkpoint in the JSON *text*; raise BadInput where it is none."""
    try:
        told = json.loads(text)
        if told.pop("form") != FORM or told.pop("version") != 1:
            raise ValueError("another form")  # noqa: TRY301 - whatever is wrong, it is no checkpoint
        return Checkpoint.model_validate_json(json.dumps(told))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ValidationError) as error:
        raise BadInput("not a checkpoint", place=place, remedy="`mandat verify --write FILE` writes one") from error


class Checkpoints(Part):
    """The signed statements that the ledger holds about itself."""

    def sign(self, key: SigningKey, *, signer: str, why: str, now: datetime) -> Checkpoint | None:
        """Sign the end of the chain unless *key* did so already; return the checkpoint of it (None: no entries)."""
        with self.writing() as connection:
            newest = select(func.max(_CHECKPOINT.c.seq)).where(_CHECKPOINT.c.key == key.public)
            since = connection.execute(newest).scalar_one_or_none() or 0
            made = self._statement(key, since, signer=signer, why=why, now=now)
            if made is None:
                held = select(_CHECKPOINT).where(_CHECKPOINT.c.key == key.public, _CHECKPOINT.c.seq == since)
                row = connection.execute(held).mappings().first()
                return None if row is None else _from(row)
            connection.execute(insert(_CHECKPOINT), {**made.model_dump(), "digests": " ".join(made.digests)})
        return made

    def statement(self, key: SigningKey, *, signer: str, why: str, now: datetime) -> Checkpoint | None:
        """Return a checkpoint over the whole chain, to be kept off the machine; the ledger keeps none of it."""
        return self._statement(key, 0, signer=signer, why=why, now=now)

    def all(self) -> tuple[Checkpoint, ...]:
        """Return every checkpoint, the oldest entry first."""
        with self.reading() as connection:
            rows = connection.execute(select(_CHECKPOINT).order_by(_CHECKPOINT.c.seq, _CHECKPOINT.c.key)).mappings()
            return tuple(_from(row) for row in rows)

    def newest(self) -> Checkpoint | None:
        """Return the checkpoint of the newest entry, or None."""
        query = select(_CHECKPOINT).order_by(_CHECKPOINT.c.seq.desc(), _CHECKPOINT.c.made.desc()).limit(1)
        with self.reading() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else _from(row)

    def _statement(self, key: SigningKey, since: int, *, signer: str, why: str, now: datetime) -> Checkpoint | None:
        query = select(_ENTRY.c.seq, _ENTRY.c.digest).where(_ENTRY.c.seq > since).order_by(_ENTRY.c.seq)
        with self.reading() as connection:
            rows = connection.execute(query).all()
        if not rows:
            return None
        unsigned = Checkpoint(
            seq=rows[-1].seq, digest=rows[-1].digest, since=since, digests=tuple(row.digest for row in rows),
            made=now.astimezone(UTC).replace(microsecond=0), why=why, signer=signer, key=key.public,
        )  # fmt: skip
        return unsigned.revised(signature=key.sign(unsigned.signed_text()))


def public_of(checkpoint: Checkpoint, key: SigningKey) -> Checkpoint:
    """Return what everybody may read of *checkpoint*, signed anew: the end of the chain, without its entries."""
    bare = checkpoint.revised(since=checkpoint.seq, digests=(), key=key.public, signature="")
    return bare.revised(signature=key.sign(bare.signed_text()))


def _from(row: Any) -> Checkpoint:
    told: dict[str, Any] = {**row, "digests": tuple(row["digests"].split())}
    return Checkpoint.model_validate(told)
