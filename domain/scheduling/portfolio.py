"""Portfolio: the conferences of one secretariat planned against each other.

Two events clash where

- both are special conferences and share a week: one special conference at a time (A/RES/33/55, para 3);
- both are held at the same place, with less than a week between them: it takes that long to hand a venue over and back
  (convention of this project);
- their reports are submitted for processing in the same week to the same conference service: one slot (10-4-6 rule).

An arrangement gives each event one of its candidate weeks. The best one leaves the fewest clashes, then moves the
fewest events, then the fewest whose days are decided; then it loses the least chance, lead times and weeks:

    cost = pairs that clash · P + events moved · M + decided events moved · D + Σ price
    price = 100 · chance lost (per ten thousand) + 10 · lead times lost + weeks moved

P, M and D are large enough that each goes before all that follows it. Up to EXACT events that could meet one another
the answer is the best there is (a test compares it with CP-SAT); beyond that it is good, and `proven` is False.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from domain.kernel.names import Names
from domain.reference.working_days import number_of

EXACT = 12
_MOST_NODES = 100_000
_WEEK = 7
_PRICE = 1_200_000
"""More than any price of one event."""

ClashKind = Literal["special-conference", "same-place", "document-slot"]
Costs = NDArray[np.int64]
Meets = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Days on which an event could be held, both inclusive.

    *chance*: how likely it can open by then; *lost*: usual acts that would lose their least lead time; *slot*: the day
    on which its report is submitted for processing, None where it has none to submit any more.
    """

    start: date
    end: date
    chance: float | None = None
    lost: int = 0
    slot: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """An event and its candidates; *standing* is the position of the one that stands or that its plan assumes.

    *special*: a special conference, not a meeting of a standing body; *place*: a city or else a country, one word for
    each; *service*: the conference service that processes its documents; *decided*: a body decided its days.
    """

    conference: str
    names: Names
    candidates: tuple[Candidate, ...]
    standing: int = 0
    special: bool = False
    place: str | None = None
    service: str = ""
    decided: bool = False

    def price(self, position: int) -> int:
        """Return what the candidate at *position* costs beside the one that stands; 0 for that one."""
        now, then = self.candidates[self.standing], self.candidates[position]
        lost = max(0.0, (now.chance or 0.0) - (then.chance or 0.0))
        weeks = min(999, (abs((then.start - now.start).days) + _WEEK - 1) // _WEEK)
        return 100 * round(10_000 * lost) + 10 * min(999, max(0, then.lost - now.lost)) + weeks


@dataclass(frozen=True, slots=True)
class Clash:
    """Two conferences that clash, how, and the days from the first to the last of both (inclusive)."""

    kind: ClashKind
    one: str
    other: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The candidate of each event, the clashes that are left, the cost; *proven*: there is none better."""

    chosen: tuple[int, ...]
    clashes: tuple[Clash, ...]
    cost: int
    proven: bool


def clashes(events: Sequence[Event], chosen: Sequence[int] | None = None) -> tuple[Clash, ...]:
    """Return the clashes between *events*, each at its *chosen* candidate (the standing one where None), by day."""
    at = [each.candidates[position] for each, position in zip(events, chosen or _standing(events), strict=True)]
    found: list[Clash] = []
    tables = [_Table((one,), event) for one, event in zip(at, events, strict=True)]
    for i, one in enumerate(events):
        for j in range(i + 1, len(events)):
            kinds = [kind for kind in _KINDS if tables[i].meets(tables[j], kind)[0, 0]]
            first, last = min(at[i].start, at[j].start), max(at[i].end, at[j].end)
            found += [Clash(kind, one.conference, events[j].conference, first, last) for kind in kinds]
    return tuple(sorted(found, key=lambda each: (each.first, each.one, each.other, each.kind)))


def arranged(events: Sequence[Event]) -> Arrangement:
    """Return the best arrangement of *events* that is found."""
    tables = [_Table(each.candidates, each) for each in events]
    chosen, proven = list(_standing(events)), True
    for group in _groups(tables):
        own = [events[position] for position in group]
        weights = Weights.of(len(own))
        costs = [weights.costs(each) for each in own]
        some = [tables[position] for position in group]
        meets = {(i, j): some[i].meets_at_all(some[j]) for i in range(len(own)) for j in range(len(own)) if i != j}
        best, sure = _Search(costs, meets, weights.clash).best(exact=len(own) <= EXACT)
        proven &= sure
        for position, candidate in zip(group, best, strict=True):
            chosen[position] = candidate
    left = clashes(events, chosen)
    return Arrangement(tuple(chosen), left, cost_of(events, chosen), proven)


def cost_of(events: Sequence[Event], chosen: Sequence[int]) -> int:
    """Return the cost of an arrangement, with the weights for as many events."""
    weights = Weights.of(len(events))
    pairs = len({(each.one, each.other) for each in clashes(events, chosen)})
    moved = [each for each, position in zip(events, chosen, strict=True) if position != each.standing]
    prices = sum(each.price(position) for each, position in zip(events, chosen, strict=True))
    return pairs * weights.clash + len(moved) * weights.move + sum(e.decided for e in moved) * weights.decided + prices


@dataclass(frozen=True, slots=True)
class Weights:
    """What a pair that clashes, a move, and the move of a decided event weigh among *count* events."""

    clash: int
    move: int
    decided: int

    @classmethod
    def of(cls, count: int) -> "Weights":
        """Return weights each of which is more than all that comes after it can be together."""
        decided = count * _PRICE
        move = (count + 1) * decided
        return cls((count + 1) * move, move, decided)

    def costs(self, event: Event) -> Costs:
        """Return what each candidate of *event* costs, clashes apart."""
        moved = self.move + (self.decided if event.decided else 0)
        return np.array(
            [event.price(p) + (moved if p != event.standing else 0) for p in range(len(event.candidates))],
            dtype=np.int64,
        )


_KINDS: tuple[ClashKind, ...] = ("special-conference", "same-place", "document-slot")


class _Table:
    """The candidates of one event as arrays of days."""

    def __init__(self, candidates: Sequence[Candidate], event: Event) -> None:
        self.event = event
        self.start = np.array([number_of(each.start) for each in candidates])
        self.end = np.array([number_of(each.end) for each in candidates])
        slots = [each.slot - timedelta(days=each.slot.weekday()) if each.slot else None for each in candidates]
        self.slot = np.array([number_of(each) if each else -1 for each in slots])
        self.first_week = np.array(
            [number_of(each.start - timedelta(days=each.start.weekday())) for each in candidates]
        )
        self.last_week = np.array([number_of(each.end - timedelta(days=each.end.weekday())) for each in candidates])

    def meets(self, other: "_Table", kind: ClashKind) -> Meets:
        """Return for each pair of candidates (rows: mine) whether they clash in this way."""
        mine, theirs = self.event, other.event
        if kind == "special-conference" and mine.special and theirs.special:
            return _overlap(self.first_week, self.last_week, other.first_week, other.last_week)
        if kind == "same-place" and mine.place is not None and mine.place == theirs.place:
            return _overlap(self.start - _WEEK, self.end + _WEEK, other.start, other.end)
        if kind == "document-slot" and mine.service == theirs.service:
            same: Meets = (self.slot[:, None] == other.slot[None, :]) & (self.slot[:, None] >= 0)
            return same
        return np.zeros((len(self.start), len(other.start)), dtype=np.bool_)

    def meets_at_all(self, other: "_Table") -> Meets:
        """Return for each pair of candidates whether they clash in any way."""
        found: Meets = np.logical_or.reduce([self.meets(other, kind) for kind in _KINDS])
        return found


def _overlap(first: Costs, last: Costs, other_first: Costs, other_last: Costs) -> Meets:
    overlap: Meets = (first[:, None] <= other_last[None, :]) & (other_first[None, :] <= last[:, None])
    return overlap


def _standing(events: Sequence[Event]) -> tuple[int, ...]:
    return tuple(each.standing for each in events)


def _groups(tables: Sequence[_Table]) -> list[list[int]]:
    """Return the positions of events that could meet one another, directly or through others."""
    groups: list[list[int]] = []
    left = set(range(len(tables)))
    while left:
        group = [min(left)]
        left.remove(group[0])
        for position in group:  # grows while it is gone through
            near = [other for other in sorted(left) if tables[position].meets_at_all(tables[other]).any()]
            group += near
            left -= set(near)
        groups.append(sorted(group))
    return groups


class _Search:
    """Branch and bound over the candidates of a group: the bound adds up the least that each event left can cost."""

    def __init__(self, costs: list[Costs], meets: dict[tuple[int, int], Meets], clash: int) -> None:
        self.costs = costs
        self.meets = meets
        self.clash = clash
        self.nodes = 0
        self.least = 0
        self.found: list[int] = []

    def best(self, *, exact: bool) -> tuple[list[int], bool]:
        """Return the best candidates, and whether they are proven to be so."""
        self.found = self._improved(self._greedy())
        self.least = self._total(self.found)
        if not exact:
            return self.found, self.least == 0
        self._branch({}, dict(enumerate(self.costs)), 0)
        return self.found, self.nodes < _MOST_NODES

    def _branch(self, chosen: dict[int, int], left: dict[int, Costs], spent: int) -> None:
        if not left:
            self.least, self.found = spent, [chosen[position] for position in range(len(self.costs))]
            return
        minima = {position: int(costs.min()) for position, costs in left.items()}
        rest = sum(minima.values())
        if spent + rest >= self.least:
            return
        self.nodes += 1
        position = max(left, key=lambda each: (minima[each], -len(left[each]), -each))
        costs = left[position]
        others = {other: own for other, own in left.items() if other != position}
        for candidate in np.argsort(costs, kind="stable").tolist():
            cost = int(costs[candidate])
            if spent + rest - minima[position] + cost >= self.least or self.nodes >= _MOST_NODES:
                return
            after = {other: own + self.clash * self.meets[position, other][candidate] for other, own in others.items()}
            self._branch({**chosen, position: candidate}, after, spent + cost)

    def _greedy(self) -> list[int]:
        """Return the candidates that are cheapest beside those chosen before, the dearest to move first."""
        order = sorted(range(len(self.costs)), key=lambda position: -int(np.partition(self.costs[position], -1)[-1]))
        chosen: dict[int, int] = {}
        for position in order:
            chosen[position] = self._cheapest(position, chosen)
        return [chosen[position] for position in range(len(self.costs))]

    def _improved(self, chosen: list[int]) -> list[int]:
        """Return *chosen* once no event alone can do better."""
        for _ in range(20):
            before = list(chosen)
            for position in range(len(chosen)):
                others = {other: candidate for other, candidate in enumerate(chosen) if other != position}
                chosen[position] = self._cheapest(position, others)
            if chosen == before:
                break
        return chosen

    def _cheapest(self, position: int, others: dict[int, int]) -> int:
        costs = self.costs[position].copy()
        for other, candidate in others.items():
            costs += self.clash * self.meets[other, position][candidate]
        return int(costs.argmin())

    def _total(self, chosen: list[int]) -> int:
        pairs = sum(
            bool(self.meets[i, j][chosen[i], chosen[j]]) for i in range(len(chosen)) for j in range(i + 1, len(chosen))
        )
        return sum(int(costs[c]) for costs, c in zip(self.costs, chosen, strict=True)) + pairs * self.clash
