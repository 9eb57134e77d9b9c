"""Adoption and mandate: where a conference starts, the confirmation of its reading, the renewal of its mandate."""

import json
from collections.abc import Iterable
from datetime import date

from domain.conferences.entry import Entry
from domain.conferences.mandate_patch import corrected_mandate, mandate_of
from domain.conferences.payloads import MandateAdopted, MandateConfirmed, MandateRenewed
from domain.conferences.state import Conference, HostStanding
from domain.conferences.transitions.fact import Fact
from domain.conferences.transitions.hosts import furthest
from domain.kernel.errors import BadInput
from domain.kernel.names import Names
from domain.kernel.vocabulary import Stage
from domain.mandates.mandate import Mandate, Window
from domain.mandates.obligation import Obligation


def adopted(entry: Entry, confirmations: Iterable[MandateConfirmed]) -> Conference:
    """Return the state at the adoption. What a planner corrected in the reading held from the first day on."""
    said = entry.said(MandateAdopted)
    if said.mandate is None:
        raise BadInput("the entry holds no mandate that was read", place="mandate-adopted.mandate")
    mandate = mandate_of(said.mandate)
    for confirmation in confirmations:
        mandate = corrected_mandate(mandate, confirmation.corrections)
    fixed = mandate.fixed_days
    hosts = tuple(HostStanding(country=host.country, city=host.city, status=host.status) for host in mandate.hosts)
    return Conference(
        id=entry.conference,
        text=said.text,
        language=said.language or "en",
        adopted=said.adopted or entry.on,
        symbol=said.symbol,
        title=said.title,
        session=said.session,
        obligations=tuple(Obligation.model_validate_json(json.dumps(each)) for each in said.obligations),
        names=Names.same(mandate.event.name),
        public_url=said.public_url,
        packs=tuple(said.packs) if said.packs is not None else None,
        mandate=mandate,
        window=mandate.window,
        decide_by=mandate.decision.latest if mandate.decision else None,
        led_by=mandate.consultation.led_by if mandate.consultation else None,
        stage=first_stage(mandate),
        opening=fixed[0] if fixed else None,
        closing=fixed[1] if fixed else None,
        hosts=hosts,
        venue=furthest(hosts),
    )


def first_stage(mandate: Mandate) -> Stage:
    """Return where a mandate starts: consultations asked → consultation; dates or place open → decision; else hosting.

    docs/contract.md, "Stages".
    """
    if mandate.consultation is not None:
        return "consultation"
    placed = any(host.country or host.city for host in mandate.hosts)
    return "hosting" if mandate.fixed_days and placed else "decision"


def confirmed(conference: Conference, on: date, fact: Fact[MandateConfirmed]) -> Conference:
    """Keep the day of the confirmation and the names; `adopted` has taken the corrections."""
    names = fact.said.names
    return conference.after(confirmed=on) if names is None else conference.after(confirmed=on, names=names)


def renewed(conference: Conference, on: date, fact: Fact[MandateRenewed]) -> Conference:
    """Move the window and the legal day; an event whose days no longer fit is to be decided anew.

    Without a decision a renewal opens another round of consultations, and drops a legal day that has passed.
    """
    said = fact.said
    if said.latest is not None:
        conference = conference.after(window=_window_after(conference, said))
        if conference.opening is not None and not conference.window.holds(conference.opening):
            return conference.after(
                opening=None,
                closing=None,
                decided=None,
                stage="decision",
                decide_by=said.decide_by,
                days_set=None,
                days_source="",
            )
    decide_by = said.decide_by or conference.decide_by
    if conference.decided is not None:
        return conference.after(decide_by=decide_by)
    if said.decide_by is None and decide_by is not None and decide_by < on:
        decide_by = None
    return conference.after(
        decide_by=decide_by, stage="consultation", entrusted=None, reported=None, round=conference.round + 1
    )


def _window_after(conference: Conference, said: MandateRenewed) -> Window:
    window = conference.window
    earliest = window.earliest if window.earliest and said.latest and window.earliest <= said.latest else None
    return window.revised(
        latest=said.latest, earliest=said.earliest or earliest, expression=said.expression or window.expression
    )
