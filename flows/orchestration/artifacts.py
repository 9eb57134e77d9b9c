"""Artifacts: what planners see of a conference in the Prefect UI. Each is written only where it changed."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import ArtifactCreate
from prefect.client.schemas.filters import ArtifactCollectionFilter, ArtifactCollectionFilterKey

from calendars.paths import DOOR
from domain.assessment.progress import countdown, next_steps, share_done
from domain.assessment.states import TASK_STATES, task_words
from domain.conferences.conference import Conference
from domain.conferences.gates import Gate
from domain.plans.plan import Plan, PlannedTask
from flows.gates.markdown import shown
from flows.gates.text import chart_image, findings_text, host_text
from flows.orchestration.run_names import QUESTION_OF_GATE, titled
from flows.settings import settings

_ENDINGS = ("", "-tasks", "-progress", "-links")
"""What the key of an artifact has after the id of its conference."""

AT_ONCE = 50
"""Conferences whose artifacts one request reads: Prefect gives at most 200 of anything."""


def show(
    client: SyncPrefectClient,
    conference: Conference,
    plan: Plan,
    today: date,
    gates: dict[Gate, UUID],
    standing: Mapping[str, Any],
) -> None:
    """Write the artifacts of *conference*: summary with chart, table of tasks, progress, links.

    *standing* is what stands already (see `standing_artifacts`): what is the same is not written again.
    """
    name = shown(titled(conference))
    wanted: list[tuple[str, str, Any, str]] = [
        ("", "markdown", summary(conference, plan, today, gates), f"How it stands · {name}"),
        ("-tasks", "table", json.dumps(task_table(conference, plan)), f"Tasks, the next to finish first · {name}"),
        ("-progress", "progress", round(100 * share_done(plan), 1), f"Share done of what was asked · {name}"),
        ("-links", "markdown", links(conference), f"Calendars and planner page · {name}"),
    ]
    for ending, kind, data, description in wanted:
        key = f"{conference.id}{ending}"
        if standing.get(key) != data:
            client.create_artifact(ArtifactCreate(key=key, type=kind, data=data, description=description))


def standing_artifacts(client: SyncPrefectClient, conferences: Sequence[str]) -> dict[str, Any]:
    """Return the newest artifacts of at most AT_ONCE *conferences*, by key, in one request."""
    keys = [f"{conference}{ending}" for conference in conferences for ending in _ENDINGS]
    chosen = ArtifactCollectionFilter(key=ArtifactCollectionFilterKey(any_=keys))
    return {str(each.key): each.data for each in client.read_latest_artifacts(artifact_filter=chosen, limit=len(keys))}


def summary(conference: Conference, plan: Plan, today: date, gates: dict[Gate, UUID]) -> str:
    """Return stage, countdown, gates, next steps, findings, chance and chart as Markdown."""
    mark = " — REHEARSAL" if conference.rehearsal else ""
    left = countdown(plan)
    lines = [
        f"# {shown(conference.names.en[:1].upper() + conference.names.en[1:])}{mark}",
        f"**Stage:** {plan.stage} · **Today:** {today} · **Host:** {shown(host_text(conference.venue))}"
        + (f" · **{left[1]} days** {left[0].en}" if left else ""),
    ]
    if conference.opening:
        lines.append(f"**Held from** {conference.opening} **to** {conference.closing}.")
    if gates:
        waits = [f"* [{QUESTION_OF_GATE[gate]}](/runs/flow-run/{run})" for gate, run in gates.items()]
        lines.append("## Waits for you\n\n" + "\n".join(waits))
    steps = next_steps(plan)
    if steps:
        lines.append(
            "## Next\n\n"
            + "\n".join(f"* by **{each.finish}**: {shown(each.names.en)} ({shown(each.owner.en)})" for each in steps)
        )
    lines.append(findings_text(plan.findings).replace("###", "##"))
    if plan.chance:
        chance = plan.chance
        names = [shown(task.names.en) if (task := plan.task(each)) else each for each in chance.drivers]
        drivers = f", driven by: {'; '.join(names)}" if names else ""
        lines.append(f"**Chance of opening within the window:** {chance.of_window:.0%} ± {chance.error:.1%}{drivers}.")
    impossible = [task for task in plan.tasks if task.impossible_days is not None]
    if impossible:
        lines.append("## Impossible lead times\n\n" + "\n".join(_impossible(task) for task in impossible))
    lines.append(chart_image(plan))
    return "\n\n".join(line for line in lines if line)


def task_table(conference: Conference, plan: Plan) -> list[dict[str, Any]]:
    """Return the tasks as rows, the next to finish first; each with the page that tells why."""
    page = f"{_base(conference)}/{conference.id}/en/{DOOR}"
    ranked = sorted(plan.tasks, key=lambda task: (task.finish or task.done_on or date.max, task.id))
    return [
        {
            "state": "✕ impossible"
            if task.impossible_days is not None
            else f"{TASK_STATES[task.state].sign} {task_words(task.state, 'en')}",
            "finish": str(task.done_on or task.finish or "—"),
            "latest": str(task.latest_finish or "—"),
            "float (working days)": "—" if task.float_days is None else task.float_days,
            "task": f"[{shown(task.names.en)}]({page}#{task.id})",
            "owner": shown(task.owner.en),
            "rule": f"{shown(task.rule)}: {shown(task.source)} ({task.confidence})",
        }
        for task in ranked
    ]


def links(conference: Conference) -> str:
    """Return links to the pages and public feeds of *conference*; no secret link: whoever reads runs would have it."""
    base = _base(conference)
    lines = [f"* [Public page]({base}/{conference.id}/)"]
    lines += [
        f"* [Calendar for {audience}, {language}]({base}/{conference.id}/{audience}.{language}.ics)"
        for audience in ("delegations", "press")
        for language in ("en", "fr", "es")
    ]
    lines.insert(0, f"* [The way to the planner page]({base}/{conference.id}/en/{DOOR})")
    return "\n".join(lines)


def _base(conference: Conference) -> str:
    return conference.public_url or settings().public_url


def _impossible(task: PlannedTask) -> str:
    known = f"; shortest known case: {shown(task.shortest_case)}" if task.shortest_case else ""
    return f"* ✕ {shown(task.names.en)} ({shown(task.rule)}): {task.impossible_days} working days missing{known}"
