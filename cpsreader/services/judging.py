"""The user's word on machine results: confirm, change, reject, add."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from cpsreader.domain.analysis import Claim, EntityKind, Finding, Mention
from cpsreader.domain.annotation import Anchor, Review, Target, Verdict
from cpsreader.domain.errors import UserError
from cpsreader.domain.ids import ArticleId, IssueId, ReviewId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status
from cpsreader.services import anchoring, reviewing
from cpsreader.services.core import Core
from cpsreader.services.marks import AUTHOR
from cpsreader.services.reviewing import Item
from cpsreader.storage import articles, reviews, shelf, times
from cpsreader.storage.connection import Connection

NO_ID = ReviewId(0)
WHAT = {Target.FINDING: "finding", Target.CLAIM: "claim", Target.MENTION: "name"}


class Judging(Core):
    """Reviews of single results and statuses."""

    def confirm(self, article: ArticleId, item: Finding | Claim | Mention) -> None:
        """Say that the machine is right; the result stays, whatever a later engine thinks."""
        self._judge(article, item, Verdict.CONFIRM, f"Confirm {_what(item)}")

    def reject(self, article: ArticleId, item: Finding | Claim | Mention) -> None:
        """Say that the machine is wrong; the result is no longer shown and counts for nothing."""
        self._judge(article, item, Verdict.REJECT, f"Reject {_what(item)}")

    def change_finding(
        self, article: ArticleId, item: Finding, status: Status, note: str = ""
    ) -> None:
        """Give a finding another status."""
        step = f"Set finding to “{status}”"
        self._judge(article, item, Verdict.CHANGE, step, status=status, note=note)

    def change_speaker(self, article: ArticleId, item: Claim, speaker: str) -> None:
        """Give a claim another speaker."""
        step = f"Set speaker to “{speaker}”"
        self._judge(article, item, Verdict.CHANGE, step, value=speaker)

    def change_entity(self, article: ArticleId, item: Mention, name: str, kind: EntityKind) -> None:
        """Say what a mention names."""
        step = f"Set name to “{name}”"
        self._judge(article, item, Verdict.CHANGE, step, value=name, kind=kind.value)

    def _judge(
        self,
        article: ArticleId,
        item: Item,
        verdict: Verdict,
        step: str,
        *,
        status: Status | None = None,
        value: str = "",
        kind: str = "",
        note: str = "",
    ) -> None:
        def task(connection: Connection) -> None:
            self._judged(
                connection, article, item, verdict, status=status, value=value, kind=kind, note=note
            )

        self.edit(step, task)

    def _judged(
        self,
        connection: Connection,
        article: ArticleId,
        item: Item,
        verdict: Verdict,
        *,
        status: Status | None = None,
        value: str = "",
        kind: str = "",
        note: str = "",
    ) -> None:
        review = _review(
            connection,
            target=reviewing.target_of(item),
            verdict=verdict,
            article=article,
            anchor=_anchored(connection, article, reviewing.place_of(item)),
            issue=item.issue if isinstance(item, Finding) else None,
            machine=reviewing.word_of(item),
            status=status,
            value=value,
            kind=kind or _kind_of(item),
            side=_side_of(item) if not value else None,
            note=note,
        )
        self._put(connection, item, review)

    def _put(self, connection: Connection, item: Item, review: Review) -> None:
        """Add the review in the place of an earlier one of the same result."""
        assert review.article is not None
        earlier = [
            old for old in reviews.of_article(connection, review.article) if _about(old, item)
        ]
        own = next((old for old in earlier if old.verdict is Verdict.ADD), None)
        reviews.delete(connection, [old.id for old in earlier])
        if own is None:
            machine = earlier[-1].machine if earlier else review.machine
            reviews.add(connection, _with_machine(review, machine))
        elif review.verdict is Verdict.CHANGE:
            reviews.add(connection, _merged_own(own, review))
        elif review.verdict is Verdict.CONFIRM:
            reviews.add(connection, own)

    def add_finding(
        self,
        article: ArticleId,
        span: Span,
        issue: IssueId,
        status: Status,
        *,
        side: SideId | None = None,
        note: str = "",
    ) -> None:
        """Say that some words convey a status of an issue."""
        self._add_own(
            article,
            span,
            f"Add finding “{status}”",
            target=Target.FINDING,
            issue=issue,
            status=status,
            side=side,
            note=note,
        )

    def add_claim(self, article: ArticleId, span: Span, speaker: str) -> None:
        """Say that some words are reported speech."""
        step = f"Add claim of “{speaker}”"
        self._add_own(article, span, step, target=Target.CLAIM, value=speaker)

    def add_mention(self, article: ArticleId, span: Span, name: str, kind: EntityKind) -> None:
        """Say that some words name an entity."""
        step = f"Add name “{name}”"
        self._add_own(article, span, step, target=Target.MENTION, value=name, kind=kind.value)

    def _add_own(
        self,
        article: ArticleId,
        span: Span,
        step: str,
        *,
        target: Target,
        issue: IssueId | None = None,
        status: Status | None = None,
        value: str = "",
        kind: str = "",
        side: SideId | None = None,
        note: str = "",
    ) -> None:
        def task(connection: Connection) -> None:
            review = _review(
                connection,
                target=target,
                verdict=Verdict.ADD,
                article=article,
                anchor=_anchored(connection, article, span),
                issue=issue,
                status=status,
                value=value,
                kind=kind,
                side=side,
                note=note,
            )
            reviews.add(connection, review)

        self.edit(step, task)

    def set_status(
        self, issue: IssueId, status: Status | None, *, as_of: dt.date | None = None, note: str = ""
    ) -> None:
        """The user's own word on an issue as of a day; None takes an earlier word back.

        Without a day it holds from the newest report on, or from today where there is none.
        """

        def task(connection: Connection) -> None:
            if status is None:
                _take_back(connection, issue, as_of)
                return
            day = as_of or articles.last_day(connection) or times.now().date()
            _take_back(connection, issue, day, only=True)
            review = _review(
                connection,
                target=Target.STATUS,
                verdict=Verdict.ADD,
                article=None,
                anchor=None,
                issue=issue,
                status=status,
                as_of=day,
                note=note,
            )
            reviews.add(connection, review)

        name = next((x.name for x in self.profile().issues if x.id == issue), issue)
        step = f"Set “{name}” to {status}" if status else f"Take back the status of “{name}”"
        self.edit(step, task)


def _take_back(
    connection: Connection, issue: IssueId, day: dt.date | None, *, only: bool = False
) -> None:
    """Drop the user's words on an issue: of that day, or the last one, or all up to now."""
    own = [r for r in reviews.library_wide(connection) if r.issue == issue]
    if day is not None:
        dropped = [r for r in own if r.as_of == day]
        if not dropped and not only:
            dropped = [r for r in own if r.as_of and r.as_of <= day][-1:]
    else:
        dropped = own[-1:]
    reviews.delete(connection, [r.id for r in dropped])


