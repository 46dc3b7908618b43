"""Days of the calendar: weekdays, months, seasons, school years, holidays. No phrases, no text."""

from __future__ import annotations

import calendar
import datetime as dt

from cpsreader.domain.analysis import DaySpan

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(days=7)
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
"""First month of the meteorological season; a winter bears the year of its January."""

FIXED_HOLIDAYS = {
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "4th of july": (7, 4),
    "july fourth": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}
WEEKDAY_HOLIDAYS = {
    "martin luther king jr day": (1, 0, 3),
    "martin luther king day": (1, 0, 3),
    "mlk day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "labour day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "indigenous peoples' day": (10, 0, 2),
    "indigenous peoples day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
"""Month, weekday (Monday is 0) and which one in the month (-1: the last)."""

EASTER_HOLIDAYS = {
    "mardi gras": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "pentecost": 49,
}
"""Days after Easter Sunday."""

DERIVED_HOLIDAYS = ("black friday", "election day")
HOLIDAYS = (*FIXED_HOLIDAYS, *WEEKDAY_HOLIDAYS, *EASTER_HOLIDAYS, *DERIVED_HOLIDAYS)


def one(day: dt.date) -> DaySpan:
    """A span of one day."""
    return DaySpan(day, day)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """That date, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def month_span(year: int, month: int) -> DaySpan:
    """All days of a month."""
    last = calendar.monthrange(year, month)[1]
    return DaySpan(dt.date(year, month, 1), dt.date(year, month, last))


def months_on(day: dt.date, months: int) -> DaySpan:
    """The month that lies ``months`` after the one of ``day``."""
    count = day.year * 12 + day.month - 1 + months
    return month_span(count // 12, count % 12 + 1)


def year_span(first: int, last: int | None = None) -> DaySpan:
    """All days of a year, or of the years ``first`` to ``last``."""
    return DaySpan(dt.date(first, 1, 1), dt.date(last or first, 12, 31))


def week_span(day: dt.date) -> DaySpan:
    """Monday to Sunday around a day."""
    monday = day - day.weekday() * DAY
    return DaySpan(monday, monday + 6 * DAY)


def season_span(name: str, year: int) -> DaySpan:
    """Three months; winter of a year begins in the December before."""
    month = SEASONS[name]
    first = year - 1 if month == 12 else year
    end = months_on(dt.date(first, month, 1), 2)
    return DaySpan(dt.date(first, month, 1), end.last)


def quarter_span(quarter: int, year: int) -> DaySpan:
    """Quarter 1 to 4 of a calendar year."""
    return DaySpan(dt.date(year, quarter * 3 - 2, 1), month_span(year, quarter * 3).last)


def school_year(first: int) -> DaySpan:
    """August to June."""
    return DaySpan(dt.date(first, 8, 1), dt.date(first + 1, 6, 30))


def fiscal_year(year: int) -> DaySpan:
    """July to June, as most public bodies in the United States count; named by its end."""
    return DaySpan(dt.date(year - 1, 7, 1), dt.date(year, 6, 30))


def weekday_back(day: dt.date, weekday: int) -> dt.date:
    """The latest such weekday that is not after ``day``."""
    return day - ((day.weekday() - weekday) % 7) * DAY


def weekday_on(day: dt.date, weekday: int) -> dt.date:
    """The first such weekday that is not before ``day``."""
    return day + ((weekday - day.weekday()) % 7) * DAY


def easter(year: int) -> dt.date:
    """Easter Sunday by the Gregorian computus (Butcher's method)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)


def holiday(name: str, year: int) -> dt.date:
    """The day of one of ``HOLIDAYS`` in a year.

    Raises:
        KeyError: for another name.
    """
    if name in FIXED_HOLIDAYS:
        return dt.date(year, *FIXED_HOLIDAYS[name])
    if name in WEEKDAY_HOLIDAYS:
        return _nth_weekday(year, *WEEKDAY_HOLIDAYS[name])
    if name == "black friday":
        return holiday("thanksgiving", year) + DAY
    if name == "election day":
        return _nth_weekday(year, 11, 0, 1) + DAY
    return easter(year) + EASTER_HOLIDAYS[name] * DAY


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    span = month_span(year, month)
    if nth < 0:
        return weekday_back(span.last, weekday)
    return weekday_on(span.first, weekday) + (nth - 1) * WEEK
