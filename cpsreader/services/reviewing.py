"""The user's reviews laid over the machine's results. Pure: values in, values out.

A review is matched by what it speaks of and where, never by row. The user's word survives a
machine that has changed its mind: what was confirmed or changed stays as the user's own where the
machine no longer finds it, what was rejected stays rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from cpsreader.domain.analysis import (
    Asserter,
    Claim,
    ClaimKind,
    EntityKind,
    Finding,
    Mention,
    Speaker,
)
from cpsreader.domain.annotation import Review, Target, Verdict
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span, hull
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.views import Reviewed, ReviewState

T = TypeVar("T", Finding, Claim, Mention)
Item = Finding | Claim | Mention
STATES = {
    Verdict.CONFIRM: ReviewState.CONFIRMED,
    Verdict.CHANGE: ReviewState.CHANGED,
    Verdict.REJECT: ReviewState.REJECTED,
    Verdict.ADD: ReviewState.OWN,
}
OWN_RULE = "user"
REJECTED_REASON = "You rejected it."


def target_of(item: Item) -> Target:
    """What kind of result it is."""
    if isinstance(item, Finding):
        return Target.FINDING
    return Target.CLAIM if isinstance(item, Claim) else Target.MENTION


def place_of(item: Item) -> Span:
    """Where it stands, as reviews are anchored."""
    if isinstance(item, Finding):
        return hull(item.evidence)
    return item.hull if isinstance(item, Claim) else item.span


def word_of(item: Item) -> str:
    """What the machine says, as a word that can be compared."""
    if isinstance(item, Finding):
        return item.status.value
    if isinstance(item, Claim):
        return item.speaker.name if item.speaker else ""
    return item.name


def fits(review: Review, item: Item) -> bool:
    """Whether the review speaks of the item, whatever the machine says there by now."""
    if review.target is not target_of(item) or review.anchor is None or review.anchor.span is None:
        return False
    if isinstance(item, Finding) and review.issue != item.issue:
        return False
    place = place_of(item)
    return _share(review.anchor.span, place) > SAME_PLACE


SAME_PLACE = 0.5
"""Part of the shorter of two spans that both must cover to be the same place."""


def _share(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common / min(len(one), len(other))


def merged(
    items: Iterable[T],
    reviews: Sequence[Review],
    change: Callable[[T, Review], T],
    own: Callable[[Review], T],
    target: Target,
) -> list[Reviewed[T]]:
    """The items in their order with the user's word on each, then the user's own.

    Rejected items are kept, marked as such; callers that show results leave them out.
    """
    listed = list(items)
    own_kind = [review for review in reviews if review.target is target]
    matched = _matched(listed, own_kind)
    found = []
    for index, item in enumerate(listed):
        review = matched.get(index)
        if review is None:
            found.append(Reviewed(item, ReviewState.NONE, item))
        else:
            seen = _changed(item, review, change)
            found.append(Reviewed(seen, STATES[review.verdict], item, review))
    used = {review.id for review in matched.values()}
    left = [r for r in own_kind if r.id not in used and r.verdict is not Verdict.REJECT]
    return found + [Reviewed(own(review), ReviewState.OWN, None, review) for review in left]


def _matched(items: Sequence[Item], reviews: Sequence[Review]) -> dict[int, Review]:
    """The review of each item that has one, the newest of several.

    First the items that still say what was judged. A confirmed or changed result that the
    machine puts otherwise by now is then the nearest item in its place that nobody has judged.
    """
    found: dict[int, Review] = {}
    homeless = []
    for review in reviews:
        same = [n for n, item in enumerate(items) if _judges(review, item)]
        found.update(dict.fromkeys(same, review))
        if not same and review.verdict in (Verdict.CONFIRM, Verdict.CHANGE):
            homeless.append(review)
    for review in homeless:
        near = [n for n, item in enumerate(items) if n not in found and fits(review, item)]
        if near:
            found[max(near, key=lambda n: _common(review, items[n]))] = review
    return found


def _judges(review: Review, item: Item) -> bool:
    """Whether the item is what the user judged, or has come to say what the user added."""
    said = _said(review) if review.verdict is Verdict.ADD else review.machine
    return said == word_of(item) and fits(review, item)


def _said(review: Review) -> str:
    return review.status.value if review.status else review.value


def _common(review: Review, item: Item) -> int:
    span, place = _span(review), place_of(item)
    return min(span.end, place.end) - max(span.start, place.start)


def _changed(item: T, review: Review, change: Callable[[T, Review], T]) -> T:
    if review.verdict in (Verdict.CHANGE, Verdict.ADD):
        return change(item, review)
    if review.verdict is Verdict.CONFIRM and review.machine != word_of(item):
        return change(item, review)
    return item


def findings(items: Iterable[Finding], reviews: Sequence[Review]) -> list[Reviewed[Finding]]:
    """Findings with the user's word on each."""
    return merged(items, reviews, _changed_finding, _own_finding, Target.FINDING)


