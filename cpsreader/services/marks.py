"""Annotations and the codebook: reading and changing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cpsreader.domain.annotation import Anchor, Annotation, Label
from cpsreader.domain.errors import UserError
from cpsreader.domain.ids import AnnotationId, ArticleId, LabelId
from cpsreader.domain.span import Span
from cpsreader.services import anchoring
from cpsreader.services.core import Core
from cpsreader.services.views import AnnotationRow, LabelUse
from cpsreader.storage import articles, marking, shelf, times
from cpsreader.storage.connection import Connection

AUTHOR = "author"
"""The setting that holds the user's name."""

NAME_LENGTH = 40
NO_ID = AnnotationId(0)


class Marks(Core):
    """The user's annotations."""

    def annotations(self) -> Sequence[AnnotationRow]:
        """Every annotation, newest reports first, in the order of the text."""
        connection = self._library.read()
        found = marking.all_of(connection)
        labels = {label.id: label for label in marking.labels(connection)}
        lines = articles.lines(connection, {item.article for item in found})
        return [
            AnnotationRow(
                annotation=item,
                labels=tuple(labels[key] for key in item.labels if key in labels),
                outlet=lines[item.article].outlet,
                title=lines[item.article].title,
                published=lines[item.article].published,
                text=item.anchor.exact,
                orphan=item.anchor.span is None and bool(item.anchor.exact),
            )
            for item in found
        ]

    def annotate(
        self,
        article: ArticleId,
        span: Span | None,
        *,
        color: str = "lemon",
        labels: Sequence[LabelId] = (),
        note: str = "",
    ) -> AnnotationId:
        """Mark a span, or the whole article where ``span`` is None."""

        def task(connection: Connection) -> AnnotationId:
            mark = _new_mark(connection, article, span, labels=tuple(labels))
            return marking.add(connection, replace(mark, color=color, note=note))

        name = self._label_name(labels[0]) if labels else ""
        step = f"Mark “{name}”" if name else ("Mark text" if span else "Note on report")
        return self.edit(step, task)

    def label_articles(self, articles: Sequence[ArticleId], labels: Sequence[LabelId]) -> None:
        """Give whole reports labels, as one step; those that have them already are left alone."""

        def task(connection: Connection) -> None:
            for key in articles:
                whole = [m for m in marking.of_article(connection, key) if not m.anchor.exact]
                had = {label for mark in whole for label in mark.labels}
                new = tuple(label for label in labels if label not in had)
                if new:
                    marking.add(connection, _new_mark(connection, key, None, labels=new))

        self.edit(f"Label {_counted(len(articles), 'report')}", task)

    def change_annotation(
        self,
        annotation: AnnotationId,
        *,
        span: Span | None = None,
        color: str | None = None,
        labels: Sequence[LabelId] | None = None,
        note: str | None = None,
    ) -> None:
        """Change what is given; the rest stays."""

        def task(connection: Connection) -> None:
            old = _one(connection, annotation)
            anchor = old.anchor if span is None else _anchor(connection, old.article, span)
            changed = replace(
                old,
                anchor=anchor,
                color=old.color if color is None else color,
                labels=old.labels if labels is None else tuple(labels),
                note=old.note if note is None else note,
            )
            _store(connection, old, changed)

        given = [("note", note), ("colour", color), ("labels", labels), ("extent", span)]
        what = [name for name, value in given if value is not None]
        self.edit(f"Change {' and '.join(what) or 'nothing'} of mark", task)

    def change_annotations(
        self,
        annotations: Sequence[AnnotationId],
        *,
        color: str | None = None,
        add_labels: Sequence[LabelId] = (),
        remove_labels: Sequence[LabelId] = (),
    ) -> None:
        """The same change on many, as one step."""

        def task(connection: Connection) -> None:
            for old in _some(connection, annotations):
                labels = [key for key in old.labels if key not in remove_labels]
                labels += [key for key in add_labels if key not in labels]
                changed = replace(old, color=color or old.color, labels=tuple(labels))
                _store(connection, old, changed)

        self.edit(f"Change {_counted(len(annotations), 'mark')}", task)

    def delete_annotations(self, annotations: Sequence[AnnotationId]) -> None:
        """Put annotations into the trash."""
        found = _some(self._library.read(), annotations)
        if not found:
            return
        words = shortened(found[0].anchor.exact or found[0].note or "a note on the report")
        title = words if len(found) == 1 else f"{words} and {len(found) - 1} more"
        self.edit(
            f"Delete {_counted(len(found), 'mark')}",
            lambda connection: _delete(connection, annotations),
            trash="annotation",
            title=title,
        )

    def split_annotation(self, annotation: AnnotationId, at: int) -> AnnotationId:
        """Part a mark in two at an offset of the text; returns the second part's id.

        Raises:
            UserError: if the offset does not lie inside the mark.
        """

        def task(connection: Connection) -> AnnotationId:
            old = _one(connection, annotation)
            span = old.anchor.span
            if span is None or not span.start < at < span.end:
                raise UserError("The mark can only be split inside its words.")
            first = _anchor(connection, old.article, Span(span.start, at))
            second = _anchor(connection, old.article, Span(at, span.end))
            _store(connection, old, replace(old, anchor=first))
            return marking.add(connection, replace(old, anchor=second))

        return self.edit("Split mark", task)

    def copy_annotation(
        self, annotation: AnnotationId, article: ArticleId, span: Span
    ) -> AnnotationId:
        """A mark like another one, somewhere else."""

        def task(connection: Connection) -> AnnotationId:
            old = _one(connection, annotation)
            now = times.now()
            anchor = _anchor(connection, article, span)
            new = replace(old, article=article, anchor=anchor, created=now, changed=now)
            return marking.add(connection, new)

        return self.edit("Copy mark", task)

    def labels(self) -> Sequence[LabelUse]:
        """The codebook, parents before children, siblings in the user's order."""
        connection = self._library.read()
        uses = marking.label_uses(connection)
        found = marking.labels(connection)
        return [LabelUse(label=x, count=uses.get(x.id, 0)) for x in in_tree_order(found)]

    def _label_name(self, label: LabelId) -> str:
        found = marking.labels(self._library.read())
        return next((x.name for x in found if x.id == label), "")


