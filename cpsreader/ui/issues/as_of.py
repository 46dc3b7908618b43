"""The as-of chip: all reports, or what was known at the end of a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget, QWidgetAction

from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, tokens
from cpsreader.ui.widgets.calendar import day_calendar


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
        holder.setDefaultWidget(day_calendar(self._look, self._day or self._hint, self._on_day))
        self._menu.addAction(holder)

    def set_hint(self, day: dt.date | None) -> None:
        """The day that the calendar opens at: the newest report's."""
        self._hint = day

    def _on_day(self, day: dt.date) -> None:
        self._menu.hide()
        self.day_chosen.emit(day)
