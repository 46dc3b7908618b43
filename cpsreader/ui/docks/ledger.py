"""The frame of every table dock: filter, choices, count, export, and a table that jumps."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpsreader.services.views import Table
from cpsreader.ui.context import Context
from cpsreader.ui.docks.cells import CellDelegate
from cpsreader.ui.docks.ledger_model import Column, LedgerModel
from cpsreader.ui.theme import fonts, icons

Row = TypeVar("Row")
_FILTER_DELAY = 150
"""Milliseconds from the last key press to the filter (environment.md's measure for lists)."""


class LedgerView(QTableView):
    """A table whose Enter and double-click mean: go there.

    Signals:
        opened: a model index.
    """

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class Ledger(QWidget, Generic[Row]):
    """A dock's content: bar and table. Subclasses give columns, rows and what opening means.

    Signals:
        closed: the user closed the dock.
        export_requested: a ``Table`` of what is seen.
    """

    closed = Signal()
    export_requested = Signal(object)

    def __init__(
        self, context: Context, name: str, title: str, columns: Sequence[Column[Row]]
    ) -> None:
        super().__init__()
        self.context = context
        self.title = title
        self.setObjectName(name)
        self.model: LedgerModel[Row] = LedgerModel(columns, self)
        self._chips: dict[str, QToolButton] = {}
        self._stale = True
        self._filter_timer = QTimer(self)
        self._filter_timer.setSingleShot(True)
        self._filter_timer.setInterval(_FILTER_DELAY)
        self._build_bar()
        self._build_table(title)
        self._build_layout()
        self._connect_signals()
        self._restyle()

    # ---- for subclasses
    def load(self) -> Sequence[Row]:
        """Fetch the rows."""
        raise NotImplementedError

    def open_row(self, row: Row) -> None:
        """Go to where a row comes from."""
        raise NotImplementedError

    def row_menu(self, rows: Sequence[Row], menu: QMenu) -> None:
        """Add commands on the selected rows to a context menu."""

    def concerns(self, changes: Any) -> bool:
        """Whether a ChangeSet makes the rows stale."""
        return True

    # ---- building
    def _build_bar(self) -> None:
        self._title = QLabel(self.title)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter %1").replace("%1", self.title))
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaximumWidth(280)
        self._count = QLabel()
        self._export = QToolButton()
        self._export.setText(self.tr("Export these"))
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close %1").replace("%1", self.title))
        self._close.setToolTip(self._close.accessibleName())

    def _build_table(self, name: str) -> None:
        self.view = LedgerView()
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        self.view.setItemDelegate(CellDelegate(self.context.appearance, self.view))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setMouseTracking(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._size_columns()

    def _size_columns(self) -> None:
        header = self.view.horizontalHeader()
        saved = json.loads(self.context.workspace.setting(self._setting(), "{}") or "{}")
        for number, column in enumerate(self.model.columns):
            if column.width == 0:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                width = saved.get(column.key, self.context.appearance.px(column.width))
                self.view.setColumnWidth(number, abs(int(width)))
                self.view.setColumnHidden(number, int(width) < 0)

    def _setting(self) -> str:
        return f"dock.{self.objectName()}.columns"

    def _build_layout(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 5, 8, 5)
        bar.setSpacing(8)
        bar.addWidget(self._title)
        bar.addWidget(self._filter, 1)
        for column in self.model.columns:
            if column.chip:
                bar.addWidget(self._chip(column))
        self.extra_tools(bar)
        bar.addStretch(1)
        bar.addWidget(self._count)
        bar.addWidget(self._export)
        bar.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)

    def extra_tools(self, bar: QHBoxLayout) -> None:
        """Add a subclass's own controls to the bar, after the chips."""

    def _chip(self, column: Column[Row]) -> QToolButton:
        chip = QToolButton()
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chip.setCheckable(True)
        menu = QMenu(chip)
        menu.aboutToShow.connect(lambda: self._fill_chip(column, menu))
        menu.triggered.connect(lambda action: self._choose(column.key, action))
        chip.setMenu(menu)
        self._chips[column.key] = chip
        return chip

    def _fill_chip(self, column: Column[Row], menu: QMenu) -> None:
        menu.clear()
        current = self.model.value(column.key)
        for value in (None, *self.model.choices(column.key)):
            action = menu.addAction(self.tr("Any") if value is None else value)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)

    def _choose(self, key: str, action: QAction) -> None:
        self.model.set_value(key, action.data())
        self._show_counts()

    # ---- signals
    def _connect_signals(self) -> None:
        self._filter.textChanged.connect(self._filter_timer.start)
        self._filter_timer.timeout.connect(self._on_filter)
        self._close.clicked.connect(self.closed)
        self._export.clicked.connect(self._on_export)
        self.view.opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_opened)
        self.view.customContextMenuRequested.connect(self._on_menu)
        header = self.view.horizontalHeader()
        header.sectionResized.connect(self._remember_columns)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.context.changed.connect(self._on_changed)
        self.context.as_of_changed.connect(self._on_changed)
        self.context.appearance.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        look = self.context.appearance
        self._title.setFont(fonts.font("card_title", factor=look.factor))
        self._count.setFont(fonts.font("caption", factor=look.factor))
        self._export.setIcon(icons.icon("export", look.tokens))
        self._close.setIcon(icons.icon("close", look.tokens))
        self.view.verticalHeader().setDefaultSectionSize(look.px(30))
        self._show_counts()
        self.view.viewport().update()

    @Slot()
    def _on_filter(self) -> None:
        self.model.set_text(self._filter.text())
        self._show_counts()

    @Slot(object)
    def _on_changed(self, changes: Any) -> None:
        if self.concerns(changes):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Fetch the rows again and keep the current one where it still is."""
        current = self.view.currentIndex().row()
        self.model.set_rows(self.load())
        self._stale = False
        self._show_counts()
        if 0 <= current < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(current, 0))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _show_counts(self) -> None:
        shown, total = len(self.model.shown), self.model.total
        text = str(total) if shown == total else self.tr("%1 of %2")
        self._count.setText(text.replace("%1", str(shown)).replace("%2", str(total)))
        for column in self.model.columns:
            if column.key in self._chips:
                value = self.model.value(column.key) or self.tr("any")
                self._chips[column.key].setText(f"{column.title}: {value}")
                self._chips[column.key].setChecked(self.model.value(column.key) is not None)

    @Slot(object)
    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.open_row(row)

    def selected(self) -> list[Row]:
        """The selected rows, in the order seen."""
        numbers = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.shown[number] for number in numbers]

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        rows = self.selected()
        if not rows:
            return
        menu = QMenu(self.view)
        self.row_menu(rows, menu)
        menu.addSeparator()
        menu.addAction(self._export.text(), self._on_export)
        menu.popup(self.view.viewport().mapToGlobal(where))

    @Slot(QPoint)
    def _on_header_menu(self, where: QPoint) -> None:
        menu = QMenu(self.view)
        for number, column in enumerate(self.model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(number))
            action.toggled.connect(self._column_toggler(number))
        menu.popup(self.view.horizontalHeader().mapToGlobal(where))

    def _column_toggler(self, number: int) -> Callable[[bool], None]:
        def toggle(shown: bool) -> None:
            self.view.setColumnHidden(number, not shown)
            self._remember_columns()

        return toggle

    @Slot()
    def _remember_columns(self, *_: int) -> None:
        if not self.isVisible():
            return
        widths = {
            column.key: -column.width if self.view.isColumnHidden(n) else self.view.columnWidth(n)
            for n, column in enumerate(self.model.columns)
            if column.width
        }
        self.context.workspace.set_setting(self._setting(), json.dumps(widths))

    @Slot()
    def _on_export(self) -> None:
        titles, cells = self.model.table()
        self.export_requested.emit(Table(title=self.title, columns=titles, rows=cells))
