"""Dialogs over a workspace in memory: codebook, profile editor, palette, keys, tour, guide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cpsreader.domain.profile import Issue, Profile, Side
from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.dialogs.codebook import Codebook
from cpsreader.ui.dialogs.guide import Guide, guide_text
from cpsreader.ui.dialogs.key_sheet import KeySheet
from cpsreader.ui.dialogs.palette import Entry, KeyHint, Palette, Source, matches
from cpsreader.ui.dialogs.preferences import Preferences, dress
from cpsreader.ui.dialogs.profile_editor import ProfileEditor, problems
from cpsreader.ui.dialogs.profile_forms import made_id
from cpsreader.ui.dialogs.tour import Tour, steps
from cpsreader.ui.session import Session
from cpsreader.ui.widgets.chips import ChipField
from tests.ui import fakes


@pytest.fixture
def context(qtbot: QtBot):
    jobs = Jobs()
    made = Context(fakes.FakeWorkspace(), Appearance(), jobs)
    yield made
    made.detach()
    jobs.close()


def test_a_label_is_added_renamed_given_a_key_and_deleted(qtbot, context):
    dialog = Codebook(context)
    qtbot.addWidget(dialog)
    before = {use.label.id for use in context.workspace.labels()}
    dialog._tools["add"].click()
    (added,) = {use.label.id for use in context.workspace.labels()} - before
    dialog._name.setText("For the lede")
    dialog._name.editingFinished.emit()
    dialog._key.setCurrentIndex(dialog._key.findData(9))
    label = next(u.label for u in context.workspace.labels() if u.label.id == added)
    assert (label.name, label.shortcut) == ("For the lede", 9)
    dialog._tools["delete"].click()
    assert added not in {use.label.id for use in context.workspace.labels()}


def test_profile_editor_applies_a_new_issue_with_an_id_from_its_name(qtbot, context):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    dialog.issues.add(Issue(id="issue", name="Class size", terms=("class size",)))
    assert dialog._apply.isEnabled()
    dialog._apply.click()
    assert context.workspace.profile().issues[-1].id == "class-size"


def test_profile_editor_names_the_first_problem_and_will_not_apply(qtbot, context):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    dialog.issues.add(Issue(id="issue", name="Class size"))
    assert "Class size" in dialog._problem.text()
    assert not dialog._apply.isEnabled()


def test_profile_goes_out_and_comes_back(qtbot, context, tmp_path):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    path = tmp_path / "p.toml"
    dialog.export_to(path)
    dialog.issues.list.takeItem(0)
    assert dialog.value() != context.workspace.profile()
    dialog.import_from(path)
    assert dialog.value() == context.workspace.profile()


def test_a_broken_profile_file_is_told_and_changes_nothing(qtbot, context, tmp_path):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    path = tmp_path / "p.toml"
    path.write_text("format = 1\nname = 3\n", encoding="utf-8")
    with qtbot.waitSignal(context.error_raised) as caught:
        dialog.import_from(path)
    assert "line 2" in str(caught.args[0])
    assert dialog.value() == context.workspace.profile()


def test_problems_of_a_profile():
    side = Side(id="A", name="Alpha")
    assert problems(Profile(name="x", sides=(side, side))) == ["Two sides share the short name A."]
    assert problems(Profile(name="x", sides=(side,))) == []


@pytest.mark.parametrize(
    ("name", "taken", "wanted"),
    [("Class size", [], "class-size"), ("Pay", ["pay"], "pay-2"), ("!!", [], "item")],
)
def test_made_id(name, taken, wanted):
    assert made_id(name, taken) == wanted


def test_palette_finds_runs_and_goes_away(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    done = []
    entries = [
        Entry(title=name, run=lambda name=name: done.append(name)) for name in ("Mask", "Pay")
    ]
    source = Source("Issues", lambda q: [e for e in entries if matches(e.title, q)], "#")
    palette = Palette(window, Appearance(), [source])
    palette.open()
    qtbot.keyClicks(palette._input, "pa")
    qtbot.keyClick(palette._input, Qt.Key.Key_Return)
    assert done == ["Pay"]
    assert not palette.isVisible()


def test_palette_moves_over_headings_and_escape_closes(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    done = []
    sources = [
        Source(name, lambda q, name=name: [Entry(title=name, run=lambda: done.append(name))])
        for name in ("One", "Two")
    ]
    palette = Palette(window, Appearance(), sources)
    palette.open()
    qtbot.keyClick(palette._input, Qt.Key.Key_Down)
    qtbot.keyClick(palette._input, Qt.Key.Key_Return)
    assert done == ["Two"]
    palette.open()
    qtbot.keyClick(palette._input, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_matches_begins_words():
    assert matches("Health screeners", "scr hea")
    assert not matches("Health screeners", "eeners")


def test_key_sheet_shows_and_filters_keys(qtbot):
    sheet = KeySheet(
        Appearance(), [("Go", "Next claim", "]"), ("Mark", "Note", "M"), ("Go", "x", "")]
    )
    qtbot.addWidget(sheet)
    assert {hint.accessibleName() for hint in sheet.findChildren(KeyHint)} == {"]", "M"}
    sheet._filter.setText("note")
    shown = sheet._area.widget().findChildren(KeyHint)
    assert {hint.accessibleName() for hint in shown} == {"M"}


def test_preferences_are_kept_and_dress_the_window(qtbot, tmp_path):
    session, look = Session(tmp_path), Appearance()
    dialog = Preferences(session, look)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.changed):
        box = next(b for b in dialog.findChildren(QWidget) if b.accessibleName() == "Theme")
        box.setCurrentIndex(box.findData("dark"))
    dress(look, Session(tmp_path), system_dark=False)
    assert look.tokens.name == "dark"


def test_tour_has_five_steps_and_can_be_left(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    pane = QWidget()
    window.setCentralWidget(pane)
    window.resize(900, 700)
    window.show()
    made = steps(lambda: pane, lambda: None, lambda: pane, lambda: pane)
    tour = Tour(window, Appearance(), made)
    tour.start()
    with qtbot.waitSignal(tour.finished):
        for _ in range(5):
            tour.advance()
    tour.start()
    with qtbot.waitSignal(tour.finished):
        qtbot.keyClick(tour, Qt.Key.Key_Escape)


def test_guide_names_every_status_and_opens(qtbot):
    text = guide_text("en")
    for word in (
        "Proposed",
        "Rejected",
        "Disputed",
        "Narrowing",
        "Agreed",
        "Ratified",
        "Withdrawn",
    ):
        assert word in text
    assert guide_text("xx") == text
    guide = Guide(Appearance())
    qtbot.addWidget(guide)
    guide._find.setText("Annotate")
    assert guide._page.textCursor().selectedText().casefold() == "annotate"


def test_another_negotiation_starts_from_an_empty_profile(qtbot, context):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    before = context.workspace.profile()
    dialog.start_afresh()
    shown = dialog.value()
    assert (shown.name, shown.sides, shown.actors, shown.issues) == ("", (), (), ())
    assert dialog.tabs.currentWidget() is dialog.sides
    assert context.workspace.profile() == before


def test_new_issues_differ_in_colour_and_the_title_follows_the_name(qtbot, context):
    dialog = ProfileEditor(context)
    qtbot.addWidget(dialog)
    dialog.start_afresh()
    for _ in range(3):
        dialog.issues._on_add()
    assert len({issue.color for issue in dialog.value().issues}) == 3
    qtbot.keyClicks(dialog._name, "Buses")
    assert dialog.windowTitle() == "Profile: Buses"


def test_a_press_beside_the_words_goes_to_the_field(qtbot, context):
    field = ChipField(context.appearance, "Words")
    qtbot.addWidget(field)
    field.resize(500, 40)
    field.show()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(450, 20))
    qtbot.keyClicks(field.focusWidget(), "heat")
    assert field.words() == ("heat",)


def test_a_negotiation_without_a_name_is_a_problem():
    assert problems(Profile(name="")) == ["The negotiation has no name."]


def test_the_guide_opens_at_its_beginning_in_both_languages(qtbot):
    guide = Guide(Appearance())
    qtbot.addWidget(guide)
    guide.show()
    assert guide._page.verticalScrollBar().value() == 0
    assert guide_text("es").startswith("# CPS Reader: la guía")
