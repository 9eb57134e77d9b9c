"""Network: work of known length, joined by links, each in its own calendar: forward and backward pass.

Times are instants: the start of a day as a number (domain.reference.working_days.number_of); work of length d
on the days from s to s + … ends at the instant after its last day. With lag l (working days of the link's calendar,
counted by `gap`), s the start, e the end:

    FS   s_j ≥ gap(e_i, l)        SS   s_j ≥ gap(s_i, l)
    FF   e_j ≥ gap(e_i, l)        SF   e_j ≥ gap(s_i, l)

The forward pass gives the earliest times that hold all of these, the backward pass the latest.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.plans.template import LinkKind
from domain.reference.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Link:
    """*after* waits for *before* (positions in the network); *lag* in working days of *calendar*.

    *binds*: the latest end of *after* bounds *before* too; False where *after* is optional.
    """

    before: int
    after: int
    kind: LinkKind
    lag: int
    calendar: WorkingDays
    binds: bool = True


@dataclass(frozen=True, slots=True)
class Work:
    """Work of *length* working days of *calendar*; 0 is a moment.

    *not_before* bounds its start, *not_after* its end; *fixed* is start and end where they are facts.
    """

    length: int
    calendar: WorkingDays
    not_before: int | None = None
    not_after: int | None = None
    fixed: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """Work in an order in which links point forward (before < after); raises ValueError where one does not."""

    work: tuple[Work, ...]
    links: tuple[Link, ...]
    into: tuple[tuple[Link, ...], ...] = field(init=False)
    out_of: tuple[tuple[Link, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Group the links by their ends."""
        into: list[list[Link]] = [[] for _ in self.work]
        out_of: list[list[Link]] = [[] for _ in self.work]
        for link in self.links:
            if not 0 <= link.before < link.after < len(self.work):
                raise ValueError(f"link {link.before} → {link.after} does not point forward")
            into[link.after].append(link)
            out_of[link.before].append(link)
        object.__setattr__(self, "into", tuple(map(tuple, into)))
        object.__setattr__(self, "out_of", tuple(map(tuple, out_of)))


Times = tuple[int | None, int | None]
"""Start and end; None where nothing bounds them."""


@dataclass(frozen=True, slots=True)
class Early:
    """The earliest start and end of each work, and the link that holds it back (None: its own bound)."""

    times: tuple[tuple[int, int], ...]
    driver: tuple[Link | None, ...]


def forward(network: Network, since: int) -> Early:
    """Return the earliest times: nothing that is not a fact starts before the instant *since*."""
    times: list[tuple[int, int]] = []
    drivers: list[Link | None] = []
    for position, work in enumerate(network.work):
        if work.fixed is not None:
            times.append(work.fixed)
            drivers.append(None)
            continue
        start = work.calendar.start_from(max(since, work.not_before or since), work.length)
        driver = None
        for link in network.into[position]:
            wanted = start_after(link, times[link.before], work)
            if wanted > start:
                start, driver = wanted, link
        times.append((start, work.calendar.gap(start, work.length)))
        drivers.append(driver)
    return Early(tuple(times), tuple(drivers))


def start_after(link: Link, before: tuple[int, int], work: Work) -> int:
    """Return the first start of *work* (at the far end of *link*) that its link allows."""
    instant = link.calendar.gap(before[1] if link.kind in ("FS", "FF") else before[0], link.lag)
    if link.kind in ("FS", "SS"):
        return work.calendar.start_from(instant, work.length)
    return work.calendar.start_to_end_from(instant, work.length)


def backward(network: Network, early: Sequence[tuple[int, int]] | None = None) -> tuple[Times, ...]:
    """Return the latest times that keep every not_after; None where nothing bounds a work.

    Given the *early* times, work that cannot make its own latest end any more binds nothing before it: a deadline
    that is lost gives no deadline to others.
    """
    times: list[Times] = [(None, None)] * len(network.work)
    for position in range(len(network.work) - 1, -1, -1):
        work = network.work[position]
        if work.fixed is not None:
            times[position] = work.fixed
            continue
        ends = [] if work.not_after is None else [work.calendar.end_by(work.not_after, work.length)]
        for link in network.out_of[position]:
            start, end = times[link.after]
            after = network.work[link.after]
            if start is None or end is None or after.fixed is not None or not link.binds:
                continue
            if early is not None and early[link.after][1] > end:
                continue
            ends.append(end_before(link, (start, end), work))
        if ends:
            times[position] = (work.calendar.back(min(ends), work.length), min(ends))
    return tuple(times)


def end_before(link: Link, after: tuple[int, int], work: Work) -> int:
    """Return the last end of *work* (at the near end of *link*) that its link allows."""
    instant = link.calendar.back(after[0] if link.kind in ("FS", "SS") else after[1], link.lag)
    if link.kind in ("FS", "FF"):
        return work.calendar.end_by(instant, work.length)
    return work.calendar.end_to_start_by(instant, work.length)
