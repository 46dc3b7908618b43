"""The as-of chip: all reports, or what was known at the end of a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, tokens


class AsOfChip(QToolButton):
    """A button with a menu: all reports, or a day of the calendar.

    Signals:
        day_chosen: a ``datetime.date`` or None.
    """

    day_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._day: dt.date | None = None
        self._hint: dt.date | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setToolTip(self.tr("What was known at the end of a day"))
        appearance.changed.connect(self._dress)
        self.show_day(None)

    def show_day(self, day: dt.date | None) -> None:
        """Say which day rules the views."""
        self._day = day
        text = words.all_reports()
        if day is not None:
            text = self.tr("As of %1").replace("%1", words.short_day(day))
        self.setText(text + " ▾")
        self.setAccessibleName(self.tr("As of: %1").replace("%1", text))
        self.setChecked(day is not None)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        color = "accent" if self._day is not None else "text_soft"
        self.setIcon(icons.icon("as_of", self._look.tokens, color))
        side = self._look.px(tokens.size("icon"))
        self.setIconSize(QSize(side, side))
        self.setFont(fonts.font("body_small", factor=self._look.factor))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        everything = self._menu.addAction(words.all_reports())
        everything.setCheckable(True)
        everything.setChecked(self._day is None)
        everything.triggered.connect(lambda: self.day_chosen.emit(None))
        self._menu.addSeparator()
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(self._calendar())
        self._menu.addAction(holder)

    def _calendar(self) -> QCalendarWidget:
        """A calendar at the chosen day, else at the newest report's."""
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self._day or self._hint
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(self._look.tokens.base("text_soft")))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        calendar.clicked.connect(self._on_day)
        return calendar

    def set_hint(self, day: dt.date | None) -> None:
        """The day that the calendar opens at: the newest report's."""
        self._hint = day

    @Slot(QDate)
    def _on_day(self, day: QDate) -> None:
        self._menu.hide()
        self.day_chosen.emit(dt.date(day.year(), day.month(), day.day()))
