"""The evidence of one issue as a list: findings, a fold, and the signals behind it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cpsreader.domain.analysis import Asserter
from cpsreader.domain.status import AsserterKind
from cpsreader.services.views import EvidenceRow, ReviewState
from cpsreader.ui import words

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    FOLD = Qt.ItemDataRole.UserRole + 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)


def asserter_words(asserter: Asserter) -> str:
    """'Jesse Sharkey, CTU', 'the reporter'."""
    if asserter.name:
        side = asserter.side
        return f"{asserter.name}, {side}" if side and side != asserter.name else asserter.name
    return {
        AsserterKind.DOCUMENT: _tr("a document"),
        AsserterKind.BOTH: _tr("both sides"),
        AsserterKind.NEUTRAL: _tr("a neutral"),
        AsserterKind.PARTY: str(asserter.side or _tr("a side")),
        AsserterKind.REPORTER: _tr("the reporter"),
        AsserterKind.UNNAMED: _tr("unnamed sources"),
    }[asserter.kind]


def found_by(row: EvidenceRow) -> str:
    """'Machine, high', 'You', 'Machine, confirmed by you'."""
    state = row.finding.state
    if state is ReviewState.OWN:
        return _tr("You")
    if state is ReviewState.CONFIRMED:
        return _tr("Confirmed by you")
    if state is ReviewState.CHANGED:
        return _tr("Changed by you")
    word = words.confidence_word(row.finding.item.confidence)
    return _tr("Machine, %1").replace("%1", word)


def fold_text(signals: Sequence[EvidenceRow]) -> str:
    """'1 signal that moves nothing: “will lead to” is planned'."""
    if len(signals) == 1:
        reason = signals[0].finding.item.reason
        head = _tr("1 signal that moves nothing")
        return f"{head}: {reason}" if reason else head
    return _tr("%1 signals that move nothing").replace("%1", str(len(signals)))


def spoken(row: EvidenceRow) -> str:
    """A row for screen readers."""
    item = row.finding.item
    parts = [
        words.status_word(item.status),
        words.outlet_word(row.outlet),
        asserter_words(item.asserter),
        words.full_day(item.as_of.last if item.as_of else row.published),
        row.sentence,
        found_by(row) if item.moves else item.reason,
    ]
    return ", ".join(p for p in parts if p)


class EvidenceModel(QAbstractListModel):
    """Findings newest first; then, where there are signals, the fold and maybe they."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moving: list[EvidenceRow] = []
        self._signals: list[EvidenceRow] = []
        self._unfolded = False

    def show(self, rows: Sequence[EvidenceRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._moving = [r for r in rows if r.finding.item.moves]
        self._signals = [r for r in rows if not r.finding.item.moves]
        self.endResetModel()

    @property
    def findings(self) -> int:
        """How many findings move the issue."""
        return len(self._moving)

    def toggle_fold(self) -> None:
        """Show or hide the signals."""
        self.beginResetModel()
        self._unfolded = not self._unfolded
        self.endResetModel()

    @property
    def unfolded(self) -> bool:
        """Whether signals show."""
        return self._unfolded

    def row(self, index: Index) -> EvidenceRow | None:
        """The evidence of a row; None for the fold."""
        at = index.row() if index.isValid() else -1
        if 0 <= at < len(self._moving):
            return self._moving[at]
        at -= len(self._moving) + 1
        return self._signals[at] if 0 <= at < len(self._signals) else None

    def is_fold(self, index: Index) -> bool:
        """Whether the row is the fold."""
        return index.isValid() and bool(self._signals) and index.row() == len(self._moving)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        if parent.isValid():
            return 0
        fold = 1 if self._signals else 0
        return len(self._moving) + fold + (len(self._signals) if self._unfolded else 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.is_fold(index):
            text = fold_text(self._signals)
            named = (Role.FOLD, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return text if role in named else None
        row = self.row(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            item = row.finding.item
            return "\n".join(t for t in (row.sentence, item.explanation, item.reason) if t)
        return None
