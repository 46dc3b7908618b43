"""The window as a whole: what it shows, where keys go, what changes follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton, QWidget

from cpsreader.domain.errors import EnvironmentFaultError, UserError
from cpsreader.domain.status import Status
from cpsreader.services.views import ReviewState
from cpsreader.ui import actions, menus
from cpsreader.ui.frame.docks import CLASSES
from tests.ui.fakes import ONE, TWO, span_of


def accessible(window, name):
    return [w for w in window.findChildren(QWidget) if w.accessibleName() == name]


def issue_row(window, name):
    model = window.issues.model
    return next(model.index(r) for r in range(model.rowCount()) if model.index(r).data() == name)


def test_names_that_others_hold_on_to(window):
    for name, kind in (("Articles", QListView), ("Search", QLineEdit), ("Issues", QListView)):
        assert any(isinstance(w, kind) for w in accessible(window, name)), name
    assert accessible(window, "Reader")
    window.context.issue_requested.emit("testing")
    assert isinstance(accessible(window, "Evidence")[0], QListView)
    assert window.windowTitle() == "CPS and CTU, January 2022 - CPS Reader"


def test_every_button_without_text_has_a_name(window):
    silent = [
        b
        for b in window.findChildren(QToolButton)
        if not b.text() and not b.accessibleName() and b.objectName() != "qt_menubar_ext_button"
        and not b.objectName().startswith("qt_toolbar") and b.parent() is not window.articles.search
    ]  # fmt: skip
    assert not silent


def test_each_issue_speaks_its_name_status_day_and_reports(window):
    text = issue_row(window, "Testing").data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Testing, Disputed, as of 10 January, 2 independent reports, reports differ"
    pay = issue_row(window, "Pay").data(Qt.ItemDataRole.AccessibleTextRole)
    assert pay == "Pay, Disputed, as of 10 January, 1 independent report"


def test_no_two_actions_share_a_key():
    used = {}
    for spec in actions.all_specs():
        for key in spec.keys:
            portable = QKeySequence(key).toString()
            assert portable, (spec.id, key)
            assert portable not in used, (spec.id, used.get(portable))
            used[portable] = spec.id


def test_every_action_has_a_menu_and_a_unique_id():
    specs = actions.all_specs()
    assert len({s.id for s in specs}) == len(specs)
    assert {s.menu.partition("/")[0] for s in specs} == set(actions.MENUS)


def test_reader_commands_of_actions_exist(window):
    known = set(window.reader.commands())
    asked = []
    window.reader_command = asked.append
    for spec in actions.all_specs():
        if getattr(spec.handler, "__qualname__", "").startswith("_reader."):
            spec.handler(window)
    assert asked
    assert set(asked) <= known


def test_clicking_evidence_goes_to_its_sentence(qtbot, window, workspace):
    window.context.issue_requested.emit("pay")
    evidence = accessible(window, "Evidence")[0]
    with qtbot.waitSignal(window.context.article_requested) as caught:
        qtbot.mouseClick(
            evidence.viewport(),
            Qt.MouseButton.LeftButton,
            pos=evidence.visualRect(evidence.model().index(0, 0)).center(),
        )
    article, span, what = caught.args
    assert (article, what) == (ONE, "finding")
    assert "at odds" in span.of(workspace.article(ONE).text)
    assert window.reader.article == ONE


def test_keys_confirm_and_reject_the_selected_evidence(qtbot, window, workspace):
    window.context.issue_requested.emit("pay")
    evidence = accessible(window, "Evidence")[0]
    evidence.setFocus()
    qtbot.keyClick(evidence, Qt.Key.Key_Y)
    assert workspace.evidence("pay")[0].finding.state is ReviewState.CONFIRMED
    qtbot.keyClick(evidence, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: window.issues.state("pay").status is None)
    qtbot.keyClick(window.issues.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.issues.state("pay").status is Status.DISPUTED)


def test_a_status_set_by_the_user_shows_at_once_and_can_be_undone(qtbot, window):
    window.issues._set("masks", Status.RATIFIED)
    assert window.strip.text == "Masks: Ratified, set by you. Undo Ctrl+Z"
    qtbot.waitUntil(lambda: window.issues.state("masks").status is Status.RATIFIED)
    assert window.issues.state("masks").by_user
    assert "set by you" in issue_row(window, "Masks").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "set status" in window.actions_by_id["edit.undo"].text()
    window.actions_by_id["edit.undo"].trigger()
    assert not window.strip.isVisible()
    qtbot.waitUntil(lambda: window.issues.state("masks").status is Status.AGREED)


def test_single_keys_do_nothing_while_someone_types(qtbot, window):
    search = window.articles.search
    search.setFocus()
    qtbot.keyClicks(search, "fxyn")
    assert search.text() == "fxyn"
    assert not window.context.workspace.article(window.reader.article).starred


def test_single_keys_can_be_turned_off(window):
    window.use_single_keys(on=False)
    assert not window.actions_by_id["edit.star"].shortcuts()
    assert window.actions_by_id["edit.undo"].shortcuts()


def test_issues_move_by_keyboard_and_keep_their_place(qtbot, window, workspace):
    window.issues.view.setCurrentIndex(issue_row(window, "Pay"))
    window.actions_by_id["issue.up"].trigger()
    names = [i.name for i in workspace.profile().issues]
    assert names[:4] == ["Remote metrics", "Testing", "Pay", "Masks"]
    assert window.issues.view.current_issue() == "pay"


def test_as_of_day_rules_list_and_cards(window, workspace):
    import datetime as dt

    window.context.set_as_of(dt.date(2022, 1, 9))
    assert all(window.issues.state(i.id).status is None for i in workspace.profile().issues)
    assert "9 Jan" in window.issues.chip.text()
    assert window.articles.query.as_of == dt.date(2022, 1, 9)
    window.actions_by_id["issue.all"].trigger()
    assert window.issues.state("pay").status is Status.DISPUTED


def test_dropped_files_are_imported_shown_and_analysed(qtbot, window, workspace, tmp_path):
    file = tmp_path / "new.txt"
    file.write_text("The district agreed to reopen schools on Wednesday.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert window.importer.can_take(data)
    window.importer.take(data)
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 3)
    qtbot.waitUntil(lambda: not workspace.waiting() and not window.analysis.running)
    assert window.reader.article == 3
    assert "1 report added" in window.status.message


def test_pasted_text_is_imported_and_nothing_is_said_so(qtbot, window):
    data = QMimeData()
    data.setText("   ")
    assert not window.importer.take(data)
    assert "no text" in window.status.message
    data.setText("Negotiators met on Sunday and made progress.")
    assert window.importer.take(data)
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 3)


def test_an_error_of_the_user_is_a_sentence_in_the_window(window):
    window.present(UserError("This file is empty.", "Choose another."))
    assert window.strip.isVisible()
    assert window.strip.text == "This file is empty. Choose another."


def test_where_the_machine_is_in_the_way_one_can_try_again(qtbot, window, workspace, tmp_path):
    from PySide6.QtWidgets import QMessageBox, QPushButton

    tries = []

    def full(paths, *, progress=None, cancelled=None):
        tries.append(paths)
        raise EnvironmentFaultError("The disk is full.", "Make room.")

    workspace.import_paths = full
    window.importer.import_paths([tmp_path])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert (box.text(), box.informativeText()) == ("The disk is full.", "Make room.")
    again = next(b for b in box.findChildren(QPushButton) if b.text() == "Try again")
    again.click()
    qtbot.waitUntil(lambda: len(tries) == 2)
    for other in window.findChildren(QMessageBox):
        other.close()


def test_a_fault_offers_a_report_to_copy(window):
    from PySide6.QtWidgets import QMessageBox

    window.present(ValueError("broken"))
    box = window.findChildren(QMessageBox)[0]
    assert "safe on disk" in box.text()
    assert "ValueError: broken" in box.detailedText()
    box.close()


def test_a_deleted_report_leaves_the_reader_and_comes_back(qtbot, window, workspace):
    shown = window.reader.article
    window.context.attempt(lambda: workspace.delete_articles([shown]))
    assert window.reader.article is None
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: shown in window.articles.model.articles)


def test_an_emptied_library_says_how_to_begin(qtbot, window, workspace):
    window.context.attempt(lambda: workspace.delete_articles([ONE, TWO]))
    qtbot.waitUntil(lambda: window.stack.currentIndex() == 1)
    assert "0 reports" in window.status._counts.text()


def test_back_and_forward_follow_the_trail(window):
    window.routes.show(ONE)
    window.routes.show(TWO)
    window.actions_by_id["go.back"].trigger()
    assert window.reader.article == ONE
    window.actions_by_id["go.forward"].trigger()
    assert window.reader.article == TWO


def test_what_is_off_says_why(window):
    window.reader.clear()
    action = window.actions_by_id["edit.find"]
    assert not action.isEnabled()
    assert "Open a report first." in action.toolTip()


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_docks_open_and_close(window, name):
    window.docks.show(name)
    assert window.docks.content(name).isVisible()
    window.docks.toggle(name)
    assert not window.docks.content(name).isVisible()


def test_the_layout_comes_back_at_the_next_start(qtbot, window, context, session):
    from cpsreader.ui.main_window import MainWindow

    window.layouter.toggle_articles()
    window.close()
    again = MainWindow(context, session)
    again.show()
    qtbot.waitExposed(again)
    assert not again.articles.isVisible()
    room = again.screen().availableSize()
    assert again.width() == min(session.get("width", 0), room.width())
    again.resize(1300, 860)
    again.layouter.reset()
    assert again.articles.isVisible()
    again.close()


@pytest.mark.parametrize(
    ("width", "left", "right"), [(1100, 224, 304), (1300, 288, 372), (1700, 320, 400)]
)
def test_panes_have_the_widths_of_the_table(qtbot, window, width, left, right):
    window.resize(width, 800)
    qtbot.waitUntil(lambda: window.panes.width() == width)
    assert window.articles.width() == left
    assert window.issues.width() == right


def test_narrow_windows_hide_the_articles(qtbot, window):
    window.resize(900, 700)
    qtbot.waitUntil(lambda: not window.articles.isVisible())
    assert window.issues.isVisible()
    window.actions_by_id["view.articles"].trigger()
    assert window.articles.isVisible()


def test_key_rows_hold_every_shortcut(window):
    rows = menus.key_rows(window)
    assert ("Issues", "Set status", "S") in rows
    assert len(rows) > 60


def test_marks_count_in_the_list(qtbot, window, workspace):
    text = workspace.article(ONE).text
    window.context.attempt(lambda: workspace.annotate(ONE, span_of(text, "signs of progress")))
    assert window.articles.model.row_of(ONE).marks == 1


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("library.export", "ExportDialog"),
        ("library.profile", "ProfileEditor"),
        ("library.trash", "TrashDialog"),
        ("edit.history", "HistoryDialog"),
        ("edit.metadata", "MetadataDialog"),
        ("go.palette", "Palette"),
        ("go.compare", "ChooseReport"),
        ("mark.codebook", "Codebook"),
        ("issue.add", "IssueDialog"),
        ("help.guide", "Guide"),
        ("help.keys", "KeySheet"),
        ("help.tour", "Tour"),
        ("help.about", "AboutDialog"),
    ],
)
def test_actions_open_what_they_name(qtbot, window, action, name):
    def shown():
        kinds = [w for w in window.findChildren(QWidget) if type(w).__name__ == name]
        return [w for w in kinds if w.isVisible()]

    assert not shown()
    window.actions_by_id[action].trigger()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    shown()[0].close()


def test_the_file_questions_do_not_block(qtbot, window):
    from PySide6.QtWidgets import QFileDialog

    for action in (
        "library.add",
        "library.folder",
        "library.new",
        "library.open",
        "library.backup",
    ):
        window.actions_by_id[action].trigger()
        found = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
        assert len(found) == 1, action
        found[0].reject()
        qtbot.waitUntil(lambda: not [d for d in window.findChildren(QFileDialog) if d.isVisible()])


def test_long_work_is_told_and_can_be_cancelled(qtbot, window):
    import threading

    from cpsreader.services.views import Progress

    followed, go_on = threading.Event(), threading.Event()

    def work(job):
        followed.wait(10)
        job.report(Progress("Reading", 2, 12))
        go_on.wait(10)
        return job.cancelled()

    results = []
    job = window.context.jobs.run("analysis", work, results.append)
    window.status.follow(job)
    followed.set()
    told = window.status._progress
    assert not told.isVisible()
    qtbot.waitUntil(told.isVisible)
    assert told._text.text() == "Reading 3 of 12 reports"
    told._cancel.click()
    go_on.set()
    qtbot.waitUntil(lambda: results == [True])
    assert not told.isVisible()


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (0, ["Pay", "Remote metrics", "Testing", "Masks", "Health screeners"]),
        (2, ["Remote metrics", "Testing", "Pay", "Masks", "Health screeners"]),
        (3, ["Remote metrics", "Testing", "Masks", "Pay", "Health screeners"]),
        (-1, ["Remote metrics", "Testing", "Masks", "Health screeners", "Pay"]),
    ],
)
def test_issues_are_dragged_to_another_place(qtbot, window, workspace, row, wanted):
    model = window.issues.model
    data = model.mimeData([issue_row(window, "Pay")])
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert [i.name for i in workspace.profile().issues] == wanted
    assert [model.index(r).data() for r in range(model.rowCount())] == wanted
