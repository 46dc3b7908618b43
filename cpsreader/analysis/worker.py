"""What runs inside the analysis process: plain values in, plain values out, no Qt.

Made for ``multiprocessing`` with the spawn method: ``prepare`` once, then ``work`` for each text.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass

from cpsreader.domain.analysis import Analysis
from cpsreader.domain.errors import CpsReaderError, EnvironmentFaultError
from cpsreader.domain.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One text to analyse; ``id`` is the caller's own and comes back with the outcome."""

    id: int
    text: str
    published: dt.date | None = None
    published_time: dt.time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a job: an analysis, or the reason why there is none."""

    id: int
    analysis: Analysis | None = None
    error: str = ""


def prepare(model_path: str = "") -> None:
    """Load the model before the first job, at a low priority."""
    if hasattr(os, "nice"):
        os.nice(5)
    from cpsreader.analysis.reader import reader

    with contextlib.suppress(EnvironmentFaultError):  # the first job tells
        reader(model_path)


def work(job: Job, profile: Profile, model_path: str = "") -> Outcome:
    """Analyse one text. What is wrong with the text comes back as words.

    Raises:
        EnvironmentFaultError: if the language model is missing or damaged.
    """
    from cpsreader.analysis.pipeline import analyse

    try:
        analysis = analyse(
            job.text,
            profile,
            published=job.published,
            published_time=job.published_time,
            model_path=model_path,
        )
    except EnvironmentFaultError:
        raise
    except CpsReaderError as error:
        return Outcome(id=job.id, error=str(error))
    return Outcome(id=job.id, analysis=analysis)
