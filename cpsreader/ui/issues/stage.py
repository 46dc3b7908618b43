"""The line on top of the cards: where the talks as a whole stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cpsreader.domain.standing import StageState
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.theme import fonts


class StageLine(QPushButton):
    """Says the stage and goes to the sentence that says so; hidden where none is known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = context.appearance
        self._state: StageState | None = None
        self.setObjectName("stage")
        self.clicked.connect(self._on_clicked)
        self._look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_state(self, state: StageState | None) -> None:
        """Show a stage."""
        self._state = state
        self.setVisible(state is not None and state.stage is not None)
        if state is not None and state.stage is not None:
            name = self.tr("Talks: %1, %2").replace("%1", words.stage_word(state.stage))
            self.setAccessibleName(name.replace("%2", words.as_of(state.as_of)))
            self.setToolTip(self.tr("Go to the sentence that says so"))
        self.update()

    @Slot()
    def _dress(self) -> None:
        self.setFixedHeight(self._look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        state = self._state
        if state is None or state.stage is None:
            return
        px, theme = self._look.px, self._look.tokens
        painter = QPainter(self)
        over = self.underMouse()
        painter.fillRect(self.rect(), QColor(theme.base("row_hover" if over else "panel")))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.base("line")))
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(theme.base("focus")))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -2))
        box = self.rect().adjusted(px(16), 0, -px(16), 0)
        x = self._part(painter, box, self.tr("Talks"), "caption_strong", "muted")
        box.setLeft(x + px(8))
        x = self._part(painter, box, words.stage_word(state.stage), "body_small", "text")
        box.setLeft(x + px(8))
        self._part(painter, box, words.as_of(state.as_of), "caption", "muted")

    def _part(self, painter: QPainter, box: QRect, text: str, step: str, color: str) -> int:
        painter.setFont(fonts.font(step, factor=self._look.factor))
        painter.setPen(QColor(self._look.tokens.base(color)))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)
        return box.left() + painter.fontMetrics().horizontalAdvance(text)

    @Slot()
    def _on_clicked(self) -> None:
        state = self._state
        if state is not None and state.article is not None:
            self._context.article_requested.emit(state.article, state.sentence, "")
