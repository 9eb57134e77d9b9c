"""python -m bench.case_pages docs: writes calibration.md and one page for each past conference, from the data alone."""

import sys
from pathlib import Path

from bench.forecast import PROMISED, Held, at_adoption, called_impossible, figures, forecasts, interval
from domain.history.case import Case, Measure
from domain.history.history import History, quantile
from domain.scheduling.window_draws import HOST_ODDS, open_window
from flows.application.planner import history, plan_of

_MEASURES: tuple[tuple[Measure, str], ...] = (
    ("mandate", "mandate"),
    ("decision", "decision on the days"),
    ("host", "host accepted"),
    ("agreement", "host country agreement signed"),
    ("preparation", "days and host both known"),
)
_HEAD = """# Calibration: what the plan says, and what happened

This page and those of the cases are made by `make calibration` from `domain/history`. Nobody writes into them.

## What is drawn

Until its days are decided, the opening of an event is drawn from how past conferences stood to their windows.
With the chance K it lies in the window, where in it as past openings lay; else after it, as late as past ones were.
K is the base rate of windows kept. Its odds are multiplied by {odds:.2f} where a host is accepted, and divided by it where one is needed and not accepted:
of open windows 9 of 10 were kept where the mandate accepted the host, 7 of 11 where it did not.
That factor is a convention: it was chosen on all cases and is not estimated anew for the case that is left out.
An opening sooner than the shortest known preparation from today is out.
While no decision is there, each opening counts by how likely it is that its decision is still to come, at the share of the way from mandate to opening at which past decisions came.
Consultations that are asked for, decision and agreement bound the opening from below; their draws hang together (half of them are the same share of their range as the opening's).
Once the days are decided they stand, but for the share of conferences that moved their first days, spread evenly over the weeks from decision to opening.
Where the host is lost it is the share of those that changed their host.
Distributions are straight lines between the sorted cases, with one case's weight beyond the least and the greatest.

## Base rates

"""
_ADD = """
## How to add a case

One line of `domain/history/cases.tsv`: what is not known stays empty, days are ISO 8601.
`window_first` is the first day of the window, or of the year, half or month that a deadline names.
`recalled` names the columns that nobody read in a source, separated by blanks (`*` for all of them); `sources` tells where the others stand.
The lead of a single act goes into `domain/history/leads.tsv` with its rule, the case, the weeks before the anchor, and its source.
Counts of conferences that are known by number only are in `domain/history/base_rates.tsv`; a case of the first table is part of them.
Then `make calibration`, and `make score` says whether the forecasts still hold. `mandat plan --without-case ID` plans as if a case were not known.

## What this does not show

- With so few cases one conference moves a share by five hundredths: the intervals say so.
- Pandemics and wars are in the cases as they came; their rate is not known.
- What an event of one kind tells of another (a summit, a session under a treaty) is not known either: windows are pooled, lead times are by class.
"""


def calibration(past: History, held: list[Held]) -> str:
    """The page of all cases."""
    parts = [_HEAD.format(odds=HOST_ODDS)]
    parts += [f"- {each.what}: {each.happened} of {each.of} ({each.share:.2f}); {each.source}\n" for each in past.rates]
    found = figures(held)
    parts.append("\n## Held against the cases, each as if it were not known\n\n")
    parts.append(f"{len(held)} conferences of an assembly with an open window, as of the day of their mandates.\n\n")
    parts.append("| | promised | had opened by then | interval (90 %) |\n|---|---|---|---|\n")
    for name, (promised, _, _) in PROMISED.items():
        hits = round(found[name] * len(held))
        low, high = interval(hits, len(held))
        parts.append(
            f"| {name.upper()} | {promised:.2f} | {hits} of {len(held)}: {found[name]:.2f} | {low:.2f} to {high:.2f} |\n"
        )
    agreements = called_impossible()
    lost = sum(impossible for _, impossible in agreements)
    parts.append(
        f"\nMedian error of the opening {found['error']:.1f} weeks. "
        f"Brier score of the chance {found['brier']:.3f}, of the base rate of these cases {found['base']:.3f}.\n"
        f"Host country agreements whose day is known: {len(agreements)}; "
        f"called impossible on the eve of their signature: {lost}.\n\n"
    )
    parts.append("| case | window | chance | kept | P50 | P80 | P95 | opened |\n|---|---|---|---|---|---|---|---|\n")
    for each in held:
        chance, case = each.plan.chance, each.case
        parts.append(
            f"| [{case.id}](cases/{case.id}.md) | {case.window_asked} | {chance.of_window:.2f} | {'yes' if case.kept else 'no'} "
            f"| {chance.p50} | {chance.p80} | {chance.p95} | {case.opening} |\n"
        )
    parts.append("\n## Lead times of the cases, weeks before the opening\n\n")
    parts.append(
        "| | class | cases | shortest | tenth | half | nine tenths | longest |\n|---|---|---|---|---|---|---|---|\n"
    )
    for measure, name in _MEASURES:
        for kind in ("assembly", "treaty"):
            weeks = [each.weeks for each in past.known(measure, kind)]
            if weeks:
                told = " | ".join(f"{quantile(weeks, share):.1f}" for share in (0, 0.1, 0.5, 0.9, 1))
                parts.append(f"| {name} | {kind} | {len(weeks)} | {told} |\n")
    parts.append(_ADD)
    parts.append("\n## The cases\n\n")
    parts += [f"- [{case.name}](cases/{case.id}.md), {', '.join(case.classes)}\n" for case in past.cases]
    return "".join(parts)


