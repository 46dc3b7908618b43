"""A field for several words or phrases, each a chip that can be removed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import icons
from cpsreader.ui.widgets.flow import FlowLayout


class ChipField(QFrame):
    """Words in order, without repeats. Enter, comma or Tab ends a word; Backspace takes one back.

    Signals:
        changed: the words are different now.
        typing: the word being typed, at every key.
    """

    changed = Signal()
    typing = Signal(str)

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._look = appearance
        self._words: list[str] = []
        self._chips: list[QToolButton] = []
        self.setObjectName("chips")
        self._edit = QLineEdit()
        self._edit.setFrame(False)
        self._edit.setAccessibleName(name)
        self._edit.setMinimumWidth(appearance.px(110))
        self._edit.installEventFilter(self)
        self.setFocusProxy(self._edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(6, 5, 6, 5)
        self._flow.addWidget(self._edit)
        self._edit.returnPressed.connect(self.commit)
        self._edit.textEdited.connect(self._on_edited)
        self._restyle()

    def _restyle(self) -> None:
        base = self._look.tokens.base
        self.setStyleSheet(
            f"#chips {{ background: {base('surface')}; border: 1px solid {base('line_strong')};"
            " border-radius: 6px; }"
            f"#chips QLineEdit {{ border: none; background: {base('surface')}; padding: 3px; }}"
            f"#chips QToolButton {{ background: {base('row_selected')}; color: {base('text')};"
            " padding: 2px 6px; border-radius: 6px; }"
            f"#chips QToolButton:focus {{ border: 2px solid {base('focus')}; padding: 1px 5px; }}"
        )

    def words(self) -> tuple[str, ...]:
        """The words as they stand, with one that is still being typed."""
        typed = self._edit.text().strip()
        return (*self._words, typed) if typed and typed not in self._words else tuple(self._words)

    def set_words(self, words: Sequence[str]) -> None:
        """Show other words; says nothing through ``changed``."""
        self._edit.clear()
        self._words = list(dict.fromkeys(words))
        self._rebuild()

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(word) for word in self._words]
        for number, chip in enumerate(self._chips):
            self._flow.insert(number, chip)
        self.updateGeometry()

    def _chip(self, word: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(word)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.setIcon(icons.icon("close", self._look.tokens))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setAccessibleName(self.tr("Remove %1").replace("%1", word))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(partial(self.remove, word))
        return chip

    def remove(self, word: str) -> None:
        """Take a word out."""
        if word in self._words:
            self._words.remove(word)
            self._rebuild()
            self._edit.setFocus()
            self.changed.emit()

    @Slot()
    def commit(self) -> None:
        """End the word being typed."""
        fresh = [word.strip() for word in self._edit.text().split(",")]
        self._edit.clear()
        added = [word for word in dict.fromkeys(fresh) if word and word not in self._words]
        if added:
            self._words.extend(added)
            self._rebuild()
            self.changed.emit()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text.endswith(","):
            self.commit()
        self.typing.emit(self._edit.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and event.type() == QEvent.Type.FocusOut:
            self.commit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            empty = not self._edit.text()
            if event.key() == Qt.Key.Key_Backspace and empty and self._words:
                self.remove(self._words[-1])
                return True
        return super().eventFilter(watched, event)
