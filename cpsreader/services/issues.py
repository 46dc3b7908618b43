"""Where the issues stand, and the lists of evidence and claims behind it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cpsreader.domain import states
from cpsreader.domain.analysis import Claim, Finding
from cpsreader.domain.annotation import Review
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.standing import IssueState, Report, StageState
from cpsreader.services import naming, reviewing
from cpsreader.services.core import Core
from cpsreader.services.views import ClaimRow, EvidenceRow, Reviewed
from cpsreader.storage import analyses, articles, reviews
from cpsreader.storage.articles import Line
from cpsreader.storage.connection import Connection

PIECES = " … "
"""Stands between the pieces of a divided quotation."""


class IssueReading(Core):
    """States, evidence, claims."""

    def issue_states(self, as_of: dt.date | None = None) -> Sequence[IssueState]:
        """One state per issue of the profile, in its order, at the end of that day (None: now)."""
        return self._reports.states([issue.id for issue in self.profile().issues], as_of)

    def stage_state(self, as_of: dt.date | None = None) -> StageState | None:
        """The process stage at the end of that day; None where no report speaks of it."""
        found = states.stage_state(self._reports.all(), as_of=as_of)
        return found if found.history else None

    def reports(self) -> Sequence[Report]:
        """Every report as the aggregation sees it, reviews applied, oldest first."""
        found = self._reports.all()
        return sorted(found, key=lambda r: (r.published, r.published_time or dt.time(), r.article))

    def evidence(self, issue: IssueId, as_of: dt.date | None = None) -> Sequence[EvidenceRow]:
        """Findings and signals of an issue, newest first, signals after findings."""
        connection = self._library.read()
        lines = _until(articles.lines(connection), as_of)
        word = reviews.by_article(connection)
        found = analyses.of_issue(connection, issue)
        keys = [key for key in lines if key in found or key in word]
        texts = articles.texts(connection, keys)
        rows: list[EvidenceRow] = []
        for key in keys:
            merged = reviewing.kept(
                reviewing.findings(found.get(key, ()), _of_issue(word.get(key, ()), issue))
            )
            rows += (_evidence(lines[key], texts[key], item) for item in merged)
        return sorted(rows, key=_newest_first, reverse=True)

    def claims(self, as_of: dt.date | None = None) -> Sequence[ClaimRow]:
        """Every claim, newest report first, in the order of the text."""
        connection = self._library.read()
        lines = _until(articles.lines(connection), as_of)
        order = sorted(lines.values(), key=lambda x: (x.day, x.id), reverse=True)
        texts = articles.texts(connection, lines)
        merged = self._merged_claims(connection)
        return [
            _claim(line, texts[line.id], item) for line in order for item in merged.get(line.id, ())
        ]

    def _merged_claims(self, connection: Connection) -> dict[ArticleId, Sequence[Reviewed[Claim]]]:
        """Every article's claims with the user's word on each, rejected ones left out."""
        profile = self.profile()
        rename = naming.renamer(reviews.entity_rules(connection))
        word = reviews.by_article(connection)
        found = analyses.all_items(connection, "claims")
        return {
            key: reviewing.kept(
                reviewing.claims(
                    [naming.claim_renamed(c, rename, profile) for c in found.get(key, ())],
                    word.get(key, ()),
                    profile,
                )
            )
            for key in {*found, *word}
        }


def _until(lines: dict[ArticleId, Line], as_of: dt.date | None) -> dict[ArticleId, Line]:
    if as_of is None:
        return lines
    return {key: line for key, line in lines.items() if line.day <= as_of}


def _of_issue(word: Sequence[Review], issue: IssueId) -> list[Review]:
    return [review for review in word if review.issue == issue]


def _evidence(line: Line, text: str, item: Reviewed[Finding]) -> EvidenceRow:
    return EvidenceRow(
        article=line.id,
        outlet=line.outlet,
        title=line.title,
        published=line.published,
        sentence=item.item.sentence.of(text),
        finding=item,
    )


def _newest_first(row: EvidenceRow) -> tuple[bool, dt.date, int, int]:
    finding = row.finding.item
    return (finding.moves, row.published or dt.date.min, row.article, -finding.sentence.start)


def _claim(line: Line, text: str, item: Reviewed[Claim]) -> ClaimRow:
    return ClaimRow(
        article=line.id,
        outlet=line.outlet,
        title=line.title,
        published=line.published,
        text=PIECES.join(span.of(text) for span in item.item.spans),
        claim=item,
    )
