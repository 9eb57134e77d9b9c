"""Effective entries: corrections applied, retracted facts dropped, in the order of the fold."""

from collections.abc import Iterable
from datetime import date

from domain.conferences.entry import Entry
from domain.conferences.mandate_patch import merge_patch


def as_of(entries: Iterable[Entry], day: date | None) -> tuple[Entry, ...]:
    """Return the entries whose fact lies on or before *day* (all where None), in the order of the fold: (on, seq)."""
    chosen = [entry for entry in entries if day is None or entry.on <= day]
    return tuple(sorted(chosen, key=lambda entry: (entry.on, entry.seq if entry.seq is not None else 1 << 60)))


def told_by(entries: Iterable[Entry], day: date | None = None) -> tuple[Entry, ...]:
    """Return what *entries* tell once each correction is merged into the entry it names, in the order of the fold.

    A fact that was taken back (and not put back) is left out, and so is one whose corrected day lies after *day*.
    """
    told: dict[int, Entry] = dict(enumerate(as_of(entries, None)))
    corrections = [entry for entry in told.values() if entry.kind == "corrected"]
    if not corrections:
        return as_of(told.values(), day)
    named, gone = dict[str, set[int]](), set[int]()
    for position, entry in told.items():
        _name(named, position, entry)
    for correction in corrections:
        name = str(correction.data.get("entry", ""))
        for position in sorted(named.get(name, ())):
            entry = told[position]
            patch = dict(correction.data.get("data", {}))
            on = date.fromisoformat(str(patch.pop("on"))) if "on" in patch else entry.on
            data = merge_patch(entry.data, patch)
            if data.pop("retracted", position in gone):
                gone.add(position)
                continue
            gone.discard(position)
            _name(named, position, entry, forget=True)
            told[position] = entry.revised(data=data, on=on)
            _name(named, position, told[position])
    return as_of((entry for position, entry in told.items() if position not in gone), day)


def _name(named: dict[str, set[int]], position: int, entry: Entry, *, forget: bool = False) -> None:
    """Keep by which names (number, natural key) a correction may call the entry at *position*; or forget them."""
    if entry.kind == "corrected":
        return
    for name in (str(entry.seq), entry.natural_key):
        if forget:
            named[name].discard(position)
        else:
            named.setdefault(name, set()).add(position)
