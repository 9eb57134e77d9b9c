"""Choice: for which event of a reading a conference is opened or planned; where there are several, a planner says."""

from domain.kernel.errors import BadInput, NothingConvened
from domain.mandates.mandate import Mandate
from domain.mandates.reading import DatedEvent, Reading


def choices(reading: Reading) -> tuple[Mandate, ...]:
    """Return what a conference can be opened for: the mandates, then every other event that the text dates."""
    told = {(one.paragraph, one.symbol, one.event.name) for one in reading.mandates}
    others = (one for one in reading.events if (one.paragraph, one.symbol, one.event.name) not in told)
    return (*reading.mandates, *map(_mandate, others))


def chosen(reading: Reading, paragraph: int | None = None, event: str | None = None) -> Mandate:
    """Return the one event that is meant: the only mandate, or the one that *paragraph* or *event* chooses.

    *event* is a number of the list that the refusal prints, or words of the event's name. Raises NothingConvened where
    the text convenes none, BadInput with the list where several fit.
    """
    known = choices(reading)
    if event is not None:
        fitting = _named(known, event.strip())
        place, missing = "--event", f"no event of the text fits {event!r}"
    elif paragraph is not None:
        fitting = [one for one in reading.mandates if one.paragraph == paragraph]
        place, missing = "--paragraph", f"paragraph {paragraph} convenes no event"
    else:
        fitting = list(reading.mandates)
        place, missing = "--event", "the text convenes no event"
    if not fitting:
        if not known:
            raise NothingConvened(missing, remedy="`mandat read` shows what was read")
        if event is None and paragraph is None:
            remedy = f"Choose with --event one that it only names: {_listed(known, known)}"
            raise NothingConvened(missing, remedy=remedy)
        raise BadInput(missing, place=place, remedy=f"Choose one of: {_listed(known, known)}")
    if len(fitting) > 1:
        said = f"the text convenes {len(fitting)} events" if event is None else f"{len(fitting)} events fit {event!r}"
        raise BadInput(said, place="--event", remedy=f"Choose one of: {_listed(fitting, known)}")
    return fitting[0]


def _named(known: tuple[Mandate, ...], words: str) -> list[Mandate]:
    if words.isdecimal():
        return [known[int(words) - 1]] if 0 < int(words) <= len(known) else []
    exact = [one for one in known if one.event.name.casefold() == words.casefold()]
    return exact or [one for one in known if words.casefold() in one.event.name.casefold()]


def _listed(some: list[Mandate] | tuple[Mandate, ...], known: tuple[Mandate, ...]) -> str:
    return "; ".join(f"{known.index(one) + 1} {_told(one)}" for one in some)


def _told(one: Mandate) -> str:
    place = f"paragraph {one.paragraph}" if one.paragraph is not None else "a paragraph without a number"
    where = f"{place} of {one.symbol}" if one.symbol else place
    days = " to ".join(str(day or "…") for day in (one.window.earliest, one.window.latest))
    when = days if one.window.earliest or one.window.latest else "no day"
    return f"“{one.event.name}” ({where}, {when})"


def _mandate(event: DatedEvent) -> Mandate:
    """Return the mandate of an event that the text only names: its time and its place are all that is known."""
    return Mandate(
        paragraph=event.paragraph,
        symbol=event.symbol,
        event=event.event,
        window=event.window,
        hosts=event.hosts,
        spans=event.spans,
        act=event.act,
    )
