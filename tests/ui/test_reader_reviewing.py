"""Confirm, change, reject and add by key; the card that says why."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpsreader.domain.status import Status
from cpsreader.services.views import ReviewState
from cpsreader.ui.reader.layers import Layer
from tests.ui.fakes import TWO
from tests.ui.reader_case import case  # noqa: F401


def finding(case):  # noqa: F811
    return case.pane.desk.pick.item


def test_confirm(case):  # noqa: F811
    case.key(".")
    case.key("y")
    assert finding(case).state is ReviewState.CONFIRMED


def test_reject_takes_it_off_the_page(case):  # noqa: F811
    before = len(case.pane.desk.layers.findings)
    case.key(".")
    case.key("n")
    assert len(case.pane.desk.layers.findings) == before - 1
    assert case.pane.desk.pick is None
    case.workspace.undo()
    assert len(case.pane.desk.layers.findings) == before


def test_change_of_a_finding_is_a_menu_of_seven(case):  # noqa: F811
    case.key(".")
    case.key("c")
    menu = case.pane.reviewing.menu
    assert [Status(action.data()) for action in menu.actions()] == list(Status)
    QTest.keyClick(menu, Qt.Key.Key_5)
    assert finding(case).item.status is list(Status)[4]
    assert finding(case).state is ReviewState.CHANGED


def test_change_of_a_claim_asks_who_said_it(case):  # noqa: F811
    case.key("]")
    case.key("c")
    chooser = case.pane.popups.name_chooser
    assert chooser.isVisible()
    case.key("lightf", widget=chooser.field)
    case.key(Qt.Key.Key_Return, widget=chooser.field)
    assert finding(case).item.speaker.name == "Lori Lightfoot"


def test_add_offers_each_issue_with_seven_statuses(case):  # noqa: F811
    case.select("getting closer to an agreement")
    case.key("a")
    menu = case.pane.reviewing.menu
    issues = [action.menu() for action in menu.actions() if action.menu()]
    assert len(issues) == len(case.workspace.profile().issues)
    issues[1].actions()[3].trigger()
    name, (article, span, issue, status) = case.workspace.calls[-1]
    assert (name, article, issue, status) == ("add_finding", TWO, "testing", list(Status)[3])
    assert span.of(case.text) == "getting closer to an agreement"


def test_a_claim_of_the_users_own(case):  # noqa: F811
    case.select("CHICAGO")
    case.pane.run("add_claim")
    case.key("A reader", widget=case.pane.popups.name_chooser.field)
    case.key(Qt.Key.Key_Return, widget=case.pane.popups.name_chooser.field)
    assert case.workspace.calls[-1] == ("add_claim", (TWO, case.span("CHICAGO"), "A reader"))


def test_the_card_by_key_says_who_when_why_and_how_sure(case):  # noqa: F811
    case.key(".")
    case.key("i")
    card = case.pane.card
    assert card.isVisible()
    spoken = card.accessibleDescription()
    for words in ("Remote metrics", "Disputed", "Who: Jesse Sharkey", "As of:", "high (0.90)"):
        assert words in spoken
    case.key(Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_card_opens_under_a_resting_pointer_and_not_over_the_words(case):  # noqa: F811
    place = case.point("The biggest of those sticking points")
    QTest.mouseMove(case.page.viewport(), place)
    QTest.qWait(320)
    card = case.pane.card
    assert card.isVisible()
    assert not card.hasFocus()
    top_left = card.mapTo(case.pane, card.rect().topLeft())
    words = case.page.viewport().mapTo(case.pane, place)
    assert not card.rect().translated(top_left).contains(words)
    QTest.mouseMove(case.page.viewport(), QPoint(4, 300))
    QTest.qWait(250)
    assert not card.isVisible()


def test_keys_act_on_the_item_whose_card_is_open(case):  # noqa: F811
    case.pane.card.open(case.pane.desk.layers.pick(Layer.FINDING, 2))
    case.key("y")
    states = [row.state for row in case.pane.desk.layers.findings.items]
    assert states[2] is ReviewState.CONFIRMED
    assert states[0] is ReviewState.NONE


def test_enter_on_a_finding_asks_for_its_issue(case, qtbot):  # noqa: F811
    case.key(".")
    with qtbot.waitSignal(case.context.issue_requested) as asked:
        case.key(Qt.Key.Key_Return)
    assert asked.args == ["remote-metrics"]


def test_the_selected_span_is_described_for_screen_readers(case):  # noqa: F811
    case.key(".")
    assert "Disputed" in case.page.accessibleDescription()
    case.key("]")
    assert "Who: Jesse Sharkey" in case.page.accessibleDescription()
    case.key(Qt.Key.Key_Escape)
    assert case.page.accessibleDescription() == ""


def test_tab_reaches_the_actions_of_the_card(case):  # noqa: F811
    case.key(".")
    case.key("i")
    names = []
    for _ in range(4):
        case.key(Qt.Key.Key_Tab, widget=QApplication.focusWidget())
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Confirm", "Change", "Reject", "Note"]
    case.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier, QApplication.focusWidget())
    case.key(Qt.Key.Key_Space, widget=QApplication.focusWidget())
    assert case.pane.desk.pick is None
    assert case.page.hasFocus()


def test_tab_reaches_the_swatches(case):  # noqa: F811
    case.select("House of Delegates")
    case.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is case.pane.annotate_bar.swatches[0]
    case.key(Qt.Key.Key_Space, widget=QApplication.focusWidget())
    assert [mark.color for mark in case.marks()] == ["lemon"]
    assert case.page.hasFocus()
