"""Marks: made, changed and removed by key and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.fakes import TWO
from tests.ui.reader_case import case  # noqa: F401

WORDS = "Dana Kozlov reported"


def test_selecting_shows_the_bar_and_a_digit_marks(case):  # noqa: F811
    case.select(WORDS)
    assert case.pane.annotate_bar.isVisible()
    case.key("3")
    assert not case.pane.annotate_bar.isVisible()
    (mark,) = case.marks()
    assert mark.color == "rose"
    assert mark.anchor.span.of(case.text) == WORDS
    assert case.picked() == WORDS


def test_a_swatch_marks_too(case):  # noqa: F811
    case.select(WORDS)
    QTest.mouseClick(case.pane.annotate_bar.swatches[6], Qt.MouseButton.LeftButton)
    assert [mark.color for mark in case.marks()] == ["mint"]


def test_a_digit_recolours_the_selected_mark(case):  # noqa: F811
    case.select(WORDS)
    case.key("1")
    case.key("6")
    assert [mark.color for mark in case.marks()] == ["sky"]


def test_a_digit_gives_the_label_that_has_it(case):  # noqa: F811
    label = case.workspace.add_label("Tone", color="iris")
    case.select(WORDS)
    case.key("1")
    (mark,) = case.marks()
    assert (mark.labels, mark.color) == ((label,), "iris")


def test_marks_may_overlap_each_other_and_a_claim(case):  # noqa: F811
    for words, key in (("the mayor is being relentless", "1"), ("being relentless; but she", "2")):
        case.select(words)
        case.key(key)
    assert len(case.marks()) == 2


def test_a_claim_is_marked_by_one_key(case):  # noqa: F811
    case.click("negotiations began at", inside=0.02)
    assert case.picked().startswith("negotiations began at")
    case.key("4")
    (mark,) = case.marks()
    assert mark.anchor.exact.startswith("negotiations began at")


def test_delete_removes_and_undo_brings_back(case):  # noqa: F811
    case.select(WORDS)
    case.key("1")
    case.key(Qt.Key.Key_Delete)
    assert case.marks() == []
    assert "Undo" in case.said[-1]
    case.workspace.undo()
    assert len(case.marks()) == 1
    assert len(case.pane.desk.layers.marks) == 1


def test_a_note_is_written_in_place_and_kept_when_left(case):  # noqa: F811
    case.select(WORDS)
    case.key("m")
    editor = case.pane.popups.note_editor
    assert editor.isVisible()
    case.key("Ask her.", widget=editor.edit)
    case.key(Qt.Key.Key_Escape, widget=editor.edit)
    assert not editor.isVisible()
    (mark,) = case.marks()
    assert mark.note == "Ask her."
    assert mark.anchor.exact == WORDS


def test_a_note_on_the_whole_report(case):  # noqa: F811
    case.pane.run("article_note")
    case.key("Check the date.", widget=case.pane.popups.note_editor.edit)
    case.key(
        Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, case.pane.popups.note_editor.edit
    )
    assert case.workspace.article(TWO).note == "Check the date."


def test_labels_filter_as_one_types_and_enter_toggles(case):  # noqa: F811
    for name in ("Tone", "Figures", "Lede"):
        case.workspace.add_label(name)
    case.select(WORDS)
    case.key("l")
    picker = case.pane.popups.label_picker
    case.key("fig", widget=picker.field)
    assert picker.proxy.rowCount() == 2  # 'Figures' and the offer to make 'fig'
    case.key(Qt.Key.Key_Return, widget=picker.field)
    (mark,) = case.marks()
    assert [case.workspace.state.labels[n].name for n in mark.labels] == ["Figures"]
    assert picker.isVisible()
    case.key("fig", widget=picker.field)
    case.key(Qt.Key.Key_Return, widget=picker.field)
    assert case.marks()[0].labels == ()


def test_a_new_name_makes_a_label(case):  # noqa: F811
    case.select(WORDS)
    case.key("l")
    case.key("Sourcing", widget=case.pane.popups.label_picker.field)
    case.key(Qt.Key.Key_Return, widget=case.pane.popups.label_picker.field)
    assert [use.label.name for use in case.workspace.labels()] == ["Sourcing"]
    assert len(case.marks()[0].labels) == 1
    case.key(Qt.Key.Key_Escape, widget=case.pane.popups.label_picker.field)
    assert not case.pane.popups.label_picker.isVisible()


def test_edges_move_by_word_and_letter_and_enter_keeps(case):  # noqa: F811
    case.select("Dana Kozlov")
    case.key("1")
    case.key("e")
    case.key(Qt.Key.Key_Right)
    case.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    case.key(Qt.Key.Key_Return)
    assert case.marks()[0].anchor.exact == "Investigator Dana Kozlov reported"
    case.key("e")
    case.key(Qt.Key.Key_Up)
    case.key(Qt.Key.Key_Escape)
    assert case.marks()[0].anchor.exact == "Investigator Dana Kozlov reported"


def test_split_copy_and_paste(case):  # noqa: F811
    case.select(WORDS)
    case.key("2")
    case.click(WORDS, inside=0.5)
    case.pane.desk.set_pick(case.pane.desk.annotation_pick(case.marks()[0].id))
    case.pane.run("split_mark")
    assert len(case.marks()) == 2
    assert "".join(mark.anchor.exact for mark in case.marks()) == WORDS
    case.pane.desk.set_pick(case.pane.desk.annotation_pick(1))
    case.pane.run("copy_mark")
    case.select("House of Delegates")
    case.pane.run("paste_mark")
    assert case.marks()[-1].color == "apricot"
    assert case.marks()[-1].anchor.exact == "House of Delegates"


def test_copy_with_source(case):  # noqa: F811
    case.select(WORDS)
    case.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"“{WORDS}”\nCBS, Chicago, ")
    assert "2022" in copied


def test_nothing_selected_changes_nothing(case):  # noqa: F811
    steps = len(case.workspace.steps)
    for key in ("1", "l", "m", "e"):
        case.key(key)
    case.key(Qt.Key.Key_Delete)
    assert len(case.workspace.steps) == steps
    assert "Select" in case.said[-1]
