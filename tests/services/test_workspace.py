from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.domain.article import Metadata
from cpsreader.domain.changes import Kind
from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status
from cpsreader.paths import AppPaths
from cpsreader.services.views import ListQuery, ReviewState
from cpsreader.services.workspace import create_sample, open_workspace

TEXT = "Pay is disputed today. “Pay must rise,” said Ana Silva. Shifts are agreed now."


def states(workspace, as_of=None):
    return {state.issue: state.status for state in workspace.issue_states(as_of)}


def test_a_report_is_imported_analysed_and_read_back(workspace, report):
    key = report(TEXT)
    view = workspace.reader_view(key)
    assert view.article.published == dt.date(2022, 1, 10)
    assert view.analysed
    assert [f.item.status for f in view.findings] == [Status.DISPUTED, Status.AGREED]
    assert view.claims[0].item.speaker.name == "Ana Silva"
    assert states(workspace) == {"pay": Status.DISPUTED, "shifts": Status.AGREED}


def test_the_list_shows_what_a_report_moves(workspace, report):
    key = report(TEXT)
    entries = workspace.article_list(ListQuery())
    assert [(e.id, e.group) for e in entries] == [(key, "2022-01-10")]
    row = workspace.article_rows([key], ListQuery(text="dispu"))[0]
    assert row.moves == (("pay", Status.DISPUTED), ("shifts", Status.AGREED))
    assert "\x02disputed\x03" in row.snippet


def test_the_same_text_is_one_article(workspace, report, tmp_path):
    key = report(TEXT, name="a")
    again = tmp_path / "b.txt"
    again.write_text(f" date 2022-01-10 {TEXT}", encoding="utf-8")
    found = workspace.import_paths([again])
    assert found.duplicates == (("b.txt", key),)
    assert not found.added


def test_a_bad_file_stops_nothing(workspace, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "in" / "good.txt").write_text("Pay is agreed. It was said so.", encoding="utf-8")
    found = workspace.import_paths([tmp_path / "in"])
    assert len(found.added) == 1
    assert [f.name for f in found.failures] == ["empty.txt"]


def test_evidence_is_newest_first_with_its_sentence(workspace, report):
    report("Pay is disputed.", dt.date(2022, 1, 8), "a")
    report("Pay is agreed.", dt.date(2022, 1, 9), "b")
    rows = workspace.evidence("pay")
    assert [row.sentence for row in rows] == ["Pay is agreed.", "Pay is disputed."]
    assert [row.sentence for row in workspace.evidence("pay", dt.date(2022, 1, 8))] == [
        "Pay is disputed."
    ]
    assert states(workspace, dt.date(2022, 1, 8))["pay"] is Status.DISPUTED
    assert states(workspace)["pay"] is Status.AGREED


def test_rejecting_a_finding_takes_its_status_away_and_undo_brings_it_back(workspace, report):
    key = report(TEXT)
    finding = workspace.reader_view(key).findings[0].item
    told = []
    workspace.on_change(told.append)
    workspace.reject(key, finding)
    assert states(workspace)["pay"] is None
    assert told[-1].concerns(Kind.REVIEWS, key)
    assert workspace.undo().name == "Reject finding"
    assert states(workspace)["pay"] is Status.DISPUTED
    workspace.redo()
    assert states(workspace)["pay"] is None


def test_a_changed_finding_survives_a_new_analysis(workspace, report, analyser):
    key = report(TEXT)
    workspace.change_finding(key, workspace.reader_view(key).findings[0].item, Status.NARROWING)
    analyser.engine = "script/2"
    assert workspace.waiting() == [key]
    workspace.analyse([key])
    found = workspace.reader_view(key).findings[0]
    assert (found.item.status, found.state) == (Status.NARROWING, ReviewState.CHANGED)
    assert found.machine.status is Status.DISPUTED
    assert states(workspace)["pay"] is Status.NARROWING


def test_the_users_status_wins_and_can_be_taken_back(workspace, report):
    report(TEXT)
    workspace.set_status("pay", Status.RATIFIED)
    state = workspace.issue_states()[0]
    assert (state.status, state.by_user) == (Status.RATIFIED, True)
    workspace.set_status("pay", None)
    assert states(workspace)["pay"] is Status.DISPUTED


