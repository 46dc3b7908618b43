"""What the reader shows: from a list, a click, the trail, the last start; and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.ui.frame.keeping import OPEN_ARTICLE
from cpsreader.ui.frame.trail import Trail
from cpsreader.ui.widgets.timers import later

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

READ_AFTER = 2000
"""Milliseconds after which an open report counts as read."""


class Routes(QObject):
    """Leads to articles and knows the way back.

    Made before the panes, so that it hears of a change first: none may look for an article that
    is gone. ``connect_panes`` comes when they are there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.trail = Trail(self._exists, self)
        self._reading = later(self, READ_AFTER, self.note_read)
        self._context.changed.connect(self._let_go_of_deleted)

    def connect_panes(self) -> None:
        """Listen to the panes."""
        window, reader = self._window, self._window.reader
        window.articles.article_opened.connect(self.show)
        self._context.article_requested.connect(self.show)
        self.trail.wanted.connect(self.show)
        self.trail.changed.connect(window.follow_state)
        self.trail.changed.connect(self._on_trail_changed)
        reader.article_shown.connect(self._on_shown)
        reader.back_requested.connect(self.trail.back)
        reader.forward_requested.connect(self.trail.forward)
        reader.metadata_requested.connect(self._on_metadata_requested)
        reader.next_report_requested.connect(self._on_next_report)
        reader.compare_requested.connect(window.actions_by_id["go.compare"].trigger)
        reader.copies_requested.connect(self._on_copies_requested)

    @Slot(object, object, str)
    def show(self, article: ArticleId, span: Span | None = None, what: str = "") -> None:
        """Show an article in the reader, at a span if given."""
        reader = self._window.reader
        self._window.stack.setCurrentIndex(0)
        self._context.attempt(lambda: reader.show_article(article, span, what))

    def show_first(self) -> None:
        """Open the report read last, else the first of the list."""
        kept = self._context.workspace.setting(OPEN_ARTICLE)
        last = ArticleId(int(kept)) if kept.isdecimal() else None
        shown = self._window.articles.model.articles
        if last is not None and last in shown:
            self.show(last)
        elif shown:
            self.show(shown[0])

    def _exists(self, article: ArticleId) -> bool:
        try:
            self._context.workspace.article(article)
        except CpsReaderError:
            return False
        return True

    @Slot()
    def _on_trail_changed(self) -> None:
        back, forward = self.trail.can_go_back, self.trail.can_go_forward
        self._window.reader.bar.set_trail(back=back, forward=forward)

    @Slot(object)
    def _let_go_of_deleted(self, changes: ChangeSet) -> None:
        shown = self._window.reader.article
        if shown is not None and Kind.ARTICLES in changes.kinds and not self._exists(shown):
            self._window.reader.clear()

    @Slot(object)
    def _on_shown(self, article: ArticleId | None) -> None:
        if article is not None:
            self.trail.visit(article)
            self._window.articles.mark_opened(article)
            self._reading.start()
        self._window.follow_state()

    @Slot()
    def note_read(self) -> None:
        """The open report was open long enough to count as read."""
        shown, workspace = self._window.reader.article, self._context.workspace
        if shown is None or workspace.read_only or not self._window.isActiveWindow():
            return
        if not workspace.article(shown).read:
            workspace.note_opened(shown)

    @Slot(object, str)
    def _on_metadata_requested(self, article: ArticleId, field: str) -> None:
        self._window.edit_metadata([article], field)

    @Slot()
    def _on_next_report(self) -> None:
        self._window.articles.step(1)

    @Slot(object)
    def _on_copies_requested(self, article: ArticleId) -> None:
        from cpsreader.ui.dialogs.choose_report import choose_copy

        choose_copy(self._window, article)
