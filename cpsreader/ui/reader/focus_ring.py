"""The ring round the page when the focus came to it by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import tokens

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies over a widget, lets the mouse through, follows its focus and size."""

    def __init__(self, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self.appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEY)
        elif event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = int(tokens.document()["stroke"]["focus"])
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self.appearance.tokens.base("focus")), width))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
