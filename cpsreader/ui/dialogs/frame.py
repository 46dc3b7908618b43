"""What the small dialogs share: a column of content and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cpsreader.ui.context import Appearance


class Sheet(QDialog):
    """A dialog that deletes itself when closed. Add content to ``column``, buttons with ``add``."""

    def __init__(
        self, appearance: Appearance, title: str, parent: QWidget | None, *, width: int = 480
    ) -> None:
        super().__init__(parent)
        self.look = appearance
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = appearance.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(20), px(18), px(20), px(16))
        outer.setSpacing(px(14))
        self.column = QVBoxLayout()
        self.column.setSpacing(px(8))
        outer.addLayout(self.column, 1)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        self.setMinimumWidth(px(width))

    def add(self, text: str, *, primary: bool = False) -> QPushButton:
        """A button at the right end."""
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.setDefault(primary)
        button.setAutoDefault(primary)
        self.buttons.addWidget(button)
        return button

    def add_text(self, text: str) -> QLabel:
        """A paragraph of plain words."""
        label = QLabel(text)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label
