"""The small strip of an issue's history on its card: an axis, bands, a shape at each change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from cpsreader.domain.standing import HistoryEntry, IssueState
from cpsreader.domain.status import Status
from cpsreader.ui.theme import shapes
from cpsreader.ui.theme.tokens import Tokens

MIN_DAYS = 7
"""The axis is never shorter, so that two reports of one day do not look like a long history."""
MERGE = 7.0
"""Marks closer than this many px show only the newest."""
BAND_ALPHA = 0.34


@dataclass(frozen=True, slots=True)
class Days:
    """The first and the last day of an axis."""

    first: dt.date
    last: dt.date

    def place(self, day: dt.date) -> float:
        """Where a day lies, 0 to 1."""
        whole = (self.last - self.first).days or 1
        return min(1.0, max(0.0, (day - self.first).days / whole))


def axis_of(states: Iterable[IssueState]) -> Days | None:
    """The days that all histories together cover, at least a week; None without any."""
    days = [entry.date for state in states for entry in state.history]
    if not days:
        return None
    last = max(days)
    return Days(min(*days, last - dt.timedelta(days=MIN_DAYS)), last)


def marks(history: Sequence[HistoryEntry], axis: Days, width: float) -> list[tuple[float, Status]]:
    """Where shapes stand, left to right; close ones merged to the newest."""
    made: list[tuple[float, Status]] = []
    for entry in history:
        x = axis.place(entry.date) * width
        if made and made[-1][1] == entry.status and not entry.changed:
            continue
        if made and x - made[-1][0] < MERGE:
            made[-1] = (made[-1][0], entry.status)
        else:
            made.append((x, entry.status))
    return made


def paint(
    painter: QPainter, rect: QRectF, state: IssueState, axis: Days, theme: Tokens, shape: float
) -> None:
    """Paint the strip of a state into a rectangle; ``shape`` is the size of a mark."""
    middle = rect.center().y()
    inner = rect.adjusted(0, 0, -shape, 0)
    axis_line = QRectF(rect.left(), middle, rect.width(), 1)
    painter.fillRect(axis_line, QColor(theme.base("line_strong")))
    found = marks(state.history, axis, inner.width())
    if state.conflict and found:
        found = _with_conflict(found, state, shape)
    ends = [x for x, _ in found[1:]] + [inner.width()]
    for (x, status), end in zip(found, ends, strict=True):
        color = QColor(theme.status(status))
        color.setAlphaF(BAND_ALPHA)
        left = inner.left() + x + shape / 2
        painter.fillRect(QRectF(left, middle - 2.5, max(0.0, end - x), 6), color)
    for x, status in found:
        square = QRectF(inner.left() + x, middle - shape / 2 + 0.5, shape, shape)
        shapes.draw_status(painter, status, square, theme)


def _with_conflict(
    found: list[tuple[float, Status]], state: IssueState, shape: float
) -> list[tuple[float, Status]]:
    """Both shapes where reports disagree: the other one before the newest."""
    at, newest = found[-1]
    others = [a.status for a in state.accounts if a.status != newest]
    if not others or any(s == others[0] and at - x < 3 * shape for x, s in found[:-1]):
        return found
    return [*found[:-1], (max(0.0, at - shape - 2), others[0]), (at, newest)]
