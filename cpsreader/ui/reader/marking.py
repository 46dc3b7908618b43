"""The user's marks: make, colour, label, note, move their edges, split, copy, remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from cpsreader.domain.annotation import COLORS, Annotation, Label
from cpsreader.domain.ids import AnnotationId, LabelId
from cpsreader.domain.span import Span
from cpsreader.ui import words
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Pick


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


class Marking(QObject):
    """Acts on the selected words or item; every step goes through the workspace.

    Signals:
        label_wanted: a ``Pick``: let the user choose labels for it.
        note_wanted: a ``Pick``: let the user write a note on it.
    """

    label_wanted = Signal(object)
    note_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.last_color = COLORS[0]
        self.copied: AnnotationId | None = None

    # -- what keys 1 to 9 mean -----------------------------------------------------------------

    def shortcut_label(self, number: int) -> Label | None:
        """The label that has this key, if any."""
        uses = self.desk.workspace.labels()
        return next((use.label for use in uses if use.label.shortcut == number), None)

    def color_of_key(self, number: int) -> str:
        """The colour that a key marks with: its label's, else the one of its place."""
        label = self.shortcut_label(number)
        if label is not None:
            return label.color
        return COLORS[number - 1] if number <= len(COLORS) else ""

    def mark(self, number: int) -> bool:
        """Mark with the label or colour of a key, 1..9."""
        label = self.shortcut_label(number)
        color = self.color_of_key(number)
        if not color:
            self.desk.say(_tr("No label has the key {number}.").format(number=number))
            return False
        return self.apply(color, (label.id,) if label is not None else ())

    def apply(self, color: str, labels: Sequence[LabelId] = (), note: str = "") -> bool:
        """Mark the selected words or result, or recolour the selected mark."""
        pick = self._wanted()
        if pick is None:
            return False
        self.last_color = color
        if isinstance(pick.item, Annotation):
            return self._restyle(pick.item, color, labels)
        return self.create(pick, color, labels, note) is not None

    def _wanted(self) -> Pick | None:
        pick = self.desk.current()
        if pick is None:
            self.desk.say(_tr("Select words first, then mark them."))
        return pick

    def _restyle(self, mark: Annotation, color: str, labels: Sequence[LabelId]) -> bool:
        added = [label for label in labels if label not in mark.labels]
        change = self.desk.workspace.change_annotation
        return self.desk.attempt(
            lambda: change(mark.id, color=color, labels=(*mark.labels, *added) if added else None)
        )

    def create(
        self, pick: Pick, color: str, labels: Sequence[LabelId] = (), note: str = ""
    ) -> AnnotationId | None:
        """A new mark over a pick's span; it becomes the selected item."""
        made: list[AnnotationId] = []
        workspace = self.desk.workspace

        def work() -> None:
            number = workspace.annotate(
                pick.article,
                None if pick.whole else pick.span,
                color=color,
                labels=labels,
                note=note,
            )
            made.append(number)

        if not self.desk.attempt(work):
            return None
        if pick.whole:
            return made[0]
        self.desk.page.select(None)
        self.desk.set_pick(self.desk.annotation_pick(made[0]))
        self.desk.say(_tr("Marked. L gives a label, M a note."))
        return made[0]

    # -- labels and notes ----------------------------------------------------------------------

    def label(self) -> None:
        """Let the user choose labels for the selected words or item."""
        pick = self._wanted()
        if pick is not None:
            self.label_wanted.emit(pick)

    def note(self) -> None:
        """Let the user write a note on the selected words or item."""
        pick = self._wanted()
        if pick is not None:
            self.note_wanted.emit(pick)

    def toggle_label(self, pick: Pick, label: Label) -> Pick | None:
        """Give a label to a mark or take it away; words and results get a mark with it."""
        mark = pick.item
        if not isinstance(mark, Annotation):
            number = self.create(pick, label.color, (label.id,))
            return self._again(pick, number) if number is not None else None
        kept = tuple(known for known in mark.labels if known != label.id)
        changed = kept if label.id in mark.labels else (*mark.labels, label.id)
        color = mark.color if mark.labels or not changed else label.color
        workspace = self.desk.workspace
        self.desk.attempt(lambda: workspace.change_annotation(mark.id, labels=changed, color=color))
        return self._again(pick, mark.id)

    def _again(self, pick: Pick, number: AnnotationId) -> Pick | None:
        """What a pick has become after its mark changed."""
        return self.desk.article_pick() if pick.whole else self.desk.annotation_pick(number)

    def label_article(self) -> None:
        """Let the user choose labels for the whole article."""
        pick = self.desk.article_pick()
        if pick is not None:
            self.label_wanted.emit(pick)

    def place_orphan(self, number: AnnotationId) -> bool:
        """Put a mark that had lost its place on the selected words."""
        pick, workspace = self.desk.words(), self.desk.workspace
        if pick is None:
            return False
        span = pick.span
        return self.desk.attempt(lambda: workspace.change_annotation(number, span=span))

    def add_label(self, pick: Pick, name: str) -> Pick | None:
        """Make a label of that name and give it."""
        made: list[LabelId] = []
        workspace = self.desk.workspace
        color = COLORS[len(workspace.labels()) % len(COLORS)]
        if not self.desk.attempt(lambda: made.append(workspace.add_label(name, color=color))):
            return pick
        label = next(u.label for u in workspace.labels() if u.label.id == made[0])
        return self.toggle_label(pick, label)

    def keep_note(self, pick: Pick, note: str) -> None:
        """Store a note on a mark; words and results get a mark that carries it."""
        mark = pick.item
        if isinstance(mark, Annotation):
            if note != mark.note:
                workspace = self.desk.workspace
                self.desk.attempt(lambda: workspace.change_annotation(mark.id, note=note))
        elif note:
            self.create(pick, self.last_color, (), note)

    # -- the selected mark ---------------------------------------------------------------------

    def selected(self) -> Annotation | None:
        """The selected mark; says so where there is none."""
        pick = self.desk.pick
        if pick is None or not isinstance(pick.item, Annotation):
            self.desk.say(_tr("Select one of your marks first, with ' or by a click."))
            return None
        return pick.item

    def delete(self) -> bool:
        """Remove the selected mark; undo brings it back."""
        mark = self.selected()
        if mark is None:
            return False
        workspace = self.desk.workspace
        done = self.desk.attempt(lambda: workspace.delete_annotations([mark.id]))
        if done:
            self.desk.set_pick(None)
            self.desk.say(_tr("Mark removed. Undo Ctrl+Z"))
        return done

    def move_to(self, mark: Annotation, span: Span) -> bool:
        """Let a mark cover another span."""
        workspace = self.desk.workspace
        return self.desk.attempt(lambda: workspace.change_annotation(mark.id, span=span))

    def split(self, at: int) -> bool:
        """Part the selected mark in two at an offset inside it."""
        mark = self.selected()
        span = mark.anchor.span if mark is not None else None
        if mark is None or span is None or not span.start < at < span.end:
            return False
        workspace = self.desk.workspace
        return self.desk.attempt(lambda: workspace.split_annotation(mark.id, at))

    def split_at_caret(self) -> bool:
        """Part the selected mark at the caret, which a click sets."""
        page = self.desk.page
        return self.split(page.geometry_of.offsets.to_text(page.textCursor().position()))

    def copy_mark(self) -> None:
        """Remember the selected mark for ``paste_mark``."""
        mark = self.selected()
        if mark is not None:
            self.copied = mark.id
            self.desk.say(_tr("Mark copied. Select words and paste it there."))

    def paste_mark(self) -> bool:
        """Put a copy of the remembered mark on the selected words."""
        pick, mark = self.desk.words(), self.copied
        if pick is None or mark is None:
            return False
        workspace = self.desk.workspace
        return self.desk.attempt(lambda: workspace.copy_annotation(mark, pick.article, pick.span))

    # -- copy with source ----------------------------------------------------------------------

    def copy_with_source(self) -> bool:
        """Put the selected words with outlet, title, date and link on the clipboard."""
        pick, view = self._wanted(), self.desk.view
        if pick is None or view is None:
            return False
        article = view.article
        facts = [
            words.outlet_word(article.outlet),
            article.title,
            words.day_with_year(article.published),
            article.url,
        ]
        quoted = pick.span.of(article.text).strip()
        source = ", ".join(fact for fact in facts if fact)
        QGuiApplication.clipboard().setText(f"“{quoted}”\n{source}")
        self.desk.say(_tr("Copied with its source."))
        return True

    def copy_all(self) -> None:
        """Copy the whole text with its source."""
        span = self.desk.offset_span(0, len(self.desk.text))
        if span is not None:
            self.desk.page.select(span)
            self.copy_with_source()
            self.desk.page.select(None)