def _status_of(review: Review) -> Status:
    return review.status or Status(review.machine)


def _changed_finding(item: Finding, review: Review) -> Finding:
    return replace(
        item,
        status=_status_of(review),
        moves=True,
        reason="",
        blocker=None,
        confidence=1.0,
        explanation=_words_of(review),
    )


def _words_of(review: Review) -> str:
    return f"Your own word: {review.note}" if review.note else "Your own word."


def _own_finding(review: Review) -> Finding:
    span = _span(review)
    kind = AsserterKind(review.kind) if review.kind else AsserterKind.REPORTER
    if review.side and not review.kind:
        kind = AsserterKind.PARTY
    return Finding(
        issue=review.issue or IssueId(""),
        status=_status_of(review),
        asserter=Asserter(kind=kind, name=review.value, side=review.side),
        sentence=span,
        evidence=(span,),
        phrase=span,
        rule=OWN_RULE,
        explanation=_words_of(review),
    )


def _span(review: Review) -> Span:
    if review.anchor is None or review.anchor.span is None:
        msg = "a review of a result has a place"
        raise ValueError(msg)
    return review.anchor.span


def claims(
    items: Iterable[Claim], reviews: Sequence[Review], profile: Profile
) -> list[Reviewed[Claim]]:
    """Claims with the user's word on each."""

    def change(item: Claim, review: Review) -> Claim:
        return replace(item, speaker=_speaker(item.speaker, review, profile), confidence=1.0)

    def own(review: Review) -> Claim:
        kind = ClaimKind(review.kind) if review.kind else ClaimKind.INDIRECT
        speaker = _speaker(None, review, profile)
        return Claim(spans=(_span(review),), kind=kind, speaker=speaker, rule=OWN_RULE)

    return merged(items, reviews, change, own, Target.CLAIM)


def _speaker(before: Speaker | None, review: Review, profile: Profile) -> Speaker | None:
    name = review.value or review.machine
    if not name:
        return None
    side = review.side or profile.side_of(name)
    if before is None:
        return Speaker(name=name, side=side)
    return replace(before, name=name, side=side, named=True)


def mentions(
    items: Iterable[Mention], reviews: Sequence[Review], profile: Profile
) -> list[Reviewed[Mention]]:
    """Mentions with the user's word on each."""

    def change(item: Mention, review: Review) -> Mention:
        name = review.value or review.machine
        kind = EntityKind(review.kind) if review.kind else item.kind
        return replace(item, name=name, kind=kind, side=profile.side_of(name), confidence=1.0)

    def own(review: Review) -> Mention:
        name = review.value or review.machine
        kind = EntityKind(review.kind) if review.kind else EntityKind.OTHER
        side = profile.side_of(name)
        return Mention(span=_span(review), kind=kind, name=name, side=side, rule=OWN_RULE)

    return merged(items, reviews, change, own, Target.MENTION)


def kept(items: Iterable[Reviewed[T]]) -> tuple[Reviewed[T], ...]:
    """Without what the user rejected, in the order of the text."""
    found = [item for item in items if item.state is not ReviewState.REJECTED]
    return tuple(sorted(found, key=lambda reviewed: place_of(reviewed.item)))


def without_effect(item: Finding) -> Finding:
    """A rejected finding as a signal."""
    return replace(item, moves=False, reason=REJECTED_REASON)
