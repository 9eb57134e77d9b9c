"""python -m bench.forecast: forecasts held against the conferences of domain/history, each as if it were not known.

What it plans is
built from the facts of a case alone, so no reading of texts stands between: the mandate with its window, and the host
where the mandate accepted one.
"""

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from math import comb
from statistics import mean, median

from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry, entry_of
from domain.history.case import Case
from domain.plans.plan import Plan
from domain.scheduling.window_draws import open_window
from flows.application.planner import history, plan_of

PROMISED = {"p50": (0.5, 0.35, 0.65), "p80": (0.8, 0.65, 0.95), "p95": (0.95, 0.85, 1.0)}
MOST_ERROR = 16
"""Weeks."""


@dataclass(frozen=True)
class Held:
    """One forecast beside what happened."""

    case: Case
    plan: Plan

    @property
    def kept(self) -> bool:
        return bool(self.case.kept)

    @property
    def error(self) -> float:
        return abs((self.case.opening - self.plan.chance.p50).days) / 7


def adoption(case: Case, adopted: date) -> Entry:
    """The mandate of a case, as its facts tell it."""
    window = {"kind": "none", "earliest": None, "latest": None, "expression": ""}
    if case.window_last is not None:
        fixed = case.days_fixed
        first, length = case.window_first, None
        if first is not None:
            length = (case.window_last - first).days
        deadline = "later than" in case.window_asked or case.window_asked.startswith("by ")
        unit = "day" if fixed else "month" if length is not None and length < 32 else None
        unit = unit or ("half" if "half" in case.window_asked else "quarter" if length and length < 100 else "year")
        window = {
            "kind": "range" if fixed else "deadline" if deadline or first is None else "year",
            "earliest": None if deadline or first is None else first.isoformat(),
            "latest": case.window_last.isoformat(),
            "expression": case.window_asked,
            "granularity": unit,
        }
    hosts = [{"country": case.host_first, "city": None, "status": "accepted", "paragraph": 2}]
    event = "cop_session" if case.kind == "treaty" else "summit" if "Summit" in case.name else "conference"
    mandate = {
        "paragraph": 1,
        "event": {"type": event, "name": case.name},
        "convened_by": "General Assembly",
        "window": window,
        "hosts": hosts if case.host_known and case.host_first else [],
    }
    data = {"text": case.name, "language": "en", "adopted": adopted.isoformat(), "mandate": mandate}
    return entry_of(case.id, "mandate-adopted", adopted, data | ({"symbol": case.mandate} if case.mandate else {}))


def at_adoption(case: Case) -> Conference:
    assert case.adopted is not None
    return fold([adoption(case, case.adopted)])


def forecasts() -> list[Held]:
    """Every conference of an assembly with an open window, planned on the day of its mandate without itself."""
    past = history()
    asked = [case for case in past.cases if case.kind == "assembly" and open_window(case) and case.adopted]
    return [Held(case, plan_of(at_adoption(case), case.adopted, past=past.without(case.id))) for case in asked]


def called_impossible() -> list[tuple[Case, bool]]:
    """Each agreement whose day is known, and whether the plan of the day before calls it impossible."""
    past = history()
    found = []
    for case in past.cases:
        if case.weeks("agreement") is None or case.closing is None:
            continue
        before = case.agreement_signed - timedelta(days=1)
        start = case.adopted or before - timedelta(days=180)
        entry = adoption(case, start)
        decided = entry_of(case.id, "decision-taken", min(case.decided or start, before),
                           {"symbol": case.decision or "-", "start": case.opening.isoformat(), "end": case.closing.isoformat(),
                            "country": case.host_final})  # fmt: skip
        plan = plan_of(fold([entry, decided]), before, past=past.without(case.id))
        task = plan.task("R11")
        found.append((case, task is None or task.impossible_days is not None))
    return found


def interval(hits: int, of: int, share: float = 0.9) -> tuple[float, float]:
    """The shares of happening (Clopper and Pearson) that *hits* of *of* leave possible, central *share*."""
    tail = (1 - share) / 2

    def upper(p: float) -> float:
        return sum(comb(of, k) * p**k * (1 - p) ** (of - k) for k in range(hits + 1))

    def lower(p: float) -> float:
        return 1 - sum(comb(of, k) * p**k * (1 - p) ** (of - k) for k in range(hits))

    grid = [n / 1000 for n in range(1001)]
    low = max((p for p in grid if lower(p) <= tail), default=0.0) if hits else 0.0
    high = min((p for p in grid if upper(p) <= tail), default=1.0) if hits < of else 1.0
    return low, high


def figures(held: list[Held]) -> dict[str, float]:
    kept = mean(each.kept for each in held)
    return {
        **{name: mean(each.case.opening <= getattr(each.plan.chance, name) for each in held) for name in PROMISED},
        "error": median(each.error for each in held),
        "brier": mean((each.plan.chance.of_window - each.kept) ** 2 for each in held),
        "base": kept * (1 - kept),
    }


def falls_short(found: dict[str, float], impossible: int) -> list[str]:
    """What misses its bar."""
    short = [f"{name} {found[name]:.2f}" for name, (_, low, high) in PROMISED.items() if not low <= found[name] <= high]
    short += [f"error {found['error']:.1f} weeks"] if found["error"] > MOST_ERROR else []
    short += [f"Brier {found['brier']:.3f}"] if found["brier"] > found["base"] else []
    return short + ([f"{impossible} agreements called impossible"] if impossible else [])


def main() -> None:
    held, agreements = forecasts(), called_impossible()
    for each in held:
        chance = each.plan.chance
        print(
            f"{each.case.id:15} chance {chance.of_window:.2f} {'kept' if each.kept else 'missed':6} P50 {chance.p50} P80 {chance.p80} P95 {chance.p95} opened {each.case.opening}"
        )
    found = figures(held)
    for name in PROMISED:
        hits = round(found[name] * len(held))
        low, high = interval(hits, len(held))
        print(f"{name}: {hits} of {len(held)} had opened ({found[name]:.2f}; {low:.2f} to {high:.2f} with 90 %)")
    print(f"median error {found['error']:.1f} weeks; Brier {found['brier']:.3f}, of the base rate {found['base']:.3f}")
    lost = [case.id for case, impossible in agreements if impossible]
    print(f"agreements signed that the day before called impossible: {len(lost)} of {len(agreements)} {' '.join(lost)}")
    short = falls_short(found, len(lost))
    print("falls short: " + ", ".join(short) if short else "holds")
    sys.exit(bool(short))


if __name__ == "__main__":
    main()
