"""Verification: the entries of a ledger held against signed checkpoints; what differs is named, with who signed what.

A checkpoint binds every entry before it, as each entry's digest covers the one before. Whoever changes history without
the key cannot sign the new one: a checkpoint that is left differs, one that was changed has no good signature, one that
was taken away leaves a gap or is missed by the mark in the home, or by a checkpoint that was kept elsewhere.
"""

from collections.abc import Iterator, Sequence

from domain.kernel.record import Record
from flows.ledger.checkpoints import Checkpoint
from flows.ledger.place import Mark, mark_of
from flows.ledger.repository import Ledger
from flows.ledger.signing_key import trusted_keys
from flows.settings import Settings


class Difference(Record):
    """Something that is not as it was signed; *seq* is the first entry that it concerns, where one can be named."""

    seq: int | None
    what: str


class Verified(Record):
    """What was looked at, and what differs; *covered*: up to this entry everything is under a good signature."""

    entries: int
    checkpoints: int
    covered: int
    differences: tuple[Difference, ...]


def verified(ledger: Ledger, settled: Settings, kept: Sequence[Checkpoint] = ()) -> Verified:
    """Hold the whole history of *ledger* against its checkpoints and those that were *kept* elsewhere."""
    digests, broken = _chain(ledger)
    stored = ledger.checkpoints.all()
    trusted = trusted_keys(settled.home) | {each.key for each in kept if each.is_genuine}
    found = [*broken]
    covered = 0
    for each in (*stored, *kept):
        wrong = tuple(_against(each, digests, trusted))
        found += wrong
        if not wrong:
            covered = max(covered, each.seq)
    found += _gaps(stored, trusted)
    found += _missed(mark_of(settled.home, settled.ledger_url), digests)
    return Verified(
        entries=len(digests), checkpoints=len(stored) + len(kept), covered=covered, differences=_once(found)
    )


def _chain(ledger: Ledger) -> tuple[list[str], list[Difference]]:
    """Return the digest of each entry as it stands, and where the chain itself is broken."""
    digests: list[str] = []
    broken = []
    for row, wrong in ledger.entries.chain():
        if wrong:
            broken.append(Difference(seq=row["seq"], what=f"entry {row['seq']}: {wrong}"))
        if "digest" in row:
            digests.append(row["digest"] if not wrong else f"broken {row['seq']}")
    return digests, broken


def _against(each: Checkpoint, digests: Sequence[str], trusted: frozenset[str]) -> Iterator[Difference]:
    """Yield what *each* says otherwise than the entries."""
    if not each.is_genuine:
        yield Difference(seq=None, what=f"{each.described}: it was changed, its signature does not fit")
        return
    if each.key not in trusted:
        yield Difference(
            seq=None,
            what=f"{each.described}: nobody here knows the key {each.key}; if it is one of yours, --trust it",
        )
        return
    if each.digests and (len(each.digests) != each.seq - each.since or each.digests[-1] != each.digest):
        yield Difference(seq=None, what=f"{each.described}: it contradicts itself")
        return
    for seq, digest in enumerate(each.digests, each.since + 1):
        if seq > len(digests) or digests[seq - 1] != digest:
            yield Difference(seq=seq, what=f"entry {seq} {_how(seq, digests)}; {each.described}")
            return
    if each.seq > len(digests) or digests[each.seq - 1] != each.digest:
        yield Difference(seq=each.seq, what=f"entry {each.seq} or one before it differs; {each.described}")


def _how(seq: int, digests: Sequence[str]) -> str:
    return "is missing" if seq > len(digests) else "is not the one that was signed"


def _gaps(stored: Sequence[Checkpoint], trusted: frozenset[str]) -> Iterator[Difference]:
    """Yield where a checkpoint names one before it that is not there."""
    for each in stored:
        if each.key not in trusted or not each.is_genuine or not each.digests:
            continue
        before = {other.seq for other in stored if other.key == each.key}
        if each.since and each.since not in before:
            yield Difference(
                seq=None,
                what=f"the checkpoint at entry {each.since} was taken away; it stood before the {each.described}",
            )


def _missed(mark: Mark | None, digests: Sequence[str]) -> Iterator[Difference]:
    """Yield what this home remembers otherwise than the ledger."""
    if mark is None:
        return
    if mark.seq > len(digests):
        what = f"entries {len(digests) + 1} to {mark.seq} were acknowledged and are missing"
        yield Difference(seq=len(digests) + 1, what=what)
    elif digests[mark.seq - 1] != mark.digest:
        what = f"entry {mark.seq}, or one before it, is not the one that was acknowledged"
        yield Difference(seq=mark.seq, what=what)


def _once(found: Sequence[Difference]) -> tuple[Difference, ...]:
    """Return each difference once, the first entry first; what names no entry comes last."""
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.seq is None, each.seq or 0)))
