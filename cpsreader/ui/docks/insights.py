"""What the reports as a whole tell: movement of positions, disagreements, silence, balance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Issue
from cpsreader.domain.standing import DatedPosition
from cpsreader.services.views import BalanceRow, DisagreementRow, SilenceRow
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.docks.ledger import Ledger
from cpsreader.ui.docks.ledger_model import Column

_KINDS = {Kind.ANALYSIS, Kind.REVIEWS, Kind.ARTICLES, Kind.METADATA, Kind.PROFILE}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Insights", text)


def _stale(changes: object) -> bool:
    return not isinstance(changes, ChangeSet) or bool(changes.kinds & _KINDS)


@dataclass(frozen=True, slots=True)
class Move:
    """A side's position on an issue and the one before it, None for the first."""

    issue: Issue
    side: SideId
    now: DatedPosition
    before: DatedPosition | None


class MovementLedger(Ledger[Move]):
    """Positions side by side: what a side says now, and what it said before."""

    def __init__(self, context: Context) -> None:
        columns = (
            Column[Move](
                key="issue",
                title=_tr("Issue"),
                text=lambda row: row.issue.name,
                payload=lambda row: row.issue,
                paint="issue",
                width=160,
                chip=True,
            ),
            Column[Move](
                key="side", title=_tr("Party"), text=lambda row: row.side, width=80, chip=True
            ),
            Column[Move](
                key="date",
                title=_tr("Date"),
                text=lambda row: words.short_day(row.now.date),
                order=lambda row: row.now.date.toordinal(),
                width=70,
            ),
            Column[Move](
                key="now", title=_tr("Position"), text=lambda r: r.now.text, width=0, serif=True
            ),
            Column[Move](
                key="was",
                title=_tr("Earlier"),
                text=lambda row: words.short_day(row.before.date) if row.before else "",
                width=70,
            ),
            Column[Move](
                key="before",
                title=_tr("Earlier position"),
                text=lambda row: row.before.text if row.before else "",
                width=380,
                serif=True,
            ),
        )
        super().__init__(context, "Positions", _tr("Positions"), columns)

    def load(self) -> Sequence[Move]:
        profile = self.context.workspace.profile()
        rows: list[Move] = []
        for state in self.context.workspace.issue_states(self.context.as_of):
            issue = profile.issue(state.issue)
            if issue is None:
                continue
            for position in state.positions:
                chain = [position.latest, *position.earlier]
                befores = [*chain[1:], None]
                rows += [
                    Move(issue, position.side, now, before)
                    for now, before in zip(chain, befores, strict=True)
                ]
        return rows

    def open_row(self, row: Move) -> None:
        self.context.article_requested.emit(row.now.article, row.now.span, "finding")

    def concerns(self, changes: object) -> bool:
        return _stale(changes)


class DisagreementLedger(Ledger[DisagreementRow]):
    """What two reports give differently; opening shows the one, then the other."""

    def __init__(self, context: Context) -> None:
        self._turn = False
        columns = (
            Column[DisagreementRow](
                key="what", title=_tr("About"), text=lambda row: row.what, width=190, strong=True
            ),
            Column[DisagreementRow](
                key="kind", title=_tr("Kind"), text=lambda row: row.kind, width=90, chip=True
            ),
            Column[DisagreementRow](
                key="left", title=_tr("One says"), text=lambda row: row.left[2], width=110
            ),
            Column[DisagreementRow](
                key="left_text",
                title=_tr("Sentence"),
                text=lambda row: row.left[3],
                width=380,
                serif=True,
            ),
            Column[DisagreementRow](
                key="right", title=_tr("Another says"), text=lambda row: row.right[2], width=110
            ),
            Column[DisagreementRow](
                key="right_text",
                title=_tr("Sentence"),
                text=lambda row: row.right[3],
                width=0,
                serif=True,
            ),
        )
        super().__init__(context, "Disagreements", _tr("Disagreements"), columns)

    def load(self) -> Sequence[DisagreementRow]:
        return self.context.workspace.disagreements()

    def open_row(self, row: DisagreementRow) -> None:
        self._turn = not self._turn
        side = row.left if self._turn else row.right
        self.context.article_requested.emit(side[0], side[1], "hit")

    def concerns(self, changes: object) -> bool:
        return _stale(changes)


