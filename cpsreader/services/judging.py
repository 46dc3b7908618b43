"""The user's word on machine results: confirm, change, reject, add."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What the user says: a status, a name, or nothing but yes and no."""

    status: Status | None = None
    value: str = ""
    kind: str = ""
    note: str = ""
    issue: IssueId | None = None
    side: SideId | None = None


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
        self._judge(article, item, Verdict.CHANGE, step, Word(status=status, note=note))

    def change_speaker(self, article: ArticleId, item: Claim, speaker: str) -> None:
        """Give a claim another speaker."""
        step = f"Set speaker to “{speaker}”"
        self._judge(article, item, Verdict.CHANGE, step, Word(value=speaker))

    def change_entity(self, article: ArticleId, item: Mention, name: str, kind: EntityKind) -> None:
        """Say what a mention names."""
        step = f"Set name to “{name}”"
        self._judge(article, item, Verdict.CHANGE, step, Word(value=name, kind=kind.value))

    def _judge(
        self, article: ArticleId, item: Item, verdict: Verdict, step: str, word: Word | None = None
    ) -> None:
        self.edit(step, lambda connection: judge(connection, article, item, verdict, word))

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
        word = Word(status=status, note=note, issue=issue, side=side)
        self._add_own(article, span, f"Add finding “{status}”", Target.FINDING, word)

    def add_claim(self, article: ArticleId, span: Span, speaker: str) -> None:
        """Say that some words are reported speech."""
        step = f"Add claim of “{speaker}”"
        self._add_own(article, span, step, Target.CLAIM, Word(value=speaker))

    def add_mention(self, article: ArticleId, span: Span, name: str, kind: EntityKind) -> None:
        """Say that some words name an entity."""
        word = Word(value=name, kind=kind.value)
        self._add_own(article, span, f"Add name “{name}”", Target.MENTION, word)

    def _add_own(
        self, article: ArticleId, span: Span, step: str, target: Target, word: Word
    ) -> None:
        def task(connection: Connection) -> None:
            anchor = _anchored(connection, article, span)
            plain = _review(connection, target, Verdict.ADD, word)
            reviews.add(connection, replace(plain, article=article, anchor=anchor))

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
            word = Word(status=status, note=note, issue=issue)
            plain = _review(connection, Target.STATUS, Verdict.ADD, word)
            reviews.add(connection, replace(plain, as_of=day))

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


def judge(
    connection: Connection,
    article: ArticleId,
    item: Item,
    verdict: Verdict,
    word: Word | None = None,
) -> None:
    """Keep the user's word on a result, in the place of an earlier one on the same."""
    word = word or Word()
    plain = _review(connection, reviewing.target_of(item), verdict, word)
    review = replace(
        plain,
        article=article,
        anchor=_anchored(connection, article, reviewing.place_of(item)),
        issue=item.issue if isinstance(item, Finding) else None,
        machine=reviewing.word_of(item),
        kind=word.kind or _kind_of(item),
        side=None if word.value else _side_of(item),
    )
    earlier = [old for old in reviews.of_article(connection, article) if _about(old, item)]
    new = _following(earlier, review)
    reviews.delete(connection, [old.id for old in earlier])
    if new is not None:
        reviews.add(connection, new)


def _following(earlier: list[Review], review: Review) -> Review | None:
    """What remains of the earlier reviews of a result and a new one; None for nothing."""
    if not earlier:
        return review
    last = earlier[-1]
    if review.verdict is Verdict.CONFIRM and review.machine == _seen(last):
        return last
    if last.verdict is not Verdict.ADD:
        return replace(review, machine=last.machine)
    if review.verdict is Verdict.REJECT:
        return None
    return _merged_own(last, review)


def _review(connection: Connection, target: Target, verdict: Verdict, word: Word) -> Review:
    return Review(
        id=NO_ID,
        target=target,
        verdict=verdict,
        article=None,
        anchor=None,
        issue=word.issue,
        status=word.status,
        value=word.value,
        kind=word.kind,
        side=word.side,
        note=word.note,
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
    same = reviewing.word_of(item) in (review.machine, _seen(review))
    return same and reviewing.fits(review, item)


def _seen(review: Review) -> str:
    """What the user sees of a result after the review."""
    return review.value or (review.status.value if review.status else "") or review.machine


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
