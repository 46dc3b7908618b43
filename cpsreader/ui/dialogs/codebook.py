"""The codebook: labels with colour, description, nesting, order and keys 1 to 9."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.annotation import COLORS, Label
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import LabelId
from cpsreader.services.views import LabelUse
from cpsreader.ui.context import Context
from cpsreader.ui.theme import icons

_ROLE = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("Codebook", text)


class Codebook(QDialog):
    """Every change is a step of the history and on disk at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uses: dict[LabelId, LabelUse] = {}
        self._filling = False
        self.setWindowTitle(_tr("Labels"))
        self.setObjectName("Codebook")
        self.resize(context.appearance.px(760), context.appearance.px(520))
        self._build_tree()
        self._build_form()
        self._build_layout()
        self._connect_signals()
        self.refresh()

    # ---- building
    def _build_tree(self) -> None:
        tokens = self._context.appearance.tokens
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(_tr("Labels"))
        self.tree.setHeaderLabels([_tr("Label"), _tr("Key"), _tr("Marks")])
        self.tree.setColumnWidth(0, self._context.appearance.px(210))
        self.tree.setColumnWidth(1, self._context.appearance.px(46))
        self._tools: dict[str, QToolButton] = {}
        for key, text, role in (
            ("add", _tr("Add a label"), "add"),
            ("under", _tr("Add a label under this one"), "label"),
            ("up", _tr("Move up"), "sort"),
            ("merge", _tr("Merge into ..."), "syndication"),
            ("delete", _tr("Delete"), "trash"),
        ):
            button = QToolButton()
            button.setIcon(icons.icon(role, tokens))
            button.setAccessibleName(text)
            button.setToolTip(text)
            self._tools[key] = button
        self._merge_menu = QMenu(self._tools["merge"])
        self._tools["merge"].setMenu(self._merge_menu)
        self._tools["merge"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _build_form(self) -> None:
        self._name = QLineEdit()
        self._color = QComboBox()
        for color in COLORS:
            pixmap = QPixmap(16, 16)
            pixmap.fill(QColor(self._context.appearance.tokens.annotation(color, "stripe")))
            self._color.addItem(QIcon(pixmap), color, color)
        self._parent = QComboBox()
        self._key = QComboBox()
        self._key.addItem(_tr("None"), None)
        for number in range(1, 10):
            self._key.addItem(str(number), number)
        self._description = QPlainTextEdit()
        self._description.setTabChangesFocus(True)
        self._form = QFormLayout()
        for label, field in (
            (_tr("Name"), self._name),
            (_tr("Colour"), self._color),
            (_tr("Under"), self._parent),
            (_tr("Key"), self._key),
            (_tr("Description"), self._description),
        ):
            field.setAccessibleName(label)
            self._form.addRow(label, field)

    def _build_layout(self) -> None:
        tools = QHBoxLayout()
        for button in self._tools.values():
            tools.addWidget(button)
        tools.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.tree, 1)
        left.addLayout(tools)
        right = QVBoxLayout()
        right.addLayout(self._form, 1)
        self._hint = QLabel(_tr("Select words in a report and press L to use a label."))
        self._hint.setWordWrap(True)
        right.addWidget(self._hint)
        close = QPushButton(_tr("Close"))
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)
        right.addWidget(close)
        row = QHBoxLayout(self)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def _connect_signals(self) -> None:
        self.tree.currentItemChanged.connect(self._on_current)
        self._name.editingFinished.connect(self._on_edited)
        self._color.currentIndexChanged.connect(self._on_edited)
        self._parent.currentIndexChanged.connect(self._on_edited)
        self._key.currentIndexChanged.connect(self._on_edited)
        self._description.textChanged.connect(self._on_edited)
        self._tools["add"].clicked.connect(lambda: self._add(None))
        self._tools["under"].clicked.connect(lambda: self._add(self._current()))
        self._tools["up"].clicked.connect(self._on_up)
        self._tools["delete"].clicked.connect(self._on_delete)
        self._merge_menu.aboutToShow.connect(self._fill_merge)
        self._context.changed.connect(self._on_changed)

    # ---- data
    def refresh(self) -> None:
        """Read the codebook again; the current label stays current."""
        current = self._current()
        self._uses = {use.label.id: use for use in self._context.workspace.labels()}
        with QSignalBlocker(self.tree):
            self._rebuild()
        self._select(current)
        self._on_current()

    def _rebuild(self) -> None:
        self.tree.clear()
        items: dict[LabelId, QTreeWidgetItem] = {}
        for use in self._uses.values():
            label = use.label
            item = QTreeWidgetItem([label.name, str(label.shortcut or ""), str(use.count)])
            item.setData(0, _ROLE, label.id)
            pixmap = QPixmap(12, 12)
            pixmap.fill(QColor(self._context.appearance.tokens.annotation(label.color, "stripe")))
            item.setIcon(0, QIcon(pixmap))
            items[label.id] = item
            parent = items.get(label.parent) if label.parent is not None else None
            if parent is None:
                self.tree.addTopLevelItem(item)
            else:
                parent.addChild(item)
        self.tree.expandAll()

    def _current(self) -> LabelId | None:
        item = self.tree.currentItem()
        return LabelId(item.data(0, _ROLE)) if item is not None else None

    def _select(self, label: LabelId | None) -> None:
        for item in self.tree.findItems(
            "*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
        ):
            if item.data(0, _ROLE) == label:
                self.tree.setCurrentItem(item)
                return
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {Kind.LABELS, Kind.ANNOTATIONS} and not self._filling:
            self.refresh()

    @Slot()
    def _on_current(self, *_: object) -> None:
        current = self._current()
        use = self._uses.get(current) if current is not None else None
        for field in (self._name, self._color, self._parent, self._key, self._description):
            field.setEnabled(use is not None)
        for key in ("under", "up", "merge", "delete"):
            self._tools[key].setEnabled(use is not None)
        if use is not None:
            self._fill(use.label)

    def _fill(self, label: Label) -> None:
        self._filling = True
        self._name.setText(label.name)
        self._color.setCurrentIndex(max(0, self._color.findData(label.color)))
        self._parent.clear()
        self._parent.addItem(_tr("No other label"), None)
        for use in self._uses.values():
            if use.label.id != label.id and not self._is_under(use.label, label.id):
                self._parent.addItem(use.label.name, use.label.id)
        self._parent.setCurrentIndex(max(0, self._parent.findData(label.parent)))
        self._key.setCurrentIndex(max(0, self._key.findData(label.shortcut)))
        if self._description.toPlainText() != label.description:
            self._description.setPlainText(label.description)
        self._filling = False

    def _is_under(self, label: Label, ancestor: LabelId) -> bool:
        while label.parent is not None and label.parent in self._uses:
            if label.parent == ancestor:
                return True
            label = self._uses[label.parent].label
        return False

    # ---- edits
    @Slot()
    def _on_edited(self, *_: object) -> None:
        current = self._current()
        if self._filling or current is None:
            return
        old = self._uses[current].label
        new = replace(
            old,
            name=self._name.text().strip() or old.name,
            color=self._color.currentData(),
            parent=self._parent.currentData(),
            shortcut=self._key.currentData(),
            description=self._description.toPlainText().strip(),
        )
        if new != old:
            self._context.attempt(lambda: self._context.workspace.change_label(new))

    def _add(self, parent: LabelId | None) -> None:
        made: list[LabelId] = []
        color = COLORS[len(self._uses) % len(COLORS)]
        workspace = self._context.workspace

        def add() -> None:
            made.append(workspace.add_label(self._free_name(), color=color, parent=parent))

        if self._context.attempt(add):
            self.refresh()
            self._select(made[0])
            self._name.setFocus()
            self._name.selectAll()

    def _free_name(self) -> str:
        taken = {use.label.name for use in self._uses.values()}
        base, number = _tr("New label"), 1
        name = base
        while name in taken:
            number += 1
            name = f"{base} {number}"
        return name

    @Slot()
    def _on_up(self) -> None:
        current = self._current()
        if current is None:
            return
        order = [use.label.id for use in self._siblings(self._uses[current].label)]
        place = order.index(current)
        if place > 0:
            order[place - 1], order[place] = order[place], order[place - 1]
            self._context.attempt(lambda: self._context.workspace.order_labels(order))

    def _siblings(self, label: Label) -> Sequence[LabelUse]:
        return [use for use in self._uses.values() if use.label.parent == label.parent]

    @Slot()
    def _on_delete(self) -> None:
        current = self._current()
        if current is not None:
            self._context.attempt(lambda: self._context.workspace.delete_label(current))

    def _fill_merge(self) -> None:
        self._merge_menu.clear()
        current = self._current()
        for use in self._uses.values():
            if current is not None and use.label.id != current:
                self._merge_menu.addAction(use.label.name, self._merger(current, use.label.id))

    def _merger(self, label: LabelId, into: LabelId) -> Callable[[], None]:
        def merge() -> None:
            self._context.attempt(lambda: self._context.workspace.merge_labels(label, into))

        return merge
