from __future__ import annotations

import pickle
import threading
from time import sleep

import pytest

from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.services.analysing import ProcessAnalyser
from cpsreader.services.views import ListQuery
from cpsreader.services.workspace import open_workspace


def test_progress_counts_and_cancel_stops(workspace, tmp_path):
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text(f"Pay is disputed, number {n}.")
    workspace.import_paths([tmp_path / f"{n}.txt" for n in range(4)])
    told = []
    done = workspace.analyse(
        workspace.waiting(), progress=told.append, cancelled=lambda: len(told) == 2
    )
    assert done == 2
    assert [(p.what, p.done, p.total) for p in told] == [("Reading", 1, 4), ("Reading", 2, 4)]
    assert len(workspace.waiting()) == 2


def test_a_text_that_cannot_be_analysed_is_not_tried_for_ever(workspace, report, analyser):
    analyser.fail_on = "poison"
    key = report("Pay is disputed. The poison is here.")
    assert workspace.waiting() == []
    assert workspace.reader_view(key).findings == ()
    analyser.engine = "script/2"
    assert workspace.waiting() == [key]


def test_what_was_deleted_meanwhile_is_left_out(workspace, report):
    key = report("Pay is disputed.")
    workspace.delete_articles([key])
    assert workspace.analyse([key]) == 0
    assert workspace.article_list(ListQuery()) == []


def test_closing_ends_an_analysis_that_is_under_way(workspace, tmp_path, analyser):
    for n in range(50):
        workspace.import_text(f"Pay is disputed, number {n}.")
    begun = threading.Event()
    done = []

    def work():
        done.append(
            workspace.analyse(workspace.waiting(), progress=lambda _: (begun.set(), sleep(0.01)))
        )

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(10)
    workspace.close()
    thread.join(10)
    assert 0 < done[0] < 50


@pytest.mark.model
def test_a_missing_model_is_told_and_nothing_is_marked_as_done(tmp_path, profile):
    analyser = ProcessAnalyser(str(tmp_path / "no model"))
    workspace = open_workspace(tmp_path / "w.cpsr", create=True, profile=profile, analyser=analyser)
    try:
        added = workspace.import_text("Pay is disputed in the harbour.").added
        with pytest.raises(EnvironmentFaultError, match="no language model"):
            workspace.analyse(added)
        assert list(workspace.waiting()) == list(added)
    finally:
        workspace.close()


def test_errors_keep_their_advice_between_processes():
    error = pickle.loads(pickle.dumps(EnvironmentFaultError("No.", "Try again.")))
    assert str(error) == "No. Try again."
