"""Running the analysis: in a process of its own, or inline for tests and the command line.

The engine is imported when it is first needed, never before the window is up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from cpsreader.analysis.worker import Job, Outcome, work
from cpsreader.domain.profile import Profile

if TYPE_CHECKING:
    from cpsreader.analysis.process import AnalysisProcess
    from cpsreader.analysis.worker import Job, Outcome

if TYPE_CHECKING:
    from cpsreader.analysis.process import AnalysisProcess

Cancelled = Callable[[], bool]


class Analyser(Protocol):
    """What turns texts into analyses."""

    @property
    def engine(self) -> str:
        """Name and version: results of another engine are made anew."""

    def start(self) -> None:
        """Get ready, without waiting for it."""

    def run(self, jobs: Iterable[Job], profile: Profile, cancelled: Cancelled) -> Iterator[Outcome]:
        """Outcomes in the order of ``jobs``; ends early once ``cancelled`` says so."""

    def close(self) -> None:
        """Give back what it holds."""


def engine_name() -> str:
    """The packaged engine's name and version, without loading its model."""
    from cpsreader.analysis.pipeline import ENGINE

    return ENGINE


class ProcessAnalyser:
    """Analyses in a spawned process, started with the first text."""

    def __init__(self, model_path: str = "") -> None:
        self._model_path = model_path
        self._made: AnalysisProcess | None = None

    @property
    def _process(self) -> AnalysisProcess:
        # What runs processes is dear to load; a window is painted before it needs it.
        from cpsreader.analysis.process import AnalysisProcess

        if self._made is None:
            self._made = AnalysisProcess(self._model_path)
        return self._made

    @property
    def engine(self) -> str:
        """The packaged engine's."""
        return engine_name()

    def start(self) -> None:
        """Start loading the model in the background."""
        self._process.start()

    def run(self, jobs: Iterable[Job], profile: Profile, cancelled: Cancelled) -> Iterator[Outcome]:
        """Outcomes in the order of ``jobs``."""
        return self._process.run(jobs, profile, cancelled)

    def close(self) -> None:
        """End the process."""
        if self._made is not None:
            self._made.close()


class InlineAnalyser:
    """Analyses in the calling thread."""

    def __init__(self, model_path: str = "") -> None:
        self._model_path = model_path

    @property
    def engine(self) -> str:
        """The packaged engine's."""
        return engine_name()

    def start(self) -> None:
        """Nothing to get ready."""

    def run(self, jobs: Iterable[Job], profile: Profile, cancelled: Cancelled) -> Iterator[Outcome]:
        """Outcomes in the order of ``jobs``."""
        for job in jobs:
            if cancelled():
                return
            yield work(job, profile, self._model_path)

    def close(self) -> None:
        """Nothing to give back."""
