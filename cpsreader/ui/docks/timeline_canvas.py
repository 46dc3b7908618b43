"""Draws the timeline and answers to mouse and keys: lanes, marks, as-of and since handles."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cpsreader.domain.status import Stage
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.docks.timeline_model import WEEKS_OVER, Event, Mark, Timeline, clustered
from cpsreader.ui.theme import fonts, icons, shapes

_LABELS = 172
_HEAD = 26
_EVENTS = 30
_LANE = 34
_SHAPE = 14
_GRAB = 7
_VOTES = {Stage.ACTION_VOTE, Stage.BODY_VOTE, Stage.RATIFICATION_VOTE, Stage.RATIFIED}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)


class TimelineCanvas(QWidget):
    """The drawing itself; keeps no data but what it was given.

    Signals:
        as_of_moved: a date; the user dragged or keyed the handle. None at the end of the axis.
        since_moved: a date.
        opened: a ``Mark`` or an ``Event``.
    """

    as_of_moved = Signal(object)
    since_moved = Signal(object)
    opened = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._look = appearance
        self._timeline: Timeline | None = None
        self._as_of: dt.date | None = None
        self._since: dt.date | None = None
        self._current: tuple[int, int] | None = None
        self._dragging = ""
        self.setAccessibleName("Timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # ---- what is shown
    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show other data; the handles stay where they are."""
        self._timeline = timeline
        self._current = None
        self.setMinimumHeight(self._look.px(_HEAD + _EVENTS + _LANE * len(self._lanes()) + 6))
        self._describe()
        self.update()

    def show_days(self, as_of: dt.date | None, since: dt.date | None) -> None:
        """Place the two handles; None takes one away."""
        self._as_of, self._since = as_of, since
        self.update()

    def last_day(self) -> dt.date | None:
        """The day of the newest mark; None where there is none."""
        marks = (
            [mark.date for lane in self._timeline.lanes for mark in lane.marks]
            if self._timeline
            else []
        )
        return max(marks, default=None)

    def _lanes(self) -> tuple[object, ...]:
        return self._timeline.lanes if self._timeline else ()

    def sizeHint(self) -> QSize:
        return QSize(900, self.minimumHeight())

    # ---- geometry
    def _x(self, place: float) -> float:
        assert self._timeline is not None
        left = self._look.px(_LABELS)
        return left + place * (self.width() - left - 8) / self._timeline.days

    def _place(self, x: float) -> float:
        assert self._timeline is not None
        left = self._look.px(_LABELS)
        return (x - left) * self._timeline.days / max(1, self.width() - left - 8)

    def _lane_y(self, number: int) -> float:
        return self._look.px(_HEAD + _EVENTS) + self._look.px(_LANE) * (number + 0.5)

    def _merge_width(self) -> float:
        return self._place(self._look.px(_LABELS) + self._look.px(_SHAPE)) if self._timeline else 0

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.render_to(painter)
        painter.end()

    def render_to(self, painter: QPainter) -> None:
        """Draw everything; also used for pictures and SVG."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        painter.fillRect(self.rect(), QColor(tokens.base("panel")))
        if self._timeline is None:
            painter.setFont(fonts.font("body", factor=self._look.factor))
            painter.setPen(QColor(tokens.base("muted")))
            text = _tr("An issue moves when a report says so. Silence never counts as an answer.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        self._paint_since(painter)
        self._paint_axis(painter, self._timeline)
        self._paint_events(painter, self._timeline)
        for number in range(len(self._timeline.lanes)):
            self._paint_lane(painter, self._timeline, number)
        self._paint_as_of(painter)

    def _paint_since(self, painter: QPainter) -> None:
        if self._since is None or self._timeline is None:
            return
        start = self._x(self._timeline.place_of(self._since) + 1)
        end = self._x(self._end_place())
        wash = QColor(self._look.tokens.base("accent"))
        wash.setAlphaF(0.045)
        painter.fillRect(QRectF(start, 0, end - start, self.height()), wash)

    def _end_place(self) -> float:
        assert self._timeline is not None
        if self._as_of is None:
            return float(self._timeline.days)
        return min(float(self._timeline.days), self._timeline.place_of(self._as_of) + 1)

    def _paint_axis(self, painter: QPainter, timeline: Timeline) -> None:
        tokens = self._look.tokens
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        step = (
            7
            if timeline.days > WEEKS_OVER
            else max(1, -(-timeline.days * 74 // max(1, self.width() - 180)))
        )
        for number in range(0, timeline.days, step):
            day = timeline.date_at(number)
            left, right = self._x(number), self._x(min(timeline.days, number + step))
            painter.setPen(QPen(QColor(tokens.base("line")), 1))
            painter.drawLine(QPointF(left, 0), QPointF(left, self.height()))
            today = day == self._as_of
            painter.setPen(QColor(tokens.base("text" if today else "text_soft")))
            box = QRectF(left, 0, right - left, self._look.px(_HEAD))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.short_day(day))

    def _paint_events(self, painter: QPainter, timeline: Timeline) -> None:
        tokens = self._look.tokens
        font = fonts.font("caption", factor=self._look.factor)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        top, height = self._look.px(_HEAD), self._look.px(_EVENTS)
        free = 0.0
        for event in timeline.events:
            x = self._x(event.place)
            room = self.width() - x - 22
            text = metrics.elidedText(
                words.stage_word(event.stage), Qt.TextElideMode.ElideRight, int(room)
            )
            if x < free:
                continue
            role = "vote" if event.stage in _VOTES else "date"
            icon = icons.icon(role, tokens, "muted").pixmap(13, 13)
            painter.drawPixmap(QPointF(x - 6, top + height / 2 - 6), icon)
            painter.setPen(QColor(tokens.base("text_soft")))
            painter.drawText(QRectF(x + 10, top, room, height), Qt.AlignmentFlag.AlignVCenter, text)
            free = x + 18 + metrics.horizontalAdvance(text)

    def _paint_lane(self, painter: QPainter, timeline: Timeline, number: int) -> None:
        lane, tokens, y = timeline.lanes[number], self._look.tokens, self._lane_y(number)
        top = y - self._look.px(_LANE) / 2
        painter.setPen(QPen(QColor(tokens.base("line")), 1))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        self._paint_lane_name(painter, number, y)
        painter.setPen(QPen(QColor(tokens.base("line_strong")), 1))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(timeline.days), y))
        ends = [mark.place for mark in lane.marks[1:]] + [float(timeline.days)]
        for mark, end in zip(lane.marks, ends, strict=False):
            band = QColor(tokens.status(mark.status))
            band.setAlphaF(0.30)
            painter.fillRect(
                QRectF(self._x(mark.place), y - 4, self._x(end) - self._x(mark.place), 8), band
            )
        for position, (mark, count) in enumerate(clustered(lane.marks, self._merge_width())):
            self._paint_mark(painter, mark, count, y, current=self._current == (number, position))

    def _paint_lane_name(self, painter: QPainter, number: int, y: float) -> None:
        assert self._timeline is not None
        issue, tokens = self._timeline.lanes[number].issue, self._look.tokens
        pixmap = icons.pixmap(
            issue.icon, tokens.base("text_soft"), 16, tokens, self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(12, y - 8), pixmap)
        font = fonts.font("body", factor=self._look.factor)
        painter.setFont(font)
        painter.setPen(QColor(tokens.base("text")))
        room = self._look.px(_LABELS) - 44
        name = QFontMetrics(font).elidedText(issue.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(38, y - 12, room, 24), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_mark(
        self, painter: QPainter, mark: Mark, count: int, y: float, *, current: bool
    ) -> None:
        tokens, size = self._look.tokens, self._look.px(_SHAPE)
        x = self._x(mark.place)
        shapes.draw_status(
            painter, mark.status, QRectF(x - size / 2, y - size / 2, size, size), tokens
        )
        if current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.base("focus")), 2))
            painter.drawRoundedRect(
                QRectF(x - size / 2 - 3, y - size / 2 - 3, size + 6, size + 6), 4, 4
            )
        if count > 1:
            painter.setFont(fonts.font("caption", factor=self._look.factor))
            painter.setPen(QColor(tokens.base("text_soft")))
            painter.drawText(QPointF(x + size / 2 + 1, y - size / 2 + 3), str(count))

    def _paint_as_of(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        accent = QColor(tokens.base("accent"))
        if self._as_of is not None:
            x = self._x(self._end_place())
            veil = QColor(tokens.base("panel"))
            veil.setAlphaF(0.72)
            painter.fillRect(QRectF(x, 0, self.width() - x, self.height()), veil)
            painter.setPen(QPen(accent, 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setBrush(accent)
            painter.drawRoundedRect(QRectF(x - 7, 6, 14, 14), 4, 4)
        if self._since is not None and self._timeline is not None:
            x = self._x(self._timeline.place_of(self._since) + 1)
            painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setPen(QPen(accent, 2))
            painter.setBrush(QColor(tokens.base("panel")))
            painter.drawRoundedRect(QRectF(x - 6, 7, 12, 12), 4, 4)

    # ---- hits
    def _mark_at(self, point: QPointF) -> tuple[int, int] | None:
        if self._timeline is None:
            return None
        reach = self._look.px(_SHAPE) / 2 + 4
        for number, lane in enumerate(self._timeline.lanes):
            if abs(self._lane_y(number) - point.y()) > reach:
                continue
            for position, (mark, _) in enumerate(clustered(lane.marks, self._merge_width())):
                if abs(self._x(mark.place) - point.x()) <= reach:
                    return number, position
        return None

    def _event_at(self, point: QPointF) -> Event | None:
        top = self._look.px(_HEAD)
        if self._timeline is None or not top <= point.y() < top + self._look.px(_EVENTS):
            return None
        near = [e for e in self._timeline.events if 0 <= point.x() - self._x(e.place) + 8 <= 120]
        return near[-1] if near else None

    def _mark(self, where: tuple[int, int]) -> Mark:
        assert self._timeline is not None
        return clustered(self._timeline.lanes[where[0]].marks, self._merge_width())[where[1]][0]

    def _handle_at(self, point: QPointF) -> str:
        if self._timeline is None:
            return ""
        if self._as_of is not None and abs(point.x() - self._x(self._end_place())) <= _GRAB:
            return "as_of"
        if self._since is not None:
            x = self._x(self._timeline.place_of(self._since) + 1)
            if abs(point.x() - x) <= _GRAB:
                return "since"
        return ""

    # ---- mouse and keys
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        self._dragging = self._handle_at(point)
        if not self._dragging and point.y() < self._look.px(_HEAD) and self._timeline is not None:
            self._move_as_of(self._timeline.date_at(self._place(point.x())))
            self._dragging = "as_of"
        where = self._mark_at(point)
        if not self._dragging and where is not None:
            self._current = where
            self.opened.emit(self._mark(where))
        elif not self._dragging and (found := self._event_at(point)) is not None:
            self.opened.emit(found)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._dragging and self._timeline is not None:
            day = self._timeline.date_at(self._place(point.x()) - 0.5)
            self._move_as_of(day) if self._dragging == "as_of" else self.since_moved.emit(day)
            return
        over = self._mark_at(point) is not None or self._event_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SplitHCursor if self._handle_at(point) else shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            where = self._mark_at(QPointF(event.pos()))
            if where is not None:
                QToolTip.showText(event.globalPos(), self._mark_text(where), self)
                return True
        return super().event(event)

    def _move_as_of(self, day: dt.date) -> None:
        assert self._timeline is not None
        last = self._timeline.date_at(self._timeline.days - 1)
        self.as_of_moved.emit(None if day >= last else day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._timeline is None:
            super().keyPressEvent(event)
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        lane = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            base = self._as_of or self._timeline.date_at(self._timeline.days - 1)
            self._move_as_of(self._timeline.date_at(self._timeline.place_of(base) + step))
        elif step or lane:
            self._step(step, lane)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.opened.emit(self._mark(self._current))
        else:
            super().keyPressEvent(event)

    def _step(self, step: int, lane: int) -> None:
        assert self._timeline is not None
        lanes = self._timeline.lanes
        number, position = self._current or (0, -step)
        number = min(len(lanes) - 1, max(0, number + lane))
        count = len(clustered(lanes[number].marks, self._merge_width()))
        self._current = (number, min(count - 1, max(0, position + step))) if count else None
        self._describe()
        self.update()

    def _mark_text(self, where: tuple[int, int]) -> str:
        assert self._timeline is not None
        mark = self._mark(where)
        name = self._timeline.lanes[where[0]].issue.name
        return f"{name}: {words.status_word(mark.status)}, {words.day_with_year(mark.date)}"

    def _describe(self) -> None:
        """Let a screen reader hear what the current mark says."""
        if self._timeline is None:
            self.setAccessibleDescription(_tr("Nothing to show yet"))
            return
        text = self._mark_text(self._current) if self._current else ""
        self.setAccessibleDescription(text or _tr("Arrow keys move from mark to mark"))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
