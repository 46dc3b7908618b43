"""The menu of the seven words, keys 1 to 7, and the note that may go with one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from cpsreader.domain.status import Status
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import shapes

Chosen = Callable[[Status | None], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusMenu", text)


def status_menu(
    appearance: Appearance,
    chosen: Chosen,
    parent: QWidget,
    *,
    title: str = "",
    take_back: bool = False,
) -> QMenu:
    """A menu that calls ``chosen`` with a status, or with None for taking the user's word back."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    if title:
        menu.addAction(title).setEnabled(False)
        menu.addSeparator()
    for number, status in enumerate(Status, 1):
        action = menu.addAction(
            shapes.status_icon(status, appearance.px(12), appearance.tokens),
            f"&{number}  {words.status_word(status)}",
        )
        action.setToolTip(words.status_meaning(status))
        action.triggered.connect(lambda _=False, s=status: chosen(s))
    if take_back:
        menu.addSeparator()
        action = menu.addAction(_tr("&0  Take back what you set"))
        action.triggered.connect(lambda: chosen(None))
    return menu