class SilenceLedger(Ledger[SilenceRow]):
    """Issues by how long nobody has reported on them."""

    def __init__(self, context: Context) -> None:
        workspace = context.workspace

        def name(row: SilenceRow) -> str:
            issue = workspace.profile().issue(row.issue)
            return issue.name if issue else row.issue

        columns = (
            Column[SilenceRow](
                key="issue",
                title=_tr("Issue"),
                text=name,
                payload=lambda row: workspace.profile().issue(row.issue),
                paint="issue",
                width=240,
                strong=True,
            ),
            Column[SilenceRow](
                key="days",
                title=_tr("Days without a report"),
                text=lambda row: _tr("never reported") if row.days is None else str(row.days),
                order=lambda row: 10**6 if row.days is None else row.days,
                width=170,
            ),
            Column[SilenceRow](
                key="last",
                title=_tr("Last reported"),
                text=lambda row: words.day_with_year(row.last) if row.last else "",
                order=lambda row: row.last or dt.date.min,
                width=150,
            ),
            Column[SilenceRow](
                key="since",
                title=_tr("Reports since then"),
                text=lambda row: str(row.reports_since),
                order=lambda row: row.reports_since,
                width=0,
            ),
        )
        super().__init__(context, "Silence", _tr("Silence"), columns)

    def load(self) -> Sequence[SilenceRow]:
        return self.context.workspace.silence(self.context.as_of)

    def open_row(self, row: SilenceRow) -> None:
        self.context.issue_requested.emit(row.issue)

    def concerns(self, changes: object) -> bool:
        return _stale(changes)


class BalanceLedger(Ledger[BalanceRow]):
    """Share of reported words per party and outlet."""

    def __init__(self, context: Context) -> None:
        columns = (
            Column[BalanceRow](
                key="outlet",
                title=_tr("Outlet"),
                text=lambda row: row.outlet or _tr("All outlets"),
                width=240,
                strong=True,
                chip=True,
            ),
            Column[BalanceRow](
                key="side",
                title=_tr("Party"),
                text=lambda row: row.side or _tr("others"),
                width=100,
                chip=True,
            ),
            Column[BalanceRow](
                key="share",
                title=_tr("Share of reported words"),
                text=lambda row: f"{row.share:.0%}",
                order=lambda row: row.share,
                width=180,
            ),
            Column[BalanceRow](
                key="words",
                title=_tr("Words"),
                text=lambda row: str(row.words),
                order=lambda row: row.words,
                width=90,
            ),
            Column[BalanceRow](
                key="claims",
                title=_tr("Claims"),
                text=lambda row: str(row.claims),
                order=lambda row: row.claims,
                width=0,
            ),
        )
        super().__init__(context, "Balance", _tr("Balance"), columns)

    def load(self) -> Sequence[BalanceRow]:
        return self.context.workspace.balance(self.context.as_of)

    def open_row(self, row: BalanceRow) -> None:
        """A share comes from many places; there is none to go to."""

    def concerns(self, changes: object) -> bool:
        return _stale(changes)


class InsightsDock(QWidget):
    """The four views as tabs.

    Signals:
        closed: the user closed the dock.
        export_requested: a ``Table`` of what is seen.
    """

    closed = Signal()
    export_requested = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.title = _tr("Insights")
        self.setObjectName("Insights")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.title)
        for ledger in (
            MovementLedger(context),
            DisagreementLedger(context),
            SilenceLedger(context),
            BalanceLedger(context),
        ):
            self.tabs.addTab(ledger, ledger.title)
            ledger.closed.connect(self.closed)
            ledger.export_requested.connect(self.export_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
