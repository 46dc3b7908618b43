"""Date phrases resolved to the right days, list by list."""

from __future__ import annotations

import datetime as dt

from cpsreader.analysis.dates import resolve
from tests.analysis.test_dates import Row, rows
from tests.scoreboard.markdown import Cell, table

LISTS = (
    ("made for them", "dates_dev.tsv"),
    ("held out, written by the same hand", "dates_heldout.tsv"),
    ("second list (28 of 45 at first sight)", "dates_fresh.tsv"),
    ("third list (22 of 25 at first sight)", "dates_third.tsv"),
)


def overview() -> str:
    """Ours, and dateparser alone with news-friendly settings, on the same phrases."""
    found: list[list[Cell]] = []
    for name, file in LISTS:
        listed = rows(file)
        ours = sum(resolve(r[2], published=r[0], tense=r[1]) == r[3] for r in listed)
        found.append([name, len(listed), ours, sum(map(_by_dateparser, listed))])
    return table(["date phrases", "phrases", "right", "dateparser alone"], found)


def _by_dateparser(row: Row) -> bool:
    import dateparser

    published, tense, phrase, days = row
    found = dateparser.parse(
        phrase,
        languages=["en"],
        settings={
            "RELATIVE_BASE": dt.datetime.combine(published, dt.time(12)),
            "PREFER_DATES_FROM": "past" if tense.value == "past" else "future",
        },
    )
    if found is None or days is None:
        return found is None and days is None
    return days.first == days.last == found.date()
