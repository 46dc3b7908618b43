"""Choosing a report from a list: to compare with, or among the copies of a story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import Group, ListQuery
from cpsreader.ui import words
from cpsreader.ui.dialogs.frame import Sheet

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

MOST = 500
"""Reports listed; more are found by the window's search."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChooseReport", text)


def choose(
    window: MainWindow, shown: ArticleId, done: Callable[[ArticleId], object]
) -> ChooseReport:
    """Ask which report to compare the open one with; copies of its story come first."""
    workspace = window.context.workspace
    copies = list(workspace.reader_view(shown).copies)
    others = [e.id for e in workspace.article_list(ListQuery(group=Group.NONE))]
    ids = list(dict.fromkeys([*copies, *others]))[:MOST]
    title = _tr("Compare with which report?")
    dialog = ChooseReport(window, title, [i for i in ids if i != shown], done)
    dialog.open()
    return dialog


def choose_copy(window: MainWindow, shown: ArticleId) -> ChooseReport:
    """List the copies of the open report's story; choosing one shows it."""
    copies = list(window.context.workspace.reader_view(shown).copies)
    title = _tr("Copies of this story")
    dialog = ChooseReport(window, title, copies, window.routes.show)
    dialog.open()
    return dialog


class ChooseReport(Sheet):
    """A list that a few typed letters narrow."""

    def __init__(
        self,
        window: MainWindow,
        title: str,
        articles: Sequence[ArticleId],
        done: Callable[[ArticleId], object],
    ) -> None:
        super().__init__(window.context.appearance, title, window, width=520)
        self._done = done
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(_tr("Filter"))
        self._filter.setAccessibleName(_tr("Filter"))
        self._filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Reports"))
        self.list.itemActivated.connect(self._on_chosen)
        self.column.addWidget(self._filter)
        self.column.addWidget(self.list, 1)
        for row in window.context.workspace.article_rows(articles, ListQuery()):
            day = words.day_with_year(row.published)
            text = f"{row.title}\n{words.outlet_word(row.outlet)} · {day}"
            QListWidgetItem(text, self.list).setData(Qt.ItemDataRole.UserRole, row.id)
        self.list.setCurrentRow(0)
        self.add(_tr("Cancel")).clicked.connect(self.reject)
        go = self.add(_tr("Choose"), primary=True)
        go.clicked.connect(lambda: self._on_chosen(self.list.currentItem()))
        go.setEnabled(self.list.count() > 0)
        self.resize(self.look.px(540), self.look.px(420))

    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.accept()
        self._done(ArticleId(item.data(Qt.ItemDataRole.UserRole)))