class Codebook(Marks):
    """Changes of the labels."""

    def add_label(
        self,
        name: str,
        *,
        color: str = "lemon",
        parent: LabelId | None = None,
        description: str = "",
    ) -> LabelId:
        """Add a label as the last of its siblings."""

        def task(connection: Connection) -> LabelId:
            position = 1 + max((x.position for x in marking.labels(connection)), default=0)
            label = Label(
                id=LabelId(0),
                name=name.strip(),
                color=color,
                description=description,
                parent=parent,
                position=position,
            )
            return marking.add_label(connection, label)

        return self.edit(f"Add label “{name.strip()}”", task)

    def change_label(self, label: Label) -> None:
        """Put a label in the place of the one with its id; a shortcut is taken from others.

        Raises:
            UserError: if the label would stand below itself.
        """

        def task(connection: Connection) -> None:
            known = marking.labels(connection)
            if label.parent in descendants(known, label.id):
                raise UserError(f"“{label.name}” cannot stand below itself.")
            for other in known:
                if label.shortcut and other.shortcut == label.shortcut and other.id != label.id:
                    marking.change_label(connection, replace(other, shortcut=None))
            marking.change_label(connection, label)

        self.edit(f"Change label “{label.name}”", task)

    def merge_labels(self, label: LabelId, into: LabelId) -> None:
        """Give everything that carries ``label`` the label ``into``, then drop ``label``."""
        if label == into:
            return
        step = f"Merge label “{self._label_name(label)}” into “{self._label_name(into)}”"
        self.edit(step, lambda connection: marking.merge_labels(connection, label, into))

    def delete_label(self, label: LabelId) -> None:
        """Put a label into the trash; marks keep their other labels."""
        name = self._label_name(label)
        self.edit(
            f"Delete label “{name}”",
            lambda connection: marking.delete_label(connection, label),
            trash="label",
            title=name,
        )

    def order_labels(self, labels: Sequence[LabelId]) -> None:
        """Order labels as given; those not given keep their place after them."""

        def task(connection: Connection) -> None:
            known = {label.id: label for label in marking.labels(connection)}
            order = [*labels, *(key for key in known if key not in labels)]
            for position, key in enumerate(order, start=1):
                if key in known and known[key].position != position:
                    marking.change_label(connection, replace(known[key], position=position))

        self.edit("Reorder labels", task)


def in_tree_order(labels: Sequence[Label]) -> list[Label]:
    """Parents before their children, siblings by position."""
    ids = {label.id for label in labels}
    found: list[Label] = []

    def walk(parent: LabelId | None) -> None:
        for label in labels:
            if (label.parent if label.parent in ids else None) == parent:
                found.append(label)
                walk(label.id)

    walk(None)
    return found


def descendants(labels: Sequence[Label], root: LabelId) -> set[LabelId]:
    """A label and everything below it."""
    found = {root}
    grown = True
    while grown:
        more = {x.id for x in labels if x.parent in found} - found
        found |= more
        grown = bool(more)
    return found


def shortened(text: str) -> str:
    """The first words of a text."""
    flat = " ".join(text.split())
    return flat if len(flat) <= NAME_LENGTH else f"{flat[: NAME_LENGTH - 1].rstrip()}…"


def _counted(count: int, word: str) -> str:
    return word if count == 1 else f"{count} {word}s"


def _anchor(connection: Connection, article: ArticleId, span: Span | None) -> Anchor:
    found = articles.get(connection, article)
    if found is None:
        raise UserError("This report is no longer in the library.", "Look in the trash.")
    if span is None:
        return Anchor(span=None, exact="")
    return anchoring.anchor(found.text, span)


def _new_mark(
    connection: Connection, article: ArticleId, span: Span | None, *, labels: tuple[LabelId, ...]
) -> Annotation:
    now = times.now()
    return Annotation(
        id=NO_ID,
        article=article,
        anchor=_anchor(connection, article, span),
        labels=labels,
        author=shelf.setting(connection, AUTHOR),
        created=now,
        changed=now,
    )


def _some(connection: Connection, keys: Sequence[AnnotationId]) -> list[Annotation]:
    return marking.some(connection, keys)


def _delete(connection: Connection, keys: Sequence[AnnotationId]) -> None:
    marking.delete(connection, keys)


def _one(connection: Connection, key: AnnotationId) -> Annotation:
    found = marking.some(connection, [key])
    if not found:
        raise UserError("This mark is no longer there.", "Look in the trash.")
    return found[0]


def _store(connection: Connection, old: Annotation, new: Annotation) -> None:
    if new != old:
        marking.change(connection, replace(new, changed=times.now()))
