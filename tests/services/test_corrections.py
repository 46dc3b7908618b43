from __future__ import annotations

from cpsreader.domain.span import Span

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
