"""A table over finished rows: columns are described once, filtered and sorted in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row object itself."""


# Without slots: Column[X](...) sets an attribute that a frozen class with slots cannot refuse.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column of a ledger.

    Attributes:
        key: Stable id, used to remember widths.
        title: Shown in the header, already translated.
        text: What the cell shows, also what filters and exports see.
        order: Sort key; the text's casefold where None.
        width: First width in px at 100 %; 0 takes the spare room.
        serif: True where the text is a report's own words.
        strong: Whether the text is set in semi-bold.
        chip: Whether the bar offers a choice of this column's values.
        paint: Name of what the delegate draws before the text: '', 'status', 'issue', 'kind',
            'color', 'check'.
        payload: What is drawn there: a status, an issue, a claim's kind, a colour's name. Not
            passed through Qt's roles, which turn string enums into plain strings.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    order: Callable[[Row], Any] | None = None
    width: int = 120
    serif: bool = False
    strong: bool = False
    chip: bool = False
    paint: str = ""
    payload: Callable[[Row], Any] | None = None


class LedgerModel(QAbstractTableModel, Generic[Row]):
    """Rows of a ledger with a text filter, value filters and one sort column."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._words: tuple[str, ...] = ()
        self._values: dict[str, str] = {}
        self._sort: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows under the same filter and order."""
        self._all = list(rows)
        self._refilter()

    def set_text(self, text: str) -> None:
        """Keep rows that hold every word of ``text`` in some column."""
        self._words = tuple(text.casefold().split())
        self._refilter()

    def set_value(self, key: str, value: str | None) -> None:
        """Keep rows whose column ``key`` shows ``value``; None takes the choice back."""
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        self._refilter()

    def value(self, key: str) -> str | None:
        """The value that column ``key`` is held to, or None."""
        return self._values.get(key)

    def choices(self, key: str) -> list[str]:
        """The values that occur in a column, sorted, without repeats."""
        column = next(c for c in self.columns if c.key == key)
        return sorted({column.text(row) for row in self._all} - {""}, key=str.casefold)

    @property
    def total(self) -> int:
        """Number of rows before filtering."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[Row]:
        """The rows on view, in their order."""
        return self._shown

    def row_at(self, index: Index) -> Row | None:
        """The row object at an index."""
        return self._shown[index.row()] if index.isValid() else None

    def _passes(self, row: Row) -> bool:
        for column in self.columns:
            if column.key in self._values and column.text(row) != self._values[column.key]:
                return False
        if not self._words:
            return True
        line = "\n".join(column.text(row) for column in self.columns).casefold()
        return all(word in line for word in self._words)

    def _refilter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if self._passes(row)]
        self._apply_sort()
        self.endResetModel()

    def _apply_sort(self) -> None:
        if self._sort is None:
            return
        number, order = self._sort
        column = self.columns[number]
        key = column.order or (lambda row: column.text(row).casefold())
        self._shown.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order) if column >= 0 else None
        self._refilter()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.text(row)
        return row if role == ITEM_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """Column titles and cells as they are seen, for export."""
        titles = tuple(column.title for column in self.columns)
        return titles, [tuple(column.text(row) for column in self.columns) for row in self._shown]
