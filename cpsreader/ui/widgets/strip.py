"""A strip that says one thing where it happened, with at most two things to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, tokens
from cpsreader.ui.widgets.icon_button import IconButton


class Strip(QWidget):
    """Hidden until ``say``; ``Close`` or the next word removes it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._color = "danger"
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._do: Callable[[], object] | None = None
        self._close = IconButton(appearance, "close", self.tr("Close this message"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 7)
        for widget in (self._icon, self._text, self._action, self._close):
            row.addWidget(widget)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.hide)
        appearance.changed.connect(self._dress)
        self.hide()

    def say(
        self,
        text: str,
        *,
        role: str = "error",
        color: str = "danger",
        action: str = "",
        do: Callable[[], object] | None = None,
        seconds: int = 0,
    ) -> None:
        """Show a sentence; with ``action`` and ``do`` a button; ``seconds`` 0 keeps it."""
        self._color, self._role, self._do = color, role, do
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._dress()
        self.show()
        if seconds:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    def drop_passing(self) -> None:
        """Hide a word that was said for some seconds only: what it tells is no longer so."""
        if self._timer.isActive():
            self._timer.stop()
            self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    @Slot()
    def _on_action(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    @Slot()
    def _dress(self) -> None:
        look = self._appearance
        side = look.px(tokens.size("icon"))
        role = getattr(self, "_role", "error")
        picture = icons.icon(role, look.tokens, self._color).pixmap(QSize(side, side))
        self._icon.setPixmap(picture)
        self._text.setFont(fonts.font("body_small", factor=look.factor))
        palette = self._text.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(look.tokens.base(self._color)))
        self._text.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base("raised")))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.base("line")))
