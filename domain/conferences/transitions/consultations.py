"""Consultations: entrusted, answered, reported."""

from datetime import date

from domain.conferences.payloads import ConsultationsEntrusted, ConsultationsReported, ReplyReceived
from domain.conferences.state import Conference, Reply
from domain.conferences.transitions.fact import Fact


def entrusted(conference: Conference, on: date, fact: Fact[ConsultationsEntrusted]) -> Conference:
    """Keep the day, and who leads them where the fact says so."""
    return conference.after(entrusted=on, led_by=fact.said.led_by or conference.led_by)


def reply_received(conference: Conference, on: date, fact: Fact[ReplyReceived]) -> Conference:
    """Append a reply of this round; the fold keeps of several answers to one question the last."""
    said = fact.said
    reply = Reply(state=said.state, subject=said.subject, view=said.view, on=on, round=conference.round)
    return conference.after(replies=(*conference.replies, reply))


def reported(conference: Conference, on: date, fact: Fact[ConsultationsReported]) -> Conference:
    """Keep the day; the decision is next, where it is not behind already."""
    del fact
    stage = "decision" if conference.stage == "consultation" else conference.stage
    return conference.after(reported=on, stage=stage)
