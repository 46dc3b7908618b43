"""A calendar for choosing a day, in the window's colours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget

from cpsreader.ui.context import Appearance


def day_calendar(
    look: Appearance, shown: dt.date | None, chosen: Callable[[dt.date], object]
) -> QCalendarWidget:
    """A calendar opened at a day (today for None) that calls ``chosen`` with the day clicked."""
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    if shown is not None:
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(look.tokens.base("text_soft")))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    calendar.clicked.connect(lambda day: chosen(dt.date(day.year(), day.month(), day.day())))
    return calendar
