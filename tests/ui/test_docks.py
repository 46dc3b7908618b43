"""The docks over a workspace in memory: rows, filters, jumps, matrix, timeline."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from cpsreader.domain.status import Status
from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.docks.annotations import AnnotationsDock
from cpsreader.ui.docks.claims import ClaimsDock
from cpsreader.ui.docks.entities import EntitiesDock
from cpsreader.ui.docks.insights import InsightsDock
from cpsreader.ui.docks.matrix import MatrixDock
from cpsreader.ui.docks.matrix_model import By
from cpsreader.ui.docks.timeline import TimelineDock
from tests.ui import fakes


@pytest.fixture
def context(qtbot: QtBot):
    jobs = Jobs()
    made = Context(fakes.FakeWorkspace(), Appearance(), jobs)
    yield made
    made.detach()
    jobs.close()


def shown(qtbot: QtBot, dock):
    qtbot.addWidget(dock)
    dock.resize(1200, 420)
    dock.show()
    return dock


def test_claims_are_listed_with_speaker_and_party(qtbot, context):
    dock = shown(qtbot, ClaimsDock(context))
    rows = {tuple(map(str, cells[:2])) for cells in dock.model.table()[1]}
    assert ("Jesse Sharkey", "CTU") in rows
    assert ("Lori Lightfoot", "CPS") in rows
    assert dock.view.accessibleName() == "Claims"


def test_filter_keeps_rows_with_every_word_and_export_gives_what_is_seen(qtbot, context):
    dock = shown(qtbot, ClaimsDock(context))
    total = dock.model.total
    dock.model.set_text("sharkey brick")
    assert 0 < len(dock.model.shown) < total
    with qtbot.waitSignal(dock.export_requested) as caught:
        dock._on_export()
    table = caught.args[0]
    assert len(table.rows) == len(dock.model.shown)
    assert table.columns[0] == "Speaker"


def test_a_choice_in_a_column_narrows_and_is_taken_back(qtbot, context):
    dock = shown(qtbot, ClaimsDock(context))
    dock.model.set_value("party", "CPS")
    assert {cells[1] for cells in dock.model.table()[1]} == {"CPS"}
    dock.model.set_value("party", None)
    assert len(dock.model.shown) == dock.model.total


def test_enter_on_a_claim_asks_for_its_place(qtbot, context):
    dock = shown(qtbot, ClaimsDock(context))
    dock.view.setCurrentIndex(dock.model.index(0, 0))
    with qtbot.waitSignal(context.article_requested) as caught:
        qtbot.keyClick(dock.view, Qt.Key.Key_Return)
    row = dock.model.shown[0]
    assert caught.args == [row.article, row.claim.item.hull, "claim"]


def test_opening_an_entity_goes_to_its_reports_in_turn(qtbot, context):
    dock = shown(qtbot, EntitiesDock(context))
    row = next(r for r in dock.model.shown if len(r.articles) > 1)
    seen = []
    context.article_requested.connect(lambda article, span, what: seen.append((article, what)))
    dock.open_row(row)
    dock.open_row(row)
    assert [article for article, _ in seen] == list(row.articles[:2])
    assert {what for _, what in seen} == {"mention"}


def test_annotations_appear_and_go_with_delete(qtbot, context):
    dock = shown(qtbot, AnnotationsDock(context))
    article = context.workspace.article_list(fakes.views.ListQuery())[0].id
    text = context.workspace.article(article).text
    context.workspace.annotate(article, fakes.Span(0, 10), note="look")
    assert [r.annotation.note for r in dock.model.shown] == ["look"]
    assert dock.model.shown[0].text == text[:10]
    dock.view.selectRow(0)
    qtbot.keyClick(dock, Qt.Key.Key_Delete)
    assert not dock.model.shown


def test_matrix_by_report_and_by_day(qtbot, context):
    dock = shown(qtbot, MatrixDock(context))
    words = {row[0]: row[1:] for row in dock.model.table()[1]}
    assert "Agreed" in words["Masks"]
    dock.model.show_by(By.DAY)
    assert all(column.article is None for column in dock.model.columns)
    last = {row[0]: row[-1] for row in dock.model.table()[1]}
    assert last["Masks"] == "Agreed"


def test_timeline_shows_a_lane_per_issue_and_keys_move_the_day(qtbot, context):
    dock = shown(qtbot, TimelineDock(context))
    timeline = dock.canvas._timeline
    assert timeline is not None
    assert [lane.issue.id for lane in timeline.lanes] == [
        i.id for i in context.workspace.profile().issues
    ]
    dock.canvas.setFocus()
    qtbot.keyClick(dock.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert context.as_of == timeline.date_at(timeline.days - 2)
    qtbot.keyClick(dock.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert context.as_of is None


def test_clicking_a_mark_opens_its_report(qtbot, context):
    dock = shown(qtbot, TimelineDock(context))
    canvas = dock.canvas
    lane = canvas._timeline.lanes[0]
    place = QPoint(round(canvas._x(lane.marks[0].place)), round(canvas._lane_y(0)))
    with qtbot.waitSignal(context.article_requested) as caught:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert caught.args[0] == lane.marks[0].article


def test_changed_since_compares_with_an_earlier_day(qtbot, context):
    dock = shown(qtbot, TimelineDock(context))
    dock.set_since(dt.date(2021, 12, 1))
    before = {was for was, _ in dock.changes._rows}
    after = {now for _, now in dock.changes._rows}
    assert before == {None}
    assert Status.DISPUTED in after


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_timeline_is_exported_as_seen(qtbot, context, tmp_path, suffix):
    dock = shown(qtbot, TimelineDock(context))
    path = tmp_path / f"timeline.{suffix}"
    dock.export_to(path)
    data = path.read_bytes()
    assert (b"<svg" in data) if suffix == "svg" else data.startswith(b"\x89PNG")


def test_an_export_that_cannot_be_written_is_told(qtbot, context, tmp_path):
    dock = shown(qtbot, TimelineDock(context))
    with qtbot.waitSignal(context.error_raised) as caught:
        dock.export_to(tmp_path / "missing" / "timeline.png")
    assert "timeline.png" in str(caught.args[0])


def test_insights_open(qtbot, context):
    for table in ("movement", "disagreements", "silence", "balance"):
        setattr(context.workspace, table, lambda *_: ())
    dock = shown(qtbot, InsightsDock(context))
    assert dock.isVisible()


def test_the_calendar_opens_at_the_newest_report_and_a_day_rules_the_views(qtbot, context):
    dock = shown(qtbot, TimelineDock(context))
    dock._as_of.click()
    calendar = dock.findChild(QCalendarWidget) or dock._as_of.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == dock.canvas.last_day()
    calendar.clicked.emit(QDate(2022, 1, 9))
    assert context.as_of == dt.date(2022, 1, 9)
