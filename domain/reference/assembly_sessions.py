"""Sessions of the General Assembly, 1st to 99th: first and last day, both inclusive.

Openings of the 1st to the 81st session stand in a table (source: lists of sessions of the Dag Hammarskjöld Library and
the opening dates recorded in the verbatim records). Later ones are computed. Rule versions:

* to the 52nd session: third Tuesday of September (rule 1), with exceptions in 1946, 1951, 1952, 1956 and 1964;
* 53rd to 57th: Tuesday after the first Monday… of several formulas (52/232, 55/14), kept in the table;
* 58th to 77th: Tuesday of the third week of September, counting from the first one with a working day (57/301);
* from the 78th on: Tuesday of the second week, counted in the same way (observed from 2023 on).

A session ends the day before the next one opens.
"""

from bisect import bisect_right
from datetime import date, timedelta

FIRST, LAST = 1, 99

_TABLE = """
1946-01-10 1947-09-16 1948-09-21 1949-09-20 1950-09-19 1951-11-06 1952-10-14 1953-09-15 1954-09-21 1955-09-20
1956-11-12 1957-09-17 1958-09-16 1959-09-15 1960-09-20 1961-09-19 1962-09-18 1963-09-17 1964-12-01 1965-09-21
1966-09-20 1967-09-19 1968-09-24 1969-09-16 1970-09-15 1971-09-21 1972-09-19 1973-09-18 1974-09-17 1975-09-16
1976-09-21 1977-09-20 1978-09-19 1979-09-18 1980-09-16 1981-09-15 1982-09-21 1983-09-20 1984-09-18 1985-09-17
1986-09-16 1987-09-15 1988-09-20 1989-09-19 1990-09-18 1991-09-17 1992-09-15 1993-09-21 1994-09-20 1995-09-19
1996-09-17 1997-09-16 1998-09-09 1999-09-14 2000-09-05 2001-09-12 2002-09-10 2003-09-16 2004-09-14 2005-09-13
2006-09-12 2007-09-18 2008-09-16 2009-09-15 2010-09-14 2011-09-13 2012-09-18 2013-09-17 2014-09-16 2015-09-15
2016-09-13 2017-09-12 2018-09-18 2019-09-17 2020-09-15 2021-09-14 2022-09-13 2023-09-05 2024-09-10 2025-09-09
2026-09-08
"""
_OPENINGS = tuple(_TABLE.split())

_SECOND_WEEK_FROM = 2023  # first year of the second-week rule
_FIRST_YEAR = 1945  # session n opens in this year plus n


def computed_opening(year: int) -> date:
    """Return the opening by rule: Tuesday of the third week of September, of the second from 2023 on.

    Weeks run Monday to Friday; the first is the one with at least one such day in September.
    """
    first = date(year, 9, 1)
    ahead = (7 - first.weekday()) % 7 if first.weekday() >= 5 else 0
    monday = first + timedelta(days=ahead)
    monday -= timedelta(days=monday.weekday())
    return monday + timedelta(weeks=1 if year >= _SECOND_WEEK_FROM else 2, days=1)


_OPENING_DAYS = [date.fromisoformat(day) for day in _OPENINGS] + [
    computed_opening(_FIRST_YEAR + n) for n in range(len(_OPENINGS) + 1, LAST + 2)
]


def rule_version(n: int) -> str:
    """Return the rule that the opening of session *n* rests on."""
    if n <= len(_OPENINGS):
        return "table"
    return "Tuesday of the second week of September (observed from 2023 on)"


def session_days(n: int) -> tuple[date, date]:
    """Return first and last day, both inclusive, of session *n*; ValueError outside 1 to 99."""
    if not FIRST <= n <= LAST:
        raise ValueError(f"no session {n}: sessions {FIRST} to {LAST} are known")
    return _OPENING_DAYS[n - 1], _OPENING_DAYS[n] - timedelta(days=1)


def main_part(n: int) -> tuple[date, date]:
    """Return the main part of session *n*: from its opening to the end of that year (convention)."""
    opening = session_days(n)[0]
    return opening, date(opening.year, 12, 31)


def resumed_part(n: int) -> tuple[date, date]:
    """Return the resumed part of session *n*: from 1 January to its last day."""
    opening, last = session_days(n)
    return date(opening.year + 1, 1, 1), last


def session_on(day: date) -> int:
    """Return the session in which *day* lies; before the first session 1, after the last 99."""
    return min(LAST, max(FIRST, bisect_right(_OPENING_DAYS, day)))
