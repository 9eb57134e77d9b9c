"""From a reading to the first entry of a conference: what was read becomes a fact that later readers do not change."""

from datetime import date

from domain.conferences.entry import Entry, entry_of
from domain.kernel.errors import BadInput
from domain.kernel.ids import conference_id
from domain.kernel.vocabulary import Pack
from domain.mandates.mandate import Mandate
from domain.mandates.reading import Reading
from domain.plans.packs import packs_for
from flows.application.choice import choices, chosen


def adopted_entry(
    reading: Reading,
    mandate: Mandate,
    *,
    as_of: date | None = None,
    id: str | None = None,  # noqa: A002 - the word of the command line
    public_url: str | None = None,
    packs: tuple[Pack, ...] | None = None,
) -> Entry:
    """Return the entry mandate-adopted of *mandate*, read in the text of *reading*.

    Its day is that of the adoption; *as_of* where the text does not say it. *packs* go before those that the words of
    the mandate switch on.
    """
    resolution = reading.resolution
    on = resolution.adopted or as_of
    if on is None:
        raise BadInput("the text does not say when it was adopted", place="adopted", remedy="Give --adopted DATE")
    told = reading.revised(mandates=(mandate,)).contract()
    symbol = mandate.symbol or resolution.symbol
    name = id or _id_of(reading, mandate, symbol)
    return entry_of(
        name,
        "mandate-adopted",
        on,
        {
            "text": reading.text,
            "language": reading.language,
            "adopted": resolution.adopted.isoformat() if resolution.adopted else None,
            "symbol": symbol,
            "title": resolution.title,
            "session": resolution.session,
            "mandate": told["mandates"][0],
            "obligations": [one for one in told["obligations"] if one["symbol"] == mandate.symbol],
            "findings": told["findings"],
            "public_url": public_url,
            "packs": list(packs_for(mandate, reading.text) if packs is None else packs),
        },
        source=symbol or "",
    )


def adoption_in(
    reading: Reading,
    as_of: date,
    paragraph: int | None = None,
    packs: tuple[Pack, ...] | None = None,
    *,
    event: str | None = None,
) -> Entry:
    """Return the entry mandate-adopted of the one event that *reading* mandates.

    Raises NothingConvened where there is none, BadInput where there are several and neither *paragraph* nor *event*
    chooses.
    """
    entry = adopted_entry(reading, chosen(reading, paragraph, event), as_of=as_of, packs=packs)
    if entry.on > as_of:
        raise BadInput(f"it was adopted on {entry.on}, after {as_of}", place="--as-of", remedy="Name a later day")
    return entry


def _id_of(reading: Reading, mandate: Mandate, symbol: str | None) -> str:
    """Return the id by symbol and paragraph; a further event of the same paragraph has its number behind it."""
    beside = [one for one in choices(reading) if (one.paragraph, one.symbol) == (mandate.paragraph, mandate.symbol)]
    place = beside.index(mandate) + 1 if mandate in beside else 1
    known = conference_id(symbol, mandate.paragraph, reading.text)
    return known if place == 1 else f"{known}-{place}"
