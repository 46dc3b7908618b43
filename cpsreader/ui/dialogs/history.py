"""The history of the user's steps: jump back and forth."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from cpsreader.domain.changes import ChangeSet
from cpsreader.services.views import HistoryStep
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.frame import Sheet

NUMBER = Qt.ItemDataRole.UserRole


class HistoryDialog(Sheet):
    """Newest first; choosing a step undoes or redoes until exactly it is the last one done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.appearance, "", parent, width=420)
        self.setWindowTitle(self.tr("History"))
        self._context = context
        self._hint = self.add_text("")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps"))
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self.column.addWidget(self.list, 1)
        self.add(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(self.look.px(420), self.look.px(460))
        context.changed.connect(self._on_changed)
        self._fill()

    def _fill(self) -> None:
        steps = list(self._context.workspace.history())
        self.list.clear()
        for step in reversed(steps):
            self._add(step)
        start = QListWidgetItem(self.tr("As it was at the start"), self.list)
        start.setData(NUMBER, steps[0].number - 1 if steps else 0)
        self._hint.setText(
            self.tr("Click a step to go back or forward to it. Nothing is lost on the way.")
            if steps
            else self.tr("Nothing was changed since this library was opened.")
        )
        done = [n for n, step in enumerate(reversed(steps)) if step.done]
        self.list.setCurrentRow(done[0] if done else self.list.count() - 1)

    def _add(self, step: HistoryStep) -> None:
        when = step.when.astimezone()
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        name = step.name if step.done else self.tr("%1 (undone)").replace("%1", step.name)
        item = QListWidgetItem(f"{name}    {time}", self.list)
        item.setData(NUMBER, step.number)
        if not step.done:
            item.setForeground(self.palette().placeholderText())

    def _on_chosen(self, item: QListWidgetItem) -> None:
        number = item.data(NUMBER)
        self._context.attempt(lambda: self._context.workspace.go_to_step(number))

    def _on_changed(self, changes: ChangeSet) -> None:
        QTimer.singleShot(0, self, self._fill)
