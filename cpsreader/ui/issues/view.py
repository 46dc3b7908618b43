"""The list named ``Issues``: cards, of which one (or, with Shift, several) is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cpsreader.domain.ids import IssueId
from cpsreader.services.views import EvidenceRow
from cpsreader.ui.context import Appearance
from cpsreader.ui.issues.cards import CardDelegate
from cpsreader.ui.issues.evidence import EvidencePanel
from cpsreader.ui.issues.model import IssueModel, Role

LoadEvidence = Callable[[IssueId], Sequence[EvidenceRow]]


class IssueView(QListView):
    """Shows an ``IssueModel``.

    Signals:
        evidence_chosen: an EvidenceRow to go to.
        verdict_requested: (EvidenceRow, 'confirm', 'change' or 'reject').
        opened_changed: other cards are open, or another one is current.
    """

    evidence_chosen = Signal(object)
    verdict_requested = Signal(object, str)
    opened_changed = Signal()

    def __init__(
        self,
        model: IssueModel,
        appearance: Appearance,
        load: LoadEvidence,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._issues = model
        self._look = appearance
        self._load = load
        self._panels: dict[IssueId, EvidencePanel] = {}
        self.cards = CardDelegate(appearance, self)
        self.cards.extra = self._extra
        self.setModel(model)
        self.setItemDelegate(self.cards)
        self._set_up()
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().valueChanged.connect(self._place_panels)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Issues"))
        self.setObjectName("issues")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are commands."""

    # ---- open cards
    @property
    def open_issues(self) -> tuple[IssueId, ...]:
        """The issues whose evidence shows."""
        return tuple(self._panels)

    def open_issue(self, issue: IssueId, *, keep_others: bool = False) -> None:
        """Show an issue's evidence."""
        index = self._issues.index_of(issue)
        if not index.isValid():
            return
        if not keep_others:
            for other in [o for o in self._panels if o != issue]:
                self._drop_panel(other)
        if issue not in self._panels:
            self._panels[issue] = self._make_panel(issue)
        self.setCurrentIndex(index)
        self._relayout()
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.opened_changed.emit()

    def close_issue(self, issue: IssueId) -> None:
        """Fold a card."""
        self._drop_panel(issue)
        self._relayout()
        self.opened_changed.emit()

    def _make_panel(self, issue: IssueId) -> EvidencePanel:
        panel = EvidencePanel(self._look, self.viewport())
        QWidget.setTabOrder(self, panel.list)
        panel.list.show_rows(self._load(issue))
        panel.list.chosen.connect(self.evidence_chosen)
        panel.list.verdict_requested.connect(self.verdict_requested)
        panel.list.height_changed.connect(self._relayout)
        panel.list.left.connect(self._on_evidence_left)
        return panel

    def _drop_panel(self, issue: IssueId) -> None:
        panel = self._panels.pop(issue, None)
        if panel is not None:
            if panel.list.hasFocus():
                self.setFocus()
            panel.hide()
            panel.deleteLater()

    def refresh_evidence(self) -> None:
        """Read the open cards' evidence again."""
        for issue, panel in self._panels.items():
            panel.list.show_rows(self._load(issue))
        self._relayout()

    @Slot()
    def _on_reset(self) -> None:
        for issue in tuple(self._panels):
            if not self._issues.index_of(issue).isValid():
                self._drop_panel(issue)
        self._relayout()

    def current_issue(self) -> IssueId | None:
        """The issue that has the list's current row."""
        issue = self._issues.issue(self.currentIndex())
        return issue.id if issue else None

    def current_evidence(self) -> EvidenceRow | None:
        """The evidence selected in the current card."""
        issue = self.current_issue()
        panel = self._panels.get(issue) if issue else None
        return panel.list.current() if panel else None

    def focus_evidence(self) -> None:
        """Give the focus to the current card's evidence."""
        issue = self.current_issue()
        if issue in self._panels:
            self._panels[issue].list.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- places
    def _extra(self, index: QModelIndex | QPersistentModelIndex) -> int:
        issue = self._issues.issue(index)
        panel = self._panels.get(issue.id) if issue else None
        return panel.wanted_height(self.viewport().width()) if panel else 0

    @Slot()
    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place_panels()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_panels()

    @Slot()
    def _place_panels(self) -> None:
        for issue, panel in self._panels.items():
            index = self._issues.index_of(issue)
            rect = self.visualRect(index)
            card = self.cards.card_height(index.data(Role.STATE), rect.width(), is_open=True)
            place = QRect(
                rect.left(), rect.top() + card, self.viewport().width(), rect.height() - card
            )
            panel.setGeometry(place)
            panel.setVisible(place.intersects(self.viewport().rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(400))

    # ---- mouse and keys
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and not dragged:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.toggle(index, keep_others=shift)

    def toggle(self, index: QModelIndex, *, keep_others: bool = False) -> None:
        """Open a card, or fold it when it is open."""
        issue = self._issues.issue(index)
        if issue is None:
            return
        if issue.id in self._panels:
            self.close_issue(issue.id)
        else:
            self.open_issue(issue.id, keep_others=keep_others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(self.currentIndex(), keep_others=shift)
        elif key == Qt.Key.Key_Right:
            self._go_in(keep_others=shift)
        elif key == Qt.Key.Key_Left and self.current_issue() in self._panels:
            self.toggle(self.currentIndex())
        elif key == Qt.Key.Key_Down and self.current_issue() in self._panels:
            self.focus_evidence()
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.opened_changed.emit()

    def _go_in(self, *, keep_others: bool) -> None:
        if self.current_issue() in self._panels:
            self.focus_evidence()
        else:
            self.toggle(self.currentIndex(), keep_others=keep_others)

    @Slot(bool)
    def _on_evidence_left(self, downwards: bool) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)
        row = self.currentIndex().row() + 1
        if downwards and row < self._issues.rowCount():
            self.setCurrentIndex(self._issues.index(row))
