"""The Articles pane: search, smart lists, the list of reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.errors import CpsReaderError, QueryError
from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import Group, ListEntry, ListQuery, SmartCount, SmartList, Sort
from cpsreader.ui.articles.delegate import ArticleDelegate
from cpsreader.ui.articles.model import ArticleModel
from cpsreader.ui.articles.search import SearchError, SearchField
from cpsreader.ui.articles.smart import SmartLists
from cpsreader.ui.articles.view import ArticleView
from cpsreader.ui.context import Context, Job
from cpsreader.ui.theme import fonts
from cpsreader.ui.widgets.bar import PaneBar
from cpsreader.ui.widgets.icon_button import IconButton

_LISTING = frozenset({Kind.ARTICLES, Kind.METADATA, Kind.SEARCHES})
SETTLE = 120
"""Milliseconds in which several changes (an import) become one new listing."""


class ArticlesPane(QWidget):
    """Left pane.

    Signals:
        article_opened: an ArticleId that the user opened here.
        add_requested: the plus button.
        menu_requested: global position of a context menu on the selected articles.
        search_menu_requested: (SmartCount, global position) on a saved search.
        selection_changed: other articles are selected.
        arranged: the list is grouped or sorted in another way.
    """

    article_opened = Signal(object)
    add_requested = Signal()
    menu_requested = Signal(object)
    search_menu_requested = Signal(object, object)
    selection_changed = Signal()
    arranged = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = context.appearance
        self._query = ListQuery()
        self._job: Job | None = None
        self._opened: ArticleId | None = None
        self._kept = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._dress()

    def _build_widgets(self) -> None:
        reading = self._context.workspace
        self.search = SearchField(self._look, reading.complete_query)
        self._add = IconButton(self._look, "add", self.tr("Add reports"), key="Ctrl+I")
        self._bar = PaneBar(self._look)
        self._error = SearchError(self._look)
        self.lists = SmartLists(self._look)
        self.model = ArticleModel(reading, self)
        self._delegate = ArticleDelegate(self._look, reading.profile(), self)
        self.view = ArticleView(self.model, self._delegate)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setWordWrap(True)
        self._hint = QLabel(self.tr("Drop reports here or press Ctrl+I."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setWordWrap(True)

    def _build_layout(self) -> None:
        self._bar.row.addWidget(self.search, 1)
        self._bar.row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._error)
        self._over = QVBoxLayout()
        self._over.addWidget(self.lists)
        column.addLayout(self._over)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        column.addWidget(self._line)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._hint)

    def _connect_signals(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self._add.clicked.connect(self.add_requested)
        self.lists.chosen.connect(self._on_list_chosen)
        self.lists.menu_requested.connect(self.search_menu_requested)
        self.view.opened.connect(self._on_opened)
        self.view.selection_changed.connect(self.selection_changed)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self._context.changed.connect(self._on_changed)
        self._context.as_of_changed.connect(self._on_as_of_changed)
        self._settle.timeout.connect(self.reload)
        self._look.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        theme, px = self._look.tokens, self._look.px
        self._over.setContentsMargins(0, px(6), 0, px(6))
        self._line.setStyleSheet(f"background: {theme.base('line')};")
        for label in (self._empty, self._hint):
            label.setFont(fonts.font("body_small", factor=self._look.factor))
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, QColor(theme.base("muted")))
            label.setPalette(palette)
            label.setContentsMargins(px(24), px(16), px(24), px(16))
        self._empty.setContentsMargins(px(24), px(48), px(24), 0)
        self.view.doItemsLayout()
        self.view.viewport().update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._look.tokens.base("panel")))

    # ---- what is shown
    @property
    def query(self) -> ListQuery:
        """What is listed now."""
        return self._query

    @property
    def opened(self) -> ArticleId | None:
        """The article that the reader shows."""
        return self._opened

    @Slot()
    def reload(self) -> None:
        """List again, at once."""
        self.lists.set_counts(self._context.workspace.smart_counts())
        self._delegate.set_profile(self._context.workspace.profile())
        try:
            entries = self._context.workspace.article_list(self._query)
        except CpsReaderError as error:
            self._error.say(str(error))
            return
        self._show(entries)

    def _show(self, entries: object) -> None:
        if not isinstance(entries, Sequence):
            return
        found: list[ListEntry] = list(entries)
        self._error.say("")
        selected = self.view.selected()
        self.model.set_entries(found, self._query)
        keep = selected[0] if selected else self._opened
        if keep is not None and self.view.selected() != selected:
            self.view.select(keep)
        self._show_empty(not found)

    def _show_empty(self, empty: bool) -> None:
        self.view.setVisible(not empty)
        self._empty.setVisible(empty)
        narrowed = self._query.text or self._query.smart is not SmartList.ALL
        bold, plain = (
            (self.tr("No report matches"), self.tr("Remove a filter or search all reports."))
            if narrowed
            else (
                self.tr("No reports yet"),
                self.tr("Reports you add appear here, grouped by day."),
            )
        )
        self._empty.setText(f"<b>{bold}</b><br>{plain}")
        self._hint.setVisible(not empty and not narrowed and len(self.model.articles) < 4)

    def ask(self, query: ListQuery) -> None:
        """Show another list. Searches run off the UI thread; a stale answer is dropped."""
        self._query = query
        if not query.text:
            self.reload()
            return
        if self._job is not None:
            self._job.cancel()
        workspace = self._context.workspace
        self._job = self._context.jobs.run(
            "search",
            lambda job: (query, workspace.article_list(query)),
            self._on_found,
            self._on_search_failed,
        )

    @Slot(object)
    def _on_found(self, result: object) -> None:
        if isinstance(result, tuple) and result[0] == self._query:
            self._show(result[1])

    @Slot(object)
    def _on_search_failed(self, error: object) -> None:
        if isinstance(error, QueryError):
            self._error.say(str(error))
        else:
            self._context.error_raised.emit(error)

    # ---- what the user does
    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.ask(replace(self._query, text=text))

    @Slot()
    def _on_search_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.step(0)

    @Slot(object)
    def _on_list_chosen(self, found: SmartCount) -> None:
        try:
            smart = SmartList(found.key)
        except ValueError:
            self._kept = found.text
            self.search.show_query(found.text)
            self.ask(replace(self._query, smart=SmartList.ALL, text=found.text))
            return
        if self._kept and self.search.text() == self._kept:
            self.search.show_query("")
        self._kept = ""
        self.ask(replace(self._query, smart=smart, text=self.search.text()))

    def arrange(self, *, group: Group | None = None, sort: Sort | None = None) -> None:
        """Group or sort the list in another way."""
        query = self._query
        self.ask(replace(query, group=group or query.group, sort=sort or query.sort))
        self.arranged.emit()

    @Slot(object)
    def _on_opened(self, article: ArticleId) -> None:
        self._opened = article
        self.article_opened.emit(article)

    def step(self, by: int) -> None:
        """Open the next or the previous report of the list."""
        article = self.view.step(by)
        if article is not None:
            self._on_opened(article)

    def mark_opened(self, article: ArticleId) -> None:
        """The reader shows that article: select it, if it is listed."""
        self._opened = article
        self.view.select(article)

    def targets(self) -> list[ArticleId]:
        """What a command on reports acts on: the selection, else the open one."""
        selected = self.view.selected()
        if selected:
            return selected
        return [self._opened] if self._opened is not None else []

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self.menu_requested.emit(self.view.viewport().mapToGlobal(position))

    # ---- what changes elsewhere
    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _LISTING or Kind.PROFILE in changes.kinds:
            self._settle.start()
        else:
            self.lists.set_counts(self._context.workspace.smart_counts())
        self.model.refresh(tuple(changes.articles))

    @Slot(object)
    def _on_as_of_changed(self, day: dt.date | None) -> None:
        self.ask(replace(self._query, as_of=day))
