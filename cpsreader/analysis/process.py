"""The analysis process as its owner sees it: texts go in, outcomes come out as they are ready."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType

from cpsreader.analysis import worker
from cpsreader.analysis.worker import Job, Outcome
from cpsreader.domain.profile import Profile

AHEAD = 3
"""Jobs handed over at once: enough to keep the process busy, few enough to cancel quickly."""

CRASHED = "The analysis stopped while it read this text. The text itself is safe."


PATIENCE = 0.1
"""Seconds between looks whether a run was cancelled."""


class AnalysisProcess:
    """One spawned process that is started when first needed and kept until ``close``.

    Not for use from several threads at once.
    """

    def __init__(self, model_path: str = "") -> None:
        self._model_path = model_path
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> AnalysisProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start loading the model now, so that the first text need not wait."""
        self._running()

    def run(
        self,
        jobs: Iterable[Job],
        profile: Profile,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Outcome]:
        """Outcomes in the order of ``jobs``; ends early once ``cancelled`` says so.

        A text that kills the process yields an outcome with an error, and the rest go on in a
        new process.
        """
        waiting: deque[tuple[Job, Future[Outcome]]] = deque()
        source = iter(jobs)
        while not cancelled():
            for job in source:
                waiting.append((job, self._submit(job, profile)))
                if len(waiting) >= AHEAD:
                    break
            if not waiting:
                return
            job, future = waiting.popleft()
            try:
                outcome = _when_ready(future, cancelled)
            except BrokenProcessPool:
                self._drop()
                outcome = self._alone(job, profile)
                again = [(j, self._submit(j, profile)) for j, _ in waiting]
                waiting = deque(again)
            except CancelledError:
                break
            yield outcome
        for _, future in waiting:
            future.cancel()

    def close(self) -> None:
        """End the process; what it was doing is lost."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _alone(self, job: Job, profile: Profile) -> Outcome:
        """One more try with nothing else in the process: is it this text that kills it?"""
        try:
            return self._submit(job, profile).result()
        except BrokenProcessPool:
            self._drop()
            return Outcome(id=job.id, error=CRASHED)

    def _submit(self, job: Job, profile: Profile) -> Future[Outcome]:
        try:
            return self._running().submit(worker.work, job, profile, self._model_path)
        except BrokenProcessPool:
            self._drop()
            return self._running().submit(worker.work, job, profile, self._model_path)

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=worker.prepare,
                initargs=(self._model_path,),
            )
        return self._pool

    def _drop(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None


def _when_ready(future: Future[Outcome], cancelled: Callable[[], bool]) -> Outcome:
    """The outcome; loading the model takes seconds, in which a run may be cancelled.

    Raises:
        CancelledError: as soon as nobody wants it any more.
    """
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            if cancelled():
                raise CancelledError from None
