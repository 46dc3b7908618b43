from __future__ import annotations

from dataclasses import replace

import pytest

from cpsreader.domain.analysis import Analysis, EntityKind
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status
from cpsreader.services.views import ReviewState

TEXT = "Pay is disputed here. “Pay must rise,” said Ana Silva. Shifts are agreed."


def pay(workspace, key):
    return [f for f in workspace.reader_view(key).findings if f.item.issue == "pay"]


def status(workspace, issue="pay"):
    return next(s.status for s in workspace.issue_states() if s.issue == issue)


def reanalysed(workspace, analyser, key, old, new):
    """What the machine would find had the text other words: its mind has changed."""
    plain = analyser.analyse

    def other(job, profile):
        found = plain(job, profile)
        changed = tuple(replace(f, status=new) if f.status is old else f for f in found.findings)
        decided = tuple(replace(s, status=new) if s.status is old else s for s in found.statuses)
        return replace(found, findings=changed, statuses=decided)

    analyser.analyse = other
    workspace.analyse([key])


def test_a_confirmed_finding_outlives_a_machine_that_changed_its_mind(workspace, report, analyser):
    key = report(TEXT)
    workspace.confirm(key, pay(workspace, key)[0].item)
    reanalysed(workspace, analyser, key, Status.DISPUTED, Status.WITHDRAWN)
    (found,) = pay(workspace, key)
    assert (found.item.status, found.state) == (Status.DISPUTED, ReviewState.CONFIRMED)
    assert found.machine.status is Status.WITHDRAWN
    assert status(workspace) is Status.DISPUTED


def test_a_rejection_holds_only_for_what_was_rejected(workspace, report, analyser):
    key = report(TEXT)
    workspace.reject(key, pay(workspace, key)[0].item)
    assert pay(workspace, key) == []
    reanalysed(workspace, analyser, key, Status.DISPUTED, Status.WITHDRAWN)
    assert [f.item.status for f in pay(workspace, key)] == [Status.WITHDRAWN]


def test_the_users_finding_stays_where_the_machine_no_longer_finds_it(workspace, report, analyser):
    key = report(TEXT)
    workspace.change_finding(key, pay(workspace, key)[0].item, Status.RATIFIED)
    analyser.analyse = lambda job, profile: Analysis(engine="script/1")
    workspace.analyse([key])
    (found,) = pay(workspace, key)
    assert (found.item.status, found.state, found.machine) == (
        Status.RATIFIED,
        ReviewState.OWN,
        None,
    )
    assert status(workspace) is Status.RATIFIED


def test_own_findings_count_and_can_be_changed_and_taken_back(workspace, report):
    key = report(TEXT)
    span = Span(0, 21)
    workspace.add_finding(key, span, "shifts", Status.DISPUTED, side="UNION", note="see page 2")
    own = next(f for f in workspace.reader_view(key).findings if f.state is ReviewState.OWN)
    assert status(workspace, "shifts") is Status.DISPUTED
    workspace.change_finding(key, own.item, Status.REJECTED)
    assert status(workspace, "shifts") is Status.REJECTED
    own = next(f for f in workspace.reader_view(key).findings if f.state is ReviewState.OWN)
    workspace.reject(key, own.item)
    assert status(workspace, "shifts") is Status.AGREED
    for _ in range(3):
        workspace.undo()
    assert workspace.history()[0].done is False


def test_judging_again_replaces_the_earlier_word(workspace, report):
    key = report(TEXT)
    item = pay(workspace, key)[0].item
    workspace.change_finding(key, item, Status.AGREED)
    workspace.change_finding(key, pay(workspace, key)[0].item, Status.NARROWING)
    (found,) = pay(workspace, key)
    assert (found.item.status, found.machine.status) == (Status.NARROWING, Status.DISPUTED)
    workspace.confirm(key, found.machine)
    (found,) = pay(workspace, key)
    assert (found.item.status, found.state) == (Status.DISPUTED, ReviewState.CONFIRMED)


def test_confirming_what_one_has_changed_keeps_the_change(workspace, report):
    key = report(TEXT)
    workspace.change_finding(key, pay(workspace, key)[0].item, Status.NARROWING)
    workspace.confirm(key, pay(workspace, key)[0].item)
    (found,) = pay(workspace, key)
    assert (found.item.status, found.state) == (Status.NARROWING, ReviewState.CHANGED)
    workspace.reject(key, found.item)
    assert pay(workspace, key) == []


def test_claims_and_names_can_be_put_right(workspace, report):
    key = report(TEXT)
    view = workspace.reader_view(key)
    workspace.change_speaker(key, view.claims[0].item, "Port Authority")
    workspace.change_entity(key, view.mentions[0].item, "Port Authority", EntityKind.ORGANIZATION)
    view = workspace.reader_view(key)
    assert view.claims[0].item.speaker.name == "Port Authority"
    assert view.claims[0].item.speaker.side == "PORT"
    assert (view.mentions[0].item.name, view.mentions[0].item.side) == ("Port Authority", "PORT")
    workspace.reject(key, view.claims[0].item)
    assert workspace.reader_view(key).claims == ()
    workspace.add_claim(key, Span(0, 21), "Ana Silva")
    workspace.add_mention(key, Span(0, 3), "Pay Board", EntityKind.ORGANIZATION)
    view = workspace.reader_view(key)
    assert [c.state for c in view.claims] == [ReviewState.OWN]
    assert view.mentions[0].item.name == "Pay Board"
    assert {row.name for row in workspace.entities()} == {"Pay Board", "Port Authority"}


@pytest.mark.parametrize("how", ["confirm", "reject", "change"])
def test_of_two_findings_in_one_sentence_only_one_is_judged(workspace, report, analyser, how):
    plain = analyser.analyse

    def twice(job, profile):
        found = plain(job, profile)
        second = tuple(replace(f, status=Status.PROPOSED) for f in found.findings)
        return replace(found, findings=(*found.findings, *second))

    analyser.analyse = twice
    key = report(TEXT)
    one, other = (f.item for f in pay(workspace, key))
    if how == "change":
        workspace.change_finding(key, one, Status.NARROWING)
    else:
        getattr(workspace, how)(key, one)
    left = [f for f in pay(workspace, key) if f.state is ReviewState.NONE]
    assert [f.item.status for f in left] == [other.status]
    assert len(pay(workspace, key)) == (1 if how == "reject" else 2)


@pytest.mark.parametrize("how", ["confirm", "reject"])
def test_one_word_per_result_however_often_it_is_said(workspace, report, how):
    key = report(TEXT)
    item = pay(workspace, key)[0].item
    getattr(workspace, how)(key, item)
    getattr(workspace, how)(key, item)
    connection = workspace._library.read()
    assert connection.execute("SELECT count(*) FROM reviews").fetchone() == (1,)
