"""Sizes, panes and the open report of a window: kept when it closes, brought back at the start."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from cpsreader.services.views import Group, Sort

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

TITLE_BAR = 40
"""Room left for the title bar that the system puts on top of a window, px."""
OPEN_ARTICLE = "open_article"
"""Setting of a library: the report that the reader showed last."""


def restore(window: MainWindow) -> None:
    """Bring back size and panes; a window never starts larger than the screen."""
    session, look = window.session, window.context.appearance
    screen = window.screen().availableSize()
    width = session.get("width", look.px(1280))
    height = session.get("height", look.px(820))
    window.resize(min(width, screen.width()), min(height, screen.height() - TITLE_BAR))
    if session.get("maximized", False):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    with contextlib.suppress(ValueError):
        window.articles.arrange(
            group=Group(session.get("group", Group.DAY.value)),
            sort=Sort(session.get("sort", Sort.NEWEST.value)),
        )
    window.panes.restore(session.sizes("panes"))
    window.use_single_keys(on=session.get("single_keys", True))


def keep(window: MainWindow) -> None:
    """Remember what ``restore`` brings back."""
    session, workspace = window.session, window.context.workspace
    if not window.isMaximized() and not window.isFullScreen():
        session.put(width=window.width(), height=window.height())
    query = window.articles.query
    session.put(maximized=window.isMaximized(), group=query.group.value, sort=query.sort.value)
    session.put_sizes("panes", window.panes.kept)
    window.docks.keep()
    if window.reader.article is not None and not workspace.read_only:
        workspace.set_setting(OPEN_ARTICLE, str(window.reader.article))
