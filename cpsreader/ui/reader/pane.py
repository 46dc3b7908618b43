"""The reader pane: the page with its bar, legend, strip, popups and commands."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpsreader.domain.analysis import Finding
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.services.views import Reviewed
from cpsreader.ui.context import Context
from cpsreader.ui.reader import command_table, keys, navigation
from cpsreader.ui.reader.bar import ReaderBar
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.edges import Edges
from cpsreader.ui.reader.headline import Headline
from cpsreader.ui.reader.layers import Layer, Pick
from cpsreader.ui.reader.legend import Legend
from cpsreader.ui.reader.marking import Marking
from cpsreader.ui.reader.memory import Memory
from cpsreader.ui.reader.menus import context_menu
from cpsreader.ui.reader.overview import Overview
from cpsreader.ui.reader.page import Page
from cpsreader.ui.reader.popups import Popups
from cpsreader.ui.reader.reviewing import Reviewing
from cpsreader.ui.reader.zoom import Zoom

_KINDS = (
    Kind.ANALYSIS,
    Kind.ANNOTATIONS,
    Kind.REVIEWS,
    Kind.METADATA,
    Kind.PROFILE,
    Kind.ARTICLES,
    Kind.LABELS,
)
_LEGEND_FROM = 420
"""Pane height under which the legend gives its room to the page, px at 100 %."""


class ReaderPane(QWidget):
    """The reader. The main window shows articles in it and calls its commands.

    ``show_article(article, span, what)`` opens an article, at a span if given, and selects the
    item of the layer ``what`` there; ``clear()`` empties the pane. Every command that a key or
    menu reaches (``keys.KEYS`` names them) is run by ``run(name)``; the most used are methods,
    too. A command that has nothing to act on says so in the status bar and changes nothing.

    Signals:
        selection_changed: a ``layers.Pick`` or None: what commands act on.
        article_shown: an ArticleId or None.
        back_requested, forward_requested: the user wants the article before or after.
        metadata_requested: (ArticleId, name of a field of ``Metadata`` or ''): edit details.
        next_report_requested: Space at the end of the text.
        compare_requested: an ArticleId: let the user choose a report to show beside it.
        copies_requested: an ArticleId: list the copies of its story.
    """

    selection_changed = Signal(object)
    article_shown = Signal(object)
    back_requested = Signal()
    forward_requested = Signal()
    metadata_requested = Signal(object, str)
    next_report_requested = Signal()
    compare_requested = Signal(object)
    copies_requested = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.page = Page(context.appearance)
        self.desk = Desk(context, self.page, self)
        self.marking = Marking(self.desk)
        self.edges = Edges(self.desk, self.marking)
        self.reviewing = Reviewing(self.desk, self)
        self.zooming = Zoom(context.appearance, self)
        self.memory = Memory(self.desk, self.zooming)
        self._build()
        self._connect()
        self._commands = command_table.table(self)
        self.gather()

    def _build(self) -> None:
        desk = self.desk
        self.bar = ReaderBar(desk)
        self.headline = Headline(self.context.appearance)
        self.page.set_headline(self.headline)
        self.overview = Overview(desk)
        self.legend = Legend(desk)
        self.popups = Popups(desk, self.marking, self.reviewing, self)
        self.card = self.popups.card
        self.find_bar = self.popups.find_bar
        self.annotate_bar = self.popups.annotate_bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.page)
        middle.addWidget(self.overview)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(self.legend)
        self.setFocusProxy(self.page)
        stops = (self.page, *self.annotate_bar.stops(), *self.legend.stops())
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        desk, page = self.desk, self.page
        self.context.changed.connect(self._on_changed)
        self.context.appearance.changed.connect(self.dress)
        desk.picked.connect(self._on_picked)
        desk.opening.connect(self._on_opening)
        desk.refreshed.connect(self.gather)
        desk.shown_changed.connect(self._on_shown_changed)
        page.clicked.connect(self._on_clicked)
        page.selection_rested.connect(self._on_selection)
        page.commanded.connect(self.run)
        page.menu_requested.connect(partial(context_menu, self))
        page.looked.connect(self._on_looked)
        self.bar.commanded.connect(self.run)
        self.popups.commanded.connect(self.run)
        self.overview.jumped.connect(page.reveal_offset)
        self.headline.edit_requested.connect(self.edit_details)
        self.headline.copies_requested.connect(self._on_copies)
        self.find_bar.found.connect(self.overview.gather)

    # -- the face ------------------------------------------------------------------------------

    @property
    def article(self) -> ArticleId | None:
        """The open article."""
        return self.desk.article

    def show_article(self, article: ArticleId, span: Span | None = None, what: str = "") -> None:
        """Open an article; at ``span`` if given, selecting the item of layer ``what`` there."""
        if article != self.desk.article:
            self._leave()
            self.desk.open(article)
            self.memory.restore(place=span is None)
            self.article_shown.emit(article)
        if span is not None:
            self.go_to(span, what)

    def go_to(self, span: Span, what: str = "") -> None:
        """Show a span of the open article and select what stands there."""
        layers = self.desk.layers
        pick = None
        if what and what != Layer.HIT and layers is not None:
            pick = layers.find(Layer(what), span)
        self.page.select(span if pick is None else None)
        self.desk.set_pick(pick)
        self.page.reveal(pick.span if pick is not None else span, flash=True)

    def clear(self) -> None:
        """Show nothing."""
        self._leave()
        self.desk.close()
        self.article_shown.emit(None)

    def commands(self) -> tuple[str, ...]:
        """Names that ``run`` knows."""
        return tuple(self._commands)

    @Slot(str)
    def run(self, name: str) -> None:
        """Run a command by its name; edges being moved get their keys first."""
        if self.edges.command(name):
            return
        if self.edges.on:
            self.edges.done()
        command = self._commands.get(name)
        if command is not None:
            command()

    def mark(self, number: int) -> bool:
        """Mark the selection with the label or colour of a key, 1..9."""
        self.annotate_bar.put_away()
        return self.marking.mark(number)

    def label(self) -> None:
        """Choose labels for the selection."""
        self.annotate_bar.put_away()
        self.marking.label()

    def note(self) -> None:
        """Write a note on the selection."""
        self.annotate_bar.put_away()
        self.marking.note()

    def confirm(self) -> None:
        """Confirm the selected result."""
        self.reviewing.confirm()
        self.card.put_away()

    def change(self) -> None:
        """Change the selected result: the status of a finding, the speaker of a claim."""
        self.reviewing.change()
        self.card.put_away()

    def reject(self) -> None:
        """Reject the selected result."""
        self.reviewing.reject()
        self.card.put_away()

    def add_finding(self) -> None:
        """Add a finding (or claim) of the user's own from the selection."""
        self.annotate_bar.put_away()
        self.reviewing.add()

    def add_claim(self) -> None:
        """Say who said the selected words."""
        pick = self.desk.current()
        self.annotate_bar.put_away()
        if pick is not None:
            self.popups.ask_name(pick)

    def next(self, layer: str) -> Pick | None:
        """Select the next item of a layer."""
        return navigation.step(self.desk, Layer(layer), 1)

    def previous(self, layer: str) -> Pick | None:
        """Select the previous item of a layer."""
        return navigation.step(self.desk, Layer(layer), -1)

    def show_card(self) -> None:
        """Open the card of the selected item."""
        pick = self.desk.pick
        if self.card.isVisible() and self.card.by_key:
            self.card.put_away()
        elif pick is None or not self.card.open(pick, by_key=True):
            self.desk.say(self.tr("Select something first: click it, or press ] or ."))

    def toggle_quiet(self) -> None:
        """Hide or show everything of the machine's."""
        self.desk.set_quiet(on=not self.page.quiet)

    def zoom(self, by: int) -> None:
        """A step larger (1), smaller (-1) or back to the usual size (0)."""
        self.zooming.step(by)
        self.memory.keep_zoom()

    def delete_mark(self) -> None:
        """Remove the selected mark."""
        if self.marking.delete():
            self.card.put_away()

    def page_down(self) -> None:
        """A page on; at the end ask for the next report."""
        if not self.page.turn(1):
            self.next_report_requested.emit()

    def activate(self) -> None:
        """Enter: open the issue of the selected finding, else the card."""
        pick = self.desk.pick
        row = pick.item if pick is not None else None
        if isinstance(row, Reviewed) and isinstance(row.item, Finding):
            self.context.issue_requested.emit(row.item.issue)
        elif pick is not None:
            self.show_card()

    def print_article(self) -> None:
        """Print the article with its marks."""
        from cpsreader.ui.reader import printing

        if self.desk.view is not None:
            printing.ask(self.desk, self)

    def compare(self, other: ArticleId) -> QWidget | None:
        """Show the open article beside another, with what one says that the other does not."""
        from cpsreader.ui.reader.compare import CompareWindow

        if self.desk.article is None:
            return None
        window = CompareWindow(self.context, self.desk.article, other, self)
        window.show()
        return window

    def escape(self) -> None:
        """Close the innermost thing that is open, then drop the selection."""
        if self.popups.put_one_away():
            return
        if self.page.selected_span() is not None:
            self.page.select(None)
        else:
            self.desk.set_pick(None)

    # -- following -----------------------------------------------------------------------------

    @Slot()
    def gather(self) -> None:
        """Show the article's facts and counts as they are now."""
        if self.headline.view is not self.desk.view:
            self.headline.set_view(self.desk.view, self.desk.label_names)
        self.headline.setVisible(self.desk.view is not None)
        self.page.relayout()
        self.bar.gather()
        self.legend.gather()
        self.legend.setEnabled(self.desk.view is not None)
        self.overview.gather()

    @Slot()
    def _on_opening(self) -> None:
        """The headline's height is part of the layout: it comes first."""
        self.headline.set_view(self.desk.view, self.desk.label_names)

    @Slot()
    def dress(self) -> None:
        """Take on the appearance."""
        self.headline.dress()
        self.page.dress()
        self.page.relayout()
        self.legend.dress()
        self.overview.dress()
        self.card.put_away()
        self.annotate_bar.put_away()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if any(changes.concerns(kind, self.desk.article) for kind in _KINDS):
            self.desk.refresh()

    @Slot(object)
    def _on_picked(self, pick: Pick | None) -> None:
        self.page.setAccessibleDescription(self.desk.spoken(pick))
        self.selection_changed.emit(pick)

    @Slot()
    def _on_shown_changed(self) -> None:
        self.legend.gather()
        self.bar.gather()
        self.overview.gather()

    @Slot(int, object)
    def _on_clicked(self, offset: int, layer: Layer | None) -> None:
        self.annotate_bar.put_away()
        navigation.click(self.desk, offset, layer)

    @Slot()
    def _on_selection(self) -> None:
        self.card.put_away()
        self.annotate_bar.open()
        self.selection_changed.emit(self.desk.words())

    @Slot()
    def _on_looked(self) -> None:
        self.overview.update()
        self.bar.scrolled()
        self.memory.moved()
        self.popups.moved()

    @Slot(str)
    def edit_details(self, field: str) -> None:
        """Ask to edit a fact of the article; '' is all of them."""
        if field in ("note", "labels"):
            self.run(f"article_{field}")
        elif self.desk.article is not None:
            self.metadata_requested.emit(self.desk.article, field)

    @Slot()
    def _on_copies(self) -> None:
        self.copies_requested.emit(self.desk.article)

    def ask_compare(self) -> None:
        """Ask which report to show beside this one."""
        if self.desk.article is not None:
            self.compare_requested.emit(self.desk.article)

    def _leave(self) -> None:
        """Before another article: end what is half done, keep the place."""
        self.edges.cancel()
        self.popups.put_away()
        self.memory.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.memory.keep()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= self.context.appearance.px(_LEGEND_FROM))
        self.find_bar.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys pressed in a popup's buttons act as in the page."""
        name = keys.command(event)
        if name:
            self.run(name)
        else:
            super().keyPressEvent(event)
