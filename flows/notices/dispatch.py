"""Notices: what people are told of: items that moved, findings, reminders. Kept in the outbox first, sent from it.

The key of a notice says what it tells of, not when: computed again, it is the same notice and is not sent again. A
notice is claimed before it is sent, so two processes never send it twice; one that was claimed by a process that died
is not sent again, but told in the log and kept in the outbox: at most once (docs/decisions/0050).
"""

import logging
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from calendars.country_names import country_name
from calendars.words import day_words
from domain.assessment.finding_texts import finding_text, finding_title
from domain.assessment.reminders import Reminder, ReplyReminder, due_reminders, due_reply_reminder
from domain.conferences.conference import Conference
from domain.kernel.errors import ServiceMissing
from domain.kernel.names import Language, Names
from domain.kernel.vocabulary import PUBLIC_AUDIENCES
from domain.plans.plan import Plan
from flows.application.planner import calendars_of
from flows.ledger.repository import Ledger
from flows.ledger.translate import Notice
from flows.notices.channels import Channel, NoticeRules

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
_REPLIES = Names(
    en="Replies of Member States still missing",
    fr="Réponses d'États Membres encore attendues",
    es="Respuestas de Estados Miembros aún pendientes",
)
_NO_REPLY = Names(
    en="Consultations are under way since {day}. No reply yet on",
    fr="Les consultations sont en cours depuis le {day}. Pas encore de réponse sur",
    es="Las consultas están en curso desde el {day}. Aún sin respuesta sobre",
)
_DIGEST = Names(en="What is new today", fr="Les nouvelles du jour", es="Novedades del día")


def queue_notices(ledger: Ledger, conference: Conference, plan: Plan | None, rules: NoticeRules, now: datetime) -> int:
    """Put what the channels are to be told of *conference* into the outbox; return how many notices are new.

    A rehearsal sends no notices. Nobody is reminded on a day that is no working day of the secretariat.
    """
    if conference.rehearsal or plan is None:
        return 0
    days = calendars_of(conference, plan.as_of).secretariat
    works = days.works(plan.as_of)
    reminded = due_reminders(plan, days.between, works, rules.rung)
    silent = due_reply_reminder(conference, plan.as_of, days.between, works, rules.replies_after)
    new = 0
    for way in rules.channels:
        told = [*_moved(ledger, conference, way), *_found(conference, plan, way), *_reminded(plan, reminded, way)]
        for key, kind, subject, body in [*told, *_silent(conference, silent, way)]:
            new += ledger.outbox.add(
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
    due = ledger.outbox.due()
    for way in ways:
        mine = [each for each in due if each.kind.startswith(f"{way.name}|")]
        for wanted in [mine] if way.digest else [[notice] for notice in mine]:
            # claimed no sooner than sent: a sender that dies leaves one notice in doubt, not all that were due
            bundle = [each for each in wanted if ledger.outbox.claim(each.key)]
            if not bundle:
                continue
            subject, body = _bundled(bundle, way.language)
            try:
                way.send(subject, body)
            except ServiceMissing as failure:
                log.warning("%s", failure)
                for notice in bundle:
                    ledger.outbox.failed(notice.key, str(failure))
            else:
                sent += sum(ledger.outbox.sent(notice.key, now) for notice in bundle)
    return sent


def _moved(ledger: Ledger, conference: Conference, way: Channel) -> Iterator[tuple[str, str, str, str]]:
    """Yield items of the audience's calendar that moved: one notice for each revision that raised SEQUENCE."""
    for row in ledger.publications.published(conference.id):
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
    tasks = {task.id: task.names for task in plan.tasks}
    for finding in plan.findings:
        if finding.severity != "info":
            key = f"finding|{conference.id}|{finding.code}|{finding.subject}"
            title = finding_title(finding.code, way.language)
            text = finding_text(
                finding,
                way.language,
                tasks,
                day=lambda day: day_words(day, way.language),
                place=lambda code: country_name(code, way.language),
            )
            yield key, "finding", f"{_FINDING.of(way.language)}: {title} · {name}", f"{text}\n{finding.source}".rstrip()


def _silent(
    conference: Conference, reminder: ReplyReminder | None, way: Channel
) -> Iterator[tuple[str, str, str, str]]:
    """Yield the reminder to reply: to the leader of the consultations who is silent, to a State on what it is."""
    if reminder is None or not (way.states or way.audience == "consultations"):
        return
    lines = []
    for subject, states in reminder.silent:
        named = [country_name(state, way.language) for state in states if not way.states or state in way.states]
        if named:
            lines.append(f"{subject}: {', '.join(sorted(named))} ({len(named)})")
    if lines:
        name = conference.names.of(way.language)
        asked = day_words(conference.entrusted, way.language) if conference.entrusted else ""
        body = "\n".join([_NO_REPLY.of(way.language).format(day=asked), *lines])
        yield f"reminder|{reminder.key}", "reminder", f"{_REPLIES.of(way.language)} · {name}", body


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
