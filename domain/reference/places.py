"""Places: cities where conferences are held, each with its country, its time zone and the duty station that it is.

The data stands in places.tsv; names of cities in other languages stand in the tables of domain.reference.countries.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import import_module

from domain.kernel.record import Record
from domain.reference.languages import TONGUES


class Place(Record):
    """A city: *country* ISO 3166-1 alpha-2, *zone* of the tz database, *station* the id of a duty station or None."""

    country: str
    city: str
    zone: str
    station: str | None = None


class Places:
    """Cities by their names in every language; nothing in it changes after it is made."""

    __slots__ = ("_by_name", "_cities")

    def __init__(self, named: Iterable[tuple[Place, tuple[str, ...]]]) -> None:
        """Take each place with what else it is called."""
        self._cities: dict[tuple[str, str], Place] = {}
        self._by_name: dict[str, list[Place]] = {}
        for place, names in named:
            self._cities[place.country, place.city] = place
            for name in (place.city, *names):
                self._add(name, place)
        for spoken in TONGUES.values():
            table: str = import_module(spoken.names).CITIES
            for entry in table.replace("\n", " ").split(";"):
                key, _, written = entry.strip().partition("=")
                country, _, city = key.partition(" ")
                found = self._cities.get((country, city)) or next(iter(self.called(city, country)), None)
                for name in written.split("|") if found else ():
                    self._add(name, found)

    def __iter__(self) -> Iterator[Place]:
        """Yield every place once."""
        return iter(self._cities.values())

    def called(self, city: str, country: str | None = None) -> tuple[Place, ...]:
        """Return the places of this name (in *country*), whatever its language, case and accents.

        What follows a comma or stands in brackets ("Rio de Janeiro, RJ") is left out where the whole is no name.
        """
        for written in (city, re.sub(r"\(.*?\)", " ", city), re.split(r"[,(]", city)[0]):
            found = [place for place in self._by_name.get(_plain(written), ()) if country in (None, place.country)]
            if found:
                return tuple(found)
        return ()

    def named(self, country: str | None, city: str | None) -> Place | None:
        """Return the one place of this name, in *country* where it is known; None where there is none or several."""
        found = self.called(city, country) if city else ()
        return found[0] if len(found) == 1 else None

    def _add(self, name: str, place: Place | None) -> None:
        same = self._by_name.setdefault(_plain(name), [])
        if place is not None and place not in same:
            same.append(place)


def places_from_tsv(text: str) -> Places:
    """Return the places written in *text*: country, city, zone, station, other names by "|"; lines with # are notes."""
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return Places(
        (
            Place(country=country, city=city, zone=zone, station=station or None),
            tuple(name for name in names.split("|") if name),
        )
        for country, city, zone, station, names in rows[1:]
    )


def _plain(name: str) -> str:
    """Return *name* without accents, case and punctuation; "St." is written out."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(each for each in letters if not unicodedata.combining(each)).replace("'", "").replace("’", "")
    words = re.sub(r"[\W_]+", " ", bare).split()
    return " ".join({"st": "saint", "ste": "sainte"}.get(word, word) for word in words)
