"""Analysing the articles of a library and storing what comes out."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.services.analysing import Analyser
from cpsreader.services.core import Core
from cpsreader.services.reports import refresh_standing
from cpsreader.services.views import Progress
from cpsreader.storage import analyses, articles, profiles
from cpsreader.storage.connection import Connection
from cpsreader.storage.library import Library

if TYPE_CHECKING:
    from cpsreader.analysis.worker import Job, Outcome

READING = "Reading"
LONGEST_WAIT = 10.0
"""Seconds that closing waits for the text that is being analysed."""


def never() -> bool:
    """Nobody cancels."""
    return False


class Machine(Core):
    """The machine's side of a workspace."""

    def __init__(self, library: Library, analyser: Analyser) -> None:
        super().__init__(library)
        self._analyser = analyser
        self._analysing = threading.Lock()

    def waiting(self) -> Sequence[ArticleId]:
        """Articles whose analysis is missing or of another engine or profile, newest first."""
        connection = self._library.read()
        key = profiles.current_hash(connection)
        return analyses.waiting(connection, self._analyser.engine, key)

    def warm_up(self) -> None:
        """Start loading the language model in the background."""
        self._analyser.start()

    def analyse(
        self,
        articles: Sequence[ArticleId],
        *,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Analyse in the worker process and store; blocks; returns how many were done.

        Each article is stored in a transaction of its own, as soon as it is ready.

        Raises:
            EnvironmentFaultError: if the language model is missing.
        """
        stop = cancelled or never
        done = 0
        with self._analysing, contextlib.suppress(CancelledError):
            profile = self.profile()
            key = profiles.current_hash(self._library.read())
            jobs = self._jobs(articles)
            for outcome in self._analyser.run(jobs, profile, lambda: self._closed or stop()):
                if self._closed:
                    break
                self._store(outcome, key)
                done += 1
                if progress is not None:
                    progress(Progress(READING, done, len(articles)))
        return done

    def _stop_analysing(self) -> None:
        """End what is being analysed and wait until nobody writes results any more."""
        self._closed = True
        self._analyser.close()
        if self._analysing.acquire(timeout=LONGEST_WAIT):
            self._analysing.release()

    def _jobs(self, keys: Sequence[ArticleId]) -> Iterator[Job]:
        from cpsreader.analysis.worker import Job

        for key in keys:
            found = articles.get(self._library.read(), key)
            if found is not None:
                yield Job(
                    id=key,
                    text=found.text,
                    published=found.published,
                    published_time=found.published_time,
                )

    def _store(self, outcome: Outcome, profile_hash: str) -> None:
        key = ArticleId(outcome.id)
        engine = self._analyser.engine

        def task(connection: Connection) -> None:
            article = articles.get(connection, key)
            if article is None:
                return
            if outcome.analysis is None:
                analyses.fail(connection, key, engine, profile_hash, outcome.error)
            else:
                analyses.replace(connection, article, outcome.analysis, profile_hash)
            refresh_standing(connection, [key])

        changes = ChangeSet(frozenset({Kind.ANALYSIS}), frozenset({key}))
        self.write(task, lambda _: changes)
