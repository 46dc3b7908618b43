"""Context menus of lists, made of the window's own actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from cpsreader.domain.ids import IssueId
from cpsreader.services.views import SmartCount

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

ARTICLE = (
    *(f"edit.{name}" for name in ("star", "read", "archive", "metadata", "delete")),
    "go.compare",
    "library.reread",
    "",
    *(f"view.group_{name}" for name in ("day", "outlet", "story", "none")),
    "",
    *(f"view.sort_{name}" for name in ("newest", "oldest", "title", "outlet")),
)
ISSUE = (
    *(f"issue.{name}" for name in ("open", "status", "edit", "up", "down")),
    "",
    "issue.export",
)


def pop(window: MainWindow, ids: Sequence[str], place: QPoint) -> None:
    """Show a menu of actions at a global position; '' is a line."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in ids:
        if name:
            menu.addAction(window.actions_by_id[name])
        else:
            menu.addSeparator()
    menu.popup(place)


def connect(window: MainWindow) -> None:
    """Give the panes their menus."""

    def on_article(place: QPoint) -> None:
        window.follow_state()
        pop(window, ARTICLE, place)

    def on_issue(_issue: IssueId, place: QPoint) -> None:
        window.follow_state()
        pop(window, ISSUE, place)

    def on_search(found: SmartCount, place: QPoint) -> None:
        from cpsreader.ui.articles.saved import search_menu

        search_menu(window.context, found, window).popup(place)

    window.articles.menu_requested.connect(on_article)
    window.articles.search_menu_requested.connect(on_search)
    window.issues.menu_requested.connect(on_issue)
