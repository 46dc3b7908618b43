"""The entities of the library: their forms, where they are named, merge and split."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import EntityRow
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.docks.ledger import Ledger
from cpsreader.ui.docks.ledger_model import Column

_KINDS = {Kind.ANALYSIS, Kind.REVIEWS, Kind.ARTICLES, Kind.PROFILE}


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntitiesDock", text)


class EntitiesDock(Ledger[EntityRow]):
    """People, organizations and places of the library.

    Signals:
        search_requested: a text for the search field.
    """

    search_requested = Signal(str)

    def __init__(self, context: Context) -> None:
        self._workspace = context.workspace
        self._turn: dict[str, int] = {}
        super().__init__(context, "Entities", _tr("Entities"), _columns())

    def load(self) -> Sequence[EntityRow]:
        return self._workspace.entities()

    def open_row(self, row: EntityRow) -> None:
        """Each opening goes to the next report that names it."""
        if not row.articles:
            return
        turn = self._turn.get(row.name, -1) + 1
        self._turn[row.name] = turn
        article = row.articles[turn % len(row.articles)]
        self.context.article_requested.emit(
            article, self._first_mention(article, row.name), "mention"
        )

    def _first_mention(self, article: ArticleId, name: str) -> object:
        view = self._workspace.reader_view(article)
        return next((m.item.span for m in view.mentions if m.item.name == name), None)

    def concerns(self, changes: object) -> bool:
        return not isinstance(changes, ChangeSet) or bool(changes.kinds & _KINDS)

    def row_menu(self, rows: Sequence[EntityRow], menu: QMenu) -> None:
        first = rows[0]
        menu.addAction(_tr("Search reports for it"), lambda: self._search(first))
        menu.addAction(_tr("What it says: claims"), lambda: self._search_claims(first))
        menu.addSeparator()
        if len(rows) > 1:
            target = max(rows, key=lambda row: row.mentions)
            text = _tr("Merge %1 into %2").replace("%1", str(len(rows))).replace("%2", target.name)
            menu.addAction(text, lambda: self._merge(rows, target))
        elif len(first.forms) > 1:
            split = menu.addMenu(_tr("Split off"))
            for form in first.forms:
                if form != first.name:
                    split.addAction(form, partial(self._split, first, form))
        menu.addAction(_tr("Rename …"), lambda: self._rename(first))

    def _search(self, row: EntityRow) -> None:
        self.search_requested.emit(f'"{row.name}"')

    def _search_claims(self, row: EntityRow) -> None:
        self.search_requested.emit(f'speaker:"{row.name}"')

    def _merge(self, rows: Sequence[EntityRow], target: EntityRow) -> None:
        names = [row.name for row in rows if row.name != target.name]
        self.context.attempt(lambda: self._workspace.merge_entities(names, target.name))

    def _split(self, row: EntityRow, form: str) -> None:
        self.context.attempt(lambda: self._workspace.split_entity(row.name, form, form))

    def _rename(self, row: EntityRow) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(_tr("Rename"))
        dialog.setLabelText(_tr("Name of %1").replace("%1", row.name))
        dialog.setTextValue(row.name)
        dialog.textValueSelected.connect(lambda name: self._rename_to(row, name.strip()))
        dialog.open()

    def _rename_to(self, row: EntityRow, name: str) -> None:
        if name and name != row.name:
            self.context.attempt(lambda: self._workspace.merge_entities([row.name], name))


def _columns() -> Sequence[Column[EntityRow]]:
    return (
        Column(key="name", title=_tr("Name"), text=lambda row: row.name, width=240, strong=True),
        Column(
            key="kind",
            title=_tr("Kind"),
            text=lambda row: words.kind_word(row.kind),
            width=110,
            chip=True,
        ),
        Column(key="party", title=_tr("Party"), text=lambda r: r.side or "", width=80, chip=True),
        Column(
            key="mentions",
            title=_tr("Mentions"),
            text=lambda row: str(row.mentions),
            order=lambda row: row.mentions,
            width=80,
        ),
        Column(
            key="reports",
            title=_tr("Reports"),
            text=lambda row: str(len(row.articles)),
            order=lambda row: len(row.articles),
            width=80,
        ),
        Column(
            key="claims",
            title=_tr("Claims"),
            text=lambda row: str(row.claims),
            order=lambda row: row.claims,
            width=80,
        ),
        Column(
            key="forms",
            title=_tr("Also written"),
            text=lambda row: ", ".join(form for form in row.forms if form != row.name),
            width=0,
            serif=True,
        ),
    )
