from __future__ import annotations

import datetime as dt

from cpsreader.domain.analysis import ArticleStatus, Asserter, DaySpan, Finding, Position
from cpsreader.domain.annotation import Anchor, Review, Target, Verdict
from cpsreader.domain.ids import ArticleId, IssueId, ReviewId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.standing import Override, Report
from cpsreader.domain.states import issue_states
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.domain.verdicts import overrides_of
from cpsreader.domain.weighing import article_statuses

PAY = IssueId("pay")


def day(number: int) -> dt.date:
    return dt.date(2030, 1, number)


def finding(status: Status, confidence: float = 0.5, kind: AsserterKind = AsserterKind.REPORTER,
            name: str = "", at: int = 0) -> Finding:  # fmt: skip
    span = Span(at, at + 9)
    return Finding(
        issue=PAY,
        status=status,
        asserter=Asserter(kind=kind, name=name),
        sentence=span,
        evidence=(span,),
        phrase=span,
        confidence=confidence,
    )


def report(article: int, number: int, *findings: Finding, story: int | None = None) -> Report:
    published = day(number)
    return Report(
        article=ArticleId(article),
        published=published,
        story=ArticleId(story or article),
        outlet=f"Outlet {article}",
        findings=findings,
        statuses=article_statuses(findings, published),
    )


def state(*reports: Report, **options: object):  # type: ignore[no-untyped-def]
    return issue_states(reports, [PAY], **options)[0]  # type: ignore[arg-type]


def test_silence_is_no_status() -> None:
    assert state().status is None
    assert state(report(1, 3)).status is None


def test_the_newest_report_decides_and_history_keeps_the_rest() -> None:
    found = state(report(2, 5, finding(Status.AGREED)), report(1, 3, finding(Status.DISPUTED)))
    assert found.status is Status.AGREED
    assert found.as_of == day(5)
    assert [(h.date, h.status, h.changed) for h in found.history] == [
        (day(3), Status.DISPUTED, True),
        (day(5), Status.AGREED, True),
    ]


def test_as_of_leaves_out_what_came_later() -> None:
    reports = report(1, 3, finding(Status.DISPUTED)), report(2, 5, finding(Status.AGREED))
    assert state(*reports, as_of=day(4)).status is Status.DISPUTED


def test_copies_of_one_story_are_one_independent_report() -> None:
    found = state(
        report(1, 3, finding(Status.DISPUTED)), report(2, 3, finding(Status.DISPUTED), story=1)
    )
    assert (found.reports, found.independent_reports) == (2, 1)
    assert not found.conflict


def test_reports_of_one_day_that_disagree_are_a_named_conflict() -> None:
    union = finding(Status.DISPUTED, kind=AsserterKind.PARTY, name="the union")
    mayor = finding(Status.AGREED, kind=AsserterKind.PARTY, name="the mayor")
    found = state(report(1, 10, union), report(2, 10, mayor))
    assert found.conflict
    assert found.conflict_text == "the mayor: agreed; the union: disputed; 10 Jan"


def test_shades_of_open_are_no_conflict() -> None:
    found = state(report(1, 10, finding(Status.DISPUTED)), report(2, 10, finding(Status.REJECTED)))
    assert not found.conflict


def test_of_one_day_the_better_source_stands() -> None:
    both = finding(Status.AGREED, kind=AsserterKind.BOTH)
    assert state(report(1, 3, both), report(2, 3, finding(Status.DISPUTED))).status is Status.AGREED


def test_a_mere_mention_reopens_nothing() -> None:
    mention = finding(Status.DISPUTED, confidence=0.05)
    found = state(report(1, 3, finding(Status.RATIFIED)), report(2, 6, mention))
    assert found.status is Status.RATIFIED


def test_a_status_set_by_the_user_wins_on_its_day() -> None:
    override = Override(review=ReviewId(1), issue=PAY, status=Status.WITHDRAWN, as_of=day(5))
    same_day = state(report(1, 5, finding(Status.AGREED)), overrides=[override])
    assert same_day.status is Status.WITHDRAWN
    assert same_day.by_user
    later = state(report(1, 7, finding(Status.AGREED)), overrides=[override])
    assert later.status is Status.AGREED


def test_positions_keep_the_latest_and_the_earlier() -> None:
    def at(number: int, text: str) -> Report:
        position = Position(issue=PAY, side=SideId("U"), text=text, span=Span(0, 4))
        return Report(
            article=ArticleId(number),
            published=day(number),
            story=ArticleId(number),
            positions=(position,),
        )

    side = state(at(5, "six"), at(3, "nine")).positions[0]
    assert side.latest.text == "six"
    assert [p.text for p in side.earlier] == ["nine"]


def review(verdict: Verdict, target: Target = Target.FINDING, **values: object) -> Review:
    anchor = Anchor(span=Span(0, 9), exact="no matter")
    made: dict[str, object] = {
        "id": ReviewId(1), "target": target, "verdict": verdict, "article": ArticleId(1),
        "anchor": anchor, "issue": PAY, "created": dt.datetime(2030, 1, 3),
    }  # fmt: skip
    return Review(**(made | values))  # type: ignore[arg-type]


def test_reviews_without_article_become_overrides() -> None:
    made = overrides_of(
        [review(Verdict.CHANGE, Target.STATUS, article=None, status=Status.AGREED, as_of=day(4))]
    )
    assert [(o.status, o.as_of) for o in made] == [(Status.AGREED, day(4))]


def test_article_status_points_at_its_evidence() -> None:
    findings = [finding(Status.DISPUTED, 0.2), finding(Status.AGREED, 0.9, at=50)]
    found = article_statuses(findings, day(3))
    assert found[0].deciding == 1
    assert found[0].others == (0,)
    assert found[0].as_of == DaySpan(day(3), day(3))


def test_what_moves_nothing_decides_nothing() -> None:
    from dataclasses import replace

    signal = replace(finding(Status.AGREED), moves=False)
    assert article_statuses([signal], day(3)) == ()
    assert isinstance(article_statuses([finding(Status.AGREED)], day(3))[0], ArticleStatus)
