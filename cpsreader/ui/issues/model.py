"""The issues as a list for Qt, in the profile's order, each with its state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Issue, Profile
from cpsreader.domain.standing import IssueState
from cpsreader.ui import words

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-cpsreader-issue"


class Role(IntEnum):
    """What the delegate asks for."""

    ISSUE = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("IssueModel", text)


def spoken(issue: Issue, state: IssueState) -> str:
    """'Testing, Rejected, as of 9 January, 2 independent reports, reports differ'."""
    parts = [issue.name, words.status_word(state.status)]
    if state.as_of is not None:
        parts.append(_tr("as of %1").replace("%1", words.full_day(state.as_of)))
    if state.independent_reports:
        parts.append(words.independent_reports(state.independent_reports))
    if state.conflict:
        parts.append(_tr("reports differ"))
    if state.by_user:
        parts.append(_tr("set by you"))
    return ", ".join(parts)


class IssueModel(QAbstractListModel):
    """One row per issue.

    Signals:
        order_changed: the ids in the order that the user has dragged them into.
    """

    order_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = Profile(name="")
        self._states: dict[IssueId, IssueState] = {}

    @property
    def profile(self) -> Profile:
        """The profile shown."""
        return self._profile

    def show(self, profile: Profile, states: Sequence[IssueState]) -> None:
        """Show these; the view keeps its place where the issues are the same."""
        same = [i.id for i in profile.issues] == [i.id for i in self._profile.issues]
        if not same:
            self.beginResetModel()
        self._profile = profile
        self._states = {state.issue: state for state in states}
        if not same:
            self.endResetModel()
        elif profile.issues:
            self.dataChanged.emit(self.index(0), self.index(len(profile.issues) - 1))

    def issue(self, index: Index) -> Issue | None:
        """The issue of a row."""
        if not index.isValid() or index.row() >= len(self._profile.issues):
            return None
        return self._profile.issues[index.row()]

    def state(self, issue: IssueId) -> IssueState:
        """The state of an issue; an empty one where nothing is reported."""
        return self._states.get(issue) or IssueState(issue=issue)

    def index_of(self, issue: IssueId) -> QModelIndex:
        """The row of an issue; invalid where there is no such one."""
        for row, found in enumerate(self._profile.issues):
            if found.id == issue:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._profile.issues)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        issue = self.issue(index)
        if issue is None:
            return None
        state = self.state(issue.id)
        if role == Role.ISSUE:
            return issue
        if role == Role.STATE:
            return state
        if role == Qt.ItemDataRole.DisplayRole:
            return issue.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(issue, state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(issue, state)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    # ---- dragging
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        issue = self.issue(indexes[0]) if indexes else None
        data.setData(MIME, (issue.id if issue else "").encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        issue = IssueId(bytes(data.data(MIME).data()).decode())
        at = row if row >= 0 else self.rowCount()
        ids = [i.id for i in self._profile.issues]
        if issue not in ids:
            return False
        before = ids.index(issue)
        ids.remove(issue)
        ids.insert(at - 1 if at > before else at, issue)
        self.order_changed.emit(tuple(ids))
        return False


def tooltip(issue: Issue, state: IssueState) -> str:
    """What the status means, who says so, and where accounts differ."""
    lines = [issue.description, words.status_meaning(state.status), state.why]
    if state.conflict_text:
        lines.append(_tr("Reports differ: %1").replace("%1", state.conflict_text))
    for position in state.positions:
        for earlier in position.earlier[:2]:
            told = _tr("%1 earlier, %2: %3").replace("%1", position.side)
            told = told.replace("%2", words.short_day(earlier.date))
            lines.append(told.replace("%3", earlier.text))
    return "\n".join(line for line in lines if line)
