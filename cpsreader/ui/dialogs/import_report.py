"""What became of an import: a word in the status bar, or a list where something needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from cpsreader.services.views import ImportReport
from cpsreader.ui import words
from cpsreader.ui.dialogs.frame import Sheet
from cpsreader.ui.theme import icons

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportReport", text)


def summary(report: ImportReport) -> str:
    """One sentence."""
    parts = []
    if report.added:
        parts.append(_tr("%1 added").replace("%1", words.reports(len(report.added))))
    if report.duplicates:
        parts.append(_tr("%1 already here").replace("%1", str(len(report.duplicates))))
    if report.failures:
        parts.append(_tr("%1 could not be read").replace("%1", str(len(report.failures))))
    if report.cancelled:
        parts.append(_tr("stopped by you; what was added stays"))
    return ", ".join(parts) if parts else _tr("There was nothing to add")


def tell(report: ImportReport, window: MainWindow) -> None:
    """Say it in the status bar; open the list where files did not go in."""
    window.say(summary(report))
    if report.failures:
        ImportReportDialog(report, window).open()
    elif report.duplicates and not report.added:
        window.strip.say(
            _tr("This report is in the library already."),
            role="info",
            color="text_soft",
            action=_tr("Show it"),
            do=lambda: window.routes.show(report.duplicates[0][1]),
            seconds=12,
        )


class ImportReportDialog(Sheet):
    """Lists what did not go in, with the reason, and what was here already."""

    def __init__(self, report: ImportReport, window: MainWindow) -> None:
        super().__init__(window.context.appearance, _tr("Import report"), window, width=560)
        self._window = window
        self.add_text(summary(report) + ".")
        self._list = QListWidget()
        self._list.setAccessibleName(_tr("Files"))
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(self._on_activated)
        self.column.addWidget(self._list)
        for failure in report.failures:
            self._line("warning", "danger", f"{failure.name}\n{failure.message}")
        for name, article in report.duplicates:
            self._line("info", "text_soft", f"{name}\n{_tr('In the library already.')}", article)
        self.add(_tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(self.look.px(560), self.look.px(360))

    def _line(self, role: str, color: str, text: str, article: int | None = None) -> None:
        item = QListWidgetItem(icons.icon(role, self.look.tokens, color), text, self._list)
        item.setData(Qt.ItemDataRole.UserRole, article)

    def _on_activated(self, item: QListWidgetItem) -> None:
        article = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(article, int):
            self._window.context.article_requested.emit(article, None, "")
            self.accept()
