"""What can be done with a saved search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from cpsreader.services.views import SmartCount
from cpsreader.ui.context import Context
from cpsreader.ui.widgets.note_box import ask_line


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavedSearch", text)


def search_menu(context: Context, found: SmartCount, parent: QWidget) -> QMenu:
    """Rename or delete it."""
    workspace = context.workspace
    number = int("".join(c for c in found.key if c.isdigit()) or 0)
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def rename() -> None:
        ask_line(
            parent,
            _tr("Rename the list"),
            _tr("Name:"),
            lambda name: context.attempt(lambda: workspace.rename_search(number, name)),
            text=found.name,
        )

    menu.addAction(_tr("Rename…")).triggered.connect(rename)
    menu.addAction(_tr("Delete the list")).triggered.connect(
        lambda: context.attempt(lambda: workspace.delete_search(number))
    )
    return menu
