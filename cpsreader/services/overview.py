"""Views over the whole library: silence, and what has changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from cpsreader.domain.standing import IssueState
from cpsreader.services.counting import Counting
from cpsreader.services.views import (
    ChangeRow,
    ClaimRow,
    SilenceRow,
)
from cpsreader.storage import articles, overviews


class Overview(Counting):
    """What the reports say together, and what they do not say."""

    def silence(self, as_of: dt.date | None = None) -> Sequence[SilenceRow]:
        """One row per issue, the longest silence first.

        Days are counted to ``as_of``, or to the newest report's day: what was not collected was
        not silent.
        """
        connection = self._library.read()
        issues = [issue.id for issue in self.profile().issues]
        last = overviews.last_mentions(connection, issues, as_of)
        end = as_of or articles.last_day(connection)
        rows = [
            SilenceRow(
                issue=issue,
                last=last.get(issue),
                days=(end - last[issue]).days if end and issue in last else None,
                reports_since=overviews.reports_after(connection, last.get(issue), as_of),
            )
            for issue in issues
        ]
        return sorted(rows, key=lambda row: (row.days is not None, -(row.days or 0)))

    def changes_between(self, since: dt.date, until: dt.date | None = None) -> Sequence[ChangeRow]:
        """One row per issue, in the profile's order: the end of ``since`` against ``until``."""
        before = self.issue_states(since)
        after = self.issue_states(until)
        claims = self.claims(until)
        return [
            _change(old, new, [c for c in claims if old.issue in c.claim.item.issues], since)
            for old, new in zip(before, after, strict=True)
        ]


def _change(
    old: IssueState, new: IssueState, claims: Iterable[ClaimRow], since: dt.date
) -> ChangeRow:
    earlier: set[str] = set()
    later: dict[str, None] = {}
    count = 0
    for row in claims:
        name = row.claim.item.speaker.name if row.claim.item.speaker else ""
        if row.published is None or row.published <= since:
            earlier.add(name)
        else:
            count += 1
            later[name] = None
    return ChangeRow(
        issue=old.issue,
        before=old.status,
        after=new.status,
        reports=new.reports - old.reports,
        new_claims=count,
        new_speakers=tuple(name for name in later if name and name not in earlier),
    )
