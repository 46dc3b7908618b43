"""The shapes of the statuses, drawn in a 12-unit square and scaled: never a bitmap.

Circles fill as terms close, corners mean trouble: ring proposed, half disc narrowing, disc agreed,
stamped square ratified, split diamond disputed, cross rejected, hollow triangle withdrawn, dot for
not reported.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from cpsreader.domain.status import Status
from cpsreader.ui.theme.tokens import Tokens

_UNIT = 12.0


def _stroke(painter: QPainter, color: QColor, width: float) -> None:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)


def _ring(painter: QPainter, color: QColor, _page: QColor) -> None:
    _stroke(painter, color, 1.9)
    painter.drawEllipse(QPointF(6, 6), 4.3, 4.3)


def _half_disc(painter: QPainter, color: QColor, _page: QColor) -> None:
    _stroke(painter, color, 1.6)
    painter.drawEllipse(QPointF(6, 6), 4.5, 4.5)
    _fill(painter, color)
    painter.drawPie(QRectF(1.5, 1.5, 9, 9), 90 * 16, 180 * 16)


def _disc(painter: QPainter, color: QColor, _page: QColor) -> None:
    _fill(painter, color)
    painter.drawEllipse(QPointF(6, 6), 5.3, 5.3)


def _stamped_square(painter: QPainter, color: QColor, page: QColor) -> None:
    _fill(painter, color)
    painter.drawRoundedRect(QRectF(0.7, 0.7, 10.6, 10.6), 2.2, 2.2)
    _stroke(painter, page, 1.7)
    check = QPainterPath(QPointF(3.2, 6.2))
    check.lineTo(5.2, 8.2)
    check.lineTo(8.8, 4.0)
    painter.drawPath(check)


def _split_diamond(painter: QPainter, color: QColor, _page: QColor) -> None:
    _fill(painter, color)
    for inner, outer in ((5.1, 0.3), (6.9, 11.7)):
        half = QPainterPath(QPointF(inner, 0.7))
        half.lineTo(inner, 11.3)
        half.lineTo(outer, 6)
        half.closeSubpath()
        painter.drawPath(half)


def _cross(painter: QPainter, color: QColor, _page: QColor) -> None:
    _stroke(painter, color, 2.5)
    painter.drawLine(QPointF(2, 2), QPointF(10, 10))
    painter.drawLine(QPointF(10, 2), QPointF(2, 10))


def _triangle(painter: QPainter, color: QColor, _page: QColor) -> None:
    _stroke(painter, color, 1.6)
    path = QPainterPath(QPointF(1.4, 2.2))
    path.lineTo(10.6, 2.2)
    path.lineTo(6, 10.2)
    path.closeSubpath()
    painter.drawPath(path)


def _dot(painter: QPainter, color: QColor, _page: QColor) -> None:
    _fill(painter, color)
    painter.drawEllipse(QPointF(6, 6), 2, 2)


_DRAW: dict[Status | None, Callable[[QPainter, QColor, QColor], None]] = {
    Status.PROPOSED: _ring,
    Status.NARROWING: _half_disc,
    Status.AGREED: _disc,
    Status.RATIFIED: _stamped_square,
    Status.DISPUTED: _split_diamond,
    Status.REJECTED: _cross,
    Status.WITHDRAWN: _triangle,
    None: _dot,
}


def draw_status(painter: QPainter, status: Status | None, rect: QRectF, tokens: Tokens) -> None:
    """Draw a status's shape into ``rect`` (square), in its fill colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _UNIT, rect.height() / _UNIT)
    _DRAW[status](painter, QColor(tokens.status(status)), QColor(tokens.base("surface")))
    painter.restore()


def status_pixmap(status: Status | None, size: int, tokens: Tokens, ratio: float = 1.0) -> QPixmap:
    """A status's shape as a pixmap of ``size`` px at a device pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_status(painter, status, QRectF(0, 0, size, size), tokens)
    painter.end()
    return pixmap


def status_icon(status: Status | None, size: int, tokens: Tokens) -> QIcon:
    """A status's shape as an icon for menus and tables."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        icon.addPixmap(status_pixmap(status, size, tokens, ratio))
    return icon
