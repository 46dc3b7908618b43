from __future__ import annotations

import datetime as dt

from cpsreader.domain.span import Span
from cpsreader.services.views import Group, ListQuery

STORY = (
    "The harbour stood still on Monday as dockers and the port authority met for a third day. "
    "Mediators said that both sides had brought new papers, and that they would go on until night. "
    "Ships waited in the bay, and the mayor asked everybody to keep calm while the talks went on. "
    "Pay is disputed between the two sides, who have not met in full since the strike began."
)
OTHER = (
    "A school in the hills opened its new library with books from all over the country this week. "
    "Children read aloud, teachers told stories and a baker brought bread for the whole village. "
    "The mayor cut a ribbon and said that reading was the best way to travel in winter."
)


def test_copies_are_one_independent_report(workspace, report):
    first = report(STORY, dt.date(2022, 1, 10), "a")
    copy = report(f"HARBOUR TOWN (Wire) — {STORY}", dt.date(2022, 1, 10), "b")
    alone = report(OTHER, dt.date(2022, 1, 10), "c")
    assert workspace.article(copy).story == first
    assert workspace.article(alone).story == alone
    state = workspace.issue_states()[0]
    assert (state.reports, state.independent_reports) == (2, 1)
    assert workspace.reader_view(first).copies == (copy,)
    row = workspace.article_rows([first], ListQuery())[0]
    assert row.copies == 1
    groups = {e.id: e.group for e in workspace.article_list(ListQuery(group=Group.STORY))}
    assert groups[first] == groups[copy] != groups[alone]


LATER = STORY.replace("said that both sides had brought new papers, and that they", "said they")


def add(workspace, path, text):
    path.write_text(f" date 2022-01-10 {text}", encoding="utf-8")
    return workspace.import_paths([path])


def test_a_revision_is_told_and_found(workspace, report, tmp_path):
    first = report(STORY, name="a")
    found = add(workspace, tmp_path / "later.txt", f"{LATER} {OTHER[:180]}")
    assert found.revisions == ((found.added[0], first),)
    listed = workspace.article_list(ListQuery(text="is:revision"))
    assert [entry.id for entry in listed] == list(found.added)
    assert workspace.history() == ()


def test_marks_follow_a_report_that_is_imported_again(workspace, tmp_path):
    first = add(workspace, tmp_path / "report.txt", STORY).added[0]
    at = STORY.index("Ships waited")
    workspace.annotate(first, Span(at, at + len("Ships waited in the bay")))
    second = add(workspace, tmp_path / "report.txt", LATER).added[0]
    view = workspace.reader_view(second)
    assert [m.anchor.span.of(view.article.text) for m in view.annotations] == [
        "Ships waited in the bay"
    ]
    workspace.undo()
    assert workspace.reader_view(second).annotations == ()
