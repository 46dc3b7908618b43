"""Help menu: guide, keys, first steps, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def guide(window: MainWindow) -> None:
    """Show the user guide."""
    from cpsreader.ui.dialogs.guide import Guide

    page = Guide(window.context.appearance, window)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.show()


def keys(window: MainWindow) -> None:
    """Show the sheet of keys."""
    from cpsreader.ui.dialogs.key_sheet import KeySheet
    from cpsreader.ui.menus import key_rows

    sheet = KeySheet(window.context.appearance, key_rows(window), window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()


def tour(window: MainWindow) -> None:
    """Show the first steps."""
    from cpsreader.ui.dialogs.tour import Tour, steps

    overlay = Tour(
        window,
        window.context.appearance,
        steps(
            lambda: window.articles,
            lambda: window.reader,
            lambda: window.issues,
            lambda: window.status,
        ),
    )
    overlay.finished.connect(overlay.deleteLater)
    overlay.start()


def about(window: MainWindow) -> None:
    """Show version, licences, and what was opened on the network."""
    from cpsreader.ui.dialogs.about import AboutDialog

    AboutDialog(window.context.appearance, window).open()


def network(window: MainWindow) -> None:
    """Show what was opened on the network."""
    about(window)
