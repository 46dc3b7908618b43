"""The reader pane: the page with its bar, legend, strip, cards and commands."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.ui.context import Context
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Layer
from cpsreader.ui.reader.page import Page


class ReaderPane(QWidget):
    """The reader. The main window shows articles in it and calls its commands.

    ``show_article(article, span, what)`` opens an article, at a span if given, and selects the
    item of the layer ``what`` there; ``clear()`` empties the pane. ``commands()`` names every
    command that keys reach (see ``keys.KEYS``); each is also a method here. Commands do nothing
    where there is nothing to act on, and say so in the status bar.

    Signals:
        selection_changed: a ``layers.Pick`` or None.
        article_shown: an ArticleId or None.
        back_requested, forward_requested: the user wants the article before or after.
        metadata_requested: (ArticleId, name of a field of ``Metadata`` or ''): edit details.
        next_report_requested: Space at the end of the text.
        issue_requested: an IssueId: the issue of an activated finding.
        compare_requested: an ArticleId: show it beside another.
    """

    selection_changed = Signal(object)
    article_shown = Signal(object)
    back_requested = Signal()
    forward_requested = Signal()
    metadata_requested = Signal(object, str)
    next_report_requested = Signal()
    compare_requested = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.page = Page(context.appearance)
        self.desk = Desk(context, self.page, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.page)
        column.addLayout(middle)
        self.setFocusProxy(self.page)

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.context.appearance.changed.connect(self.page.dress)
        self.desk.picked.connect(self.selection_changed)

    @property
    def article(self) -> ArticleId | None:
        """The open article."""
        return self.desk.article

    def show_article(self, article: ArticleId, span: Span | None = None, what: str = "") -> None:
        """Open an article; at ``span`` if given, selecting the item of layer ``what`` there."""
        if article != self.desk.article:
            self.desk.open(article)
            self.article_shown.emit(article)
        if span is not None:
            self.go_to(span, what)

    def go_to(self, span: Span, what: str = "") -> None:
        """Show a span of the open article and select what stands there."""
        layers = self.desk.layers
        pick = None
        if what and what != Layer.HIT and layers is not None:
            pick = layers.find(Layer(what), span)
        self.desk.set_pick(pick)
        if pick is None:
            self.page.select(span)
        self.page.reveal(span, flash=True)

    def clear(self) -> None:
        """Show nothing."""
        self.desk.close()
        self.article_shown.emit(None)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        kinds = (
            Kind.ANALYSIS,
            Kind.ANNOTATIONS,
            Kind.REVIEWS,
            Kind.METADATA,
            Kind.PROFILE,
            Kind.ARTICLES,
            Kind.LABELS,
        )
        if any(changes.concerns(kind, self.desk.article) for kind in kinds):
            self.desk.refresh()
