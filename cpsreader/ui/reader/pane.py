"""The reader pane: the page with its bar, legend, strip, popups and commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpsreader.domain.annotation import Label
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.ui.context import Context
from cpsreader.ui.reader import card_text, navigation
from cpsreader.ui.reader.annotate_bar import AnnotateBar
from cpsreader.ui.reader.ask import LabelPicker, NameChooser
from cpsreader.ui.reader.bar import ReaderBar
from cpsreader.ui.reader.card import Card
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.edges import Edges
from cpsreader.ui.reader.findbar import FindBar
from cpsreader.ui.reader.headline import Headline
from cpsreader.ui.reader.layers import Layer, Pick
from cpsreader.ui.reader.legend import Legend
from cpsreader.ui.reader.marking import Marking
from cpsreader.ui.reader.memory import Memory
from cpsreader.ui.reader.menus import context_menu
from cpsreader.ui.reader.note_editor import NoteEditor
from cpsreader.ui.reader.overview import Overview
from cpsreader.ui.reader.page import Page
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
        self._commands = self._table()
        self.gather()

    # -- making --------------------------------------------------------------------------------

    def _build(self) -> None:
        desk = self.desk
        self.bar = ReaderBar(desk)
        self.headline = Headline(self.context.appearance)
        self.page.set_headline(self.headline)
        self.overview = Overview(desk)
        self.legend = Legend(desk)
        self.card = Card(desk, self)
        self.annotate_bar = AnnotateBar(desk, self.marking, self)
        self.note_editor = NoteEditor(desk, self)
        self.label_picker = LabelPicker(desk, self)
        self.name_chooser = NameChooser(desk, self)
        self.find_bar = FindBar(desk, self)
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
        self.setTabOrder(self.page, self.card)
        self.setTabOrder(self.card, self.annotate_bar)
        self.setTabOrder(self.annotate_bar, self.legend)

    def _connect(self) -> None:
        desk, page = self.desk, self.page
        self.context.changed.connect(self._on_changed)
        self.context.appearance.changed.connect(self.dress)
        desk.picked.connect(self._on_picked)
        desk.opening.connect(self._on_opening)
        desk.refreshed.connect(self.gather)
        desk.shown_changed.connect(self._on_shown_changed)
        page.clicked.connect(self._on_clicked)
        page.hovered.connect(self._on_hovered)
        page.selection_rested.connect(self._on_selection)
        page.selectionChanged.connect(self._on_selection_changed)
        page.commanded.connect(self.run)
        page.menu_requested.connect(self._on_menu)
        page.looked.connect(self._on_looked)
        for part in (self.bar, self.card, self.annotate_bar):
            part.commanded.connect(self.run)
        self.overview.jumped.connect(self._on_jumped)
        self.headline.edit_requested.connect(self._on_edit)
        self.headline.copies_requested.connect(self._on_copies)
        self.find_bar.found.connect(self.overview.gather)
        self.marking.label_wanted.connect(self._on_label_wanted)
        self.marking.note_wanted.connect(self._on_note_wanted)
        self.note_editor.written.connect(self._on_note)
        self.label_picker.chosen.connect(self._on_label)
        self.reviewing.speaker_wanted.connect(self._on_speaker_wanted)
        self.reviewing.claim_wanted.connect(self._on_speaker_wanted)
        self.name_chooser.chosen.connect(self._on_name)

    def _table(self) -> dict[str, Callable[[], object]]:
        table: dict[str, Callable[[], object]] = {
            "confirm": self.confirm,
            "change": self.change,
            "reject": self.reject,
            "add": self.add_finding,
            "add_claim": self.add_claim,
            "label": self.label,
            "note": self.note,
            "article_note": self.article_note,
            "edit_edges": self.edit_edges,
            "delete_mark": self.delete_mark,
            "copy_mark": self.marking.copy_mark,
            "paste_mark": self.marking.paste_mark,
            "split_mark": self.split_mark,
            "cycle": self.cycle,
            "card": self.show_card,
            "toggle_quiet": self.toggle_quiet,
            "toggle_star": self.toggle_star,
            "page_down": self.page_down,
            "page_up": partial(self.page.turn, -1),
            "escape": self.escape,
            "activate": self.activate,
            "copy_with_source": self.copy_with_source,
            "copy_article": self.copy_article,
            "find": self.find_text,
            "next_hit": partial(self.step_hit, 1),
            "previous_hit": partial(self.step_hit, -1),
            "edit_details": partial(self._on_edit, ""),
            "zoom_in": partial(self.zoom, 1),
            "zoom_out": partial(self.zoom, -1),
            "zoom_reset": partial(self.zoom, 0),
            "print_article": self.print_article,
            "compare": self._on_compare,
            "back": self.back_requested.emit,
            "forward": self.forward_requested.emit,
        }
        for number in range(1, 10):
            table[f"mark_{number}"] = partial(self.mark, number)
        for layer in (Layer.CLAIM, Layer.FINDING, Layer.ANNOTATION, Layer.MENTION):
            table[f"next_{layer}"] = partial(self.next, layer)
            table[f"previous_{layer}"] = partial(self.previous, layer)
        return table

    # -- the face ------------------------------------------------------------------------------

    @property
    def article(self) -> ArticleId | None:
        """The open article."""
        return self.desk.article

    def show_article(self, article: ArticleId, span: Span | None = None, what: str = "") -> None:
        """Open an article; at ``span`` if given, selecting the item of layer ``what`` there."""
        if article != self.desk.article:
            self._put_popups_away()
            self.memory.keep()
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
        self._put_popups_away()
        self.memory.keep()
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

    def article_note(self) -> None:
        """Write a note on the whole article."""
        if self.desk.view is not None:
            self.note_editor.open(None, self.desk.view.article.note)

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
            self._on_speaker_wanted(pick)

    def next(self, layer: str) -> Pick | None:
        """Select the next item of a layer."""
        return navigation.step(self.desk, Layer(layer), 1)

    def previous(self, layer: str) -> Pick | None:
        """Select the previous item of a layer."""
        return navigation.step(self.desk, Layer(layer), -1)

    def cycle(self) -> None:
        """Select the next item outward at the selected place."""
        navigation.cycle(self.desk)

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

    def toggle_star(self) -> None:
        """Star the article or take the star away."""
        view = self.desk.view
        if view is not None:
            article, on = view.article.id, not view.article.starred
            self.desk.attempt(lambda: self.desk.workspace.set_starred([article], on))

    def find_text(self) -> None:
        """Open find in this report."""
        if self.desk.view is not None:
            self.find_bar.adjustSize()
            self._place_find()
            self.find_bar.begin()

    def step_hit(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit."""
        if self.find_bar.isVisible():
            self.find_bar.step(by)
        else:
            self.find_text()

    def zoom(self, by: int) -> None:
        """A step larger (1), smaller (-1) or back to the usual size (0)."""
        self.zooming.step(by)
        self.memory.keep_zoom()

    def edit_edges(self) -> None:
        """Move the edges of the selected mark by keys."""
        self.card.put_away()
        self.edges.begin()

    def delete_mark(self) -> None:
        """Remove the selected mark."""
        if self.marking.delete():
            self.card.put_away()

    def split_mark(self) -> bool:
        """Part the selected mark at the caret."""
        at = self.page.geometry_of.offsets.to_text(self.page.textCursor().position())
        return self.marking.split(at)

    def copy_with_source(self) -> None:
        """Copy the selection with outlet, title, date and link."""
        self.marking.copy_with_source()

    def copy_article(self) -> None:
        """Copy the whole text with its source."""
        span = self.desk.offset_span(0, len(self.desk.text))
        if span is not None:
            self.page.select(span)
            self.marking.copy_with_source()
            self.page.select(None)

    def page_down(self) -> None:
        """A page on; at the end ask for the next report."""
        if not self.page.turn(1):
            self.next_report_requested.emit()

    def activate(self) -> None:
        """Enter: open the issue of the selected finding, else the card."""
        from cpsreader.domain.analysis import Finding
        from cpsreader.services.views import Reviewed

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
        for popup in (self.card, self.annotate_bar, self.find_bar):
            if popup.isVisible():
                popup.put_away()
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
            self.headline.set_view(self.desk.view)
        self.headline.setVisible(self.desk.view is not None)
        self.page.relayout()
        self.bar.gather()
        self.legend.gather()
        self.legend.setEnabled(self.desk.view is not None)
        self.overview.gather()

    @Slot()
    def _on_opening(self) -> None:
        """The headline's height is part of the layout: it comes first."""
        self.headline.set_view(self.desk.view)

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
        view = self.desk.view
        spoken = ""
        if pick is not None and view is not None:
            made = card_text.card(pick, view, self.page.profile, self.desk.label_names)
            if made is not None:
                spoken = card_text.spoken(made, pick.span.of(view.article.text))
        self.page.setAccessibleDescription(spoken)
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

    @Slot(object)
    def _on_hovered(self, pick: Pick | None) -> None:
        if not self.annotate_bar.isVisible() and not self.note_editor.isVisible():
            self.card.hover(pick)

    @Slot()
    def _on_selection(self) -> None:
        self.card.put_away()
        self.annotate_bar.open()
        self.selection_changed.emit(self.desk.words())

    @Slot()
    def _on_selection_changed(self) -> None:
        if self.page.selected_span() is None:
            self.annotate_bar.put_away()

    @Slot(object)
    def _on_menu(self, place: QPoint) -> None:
        context_menu(self, place)

    @Slot()
    def _on_looked(self) -> None:
        self.overview.update()
        self.bar.scrolled()
        self.memory.moved()
        if self.card.isVisible():
            self.card.put_away()
        if self.annotate_bar.isVisible():
            self.annotate_bar.open()

    @Slot(int)
    def _on_jumped(self, offset: int) -> None:
        self.page.reveal(Span(offset, offset + 1))

    @Slot(str)
    def _on_edit(self, field: str) -> None:
        if field == "note":
            self.article_note()
        elif self.desk.article is not None:
            self.metadata_requested.emit(self.desk.article, field)

    @Slot()
    def _on_copies(self) -> None:
        self.copies_requested.emit(self.desk.article)

    def _on_compare(self) -> None:
        if self.desk.article is not None:
            self.compare_requested.emit(self.desk.article)

    # -- popups --------------------------------------------------------------------------------

    @Slot(object)
    def _on_label_wanted(self, pick: Pick) -> None:
        self.card.put_away()
        self.label_picker.ask(pick)

    @Slot(object, object)
    def _on_label(self, pick: Pick, value: object) -> None:
        if isinstance(value, str):
            self.label_picker.again(self.marking.add_label(pick, value))
        elif isinstance(value, Label):
            self.label_picker.again(self.marking.toggle_label(pick, value))

    @Slot(object)
    def _on_note_wanted(self, pick: Pick) -> None:
        note = getattr(pick.item, "note", "")
        self.card.put_away()
        self.note_editor.open(pick, note)

    @Slot(object, str)
    def _on_note(self, pick: Pick | None, note: str) -> None:
        view = self.desk.view
        if pick is not None:
            self.marking.keep_note(pick, note)
        elif view is not None and note != view.article.note:
            article = view.article.id
            self.desk.attempt(lambda: self.desk.workspace.set_article_note(article, note))

    @Slot(object)
    def _on_speaker_wanted(self, pick: Pick) -> None:
        heading = self.tr("Name") if pick.layer is Layer.MENTION else self.tr("Who said it?")
        self.name_chooser.ask(pick, heading)

    @Slot(object, object)
    def _on_name(self, pick: Pick, name: object) -> None:
        if pick.layer in (Layer.CLAIM, Layer.MENTION):
            self.reviewing.set_speaker(pick, str(name))
        else:
            self.reviewing.add_claim(pick, str(name))

    def _put_popups_away(self) -> None:
        for popup in (self.card, self.annotate_bar, self.note_editor, self.find_bar):
            popup.put_away()

    def _place_find(self) -> None:
        right = self.width() - self.overview.width() - self.find_bar.sizeHint().width() - 8
        self.find_bar.move(max(8, right), self.bar.height() + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= self.context.appearance.px(_LEGEND_FROM))
        self._place_find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys pressed in a popup's buttons act as in the page."""
        from cpsreader.ui.reader import keys

        name = keys.command(event)
        if name:
            self.run(name)
        else:
            super().keyPressEvent(event)
