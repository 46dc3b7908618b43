"""The Issues pane: where every issue stands, with its evidence, and what can be done about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import IssueId
from cpsreader.domain.standing import IssueState
from cpsreader.domain.status import Status
from cpsreader.services.views import EvidenceRow
from cpsreader.ui.context import Context
from cpsreader.ui.issues.as_of import AsOfChip
from cpsreader.ui.issues.history_strip import axis_of
from cpsreader.ui.issues.model import IssueModel
from cpsreader.ui.issues.stage import StageLine
from cpsreader.ui.issues.status_menu import status_menu
from cpsreader.ui.issues.view import IssueView
from cpsreader.ui.theme import fonts
from cpsreader.ui.widgets.bar import PaneBar
from cpsreader.ui.widgets.icon_button import IconButton
from cpsreader.ui.widgets.note_box import ask_note

_MATTERS = frozenset({Kind.ANALYSIS, Kind.REVIEWS, Kind.PROFILE, Kind.ARTICLES, Kind.METADATA})
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own 'no limit' for a widget's height, which PySide6 does not carry."""
SETTLE = 60
"""Milliseconds in which several changes become one new reading of the states."""


class IssuesPane(QWidget):
    """Right pane.

    Signals:
        export_requested: the export button.
        add_requested: the plus button.
        menu_requested: (IssueId, global position).
        status_set: (IssueId, Status) that the user has set; a note may be added.
        state_changed: other cards are open or current, or their states are new.
    """

    export_requested = Signal()
    add_requested = Signal()
    menu_requested = Signal(object, object)
    status_set = Signal(object, object)
    state_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = context.appearance
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._dress()

    def _build_widgets(self) -> None:
        self._bar = PaneBar(self._look)
        self._title = QLabel(self.tr("Issues"))
        self.chip = AsOfChip(self._look)
        self._export = IconButton(
            self._look, "export", self.tr("Export issue summaries"), key="Ctrl+E"
        )
        self._add = IconButton(self._look, "add", self.tr("Add an issue"))
        self.stage = StageLine(self._context)
        self.model = IssueModel(self)
        self.view = IssueView(self.model, self._look, self._load_evidence)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def _empty_words(self) -> str:
        """What is said while no issue has a status."""
        workspace = self._context.workspace
        if workspace.totals().articles and workspace.waiting():
            return self.tr("The reports are being read.\nThe issues move as each one is done.")
        return self.tr("An issue moves when a report says so.\nSilence never counts as an answer.")

    def _build_layout(self) -> None:
        self._bar.row.addWidget(self._title)
        self._bar.row.addStretch(1)
        for widget in (self.chip, self._export, self._add):
            self._bar.row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self.stage):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self._hint)

    def _connect_signals(self) -> None:
        self.chip.day_chosen.connect(self._context.set_as_of)
        self._export.clicked.connect(self.export_requested)
        self._add.clicked.connect(self.add_requested)
        self.view.evidence_chosen.connect(self._on_evidence_chosen)
        self.view.verdict_requested.connect(self.give_verdict)
        self.view.opened_changed.connect(self.state_changed)
        self.view.opened_changed.connect(self._fit_view)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.model.order_changed.connect(self._on_order_changed)
        self._context.changed.connect(self._on_changed)
        self._context.as_of_changed.connect(self._on_as_of_changed)
        self._context.issue_requested.connect(self.show_issue)
        self._settle.timeout.connect(self.reload)
        self._look.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        theme = self._look.tokens
        self._title.setFont(fonts.font("card_title", factor=self._look.factor))
        self._hint.setFont(fonts.font("body_small", factor=self._look.factor))
        palette = self._hint.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(theme.base("muted")))
        self._hint.setPalette(palette)
        px = self._look.px
        self._hint.setContentsMargins(px(16), px(24), px(16), px(24))
        self.view.doItemsLayout()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._look.tokens.base("panel")))

    # ---- what is shown
    @Slot()
    def reload(self) -> None:
        """Read all states again."""
        workspace, day = self._context.workspace, self._context.as_of
        states = workspace.issue_states(day)
        self.view.cards.axis = axis_of(states)
        self.view.cards.show_sides(side.id for side in workspace.profile().sides)
        self.model.show(workspace.profile(), states)
        self.view.refresh_evidence()
        self.stage.show_state(workspace.stage_state(day))
        self._hint.setVisible(all(state.status is None for state in states))
        self._hint.setText(self._empty_words())
        self._fit_view()
        self.chip.set_hint(max((s.as_of for s in states if s.as_of), default=None))
        self.state_changed.emit()

    @Slot()
    def _fit_view(self) -> None:
        """Where nothing is reported the words that say why stand right below the cards."""
        closed = not self._hint.isHidden() and not self.view.open_issues
        height = sum(self.view.sizeHintForRow(n) for n in range(self.model.rowCount()))
        self.view.setMaximumHeight(height if closed else QWIDGETSIZE_MAX)

    def _load_evidence(self, issue: IssueId) -> Sequence[EvidenceRow]:
        return self._context.workspace.evidence(issue, self._context.as_of)

    @Slot(object)
    def show_issue(self, issue: IssueId) -> None:
        """Open an issue's card."""
        self.view.open_issue(issue)

    def state(self, issue: IssueId) -> IssueState:
        """The state shown for an issue."""
        return self.model.state(issue)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _MATTERS:
            self._settle.start()

    @Slot(object)
    def _on_as_of_changed(self, day: dt.date | None) -> None:
        self.chip.show_day(day)
        self.reload()

    # ---- what the user does
    @Slot(object)
    def _on_evidence_chosen(self, row: EvidenceRow) -> None:
        item = row.finding.item
        self._context.article_requested.emit(row.article, item.sentence, "finding")

    @Slot(object, str)
    def give_verdict(self, row: EvidenceRow, verdict: str) -> None:
        """Confirm, change or reject a piece of evidence."""
        workspace, item = self._context.workspace, row.finding.item
        if verdict == "confirm":
            self._context.attempt(lambda: workspace.confirm(row.article, item))
        elif verdict == "reject":
            self._context.attempt(lambda: workspace.reject(row.article, item))
            self._context.message.emit(self.tr("Evidence rejected. Undo Ctrl+Z"))
        else:
            self._choose_change(row)

    def _choose_change(self, row: EvidenceRow) -> None:
        def chosen(status: Status | None) -> None:
            if status is not None:
                self._context.attempt(
                    lambda: self._context.workspace.change_finding(
                        row.article, row.finding.item, status
                    )
                )

        self._pop(status_menu(self._look, chosen, self, title=self.tr("This sentence says")))

    def review_current(self, verdict: str) -> bool:
        """Act on the selected evidence; False where none is selected."""
        row = self.view.current_evidence()
        if row is not None:
            self.give_verdict(row, verdict)
        return row is not None

    def set_status(self, issue: IssueId | None = None) -> None:
        """Ask for the status of an issue (of the current one) and set it."""
        issue = issue or self.view.current_issue()
        found = self.model.profile.issue(issue) if issue else None
        if found is None:
            self._context.message.emit(self.tr("Choose an issue first."))
            return
        by_user = self.state(found.id).by_user
        self._pop(
            status_menu(
                self._look,
                lambda status: self._set(found.id, status),
                self,
                title=found.name,
                take_back=by_user,
            )
        )

    def _set(self, issue: IssueId, status: Status | None) -> None:
        if self._write(issue, status, "") and status is not None:
            self.status_set.emit(issue, status)

    def ask_note(self, issue: IssueId, status: Status) -> None:
        """Ask why the user has set a status, and keep it with the status."""
        ask_note(
            self,
            self.tr("Note on the status"),
            self.tr("Why is it so?"),
            lambda note: self._write(issue, status, note),
        )

    def _write(self, issue: IssueId, status: Status | None, note: str) -> bool:
        day = self._context.as_of
        return self._context.attempt(
            lambda: self._context.workspace.set_status(issue, status, as_of=day, note=note)
        )

    def _pop(self, menu: QMenu) -> None:
        rect = self.view.visualRect(self.view.currentIndex())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = rect.topLeft() + QPoint(self._look.px(40), self._look.px(32))
        menu.popup(self.view.viewport().mapToGlobal(place))
        menu.setActiveAction(next(a for a in menu.actions() if a.isEnabled()))

    def move_issue(self, by: int) -> None:
        """Move the current issue up or down."""
        issue = self.view.current_issue()
        ids = [i.id for i in self.model.profile.issues]
        if issue not in ids:
            return
        at = ids.index(issue)
        to = min(max(at + by, 0), len(ids) - 1)
        if to != at:
            ids.insert(to, ids.pop(at))
            self._on_order_changed(tuple(ids))

    @Slot(object)
    def _on_order_changed(self, ids: tuple[IssueId, ...]) -> None:
        profile = self._context.workspace.profile()
        ordered = tuple(i for i in (profile.issue(n) for n in ids) if i is not None)
        current = self.view.current_issue()
        self._context.attempt(
            lambda: self._context.workspace.set_profile(profile.with_issues(ordered))
        )
        self.reload()
        if current is not None:
            self.view.setCurrentIndex(self.model.index_of(current))

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        issue = self.model.issue(self.view.indexAt(position))
        if issue is not None:
            self.view.setCurrentIndex(self.model.index_of(issue.id))
            self.menu_requested.emit(issue.id, self.view.viewport().mapToGlobal(position))
