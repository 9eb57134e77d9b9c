"""From a reading to the first entry of a conference: what was read becomes a fact that later readers do not change."""

from datetime import date

from domain.conferences.entry import Entry, entry_of
from domain.kernel.errors import BadInput, NothingConvened
from domain.kernel.ids import conference_id
from domain.kernel.vocabulary import Pack
from domain.mandates.mandate import Mandate
from domain.mandates.reading import Reading
from domain.plans.packs import packs_for


def adopted_entry(
    reading: Reading,
    mandate: Mandate,
    *,
    as_of: date | None = None,
    id: str | None = None,  # noqa: A002 - the word of the command line
    public_url: str | None = None,
    packs: tuple[Pack, ...] | None = None,
) -> Entry:
    """Return the entry mandate-adopted of *mandate*, one of those of *reading*.

    Its day is that of the adoption; *as_of* where the text does not say it. *packs* go before those that the words of
    the mandate switch on.
    """
    resolution = reading.resolution
    on = resolution.adopted or as_of
    if on is None:
        raise BadInput("the text does not say when it was adopted", place="adopted", remedy="Give --adopted DATE")
    told = reading.contract()
    position = reading.mandates.index(mandate)
    symbol = mandate.symbol or resolution.symbol
    name = id or conference_id(symbol, mandate.paragraph, reading.text)
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
            "mandate": told["mandates"][position],
            "obligations": [one for one in told["obligations"] if one["symbol"] == mandate.symbol],
            "findings": told["findings"],
            "public_url": public_url,
            "packs": list(packs_for(mandate, reading.text) if packs is None else packs),
        },
        source=symbol or "",
    )


def adoption_in(
    reading: Reading, as_of: date, paragraph: int | None = None, packs: tuple[Pack, ...] | None = None
) -> Entry:
    """Return the entry mandate-adopted of the one event that *reading* mandates.

    Raises NothingConvened where there is none, BadInput where there are several and *paragraph* does not choose.
    """
    numbers = ", ".join(str(each.paragraph) for each in reading.mandates)
    if not reading.mandates:
        raise NothingConvened("the text convenes no event", remedy="`mandat read` shows what was read")
    chosen = [each for each in reading.mandates if paragraph is None or each.paragraph == paragraph]
    if not chosen:
        raise BadInput(
            f"paragraph {paragraph} convenes no event", place="--paragraph", remedy=f"Those that do: {numbers}"
        )
    if len(chosen) > 1:
        raise BadInput(
            f"the text convenes {len(chosen)} events", place="--paragraph", remedy=f"Choose one of: {numbers}"
        )
    entry = adopted_entry(reading, chosen[0], as_of=as_of, packs=packs)
    if entry.on > as_of:
        raise BadInput(f"it was adopted on {entry.on}, after {as_of}", place="--as-of", remedy="Name a later day")
    return entry
