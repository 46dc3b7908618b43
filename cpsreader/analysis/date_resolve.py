"""One date phrase to a span of days, anchored at publication and at the clause's tense."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from cpsreader.analysis.date_anchor import Anchor, Tense
from cpsreader.analysis.date_calendar import DAY, day_of, one
from cpsreader.analysis.date_frames import span_of
from cpsreader.analysis.date_words import MONTHS, normal_form, without_clock
from cpsreader.domain.analysis import DaySpan

_LONGEST = 80
"""Code points of the longest phrase that is looked at; longer ones are no dates."""

_SMALL_HOURS = dt.time(4)
"""A report of before this hour calls the evening before 'tonight'."""

_REGULAR = re.compile(
    r"\b(?:every|each|most|daily|weekly|annual(?:ly)?|monthly|weekdays?|\w+days)\b"
)
_NO_DAY = re.compile(
    r"(?:the |at )*(?:early |late |mid-?(?!night))*(?:morning|afternoon|evening|night)s?"
)
_AGE = re.compile(r"\byears?[ -]old\b")
_ABSOLUTE = re.compile(rf"(?=.*\d)(?=.*(?:{'|'.join(MONTHS)}|\d[./]\d|\d{{4}})).*")


@lru_cache(maxsize=8192)
def resolve(
    phrase: str,
    *,
    published: dt.date,
    tense: Tense = Tense.PAST,
    published_time: dt.time | None = None,
) -> DaySpan | None:
    """The days that a phrase means in a report of that day.

    A weekday equal to the day of publication is that day, as news writers mean it. Open phrases
    end at publication: 'since Thursday' runs from Thursday to it. A unit is as wide as it says:
    'last month' is a month, 'two years ago' a year.

    Args:
        phrase: Words that a report uses for a date, such as 'late Tuesday'.
        published: Day of publication.
        tense: Of the clause around it.
        published_time: Time of publication, where known; only the small hours matter.

    Returns:
        None for durations ('five days'), regular days ('Tuesdays') and what is no date.
    """
    if len(phrase) > _LONGEST or not phrase.strip():
        return None
    anchor = Anchor(_felt_day(phrase, published, tense, published_time), tense)
    try:
        return _resolved(normal_form(phrase), anchor)
    except (OverflowError, ValueError):  # beyond the calendar's first or last year
        return None


def _felt_day(phrase: str, day: dt.date, tense: Tense, time: dt.time | None) -> dt.date:
    evening = re.search(r"\b(?:tonight|this evening)\b", phrase.lower()) is not None
    small = time is not None and time < _SMALL_HOURS
    return day - DAY if evening and small and tense is Tense.PAST else day


def _resolved(text: str, anchor: Anchor) -> DaySpan | None:
    if _REGULAR.search(_without_tuesday_like(text)) or _AGE.search(text):
        return None
    if re.fullmatch(r"(?:late |early )?last (?:night|evening)", text):
        return one(anchor.published - DAY)
    rest = without_clock(text)
    if not rest:
        return None if _NO_DAY.fullmatch(text) else one(anchor.published)
    return span_of(rest, anchor) or _by_library(rest, anchor)


def _without_tuesday_like(text: str) -> str:
    """The text without words in -days that name no regular days ('two days ago', holidays)."""
    return re.sub(r"\b(?:days|presidents'? day|veterans day|holidays)\b", " ", text)


def _by_library(text: str, anchor: Anchor) -> DaySpan | None:
    """What dateparser makes of an absolute date that no rule knows; never of other words."""
    if _ABSOLUTE.fullmatch(text) is None:
        return None
    import dateparser

    base = dt.datetime.combine(anchor.published, dt.time(12))
    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "RELATIVE_BASE": base,
            "PREFER_DATES_FROM": "past" if anchor.past else "future",
            "REQUIRE_PARTS": ["day", "month"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    day = day_of(found.year, found.month, found.day) if found else None
    return one(day) if day else None
