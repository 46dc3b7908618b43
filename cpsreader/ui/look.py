"""How things look, kept in the session and applied to the whole program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cpsreader.ui.context import Appearance
from cpsreader.ui.session import Session
from cpsreader.ui.theme import style


def system_theme() -> str:
    """'dark' where the system is set so."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def theme_of(session: Session) -> str:
    """The theme to show: the user's, else the system's."""
    chosen = session.get("theme", "system")
    return chosen if chosen in ("light", "dark") else system_theme()


def restore(appearance: Appearance, session: Session) -> None:
    """Bring back what the user chose."""
    appearance.change(
        theme=theme_of(session),
        factor=min(2.0, max(1.0, session.get("interface_size", 1.0))),
        sepia=session.get("sepia", False),
        reading_role=session.get("reading_role", "read"),
        reading_size=session.get("reading_size", 16),
        motion=session.get("motion", True),
    )


def keep(appearance: Appearance, session: Session) -> None:
    """Remember what the user chose."""
    session.put(
        interface_size=appearance.factor,
        sepia=appearance.sepia,
        reading_role=appearance.reading_role,
        reading_size=appearance.reading_size,
        motion=appearance.motion,
    )


def follow_system(appearance: Appearance, session: Session) -> None:
    """Show the theme that counts now."""
    wanted = theme_of(session)
    if wanted != appearance.tokens.name:
        appearance.change(theme=wanted)


def apply(app: QApplication, appearance: Appearance) -> None:
    """Dress the program."""
    style.apply(app, appearance.tokens, appearance.factor)
