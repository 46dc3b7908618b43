from __future__ import annotations

import os
import subprocess
import sys

import pytest

from cpsreader.analysis import process
from cpsreader.analysis.process import AnalysisProcess
from cpsreader.analysis.worker import Job
from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.domain.profile import Profile

TEXT = "Jesse Sharkey spoke in Chicago on Monday."
PROFILE = Profile(name="any")


def kill(job: Job, profile: Profile, model_path: str = "") -> None:
    """Stands in for a text that makes native code crash."""
    if "crash" in job.text:
        os._exit(1)


@pytest.mark.model
def test_outcomes_come_in_order_and_cancelling_ends_them() -> None:
    jobs = [Job(id=n, text=TEXT) for n in (7, 8, 9, 10)]
    with AnalysisProcess() as running:
        outcomes = list(running.run(jobs, PROFILE))
        seen: list[int] = []
        for outcome in running.run(jobs, PROFILE, lambda: len(seen) == 2):
            seen.extend([outcome.id])
    assert [o.id for o in outcomes] == [7, 8, 9, 10]
    assert outcomes[0].analysis is not None
    assert outcomes[0].analysis.mentions
    assert seen == [7, 8]


def test_a_missing_model_is_told_in_words(tmp_path) -> None:
    from cpsreader.analysis import worker

    with pytest.raises(EnvironmentFaultError, match="no language model"):
        worker.work(Job(id=1, text=TEXT), PROFILE, str(tmp_path))


@pytest.mark.model
def test_a_text_that_kills_the_process_stops_no_other(monkeypatch) -> None:
    monkeypatch.setattr(process.worker, "work", kill)
    jobs = [Job(id=1, text="a"), Job(id=2, text="crash"), Job(id=3, text="b")]
    with AnalysisProcess() as running:
        outcomes = list(running.run(jobs, PROFILE))
    assert outcomes[0] is None
    assert outcomes[1].id == 2
    assert outcomes[1].error == process.CRASHED
    assert outcomes[2] is None


def test_the_worker_needs_no_qt_and_no_heavy_library_to_be_imported() -> None:
    code = (
        "import sys, cpsreader.analysis.process;"
        "print([m for m in ('spacy', 'numpy', 'PySide6', 'dateparser') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_numerical_libraries_are_kept_to_one_thread() -> None:
    """Threads that wait in loops would take the second core from the window."""
    code = "import os, cpsreader; print(os.environ['OPENBLAS_NUM_THREADS'])"
    env = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    assert done.stdout.strip() == "1"
