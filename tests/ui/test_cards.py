"""Issue cards and evidence rows: heights, notes, what the mouse hits."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from PySide6.QtCore import QRect, Qt

from cpsreader.domain.standing import IssueState
from cpsreader.domain.status import Status
from cpsreader.ui.context import Appearance
from cpsreader.ui.issues.cards import CardDelegate, as_of_line, notes
from cpsreader.ui.issues.evidence import EvidenceList
from cpsreader.ui.issues.evidence_delegate import EvidenceDelegate
from tests.ui.fakes import FakeWorkspace

DAY = dt.date(2022, 1, 10)


@pytest.fixture
def states():
    return {s.issue: s for s in FakeWorkspace().issue_states()}


def test_cards_have_the_heights_of_the_drawing(qtbot, states):
    cards = CardDelegate(Appearance())
    assert cards.card_height(IssueState(issue="x"), 372) == 40
    assert cards.card_height(states["pay"], 372) == 84
    assert cards.card_height(states["masks"], 372) == 84
    assert cards.card_height(states["testing"], 372) == 102


def test_an_open_card_makes_room_for_why_and_where_accounts_differ(qtbot, states):
    cards = CardDelegate(Appearance())
    state = states["testing"]
    told = notes(state)
    assert told[0].startswith("Reports differ: union: disputed")
    assert told[1].startswith("Why: ")
    closed, opened = (cards.card_height(state, 372, is_open=on) for on in (False, True))
    assert opened > closed + 2 * 15
    assert cards.card_height(state, 300, is_open=True) >= opened


def test_cards_grow_with_the_interface(qtbot, states):
    look = Appearance()
    look.change(factor=2.0)
    assert CardDelegate(look).card_height(states["testing"], 744) == 204


def test_what_a_card_says_of_its_day_and_reports():
    state = IssueState(issue="x", status=Status.AGREED, as_of=DAY, independent_reports=2)
    assert as_of_line(state) == "as of 10 Jan · 2 independent reports"
    assert as_of_line(state, narrow=True) == "as of 10 Jan · 2 reports"
    mine = IssueState(issue="x", status=Status.AGREED, as_of=DAY, by_user=True)
    assert as_of_line(mine) == "set by you on 10 Jan"


def test_signals_are_folded_with_the_phrase_that_stopped_them(qtbot):
    shown = EvidenceList(Appearance())
    qtbot.addWidget(shown)
    shown.show_rows(FakeWorkspace().evidence("remote-metrics"))
    model = shown.evidence
    last = model.index(model.rowCount() - 1)
    assert model.is_fold(last)
    assert last.data() == "1 signal that moves nothing: “will lead to” is planned"
    before = shown.rows_height(372)
    model.toggle_fold()
    assert model.rowCount() == last.row() + 2
    assert not model.row(model.index(last.row() + 1)).finding.item.moves
    assert shown.rows_height(372) > before


def test_the_selected_row_has_its_three_actions_side_by_side(qtbot):
    delegate = EvidenceDelegate(Appearance())
    boxes = delegate.action_boxes(QRect(0, 0, 360, 90))
    assert len(boxes) == 3
    assert all(not a.intersects(b) for a, b in itertools.pairwise(boxes))
    assert boxes[-1].right() < 360
    assert all(box.height() >= 22 for box in boxes)


def test_evidence_is_left_at_both_ends_by_arrows(qtbot, window):
    window.context.issue_requested.emit("pay")
    window.issues.view.focus_evidence()
    evidence = window.issues.view._panels["pay"].list
    qtbot.keyClick(evidence, Qt.Key.Key_Down)
    assert window.issues.view.current_issue() == "health-screeners"
    window.issues.view.open_issue("pay")
    window.issues.view.focus_evidence()
    qtbot.keyClick(evidence, Qt.Key.Key_Up)
    assert window.issues.view.current_issue() == "pay"


def test_several_cards_stay_open_with_shift(window):
    view = window.issues.view
    view.open_issue("pay")
    view.open_issue("masks", keep_others=True)
    assert set(view.open_issues) == {"pay", "masks"}
    view.open_issue("testing")
    assert view.open_issues == ("testing",)
    view.close_issue("testing")
    assert view.open_issues == ()


def test_the_chip_offers_a_calendar_at_the_newest_day(qtbot):
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    from cpsreader.ui.issues.as_of import AsOfChip

    chip = AsOfChip(Appearance())
    qtbot.addWidget(chip)
    chip.set_hint(DAY)
    chip.menu().aboutToShow.emit()
    calendar = chip.menu().actions()[-1].defaultWidget()
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2022, 1, 10)
    with qtbot.waitSignal(chip.day_chosen) as caught:
        calendar.clicked.emit(QDate(2022, 1, 8))
    assert caught.args == [dt.date(2022, 1, 8)]
    chip.show_day(dt.date(2022, 1, 8))
    assert chip.text().startswith("As of 8 Jan")
    assert chip.accessibleName() == "As of: As of 8 Jan"
    with qtbot.waitSignal(chip.day_chosen) as caught:
        chip.menu().actions()[0].trigger()
    assert caught.args == [None]
