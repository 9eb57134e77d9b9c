"""Amending: a later resolution is read, held against what stands, confirmed by a planner, recorded."""

from collections.abc import Sequence
from datetime import date

from prefect import flow
from prefect.logging import get_run_logger

from domain.conferences.amendment import Amendment, amendment_of
from domain.conferences.conference import Conference, today_of
from domain.kernel.errors import BadInput
from domain.resolution.reading import read
from flows import clock
from flows.documents.files import text_of
from flows.gates.forms import AmendmentAnswer, AmendmentForm, amendment_form
from flows.gates.markdown import shown
from flows.gates.suspension import ask, was_asked
from flows.ledger.repository import Ledger
from flows.open_conference import inbox_path
from flows.orchestration.acting import who_answered
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import recorded, taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import meant, named
from flows.settings import settings

_KEY = "amendment"


@flow(name="amend-conference", flow_run_name=named("Amend by a later resolution"))
@tells_refusals
def amend_conference(conference: str, text: str = "", file: str = "", it_is_the_same_event: bool = False) -> str:
    """Amend a conference by a later resolution: renewal, new dates or host, postponement, another venue, cancellation.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        text: The text of the later resolution, pasted.
        file: Or the name of a file in the inbox folder (txt, md, html, docx, pdf).
        it_is_the_same_event: Only where Mandat took the text for one on another event and you know better.
    """
    conference = meant(conference)
    with alone(conference):
        reading = read(text if text.strip() else text_of(inbox_path(file)))
        others = _others(conference)
        state, _ = _standing(conference)
        found = amendment_of(state, reading, others=others, sure=it_is_the_same_event)
        if not found.differences and not was_asked(_KEY):
            raise BadInput(
                f"the text changes nothing for this conference: {found.why_not}",
                place=conference,
                remedy="Look at it with `mandat read`; what Mandat cannot read is entered with record-entry",
            )
        if found.differences or was_asked(_KEY):
            _ask(conference, found)
        return taken_up(conference)


def _ask(conference: str, found: Amendment) -> None:
    """Ask whether *found* is to be recorded; the answer is recorded entry by entry, each once."""

    def wanted() -> bool:
        return bool(found.differences)

    def form(refused: Sequence[str]) -> type[AmendmentForm]:
        state, today = _standing(conference)
        facts = [f"NOT TAKEN: {'; '.join(map(shown, refused))}. —"] if refused else []
        facts += [f"{each.field}: {shown(each.stands)} → {shown(each.says)}." for each in found.differences]
        resolution = found.reading.resolution
        asked = amendment_form(" ".join(facts), on=resolution.adopted, symbol=resolution.symbol)
        return asked.with_initial_data(description=amendment_text(state, found, today, refused))

    def take(answer: AmendmentForm) -> list[str]:
        if not answer.decider.strip():
            raise BadInput("say which office decides", place="Who decides")
        if answer.answer is AmendmentAnswer.LEAVE:
            get_run_logger().info("All stays as it is")
            return []
        symbol = answer.source.strip()
        if not symbol:
            raise BadInput("name the later resolution", place="Source")
        acted = who_answered(_KEY, "form")
        for entry in found.entries(answer.on, actor=answer.decider.strip(), symbol=symbol, reason=answer.reason):
            refused = recorded(acted.signed(entry))
            if refused:
                return [f"{entry.kind}: {reason}" for reason in refused]
        return []

    ask(_KEY, wanted, form, take)


def amendment_text(state: Conference, found: Amendment, today: date, refused: Sequence[str] = ()) -> str:
    """Return the differences as Markdown: field, what stands, what the later text says, its words."""
    resolution = found.reading.resolution
    adopted = f", adopted on {resolution.adopted}" if resolution.adopted else ""
    lines = []
    if refused:
        lines += ["### The last answer was not taken", "", *(f"* {shown(reason)}" for reason in refused), ""]
    event = f" speaks of **{shown(found.event)}** and" if found.event else ""
    symbol = shown(resolution.symbol or "A text without a symbol")
    lines += [f"**{symbol}**{adopted}{event} would change **{shown(state.names.en)}**:"]
    lines += ["", "| what | stands | would be | in the words |", "|---|---|---|---|"]
    lines += [
        f"| {each.field} | {shown(each.stands)} | **{shown(each.says)}** | “{shown(each.words)}” |"
        for each in found.differences
    ]
    kinds = ", ".join(f"`{kind}`" for kind in found.kinds)
    lines += ["", f"It would be recorded as {kinds}. Today is {today}{' (rehearsal)' if state.rehearsal else ''}."]
    lines += ["", "What was decided before stays in the history of the conference."]
    return "\n".join(lines)


def _standing(conference: str) -> tuple[Conference, date]:
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.entries.conference(conference)
        return state, today_of(state, clock.today())


def _others(conference: str) -> tuple[Conference, ...]:
    with Ledger.open(settings().ledger_url) as ledger:
        ledger.entries.conference(conference)
        return tuple(ledger.entries.conference(each) for each in ledger.entries.ids() if each != conference)
