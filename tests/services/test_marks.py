from __future__ import annotations

from dataclasses import replace

import pytest

from cpsreader.domain.errors import UserError
from cpsreader.domain.span import Span

TEXT = "Pay is disputed today. Shifts are agreed now."


@pytest.fixture
def key(report):
    return report(TEXT)


def names(workspace):
    return [use.label.name for use in workspace.labels()]


def test_the_codebook_is_a_tree_in_the_users_order(workspace):
    first = workspace.add_label("First")
    second = workspace.add_label("Second")
    child = workspace.add_label("Child", parent=first)
    assert names(workspace) == ["First", "Child", "Second"]
    workspace.order_labels([second, first])
    assert names(workspace) == ["Second", "First", "Child"]
    label = {use.label.id: use.label for use in workspace.labels()}[first]
    with pytest.raises(UserError, match="below itself"):
        workspace.change_label(replace(label, parent=child))
    workspace.delete_label(first)
    assert names(workspace) == ["Second", "Child"]


def test_a_shortcut_belongs_to_one_label(workspace):
    for name in ("a", "b"):
        workspace.add_label(name)
    for use in workspace.labels():
        workspace.change_label(replace(use.label, shortcut=3))
    assert [use.label.shortcut for use in workspace.labels()] == [None, 3]
    workspace.undo()
    assert [use.label.shortcut for use in workspace.labels()] == [3, None]


def test_merging_labels_keeps_every_mark_once(workspace, key):
    one, two = workspace.add_label("one"), workspace.add_label("two")
    workspace.annotate(key, Span(0, 3), labels=[one])
    workspace.annotate(key, Span(4, 9), labels=[one, two])
    workspace.merge_labels(one, two)
    assert [(use.label.name, use.count) for use in workspace.labels()] == [("two", 2)]
    assert workspace.undo().name == "Merge label “one” into “two”"
    assert [use.count for use in workspace.labels()] == [2, 1]


def test_marks_are_split_copied_moved_and_changed_in_bulk(workspace, key):
    mark = workspace.annotate(key, Span(0, 15), color="rose", note="n")
    second = workspace.split_annotation(mark, 4)
    copy = workspace.copy_annotation(second, key, Span(23, 29))
    workspace.change_annotation(mark, span=Span(0, 3))
    found = {row.annotation.id: row for row in workspace.annotations()}
    assert [found[m].text for m in (mark, second, copy)] == ["Pay", "is disputed", "Shifts"]
    assert {row.annotation.color for row in found.values()} == {"rose"}
    steps = len(workspace.history())
    workspace.change_annotations([mark, second, copy], color="sky")
    assert len(workspace.history()) == steps + 1
    assert {row.annotation.color for row in workspace.annotations()} == {"sky"}
    with pytest.raises(UserError, match="inside its words"):
        workspace.split_annotation(copy, 2)


def test_a_change_that_changes_nothing_is_no_step(workspace, key):
    mark = workspace.annotate(key, Span(0, 3), note="same")
    workspace.change_annotation(mark, note="same")
    workspace.set_starred([key], False)
    assert len(workspace.history()) == 1


def test_a_mark_that_is_gone_is_told(workspace, key):
    mark = workspace.annotate(key, Span(0, 3))
    workspace.delete_annotations([mark])
    with pytest.raises(UserError, match="no longer there"):
        workspace.change_annotation(mark, note="x")


def test_a_mark_comes_back_without_a_label_that_is_gone(workspace, key):
    label = workspace.add_label("gone")
    mark = workspace.annotate(key, Span(0, 3), labels=[label])
    workspace.delete_annotations([mark])
    workspace.delete_label(label)
    item = next(item for item in workspace.trash() if item.what == "annotation")
    workspace.restore([item.id])
    assert [row.annotation.labels for row in workspace.annotations()] == [()]
    workspace.restore([workspace.trash()[0].id])
    assert names(workspace) == ["gone"]
    assert workspace.check() == []


def test_whole_reports_get_labels_once(workspace, key, report):
    other = report("Nothing new.", name="other")
    label = workspace.add_label("Background")
    workspace.label_articles([key, other], [label])
    workspace.label_articles([key], [label])
    assert [use.count for use in workspace.labels()] == [2]
    assert workspace.reader_view(key).orphans == ()
    assert workspace.reader_view(key).annotations[0].anchor.span is None
    workspace.undo()
    assert [use.count for use in workspace.labels()] == [0]


def test_a_note_on_a_report_is_undone(workspace, key):
    workspace.set_article_note(key, "Call the press office.")
    assert workspace.article(key).note == "Call the press office."
    workspace.undo()
    assert workspace.article(key).note == ""
