from __future__ import annotations

import datetime as dt

from cpsreader.domain.span import Span
from cpsreader.domain.status import Status

TEXT = "“Pay must rise,” said Ana Silva. Silva left. Pay is disputed here."


def test_likes_are_rejected_in_one_step(workspace, report):
    one = report("Pay is disputed now.", name="a")
    two = report("Some say: Pay is disputed again.", name="b")
    report("Pay is agreed.", name="c")
    finding = workspace.reader_view(one).findings[0].item
    likes = workspace.likes_of(one, finding)
    assert [key for key, _ in likes] == [two]
    workspace.reject_many([(one, finding), *likes])
    assert len(workspace.evidence("pay")) == 1
    workspace.undo()
    assert len(workspace.evidence("pay")) == 3


def test_what_was_judged_is_no_like(workspace, report):
    one = report("Pay is disputed now.", name="a")
    two = report("Some say: Pay is disputed again.", name="b")
    workspace.confirm(two, workspace.reader_view(two).findings[0].item)
    assert workspace.likes_of(one, workspace.reader_view(one).findings[0].item) == []


def test_joined_names_are_one_entity_until_undone(workspace, report):
    key = report(TEXT)
    workspace.merge_entities(["Ana Silva", "Dockers Union"], "Dockers Union")
    assert [row.name for row in workspace.entities()] == ["Dockers Union"]
    assert workspace.reader_view(key).claims[0].item.speaker.name == "Dockers Union"
    workspace.undo()
    assert [row.name for row in workspace.entities()] == ["Ana Silva"]


def test_a_form_can_be_parted(workspace, report):
    report(TEXT)
    workspace.split_entity("Ana Silva", "Silva", "Rui Silva")
    rows = {row.name: row for row in workspace.entities()}
    assert rows["Rui Silva"].forms == ("Silva",)
    assert rows["Ana Silva"].claims == 1


def test_marks_are_carried_to_a_revision_or_have_no_place(workspace, report):
    old = report("First. Pay is disputed in the harbour today. Last words stay.", name="a")
    new = report("Intro. First. Pay is disputed in the harbour today. Gone!", name="b")
    text = workspace.article(old).text
    workspace.annotate(old, Span(text.index("Pay"), text.index(" Last")))
    workspace.annotate(old, Span(text.index("Last"), len(text)))
    assert workspace.carry_marks(old, new) == 2
    view = workspace.reader_view(new)
    assert [m.anchor.span.of(view.article.text) for m in view.annotations] == [
        "Pay is disputed in the harbour today."
    ]
    assert [m.anchor.exact for m in view.orphans] == ["Last words stay."]


def test_corrections_are_listed_and_can_be_taken_back(workspace, report):
    key = report(TEXT)
    view = workspace.reader_view(key)
    workspace.change_finding(key, view.findings[0].item, Status.AGREED, note="see page 2")
    workspace.change_speaker(key, view.claims[0].item, "Bo Lind")
    workspace.set_status("shifts", Status.RATIFIED, as_of=dt.date(2022, 1, 12))
    workspace.merge_entities(["Silva", "Ana Silva"], "Ana Silva")
    rows = workspace.corrections()
    assert [row.what for row in rows] == [
        "Status added: ratified (Shifts) from 2022-01-12",
        "Claim changed: Ana Silva → Bo Lind",
        "Finding changed: disputed → agreed (Pay)",
        "Silva joined to Ana Silva",
    ]
    assert (rows[2].article, rows[2].text, rows[2].note) == (
        key,
        "Pay is disputed here.",
        "see page 2",
    )
    workspace.take_back([rows[1].key, rows[3].key])
    assert len(workspace.corrections()) == 2
    assert workspace.reader_view(key).claims[0].item.speaker.name == "Ana Silva"
    assert workspace.undo().name == "Take back 2 corrections"
    assert len(workspace.corrections()) == 4
