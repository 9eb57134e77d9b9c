"""The first screen: what was read, what to do next, where to look, how to stop: within one screen of a terminal."""

from collections.abc import Sequence

from domain.assessment.progress import next_steps
from domain.conferences.conference import Conference
from domain.conferences.gates import awaited
from domain.plans.plan import Plan
from flows.gates.text import host_text
from flows.settings import Settings

_TEN_YEARS = -10 * 365 * 24 * 3600
"""Prefect's list of runs goes back seven days unless it is told otherwise; a gate waits for months."""
_MOST = 2
"""Conferences told in full; the others are counted."""


def first_screen(
    conferences: Sequence[tuple[Conference, Plan | None]],
    settled: Settings,
    prefect_port: int,
    planner: str,
    way_in: str,
) -> str:
    """Return the text that `mandat up` prints when all is ready; *way_in* says how to sign in."""
    lines = [""]
    for conference, plan in conferences[:_MOST]:
        lines += _conference(conference, plan) if plan else []
    if len(conferences) > _MOST:
        lines.append(f"… and {len(conferences) - _MOST} more: mandat status")
    if not conferences:
        lines += ["No conference is open. Open one with: mandat open FILE", ""]
    newest = conferences[0][0] if conferences else None
    base = settled.public_url
    lines += [
        f"What waits    http://127.0.0.1:{prefect_port}/v2/artifacts/key/what-waits",
        f"Prefect UI    http://127.0.0.1:{prefect_port}/runs?state=Suspended&type=span&seconds={_TEN_YEARS}",
        "              (the same as a list of runs)",
        f"Sign in       {way_in}",
        f"Planner page  {planner}",
        f"Feed          {_feed(newest, base, planner)}" if newest else f"Pages         {base}/",
        "",
        "Stop with Ctrl-C; everything stands where it was when you start again.",
    ]
    return "\n".join(lines)


def signing_in(credential: str | None, place: str, *, seen: bool) -> str:
    """Return how to sign in: with *credential* (name:password) of the first planner, or as somebody who was added.

    What stands in a file at *place* is shown only where it is *seen* by a person, not kept in a log.
    """
    if credential is None:
        return "with your name:password  (people: mandat user list)"
    return f"{credential}  (kept in {place})" if seen else f"with the line in {place}  (name:password)"


def _feed(conference: Conference, base: str, planner: str) -> str:
    """Return the address of a feed of *conference*: nothing of it is public before its reading is confirmed."""
    if conference.confirmed is not None:
        return f"{base}/{conference.id}/delegations.en.ics"
    return f"{planner.rstrip('/')}/{conference.id}/secretariat.en.ics"


def _conference(conference: Conference, plan: Plan) -> list[str]:
    mandate, window = conference.mandate, conference.window
    mark = f"  [REHEARSAL, today is {conference.today}]" if conference.rehearsal else ""
    consults = "none asked"
    if mandate.consultation:
        asked_by = (
            f", entrusted by the {mandate.consultation.entrusted_by}" if mandate.consultation.entrusted_by else ""
        )
        consults = f"{conference.led_by or 'not named'}{asked_by}"
    body = mandate.decision.body if mandate.decision else (mandate.convened_by or "not named")
    if mandate.decision and mandate.decision.session:
        body += f", session {mandate.decision.session}"
    lines = [
        f"{conference.names.en}{mark}",
        f"  {conference.symbol or 'no symbol'}, paragraph {mandate.paragraph}   →  {conference.id}",
        f"  window      {window.earliest or '…'} to {window.latest or '…'}   “{window.expression}”",
        f"  host        {host_text(conference.venue)}",
        f"  consults    {consults}",
        f"  decides     {body}, by {conference.decide_by or 'no legal day'}",
        f"  stage       {plan.stage}",
        "",
        "  Next:",
    ]
    steps = [f"{'now':10}  {_ASK[gate]}" for gate in awaited(conference, plan.as_of)]
    steps += [f"{task.finish or '—'!s:10}  {task.names.en} ({task.owner.en})" for task in next_steps(plan)]
    return [*lines, *(f"    {number}. {step}" for number, step in enumerate(steps[:3], 1)), ""]


_ASK = {
    "reading": "Confirm the reading in the Prefect UI",
    "entrustment": "Record the letter that entrusts the consultations",
    "consultations": "Record the report on the consultations",
    "decision": "Record the decision on dates and host",
    "venue": "Record the place of the conference",
    "host-agreement": "Record the host country agreement",
    "holding": "Record that the event was held",
    "outcome": "Record the endorsement of the outcome",
}
