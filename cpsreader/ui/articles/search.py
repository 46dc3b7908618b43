"""The search field: as you type, with completion of filters, and what is wrong said below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, tokens

DELAY = 150
"""Milliseconds of rest before a search runs."""

Complete = Callable[[str, int], Sequence[str]]


class SearchField(QLineEdit):
    """Accessible name ``Search``.

    Signals:
        searched: the text, after a rest or at Enter.
        left: Esc or Down: the list should have the focus.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(
        self, appearance: Appearance, complete: Complete, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._complete = complete
        self._sent = ""
        self.setAccessibleName(self.tr("Search"))
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search reports"))
        self.setToolTip(self.tr("Search all reports (/). Try speaker: issue: status: date:"))
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._hint = QLabel("/", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._connect_signals()
        self._dress()

    def _connect_signals(self) -> None:
        self._timer.timeout.connect(self._send)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._send)
        self._completer.activated[str].connect(self._insert)  # type: ignore[index]  # the stubs lack overloads
        self._look.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        theme, px = self._look.tokens, self._look.px
        self._glass.setIcon(icons.icon("search", theme))
        self.setFixedHeight(px(30))
        self._hint.setFont(fonts.font("caption", factor=self._look.factor))
        self._hint.setStyleSheet(
            f"QLabel {{ color: {theme.base('muted')}; background: {theme.base('panel')};"
            f" border: 1px solid {theme.base('line')}; border-radius: {tokens.space('xs')}px; }}"
        )
        self._dress_offer()
        self._place_hint()

    def _dress_offer(self) -> None:
        theme = self._look.tokens
        popup: QWidget | None = self._completer.popup()
        if popup is not None:
            popup.setFont(fonts.font("body_small", factor=self._look.factor))
            popup.setStyleSheet(
                f"QListView {{ background: {theme.base('raised')}; padding: 4px;"
                f" border: 1px solid {theme.base('line_strong')}; }}"
                f"QListView::item {{ padding: 4px 8px; }}"
                f"QListView::item:selected {{ background: {theme.base('row_selected')};"
                f" color: {theme.base('text')}; }}"
            )

    def _place_hint(self) -> None:
        px = self._look.px
        width, height = px(16), px(18)
        self._hint.setGeometry(
            self.width() - width - px(6), (self.height() - height) // 2, width, height
        )
        self._hint.setVisible(not self.text() and not self.hasFocus())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            done = super().event(event)
            self._place_hint()
            return done
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_H):
                event.ignore()  # A field would take them for moves and deletions.
                return False
        return super().event(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._place_hint()
        self._timer.start()

    @Slot()
    def _send(self) -> None:
        self._timer.stop()
        if self.text() != self._sent:
            self._sent = self.text()
            self.searched.emit(self._sent)

    def show_query(self, text: str) -> None:
        """Show a text that is being searched for already."""
        self._sent = text
        self.setText(text)

    def set_query(self, text: str) -> None:
        """Show a text and search for it at once."""
        self.setText(text)
        self._send()

    @Slot(str)
    def _offer(self, text: str) -> None:
        found = list(self._complete(text, self.cursorPosition()))
        self._words.setStringList(found[:12])
        if found and text:
            self._completer.complete()
        else:
            self._hide_offer()

    def _offering(self) -> bool:
        popup: QWidget | None = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _hide_offer(self) -> None:
        popup: QWidget | None = self._completer.popup()
        if popup is not None:
            popup.hide()

    @Slot(str)
    def _insert(self, word: str) -> None:
        text, at = self.text(), self.cursorPosition()
        start = text.rfind(" ", 0, at) + 1
        tail = text[at:].lstrip()
        space = "" if word.endswith(":") else " "
        self.setText(text[:start] + word + space + tail)
        self.setCursorPosition(start + len(word) + len(space))
        if word.endswith(":"):
            QTimer.singleShot(0, self, lambda: self._offer(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._offering():
                self._hide_offer()
            elif self.text():
                self.set_query("")
            else:
                self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down and not self._offering():
            self._send()
            self.left.emit()
            return
        super().keyPressEvent(event)


class SearchError(QLabel):
    """One sentence below the field, in the colour of errors; hidden where there is none."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setWordWrap(True)
        self.setObjectName("search-error")
        appearance.changed.connect(self._dress)
        self._dress()
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))

    @Slot()
    def _dress(self) -> None:
        px = self._look.px
        self.setContentsMargins(px(14), px(6), px(12), px(6))
        self.setFont(fonts.font("body_small", factor=self._look.factor))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(self._look.tokens.base("danger")))
        self.setPalette(palette)
