"""A page of the profile editor: a list of items in the user's order, and the form of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.profile import Actor, Issue, Side
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.profile_forms import ActorForm, IssueForm, SideForm
from cpsreader.ui.theme import icons
from cpsreader.ui.theme.color import readable

Item = Side | Actor | Issue
AnyForm = SideForm | ActorForm | IssueForm


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProfileEditor", text)


class Page(QWidget):
    """A list of items in the user's order and the form of the current one.

    Signals:
        edited: an item was changed, added, moved or removed.
    """

    edited = Signal()

    def __init__(self, context: Context, form: AnyForm, add: str, make: Callable[[], Item]) -> None:
        super().__init__()
        self._form = form
        self._make = make
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFixedWidth(context.appearance.px(232))
        chosen = context.appearance.tokens.base("row_selected")
        self.list.setStyleSheet(
            "QListView::item { padding: 5px 8px; border-radius: 6px; }"
            f"QListView::item:selected {{ background: {chosen}; }}"
        )
        self._context = context
        self.add_button = QToolButton()
        self.add_button.setText(add)
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setIcon(icons.icon("add", context.appearance.tokens, "accent"))
        self.remove_button = QToolButton()
        self.remove_button.setIcon(icons.icon("trash", context.appearance.tokens))
        self.remove_button.setAccessibleName(_tr("Remove"))
        self.remove_button.setToolTip(_tr("Remove the selected one"))
        self._blank = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._blank)
        self._stack.addWidget(form)
        self._build_layout()
        self._connect_signals()

    def _build_layout(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addStretch(1)
        below.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 18, 12)
        row.setSpacing(20)
        row.addLayout(left)
        row.addWidget(self._stack, 1)

    def _connect_signals(self) -> None:
        self.list.currentItemChanged.connect(self._on_current)
        self.list.model().rowsMoved.connect(self._tell)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self._form.edited.connect(self._on_edited)

    def items(self) -> list[Item]:
        """The items in the order seen."""
        return [self.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.list.count())]

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items, the first one open."""
        self.list.clear()
        for item in items:
            self._append(item)
        self.list.setCurrentRow(0 if items else -1)

    def _append(self, item: Item) -> QListWidgetItem:
        entry = QListWidgetItem(item.name or _tr("New"))
        entry.setData(Qt.ItemDataRole.UserRole, item)
        self._mark(entry, item)
        self.list.addItem(entry)
        return entry

    def _mark(self, entry: QListWidgetItem, item: Item) -> None:
        if isinstance(item, Issue):
            tokens = self._context.appearance.tokens
            color = readable(item.color or tokens.base("text_soft"), tokens.base("panel"))
            entry.setIcon(icons.named(item.icon, color, tokens))

    def add(self, item: Item) -> None:
        """Add an item and open it."""
        self.list.setCurrentItem(self._append(item))
        self.edited.emit()

    @Slot()
    def _on_add(self) -> None:
        self.add(self._make())
        first = self._form.findChild(QLineEdit)
        if isinstance(first, QLineEdit):
            first.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self.edited.emit()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current(self, current: QListWidgetItem | None, _before: object) -> None:
        self._stack.setCurrentWidget(self._blank if current is None else self._form)
        if current is not None:
            self._form.fill(current.data(Qt.ItemDataRole.UserRole))
            if isinstance(self._form, IssueForm):
                self._form.set_parents([i for i in self.items() if isinstance(i, Issue)])

    @Slot()
    def _on_edited(self) -> None:
        entry = self.list.currentItem()
        if entry is not None:
            value = self._form.value()
            entry.setData(Qt.ItemDataRole.UserRole, value)
            entry.setText(value.name or _tr("New"))
            self._mark(entry, value)
            self.edited.emit()

    def _tell(self, *_: object) -> None:
        self.edited.emit()
