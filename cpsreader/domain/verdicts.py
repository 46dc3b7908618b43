"""The user's reviews applied to an article's machine results: they win, and nothing is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cpsreader.domain.analysis import ArticleStatus, Asserter, DaySpan, Finding
from cpsreader.domain.annotation import Review, Target, Verdict
from cpsreader.domain.ids import IssueId
from cpsreader.domain.span import Span
from cpsreader.domain.standing import Override, Report
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.domain.weighing import article_statuses

USER_RULE = "user"
"""The rule of findings and statuses that are the user's own word."""


def reviewed(report: Report, reviews: Sequence[Review]) -> Report:
    """The report as the user corrected it; its statuses are decided anew where findings changed.

    A rejected finding moves nothing, a changed or added one counts in full, a status set for the
    article stands whatever the findings say. Findings keep their indices; added ones come last.
    """
    mine = [r for r in reviews if r.article == report.article and r.issue is not None]
    if not mine:
        return report
    findings = list(report.findings)
    for review in mine:
        if review.target is Target.FINDING:
            _apply(findings, review)
    statuses = list(report.statuses)
    if any(r.target is Target.FINDING for r in mine):
        statuses = list(_redecided(report, findings))
    users: set[IssueId] = {f.issue for f in findings if f.rule == USER_RULE and f.moves}
    for review in mine:
        if review.target is Target.STATUS and review.issue is not None:
            statuses = _set_status(statuses, review, report.published)
            users.add(review.issue)
    return replace(
        report,
        findings=tuple(findings),
        statuses=tuple(statuses),
        set_by_user=report.set_by_user | users,
    )


def overrides_of(reviews: Iterable[Review]) -> tuple[Override, ...]:
    """The statuses that the user set for a day, tied to no article, oldest first."""
    made = [
        Override(
            review=r.id,
            issue=r.issue,
            status=None if r.verdict is Verdict.REJECT else r.status,
            as_of=r.as_of or r.created.date(),
            note=r.note,
        )
        for r in reviews
        if r.target is Target.STATUS and r.article is None and r.issue is not None
    ]
    return tuple(sorted(made, key=lambda o: o.as_of))


def speaks_of(review: Review, finding: Finding) -> bool:
    """Whether a review is about a machine finding: same issue, same place, same status."""
    span = review.anchor.span if review.anchor else None
    if span is None or review.issue != finding.issue:
        return False
    if review.machine and review.machine != finding.status:
        return False
    return any(span.overlaps(e) for e in finding.evidence)


def _apply(findings: list[Finding], review: Review) -> None:
    if review.verdict is Verdict.ADD:
        findings.append(_added(review))
        return
    for index, finding in enumerate(findings):
        if speaks_of(review, finding):
            findings[index] = _judged(finding, review)


def _judged(finding: Finding, review: Review) -> Finding:
    if review.verdict is Verdict.REJECT:
        return replace(finding, moves=False, reason="you rejected it", rule=USER_RULE)
    status = review.status or finding.status
    side = review.side or finding.asserter.side
    words = "you confirmed it" if review.verdict is Verdict.CONFIRM else "you changed it"
    return replace(
        finding,
        status=status,
        asserter=replace(finding.asserter, side=side),
        moves=True,
        reason="",
        rule=USER_RULE,
        explanation=words,
        confidence=1.0,
    )


def _added(review: Review) -> Finding:
    assert review.issue is not None
    span = review.anchor.span if review.anchor and review.anchor.span else Span(0, 1)
    kind = AsserterKind.PARTY if review.side else AsserterKind.REPORTER
    return Finding(
        issue=review.issue,
        status=review.status or Status.DISPUTED,
        asserter=Asserter(kind=kind, name=review.value, side=review.side),
        sentence=span,
        evidence=(span,),
        phrase=span,
        rule=USER_RULE,
        explanation="you added it",
    )


def _redecided(report: Report, findings: Sequence[Finding]) -> Iterable[ArticleStatus]:
    """The statuses by the corrected findings; the user's findings alone decide where there are."""
    users = {f.issue for f in findings if f.rule == USER_RULE and f.moves}
    heard = [
        replace(f, moves=False) if f.issue in users and f.rule != USER_RULE else f for f in findings
    ]
    return article_statuses(heard, report.published)


def _set_status(
    statuses: list[ArticleStatus], review: Review, published: dt.date
) -> list[ArticleStatus]:
    kept = [s for s in statuses if s.issue != review.issue]
    if review.verdict is Verdict.REJECT or review.issue is None:
        return kept
    old = next((s for s in statuses if s.issue == review.issue), None)
    status = review.status or (old.status if old else None)
    if status is None:
        return kept
    day = review.as_of or published
    new = ArticleStatus(
        issue=review.issue,
        status=status,
        as_of=DaySpan(day, day),
        deciding=old.deciding if old else 0,
        others=old.others if old else (),
        why="you set it",
        confidence=1.0,
    )
    return [*kept, new]
