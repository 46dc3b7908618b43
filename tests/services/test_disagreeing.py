"""Figures that differ between reports of a library, with both sentences."""

from __future__ import annotations

MORNING = "Talks went on. Police said 14 pickets were arrested outside the bus garage on Monday."
EVENING = "Outside the bus garage, police arrested 22 pickets on Monday. The drums went on."


def test_two_reports_that_differ_are_a_row_with_both_sentences(workspace, report):
    left, right = report(MORNING, name="a"), report(EVENING, name="b")
    (row,) = workspace.disagreements()
    assert (row.kind, row.left[0], row.right[0]) == ("number", left, right)
    assert (row.left[2], row.right[2]) == ("14", "22")
    assert row.left[3].startswith("Police said 14 pickets")
    assert row.right[1].of(EVENING) == "22"


def test_one_report_differs_from_nobody(workspace, report):
    report(MORNING, name="a")
    assert list(workspace.disagreements()) == []
