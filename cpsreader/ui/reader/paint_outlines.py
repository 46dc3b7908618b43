"""Outlines of the selected and the hovered span, open where a line breaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from cpsreader.domain.span import Span
from cpsreader.ui.reader.scene import Scene
from cpsreader.ui.theme import tokens

_RADIUS = float(tokens.document()["radius"]["mark"])


def _open_box(rect: QRectF, *, left: bool, right: bool) -> QPainterPath:
    """Top and bottom of a rectangle, with the sides asked for."""
    path = QPainterPath()
    if left and right:
        path.addRoundedRect(rect, _RADIUS, _RADIUS)
        return path
    path.moveTo(rect.topRight())
    if left:
        path.lineTo(rect.topLeft() + QPointF(_RADIUS, 0))
        path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(0, _RADIUS))
        path.lineTo(rect.bottomLeft() - QPointF(0, _RADIUS))
        path.quadTo(rect.bottomLeft(), rect.bottomLeft() + QPointF(_RADIUS, 0))
        path.lineTo(rect.bottomRight())
        return path
    path = QPainterPath(rect.topLeft())
    if right:
        path.lineTo(rect.topRight() - QPointF(_RADIUS, 0))
        path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, _RADIUS))
        path.lineTo(rect.bottomRight() - QPointF(0, _RADIUS))
        path.quadTo(rect.bottomRight(), rect.bottomRight() - QPointF(_RADIUS, 0))
    else:
        path.lineTo(rect.topRight())
        path.moveTo(rect.bottomRight())
    path.lineTo(rect.bottomLeft())
    return path


def outline(scene: Scene, spans: Sequence[Span], color: QColor, width: float) -> None:
    """Frame each span along the union of its line rectangles."""
    painter = scene.painter
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for span in spans:
        for piece in scene.pieces(span.start, span.end):
            line = scene.lines[piece.number]
            box = piece.rect.adjusted(-2.5, 0.75, 2.5, -0.75)
            painter.drawPath(
                _open_box(box, left=span.start >= line.start, right=span.end <= line.end)
            )
