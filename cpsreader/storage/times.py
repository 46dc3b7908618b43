"""Days and moments as they stand in the file: ISO 8601, moments in UTC."""

from __future__ import annotations

import datetime as dt


def now() -> dt.datetime:
    """This moment in UTC."""
    return dt.datetime.now(dt.UTC)


def day(text: str | None) -> dt.date | None:
    """A day, or None."""
    return dt.date.fromisoformat(text) if text else None


def clock(text: str | None) -> dt.time | None:
    """A time of day, or None."""
    return dt.time.fromisoformat(text) if text else None


def moment(text: str) -> dt.datetime:
    """A moment in UTC."""
    return dt.datetime.fromisoformat(text)


def words(value: dt.date | dt.time | None) -> str | None:
    """The text of a day, a time or a moment; None stays None."""
    return None if value is None else value.isoformat()
