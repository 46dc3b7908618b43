"""Help menu: guide, keys, first steps, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def guide(window: MainWindow) -> None:
    """Show the user guide."""
    from cpsreader.ui.dialogs.guide import show_guide

    show_guide(window)


def keys(window: MainWindow) -> None:
    """Show the sheet of keys."""
    from cpsreader.ui.dialogs.keys import KeysDialog

    KeysDialog(window.actions_by_id.values(), window).open()


def tour(window: MainWindow) -> None:
    """Show the first steps."""
    from cpsreader.ui.tour import start

    start(window)


def about(window: MainWindow) -> None:
    """Show version, licences, and what was opened on the network."""
    from cpsreader.ui.dialogs.about import AboutDialog

    AboutDialog(window).open()


def network(window: MainWindow) -> None:
    """Show what was opened on the network."""
    about(window)
