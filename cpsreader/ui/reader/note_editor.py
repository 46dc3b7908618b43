"""A note written in place: Markdown, kept as soon as one leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cpsreader.domain.annotation import Annotation
from cpsreader.ui.reader.card import colored
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Pick
from cpsreader.ui.reader.popup import Popup, place
from cpsreader.ui.theme import fonts

_WIDTH, _HEIGHT = 348, 168


class NoteEdit(QPlainTextEdit):
    """Leaves on Ctrl+Enter, Esc, or when the focus goes elsewhere.

    Signals:
        left: the writing is over.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and with_ctrl):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NoteEditor(Popup):
    """The box below the words that a note is on, or at the top for the whole article.

    Signals:
        written: (Pick or None for the whole article, the note).
    """

    written = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.context.appearance, parent)
        self.desk = desk
        self.pick: Pick | None = None
        self.heading = QLabel()
        self.edit = NoteEdit()
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.setTabChangesFocus(True)
        self.hint = QLabel(self.tr("Markdown. Kept when you leave it; Ctrl+Enter or Esc."))
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self.heading, self.edit, self.hint):
            column.addWidget(widget)
        self.edit.left.connect(self._on_left)

    def open(self, pick: Pick | None, note: str) -> None:
        """Write on a pick's words, or on the whole article where ``pick`` is None."""
        self.pick = pick
        look = self.appearance
        marked = pick is not None and isinstance(pick.item, Annotation)
        named = self.tr("Note on this mark") if marked else self.tr("Note on these words")
        self.heading.setText(self.tr("Note on this report") if pick is None else named)
        self.heading.setFont(fonts.font("caption_strong", factor=look.factor))
        self.hint.setFont(fonts.font("caption", factor=look.factor))
        self.edit.setFont(fonts.font("body", factor=look.factor))
        colored(self.heading, look.tokens.base("text"))
        colored(self.hint, look.tokens.base("muted"))
        self.edit.setPlainText(note)
        self.setFixedSize(look.px(_WIDTH), look.px(_HEIGHT))
        self._place(pick)
        self.show()
        self.raise_()
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus()

    def _place(self, pick: Pick | None) -> None:
        page, pane = self.desk.page, self.parentWidget()
        viewport = page.viewport()
        lines = page.geometry_of.lines_of(pick.span, page.top) if pick is not None else []
        if pane is not None:
            origin = viewport.mapTo(pane, viewport.rect().topLeft())
            x = float(page.margins.left) if pick is not None else float(viewport.width())
            self.move(place(self.size(), lines, origin, viewport, above=False, x=x, gap=8))

    def _on_left(self) -> None:
        if not self.isVisible():
            return
        pick, note = self.pick, self.edit.toPlainText().strip()
        self.put_away()
        self.written.emit(pick, note)
