"""The statuses that the user set for a day, tied to no article."""

from __future__ import annotations

from collections.abc import Iterable

from cpsreader.domain.annotation import Review, Target, Verdict
from cpsreader.domain.standing import Override


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
