"""The claims ledger: who said what, about which issue, in which report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.profile import Issue
from cpsreader.services.views import ClaimRow, ReviewState
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.docks.ledger import Ledger
from cpsreader.ui.docks.ledger_model import Column

_KINDS = {Kind.ANALYSIS, Kind.REVIEWS, Kind.ARTICLES, Kind.METADATA, Kind.PROFILE}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClaimsDock", text)


class ClaimsDock(Ledger[ClaimRow]):
    """All claims of the library, or up to the as-of day."""

    def __init__(self, context: Context) -> None:
        self._workspace = context.workspace
        super().__init__(context, "Claims", _tr("Claims"), self._columns())

    def _columns(self) -> Sequence[Column[ClaimRow]]:
        return (
            Column(key="speaker", title=_tr("Speaker"), text=_speaker, width=190, strong=True),
            Column(key="party", title=_tr("Party"), text=_party, width=76, chip=True),
            Column(
                key="kind",
                title=_tr("Kind"),
                text=lambda row: words.kind_word(row.claim.item.kind),
                payload=lambda row: row.claim.item.kind,
                paint="kind",
                width=92,
                chip=True,
            ),
            Column(key="claim", title=_tr("Claim"), text=lambda r: r.text, width=0, serif=True),
            Column(
                key="issue",
                title=_tr("Issue"),
                text=self._issue_names,
                payload=self._first_issue,
                paint="issue",
                width=142,
                chip=True,
            ),
            Column(
                key="report",
                title=_tr("Report"),
                text=lambda row: words.outlet_word(row.outlet),
                width=132,
            ),
            Column(
                key="date",
                title=_tr("Date"),
                text=lambda row: words.short_day(row.published),
                order=lambda row: row.published.toordinal() if row.published else 0,
                width=66,
            ),
            Column(
                key="confidence",
                title=_tr("Confidence"),
                text=lambda row: words.confidence_word(row.claim.item.confidence),
                order=lambda row: row.claim.item.confidence,
                width=84,
            ),
            Column(
                key="review",
                title=_tr("Review"),
                text=lambda row: words.review_word(row.claim.state),
                width=90,
                chip=True,
            ),
        )

    def _issues(self, row: ClaimRow) -> list[Issue]:
        profile = self._workspace.profile()
        found = (profile.issue(issue) for issue in row.claim.item.issues)
        return [issue for issue in found if issue is not None]

    def _issue_names(self, row: ClaimRow) -> str:
        return ", ".join(issue.name for issue in self._issues(row))

    def _first_issue(self, row: ClaimRow) -> Issue | None:
        return next(iter(self._issues(row)), None)

    def load(self) -> Sequence[ClaimRow]:
        return self._workspace.claims(self.context.as_of)

    def open_row(self, row: ClaimRow) -> None:
        self.context.article_requested.emit(row.article, row.claim.item.hull, "claim")

    def concerns(self, changes: object) -> bool:
        return not isinstance(changes, ChangeSet) or bool(changes.kinds & _KINDS)

    def row_menu(self, rows: Sequence[ClaimRow], menu: QMenu) -> None:
        menu.addAction(_tr("Confirm"), QKeySequence("Y"), lambda: self._confirm(rows))
        menu.addAction(_tr("Reject"), QKeySequence("N"), lambda: self._reject(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().lower() == "y":
            self._confirm(self.selected())
        elif event.text().lower() == "n":
            self._reject(self.selected())
        else:
            super().keyPressEvent(event)

    def _confirm(self, rows: Sequence[ClaimRow]) -> None:
        for row in rows:
            self.context.attempt(partial(self._workspace.confirm, row.article, row.claim.item))

    def _reject(self, rows: Sequence[ClaimRow]) -> None:
        items = [
            (row.article, row.claim.item)
            for row in rows
            if row.claim.state is not ReviewState.REJECTED
        ]
        if items:
            self.context.attempt(lambda: self._workspace.reject_many(items))


def _speaker(row: ClaimRow) -> str:
    speaker = row.claim.item.speaker
    if speaker is None:
        return _tr("Speaker not clear")
    return speaker.name[:1].upper() + speaker.name[1:]


def _party(row: ClaimRow) -> str:
    speaker = row.claim.item.speaker
    if speaker is None:
        return ""
    if speaker.side:
        return speaker.side
    return "" if speaker.named else _tr("unnamed")
