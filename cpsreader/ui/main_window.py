"""The window of one library: its parts, and the routing between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.status import Status
from cpsreader.services.views import HistoryStep, Totals
from cpsreader.ui import actions, menus, network, words
from cpsreader.ui.articles.pane import ArticlesPane
from cpsreader.ui.context import Context
from cpsreader.ui.errors import present
from cpsreader.ui.frame import context_menus, keeping
from cpsreader.ui.frame.adding import Adding
from cpsreader.ui.frame.background import AnalysisRunner, Importer
from cpsreader.ui.frame.docks import Docks
from cpsreader.ui.frame.layouter import Layouter, Panes
from cpsreader.ui.frame.looks import counts, ui_state
from cpsreader.ui.frame.routes import Routes
from cpsreader.ui.frame.status_bar import StatusBar
from cpsreader.ui.frame.welcome import Welcome
from cpsreader.ui.issues.pane import IssuesPane
from cpsreader.ui.reader.pane import ReaderPane
from cpsreader.ui.session import Session
from cpsreader.ui.widgets.strip import Strip
from cpsreader.ui.widgets.timers import later

COUNT_AFTER = 300
"""Milliseconds of rest after a change before the counts are made anew."""


class MainWindow(QMainWindow):
    """One library.

    Signals:
        painted: the window has been painted for the first time.
        closed: the window is closed; its library can be closed too.
        library_wanted: (path, create): open another library.
        quit_wanted: close every window.
        preferences_wanted: show the preferences.
        sample_wanted: open the sample library.
        theme_wanted: 'light', 'dark' or 'system'.
    """

    painted = Signal()
    closed = Signal(object)
    library_wanted = Signal(object, bool)
    quit_wanted = Signal()
    preferences_wanted = Signal()
    sample_wanted = Signal()
    theme_wanted = Signal(str)

    def __init__(self, context: Context, session: Session) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self._was_painted = False
        self._steps: tuple[HistoryStep, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._build_parts()
        self._build_layout()
        self.actions_by_id = menus.build(self, actions.all_specs())
        self._connect_panes()
        self._connect_rest()
        context_menus.connect(self)
        self.adding = Adding(self)
        self._dress()
        self._restore()

    def _build_parts(self) -> None:
        look = self.context.appearance
        self.routes = Routes(self)
        self.strip = Strip(look)
        self.articles = ArticlesPane(self.context)
        self.reader = ReaderPane(self.context)
        self.issues = IssuesPane(self.context)
        self.panes = Panes(look)
        self.status = StatusBar(look)
        self.importer = Importer(self.context, self)
        self.analysis = AnalysisRunner(self.context, self)
        self.docks = Docks(self, self.context, self.session)
        self.stack = QStackedWidget()
        self._counting = later(self, COUNT_AFTER, self._count)

    def _build_layout(self) -> None:
        self.stack.addWidget(self.reader)
        self.stack.addWidget(Welcome(self))
        self.panes.add(self.articles, self.stack, self.issues)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.setMinimumSize(640, 420)
        focus: list[QWidget] = [self.articles.view, self.reader, self.issues.view]
        self.layouter = Layouter(self.panes, focus, self)

    def _connect_panes(self) -> None:
        self.routes.connect_panes()
        self.articles.add_requested.connect(self.actions_by_id["library.add"].trigger)
        self.articles.selection_changed.connect(self.follow_state)
        self.issues.export_requested.connect(self.actions_by_id["library.export"].trigger)
        self.issues.add_requested.connect(self.actions_by_id["issue.add"].trigger)
        self.issues.state_changed.connect(self.follow_state)
        self.issues.status_set.connect(self._on_status_set)

    def _connect_rest(self) -> None:
        context = self.context
        context.changed.connect(self._on_changed)
        context.issue_requested.connect(lambda _issue: self.layouter.show_issues())
        context.as_of_changed.connect(self.follow_state)
        context.error_raised.connect(self.present)
        context.message.connect(self.say)
        context.appearance.changed.connect(self._dress)
        self.importer.started.connect(self.status.follow)
        self.importer.failed.connect(self.present)
        self.analysis.started.connect(self.status.follow)
        self.status.dock_toggled.connect(self.docks.toggle)
        self.status.network_requested.connect(self.actions_by_id["help.about"].trigger)
        self.status.history_requested.connect(self.actions_by_id["edit.history"].trigger)
        self.docks.shown.connect(self._on_dock_shown)
        self.docks.made.connect(self._on_dock_made)

    @Slot()
    def _dress(self) -> None:
        for action in self.actions_by_id.values():
            action.dress(self.context.appearance.tokens)

    def _restore(self) -> None:
        self.setWindowTitle(f"{self.context.workspace.name} - CPS Reader")
        self.status.set_read_only(self.context.workspace.read_only)
        keeping.restore(self)
        self.articles.reload()
        self.issues.reload()
        self._show_totals(self.context.workspace.totals())
        self.follow_state()

    # ---- articles
    def edit_metadata(self, articles: Sequence[ArticleId], field: str = "") -> None:
        """Show the form for title, source and date."""
        from cpsreader.ui.dialogs.metadata import MetadataDialog

        if articles:
            MetadataDialog(self.context, articles, self, field=field).open()

    def reader_command(self, name: str) -> None:
        """Run a command of the reader by name."""
        if self.reader.article is not None:
            self.reader.run(name)

    def targets(self) -> list[ArticleId]:
        """What a command on reports acts on: the open one where the reader has the focus."""
        shown = self.reader.article
        if shown is not None and self.focus_area() == "reader":
            return [shown]
        return self.articles.targets()

    # ---- state
    @Slot()
    def follow_state(self) -> None:
        """Turn actions on and off for what is selected and open now."""
        state = ui_state(self, self._steps)
        for action in self.actions_by_id.values():
            action.follow(state)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.kinds:
            return
        self._steps = tuple(self.context.workspace.history())
        self._counting.start()
        self.follow_state()

    @Slot()
    def _count(self) -> None:
        totals = self.context.workspace.totals
        self.context.jobs.run("count", lambda job: totals(), self._show_totals)

    @Slot(object)
    def _show_totals(self, totals: object) -> None:
        if isinstance(totals, Totals):
            self.status.set_counts(counts(totals))
            self.status.set_network(network.opened())
            self.stack.setCurrentIndex(0 if totals.articles else 1)

    def focus_area(self) -> str:
        """'articles', 'reader', 'issues' or ''."""
        focused: QWidget | None = self.focusWidget()
        places = {"articles": self.articles, "reader": self.reader, "issues": self.issues}
        for name, pane in places.items():
            if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
                return name
        return ""

    @Slot(object, object)
    def _on_status_set(self, issue: IssueId, status: Status) -> None:
        found = self.context.workspace.profile().issue(issue)
        told = self.tr("%1: %2, set by you. Undo Ctrl+Z")
        self.strip.say(
            told.replace("%1", found.name if found else issue).replace(
                "%2", words.status_word(status)
            ),
            role="confirm",
            color="text_soft",
            action=self.tr("Add a note"),
            do=lambda: self.issues.ask_note(issue, status),
            seconds=12,
        )

    @Slot(str)
    def say(self, text: str) -> None:
        """A short text in the status bar."""
        self.status.say(text)

    @Slot(object)
    @Slot(object, object)
    def present(self, error: object, retry: Callable[[], object] | None = None) -> None:
        """Show an error to the user; ``retry`` is offered where the machine was in the way."""
        present(error, self.strip, self, retry)

    def use_single_keys(self, *, on: bool) -> None:
        """Turn the commands of one plain character on or off."""
        for action in self.actions_by_id.values():
            action.set_keys(single=on)

    def folder(self) -> Path:
        """Where file dialogs start."""
        return Path(self.session.get("folder", str(Path.home())))

    # ---- docks
    @Slot(str, bool)
    def _on_dock_shown(self, name: str, on: bool) -> None:
        for other, button in self.status.dock_buttons.items():
            button.setChecked(other == name and on)

    @Slot(str, object)
    def _on_dock_made(self, name: str, content: QWidget) -> None:
        export = getattr(content, "export_requested", None)
        if export is not None:
            from cpsreader.ui.dialogs.export import export_table

            export.connect(lambda table: export_table(self, table))
        search = getattr(content, "search_requested", None)
        if search is not None:
            search.connect(self.articles.search.set_query)

    def show_profile_editor(self) -> None:
        """Edit sides, people and issues."""
        from cpsreader.ui.dialogs.profile_editor import ProfileEditor

        editor = ProfileEditor(self.context, self)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.applied.connect(self.analysis.run_waiting)
        editor.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.importer.can_take(event.mimeData()) and not self.context.workspace.read_only:
            event.acceptProposedAction()
            self.say(self.tr("Let go to add these to the library"))

    def dropEvent(self, event: QDropEvent) -> None:
        if self.importer.take(event.mimeData()):
            event.acceptProposedAction()

    # ---- Qt
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        if event.type() == QEvent.Type.WindowActivate and self._was_painted:
            QTimer.singleShot(0, self, self._on_returned)
        return done

    @Slot()
    def _on_returned(self) -> None:
        """Show what another program wrote to the library meanwhile."""
        if self.isVisible():
            self.context.workspace.look_outside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.status.set_narrow(self.width() < self.context.appearance.px(1100))

    def closeEvent(self, event: QCloseEvent) -> None:
        keeping.keep(self)
        super().closeEvent(event)
        self.hide()
        self.closed.emit(self)
