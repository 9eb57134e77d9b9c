"""History: the cases that forecasts, lead times and "shortest known case" are drawn from."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from domain.history.case import Case, Class, Measure
from domain.kernel.errors import BadInput
from domain.kernel.record import Record
from domain.kernel.vocabulary import Confidence


class Lead(Record):
    """When one act of a rule was done: *weeks* before its anchor (negative: after); *case* where one is known."""

    rule: str
    case: str = ""
    weeks: float
    what: str
    source: str
    confidence: Confidence


class BaseRate(Record):
    """How often a thing *happened* in so many cases; counts of all conferences known, also those told by count only."""

    what: str
    happened: int
    of: int
    source: str

    @property
    def share(self) -> float:
        """Return the share."""
        return self.happened / self.of


class Known(Record):
    """One known lead: the name of its case as it is told, and how many weeks before the anchor."""

    name: str
    weeks: float
    confidence: Confidence = "sure"


class History(Record):
    """Past conferences, single leads, and how often windows were kept, days moved and hosts changed."""

    cases: tuple[Case, ...] = ()
    leads: tuple[Lead, ...] = ()
    rates: tuple[BaseRate, ...] = ()

    def case(self, case: str) -> Case | None:
        """Return the case of that id, or None."""
        return next((each for each in self.cases if each.id == case), None)

    def without(self, case: str) -> "History":
        """Return the history as if *case* were not known: its line, its leads, and its part in the counts."""
        gone = self.case(case)
        if gone is None:
            return self
        facts = {
            "kept": gone.kept,
            "moved": None if gone.days_moved is None else gone.days_moved != 0,
            "host-changed": gone.host_changed,
        }
        return History(
            cases=tuple(each for each in self.cases if each.id != case),
            leads=tuple(each for each in self.leads if each.case != case),
            rates=tuple(
                each
                if facts.get(each.what) is None
                else each.revised(happened=each.happened - bool(facts[each.what]), of=each.of - 1)
                for each in self.rates
            ),
        )

    def rate(self, what: str) -> BaseRate | None:
        """Return the count of *what*, or None."""
        return next((each for each in self.rates if each.what == what), None)

    def known(self, measure: Measure, kind: Class | None = None) -> tuple[Known, ...]:
        """Return the leads of *measure* of all cases (of one *kind*), the shortest first."""
        found = [
            Known(name=_decided(case) if measure != "mandate" else _told(case), weeks=weeks)
            for case in self.cases
            if (kind is None or case.kind == kind) and (weeks := case.weeks(measure)) is not None
        ]
        return tuple(sorted(found, key=lambda each: (each.weeks, each.name)))

    def leads_of(self, rule: str) -> tuple[Known, ...]:
        """Return the single leads of *rule*, the shortest first."""
        found = [
            Known(name=_told(case) if (case := self.case(each.case)) else each.source, weeks=each.weeks,
                  confidence=each.confidence)
            for each in self.leads
            if each.rule == rule
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda each: (each.weeks, each.name)))


NO_HISTORY = History()


def _told(case: Case) -> str:
    """Return how a case is named in texts of every language: its symbol, else its short name."""
    return case.mandate or case.name


def _decided(case: Case) -> str:
    """Return the symbol of the decision where it has one, else how the case is named."""
    return case.decision if case.decision.startswith(("A/", "E/")) else _told(case)


def quantile(values: Iterable[float], share: float) -> float:
    """Return the value below which *share* of *values* lie (linear between neighbours)."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def history_from_tsv(cases: str, leads: str, rates: str) -> History:
    """Return the history written in three tables; raises BadInput that names the line that is wrong."""
    return History(
        cases=tuple(_rows(Case, cases, "cases.tsv")),
        leads=tuple(_rows(Lead, leads, "leads.tsv")),
        rates=tuple(_rows(BaseRate, rates, "base_rates.tsv")),
    )


def _rows(kind: type[Any], text: str, place: str) -> list[Any]:
    found = []
    for number, row in enumerate(csv.DictReader(io.StringIO(text), delimiter="\t"), 2):
        data: dict[str, object] = {name: value for name, value in row.items() if value}
        if "recalled" in data:
            data["recalled"] = tuple(str(data["recalled"]).split())
        try:
            found.append(kind.model_validate(data, strict=False))
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"])
            raise BadInput(first["msg"], place=f"{place}, line {number}, {field}", remedy="Mend the table") from error
    return found
