"""Regional groups: the Member States of the United Nations by the group in which they vote.

Source: Department for General Assembly and Conference Management, list of regional groups of Member States; days of
admission as in the Organization's list of Member States. The United States attends the Group of Western European and
other States as an observer and is counted there in elections; Türkiye takes part in two groups and votes in that one.
Codes are ISO 3166-1 alpha-2.
"""

from datetime import date
from typing import Literal, get_args

Group = Literal["african", "asia-pacific", "eastern-european", "latin-american-caribbean", "western-european-others"]
GROUPS: tuple[Group, ...] = get_args(Group)

_MEMBERS: dict[Group, str] = {
    "african": "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU "
    "MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TG TN UG TZ ZM ZW",
    "asia-pacific": "AF BH BD BT BN KH CN CY KP FJ IN ID IR IQ JP JO KZ KI KW KG LA LB MY MV MH FM MN MM NR NP OM PK "
    "PW PG PH QA KR WS SA SG SB LK SY TJ TH TL TO TM TV AE UZ VU VN YE",
    "eastern-european": "AL AM AZ BY BA BG HR CZ EE GE HU LV LT ME MK MD PL RO RU RS SK SI UA",
    "latin-american-caribbean": "AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC "
    "VC SR TT UY VE",
    "western-european-others": "AD AU AT BE CA DK FI FR DE GR IS IE IL IT LI LU MT MC NL NZ NO PT SM ES SE CH TR GB US",
}
_ADMITTED: dict[str, date] = {
    "KI": date(1999, 9, 14), "NR": date(1999, 9, 14), "TO": date(1999, 9, 14), "TV": date(2000, 9, 5),
    "RS": date(2000, 11, 1), "CH": date(2002, 9, 10), "TL": date(2002, 9, 27), "ME": date(2006, 6, 28),
    "SS": date(2011, 7, 14),
}  # fmt: skip
"""Members admitted since 1999; all others are counted on every day."""

_GROUP_OF: dict[str, Group] = {code: group for group, codes in _MEMBERS.items() for code in codes.split()}


def group_of(state: str, day: date) -> Group | None:
    """Return the group of *state* on *day*, or None where it was no Member State."""
    admitted = _ADMITTED.get(state, date.min)
    return _GROUP_OF.get(state) if admitted <= day else None


def members(day: date, group: Group | None = None) -> tuple[str, ...]:
    """Return the Member States (of *group*) on *day*, by code."""
    chosen = (code for code, theirs in _GROUP_OF.items() if group in (None, theirs))
    return tuple(sorted(code for code in chosen if _ADMITTED.get(code, date.min) <= day))
