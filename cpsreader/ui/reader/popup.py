"""What all popups of the reader share: flat, raised, beside the words and never over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.reader.geometry import Line
from cpsreader.ui.theme import tokens

_INSIDE = 16
"""Popups keep this far from the edges of the page, px."""
_RADIUS = float(tokens.document()["radius"]["popup"])


class Popup(QWidget):
    """A child of the reader pane, not a window: it takes no focus unless asked.

    Signals:
        closed: it has been put away.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.base("line_strong")), 1))
        painter.setBrush(QColor(theme.base("raised")))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Hide it; the page gets the focus back if the popup had it."""
        if not self.isVisible():
            return
        pane, focused = self.parentWidget(), QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and pane is not None:
            pane.setFocus()
        self.closed.emit()


def place(
    size: QSize,
    lines: list[Line],
    origin: QPoint,
    area: QWidget,
    *,
    above: bool,
    x: float,
    gap: int,
) -> QPoint:
    """Where a popup of ``size`` goes, in coordinates of the pane.

    Args:
        size: The popup's size.
        lines: The lines it must not cover, in viewport coordinates.
        origin: The viewport's top left in the pane.
        area: The viewport.
        above: Whether above the first line is preferred to below the last.
        x: Wished left edge in viewport coordinates.
        gap: px between the lines and the popup.
    """
    top = lines[0].top - gap - size.height() if lines else float(_INSIDE)
    below = lines[-1].bottom + gap if lines else float(_INSIDE)
    fits_above, fits_below = top >= 2, below + size.height() <= area.height() - 2
    if above:
        y = top if fits_above or not fits_below else below
    else:
        y = below if fits_below or not fits_above else top
    y = max(2.0, min(y, area.height() - size.height() - 2.0))
    left = max(_INSIDE, min(x, area.width() - size.width() - _INSIDE))
    return origin + QPoint(round(left), round(y))
