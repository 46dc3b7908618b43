from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from cpsreader.domain.analysis import (
    ArticleStatus,
    Asserter,
    DaySpan,
    Finding,
    Position,
)
from cpsreader.domain.article import Article
from cpsreader.domain.ids import ArticleId, IssueId, SideId
from cpsreader.domain.profile import Issue, Profile, Side
from cpsreader.domain.span import Span
from cpsreader.domain.standing import Report
from cpsreader.domain.states import issue_states
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.exporting.build import build_brief, build_timeline
from cpsreader.services.views import EvidenceRow, Reviewed, ReviewState

PAY, MASKS = IssueId("pay"), IssueId("masks")
FIRST = "The union wants more pay. “We are at odds on pay,” Ann Lee said. That is all."
SECOND = "Talks moved. The district had agreed to raise pay, a paper said."
PROFILE = Profile(
    name="Bay talks",
    sides=(Side(id=SideId("U"), name="Union"), Side(id=SideId("D"), name="District")),
    issues=(Issue(id=PAY, name="Pay"), Issue(id=MASKS, name="Masks")),
)


def _span(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def _report(number, text, sentence, status, asserter):
    day = dt.date(2031, 3, number)
    finding = Finding(
        issue=PAY,
        status=status,
        asserter=asserter,
        sentence=_span(text, sentence),
        evidence=(_span(text, sentence[-12:]),),
        phrase=_span(text, sentence[:3]),
    )
    wanted = "more pay"
    positions = tuple(
        Position(issue=PAY, side=SideId("U"), text="more  pay", span=_span(text, wanted))
        for _ in range(text.count(wanted))
    )
    return Report(
        article=ArticleId(number),
        published=day,
        story=ArticleId(number),
        findings=(finding,),
        statuses=(ArticleStatus(issue=PAY, status=status, as_of=DaySpan(day, day), deciding=0),),
        positions=positions,
    )


@dataclass
class Library:
    """The part of a library that a brief reads."""

    all: list[Report] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)

    def profile(self):
        return PROFILE

    def reports(self):
        return self.all

    def issue_states(self, as_of=None):
        return issue_states(self.all, [PAY, MASKS], as_of=as_of)

    def stage_state(self, as_of=None):
        return None

    def evidence(self, issue, as_of=None):
        return [
            EvidenceRow(
                article=report.article,
                outlet="",
                title="",
                published=report.published,
                sentence="",
                finding=Reviewed(
                    item=finding,
                    state=ReviewState.CONFIRMED if report.article == 1 else ReviewState.NONE,
                    machine=finding,
                ),
            )
            for report in self.all
            for finding in report.findings
            if finding.issue == issue and (as_of is None or report.published <= as_of)
        ]

    def article(self, key):
        report = next(r for r in self.all if r.article == key)
        return Article(
            id=key,
            title=f"Day {key}",
            title_made=False,
            outlet="Bay Courier" if key == 2 else "",
            byline="",
            published=report.published,
            published_time=None,
            url="",
            text=self.texts[key],
            text_hash="",
            words=0,
            added=dt.datetime(2031, 3, 9, tzinfo=dt.UTC),
            story=key,
        )


def _library():
    lee = Asserter(kind=AsserterKind.PARTY, name="Ann Lee", side=SideId("U"))
    paper = Asserter(kind=AsserterKind.REPORTER)
    return Library(
        [
            _report(1, FIRST, "“We are at odds on pay,” Ann Lee said.", Status.DISPUTED, lee),
            _report(
                2,
                SECOND,
                "The district had agreed to raise pay, a paper said.",
                Status.AGREED,
                paper,
            ),
        ],
        {1: FIRST, 2: SECOND},
    )


def test_every_statement_is_footnoted_with_its_sentence():
    brief = build_brief(_library())
    pay, masks = brief.issues
    assert pay.status is Status.AGREED
    assert pay.statements[0].text == (
        "A report of Bay Courier: “The district had agreed to raise pay, a paper said.”"
    )
    assert pay.statements[1].text == "Ann Lee (U): “‘We are at odds on pay,’ Ann Lee said.”"
    note = brief.footnotes[pay.statements[0].notes[0] - 1]
    assert (note.outlet, note.published, note.title) == (
        "Bay Courier",
        dt.date(2031, 3, 2),
        "Day 2",
    )
    assert note.sentence == "The district had agreed to raise pay, a paper said."
    assert [n.number for n in brief.footnotes] == list(range(1, len(brief.footnotes) + 1))
    assert masks.status is None
    assert masks.statements == ()


def test_positions_carry_the_sentence_they_stand_in():
    brief = build_brief(_library())
    (line,) = brief.issues[0].positions
    assert (line.side, line.name, line.text) == ("U", "Union", "More pay")
    assert brief.footnotes[line.notes[0] - 1].sentence == "The union wants more pay."


def test_lead_subtitle_and_colophon_count():
    brief = build_brief(_library())
    assert brief.lead.startswith("Of two issues, one is reported as agreed and on one no report")
    assert brief.lead.endswith("None is ratified.")
    assert brief.subtitle == (
        "Union (U) and District (D). As reported by Sunday 2 March 2031. 2 reports."
    )
    assert brief.colophon.endswith("1 of 2 findings reviewed by a person.")


def test_as_of_since_and_issues_narrow_it():
    earlier = build_brief(_library(), as_of=dt.date(2031, 3, 1))
    assert earlier.issues[0].status is Status.DISPUTED
    assert len(earlier.footnotes) == 2
    late = build_brief(_library(), since=dt.date(2031, 3, 2), issues=[PAY])
    assert len(late.issues) == 1
    assert len(late.issues[0].statements) == 1


def test_an_empty_library_has_a_brief():
    brief = build_brief(Library())
    assert brief.lead == "No report so far says where any issue stands."
    assert brief.footnotes == ()
    assert brief.as_of is None


def test_the_timeline_has_a_lane_per_issue_and_a_mark_per_report():
    timeline = build_timeline(_library())
    pay, masks = timeline.lanes
    assert [mark.status for mark in pay.marks] == [Status.DISPUTED, Status.AGREED]
    assert pay.marks[1].text.startswith("Bay Courier: “The district had agreed")
    assert masks.marks == ()


def test_of_a_long_sentence_the_evidence_is_quoted_with_words_around_it():
    start = "The district, which has for many weeks and in many rooms spoken of its budget, "
    middle = "said that it would not raise pay "
    end = "until the state, the city and the county had all found the money for it, " * 2
    text = f"{start}{middle}{end}and left."
    paper = Asserter(kind=AsserterKind.REPORTER)
    report = _report(1, text, text, Status.REJECTED, paper)
    finding = replace(report.findings[0], evidence=(_span(text, middle.strip()),))
    library = Library([replace(report, findings=(finding,))], {1: text})
    quoted = build_brief(library).issues[0].statements[0].text.partition("“")[2].removesuffix("”")
    assert middle.strip() in quoted
    assert quoted.strip("…") in text
    assert quoted.endswith("…")
    assert len(quoted) <= 204
    assert f" {quoted.strip('…')} " in f" {text} "
