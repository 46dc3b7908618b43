"""Go menu: palette, search, panes, and from one thing to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def palette(window: MainWindow) -> None:
    """Open the command palette."""
    from cpsreader.ui.frame.palette import open_palette

    open_palette(window)


def search(window: MainWindow) -> None:
    """Go to the search field."""
    window.layouter.show_articles()
    window.articles.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.articles.search.selectAll()


def back(window: MainWindow) -> None:
    """The article before."""
    window.routes.trail.back()


def forward(window: MainWindow) -> None:
    """The article after."""
    window.routes.trail.forward()


def next_report(window: MainWindow) -> None:
    """The next report of the list."""
    window.articles.step(1)


def previous_report(window: MainWindow) -> None:
    """The previous report of the list."""
    window.articles.step(-1)


def articles(window: MainWindow) -> None:
    """Give the focus to the list of reports."""
    window.layouter.show_articles()
    window.articles.view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def reader(window: MainWindow) -> None:
    """Give the focus to the reader."""
    window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)


def issues(window: MainWindow) -> None:
    """Give the focus to the issues."""
    window.layouter.show_issues()
    window.issues.view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def compare(window: MainWindow) -> None:
    """Show two reports side by side: the two selected, or the open one and a chosen one."""
    from cpsreader.ui.dialogs.choose_report import choose

    shown = window.reader.article
    others = [a for a in window.articles.view.selected() if a != shown]
    if len(others) == 1:
        window.reader.compare(others[0])
    elif shown is not None:
        choose(window, shown, window.reader.compare)


def next_pane(window: MainWindow) -> None:
    """The next pane."""
    window.layouter.focus_pane(1)


def previous_pane(window: MainWindow) -> None:
    """The previous pane."""
    window.layouter.focus_pane(-1)
