from __future__ import annotations

import datetime as dt
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.article import Metadata
from cpsreader.domain.profile import Issue
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status
from cpsreader.services.workspace import open_workspace
from cpsreader.storage import capture
from tests.services.script import ScriptedAnalyser

TEXT = "Pay is disputed. “Pay must rise,” said Ana Silva. Shifts are agreed. Silva left the room."
TABLES = (*capture.ROW_TABLES, "articles", "standing")


def snapshot(workspace):
    connection = workspace._library.read()
    found = {}
    for table in TABLES:
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        found[table] = sorted(json.dumps(row, default=str) for row in rows)
    return found


def some(items):
    return items[0] if items else None


def mark(w, n):
    label = some(w.labels())
    w.annotate(1, Span(n, n + 4), labels=[label.label.id] if label else [], note=str(n))


def first_mark(w):
    row = some(w.annotations())
    return row.annotation.id if row else None


def on_mark(action):
    def act(w, n):
        key = first_mark(w)
        if key is not None:
            action(w, key, n)

    return act


def on_finding(action):
    def act(w, n):
        found = w.reader_view(1).findings
        if found:
            action(w, found[n % len(found)].item)

    return act


def edit_labels(w, n):
    uses = w.labels()
    if len(uses) > 1:
        if n % 2:
            w.merge_labels(uses[0].label.id, uses[1].label.id)
        else:
            w.delete_label(uses[0].label.id)
    else:
        w.add_label(f"Label {n}", parent=uses[0].label.id if uses else None)


def restore(w, n):
    item = some(w.trash())
    if item:
        w.restore([item.id])


def edit_profile(w, n):
    profile = w.profile()
    w.set_profile(profile.with_issues((*profile.issues, Issue(id=f"i{n}", name="New"))))


ACTIONS = [
    mark,
    on_mark(lambda w, key, n: w.change_annotation(key, note=f"n{n}", color="rose")),
    on_mark(lambda w, key, n: w.delete_annotations([key])),
    on_mark(lambda w, key, n: w.copy_annotation(key, 1, Span(n, n + 9))),
    edit_labels,
    on_finding(lambda w, item: w.reject(1, item)),
    on_finding(lambda w, item: w.confirm(1, item)),
    on_finding(lambda w, item: w.change_finding(1, item, Status.NARROWING)),
    lambda w, n: w.set_status("pay", list(Status)[n % 7], as_of=dt.date(2022, 1, 1 + n % 9)),
    lambda w, n: w.set_status("pay", None),
    lambda w, n: w.edit_metadata([1], Metadata(title=f"Title {n}")),
    lambda w, n: w.set_starred([1], bool(n % 2)),
    lambda w, n: w.delete_articles([1]),
    restore,
    lambda w, n: w.save_search(f"s{n}", "pay"),
    lambda w, n: w.merge_entities(["Ana Silva", f"Nobody {n}"], "Ana Silva"),
    edit_profile,
]


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 30)), max_size=12))
def test_every_change_can_be_undone_and_done_again(tmp_path_factory, profile_of_talks, steps):
    workspace = open_workspace(
        tmp_path_factory.mktemp("undo") / "w.cpsr",
        create=True,
        profile=profile_of_talks,
        analyser=ScriptedAnalyser(),
    )
    try:
        workspace.import_text(TEXT)
        workspace.analyse(workspace.waiting())
        images = [snapshot(workspace)]
        numbers = [0]
        for action, n in steps:
            alive = bool(workspace.reports())
            if alive or action is restore:
                action(workspace, n)
            if len(workspace.history()) > len(images) - 1:
                images.append(snapshot(workspace))
                numbers.append(workspace.history()[-1].number)
        for number, image in reversed(list(zip(numbers, images, strict=True))):
            workspace.go_to_step(number)
            assert snapshot(workspace) == image
        for number, image in zip(numbers, images, strict=True):
            workspace.go_to_step(number)
            assert snapshot(workspace) == image
        assert workspace.redo() is None
        assert workspace.check() == []
    finally:
        workspace.close()
