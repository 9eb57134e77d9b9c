"""Doubts: what in a reading a planner should look at, as findings; never a silent guess."""

from datetime import date

from domain.kernel.finding import Finding
from domain.mandates.mandate import DecisionDue, Mandate
from domain.mandates.reading import Resolution
from domain.reference.assembly_sessions import session_on
from domain.resolution.context import Context

_AHEAD = 3  # sessions that a decision may lie ahead of the text


_OF_TIMES = {
    "no-such-day": "“{}” is no day of the calendar.",
    "weekday": "In “{}” the day of the week is not that of the date.",
    "backward": "“{}” ends before it begins.",
    "figures": "“{}” can be read in two ways: which figure is the month?",
}


def doubts_of_times(contexts: list[Context]) -> tuple[Finding, ...]:
    """Return the times in operative paragraphs that cannot be read, or only against something that the text says."""
    return tuple(
        Finding(
            code="ambiguous-date",
            severity="warning",
            subject="date",
            paragraph=context.paragraph.number,
            text=_OF_TIMES[one.doubt].format(context.cut(one.start, one.end)),
            source=context.cut(one.start, one.end),
        )
        for context in contexts
        for one in context.expressions
        if one.doubt
    )


def doubts(resolution: Resolution, mandates: tuple[Mandate, ...], inferred: tuple[bool, ...]) -> tuple[Finding, ...]:
    """Return what is doubtful; *inferred* tells of which mandates the year was not named."""
    found: list[Finding] = []
    if not mandates:
        found.append(
            Finding(
                code="no-convening-paragraph",
                severity="warning",
                subject="resolution",
                text="No operative paragraph decides, asks for or fixes an event that is to come.",
                source=resolution.symbol or "",
            )
        )
    for mandate, guessed in zip(mandates, inferred, strict=True):
        window = mandate.window
        if guessed:
            found.append(
                _doubt(mandate, f"“{window.expression}” names no year; read as {window.latest or window.earliest}.")
            )
        elif window.kind == "none" and window.expression:
            found.append(_doubt(mandate, f"“{window.expression}” fixes no date."))
        elif window.kind == "none":
            found.append(_doubt(mandate, "The text gives no time for the event.", code="no-window", severity="info"))
        elif window.kind == "session" and window.earliest is None and window.latest is None:
            why = "is a session of another body, or does not fit the day of adoption: no day follows."
            found.append(_doubt(mandate, f"“{window.expression}” {why}"))
        elif window.kind == "relative":
            found.append(_doubt(mandate, f"“{window.expression}” depends on another event."))
        if window.earliest and window.latest and window.earliest > window.latest:
            found.append(_doubt(mandate, f"“{window.expression}” ends before it begins."))
        if resolution.adopted and window.latest and window.latest < resolution.adopted:
            found.append(
                _doubt(
                    mandate,
                    f"The window closes on {window.latest}, before the text was adopted ({resolution.adopted}).",
                )
            )
        accepted = [host for host in mandate.hosts if host.status == "accepted"]
        venues = [host for host in mandate.hosts if host.status is None]
        if len({host.country for host in accepted}) > 1 or (
            not accepted and len({host.country for host in venues}) > 1
        ):
            names = ", ".join(f"{host.city or ''} {host.country}".strip() for host in accepted or venues)
            found.append(
                _doubt(
                    mandate, f"More than one host or place is named: {names}.", code="several-hosts", severity="info"
                )
            )
        if mandate.occasion is not None and mandate.occasion.date is None:
            found.append(
                _doubt(
                    mandate,
                    f"The text does not say when “{mandate.occasion.what}” was adopted.",
                    code="anniversary-day-unknown",
                    severity="info",
                )
            )
        decision = mandate.decision
        if (
            decision is not None
            and resolution.adopted is not None
            and _far(decision, resolution.adopted, window.latest)
        ):
            found.append(
                _doubt(
                    mandate,
                    f"Session {decision.session} does not fit a text adopted on {resolution.adopted}"
                    f" (session {session_on(resolution.adopted)}).",
                    code="session-does-not-fit",
                )
            )
    return (*found, *_head(resolution))


def _head(resolution: Resolution) -> tuple[Finding, ...]:
    """Return whether the session that the head names and the day of adoption disagree."""
    day, session, symbol = resolution.adopted, resolution.session, resolution.symbol or ""
    if day is None or session is None or not symbol.startswith("A/RES/") or session_on(day) == session:
        return ()
    text = f"The head names session {session}, but {day} lies in session {session_on(day)}."
    return (Finding(code="session-does-not-fit", severity="warning", subject="resolution", text=text, source=symbol),)


def _far(decision: DecisionDue, adopted: date, event: date | None) -> bool:
    """Return whether the Assembly would decide behind the text, or far ahead of it and not before the event."""
    if decision.session is None or decision.body != "General Assembly":
        return False
    ahead = _AHEAD if event is None else max(_AHEAD, session_on(event) - session_on(adopted))
    return not 0 <= decision.session - session_on(adopted) <= ahead


def _doubt(mandate: Mandate, text: str, *, code: str = "ambiguous-date", severity: str = "warning") -> Finding:
    return Finding(
        code=code,
        severity="info" if severity == "info" else "warning",
        subject=mandate.event.name or "event",
        paragraph=mandate.paragraph,
        text=text,
        source=mandate.window.expression,
    )
