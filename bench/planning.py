# ruff: noqa: B023, ICN001 - timed at once; peers named as they are; the plain loop is plain
"""Planning: the passes over one plan, many openings at once, working days; each against its peers.

All of it runs through what the product calls. Answers are compared before times are. Ratios are of processor time, the
best of a few alternating runs. The peers' graphs are built beforehand, and so is Mandat's network.
"""

import random
import resource
import time
from collections import deque
from datetime import date, timedelta

import holidays
import networkx
import numpy as np
import rustworkx

from domain.conferences.conference import fold
from domain.kernel.vocabulary import TO_DO
from domain.planning import scheduled_acts
from domain.plans.anchors import Anchor
from domain.reference.working_days import EVERY_DAY, CalendarTable, WorkingDays, day_of, numbered
from domain.resolution.reading import read
from domain.scheduling.network import Link, Network, Work, backward, forward
from domain.scheduling.openings import Trial, lost_leads
from domain.scheduling.scheduling import schedule
from flows.application.adoption import adoption_in
from flows.application.planner import calendars_of, is_away, template_for

MINIMUM = "  (at least {:g} wanted{})"
START = 20_000


def main() -> None:
    passes((60, 1_000, 10_000))
    together()
    working_days()


def random_plan(count: int, seed: int = 5):
    """A layered plan with shuffled numbers and about two links a task."""
    draw = np.random.default_rng(seed)
    depth = max(5, int(count**0.4))
    layer = np.sort(draw.integers(0, depth, count))
    firsts = np.searchsorted(layer, np.arange(depth + 1))
    after = np.repeat(np.arange(count), 2)
    after = after[layer[after] > 0]
    low, high = firsts[np.maximum(0, layer[after] - 3)], firsts[layer[after]]
    keep = high > low
    after, low, high = after[keep], low[keep], high[keep]
    before = low + (draw.random(len(after)) * (high - low)).astype(np.int64)
    _, single = np.unique(before * count + after, return_index=True)
    names = draw.permutation(count)
    lags = draw.integers(0, 4, len(single))
    return names[before[single]], names[after[single]], lags, draw.integers(1, 20, count)


def timed(function, least: int = 3):
    """Answer, and processor seconds: the best of a few runs."""
    found, best = None, float("inf")
    for _ in range(least):
        start = time.process_time()
        found = function()
        best = min(best, time.process_time() - start)
        if best > 5:
            break
    return found, best


