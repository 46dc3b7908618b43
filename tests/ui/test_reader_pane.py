"""Opening, moving, finding, layers, and what is kept of each article."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from cpsreader.domain.annotation import COLORS
from cpsreader.domain.article import Metadata
from cpsreader.ui.reader import keys
from cpsreader.ui.reader.findbar import find_all
from cpsreader.ui.reader.layers import Layer
from tests.ui.fakes import ONE, TWO, span_of
from tests.ui.reader_case import Case, case  # noqa: F401


def test_the_text_is_whole_and_named(case):  # noqa: F811
    assert case.page.accessibleName() == "Reader"
    assert case.page.toPlainText() == case.workspace.article(TWO).text


def test_every_key_names_a_command(case):  # noqa: F811
    assert set(keys.KEYS.values()) <= set(case.pane.commands())


def test_no_command_fails_with_nothing_open(case):  # noqa: F811
    case.pane.clear()
    for name in case.pane.commands():
        if name != "print_article":
            case.pane.run(name)
    assert case.page.toPlainText() == ""


def test_a_click_selects_the_innermost_and_the_next_one_outward(case):  # noqa: F811
    case.click("House of Delegates")
    assert case.picked() == "House of Delegates"
    case.click("House of Delegates")
    assert case.picked().startswith("that the CTU")
    case.key("o")
    assert case.picked() == "House of Delegates"
    assert "of 2 here" in case.said[-1]


def test_next_and_previous_walk_a_layer_in_order(case):  # noqa: F811
    total = len(case.pane.desk.layers.claims)
    seen = []
    for _ in range(total):
        case.key("]")
        seen.append(case.pane.desk.pick.index)
    assert seen == list(range(total))
    case.key("]")
    assert case.pane.desk.pick.index == total - 1
    case.key("[")
    assert case.pane.desk.pick.index == total - 2


def test_show_article_at_a_finding_selects_it(case):  # noqa: F811
    hull = case.pane.desk.layers.findings.hull(3)
    case.pane.show_article(ONE)
    case.pane.show_article(TWO, hull, "finding")
    pick = case.pane.desk.pick
    assert (pick.layer, pick.span) == (Layer.FINDING, hull)
    lines = case.page.lines_in_view()
    assert lines[0].start <= hull.start < lines[-1].end


def test_show_article_at_a_hit_selects_the_words(case):  # noqa: F811
    span = case.span("brick wall")
    case.pane.show_article(TWO, span, "hit")
    assert case.page.selected_span() == span


def test_quiet_hides_the_machine_and_keeps_the_marks(case):  # noqa: F811
    case.key("q")
    assert case.page.active == frozenset({Layer.ANNOTATION})
    case.key("q")
    assert Layer.CLAIM in case.page.active


def test_the_legend_switches_layers_and_counts(case):  # noqa: F811
    legend = case.pane.legend
    assert legend.accessibleName() == "Legend"
    button = legend.buttons[Layer.CLAIM]
    assert button.accessibleName() == f"Claims, {len(case.pane.desk.layers.claims)}"
    button.click()
    assert Layer.CLAIM not in case.page.active
    case.click("negotiations began at", inside=0.02)
    assert case.picked() is None


def test_kinds_of_names_are_switched_one_by_one(case):  # noqa: F811
    menu = case.pane.legend.kinds_menu()
    next(a for a in menu.actions() if a.text() == "Place").trigger()
    assert "place" not in case.page.kinds
    assert "person" in case.page.kinds


def test_find_marks_and_counts_all_hits(case):  # noqa: F811
    case.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = case.pane.find_bar
    case.key("sharkey", widget=bar.field)
    hits = find_all(case.text, "sharkey")
    assert len(hits) > 3
    assert bar.count.text() == f"1 of {len(hits)}"
    case.key(Qt.Key.Key_Return, widget=bar.field)
    assert bar.count.text() == f"2 of {len(hits)}"
    assert bar.current() == hits[1]
    case.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, bar.field)
    assert bar.current() == hits[0]
    case.key(Qt.Key.Key_Escape, widget=bar.field)
    assert len(case.pane.desk.layers.hits) == 0
    assert case.page.selected_span() == hits[0]


def test_find_does_not_mind_curly_quotes_case_or_spaces():
    text = "“We’re  hitting a\nbrick wall,” he said – twice."
    assert [s.of(text) for s in find_all(text, "we're hitting a brick")] == [
        "We’re  hitting a\nbrick"
    ]
    assert find_all(text, "said - twice")
    assert find_all(text, "   ") == []


def test_place_and_layers_are_kept_per_article(case):  # noqa: F811
    case.page.show_offset(900)
    place = case.page.first_offset()
    assert place > 0
    case.pane.legend.buttons[Layer.MENTION].click()
    case.pane.show_article(ONE)
    assert case.page.first_offset() == 0
    assert Layer.MENTION in case.page.active
    case.pane.show_article(TWO)
    assert abs(case.page.first_offset() - place) < 120
    assert Layer.MENTION not in case.page.active


def test_zoom_goes_through_the_appearance_and_is_kept(case):  # noqa: F811
    look = case.context.appearance
    case.key(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert look.reading_size == 17
    case.pane.show_article(ONE)
    case.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert look.reading_size == 16
    case.pane.show_article(TWO)
    assert look.reading_size == 17


def test_zoom_keeps_the_place(case):  # noqa: F811
    case.page.show_offset(1500)
    place = case.page.first_offset()
    case.pane.zoom(1)
    case.pane.zoom(1)
    assert abs(case.page.first_offset() - place) < 120


def test_space_pages_and_asks_for_the_next_report_at_the_end(case, qtbot):  # noqa: F811
    case.key(Qt.Key.Key_Space)
    assert case.page.top > 0
    with qtbot.waitSignal(case.pane.next_report_requested):
        for _ in range(20):
            case.key(Qt.Key.Key_Space)
    case.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert case.page.top < case.page.verticalScrollBar().maximum()


def test_star(case):  # noqa: F811
    case.key("f")
    assert case.workspace.article(TWO).starred
    assert case.pane.bar.star.isChecked()


def test_results_that_arrive_late_do_not_move_the_text(case):  # noqa: F811
    case.page.show_offset(900)
    before = case.page.top, case.page.first_offset()
    case.workspace.annotate(TWO, span_of(case.text, "CHICAGO"))
    assert (case.page.top, case.page.first_offset()) == before
    assert len(case.pane.desk.layers.marks) == 1


def test_the_headline_says_what_is_missing_and_asks_to_edit_it(case, qtbot):  # noqa: F811
    facts = {fact.text(): fact for fact in (*case.pane.headline.upper, *case.pane.headline.facts)}
    assert "Byline not stated" in facts
    assert "Title taken from the first sentence" in facts
    with qtbot.waitSignal(case.pane.metadata_requested) as asked:
        facts["Byline not stated"].click()
    assert asked.args == [TWO, "byline"]
    case.workspace.edit_metadata([TWO], Metadata(byline="A. Reporter"))
    assert "A. Reporter" in [fact.text() for fact in case.pane.headline.facts]


def test_the_running_title_shows_once_the_headline_is_gone(case):  # noqa: F811
    assert not case.pane.bar.title.showing
    case.page.show_offset(1500)
    assert case.pane.bar.title.showing
    assert case.pane.bar.title.outlet == "CBS, Chicago"


def test_the_overview_goes_where_it_is_clicked(case, qtbot):  # noqa: F811
    strip = case.pane.overview
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center())
    assert case.page.top > 0


def test_tab_leaves_the_text(case):  # noqa: F811
    case.key(Qt.Key.Key_Tab)
    assert not case.page.hasFocus()
    assert case.page.toPlainText() == case.text


def test_the_context_menu_offers_what_applies(case):  # noqa: F811
    from cpsreader.ui.reader import menus

    def names():
        menu = menus.build(case.pane)
        found = {action.data() for action in menu.actions() if action.data()}
        menu.deleteLater()
        return found

    assert "confirm" not in names()
    case.key(".")
    assert {"confirm", "change", "reject", "note"} <= names()
    case.select("CHICAGO")
    assert "confirm" not in names()
    assert {"label", "add", "copy_with_source"} <= names()


def test_columns_suit_the_width(qapp):
    wanted = {
        496: (True, False, True),
        780: (False, False, False),
        1300: (False, True, False),
    }
    for width, shape in wanted.items():
        made = Case(size=(width, 700))
        margins = made.page.margins
        assert (margins.initials, margins.words, margins.narrow) == shape
        column = made.page.viewport().width() - margins.left - margins.right
        lines = [len(made.text[line.start : line.end]) for line in made.page.lines_in_view()]
        assert max(lines) <= 84
        assert column > 300
        made.close()


def test_emoji_before_a_mark_do_not_shift_it(qapp):
    from tests.ui.reader_views import GoldWorkspace

    workspace = GoldWorkspace()
    made = workspace.import_text("😀😀 Talks 👩🏽‍🚀 went on. The union said no.", name="x")
    number = made.added[0]
    one = Case(workspace=_Plain(workspace))
    one.pane.show_article(number)
    one.select("The union")
    one.key("1")
    assert one.marks()[0].anchor.exact == "The union"
    assert one.marks()[0].color == COLORS[0]
    one.close()


def _Plain(workspace):  # noqa: N802
    from tests.ui.fakes import FakeWorkspace

    plain = FakeWorkspace()
    plain.state = workspace.state
    return plain


def test_a_deleted_article_is_closed(case):  # noqa: F811
    case.workspace.delete_articles([TWO])
    assert case.pane.article is None
    assert case.page.toPlainText() == ""


def test_copies_are_asked_for_with_the_article(case, qtbot):  # noqa: F811
    with qtbot.waitSignal(case.pane.copies_requested) as asked:
        case.pane.headline.copies_requested.emit()
    assert asked.args == [TWO]


def test_the_card_is_there_in_a_tenth_of_a_second(case):  # noqa: F811
    import time

    case.pane.card.open(case.pane.desk.layers.pick(Layer.FINDING, 0))
    begun = time.process_time()
    case.pane.card.open(case.pane.desk.layers.pick(Layer.FINDING, 1))
    case.pane.card.repaint()
    assert time.process_time() - begun < 0.1


def test_the_place_is_kept_when_the_window_goes(case):  # noqa: F811
    case.page.show_offset(900)
    place = str(case.page.first_offset())
    case.pane.hide()
    assert case.workspace.setting(f"reader.{TWO}.place") == place


def test_half_moved_edges_are_let_go_with_the_article(case):  # noqa: F811
    case.select("Dana Kozlov")
    case.key("1")
    case.key("e")
    case.key(Qt.Key.Key_Right)
    case.pane.show_article(ONE)
    assert not case.pane.edges.on
    assert not case.page.capture_keys
    assert case.marks()[0].anchor.exact == "Dana Kozlov"


def test_a_report_that_waits_for_its_analysis_says_so(qapp):
    from tests.ui.fakes import FakeWorkspace

    workspace = FakeWorkspace()
    workspace.analysed.clear()
    made = Case(workspace=workspace)
    assert made.pane.legend.unread.isVisible()
    workspace.analyse([TWO])
    assert not made.pane.legend.unread.isVisible()
    made.close()


def test_arrows_scroll_and_the_caret_stays_out_of_sight(case):  # noqa: F811
    case.key(Qt.Key.Key_Down)
    assert case.page.top == 50
    case.key(Qt.Key.Key_Up)
    assert case.page.top == 0
    case.key(Qt.Key.Key_End)
    assert case.page.top == case.page.verticalScrollBar().maximum()
    assert case.page.cursorWidth() == 0


def test_keys_select_from_what_is_in_view(case):  # noqa: F811
    case.page.show_offset(1500)
    before = case.page.first_offset()
    for _ in range(9):
        case.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert case.page.selected_span().start >= before
    assert case.page.cursorWidth() > 0
    case.key("2")
    assert len(case.marks()) == 1


def test_the_wheel_with_ctrl_zooms_by_steps(case, qtbot):  # noqa: F811
    place = case.page.viewport().rect().center()
    event = QWheelEvent(
        place.toPointF(),
        case.page.viewport().mapToGlobal(place).toPointF(),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(case.page.viewport(), event)
    assert case.context.appearance.reading_size == 17
    assert case.page.reading_font().pixelSize() == 17
