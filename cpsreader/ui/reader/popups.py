"""The reader's popups: made once, opened for what is selected, their answers carried out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cpsreader.domain.annotation import Label
from cpsreader.ui.reader.annotate_bar import AnnotateBar
from cpsreader.ui.reader.ask import LabelPicker, NameChooser
from cpsreader.ui.reader.card import Card
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.findbar import FindBar
from cpsreader.ui.reader.layers import Layer, Pick
from cpsreader.ui.reader.marking import Marking
from cpsreader.ui.reader.note_editor import NoteEditor
from cpsreader.ui.reader.reviewing import Reviewing


class Popups(QObject):
    """Owns the popups of a pane.

    Signals:
        commanded: the name of a command whose button was pressed in a popup.
    """

    commanded = Signal(str)

    def __init__(self, desk: Desk, marking: Marking, reviewing: Reviewing, pane: QWidget) -> None:
        super().__init__(pane)
        self.desk = desk
        self.marking = marking
        self.reviewing = reviewing
        self.card = Card(desk, pane)
        self.annotate_bar = AnnotateBar(desk, marking, pane)
        self.note_editor = NoteEditor(desk, pane)
        self.label_picker = LabelPicker(desk, pane)
        self.name_chooser = NameChooser(desk, pane)
        self.find_bar = FindBar(desk, pane)
        self._connect()

    def _connect(self) -> None:
        page = self.desk.page
        page.hovered.connect(self._on_hovered)
        page.selectionChanged.connect(self._on_selection_changed)
        self.card.commanded.connect(self.commanded)
        self.annotate_bar.commanded.connect(self.commanded)
        self.marking.label_wanted.connect(self._on_label_wanted)
        self.marking.note_wanted.connect(self._on_note_wanted)
        self.note_editor.written.connect(self._on_note)
        self.label_picker.chosen.connect(self._on_label)
        self.reviewing.speaker_wanted.connect(self.ask_name)
        self.reviewing.claim_wanted.connect(self.ask_name)
        self.name_chooser.chosen.connect(self._on_name)
        page.selectionChanged.connect(self.card.put_away)

    def put_away(self) -> None:
        """Close them all."""
        for popup in (
            self.card,
            self.annotate_bar,
            self.note_editor,
            self.label_picker,
            self.name_chooser,
            self.find_bar,
        ):
            popup.put_away()

    def put_one_away(self) -> bool:
        """Close the innermost open one; False where none is open."""
        for popup in (self.card, self.annotate_bar):
            if popup.isVisible():
                popup.put_away()
                return True
        if self.find_bar.isVisible():
            self.find_bar.end()
            return True
        return False

    def moved(self) -> None:
        """The page has scrolled: the card goes, the bar follows its words."""
        if self.card.isVisible():
            self.card.put_away()
        if self.annotate_bar.isVisible():
            self.annotate_bar.open()

    def write_on_article(self) -> None:
        """Open the note on the whole article."""
        if self.desk.view is not None:
            self.note_editor.open(None, self.desk.view.article.note)

    @Slot(object)
    def _on_hovered(self, pick: Pick | None) -> None:
        if not self.annotate_bar.isVisible() and not self.note_editor.isVisible():
            self.card.hover(pick)

    @Slot()
    def _on_selection_changed(self) -> None:
        if self.desk.page.selected_span() is None:
            self.annotate_bar.put_away()

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
        self.card.put_away()
        self.note_editor.open(pick, getattr(pick.item, "note", ""))

    @Slot(object, str)
    def _on_note(self, pick: Pick | None, note: str) -> None:
        view = self.desk.view
        if pick is not None:
            self.marking.keep_note(pick, note)
        elif view is not None and note != view.article.note:
            article = view.article.id
            self.desk.attempt(lambda: self.desk.workspace.set_article_note(article, note))

    @Slot(object)
    def ask_name(self, pick: Pick) -> None:
        """Ask who said a pick's words, or what a name should be."""
        heading = self.tr("Name") if pick.layer is Layer.MENTION else self.tr("Who said it?")
        self.name_chooser.ask(pick, heading)

    @Slot(object, object)
    def _on_name(self, pick: Pick, name: object) -> None:
        if pick.layer in (Layer.CLAIM, Layer.MENTION):
            self.reviewing.set_speaker(pick, str(name))
        else:
            self.reviewing.add_claim(pick, str(name))
