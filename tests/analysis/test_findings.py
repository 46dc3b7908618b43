from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from cpsreader.analysis.context import read_issues
from cpsreader.analysis.findings import find_findings, raw_findings
from cpsreader.analysis.positions import find_positions
from cpsreader.analysis.stages import find_stages
from cpsreader.domain.analysis import (
    Asserter,
    Claim,
    ClaimKind,
    Finding,
    Speaker,
)
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Modality, Stage, Status
from cpsreader.domain.weighing import article_statuses
from tests.analysis.plain import plain_tokens

DAY = dt.date(2031, 5, 6)
PROFILE = Profile(
    name="Kiln Workers and Redbank Pottery",
    sides=(
        Side(id=SideId("KW"), name="Kiln Workers", aliases=("the union",)),
        Side(id=SideId("RP"), name="Redbank Pottery", aliases=("the company", "Redbank")),
    ),
    actors=(
        Actor(name="Ada Moll", side=SideId("KW"), aliases=("Moll",)),
        Actor(name="Governor Pike", aliases=("Pike",)),
    ),
    issues=(
        Issue(id=IssueId("wages"), name="Wages", terms=("wage", "raise", "pay")),
        Issue(id=IssueId("gloves"), name="Protective gloves", terms=("glove", "protective gear")),
        Issue(id=IssueId("shifts"), name="Night shifts", terms=("night shift", "night work")),
    ),
)
LEAD = "Kiln Workers and Redbank Pottery met on Monday.\n"


def findings(text: str, profile: Profile = PROFILE, lead: str = LEAD) -> tuple[Finding, ...]:
    return find_findings(plain_tokens(lead + text), (), (), profile, published=DAY)


def status(text: str, issue: str = "gloves") -> Status | None:
    found = {s.issue: s.status for s in article_statuses(findings(text), DAY)}
    return found.get(IssueId(issue))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Redbank and the union agreed on gloves, both said.", Status.AGREED),
        ("The company rejected the demand for gloves.", Status.REJECTED),
        ("The sides remain far apart on gloves.", Status.DISPUTED),
        ("The union asked for gloves. The company has not responded.", Status.PROPOSED),
        ("They moved closer on gloves, the two sides said.", Status.NARROWING),
        ("The union dropped its demand for gloves.", Status.WITHDRAWN),
        ("Members ratified the contract, which provides gloves.", Status.RATIFIED),
        ("The union has given up on gloves and is no longer asking for them.", Status.WITHDRAWN),
        ("The members voted down the contract and the gloves in it.", Status.REJECTED),
    ],
)
def test_plain_reports(text: str, expected: Status) -> None:
    assert status(text) is expected


@pytest.mark.parametrize(
    ("text", "modality", "blocker"),
    [
        ("Redbank would agree to gloves if the union dropped the rest.", "conditional", "if"),
        ("The company could agree to gloves.", "possible", "could"),
        ("The union urged the company to agree to gloves.", "demanded", "urged"),
        ("The company denied that it had agreed to gloves.", "denied", "denied"),
        ("In 2027 the company agreed to gloves.", "historical", "2027"),
        ("In last year's deal the company agreed to gloves.", "historical", "last year"),
        ("Has the company agreed to gloves?", "question", "?"),
        ("The company will agree to gloves.", "planned", "will"),
    ],
)
def test_what_is_no_fact_moves_nothing(text: str, modality: str, blocker: str) -> None:
    found = [f for f in findings(text) if f.status is Status.AGREED]
    assert found
    assert not any(f.moves for f in found)
    assert {f.modality for f in found} == {Modality(modality)}
    assert found[0].reason
    assert found[0].blocker is not None
    assert found[0].blocker.of(LEAD + text) == blocker


def test_not_agreed_is_disputed() -> None:
    found = findings("They have not agreed on gloves.")
    assert Status.AGREED not in {f.status for f in found if f.moves}
    assert status("They have not agreed on gloves.") is Status.DISPUTED


def test_a_condition_in_another_clause_blocks_nothing() -> None:
    text = "The company rejected the gloves, under which all would be paid unless a chief objected."
    assert status(text) is Status.REJECTED


def test_a_yes_of_a_third_party_is_no_agreement() -> None:
    text = "She thanked Governor Pike for agreeing to sell gloves."
    assert not any(f.moves for f in findings(text) if f.status is Status.AGREED)


def test_a_package_settles_what_it_does_not_name() -> None:
    text = (
        "The two sides reached a tentative agreement on all outstanding issues.\n"
        "Night shifts had been the last of them, and gloves."
    )
    rules = {f.rule for f in findings(text) if f.issue == "shifts" and f.moves}
    assert "package-deal" in rules


