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

    def _welcome(self) -> None:
        window = self._window
        window.articles.view.setFocus()
        if not window.strip.isHidden():
            return
        window.strip.say(
            self.tr("This is a sample: two real reports on one negotiation."),
            role="sample",
            color="text_soft",
            action=self.tr("Show me around"),
            do=window.actions_by_id["help.tour"].trigger,
        )

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        from cpsreader.ui.dialogs.import_report import tell

        window, sample = self._window, self._sample
        if sample:
            self._sample = False
            window.context.workspace.set_setting(SAMPLE, "")
            self._welcome()
        else:
            tell(report, window)
        if report.added:
            window.articles.reload()
            window.routes.show(window.articles.model.articles[0] if sample else report.added[-1])
        window.analysis.run_waiting()
