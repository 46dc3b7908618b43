from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.domain.changes import Kind
from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.domain.span import Span
from cpsreader.services.views import ListQuery
from cpsreader.services.workspace import open_workspace
from cpsreader.storage import articles

LONG = "The harbour stood still on Monday, and nobody knew for how long it would last. "
HTML = f"""<html><head><title>Strike goes on</title>
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2022-01-10T09:30:00Z"></head>
<body><article><h1>Strike goes on</h1><p>{LONG * 3}</p><p>{LONG * 2}</p></article></body></html>"""


def test_a_folder_is_searched_but_not_what_is_hidden(workspace, tmp_path):
    folder = tmp_path / "reports"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("a.txt", "deep/b.txt", ".hidden/c.txt", "notes.xyz"):
        (folder / name).write_text(f"Something was said in {name}, and it was long.")
    told = []
    found = workspace.import_paths([folder], progress=told.append)
    assert len(found.added) == 2
    assert [(p.done, p.total) for p in told] == [(1, 2), (2, 2)]


def test_a_cancelled_import_keeps_what_is_in(workspace, tmp_path):
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"Report number {n} said something.")
    told = []
    found = workspace.import_paths(
        [tmp_path / f"{n}.txt" for n in range(3)],
        progress=told.append,
        cancelled=lambda: bool(told),
    )
    assert found.cancelled
    assert len(found.added) == len(workspace.article_list(ListQuery())) == 1


def test_pasted_text_and_html(workspace):
    plain = workspace.import_text(" date 2022-01-09 The talks went on, said nobody.")
    page = workspace.import_text(HTML, html=True)
    assert workspace.article(plain.added[0]).published == dt.date(2022, 1, 9)
    article = workspace.article(page.added[0])
    assert article.title == "Strike goes on"
    assert article.text.count("The harbour stood still") == 5
    assert workspace.import_text("   ").failures


def test_the_original_is_kept(workspace, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b" date 2022-01-10 Pay is agreed.\r\nIt was said so.\r\n")
    key = workspace.import_paths([path]).added[0]
    original = articles.original(workspace._library.read(), key)
    assert original.data == path.read_bytes()
    assert original.origin == "a.txt"
    text = workspace.article(key).text
    at = text.index("It was")
    start = max(pair for pair in original.raw_offsets if pair[0] <= at)
    raw = original.data.decode()
    assert raw[at - start[0] + start[1] :].startswith("It was")


def test_what_lies_in_the_trash_is_not_imported_twice(workspace, report, tmp_path):
    key = report("Pay is disputed.", name="a")
    workspace.delete_articles([key])
    found = workspace.import_paths([tmp_path / "a.txt"])
    assert "trash" in found.failures[0].message


def test_listeners_hear_of_each_report_until_they_leave(workspace):
    told = []
    leave = workspace.on_change(told.append)
    key = workspace.import_text("Pay is agreed, it was said.").added[0]
    assert told[-1].concerns(Kind.ARTICLES, key)
    leave()
    leave()
    workspace.import_text("Something else was said.")
    assert len(told) == 1


@pytest.fixture
def closed_for_writing(workspace, report, analyser):
    report("Pay is disputed.")
    workspace.close()
    opened = open_workspace(workspace.path, analyser=analyser, read_only=True)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "change",
    [
        lambda w: w.annotate(1, Span(0, 3)),
        lambda w: w.set_starred([1], True),
        lambda w: w.import_text("Something new was said."),
        lambda w: w.analyse([1]),
    ],
)
def test_a_read_only_library_reads_and_refuses_changes(closed_for_writing, change):
    assert closed_for_writing.read_only
    assert len(closed_for_writing.evidence("pay")) == 1
    with pytest.raises(EnvironmentFaultError, match="reading only"):
        change(closed_for_writing)
    assert closed_for_writing.history() == ()


def test_reading_positions_of_a_read_only_library_are_let_go(closed_for_writing):
    closed_for_writing.set_setting("position", "12")
    assert closed_for_writing.setting("position") == ""


def test_a_copy_is_a_library_of_its_own(workspace, report, analyser, tmp_path):
    report("Pay is disputed.")
    workspace.backup(tmp_path / "copy.cpsr")
    copy = open_workspace(tmp_path / "copy.cpsr", analyser=analyser)
    try:
        assert len(copy.evidence("pay")) == 1
        assert copy.check() == []
    finally:
        copy.close()
