"""Notices: what people are told of: items that moved, findings, reminders. Kept in the outbox first, sent from it.

The key of a notice says what it tells of, not when: computed again, it is the same notice and is not sent again.
"""

import logging
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from domain.conference import Conference
from domain.errors import ServiceMissing
from domain.names import Language, Names
from domain.plan import PUBLIC_AUDIENCES, Plan
from domain.reminders import Reminder
from flows.channels import Channel
from flows.ledger.repository import Ledger
from flows.ledger.translate import Notice

log = logging.getLogger(__name__)
_MOVED = Names(en="New date", fr="Nouvelle date", es="Nueva fecha")
_FINDING = Names(en="Attention", fr="Attention", es="Atención")
_REMINDERS = {
    "reminder": Names(en="Due soon", fr="Échéance proche", es="Vence pronto"),
    "due": Names(en="Due today", fr="Échéance aujourd'hui", es="Vence hoy"),
    "late": Names(en="Late", fr="En retard", es="Con retraso"),
    "escalation": Names(
        en="Late: please intervene", fr="En retard : intervention requise", es="Con retraso: intervenga"
    ),
}
_DIGEST = Names(en="What is new today", fr="Les nouvelles du jour", es="Novedades del día")


def queue_notices(
    ledger: Ledger,
    conference: Conference,
    plan: Plan,
    reminders: Iterable[Reminder],
    ways: Iterable[Channel],
    now: datetime,
) -> int:
    """Put what *ways* are to be told of *conference* into the outbox; return how many notices are new.

    A rehearsal sends no notices.
    """
    if conference.rehearsal:
        return 0
    reminded = tuple(reminders)
    new = 0
    for way in ways:
        told = [*_moved(ledger, conference, way), *_found(conference, plan, way), *_reminded(plan, reminded, way)]
        for key, kind, subject, body in told:
            new += ledger.outbox_add(
                f"{way.name}|{key}",
                conference=conference.id,
                audience=way.audience,
                language=way.language,
                kind=f"{way.name}|{kind}",
                subject=subject,
                body=body,
                created=now,
            )
    return new


def send_notices(ledger: Ledger, ways: Iterable[Channel], now: datetime) -> int:
    """Send what is due; return how many notices went out. A channel that fails is told and tried again later."""
    sent = 0
    due = ledger.outbox_due()
    for way in ways:
        mine = [notice for notice in due if notice.kind.startswith(f"{way.name}|")]
        bundles = [mine] if way.digest and mine else [[notice] for notice in mine]
        for bundle in bundles:
            subject, body = _bundled(bundle, way.language)
            try:
                way.send(subject, body)
            except ServiceMissing as failure:
                log.warning("%s", failure)
                for notice in bundle:
                    ledger.outbox_failed(notice.key, str(failure))
            else:
                sent += sum(ledger.outbox_sent(notice.key, now) for notice in bundle)
    return sent


def _moved(ledger: Ledger, conference: Conference, way: Channel) -> Iterator[tuple[str, str, str, str]]:
    """Yield items of the audience's calendar that moved: one notice for each revision that raised SEQUENCE."""
    for row in ledger.published(conference.id):
        if row.audience == way.audience and row.sequence > 0 and row.item.start is not None and row.moved_from:
            name = row.item.summary.of(way.language)
            subject = f"{_MOVED.of(way.language)}: {name}, {row.item.start}"
            note = row.note.of(way.language) if row.note else ""
            body = "\n".join([name, f"{row.moved_from} → {row.item.start}", note, row.item.page])
            yield f"moved|{row.uid}|{row.sequence}", "moved", subject, body


def _found(conference: Conference, plan: Plan, way: Channel) -> Iterator[tuple[str, str, str, str]]:
    """Yield findings of warning and error; they are internal, so open audiences are not told."""
    if way.audience in PUBLIC_AUDIENCES:
        return
    name = conference.names.of(way.language)
    for finding in plan.findings:
        if finding.severity != "info":
            key = f"finding|{conference.id}|{finding.code}|{finding.subject}"
            yield key, "finding", f"{_FINDING.of(way.language)}: {finding.code} · {name}", finding.text


def _reminded(plan: Plan, reminders: tuple[Reminder, ...], way: Channel) -> Iterator[tuple[str, str, str, str]]:
    """Yield reminders for the tasks of the audience; a step of the ladder that goes to another goes there alone."""
    for reminder in reminders:
        task = plan.task(reminder.task)
        if task is None:
            continue
        mine = way.audience == reminder.to if reminder.to != "owner" else way.audience in task.audiences
        if mine and way.audience not in PUBLIC_AUDIENCES:
            name, owner = task.names.of(way.language), task.owner.of(way.language)
            subject = f"{_REMINDERS[reminder.rung].of(way.language)}: {name}"
            yield f"reminder|{reminder.key}", "reminder", subject, f"{name}\n{owner}\n{_day(reminder.due)}"


def _bundled(bundle: list[Notice], language: Language) -> tuple[str, str]:
    if len(bundle) == 1:
        return bundle[0].subject, bundle[0].body
    lines = [f"• {notice.subject}\n{notice.body}" for notice in bundle]
    return f"{_DIGEST.of(language)} ({len(bundle)})", "\n\n".join(lines)


def _day(day: date) -> str:
    return day.isoformat()
