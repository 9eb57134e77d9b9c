"""Passes over large plans: hundreds of thousands of tasks in arrays, in one calendar, by layers.

Times are numbers of working days from the start of the plan; a task of length d that starts at s ends at s + d.
For a link from i to j with lag l (finish to start): s_j ≥ s_i + d_i + l. domain.scheduling.network has all kinds
of links and calendars for plans of human size; this has the speed.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
_CHUNK = 1_000_000
"""Draws held at once: what a second-level cache can hold of them, by a few tries."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A plan in an order in which each layer waits only for those before it.

    Tasks are renumbered by layer: *order* gives the old number of each. Links are kept twice: by the task that waits
    (*before*, *lag_in*, from *first_in* on) and by the task that is waited for (*after*, *lag_out*, *first_out*).
    """

    order: Ints
    bounds: Ints
    before: Ints
    lag_in: Ints
    first_in: Ints
    after: Ints
    lag_out: Ints
    first_out: Ints


def layers(count: int, before: Ints, after: Ints, lag: Ints) -> Layers:
    """Return the layers of *count* tasks with links *before* → *after*; raise ValueError where links form a ring."""
    by_source = np.argsort(before, kind="stable")
    targets = after[by_source]
    first = np.concatenate(([0], np.cumsum(np.bincount(before, minlength=count)))).astype(np.int64)
    waits = np.bincount(after, minlength=count)
    order = np.empty(count, dtype=np.int64)
    bounds = [0]
    layer = np.flatnonzero(waits == 0)
    done = 0
    while layer.size:
        order[done : done + layer.size] = layer
        done += layer.size
        bounds.append(done)
        reached = targets[_ranges(first[layer], first[layer + 1])]
        hit, times = np.unique(reached, return_counts=True)
        waits[hit] -= times
        layer = hit[waits[hit] == 0]
    if done < count:
        raise ValueError(f"{count - done} tasks wait for one another in a ring")
    place = np.empty(count, dtype=np.int64)
    place[order] = np.arange(count)
    new_before, new_after = place[before], place[after]
    into, out_of = np.argsort(new_after, kind="stable"), np.argsort(new_before, kind="stable")
    return Layers(
        order=order,
        bounds=np.array(bounds, dtype=np.int64),
        before=new_before[into],
        lag_in=lag[into],
        first_in=np.concatenate(([0], np.cumsum(np.bincount(new_after, minlength=count)))).astype(np.int64),
        after=new_after[out_of],
        lag_out=lag[out_of],
        first_out=np.concatenate(([0], np.cumsum(np.bincount(new_before, minlength=count)))).astype(np.int64),
    )


def earliest(plan: Layers, lengths: Ints) -> Ints:
    """Return the earliest start of each task, in the order of the layers; *lengths* in that order too."""
    starts = np.zeros(len(plan.order), dtype=np.int64)
    ends = np.empty_like(starts)
    ends[: plan.bounds[1]] = lengths[: plan.bounds[1]]
    for low, high in zip(plan.bounds[1:-1], plan.bounds[2:], strict=True):
        a, b = plan.first_in[low], plan.first_in[high]
        reached = ends[plan.before[a:b]] + plan.lag_in[a:b]
        starts[low:high] = np.maximum.reduceat(reached, plan.first_in[low:high] - a)
        np.add(starts[low:high], lengths[low:high], out=ends[low:high])
    return starts


def latest(plan: Layers, lengths: Ints, deadline: int) -> Ints:
    """Return the latest start of each task that leaves everything done by *deadline*, in the order of the layers."""
    starts = deadline - lengths
    for low, high in zip(plan.bounds[-3::-1], plan.bounds[-2:0:-1], strict=True):
        a, b = plan.first_out[low], plan.first_out[high]
        if a == b:
            continue
        firsts = plan.first_out[low : high + 1]
        some = firsts[1:] > firsts[:-1]
        left = starts[plan.after[a:b]] - plan.lag_out[a:b]
        bound = np.minimum.reduceat(left, firsts[:-1][some] - a) - lengths[low:high][some]
        starts[low:high][some] = bound
    return starts


def simulated(
    plan: Layers, least: Floats, mode: Floats, most: Floats, samples: int, random: np.random.Generator
) -> Floats:
    """Return the end of the whole plan in each of *samples*, each task's length drawn from a triangle.

    The three are in the order of the layers. Memory stays within a few megabytes, whatever the number of samples.
    """
    count = len(plan.order)
    width = max(16, _CHUNK // count)
    found = np.empty(samples, dtype=np.float32)
    span = most - least
    peak = np.divide(mode - least, span, out=np.zeros_like(span), where=span > 0)
    rising, falling = np.sqrt(span * (mode - least)), np.sqrt(span * (most - mode))
    for at in range(0, samples, width):
        many = min(width, samples - at)
        ends = random.random((count, many), dtype=np.float32)
        below = ends < peak[:, None]
        np.subtract(1, ends, out=ends, where=~below)
        np.sqrt(ends, out=ends)
        ends *= np.where(below, rising[:, None], -falling[:, None])
        ends += np.where(below, least[:, None], most[:, None])
        for task in range(int(plan.bounds[1]), count):
            a, b = int(plan.first_in[task]), int(plan.first_in[task + 1])
            start = ends[plan.before[a]] + np.float32(plan.lag_in[a])
            for link in range(a + 1, b):
                np.maximum(start, ends[plan.before[link]] + np.float32(plan.lag_in[link]), out=start)
            ends[task] += start
        found[at : at + many] = ends.max(axis=0)
    return found


def _ranges(first: Ints, last: Ints) -> Ints:
    """Return the numbers from each *first* up to its *last* (exclusive), one after the other."""
    sizes = last - first
    jumps = np.repeat(first - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes)
    numbers: Ints = jumps + np.arange(sizes.sum())
    return numbers
