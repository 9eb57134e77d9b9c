"""Many networks of one shape at once: conferences of one template, each from its own day to its own deadlines.

The laws are those of domain.scheduling.network, step for step; every step is taken for all of them together.
"""

import numpy as np
from numpy.typing import NDArray

from domain.reference.working_days import Days
from domain.scheduling.network import Network

Table = NDArray[np.int64]
"""One row a work, one column a network."""


def forward_many(network: Network, since: Days, not_before: dict[int, Days] | None = None) -> tuple[Table, Table]:
    """Return earliest starts and ends; *since* has one instant a network, *not_before* more bounds by work.

    Facts (`fixed`) and bounds in *network* itself are not looked at: these are the many's own.
    """
    starts = np.empty((len(network.work), len(since)), dtype=np.int64)
    ends = np.empty_like(starts)
    for position, work in enumerate(network.work):
        calendar, length = work.calendar, work.length
        bound = (not_before or {}).get(position)
        start = calendar.many_start_from(since if bound is None else np.maximum(since, bound), length)
        for link in network.into[position]:
            edge = ends[link.before] if link.kind in ("FS", "FF") else starts[link.before]
            instant = link.calendar.many_gap(edge, link.lag)
            if link.kind in ("FS", "SS"):
                wanted = calendar.many_start_from(instant, length)
            else:
                wanted = calendar.many_start_to_end_from(instant, length)
            start = np.maximum(start, wanted)
        starts[position] = start
        ends[position] = calendar.many_gap(start, length)
    return starts, ends


def backward_many(network: Network, not_after: dict[int, Days], early_ends: Table) -> tuple[Table, Table]:
    """Return latest starts and ends that keep *not_after* (instants, by work); work without any bound has the greatest.

    Work that cannot make its own latest end any more, by *early_ends*, binds nothing before it.
    """
    free = np.int64(np.iinfo(np.int64).max)
    starts = np.full_like(early_ends, free)
    ends = np.full_like(early_ends, free)
    for position in range(len(network.work) - 1, -1, -1):
        work = network.work[position]
        calendar, length = work.calendar, work.length
        end = ends[position]
        if position in not_after:
            end = calendar.many_end_by(not_after[position], length)
        for link in network.out_of[position]:
            bound = ends[link.after]
            binds = (bound != free) & (early_ends[link.after] <= bound)
            edge = starts[link.after] if link.kind in ("FS", "SS") else bound
            instant = link.calendar.many_back(np.where(binds, edge, early_ends[link.after]), link.lag)
            if link.kind in ("FS", "FF"):
                wanted = calendar.many_end_by(instant, length)
            else:
                wanted = calendar.many_end_to_start_by(instant, length)
            end = np.where(binds, np.minimum(end, wanted), end)
        known = end != free
        ends[position] = end
        starts[position] = np.where(known, calendar.many_back(np.where(known, end, early_ends[position]), length), free)
    return starts, ends
