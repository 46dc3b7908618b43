"""View menu: panes, docks, zoom, theme, grouping and sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from cpsreader.services.views import Group, Sort

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpsreader.ui.main_window import MainWindow


def toggle_articles(window: MainWindow) -> None:
    """Hide or show the Articles pane."""
    window.layouter.toggle_articles()


def toggle_issues(window: MainWindow) -> None:
    """Hide or show the Issues pane."""
    window.layouter.toggle_issues()


def dock(name: str) -> Callable[[MainWindow], None]:
    """Show or hide a dock."""

    def toggle(window: MainWindow) -> None:
        window.docks.toggle(name)

    return toggle


def group(by: Group) -> Callable[[MainWindow], None]:
    """Group the list of reports."""

    def arrange(window: MainWindow) -> None:
        window.articles.arrange(group=by)

    return arrange


def sort(by: Sort) -> Callable[[MainWindow], None]:
    """Sort the list of reports."""

    def arrange(window: MainWindow) -> None:
        window.articles.arrange(sort=by)

    return arrange


def theme(name: str) -> Callable[[MainWindow], None]:
    """Choose an appearance: 'system' follows the desktop."""

    def choose(window: MainWindow) -> None:
        window.theme_wanted.emit(name)

    return choose


def reset_layout(window: MainWindow) -> None:
    """Panes and docks as at the first start."""
    window.layouter.reset()
    window.docks.reset()


def full_screen(window: MainWindow) -> None:
    """Fill the screen, or give it back."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
