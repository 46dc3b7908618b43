"""The article list: headings, pages, search, smart lists."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import Group, ListEntry, ListQuery, SmartList
from cpsreader.ui.articles.delegate import title_lines
from cpsreader.ui.articles.model import PAGE, ArticleModel, Heading, with_headings
from cpsreader.ui.articles.smart import COUNT
from cpsreader.ui.theme import fonts
from tests.ui.fakes import ONE, TWO, FakeWorkspace, _article


@given(st.lists(st.sampled_from(["2022-01-10", "2022-01-09", ""]), max_size=30))
def test_headings_part_runs_and_count_them(groups):
    entries = [ListEntry(ArticleId(n), g) for n, g in enumerate(groups, 1)]
    items = with_headings(entries, Group.DAY)
    assert [i for i in items if not isinstance(i, Heading)] == [e.id for e in entries]
    assert sum(i.count for i in items if isinstance(i, Heading)) == len(entries)
    runs = sum(1 for n, g in enumerate(groups) if n == 0 or groups[n - 1] != g)
    assert sum(isinstance(i, Heading) for i in items) == runs


def test_days_are_written_out_and_unknown_ones_say_so():
    entries = [ListEntry(ONE, "2022-01-10"), ListEntry(TWO, "")]
    texts = [i.text for i in with_headings(entries, Group.DAY) if isinstance(i, Heading)]
    assert texts == ["Monday 10 January 2022", "Date not stated"]


def test_rows_come_by_page(qtbot):
    workspace = FakeWorkspace([_article(n, f"Report {n} on pay.") for n in range(1, 400)])
    model = ArticleModel(workspace)
    query = ListQuery()
    model.set_entries(workspace.article_list(query), query)
    model.row_of(ArticleId(200))
    assert [len(args[0]) for name, args in workspace.calls if name == "article_rows"] == [PAGE]
    model.row_of(ArticleId(201))
    assert len(workspace.calls) == 1


def test_titles_take_two_lines_at_most(qtbot):
    font = fonts.font("row_title").toString()
    assert title_lines("Short", font, 240) == ("Short",)
    lines = title_lines("A very long title " * 12, font, 240)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_search_runs_as_one_types_and_escape_clears_it(qtbot, window):
    search = window.articles.search
    search.setFocus()
    qtbot.keyClicks(search, "relentless")
    qtbot.waitUntil(lambda: window.articles.model.articles == (TWO,))
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 2)


def test_a_query_that_cannot_be_read_says_so_below_the_field(qtbot, window):
    window.articles.search.set_query('"open')
    error = window.articles._error
    qtbot.waitUntil(error.isVisible)
    assert error.text() == "A quotation mark is open. Close it."
    window.articles.search.set_query("")
    assert not error.isVisible()


def test_no_hit_is_said_in_words(qtbot, window):
    window.articles.search.set_query("zeppelin")
    qtbot.waitUntil(window.articles._empty.isVisible)
    assert "No report matches" in window.articles._empty.text()


def test_filters_are_completed(window):
    search = window.articles.search
    search.setText("iss")
    search.setCursorPosition(3)
    search._offer("iss")
    assert search._words.stringList() == ["issue:"]
    search._insert("issue:")
    assert search.text() == "issue:"


def test_smart_lists_count_live_and_keep_searches(qtbot, window, workspace):
    def counts():
        lists = window.articles.lists
        found = [lists.item(n).data(COUNT) for n in range(lists.count())]
        return {f.key: f.count for f in found}

    assert counts()[SmartList.UNREAD] == 2
    workspace.set_read([ONE], True)
    qtbot.waitUntil(lambda: counts()[SmartList.UNREAD] == 1)
    workspace.save_search("Relentless", "relentless")
    qtbot.waitUntil(lambda: counts().get("search:1") == 1)
    window.articles.lists.choose("search:1")
    qtbot.waitUntil(lambda: window.articles.model.articles == (TWO,))
    assert window.articles.search.text() == "relentless"
    window.articles.lists.choose(SmartList.ALL)
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 2)


def test_archived_reports_leave_the_list(qtbot, window):
    window.articles.view.select(ONE)
    window.articles.view.setFocus()
    qtbot.keyClick(window.articles.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: window.articles.model.articles == (TWO,))


def test_j_and_k_open_the_next_and_the_previous_report(qtbot, window):
    first, second = window.articles.model.articles
    window.routes.show(first)
    qtbot.keyClick(window.articles.view, Qt.Key.Key_J)
    assert window.reader.article == second
    qtbot.keyClick(window.articles.view, Qt.Key.Key_K)
    assert window.reader.article == first


def test_rows_speak_what_they_show(window):
    model = window.articles.model
    text = model.index_of(TWO).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("CBS, Chicago, ")
    assert "Testing Rejected" in text
    assert "Monday 10 January 2022" in text


def test_a_report_open_for_two_seconds_counts_as_read(qtbot, window, workspace):
    window.activateWindow()
    window.routes.note_read()
    if window.isActiveWindow():
        assert workspace.article(window.reader.article).read
        assert not workspace.history()


def test_grouping_by_outlet_keeps_every_report(window):
    window.actions_by_id["view.group_outlet"].trigger()
    model = window.articles.model
    headings = [model.heading(n).text for n in range(model.rowCount()) if model.heading(n)]
    assert set(headings) == {"CBS, Chicago", "Source not stated"}
    assert len(model.articles) == 2
    assert dt.date(2022, 1, 10) == model.row_of(ONE).published


def test_escape_closes_the_offer_before_it_clears_the_search(qtbot, window):
    search = window.articles.search
    search.setFocus()
    qtbot.keyClicks(search, "iss")
    assert search._offering()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search._offering()
    assert search.text() == "iss"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_H])
def test_the_search_field_leaves_the_windows_keys_alone(window, key):
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
    event.ignore()
    window.articles.search.event(event)
    assert not event.isAccepted()
