"""The status matrix as a table: issues in rows, reports or days in columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.profile import Issue
from cpsreader.domain.standing import IssueState
from cpsreader.domain.status import Status
from cpsreader.services.api import Workspace
from cpsreader.services.views import ListQuery
from cpsreader.ui import words

Index = QModelIndex | QPersistentModelIndex


class By(StrEnum):
    """What the columns are."""

    REPORT = "report"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A report, or the end of a day."""

    day: dt.date
    article: ArticleId | None
    title: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What the matrix says at one place; ``article`` is where a click goes."""

    status: Status | None
    article: ArticleId | None


class MatrixModel(QAbstractTableModel):
    """Reads the states once; columns of days are filled when they are first seen."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._by = By.REPORT
        self.issues: tuple[Issue, ...] = ()
        self.columns: list[MatrixColumn] = []
        self._cells: dict[tuple[IssueId, ArticleId], Status] = {}
        self._days: dict[dt.date, dict[IssueId, Cell]] = {}

    @property
    def by(self) -> By:
        """What the columns are now."""
        return self._by

    def show_by(self, by: By) -> None:
        """Turn between reports and days."""
        self._by = by
        self.reload(None)

    def reload(self, as_of: dt.date | None) -> None:
        """Fetch everything again, up to the end of a day."""
        self.beginResetModel()
        self.issues = self._workspace.profile().issues
        states = self._workspace.issue_states(as_of)
        self._days.clear()
        self._cells = {
            (state.issue, entry.article): entry.status
            for state in states
            for entry in state.history
            if entry.article is not None
        }
        self.columns = self._reports(states) if self._by is By.REPORT else self._dates(states)
        self.endResetModel()

    def _reports(self, states: Sequence[IssueState]) -> list[MatrixColumn]:
        days = {
            entry.article: entry.date
            for state in states
            for entry in state.history
            if entry.article is not None
        }
        ordered = sorted(days, key=lambda article: (days[article], article))
        rows = self._workspace.article_rows(ordered, ListQuery())
        outlets = {row.id: (row.published, words.outlet_word(row.outlet)) for row in rows}
        return [
            MatrixColumn(
                outlets[a][0] or days[a],
                a,
                f"{words.short_day(outlets[a][0] or days[a])}\n{outlets[a][1]}",
            )
            for a in ordered
            if a in outlets
        ]

    def _dates(self, states: Sequence[IssueState]) -> list[MatrixColumn]:
        days = sorted({entry.date for state in states for entry in state.history})
        return [MatrixColumn(day, None, words.short_day(day)) for day in days]

    def cell(self, row: int, column: int) -> Cell:
        """What stands at a place."""
        issue, head = self.issues[row].id, self.columns[column]
        if head.article is not None:
            return Cell(self._cells.get((issue, head.article)), head.article)
        if head.day not in self._days:
            self._days[head.day] = {
                state.issue: _cell_of(state) for state in self._workspace.issue_states(head.day)
            }
        return self._days[head.day].get(issue, Cell(None, None))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.issues)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return words.status_word(cell.status) if cell.status else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            where = self.columns[index.column()].title.replace("\n", ", ")
            return f"{self.issues[index.row()].name}, {where}: {words.status_word(cell.status)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title
        return self.issues[section].name

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """Titles and words as they are seen, for export."""
        titles = ("", *(column.title.replace("\n", " ") for column in self.columns))
        rows: list[tuple[object, ...]] = []
        for row, issue in enumerate(self.issues):
            cells = (self.cell(row, column) for column in range(len(self.columns)))
            rows.append(
                (issue.name, *(words.status_word(c.status) if c.status else "" for c in cells))
            )
        return titles, rows


def _cell_of(state: IssueState) -> Cell:
    return Cell(state.status, state.article)