def passes(sizes) -> None:
    print("forward and backward pass of one plan, CPU s (ratio to Mandat)")
    for count in sizes:
        before, after, lag, length = random_plan(count)
        rows = list(zip(before.tolist(), after.tolist(), lag.tolist(), strict=True))
        graph = rustworkx.PyDiGraph()
        graph.add_nodes_from(range(count))
        graph.add_edges_from(rows)
        order = list(rustworkx.topological_sort(graph))
        place = {task: position for position, task in enumerate(order)}
        lengths = length.tolist()
        links = tuple(Link(place[i], place[j], "FS", wait, EVERY_DAY) for i, j, wait in rows)
        plan = Network(tuple(Work(lengths[task], EVERY_DAY) for task in order), links)

        def solve():
            early = forward(plan, START).times
            end = max(each[1] for each in early)
            work = tuple(Work(each.length, EVERY_DAY, not_after=end) for each in plan.work)
            late = backward(Network(work, plan.links))
            return sum(s for s, _ in late) - sum(s for s, _ in early), early[place[0]][0] - START

        times = {}
        expected, times["Mandat"] = timed(solve)
        for name, peer in peers(count, before, after, lag, length, small=True).items():
            answer, times[name] = timed(peer)
            assert answer == expected, (name, answer, expected)
        told = "  ".join(f"{name} {value:.4g} ({value / times['Mandat']:.2f}x)" for name, value in times.items())
        print(f"{count:>9,}: {told}")
    print(f"           peak of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def peers(count, before, after, lag, length, *, small):
    """Functions that give the sum of all slack and the earliest start of task 0."""
    rows = list(zip(before.tolist(), after.tolist(), lag.tolist(), strict=True))
    lengths = length.tolist()
    into = [[] for _ in range(count)]
    out_of = [[] for _ in range(count)]
    for i, j, wait in rows:
        into[j].append((i, wait))
        out_of[i].append((j, wait))

    def walked(order):
        starts = [0] * count
        for j in order:
            starts[j] = max((starts[i] + lengths[i] + wait for i, wait in into[j]), default=0)
        deadline = max(start + own for start, own in zip(starts, lengths, strict=True))
        late = [0] * count
        for i in reversed(order):
            late[i] = min((late[j] - wait for j, wait in out_of[i]), default=deadline) - lengths[i]
        return sum(late) - sum(starts), starts[0]

    def plain():
        waits = [len(each) for each in into]
        ready = deque(task for task in range(count) if not waits[task])
        order = []
        while ready:
            task = ready.popleft()
            order.append(task)
            for j, _ in out_of[task]:
                waits[j] -= 1
                if not waits[j]:
                    ready.append(j)
        return walked(order)

    rusty = rustworkx.PyDiGraph()
    rusty.add_nodes_from(range(count))
    rusty.add_edges_from(rows)
    found = {"plain Python": plain, "rustworkx": lambda: walked(list(rustworkx.topological_sort(rusty)))}
    if small:
        graph = networkx.DiGraph()
        graph.add_nodes_from(range(count))
        graph.add_weighted_edges_from(rows, weight="lag")

        def networked():
            order = list(networkx.topological_sort(graph))
            starts = {}
            for j in order:
                starts[j] = max((starts[i] + lengths[i] + d["lag"] for i, d in graph.pred[j].items()), default=0)
            deadline = max(starts[j] + lengths[j] for j in order)
            late = {}
            for i in reversed(order):
                late[i] = min((late[j] - d["lag"] for j, d in graph.succ[i].items()), default=deadline) - lengths[i]
            return sum(late.values()) - sum(starts.values()), starts[0]

        found["networkx"] = networked
    return found


TEXT = "1. Decides to convene in Nairobi, in 2029, a United Nations conference on rural roads, for five days;"


def together() -> None:
    """What each of 1,000 conferences would lose on other days, in one pass and one by one."""
    draw = random.Random(11)
    conference = fold([adoption_in(read(TEXT, adopted=date(2026, 12, 18)), date(2026, 12, 20))])
    away = is_away(conference)
    template = template_for(conference, away=away)
    trials = []
    for _ in range(1_000):
        as_of = date(2027, 1, 4) + timedelta(days=draw.randrange(300))
        known = scheduled_acts(conference, template, calendars_of(conference, as_of), as_of, away=away)
        first = as_of + timedelta(days=draw.randrange(20, 700))
        trials.append(Trial(known, ((first, first + timedelta(days=4)),)))

    def one(trial):
        (start, end), known = trial.days[0], trial.schedule
        days = {"opening": Anchor(start, start, decided=True), "closing": Anchor(end, end, decided=True)}
        acts = tuple(each.step for each in known.dated)
        return schedule(acts, {**known.anchors, **days}, known.calendars, known.as_of)

    def lost(found):
        return sum(
            day_of(found.early.times[position][1] - 1) > least_day(each.step.task, found)
            for position, each in enumerate(found.dated)
            if each.step.task.anchor in ("opening", "closing")
            and each.step.task.pack is None
            and each.step.state in TO_DO
        )

    def least_day(task, found):
        calendar, weeks = found.calendars.named(task.calendar), task.weeks.min
        at = found.anchors[task.anchor].planned - timedelta(days=round(weeks * 7))
        return calendar.on_or_before(at) if weeks >= 0 else calendar.on_or_after(at)

    answer, whole = timed(lambda: lost_leads(trials))
    expected, single = timed(lambda: [one(trial) for trial in trials], 2)
    assert answer == tuple((lost(each),) for each in expected)
    print(
        f"1,000 conferences of {len(trials[0].schedule.dated)} acts: together {whole:.3f} s, one by one {single:.2f} s"
    )
    print(f"           one by one / together: {single / whole:.0f}" + MINIMUM.format(20, ""))
    many = [
        Trial(
            trial.schedule,
            tuple((a + timedelta(days=7 * n), b + timedelta(days=7 * n)) for n in range(20) for a, b in trial.days),
        )
        for trial in trials[:100]
    ]
    _, weeks = timed(lambda: lost_leads(many))
    print(
        f"           100 conferences on 20 weeks each: {weeks:.3f} s, {single * 2 / weeks:.0f} times quicker than one by one"
    )


def working_days() -> None:
    country = holidays.country_holidays("KE", years=range(2005, 2016))
    calendar = WorkingDays.of(dict(country.items()))
    closed = np.array(sorted(country), dtype="datetime64[D]")
    draw = np.random.default_rng(3)
    days = np.datetime64("2006-01-01") + draw.integers(0, 3000, 1_000_000)
    counts = draw.integers(1, 200, 1_000_000)
    numbers = numbered(days)
    table, here = CalendarTable([calendar]), np.zeros(len(days), dtype=np.int64)
    ours, fast = timed(lambda: table.gap(here, numbers, 61) - 1, 5)
    theirs, slow = timed(lambda: np.busday_offset(days, 60, roll="forward", holidays=closed), 3)
    assert (ours == numbered(theirs)).all()
    one = [(day_of(int(n)), int(c)) for n, c in zip(numbers[:2000], counts[:2000], strict=True)]
    mine, scalar = timed(lambda: [calendar.plus(day, count) for day, count in one])
    gaps, library = timed(lambda: [country.get_nth_working_day(day, count) for day, count in one[:300]], 1)
    start = [calendar.on_or_after(day) == day for day, _ in one[:300]]
    assert [a == b for a, b, works in zip(mine, gaps, start, strict=False) if works].count(False) == 0
    print(f"working days, a million at once: {1e6 / fast / 1e6:.0f} M/s, busday_offset {1e6 / slow / 1e6:.1f} M/s")
    print(f"           busday_offset / Mandat: {slow / fast:.1f}")
    ratio = (library / 300) / (scalar / len(one))
    print(f"           one at a time: holidays.get_nth_working_day / Mandat: {ratio:.0f}")


if __name__ == "__main__":
    main()
