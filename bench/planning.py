# ruff: noqa: B023, ICN001, PLR1730 - timed at once; peers named as they are; the plain loop is plain
"""Planning: passes over large plans, many conferences at once, Monte Carlo, working days; each against its peers.

Answers are compared before times are. Ratios are of processor time, medians or best of a few alternating runs.
The peers' graphs are built beforehand; Mandat's time is given twice: with the ordering of the plan from its list of
links (the figure that counts), and without, as when a stored plan is planned again.
"""

import random
import resource
import sys
import time
import tracemalloc
from collections import deque

import holidays
import networkx
import numpy as np
import rustworkx

from domain.reference.working_days import EVERY_DAY, WorkingDays, day_of, numbered
from domain.scheduling.large.network_many import backward_many, forward_many
from domain.scheduling.large.passes import earliest, latest, layers, simulated
from domain.scheduling.network import Link, Network, Work, backward, forward
from domain.scheduling.scheduling import days_of
from flows.application.planner import stations, templates

MINIMUM = "  (at least {:g} wanted{})"


def main() -> None:
    big = "--no-million" not in sys.argv
    passes((1_000, 10_000, 100_000, 1_000_000) if big else (1_000, 10_000, 100_000))
    together()
    monte_carlo()
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
    print("forward and backward pass, CPU s (ratio to Mandat)")
    for count in sizes:
        before, after, lag, length = random_plan(count)

        def solve(plan):
            own = length[plan.order]
            starts = earliest(plan, own)
            deadline = int((starts + own).max())
            return starts, latest(plan, own, deadline), deadline, plan.order

        def whole():
            return solve(layers(count, before, after, lag))

        times = {}
        (starts, late, _, order), times["Mandat"] = timed(whole, 5)
        plan = layers(count, before, after, lag)
        _, times["Mandat, plan in order"] = timed(lambda: solve(plan), 5)
        expected = (int((late - starts).sum()), int(starts[np.argsort(order)][0]))
        for name, peer in peers(count, before, after, lag, length, small=count <= 100_000).items():
            answer, times[name] = timed(peer, 3 if count < 100_000 else 2)
            assert answer == expected, (name, answer, expected)
        fastest = min(value for name, value in times.items() if not name.startswith("Mandat"))
        told = "  ".join(f"{name} {value:.4g} ({value / times['Mandat']:.1f}x)" for name, value in times.items())
        want = MINIMUM.format(4, " at 100,000") if count == 100_000 else ""
        memory = peak(whole)
        print(f"{count:>9,}: {told}")
        print(
            f"           fastest peer / Mandat: {fastest / times['Mandat']:.1f}{want}; peak {memory / count:.0f} bytes a task"
        )
    print(f"           peak of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def peak(function) -> int:
    tracemalloc.start()
    function()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


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


def template_network() -> Network:
    """The links and calendars of the template away from Headquarters, filled up to 60 tasks."""
    template = templates()["conference-away"]
    secretariat = WorkingDays.of(stations()["new-york"].holidays(range(2005, 2032)))
    from domain.plans.template import ordered

    tasks = list(ordered(template))
    places = {task.id: number for number, task in enumerate(tasks)}
    work = [Work(task.takes.min, secretariat) for task in tasks]
    links = []
    for task in tasks:
        for need in task.needs:
            days = EVERY_DAY if need.lag.days == "calendar" else secretariat
            links.append(Link(places[need.task], places[task.id], need.kind, need.lag.min, days))
        if task.anchor in places:
            links.append(Link(places[task.id], places[task.anchor], "FF", days_of(task.weeks.min), EVERY_DAY))
    draw = random.Random(3)
    while len(work) < 60:
        links.append(Link(draw.randrange(len(work)), len(work), "FS", draw.randint(0, 5), secretariat))
        work.append(Work(draw.randint(1, 20), secretariat))
    return Network(tuple(work), tuple(links))


def together() -> None:
    network = template_network()
    many = 10_000
    draw = np.random.default_rng(11)
    since = numbered(np.datetime64("2012-01-02") + draw.integers(0, 3000, many))
    ends = {number: since + draw.integers(300, 1200, many) for number in range(0, 60, 2)}

    def all_of_them():
        starts, early = forward_many(network, since)
        return starts, early, *backward_many(network, ends, early)

    def one(number):
        work = tuple(
            Work(w.length, w.calendar, not_after=int(ends[place][number]) if place in ends else None)
            for place, w in enumerate(network.work)
        )
        own = Network(work, network.links)
        early = forward(own, int(since[number]))
        return early.times, backward(own, early.times)

    (starts, early, late_starts, late), whole = timed(all_of_them)
    some = range(0, many, 25)
    answers, single = timed(lambda: {number: one(number) for number in some}, 2)
    for number, (times, latest_times) in answers.items():
        assert [tuple(t) for t in times] == list(
            zip(starts[:, number].tolist(), early[:, number].tolist(), strict=True)
        )
        for place, (s, e) in enumerate(latest_times):
            assert s is None or (s, e) == (late_starts[place, number], late[place, number])
    scaled = single * many / len(some)
    print(
        f"10,000 conferences of 60 tasks: together {whole:.3f} s, one by one {scaled:.1f} s ({len(some)} timed, scaled)"
    )
    print(f"           one by one / together: {scaled / whole:.0f}" + MINIMUM.format(20, ""))


def monte_carlo() -> None:
    samples = 10_000
    for count in (60, 1_000):
        before, after, lag, _ = random_plan(count)
        plan = layers(count, before, after, lag)
        draw = np.random.default_rng(2)
        least = draw.integers(1, 5, count).astype(np.float32)
        mode, most = least + 3, least + 12
        random_ = np.random.Generator(np.random.PCG64(1))
        found, ours = timed(lambda: simulated(plan, least, mode, most, samples, random_))
        into = [
            [(int(plan.before[k]), int(plan.lag_in[k])) for k in range(plan.first_in[j], plan.first_in[j + 1])]
            for j in range(count)
        ]
        rows = list(zip(least.tolist(), most.tolist(), mode.tolist(), into, strict=True))
        few = samples // (1 if count == 60 else 10)

        def plain():
            drawn = random.Random(4).triangular
            results = []
            for _ in range(few):
                ends = []
                for low, high, peak_, needs in rows:
                    start = 0.0
                    for i, wait in needs:
                        if ends[i] + wait > start:
                            start = ends[i] + wait
                    ends.append(start + drawn(low, high, peak_))
                results.append(max(ends))
            return results

        theirs, slow = timed(plain, 2)
        slow *= samples / few
        for level in (50, 80, 95):
            assert abs(np.percentile(found, level) - np.percentile(theirs, level)) < 0.02 * np.percentile(theirs, level)
        print(f"Monte Carlo, 10,000 samples, {count:>5,} tasks: {ours:.3f} s, plain Python {slow:.2f} s")
        print(f"           plain Python / Mandat: {slow / ours:.1f}" + MINIMUM.format(15, ""))


def working_days() -> None:
    country = holidays.country_holidays("KE", years=range(2005, 2016))
    calendar = WorkingDays.of(dict(country.items()))
    closed = np.array(sorted(country), dtype="datetime64[D]")
    draw = np.random.default_rng(3)
    days = np.datetime64("2006-01-01") + draw.integers(0, 3000, 1_000_000)
    counts = draw.integers(1, 200, 1_000_000)
    numbers = numbered(days)
    ours, fast = timed(lambda: calendar.many_plus(numbers, counts), 5)
    theirs, slow = timed(lambda: np.busday_offset(days, counts, roll="forward", holidays=closed), 3)
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
