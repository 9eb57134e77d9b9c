"""Gate text: what a planner reads above the form of a gate, as Markdown: what is known, what is late, the chart."""

import base64
from collections.abc import Sequence
from datetime import date

from calendars.web.svg_chart import svg
from domain.conferences.conference import Conference, HostStanding
from domain.conferences.gates import Gate
from domain.kernel.finding import Finding
from domain.plans.plan import Plan
from flows.gates.markdown import shown

_ASKS: dict[Gate, str] = {
    "reading": "Check what was read against the words of the resolution, then confirm it or correct it.",
    "entrustment": "Record that the consultations were entrusted, once the letter is there.",
    "consultations": "Record that the consultations were reported, once the report is there.",
    "decision": "Record the decision on dates and host, once the body has taken it.",
    "venue": "Record where the conference is to be held: its days are decided, its place is not.",
    "host-agreement": "Record that the host country agreement was signed.",
    "holding": "Record that the event was held.",
    "outcome": "Record that the outcome was endorsed.",
}
_GRAVITY = ("error", "warning", "info")


def gate_text(gate: Gate, conference: Conference, plan: Plan, today: date, refused: Sequence[str] = ()) -> str:
    """Return the description of a gate's form; *refused* says why the answer before was not taken."""
    parts = [f"**{_ASKS[gate]}**"]
    if refused:
        parts.insert(0, "### The last answer was not taken\n\n" + "\n".join(f"* {shown(reason)}" for reason in refused))
    parts.append(_known(conference, plan, today))
    if gate == "reading":
        parts.append(words(conference))
    if gate == "decision" and plan.proposals:
        parts.append(_proposals(plan))
    parts += [findings_text(plan.findings), chart_image(plan)]
    return "\n\n".join(part for part in parts if part)


def gate_facts(gate: Gate, conference: Conference, plan: Plan, refused: Sequence[str] = ()) -> str:
    """Return in a few sentences what the deciding field of a gate rests on; the last refusal first."""
    mandate, window = conference.mandate, conference.window
    between = f"{window.earliest or '…'} to {window.latest or '…'} (“{shown(window.expression)}”)"
    facts = [f"NOT TAKEN: {'; '.join(map(shown, refused))}. —"] if refused else []
    match gate:
        case "reading":
            body = mandate.decision.body if mandate.decision else (mandate.convened_by or "the body")
            facts += [
                f"Event: {shown(mandate.event.name)}. Window: {between}. Host: {shown(host_text(conference.venue))}.",
                f"Consultations: {shown(conference.led_by or 'none asked')}.",
                f"Decision: {shown(body)}, by {conference.decide_by or 'no legal day'}.",
                f"Occasion: {shown(mandate.occasion.what)}, {mandate.occasion.date}." if mandate.occasion else "",
            ]
        case "decision":
            weeks = "; ".join(f"{each.start} to {each.end}" for each in plan.proposals[:3])
            facts += [
                f"Window: {between}. Legal day of the decision: {conference.decide_by or 'none'};",
                f"to keep the usual lead times: {plan.decide_by_for_window or '—'}.",
                f"Weeks that would serve: {weeks}." if weeks else "",
            ]
        case _:
            facts += [f"Days of the event: {conference.opening} to {conference.closing}."] if conference.opening else []
            facts.append(f"Today is {plan.as_of}{' (rehearsal)' if conference.rehearsal else ''}.")
    return " ".join(fact for fact in facts if fact)


def chart_image(plan: Plan) -> str:
    """Return the chart as a Markdown image that needs nothing from outside (a data URI)."""
    picture = base64.b64encode(svg(plan, "en").encode()).decode()
    return f"![Chart of the plan](data:image/svg+xml;base64,{picture})"


def findings_text(findings: Sequence[Finding]) -> str:
    """Return findings as a list, gravest first; severity is said in words, not in colour alone."""
    if not findings:
        return ""
    ranked = sorted(findings, key=lambda finding: _GRAVITY.index(finding.severity))
    return "### Findings\n\n" + "\n".join(
        f"* **{each.severity}** — `{each.code}`: {shown(each.text)}" for each in ranked[:12]
    )


def words(conference: Conference) -> str:
    """Return each field that was read beside the words it was read from."""
    rows = []
    for field, (start, end) in sorted(conference.mandate.spans.items(), key=lambda item: item[1]):
        quoted = " ".join(conference.text[start:end].split())
        rows.append(f"| {field} | “{shown(quoted)}” |")
    if not rows:
        return ""
    return "### The words it was read from\n\n| field | words |\n|---|---|\n" + "\n".join(rows)


def host_text(host: HostStanding | None) -> str:
    """Return a host as people say it."""
    if host is None:
        return "none named"
    place = ", ".join(part for part in (host.city, host.country) if part)
    return f"{place} ({host.status})" if host.status else place


def _known(conference: Conference, plan: Plan, today: date) -> str:
    mandate = conference.mandate
    window = conference.window
    rows = [
        ("Conference", conference.names.en),
        ("Mandate", f"{conference.symbol or 'no symbol'}, paragraph {mandate.paragraph}"),
        ("Today", f"{today}" + (" (rehearsal)" if conference.rehearsal else "")),
        ("Stage", plan.stage),
        ("Window", f"{window.earliest or '…'} to {window.latest or '…'} (“{window.expression}”)"),
        ("Decision due", f"{plan.decide_by or 'no legal day'}; for the window: {plan.decide_by_for_window or '—'}"),
        ("Host", host_text(conference.venue)),
    ]
    if mandate.consultation:
        rows.append(("Consultations led by", conference.led_by or "not named"))
    if mandate.occasion:
        years = f"{mandate.occasion.years} years, " if mandate.occasion.years else ""
        rows.append(("Occasion", f"{years}{mandate.occasion.what} ({mandate.occasion.date or 'no day'})"))
    if conference.opening:
        rows.append(("Days", f"{conference.opening} to {conference.closing}"))
    return "| | |\n|---|---|\n" + "\n".join(f"| {name} | {shown(value)} |" for name, value in rows)


def _proposals(plan: Plan) -> str:
    lines = [
        f"{number}. **{each.start} to {each.end}**: " + "; ".join(shown(reason.en) for reason in each.reasons)
        for number, each in enumerate(plan.proposals[:3], 1)
    ]
    return "### Dates that would serve\n\n" + "\n".join(lines)