def _review(
    connection: Connection,
    *,
    target: Target,
    verdict: Verdict,
    article: ArticleId | None,
    anchor: Anchor | None,
    issue: IssueId | None = None,
    machine: str = "",
    status: Status | None = None,
    value: str = "",
    kind: str = "",
    side: SideId | None = None,
    as_of: dt.date | None = None,
    note: str = "",
) -> Review:
    return Review(
        id=NO_ID,
        target=target,
        verdict=verdict,
        article=article,
        anchor=anchor,
        issue=issue,
        machine=machine,
        status=status,
        value=value,
        kind=kind,
        side=side,
        as_of=as_of,
        note=note,
        author=shelf.setting(connection, AUTHOR),
        created=times.now(),
    )


def _anchored(connection: Connection, article: ArticleId, span: Span) -> Anchor:
    found = articles.get(connection, article)
    if found is None:
        raise UserError("This report is no longer in the library.", "Look in the trash.")
    return anchoring.anchor(found.text, span)


def _about(review: Review, item: Item) -> bool:
    """Whether an earlier review spoke of this very result, as the user sees it now."""
    seen = review.value or (review.status.value if review.status else "") or review.machine
    same = reviewing.word_of(item) in (review.machine, seen)
    return same and reviewing.fits(review, item)


def _with_machine(review: Review, machine: str) -> Review:
    return replace(review, machine=machine)


def _merged_own(own: Review, change: Review) -> Review:
    return replace(
        own,
        status=change.status or own.status,
        value=change.value or own.value,
        kind=change.kind or own.kind,
        note=change.note or own.note,
    )


def _what(item: Item) -> str:
    return WHAT[reviewing.target_of(item)]


def _kind_of(item: Item) -> str:
    if isinstance(item, Finding):
        return item.asserter.kind.value
    return item.kind.value


def _side_of(item: Item) -> SideId | None:
    if isinstance(item, Finding):
        return item.asserter.side
    if isinstance(item, Claim):
        return item.speaker.side if item.speaker else None
    return item.side
