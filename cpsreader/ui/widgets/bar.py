"""The bar on top of a pane: one height for all three, a hairline below."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import tokens


class PaneBar(QWidget):
    """A row of controls, 44 px high at 100 %. Add them to ``row``."""

    def __init__(
        self, appearance: Appearance, *, fill: str = "panel", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._fill = fill
        self.row = QHBoxLayout(self)
        appearance.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        px = self._appearance.px
        self.setFixedHeight(px(tokens.size("pane_bar")))
        self.row.setContentsMargins(px(tokens.space("l")), 0, px(tokens.space("m")), 1)
        self.row.setSpacing(px(tokens.space("s")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base(self._fill)))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.base("line")))
