"""Case counts: the past conferences that a chance is drawn from, counted and named: "of 28, 5 were decided later"."""

from collections.abc import Iterator

from domain.conferences.conference import Conference
from domain.history.history import History
from domain.kernel.names import Names
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import CaseCount
from domain.scheduling.scheduling import Schedule


def case_counts(conference: Conference, schedule: Schedule, history: History) -> tuple[CaseCount, ...]:
    """Return what past conferences did at the point where this one stands as of the day of *schedule*."""
    if not history.cases:
        return ()
    found = [*_window(conference, history), *_decision(conference, schedule, history)]
    found += _agreement(conference, schedule, history)
    if conference.opening is not None:
        found += _changes(history)
    return tuple(found)


def _window(conference: Conference, history: History) -> Iterator[CaseCount]:
    rate = history.rate("kept")
    if rate is not None and conference.opening is None:
        yield CaseCount(
            about="window", count=rate.happened, of=rate.of,
            names=Names(
                en=f"of {rate.of} windows, {rate.happened} were kept",
                fr=f"sur {rate.of} périodes, {rate.happened} ont été tenues",
                es=f"de {rate.of} plazos, se cumplieron {rate.happened}",
            ),
            cases=tuple(each.id for each in history.cases if each.kept),
        )  # fmt: skip


def _decision(conference: Conference, schedule: Schedule, history: History) -> Iterator[CaseCount]:
    """Count the decisions that came nearer to the opening than this day is to the opening that is planned."""
    opening = schedule.anchors.get("opening")
    if conference.opening is not None or opening is None:
        return
    left = (opening.planned - schedule.as_of).days / 7
    known = {
        each.id: weeks
        for each in history.cases
        if each.kind == "assembly" and (weeks := each.weeks("decision")) is not None
    }
    later = tuple(case for case, weeks in known.items() if weeks < left)
    yield CaseCount(
        about="decision", count=len(later), of=len(known),
        names=Names(
            en=f"of {len(known)} like this, {len(later)} were decided later than this",
            fr=f"sur {len(known)} cas semblables, {len(later)} ont été décidés plus tard",
            es=f"de {len(known)} casos semejantes, {len(later)} se decidieron más tarde",
        ),
        cases=later,
    )  # fmt: skip


def _agreement(conference: Conference, schedule: Schedule, history: History) -> Iterator[CaseCount]:
    """Count the host country agreements that were signed later than this, while one is wanted and not signed."""
    open_act = any(each.step.task.cases == "agreement" and each.step.state in TO_DO for each in schedule.dated)
    if conference.opening is None or not open_act or schedule.as_of >= conference.opening:
        return
    left = (conference.opening - schedule.as_of).days / 7
    known = [*history.known("agreement"), *history.leads_of("R11")]
    later = tuple(each.name for each in known if each.weeks < left)
    yield CaseCount(
        about="agreement", count=len(later), of=len(known),
        names=Names(
            en=f"of {len(known)} host country agreements, {len(later)} were signed later than this",
            fr=f"sur {len(known)} accords de siège, {len(later)} ont été signés plus tard",
            es=f"de {len(known)} acuerdos con el país anfitrión, {len(later)} se firmaron más tarde",
        ),
        cases=later,
    )  # fmt: skip


def _changes(history: History) -> Iterator[CaseCount]:
    moved, changed = history.rate("moved"), history.rate("host-changed")
    if moved is not None:
        yield CaseCount(
            about="moved", count=moved.happened, of=moved.of,
            names=Names(
                en=f"of {moved.of} conferences, {moved.happened} moved their first days",
                fr=f"sur {moved.of} conférences, {moved.happened} ont déplacé leurs premières dates",
                es=f"de {moved.of} conferencias, {moved.happened} cambiaron sus primeras fechas",
            ),
            cases=tuple(each.id for each in history.cases if each.days_moved),
        )  # fmt: skip
    if changed is not None:
        yield CaseCount(
            about="host-changed", count=changed.happened, of=changed.of,
            names=Names(
                en=f"of {changed.of} conferences, {changed.happened} changed their host",
                fr=f"sur {changed.of} conférences, {changed.happened} ont changé d'hôte",
                es=f"de {changed.of} conferencias, {changed.happened} cambiaron de anfitrión",
            ),
            cases=tuple(each.id for each in history.cases if each.host_changed),
        )  # fmt: skip
