"""A flat button with an icon of the token file, named for screen readers, tooltip with its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import icons, tokens


class IconButton(QToolButton):
    """Shows the icon of a role; follows the appearance; 28 px high at 100 %."""

    def __init__(
        self,
        appearance: Appearance,
        role: str,
        name: str,
        *,
        key: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._role = role
        self.setAccessibleName(name)
        self.set_tip(name, key)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        appearance.changed.connect(self._dress)
        self.toggled.connect(self._dress)
        self._dress()

    def set_tip(self, name: str, key: str = "") -> None:
        """The tooltip: what it does and the key that does it."""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({shown})" if shown else name)

    def set_role(self, role: str) -> None:
        """Show another icon."""
        self._role = role
        self._dress()

    @Slot()
    def _dress(self) -> None:
        look = self._appearance
        color = "accent" if self.isCheckable() and self.isChecked() else "text_soft"
        self.setIcon(icons.icon(self._role, look.tokens, color))
        side = look.px(tokens.size("icon" if self.text() else "icon_bar"))
        self.setIconSize(QSize(side, side))
        self.setMinimumHeight(look.px(tokens.size("button")))
        self.setMinimumWidth(look.px(tokens.size("button")))
