from __future__ import annotations

import datetime as dt
from dataclasses import replace

from cpsreader.domain.profile import Actor
from cpsreader.domain.status import Status

DAY = dt.date(2022, 1, 10)
NEXT = dt.date(2022, 1, 14)


def test_silence_counts_from_the_newest_report(workspace, report):
    report("Pay is disputed.", DAY, "a")
    report("Shifts are agreed.", NEXT, "b")
    rows = {row.issue: row for row in workspace.silence()}
    assert (rows["pay"].last, rows["pay"].days, rows["pay"].reports_since) == (DAY, 4, 1)
    assert rows["shifts"].days == 0
    assert workspace.silence()[0].issue == "pay"
    assert workspace.silence(DAY)[0].days is None  # shifts: never mentioned by then


def test_balance_shares_words_by_side(workspace, report):
    report("“Pay must rise now,” said Ana Silva. “We wait,” said Bo Lind.")
    whole = [row for row in workspace.balance() if row.outlet == ""]
    assert {(row.side, row.words, row.claims) for row in whole} == {("UNION", 4, 1), (None, 2, 1)}
    assert sum(row.share for row in whole) == 1.0


def test_changes_name_what_is_new(workspace, report):
    report("Pay is disputed. “Pay must rise,” said Ana Silva.", DAY, "a")
    report("Pay is agreed. “The pay is fair,” said Bo Lind.", NEXT, "b")
    pay = workspace.changes_between(DAY)[0]
    assert (pay.before, pay.after, pay.reports) == (Status.DISPUTED, Status.AGREED, 1)
    assert (pay.new_claims, pay.new_speakers) == (1, ("Bo Lind",))


def test_terms_hit_their_inflections(workspace, report):
    key = report("The shifts were long. Nobody shifted. Pay is agreed.")
    hits = workspace.term_hits(["shift"])
    assert [hit.sentence for hit in hits] == ["The shifts were long.", "Nobody shifted."]
    assert hits[0].article == key
    assert [mark.of(hits[0].sentence) for mark in hits[0].marks] == ["shifts"]
    assert workspace.term_hits([]) == []
    assert workspace.term_hits(['"', "("]) == []


def test_the_last_visit_is_the_last_close(workspace, analyser):
    from cpsreader.services.workspace import open_workspace

    assert workspace.last_visit() is None
    workspace.close()
    again = open_workspace(workspace.path, analyser=analyser)
    assert again.last_visit() is not None
    again.close()


def test_reports_that_give_other_figures_are_set_side_by_side(workspace, report):
    one = report("The strike closed 12 terminals in the northern harbour on Monday.", DAY, "a")
    two = report("The strike closed 15 terminals in the northern harbour on Monday.", DAY, "b")
    (row,) = workspace.disagreements()
    assert (row.left[0], row.right[0]) == (one, two)
    assert row.left[3].startswith("The strike closed 12")
    workspace.delete_articles([two])
    assert workspace.disagreements() == []


def test_names_that_the_profile_lacks_are_suggested_with_their_side(workspace, report):
    report("Port spokesman Bo Lind left early. The union saw it. Ana Silva stayed.", name="a")
    report("“We wait,” said Bo Lind. The port's chief negotiator Bo Lind waits.", name="b")
    (found,) = workspace.suggestions()
    assert (found.name, found.mentions, found.articles) == ("Bo Lind", 3, 2)
    assert (found.side, found.role) == ("PORT", "spokesman")
    assert found.like == ""


def test_a_name_that_may_be_a_known_one_says_so(workspace, report):
    report("Bo Lind spoke. Bo Lind left.")
    profile = workspace.profile()
    known = Actor(name="Bosse Lind", side="PORT")
    workspace.set_profile(replace(profile, actors=(*profile.actors, known)))
    assert workspace.suggestions()[0].like == "Bosse Lind"
