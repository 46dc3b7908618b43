"""The timeline dock: lanes of all issues, the as-of day, and what changed since a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from cpsreader.domain.changes import ChangeSet
from cpsreader.domain.standing import IssueState
from cpsreader.domain.status import Status
from cpsreader.ui import words
from cpsreader.ui.context import Appearance, Context
from cpsreader.ui.docks.timeline_canvas import TimelineCanvas
from cpsreader.ui.docks.timeline_model import Event, Mark, build
from cpsreader.ui.theme import fonts, icons, shapes
from cpsreader.ui.widgets.calendar import day_calendar


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)


class ChangeColumn(QWidget):
    """Beside each lane: was, arrow, now; 'No change' where there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._look = appearance
        self._rows: list[tuple[Status | None, Status | None]] = []
        self._since: dt.date | None = None
        self.setFixedWidth(appearance.px(260))

    def show_changes(
        self, since: dt.date | None, rows: list[tuple[Status | None, Status | None]]
    ) -> None:
        """Show the statuses before and after, in the order of the lanes."""
        self._since, self._rows = since, rows
        self.setVisible(since is not None)
        changed = sum(before != after for before, after in rows)
        self.setAccessibleName(
            _tr("Changed since %1: %2 of %3 issues")
            .replace("%1", words.short_day(since))
            .replace("%2", str(changed))
            .replace("%3", str(len(rows)))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._look.tokens
        painter.fillRect(self.rect(), QColor(tokens.base("panel")))
        painter.setPen(QColor(tokens.base("line")))
        painter.drawLine(0, 0, 0, self.height())
        painter.setPen(QColor(tokens.base("text")))
        painter.setFont(fonts.font("caption_strong", factor=self._look.factor))
        head = self._look.px(26)
        painter.drawText(
            QRectF(16, 0, self.width() - 20, head),
            Qt.AlignmentFlag.AlignVCenter,
            self.accessibleName(),
        )
        for number, (before, after) in enumerate(self._rows):
            self._paint_row(painter, self._look.px(56) + self._look.px(34) * number, before, after)
        painter.end()

    def _paint_row(
        self, painter: QPainter, top: int, before: Status | None, after: Status | None
    ) -> None:
        tokens, height = self._look.tokens, self._look.px(34)
        painter.setFont(fonts.font("body_small", factor=self._look.factor))
        if before == after:
            painter.setPen(QColor(tokens.base("muted")))
            box = QRectF(16, top, self.width() - 20, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _tr("No change"))
            return
        x = 16.0
        for status, arrow in ((before, True), (after, False)):
            shapes.draw_status(painter, status, QRectF(x, top + height / 2 - 6, 12, 12), tokens)
            word = words.status_word(status)
            painter.setPen(QColor(tokens.status(status, "ink")))
            painter.drawText(QRectF(x + 18, top, 120, height), Qt.AlignmentFlag.AlignVCenter, word)
            x += 24 + painter.fontMetrics().horizontalAdvance(word)
            if arrow:
                painter.setPen(QColor(tokens.base("text_soft")))
                painter.drawText(QRectF(x, top, 20, height), Qt.AlignmentFlag.AlignVCenter, "→")
                x += 22


class TimelineDock(QWidget):
    """The dock around the drawing.

    Signals:
        closed: the user closed the dock.
    """

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.title = _tr("Timeline")
        self.setObjectName("Timeline")
        self._since: dt.date | None = None
        self.canvas = TimelineCanvas(context.appearance)
        self.changes = ChangeColumn(context.appearance)
        self._build_layout()
        self._connect_signals()
        self._restyle()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _build_layout(self) -> None:
        self._title = QLabel(self.title)
        self._as_of = self._button(_tr("All reports"))
        self._changed = self._button(_tr("Changed since …"))
        self._zone = QLabel()
        self._export = self._button(_tr("Export"))
        self._close = self._button("")
        self._close.setAccessibleName(_tr("Close timeline"))
        self._close.setToolTip(_tr("Close timeline"))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 5, 8, 5)
        bar.setSpacing(8)
        for widget in (self._title, self._as_of, self._changed):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self._zone, self._export, self._close):
            bar.addWidget(widget)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.changes)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(area, 1)

    def _connect_signals(self) -> None:
        self.canvas.as_of_moved.connect(self.context.set_as_of)
        self.canvas.since_moved.connect(self.set_since)
        self.canvas.opened.connect(self._on_opened)
        self._close.clicked.connect(self.closed)
        self._as_of.clicked.connect(self._on_as_of_clicked)
        self._changed.clicked.connect(self._on_since_clicked)
        self._export.clicked.connect(self._on_export)
        self.context.changed.connect(self._on_changed)
        self.context.as_of_changed.connect(self._on_as_of_changed)
        self.context.appearance.changed.connect(self._restyle)

    def _restyle(self) -> None:
        look = self.context.appearance
        self._title.setFont(fonts.font("card_title", factor=look.factor))
        self._zone.setFont(fonts.font("caption", factor=look.factor))
        self._as_of.setIcon(icons.icon("as_of", look.tokens))
        self._changed.setIcon(icons.icon("changed", look.tokens))
        self._export.setIcon(icons.icon("export", look.tokens))
        self._close.setIcon(icons.icon("close", look.tokens))
        self.canvas.update()
        self.changes.update()

    # ---- data
    def refresh(self) -> None:
        """Fetch everything again."""
        workspace = self.context.workspace
        profile = workspace.profile()
        zone = profile.timezone.rsplit("/", 1)[-1].replace("_", " ")
        self._zone.setText(_tr("Days shown in %1 time").replace("%1", zone))
        timeline = build(profile.issues, workspace.issue_states(), workspace.stage_state())
        self.canvas.show_timeline(timeline)
        self._show_days()

    def _show_days(self) -> None:
        as_of = self.context.as_of
        text = (
            _tr("As of %1").replace("%1", words.short_day(as_of)) if as_of else _tr("All reports")
        )
        self._as_of.setText(text)
        self._as_of.setCheckable(True)
        self._as_of.setChecked(as_of is not None)
        since = _tr("Changed since %1").replace("%1", words.short_day(self._since))
        self._changed.setText(since if self._since else _tr("Changed since …"))
        self._changed.setCheckable(True)
        self._changed.setChecked(self._since is not None)
        self.canvas.show_days(as_of, self._since)
        self.changes.show_changes(self._since, self._changes())

    def _changes(self) -> list[tuple[Status | None, Status | None]]:
        if self._since is None:
            return []
        workspace = self.context.workspace
        before = {state.issue: state.status for state in workspace.issue_states(self._since)}
        after: list[IssueState] = list(workspace.issue_states(self.context.as_of))
        return [(before.get(state.issue), state.status) for state in after]

    @Slot(object)
    def set_since(self, day: dt.date | None) -> None:
        """Compare with the end of a day; None stops comparing."""
        self._since = day
        self._show_days()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_as_of_changed(self, day: dt.date | None) -> None:
        self._show_days()

    @Slot(object)
    def _on_opened(self, what: Mark | Event) -> None:
        if what.article is None:
            return
        span = what.sentence if isinstance(what, Event) else None
        self.context.article_requested.emit(what.article, span, "finding" if span else "")

    # ---- choosing days
    def _calendar(
        self, button: QToolButton, day: dt.date | None, chosen: Callable[[dt.date | None], None]
    ) -> None:
        menu = QMenu(button)

        def pick(picked: dt.date) -> None:
            menu.close()
            chosen(picked)

        holder = QWidgetAction(menu)
        shown = day or self.canvas.last_day()
        holder.setDefaultWidget(day_calendar(self.context.appearance, shown, pick))
        menu.addAction(holder)
        menu.addAction(_tr("Show all"), lambda: chosen(None))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _on_as_of_clicked(self) -> None:
        self._show_days()
        self._calendar(self._as_of, self.context.as_of, self.context.set_as_of)

    @Slot()
    def _on_since_clicked(self) -> None:
        self._show_days()
        self._calendar(self._changed, self._since, self.set_since)

    # ---- export of what is seen
    @Slot()
    def _on_export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, _tr("Export the timeline"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([_tr("Scalable picture (*.svg)"), _tr("Picture (*.png)")])
        dialog.selectFile("timeline.svg")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the drawing as it is seen, as SVG or, by the suffix, PNG at twice the size."""
        if path.suffix.casefold() == ".png":
            pixmap = QPixmap(self.canvas.size() * 2)
            pixmap.setDevicePixelRatio(2)
            self._draw(pixmap)
            saved = pixmap.save(str(path))
        else:
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(QSize(self.canvas.width(), self.canvas.height()))
            generator.setViewBox(self.canvas.rect())
            generator.setTitle(self.context.workspace.name)
            self._draw(generator)
            saved = path.exists()
        if saved:
            self.context.message.emit(_tr("Timeline saved as %1").replace("%1", path.name))
        else:
            self._report_failure(path)

    def _draw(self, device: QPixmap | QSvgGenerator) -> None:
        painter = QPainter(device)
        self.canvas.render_to(painter)
        painter.end()

    def _report_failure(self, path: Path) -> None:
        from cpsreader.domain.errors import EnvironmentFaultError

        text = _tr("The timeline could not be written to %1.").replace("%1", str(path))
        advice = _tr("Choose another folder.")
        self.context.error_raised.emit(EnvironmentFaultError(text, advice))
