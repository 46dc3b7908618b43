"""The article list as Qt sees it: headings and articles over ids, rows fetched by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Profile
from cpsreader.services.api import Reading
from cpsreader.services.views import ArticleRow, Group, ListEntry, ListQuery
from cpsreader.ui import words

PAGE = 64
"""Rows fetched at once; a screen shows about ten."""

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HEADING = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups."""

    text: str
    count: int


Item = Heading | ArticleId


def heading_text(group: str, by: Group) -> str:
    """What stands over a group: a day in full, or the group's own name."""
    if by is Group.DAY:
        try:
            return words.long_day(dt.date.fromisoformat(group))
        except ValueError:
            return group or words.long_day(None)
    return words.outlet_word(group) if by is Group.OUTLET else group


def with_headings(entries: Sequence[ListEntry], by: Group) -> list[Item]:
    """Entries in their order with a heading before each run of one group."""
    items: list[Item] = []
    at = 0
    while at < len(entries):
        group, end = entries[at].group, at
        while end < len(entries) and entries[end].group == group:
            end += 1
        if by is not Group.NONE:
            items.append(Heading(heading_text(group, by), end - at))
        items.extend(entry.id for entry in entries[at:end])
        at = end
    return items


def spoken(row: ArticleRow, profile: Profile) -> str:
    """A row for screen readers: what a sighted user sees, in words."""
    parts = [words.outlet_word(row.outlet), row.title, words.long_day(row.published)]
    if not row.read:
        parts.append(words.unread_word())
    if row.starred:
        parts.append(words.starred_word())
    for issue_id, status in row.moves:
        issue = profile.issue(issue_id)
        parts.append(f"{issue.name if issue else issue_id} {words.status_word(status)}")
    return ", ".join(parts)


class ArticleModel(QAbstractListModel):
    """Holds ids; the rows of a page come when the first of them is asked for."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._items: list[Item] = []
        self._at: dict[ArticleId, int] = {}
        self._rows: dict[ArticleId, ArticleRow] = {}
        self._query = ListQuery()
        self._profile = reading.profile()

    @property
    def query(self) -> ListQuery:
        """What the list shows."""
        return self._query

    @property
    def articles(self) -> Sequence[ArticleId]:
        """The articles shown, in order."""
        return tuple(self._at)

    def set_entries(self, entries: Sequence[ListEntry], query: ListQuery) -> None:
        """Show other articles."""
        items = with_headings(entries, query.group)
        same = items == self._items
        if not same:
            self.beginResetModel()
        self._items, self._query = items, query
        self._at = {item: n for n, item in enumerate(items) if not isinstance(item, Heading)}
        self._rows.clear()
        self._profile = self._reading.profile()
        if not same:
            self.endResetModel()
        elif items:
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def index_of(self, article: ArticleId) -> QModelIndex:
        """Where an article stands; an invalid index where it is not shown."""
        at = self._at.get(article)
        return QModelIndex() if at is None else self.index(at)

    def article_at(self, index: Index) -> ArticleId | None:
        """The article of a row; None for headings."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        return None if isinstance(item, Heading) else item

    def heading_above(self, row: int) -> int:
        """The row of the heading that ``row`` stands under; -1 where there is none."""
        while row >= 0 and not isinstance(self._items[row], Heading):
            row -= 1
        return row

    def heading(self, row: int) -> Heading | None:
        """The heading of a row, if it is one."""
        item = self._items[row] if 0 <= row < len(self._items) else None
        return item if isinstance(item, Heading) else None

    def row_of(self, article: ArticleId) -> ArticleRow | None:
        """A finished row; fetches its page when it is not there yet."""
        if article not in self._rows:
            at = self._at.get(article)
            if at is None:
                return None
            first = max(0, at - PAGE // 4)
            page = [i for i in self._items[first : first + PAGE] if not isinstance(i, Heading)]
            for row in self._reading.article_rows(page, self._query):
                self._rows[row.id] = row
        return self._rows.get(article)

    def refresh(self, articles: Sequence[ArticleId] = ()) -> None:
        """Forget the rows of these articles (of all, where none are named)."""
        self._profile = self._reading.profile()
        if not articles:
            self._rows.clear()
        for article in articles:
            self._rows.pop(article, None)
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.article_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if isinstance(item, Heading):
            return self._heading_data(item, role)
        row = self.row_of(item)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._profile)
        return None

    def _heading_data(self, item: Heading, role: int) -> Any:
        if role == Role.HEADING:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.text}, {item.count}"
        return None
