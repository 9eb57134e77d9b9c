"""Transitions: what each kind of entry makes of a conference: (Conference, day, typed fact) → Conference."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.conferences.payloads import EntryKind
from domain.conferences.transitions import adoption, annotations, consultations, decision, hosts, life, tasks
from domain.conferences.transitions.fact import Transition

TRANSITIONS: Mapping[EntryKind, Transition] = MappingProxyType({
    "mandate-adopted": life.unchanged,
    "mandate-confirmed": adoption.confirmed,
    "mandate-renewed": adoption.renewed,
    "consultations-entrusted": consultations.entrusted,
    "reply-received": consultations.reply_received,
    "consultations-reported": consultations.reported,
    "host-offered": hosts.host_step("offered"),
    "host-welcomed": hosts.host_step("welcomed"),
    "host-accepted": hosts.host_step("accepted"),
    "host-withdrawn": hosts.host_step("withdrawn"),
    "decision-taken": decision.decision_taken,
    "dates-changed": decision.dates_changed,
    "venue-changed": decision.venue_changed,
    "host-agreement-signed": hosts.agreement_signed,
    "task-started": tasks.task_step("started"),
    "task-done": tasks.task_step("done"),
    "task-waived": tasks.task_step("waived"),
    "task-added": tasks.task_added,
    "milestone-added": tasks.milestone_added,
    "task-moved": tasks.task_moved,
    "task-assigned": tasks.task_assigned,
    "note-added": annotations.note_added,
    "document-attached": annotations.document_attached,
    "conference-held": life.held,
    "outcome-endorsed": life.endorsed,
    "conference-cancelled": life.cancelled,
    "conference-withdrawn": life.withdrawn,
    "record-closed": life.record_closed,
    "baseline-set": life.baseline_set,
    "corrected": life.unchanged,
    "clock-moved": life.clock_moved,
    "packs-chosen": tasks.packs_chosen,
})  # fmt: skip
