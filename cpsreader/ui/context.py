"""What every pane is given: the open library, the appearance, the change bus, the job runner.

No pane knows another pane; they meet in these signals, which the main window connects.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from cpsreader.domain.changes import ChangeSet
from cpsreader.services.api import Workspace
from cpsreader.services.views import Progress
from cpsreader.ui.theme.tokens import Tokens

log = logging.getLogger(__name__)


class Appearance(QObject):
    """How things look now: tokens of the theme, interface factor, page style.

    Signals:
        changed: something here is different; repaint or restyle.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = Tokens("light")
        self._factor = 1.0
        self._sepia = False
        self._reading_role = "read"
        self._reading_size = 16
        self._motion = True

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def factor(self) -> float:
        """Interface size, 1.0 to 2.0."""
        return self._factor

    @property
    def sepia(self) -> bool:
        return self._sepia

    @property
    def reading_role(self) -> str:
        """``read`` (serif), ``read_sans`` or ``ui`` (system)."""
        return self._reading_role

    @property
    def reading_size(self) -> int:
        """Size of the page's text in px."""
        return self._reading_size

    @property
    def motion(self) -> bool:
        """False where the user or the system asks for reduced motion."""
        return self._motion

    def px(self, size: float) -> int:
        """A size of the tokens in device-independent px at the interface size."""
        return round(size * self._factor)

    def change(
        self,
        *,
        theme: str | None = None,
        factor: float | None = None,
        sepia: bool | None = None,
        reading_role: str | None = None,
        reading_size: int | None = None,
        motion: bool | None = None,
    ) -> None:
        """Change any of it and tell everyone once."""
        self._tokens = Tokens(theme) if theme is not None else self._tokens
        self._factor = factor if factor is not None else self._factor
        self._sepia = sepia if sepia is not None else self._sepia
        self._reading_role = reading_role if reading_role is not None else self._reading_role
        self._reading_size = reading_size if reading_size is not None else self._reading_size
        self._motion = motion if motion is not None else self._motion
        self.changed.emit()


class Job(QObject):
    """A piece of background work.

    Signals:
        progressed: a ``Progress``.
        finished: the result.
        failed: the exception.
        ended: always, after one of the two above.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next safe point."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether it was asked to stop. Called by the work, on its own thread."""
        return self._cancel.is_set()

    def report(self, progress: Progress) -> None:
        """Called by the work, on its own thread."""
        self.progressed.emit(progress)


class Jobs(QObject):
    """Runs functions off the UI thread; results and errors come back on it.

    Signals:
        started: a ``Job`` has been handed to the executor.
        idle: no job is left.
    """

    started = Signal(object)
    idle = Signal()
    _done = Signal(object, object, object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(3, thread_name_prefix="job")
        self._running: set[Job] = set()
        self._closed = False
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def run(
        self,
        name: str,
        work: Callable[[Job], object],
        finished: Callable[[object], None] | None = None,
        failed: Callable[[object], None] | None = None,
    ) -> Job:
        """Run ``work(job)``; connect the two callbacks, which run on the UI thread."""
        job = Job(name, self)
        if finished is not None:
            job.finished.connect(finished)
        if failed is not None:
            job.failed.connect(failed)
        self._running.add(job)
        self.started.emit(job)
        future = self._executor.submit(work, job)
        future.add_done_callback(lambda done: self._report(job, done))
        return job

    def _report(self, job: Job, done: Future[object]) -> None:
        error = done.exception() if not done.cancelled() else None
        self._done.emit(job, None if error or done.cancelled() else done.result(), error)

    @Slot(object, object, object)
    def _on_done(self, job: Job, result: object, error: object) -> None:
        self._running.discard(job)
        if self._closed:
            return
        if error is not None:
            log.error(
                "job %s failed",
                job.name,
                exc_info=error if isinstance(error, BaseException) else None,
            )
            job.failed.emit(error)
        else:
            job.finished.emit(result)
        job.ended.emit()
        job.deleteLater()
        if not self._running:
            self.idle.emit()

    def close(self) -> None:
        """Cancel everything and wait for it to end; results that still come reach nobody."""
        self._closed = True
        for job in self.running:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)


class Context(QObject):
    """One open library with everything its panes share.

    Signals:
        changed: a ``ChangeSet``, on the UI thread, after each write.
        article_requested: (ArticleId, Span or None, what): show an article, at a span if given;
            ``what`` is '' or the layer that the span belongs to: finding, claim, annotation,
            mention or hit.
        issue_requested: an IssueId, to be opened in the side panel.
        as_of_changed: a ``datetime.date`` or None (all reports), for all views at once.
        error_raised: an exception to be presented to the user.
        message: a short text for the status bar.
    """

    changed = Signal(object)
    article_requested = Signal(object, object, str)
    issue_requested = Signal(object)
    as_of_changed = Signal(object)
    error_raised = Signal(object)
    message = Signal(str)
    _written = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        appearance: Appearance,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.appearance = appearance
        self.jobs = jobs
        self._as_of: dt.date | None = None
        self._detached = False
        self._written.connect(self._on_written, Qt.ConnectionType.AutoConnection)
        self._remove = workspace.on_change(self._written.emit)

    @property
    def as_of(self) -> dt.date | None:
        return self._as_of

    def set_as_of(self, day: dt.date | None) -> None:
        """Rule all views by the end of a day; None shows all reports."""
        if day != self._as_of:
            self._as_of = day
            self.as_of_changed.emit(day)

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do an edit; an error of ours is presented, anything else is a fault and rises."""
        from cpsreader.domain.errors import CpsReaderError

        try:
            action()
        except CpsReaderError as error:
            self.error_raised.emit(error)
            return False
        return True

    @Slot(object)
    def _on_written(self, changes: ChangeSet) -> None:
        if not self._detached:
            self.changed.emit(changes)

    def detach(self) -> None:
        """Stop listening to the library (before it is closed); what is on its way is dropped."""
        self._detached = True
        self._remove()
