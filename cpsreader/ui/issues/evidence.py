"""The evidence of an open issue card: a heading and the list named ``Evidence``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from cpsreader.services.views import EvidenceRow
from cpsreader.ui.context import Appearance
from cpsreader.ui.issues.evidence_delegate import EvidenceDelegate
from cpsreader.ui.issues.evidence_model import EvidenceModel
from cpsreader.ui.theme import fonts


class EvidenceList(QListView):
    """As tall as its rows: the panel around it scrolls.

    Signals:
        chosen: an EvidenceRow to go to.
        verdict_requested: (EvidenceRow, 'confirm', 'change' or 'reject').
        height_changed: rows came, went or changed their height.
        left: True where the selection left at the bottom, False at the top.
    """

    chosen = Signal(object)
    verdict_requested = Signal(object, str)
    height_changed = Signal()
    left = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EvidenceModel(self)
        self._delegate = EvidenceDelegate(appearance, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Evidence"))
        self.setObjectName("evidence")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are commands."""

    @property
    def evidence(self) -> EvidenceModel:
        """The rows."""
        return self._model

    def show_rows(self, rows: Sequence[EvidenceRow]) -> None:
        """Show these; the same row stays current."""
        at = self.currentIndex().row()
        self._model.show(rows)
        if 0 <= at < self._model.rowCount():
            self.setCurrentIndex(self._model.index(at))
        self.height_changed.emit()

    def current(self) -> EvidenceRow | None:
        """The selected piece of evidence."""
        return self._model.row(self.currentIndex())

    def rows_height(self, width: int) -> int:
        """The height of all rows at a width."""
        total = 0
        for n in range(self._model.rowCount()):
            index = self._model.index(n)
            selected = n == self._delegate.selected_row
            total += self._delegate.height(self._model.row(index), width, selected=selected)
        return total

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._delegate.selected_row = current.row() if self._model.row(current) else -1
        self.scheduleDelayedItemsLayout()
        self.height_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and self._model.rowCount():
            at = max(0, self.currentIndex().row())
            self.setCurrentIndex(QModelIndex())
            self.setCurrentIndex(self._model.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Up and at <= 0:
            self.left.emit(False)
        elif key == Qt.Key.Key_Down and at >= self._model.rowCount() - 1:
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = self._model.row(index)
        verdict = self._verdict_at(index, event) if row is not None else ""
        if row is not None and verdict:
            self.verdict_requested.emit(row, verdict)
        else:
            self._choose(index)

    def _verdict_at(self, index: QModelIndex, event: QMouseEvent) -> str:
        if index.row() != self._delegate.selected_row:
            return ""
        boxes = self._delegate.action_boxes(self.visualRect(index))
        place = event.position().toPoint()
        names = ("confirm", "change", "reject")
        return next((n for n, box in zip(names, boxes, strict=True) if box.contains(place)), "")

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.chosen.emit(row)
        elif self._model.is_fold(index):
            at = index.row()
            self._model.toggle_fold()
            self.setCurrentIndex(self._model.index(at))
            self.height_changed.emit()


class EvidencePanel(QWidget):
    """What an open card shows below its positions."""

    HEAD = 28

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.list = EvidenceList(appearance)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.list)
        appearance.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(3), px(self.HEAD), 0, 1)
        self.list.scheduleDelayedItemsLayout()
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.update()

    def wanted_height(self, width: int) -> int:
        """The height it needs at a width."""
        px = self._look.px
        return px(self.HEAD) + max(px(24), self.list.rows_height(width - px(3))) + px(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, theme = self._look.px, self._look.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(px(3), 0, 0, -1), QColor(theme.base("surface")))
        painter.fillRect(px(3), 0, self.width(), 1, QColor(theme.base("line")))
        painter.fillRect(px(3), px(self.HEAD) - 1, self.width(), 1, QColor(theme.base("line")))
        painter.setFont(fonts.font("caption_strong", factor=self._look.factor))
        painter.setPen(QColor(theme.base("text_soft")))
        box = self.rect().adjusted(px(40), 0, -px(16), 0)
        box.setHeight(px(self.HEAD))
        middle = Qt.AlignmentFlag.AlignVCenter
        count = self.list.evidence.findings
        title = self.tr("Evidence, newest first") if count else self.tr("No evidence yet")
        painter.drawText(box, int(middle), title)
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), str(count))
