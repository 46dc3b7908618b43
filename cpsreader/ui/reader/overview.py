"""The overview strip: where claims, findings and marks lie in the whole text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Layer
from cpsreader.ui.theme import tokens

_TICK = 3
_COLUMNS = (0.5, 4.5, 8.5)


class Overview(QWidget):
    """Three columns of ticks by place in the text; a click or drag goes there.

    Signals:
        jumped: a code point offset to bring into view.
    """

    jumped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ticks: list[dict[int, str]] = [{}, {}, {}]
        self._drawn: QPixmap | None = None
        self.setAccessibleName(self.tr("Overview"))
        self.setToolTip(self.tr("Where claims, findings and your marks lie. Click to go there."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress()

    def dress(self) -> None:
        """Take on the interface size."""
        self.setFixedWidth(self.desk.context.appearance.px(tokens.size("overview_strip")))
        self.gather()

    def gather(self) -> None:
        """Draw the ticks anew with the next paint."""
        self._drawn = None
        self.update()

    def _place(self) -> None:
        """At most one tick a row and column."""
        layers, length = self.desk.layers, len(self.desk.text)
        self._ticks = [{}, {}, {}]
        if layers is not None and length and self.height() > _TICK:
            theme, shown = self.desk.context.appearance.tokens, self.desk.page.shown
            scale = (self.height() - _TICK) / length
            bar = theme.claim("bar")
            if Layer.CLAIM in shown:
                self._ticks[0] = {round(start * scale): bar for start in layers.claims.starts}
            if len(layers.hits):
                hit = theme.base("hit_current")
                self._ticks[1] = {round(start * scale): hit for start in layers.hits.starts}
            elif Layer.FINDING in shown:
                self._ticks[1] = {
                    round(layers.findings.starts[at] * scale): theme.status(row.item.status)
                    for at, row in enumerate(layers.findings.items)
                    if row.item.moves
                }
            if Layer.ANNOTATION in shown:
                self._ticks[2] = {
                    round(start * scale): theme.annotation(mark.color, "stripe")
                    for start, mark in zip(layers.marks.starts, layers.marks.items, strict=True)
                }

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.desk.page.look
        painter.fillRect(self.rect(), look.page("surface"))
        length = len(self.desk.text)
        if not length:
            return
        lines = self.desk.page.lines_in_view()
        if lines:
            scale = self.height() / length
            top, bottom = lines[0].start * scale, max(lines[-1].end, lines[0].start + 1) * scale
            box = QRectF(0, top, self.width(), max(bottom - top, 12))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.base("row_hover" if not look.sepia else "line"))
            painter.drawRoundedRect(box, 3, 3)
        painter.drawPixmap(0, 0, self._picture())

    def _picture(self) -> QPixmap:
        """All ticks on a clear ground, kept until they change."""
        ratio = self.devicePixelRatioF()
        if self._drawn is not None and self._drawn.devicePixelRatio() == ratio:
            return self._drawn
        self._place()
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        factor = self.width() / tokens.size("overview_strip")
        for column, ticks in zip(_COLUMNS, self._ticks, strict=True):
            for y, color in ticks.items():
                painter.fillRect(QRectF(column * factor, y, _TICK * factor, _TICK), QColor(color))
        painter.end()
        self._drawn = made
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gather()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._jump(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self.desk.page.viewport(), event)

    def _jump(self, y: float) -> None:
        length = len(self.desk.text)
        if length and self.height():
            at = round(y / self.height() * length)
            self.jumped.emit(max(0, min(length - 1, at)))
