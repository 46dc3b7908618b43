"""Background work of a window: analysing what waits, importing what the user gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import ImportReport
from cpsreader.ui.context import Context, Job
from cpsreader.ui.widgets.timers import later

SOON = 400
"""Milliseconds after a change of the profile before the reports are read again."""


class AnalysisRunner(QObject):
    """One analysis at a time; what is imported meanwhile is done afterwards.

    Signals:
        started: the Job, for progress and cancel.
    """

    started = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._again = False
        self._stopped = False
        self._soon = later(self, SOON, self.run_waiting)
        context.changed.connect(self._on_changed)

    @property
    def running(self) -> bool:
        """Whether reports are being analysed now."""
        return self._job is not None

    @Slot()
    def run_waiting(self) -> None:
        """Analyse what waits, if anything does."""
        self.run(())

    def run(self, articles: Sequence[ArticleId]) -> None:
        """Analyse these again, or what waits where none are named."""
        if self._context.workspace.read_only:
            return
        if self._job is not None:
            self._again = True
            return
        self._stopped = False
        workspace = self._context.workspace

        def work(job: Job) -> int:
            wanted = tuple(articles) or tuple(workspace.waiting())
            if not wanted:
                return 0
            return workspace.analyse(wanted, progress=job.report, cancelled=job.cancelled)

        self._job = self._context.jobs.run("analysis", work, None, self._on_failed)
        self._job.ended.connect(self._on_ended)
        self.started.emit(self._job)

    def stop(self) -> None:
        """End the analysis that runs; it goes on at the next start or import."""
        self._stopped = True
        self._again = False
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._again = False
        self._context.error_raised.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.run_waiting()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._job is not None and changes.kinds & {Kind.ARTICLES, Kind.PROFILE}:
            self._again = not self._stopped
        elif Kind.PROFILE in changes.kinds:
            self._soon.start()


class Importer(QObject):
    """Brings files, folders, dropped and pasted text into the library.

    Signals:
        started: the Job.
        finished: an ImportReport.
        failed: (the exception, a function that tries again).
    """

    started = Signal(object)
    finished = Signal(object)
    failed = Signal(object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        workspace = self._context.workspace
        self._start(
            lambda job: workspace.import_paths(paths, progress=job.report, cancelled=job.cancelled)
        )

    def import_text(self, text: str, *, html: bool = False) -> None:
        """Import pasted or dropped text."""
        workspace = self._context.workspace
        self._start(lambda job: workspace.import_text(text, html=html))

    def _start(self, work: Callable[[Job], object]) -> None:
        def failed(error: object) -> None:
            self.failed.emit(error, lambda: self._start(work))

        job = self._context.jobs.run("import", work, self._on_done, failed)
        self.started.emit(job)

    @Slot(object)
    def _on_done(self, report: object) -> None:
        if isinstance(report, ImportReport):
            self.finished.emit(report)

    def paste(self) -> bool:
        """Import the clipboard; False where it holds nothing to read."""
        return self.take(QGuiApplication.clipboard().mimeData())

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        """Whether dropped or pasted data can be imported."""
        return data.hasUrls() or data.hasHtml() or data.hasText()

    def take(self, data: QMimeData) -> bool:
        """Import dropped or pasted data: files first, then a page, then plain text."""
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.import_paths(paths)
        elif data.hasHtml() and len(data.text().strip()) > 0:
            self.import_text(data.html(), html=True)
        elif data.text().strip():
            self.import_text(data.text())
        else:
            self._context.message.emit(self.tr("There is no text to add."))
            return False
        return True
