"""Parts of the shell: session, single instance, dialogs, history strip, formats of facts."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from cpsreader.domain.standing import HistoryEntry, IssueState
from cpsreader.domain.status import Status
from cpsreader.services.views import ImportFailure, ImportReport
from cpsreader.ui.dialogs.export import ExportDialog, file_name
from cpsreader.ui.dialogs.history import HistoryDialog
from cpsreader.ui.dialogs.import_report import ImportReportDialog, summary
from cpsreader.ui.dialogs.metadata import MetadataDialog, parse_day, parse_time
from cpsreader.ui.frame.palette import _commands, _issues, _people, _sentences
from cpsreader.ui.issues.history_strip import MERGE, Days, axis_of, marks
from cpsreader.ui.issues.issue_dialog import IssueDialog, made_id
from cpsreader.ui.program import is_library
from cpsreader.ui.session import Session
from cpsreader.ui.single_instance import Listener, channel, hand_over
from tests.ui.fakes import ONE, TWO, profile


def test_session_keeps_values_and_survives_nonsense(tmp_path):
    session = Session(tmp_path)
    session.put(width=1200, theme="dark")
    session.put_sizes("panes", [1, 2, 0, 1])
    again = Session(tmp_path)
    assert (again.get("width", 0), again.get("theme", "")) == (1200, "dark")
    assert again.sizes("panes") == [1, 2, 0, 1]
    assert again.get("width", "text") == "text"
    (tmp_path / "window.json").write_text("{not json", "utf-8")
    assert Session(tmp_path).get("width", 7) == 7


def test_recent_libraries_are_newest_first_and_still_there(tmp_path):
    session = Session(tmp_path / "config")
    files = [tmp_path / f"{n}.cpsr" for n in range(12)]
    for file in files:
        file.touch()
        session.opened(file)
    session.opened(files[5])
    assert session.recent[0] == files[5]
    assert len(session.recent) == 10
    files[5].unlink()
    assert files[5] not in session.recent


def test_a_second_start_hands_its_files_over(qtbot, tmp_path):
    import subprocess
    import sys

    name = channel(tmp_path)
    listener = Listener(name)
    assert listener.listening
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from cpsreader.ui.single_instance import hand_over; app = QCoreApplication([]);"
        f"sys.exit(0 if hand_over({name!r}, [Path('a.cpsr')]) else 1)"
    )
    with qtbot.waitSignal(listener.files_received, timeout=15000) as caught:
        process = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=15000)
    assert process.returncode == 0
    assert caught.args[0] == [tmp_path / "a.cpsr"]
    listener.close()


def test_without_a_first_start_there_is_nobody_to_hand_over_to(tmp_path):
    assert not hand_over(channel(tmp_path / "other"), [])


def test_libraries_are_known_by_content(tmp_path):
    library = tmp_path / "renamed.bin"
    library.write_bytes(b"SQLite format 3\0" + b"x" * 100)
    report = tmp_path / "report.txt"
    report.write_text("text", "utf-8")
    assert is_library(library)
    assert is_library(tmp_path / "gone.cpsr")
    assert not is_library(report)
    assert not is_library(tmp_path / "gone.txt")


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(list(Status))), max_size=12))
def test_strip_marks_never_crowd_and_stay_on_the_axis(rows):
    start = dt.date(2022, 1, 1)
    history = tuple(
        HistoryEntry(date=start + dt.timedelta(days=d), status=s, changed=True)
        for d, s in sorted(rows, key=lambda r: r[0])
    )
    axis = axis_of([IssueState(issue="x", history=history)])
    if axis is None:
        assert not history
        return
    found = marks(history, axis, 120)
    places = [x for x, _ in found]
    assert all(0 <= x <= 120 for x in places)
    assert all(b - a >= MERGE for a, b in itertools.pairwise(places))
    assert found[-1][1] == history[-1].status


def test_an_axis_is_never_shorter_than_a_week():
    day = dt.date(2022, 1, 10)
    axis = axis_of([IssueState(issue="x", history=(HistoryEntry(date=day, status=Status.AGREED),))])
    assert axis == Days(dt.date(2022, 1, 3), day)


@pytest.mark.parametrize(
    ("text", "time"),
    [("18:50", dt.time(18, 50)), ("7.05", dt.time(7, 5)), ("25:00", None), ("noon", None)],
)
def test_times_as_they_are_written(text, time):
    assert parse_time(text) == time


def test_days_are_read_in_one_form_only():
    assert parse_day("2022-01-10") == dt.date(2022, 1, 10)
    assert parse_day("10/01/2022") is None


def test_facts_of_a_report_are_edited(qtbot, window, workspace):
    dialog = MetadataDialog(window.context, [ONE], window, field="outlet")
    dialog._fields["outlet"].setText("The Daily")
    dialog._fields["published"].setText("2022-13-01")
    dialog._on_set()
    assert "could not be read" in dialog._error.text()
    dialog._fields["published"].setText("2022-01-09")
    dialog._on_set()
    article = workspace.article(ONE)
    assert (article.outlet, article.published) == ("The Daily", dt.date(2022, 1, 9))


def test_shared_facts_of_several_reports_leave_empty_fields_alone(qtbot, window, workspace):
    dialog = MetadataDialog(window.context, [ONE, TWO], window)
    dialog._fields["outlet"].setText("Wire")
    dialog._on_set()
    assert {workspace.article(a).outlet for a in (ONE, TWO)} == {"Wire"}
    assert workspace.article(ONE).title != workspace.article(TWO).title


def test_import_report_names_what_did_not_go_in(qtbot, window):
    failure = ImportFailure("scan.pdf", "This file is a scanned picture without text.")
    report = ImportReport(added=(ONE,), failures=(failure,), duplicates=(("b.txt", TWO),))
    assert summary(report) == "1 report added, 1 already here, 1 could not be read"
    dialog = ImportReportDialog(report, window)
    qtbot.addWidget(dialog)
    assert "scanned picture" in dialog._list.item(0).text()
    dialog._on_activated(dialog._list.item(1))
    assert window.reader.article == TWO


def test_history_jumps_to_a_step(qtbot, window, workspace):
    workspace.set_starred([ONE], True)
    workspace.set_read([ONE], True)
    dialog = HistoryDialog(window.context, window)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 3
    dialog._on_chosen(dialog.list.item(2))
    assert not workspace.article(ONE).starred
    qtbot.waitUntil(lambda: "undone" in dialog.list.item(0).text())
    dialog._on_chosen(dialog.list.item(0))
    assert workspace.article(ONE).starred


def test_issue_ids_are_made_and_unique():
    assert made_id("Masks!", profile()) == "masks-2"
    assert made_id("Überstunden", profile()) == "berstunden"
    assert made_id("???", profile()) == "issue"


def test_an_issue_is_added_with_its_words(qtbot, window, workspace):
    dialog = IssueDialog(window.context, None, window)
    dialog.name.setText("Class size")
    dialog._on_set()
    assert "at least one word" in dialog._error.text()
    dialog.terms.setPlainText("class size, pupils per class,\nclass size")
    dialog._on_set()
    issue = workspace.profile().issue("class-size")
    assert issue.terms == ("class size", "pupils per class")
    qtbot.waitUntil(lambda: window.issues.model.rowCount() == 6)


def test_palette_finds_issues_commands_people_and_sentences(window):
    assert _issues(window, "rem met")[0].title == "Remote metrics"
    assert [e.title for e in _issues(window, "rem met")][1].startswith("Set the status")
    titles = {e.title for e in _commands(window, "undo")}
    assert "Undo" not in titles
    window.context.workspace.set_starred([ONE], True)
    assert any(e.title.startswith("Undo") for e in _commands(window, "undo"))
    assert _people(window, "shark")[0].title == "Jesse Sharkey"
    found = _sentences(window, "relentless")
    assert found[-1].title == "Search all reports for “relentless”"


def test_file_names_hold_nothing_that_systems_refuse():
    assert file_name('CPS / CTU: "2022"?', ".html") == "CPS CTU 2022.html"
    assert file_name("...", ".csv") == "export.csv"


def test_export_needs_an_issue_and_a_readable_day(qtbot, window):
    dialog = ExportDialog(window, ("pay",))
    qtbot.addWidget(dialog)
    assert dialog.chosen() == ["pay"]
    dialog.until.setText("tomorrow")
    assert "could not be read" in dialog._problem()
    dialog.until.clear()
    for row in range(dialog.issues.count()):
        dialog.issues.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert "at least one issue" in dialog._problem()


def test_session_file_is_plain_json(tmp_path):
    session = Session(tmp_path)
    session.put(theme="light")
    assert json.loads(Path(tmp_path, "window.json").read_text("utf-8")) == {"theme": "light"}
