"""All annotations of the library: filter, jump, recolour, label and delete many at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from cpsreader.domain.annotation import COLORS
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import AnnotationId, LabelId
from cpsreader.services.views import AnnotationRow
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.docks.ledger import Ledger
from cpsreader.ui.docks.ledger_model import Column

_KINDS = {Kind.ANNOTATIONS, Kind.LABELS, Kind.ARTICLES, Kind.METADATA}


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnnotationsDock", text)


class AnnotationsDock(Ledger[AnnotationRow]):
    """The user's marks, placed ones and orphans."""

    def __init__(self, context: Context) -> None:
        self._workspace = context.workspace
        super().__init__(context, "Annotations", _tr("Annotations"), _columns())

    def load(self) -> Sequence[AnnotationRow]:
        return self._workspace.annotations()

    def open_row(self, row: AnnotationRow) -> None:
        anchor = row.annotation.anchor
        self.context.article_requested.emit(row.annotation.article, anchor.span, "annotation")

    def concerns(self, changes: object) -> bool:
        return not isinstance(changes, ChangeSet) or bool(changes.kinds & _KINDS)

    def row_menu(self, rows: Sequence[AnnotationRow], menu: QMenu) -> None:
        ids = [row.annotation.id for row in rows]
        colors = menu.addMenu(_tr("Colour"))
        for color in COLORS:
            colors.addAction(color, partial(self._recolor, ids, color))
        labels = menu.addMenu(_tr("Add label"))
        for use in self._workspace.labels():
            labels.addAction(use.label.name, partial(self._label, ids, use.label.id))
        labels.setEnabled(bool(labels.actions()))
        menu.addAction(_tr("Delete"), lambda: self._delete(rows))

    def _recolor(self, ids: Sequence[AnnotationId], color: str) -> None:
        self.context.attempt(lambda: self._workspace.change_annotations(ids, color=color))

    def _label(self, ids: Sequence[AnnotationId], label: LabelId) -> None:
        self.context.attempt(lambda: self._workspace.change_annotations(ids, add_labels=[label]))

    def _delete(self, rows: Sequence[AnnotationRow]) -> None:
        ids = [row.annotation.id for row in rows]
        if self.context.attempt(lambda: self._workspace.delete_annotations(ids)):
            text = QCoreApplication.translate(
                "AnnotationsDock", "%n mark(s) removed. Undo Ctrl+Z", "", len(ids)
            )
            self.context.message.emit(text.replace("%n", str(len(ids))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected():
            self._delete(self.selected())
            return
        super().keyPressEvent(event)


def _when(row: AnnotationRow) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(row.annotation.changed.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _columns() -> Sequence[Column[AnnotationRow]]:
    return (
        Column(
            key="labels",
            title=_tr("Label"),
            text=lambda row: ", ".join(label.name for label in row.labels) or row.annotation.color,
            payload=lambda row: row.annotation.color,
            paint="color",
            width=160,
            strong=True,
            chip=True,
        ),
        Column(
            key="text",
            title=_tr("Passage"),
            text=lambda row: row.text or _tr("Note on the whole report"),
            width=0,
            serif=True,
        ),
        Column(key="note", title=_tr("Note"), text=lambda row: row.annotation.note, width=260),
        Column(
            key="report",
            title=_tr("Report"),
            text=lambda row: words.outlet_word(row.outlet),
            width=150,
            chip=True,
        ),
        Column(
            key="published",
            title=_tr("Date"),
            text=lambda row: words.short_day(row.published),
            order=lambda row: row.published.toordinal() if row.published else 0,
            width=70,
        ),
        Column(
            key="place",
            title=_tr("Place"),
            text=lambda row: _tr("not found again") if row.orphan else _tr("in the text"),
            width=110,
            chip=True,
        ),
        Column(
            key="author",
            title=_tr("By"),
            text=lambda row: row.annotation.author,
            width=100,
            chip=True,
        ),
        Column(
            key="changed",
            title=_tr("Changed"),
            text=_when,
            order=lambda row: row.annotation.changed,
            width=120,
        ),
    )