def test_the_clause_names_its_issue() -> None:
    raw = raw_findings(
        read_issues(
            plain_tokens(LEAD + "They agreed on gloves, but the company rejected the raise."),
            (), (), PROFILE, DAY,
        )
    )  # fmt: skip
    found = {(f.issue, f.status) for f in raw if f.rule in ("agree", "reject")}
    assert found == {("gloves", Status.AGREED), ("wages", Status.REJECTED)}


@pytest.mark.parametrize(
    "text",
    [
        "Bakers at Crumb & Sons agreed on gloves and wages and ratified it.",
        "Kiln Workers sold gloves at a fair.",
    ],
)
def test_another_employers_talks_give_nothing(text: str) -> None:
    assert findings(text, lead="") == ()


def test_a_report_that_disclaims_these_talks_gives_nothing() -> None:
    text = (
        "Packers settled on gloves. Redbank Pottery and Kiln Workers take no part in the talks. "
        "The union agreed to wages elsewhere."
    )
    assert findings(text, lead="") == ()


def test_sides_named_in_passing_only_make_no_report_on_them() -> None:
    text = (
        "Bakers agreed on gloves.\nTheir wages rise.\nNight shifts end in June.\n"
        "At Redbank Pottery, Kiln Workers wished them well."
    )
    assert findings(text, lead="") == ()


def test_a_phrase_the_user_ruled_out_moves_nothing() -> None:
    ruled = replace(PROFILE, cue_exceptions=("agreed on",))
    found = findings("They agreed on gloves.", ruled)
    assert [f.moves for f in found if f.phrase.of(LEAD + "They agreed on gloves.") == "agreed on"
            ] == [False]  # fmt: skip


def test_a_heading_names_what_its_text_is_about() -> None:
    assert status("Gloves\nThe company turned that down.\n") is Status.REJECTED


def test_every_status_has_its_sentence_and_an_explanation() -> None:
    text = LEAD + "The company rejected gloves. Pay remains unresolved. Night shifts are done."
    found = findings(text, lead="")
    for s in article_statuses(found, DAY):
        deciding = found[s.deciding]
        assert deciding.issue == s.issue
        assert deciding.moves
        assert deciding.explanation
        assert all(deciding.sentence.contains(e) for e in deciding.evidence)
        assert s.why


def test_the_speaker_stands_behind_what_is_said() -> None:
    text = LEAD + "Moll said that the company had agreed on gloves."
    start = text.index("that the")
    claim = Claim(
        spans=(Span(start, len(text) - 1),),
        kind=ClaimKind.INDIRECT,
        speaker=Speaker(name="Ada Moll", side=SideId("KW")),
    )
    found = find_findings(plain_tokens(text), (), (claim,), PROFILE, published=DAY)
    agreed = next(f for f in found if f.status is Status.AGREED)
    assert agreed.asserter == Asserter(kind=AsserterKind.PARTY, name="Ada Moll", side=SideId("KW"))


def test_newest_first_runs_backwards() -> None:
    text = (
        "Newest posts first.\n"
        "9:00 p.m. The gloves are not settled.\n"
        "4:00 p.m. The gloves are settled.\n"
    )
    orders = {f.phrase.start: f.order for f in findings(text) if f.issue == "gloves"}
    assert orders[min(orders)] > orders[max(orders)]


def test_no_text_no_findings() -> None:
    assert findings("", lead="") == ()


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Members ratified the contract on Sunday.", Stage.RATIFIED),
        ("The two sides reached a tentative agreement.", Stage.DEAL),
        ("Talks broke off on Friday.", Stage.SUSPENDED),
        ("Workers walked out at noon.", Stage.JOB_ACTION),
        ("Members voted down the contract.", Stage.VOTED_DOWN),
    ],
)
def test_stage(text: str, stage: Stage) -> None:
    found = find_stages(read_issues(plain_tokens(LEAD + text), (), (), PROFILE, DAY))
    moving = [s for s in found if s.moves]
    assert max(moving, key=lambda s: s.confidence).stage is stage


def test_a_planned_stage_moves_nothing() -> None:
    text = LEAD + "The members could ratify the contract."
    found = find_stages(read_issues(plain_tokens(text), (), (), PROFILE, DAY))
    assert not any(s.moves for s in found if s.stage is Stage.RATIFIED)


def test_positions_are_the_sides_own_words() -> None:
    text = LEAD + "The union wants a raise of 6 percent, while the company offers 2."
    read = read_issues(plain_tokens(text), (), (), PROFILE, DAY)
    found = {p.side: p.text for p in find_positions(read, ()) if p.issue == "wages"}
    assert found[SideId("KW")].startswith("The union wants a raise of 6 percent")
    assert found[SideId("RP")].startswith("the company offers 2")