def test_marks_labels_and_their_undo(workspace, report):
    key = report(TEXT)
    label = workspace.add_label("For the lede")
    mark = workspace.annotate(key, Span(0, 15), labels=[label])
    assert workspace.history()[-1].name == "Mark “For the lede”"
    workspace.change_annotation(mark, note="check this")
    row = workspace.annotations()[0]
    assert (row.text, row.annotation.note, row.labels[0].name) == (
        "Pay is disputed",
        "check this",
        "For the lede",
    )
    workspace.delete_annotations([mark])
    assert workspace.annotations() == []
    workspace.restore([workspace.trash()[0].id])
    assert workspace.annotations()[0].annotation.labels == (label,)
    assert workspace.trash() == []
    workspace.go_to_step(1)
    assert workspace.annotations() == []
    assert [use.count for use in workspace.labels()] == [0]
    workspace.go_to_step(workspace.history()[-1].number)
    assert len(workspace.annotations()) == 1


def test_deleted_articles_come_back_with_their_marks(workspace, report):
    key = report(TEXT)
    workspace.annotate(key, Span(0, 3))
    workspace.delete_articles([key])
    assert workspace.article_list(ListQuery()) == []
    assert workspace.annotations() == []
    assert states(workspace)["pay"] is None
    workspace.restore([workspace.trash()[0].id])
    assert len(workspace.annotations()) == 1
    assert states(workspace)["pay"] is Status.DISPUTED


def test_metadata_are_edited_in_bulk_as_one_step(workspace, report):
    keys = [report("Pay is agreed.", name="a"), report("Pay is disputed.", name="b")]
    workspace.edit_metadata(keys, Metadata(outlet="Gazette"))
    assert {workspace.article(k).outlet for k in keys} == {"Gazette"}
    workspace.undo()
    assert {workspace.article(k).outlet for k in keys} == {""}


def test_what_was_done_is_there_after_reopening(workspace, report, analyser):
    key = report(TEXT)
    workspace.annotate(key, Span(0, 3), note="kept")
    workspace.close()
    again = open_workspace(workspace.path, analyser=analyser)
    try:
        assert again.annotations()[0].annotation.note == "kept"
        assert again.waiting() == []
        assert again.profile().name == "Harbour"
    finally:
        again.close()


def test_the_sample_has_the_seeds_and_the_built_in_profile(tmp_path, analyser):
    path = create_sample(AppPaths.under(tmp_path))
    sample = open_workspace(path, analyser=analyser)
    try:
        assert sample.name == "CPS and CTU, January 2022"
        assert len(sample.article_list(ListQuery())) == 2
        assert [state.issue for state in sample.issue_states()][:2] == ["remote-metrics", "testing"]
        assert len(sample.waiting()) == 2
    finally:
        sample.close()


def test_what_another_program_wrote_is_told_and_seen(workspace, report, analyser):
    key = report(TEXT)
    assert states(workspace)["pay"] is Status.DISPUTED
    told = []
    workspace.on_change(told.append)
    assert not workspace.look_outside()
    other = open_workspace(workspace.path, analyser=analyser)
    other.change_finding(key, other.reader_view(key).findings[0].item, Status.RATIFIED)
    other.close()
    assert workspace.look_outside()
    assert not workspace.look_outside()
    assert told[0].concerns(Kind.REVIEWS, key)
    assert states(workspace)["pay"] is Status.RATIFIED


def test_a_full_disk_keeps_nobody_from_closing(workspace, report, analyser):
    report(TEXT)
    library = workspace._library
    (pages,) = library.read().execute("PRAGMA page_count").fetchone()
    library.outside(lambda c: c.execute(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(EnvironmentFaultError, match="is full"):
        workspace.set_setting("long", "x" * 100_000)
    workspace.close()
    again = open_workspace(workspace.path, analyser=analyser)
    assert states(again)["pay"] is Status.DISPUTED
    again.close()


@pytest.mark.parametrize("close_twice", [False, True])
def test_closing_is_final(workspace, close_twice):
    workspace.close()
    if close_twice:
        workspace.close()
    with pytest.raises(RuntimeError):
        workspace.profile()
