"""What is painted where: colours by pixel, in the look of each theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from cpsreader.domain.analysis import EntityKind
from cpsreader.ui.reader import paint_entities, paint_marks
from cpsreader.ui.reader.layers import Layer
from cpsreader.ui.reader.margin_left import initials
from cpsreader.ui.theme.tokens import Tokens
from tests.ui.fakes import TWO
from tests.ui.reader_case import Case, case  # noqa: F401

CLAIM = "negotiations"
LEDE = "Basically, the mayor is being relentless"
NAME = "House of Delegates"


def box_of(case, words):  # noqa: F811
    span = case.span(words)
    lines = case.page.geometry_of.lines_of(span, case.page.top)
    return case.page.geometry_of.on_line(lines[0], span.start, span.end)


def colors_in(case, left, top, width, height):  # noqa: F811
    image = case.page.viewport().grab().toImage()
    return {
        QColor(image.pixel(round(left) + x, round(top) + y)).name()
        for x in range(round(width))
        for y in range(round(height))
    }


def colors_under(case, words):  # noqa: F811
    box = box_of(case, words)
    return colors_in(case, box.left(), box.top(), box.width(), box.height())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_claims_have_a_tint_that_the_legend_takes_away(qapp, theme):
    case = Case(theme=theme)  # noqa: F811
    tint = Tokens(theme).claim("tint")
    assert tint in colors_under(case, CLAIM)
    case.pane.desk.set_shown(Layer.CLAIM, on=False)
    assert tint not in colors_under(case, CLAIM)
    case.close()


def test_quiet_leaves_only_text_and_marks(case):  # noqa: F811
    case.workspace.annotate(TWO, case.span(NAME), color="mint")
    case.pane.toggle_quiet()
    theme = Tokens("light")
    assert theme.annotation("mint") in colors_under(case, NAME)
    assert theme.entity("organization") not in colors_under(case, NAME)
    left = colors_in(case, 0, 0, case.page.margins.left - 12, case.page.viewport().height())
    assert left == {theme.base("surface")}


def test_overlapping_marks_are_split_and_never_blended(case):  # noqa: F811
    colors = ("rose", "sky", "mint")
    for color in colors:
        case.workspace.annotate(TWO, case.span(NAME), color=color)
    theme, box = Tokens("light"), box_of(case, NAME)
    image = case.page.viewport().grab().toImage()
    x = round(box_of(case, "House").right()) + 2
    column = [
        QColor(image.pixel(x, y)).name() for y in range(round(box.top()), round(box.bottom()))
    ]
    bands = [theme.annotation(color) for color in colors]
    assert [color for color in dict.fromkeys(column) if color in bands] == bands
    strokes = {theme.annotation(color, "stripe") for color in colors}
    assert strokes <= colors_under(case, NAME)


def test_four_overlapping_marks_keep_a_stroke_each(case):  # noqa: F811
    colors = ("rose", "sky", "mint", "iris")
    for color in colors:
        case.workspace.annotate(TWO, case.span(NAME), color=color)
    theme, seen = Tokens("light"), colors_under(case, NAME)
    assert {theme.annotation(color, "stripe") for color in colors} <= seen
    assert theme.annotation("rose") not in seen


def test_the_speaker_stands_left_and_the_finding_right(case):  # noqa: F811
    words = "The biggest of those sticking points"
    case.page.reveal(case.span(words))
    QTest.qWait(30)
    box, theme = box_of(case, words), Tokens("light")
    left = colors_in(case, 0, box.top(), case.page.margins.left - 6, box.height())
    assert theme.claim("name") in left
    assert theme.claim("bar") in left
    edge = case.page.viewport().width() - case.page.margins.right
    right = colors_in(case, edge + 6, box.top(), case.page.margins.right - 8, box.height())
    assert theme.status("disputed") in right


def test_the_selected_span_is_outlined(case):  # noqa: F811
    focus = Tokens("light").base("focus")

    def around():
        box = box_of(case, NAME).adjusted(-4, 0, 4, 0)
        return colors_in(case, box.left(), box.top(), box.width(), box.height())

    assert focus not in around()
    case.click(NAME)
    assert focus in around()


def test_hits_are_marked_and_the_current_one_differs(case):  # noqa: F811
    case.pane.find_bar.begin()
    case.pane.find_bar.field.setText("Chicago Teachers Union")
    theme = Tokens("light")
    assert theme.base("hit_current") in colors_under(case, "Chicago Teachers Union")
    case.pane.find_bar.step(1)
    case.page.verticalScrollBar().setValue(0)
    assert theme.base("hit") in colors_under(case, "Chicago Teachers Union")


def test_sepia_changes_the_page_only(qapp):
    case = Case(sepia=True)  # noqa: F811
    image = case.pane.grab().toImage()
    page = case.page.mapTo(case.pane, QPoint(4, case.page.height() - 4))
    bar = case.pane.bar.mapTo(case.pane, QPoint(300, 20))
    assert QColor(image.pixel(page)).name() == "#f7efdf"
    assert QColor(image.pixel(bar)).name() == Tokens("light").base("surface")
    case.close()


def test_a_strip_painted_while_scrolling_equals_a_whole_paint(case):  # noqa: F811
    case.workspace.annotate(TWO, case.span(LEDE), color="rose", note="x")
    case.page.clearFocus()
    QTest.qWait(30)
    for _ in range(12):
        case.page.verticalScrollBar().setValue(case.page.top + 17)
        QTest.qWait(1)
    scrolled = case.pane.window().backingStore()
    assert scrolled is not None
    before = case.page.viewport().grab().toImage()
    case.page.viewport().update()
    QTest.qWait(30)
    assert case.page.viewport().grab().toImage() == before


def test_every_kind_of_name_has_its_own_line():
    theme = Tokens("light")
    pens = [paint_entities.pen(kind, theme) for kind in EntityKind]
    shapes = {(pen.widthF(), tuple(pen.dashPattern())) for pen in pens}
    assert len(shapes) == len(EntityKind)
    assert len({pen.color().name() for pen in pens}) == len(EntityKind)


def test_initials():
    assert initials("Jesse Sharkey") == "JS"
    assert initials("Sources close to the talks") == "S"
    assert initials("") == ""


@pytest.mark.parametrize("count", range(1, 12))
@pytest.mark.parametrize("height", [20, 25, 50])
def test_strokes_stay_below_the_letters(count, height):
    pitch, shown = paint_marks.stroke_pitch(count, height)
    assert shown * pitch - (pitch > 2) <= height * 0.28
    assert 1 <= shown <= count
    assert shown == count or pitch == 1


def test_focus_by_key_shows_a_ring_and_a_click_takes_it_away(case):  # noqa: F811
    focus = QColor(Tokens("light").base("focus"))
    case.pane.legend.quiet.setFocus()
    case.page.setFocus(Qt.FocusReason.TabFocusReason)
    assert QColor(case.page.grab().toImage().pixel(0, 200)) == focus
    case.click(NAME)
    assert QColor(case.page.grab().toImage().pixel(0, 200)) != focus