def page(case: Case, past: History) -> str:
    """The page of one case: what was known, what Mandat would have said, what happened."""
    told = [
        f"# {case.name}\n\nReference class: {', '.join(case.classes)}. Made by `make calibration`.\n\n## The facts\n\n"
    ]
    told.append("| fact | | sure |\n|---|---|---|\n")
    for name in (
        "mandate", "adopted", "window_asked", "window_first", "window_last", "decision", "decided", "host_first",
        "host_final", "host_confirmed", "agreement_signed", "first_opening_set", "opening", "closing",
    ):  # fmt: skip
        value = getattr(case, name)
        if value not in (None, ""):
            told.append(f"| {name.replace('_', ' ')} | {value} | {'read' if case.sure_of(name) else 'recalled'} |\n")
    told.append(f"\nSources: {case.sources or 'none: recalled'}. {case.note}\n\n")
    told.append(_said(case, past))
    told.append(f"\n## What happened\n\n{_happened(case)}\n")
    return "".join(told)


def _said(case: Case, past: History) -> str:
    if case.adopted is None:
        return "## What Mandat would have said\n\nNothing: the day of its mandate is not known.\n"
    plan = plan_of(at_adoption(case), case.adopted, past=past.without(case.id))
    told = [f"## What Mandat would have said on {case.adopted}, not knowing this case\n\n"]
    if plan.chance is not None:
        chance = plan.chance
        told.append(
            f"- Chance of its window {chance.of_window:.0%}; opening P50 {chance.p50}, P80 {chance.p80}, P95 {chance.p95}.\n"
        )
        told += [f"- {each.names.en[:1].upper()}{each.names.en[1:]}.\n" for each in chance.cases]
    else:
        told.append("- No chance: the mandate as it is known names no window.\n")
    for rule in ("R04", "R11"):
        task = plan.task(rule)
        if task is not None and task.finish is not None and task.state == "open":
            told.append(f"- {task.names.en}: by {task.finish}.\n")
    tight = [task for task in plan.tasks if task.squeezed_days is not None or task.impossible_days is not None]
    if tight:
        lost = [task.rule for task in tight if task.impossible_days is not None]
        told.append(
            f"- Squeezed: {', '.join(task.rule for task in tight if task.impossible_days is None) or 'none'}; impossible: {', '.join(lost) or 'none'}.\n"
        )
    return "".join(told)


def _happened(case: Case) -> str:
    told = [f"It opened on {case.opening}"]
    if case.window_last is not None:
        late = (case.opening - case.window_last).days
        told.append(f", {late} days after its window" if late > 0 else ", within its window")
    if case.days_moved:
        told.append(f"; the first day that was set, {case.first_opening_set}, had moved by {case.days_moved} days")
    if case.host_changed:
        told.append(f"; its host changed from {case.host_first} to {case.host_final or 'the headquarters'}")
    told.append(".")
    if case.decided is not None and open_window(case):
        told.append(f" Its days were decided on {case.decided}.")
    return "".join(told)


def main() -> None:
    docs = Path(sys.argv[1])
    past = history()
    (docs / "cases").mkdir(exist_ok=True)
    (docs / "calibration.md").write_text(calibration(past, forecasts()), encoding="utf-8")
    for case in past.cases:
        (docs / "cases" / f"{case.id}.md").write_text(page(case, past), encoding="utf-8")


if __name__ == "__main__":
    main()
