"""The window of one library: its parts, and the routing between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet
from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.span import Span
from cpsreader.services.views import ImportReport, SmartCount
from cpsreader.ui import actions, menus
from cpsreader.ui.articles.pane import ArticlesPane
from cpsreader.ui.context import Context
from cpsreader.ui.errors import present
from cpsreader.ui.frame.background import AnalysisRunner, Importer
from cpsreader.ui.frame.docks import Docks
from cpsreader.ui.frame.layouter import Layouter, Panes
from cpsreader.ui.frame.looks import ui_state
from cpsreader.ui.frame.status_bar import StatusBar
from cpsreader.ui.frame.trail import Trail
from cpsreader.ui.issues.pane import IssuesPane
from cpsreader.ui.reader.pane import ReaderPane
from cpsreader.ui.session import Session
from cpsreader.ui.widgets.strip import Strip


class MainWindow(QMainWindow):
    """One library.

    Signals:
        painted: the window has been painted for the first time.
        closed: the window is closed; its library can be closed too.
        library_wanted: (path, create): open another library.
        quit_wanted: close every window.
        preferences_wanted: show the preferences.
        theme_wanted: 'light', 'dark' or 'system'.
    """

    painted = Signal()
    closed = Signal(object)
    library_wanted = Signal(object, bool)
    quit_wanted = Signal()
    preferences_wanted = Signal()
    theme_wanted = Signal(str)

    def __init__(self, context: Context, session: Session) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self._was_painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._build_parts()
        self._build_layout()
        self.actions_by_id = menus.build(self, actions.all_specs())
        self._connect_panes()
        self._connect_rest()
        self._dress()
        self._restore()

    def _build_parts(self) -> None:
        look = self.context.appearance
        self.strip = Strip(look)
        self.articles = ArticlesPane(self.context)
        self.reader = ReaderPane(self.context)
        self.issues = IssuesPane(self.context)
        self.panes = Panes(look)
        self.status = StatusBar(look)
        self.importer = Importer(self.context, self)
        self.analysis = AnalysisRunner(self.context, self)
        self.docks = Docks(self, self.context, self.session)
        self.trail = Trail(self._exists, self)

    def _build_layout(self) -> None:
        self.panes.add(self.articles, self.reader, self.issues)
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
        self.articles.article_opened.connect(self.show_article)
        self.articles.add_requested.connect(self.actions_by_id["library.add"].trigger)
        self.articles.menu_requested.connect(self._on_article_menu)
        self.articles.search_menu_requested.connect(self._on_search_menu)
        self.articles.selection_changed.connect(self.follow_state)
        self.issues.export_requested.connect(self.actions_by_id["library.export"].trigger)
        self.issues.add_requested.connect(self.actions_by_id["issue.add"].trigger)
        self.issues.menu_requested.connect(self._on_issue_menu)
        self.issues.state_changed.connect(self.follow_state)
        self.reader.article_shown.connect(self._on_article_shown)
        self.reader.back_requested.connect(self.trail.back)
        self.reader.forward_requested.connect(self.trail.forward)
        self.reader.metadata_requested.connect(self._on_metadata_requested)
        self.reader.next_report_requested.connect(lambda: self.articles.step(1))

    def _connect_rest(self) -> None:
        context = self.context
        context.changed.connect(self._on_changed)
        context.article_requested.connect(self.show_article)
        context.issue_requested.connect(lambda _issue: self.layouter.show_issues())
        context.as_of_changed.connect(self.follow_state)
        context.error_raised.connect(self.present)
        context.message.connect(self.say)
        context.appearance.changed.connect(self._dress)
        self.importer.started.connect(self.status.follow)
        self.importer.finished.connect(self._on_imported)
        self.analysis.started.connect(self.status.follow)
        self.status.dock_toggled.connect(self.docks.toggle)
        self.status.network_requested.connect(self.actions_by_id["help.about"].trigger)
        self.docks.shown.connect(self._on_dock_shown)
        self.docks.made.connect(self._on_dock_made)
        self.trail.wanted.connect(self.show_article)
        self.trail.changed.connect(self.follow_state)

    @Slot()
    def _dress(self) -> None:
        for action in self.actions_by_id.values():
            action.dress(self.context.appearance.tokens)

    def _restore(self) -> None:
        self.setWindowTitle(f"{self.context.workspace.name} - CPS Reader")
        self.status.set_read_only(self.context.workspace.read_only)
        look = self.context.appearance
        width = self.session.get("width", look.px(1280))
        height = self.session.get("height", look.px(820))
        screen = self.screen().availableSize()
        self.resize(min(width, screen.width()), min(height, screen.height()))
        if self.session.get("maximized", False):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.panes.restore(self.session.sizes("panes"))
        self.use_single_keys(on=self.session.get("single_keys", True))
        self.articles.reload()
        self.issues.reload()
        self._count()
        self.follow_state()

    # ---- articles
    def _exists(self, article: ArticleId) -> bool:
        try:
            self.context.workspace.article(article)
        except CpsReaderError:
            return False
        return True

    @Slot(object, object, str)
    def show_article(self, article: ArticleId, span: Span | None = None, what: str = "") -> None:
        """Show an article in the reader, at a span if given."""
        self.context.attempt(lambda: self.reader.show_article(article, span, what))

    def show_first(self) -> None:
        """Open the report read last, else the first of the list."""
        kept = self.context.workspace.setting("open_article")
        last = ArticleId(int(kept)) if kept.isdecimal() else None
        shown = self.articles.model.articles
        if last is not None and last in shown:
            self.show_article(last)
        elif shown:
            self.show_article(shown[0])

    @Slot(object)
    def _on_article_shown(self, article: ArticleId | None) -> None:
        if article is not None:
            self.trail.visit(article)
            self.articles.mark_opened(article)
        self.follow_state()

    @Slot(object, str)
    def _on_metadata_requested(self, article: ArticleId, field: str) -> None:
        self.edit_metadata([article], field)

    def edit_metadata(self, articles: Sequence[ArticleId], field: str = "") -> None:
        """Show the form for title, source and date."""
        from cpsreader.ui.dialogs.metadata import MetadataDialog

        if articles:
            MetadataDialog(self.context, articles, self, field=field).open()

    def reader_command(self, name: str) -> None:
        """Run a command of the reader by name."""
        if self.reader.article is not None:
            self.reader.run(name)

    # ---- menus
    def _pop(self, ids: Sequence[str], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ids:
            if name:
                menu.addAction(self.actions_by_id[name])
            else:
                menu.addSeparator()
        menu.popup(place)

    @Slot(object)
    def _on_article_menu(self, place: QPoint) -> None:
        group = [f"view.group_{n}" for n in ("day", "outlet", "story", "none")]
        sort = [f"view.sort_{n}" for n in ("newest", "oldest", "title", "outlet")]
        edit = [f"edit.{n}" for n in ("star", "read", "archive", "metadata", "delete")]
        self._pop([*edit, "library.reread", "", *group, "", *sort], place)

    @Slot(object, object)
    def _on_issue_menu(self, issue: IssueId, place: QPoint) -> None:
        names = ("open", "status", "edit", "up", "down")
        self._pop([f"issue.{name}" for name in names] + ["", "library.export"], place)

    @Slot(object, object)
    def _on_search_menu(self, found: SmartCount, place: QPoint) -> None:
        from cpsreader.ui.articles.saved import search_menu

        search_menu(self.context, found, self).popup(place)

    # ---- state
    @Slot()
    def follow_state(self) -> None:
        """Turn actions on and off for what is selected and open now."""
        state = ui_state(self)
        for action in self.actions_by_id.values():
            action.follow(state)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        shown = self.reader.article
        if shown is not None and not self._exists(shown):
            self.reader.clear()
        QTimer.singleShot(0, self._count)
        self.follow_state()

    @Slot()
    def _count(self) -> None:
        from cpsreader.ui.frame.looks import counts

        self.status.set_counts(counts(self.context))

    def focus_area(self) -> str:
        """'articles', 'reader', 'issues' or ''."""
        focused: QWidget | None = self.focusWidget()
        places = {"articles": self.articles, "reader": self.reader, "issues": self.issues}
        for name, pane in places.items():
            if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
                return name
        return ""

    @Slot(str)
    def say(self, text: str) -> None:
        """A short text in the status bar."""
        self.status.say(text)

    @Slot(object)
    def present(self, error: object) -> None:
        """Show an error to the user."""
        present(error, self.strip, self)

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

    # ---- adding reports
    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        from cpsreader.ui.dialogs.import_report import tell

        tell(report, self)
        if report.added:
            self.show_article(report.added[0])
            self.analysis.run_waiting()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.importer.can_take(event.mimeData()) and not self.context.workspace.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.importer.take(event.mimeData()):
            event.acceptProposedAction()

    # ---- Qt
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.status.set_narrow(self.width() < self.context.appearance.px(1100))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.isMaximized() and not self.isFullScreen():
            self.session.put(width=self.width(), height=self.height())
        self.session.put(maximized=self.isMaximized())
        self.session.put_sizes("panes", self.panes.kept)
        self.docks.keep()
        if self.reader.article is not None and not self.context.workspace.read_only:
            self.context.workspace.set_setting("open_article", str(self.reader.article))
        super().closeEvent(event)
        self.closed.emit(self)
