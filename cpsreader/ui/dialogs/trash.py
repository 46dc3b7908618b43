"""What was deleted, and bringing it back; it survives restarts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.frame import Sheet


class TrashDialog(Sheet):
    """Choose one or several and restore them, as one step that can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.appearance, "", parent, width=480)
        self.setWindowTitle(self.tr("Trash"))
        self._context = context
        self._hint = self.add_text("")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Deleted things"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.column.addWidget(self.list, 1)
        self.add(self.tr("Close")).clicked.connect(self.accept)
        self.restore = self.add(self.tr("Restore"), primary=True)
        self.restore.clicked.connect(self._on_restore)
        self.list.itemSelectionChanged.connect(self._follow)
        self.resize(self.look.px(480), self.look.px(400))
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for found in self._context.workspace.trash():
            when = words.day_with_year(found.deleted.astimezone().date())
            item = QListWidgetItem(f"{found.name}\n{found.what} · {when}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, found.id)
        empty = self.list.count() == 0
        self._hint.setText(
            self.tr("The trash is empty.")
            if empty
            else self.tr("What you deleted stays here until you restore it.")
        )
        self._follow()

    def _follow(self) -> None:
        self.restore.setEnabled(bool(self.list.selectedItems()))

    def _on_restore(self) -> None:
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        if self._context.attempt(lambda: self._context.workspace.restore(chosen)):
            self._context.message.emit(self.tr("Restored. Undo Ctrl+Z"))
            self._fill()
