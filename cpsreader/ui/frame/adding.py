"""Reports that come into the library: by menu, drop, paste, or as the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cpsreader.paths import seed_reports
from cpsreader.services.views import ImportReport

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

SAMPLE = "window.sample"
"""Setting of a library that waits for the sample reports."""


class Adding(QObject):
    """Tells what became of an import, shows the first report, starts the analysis."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sample = False
        window.importer.finished.connect(self._on_imported)

    def take_sample(self) -> None:
        """Bring in the sample reports."""
        self._sample = True
        self._window.importer.import_paths(seed_reports())

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        from cpsreader.ui.dialogs.import_report import tell

        window = self._window
        if self._sample:
            self._sample = False
            window.context.workspace.set_setting(SAMPLE, "")
        else:
            tell(report, window)
        if report.added:
            window.articles.reload()
            window.show_article(report.added[-1])
        window.analysis.run_waiting()
