from __future__ import annotations

import datetime as dt

from cpsreader.cli.analysis_json import analysis_json
from cpsreader.domain.analysis import (
    Analysis,
    ArticleStatus,
    Asserter,
    Claim,
    ClaimKind,
    DaySpan,
    EntityKind,
    Finding,
    Mention,
    Position,
    Speaker,
)
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.ingest.registry import parse

RAW = "\ufeff date 2031-03-04 The union said it would not sign.\r\n\r\nAnn Lee said so. 😀"
DAY = dt.date(2031, 3, 4)


def _at(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def _analysis(text):
    claim = Claim(
        spans=(_at(text, "it would not sign"),),
        kind=ClaimKind.INDIRECT,
        speaker=Speaker(name="Drivers Union", span=_at(text, "The union")),
        cue=_at(text, "said"),
        issues=(IssueId("pay"),),
    )
    evidence = _at(text, "Ann Lee said so.")
    finding = Finding(
        issue=IssueId("pay"),
        status=Status.REJECTED,
        asserter=Asserter(kind=AsserterKind.REPORTER),
        sentence=evidence,
        evidence=(evidence,),
        phrase=evidence,
    )
    days = DaySpan(DAY, DAY)
    return Analysis(
        engine="test",
        mentions=(
            Mention(span=_at(text, "it"), kind=EntityKind.OTHER, name="x", pronoun=True),
            Mention(span=_at(text, "Ann Lee"), kind=EntityKind.PERSON, name="Ann Lee"),
        ),
        claims=(claim,),
        findings=(finding,),
        positions=(
            Position(issue=IssueId("pay"), side=SideId("U"), text="no", span=_at(text, "not")),
        ),
        statuses=(
            ArticleStatus(issue=IssueId("pay"), status=Status.REJECTED, as_of=days, deciding=0),
        ),
    )


def test_offsets_are_those_of_the_file_as_it_stands():
    article = parse(RAW.encode(), "a.txt")
    made = analysis_json("a", article, _analysis(article.text))
    cut = lambda item: RAW[item["start"] : item["end"]]  # noqa: E731
    assert (made["id"], made["published"]) == ("a", "2031-03-04")
    assert [cut(e) for e in made["entities"]] == ["Ann Lee"]
    claim = made["claims"][0]
    assert cut(claim) == "it would not sign"
    assert claim["spans"] == [[claim["start"], claim["end"]]]
    assert RAW[claim["speaker_start"] : claim["speaker_end"]] == "The union"
    assert (claim["speaker"], claim["cue"], claim["kind"]) == ("Drivers Union", "said", "indirect")
    issue = made["issues"]["pay"]
    assert (issue["status"], issue["positions"]) == ("rejected", {"U": "no"})
    assert [cut(e) for e in issue["evidence"]] == ["Ann Lee said so."]
