"""Where every issue and the talks stand at the end of a day, from the reports up to it.

Pure functions over finished results. Nothing here is inferred from silence, a tentative agreement
is never taken for a ratified one, and the user's own word wins everywhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cpsreader.domain.analysis import ArticleStatus, Position
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.standing import (
    Account,
    DatedPosition,
    HistoryEntry,
    IssueState,
    Override,
    Report,
    SidePosition,
    StageEntry,
    StageState,
)
from cpsreader.domain.status import AsserterKind, Status

SOURCE_STRENGTH = {
    AsserterKind.DOCUMENT: 5,
    AsserterKind.BOTH: 4,
    AsserterKind.NEUTRAL: 3,
    AsserterKind.PARTY: 2,
    AsserterKind.REPORTER: 1,
    AsserterKind.UNNAMED: 0,
}
"""Who is believed where two reports of one day disagree: document, joint, neutral, party, paper."""

USER_STRENGTH = 9
"""The user's own word, above any source."""

MERE_MENTION = 0.25
"""A status less sure than this rests on a mention alone and reopens nothing that was settled."""

_CLOSED = frozenset({Status.AGREED, Status.RATIFIED, Status.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Entry:
    """A status of one issue with all that decides whether it replaces another."""

    date: dt.date
    time: dt.time
    status: Status | None
    strength: int
    confidence: float
    report: Report | None = None
    found: ArticleStatus | None = None
    override: Override | None = None

    @property
    def by_user(self) -> bool:
        """Whether it is the user's own word."""
        return self.strength == USER_STRENGTH

    @property
    def finding(self) -> int | None:
        """Index of the deciding finding; None where there is none."""
        if self.report is None or self.found is None:
            return None
        return self.found.deciding if self.found.deciding < len(self.report.findings) else None

    def replaces(self, old: Entry) -> bool:
        """Whether this one, not older than ``old`` in the order of time, takes its place."""
        if self.by_user or self.date > old.date:
            mere = self.confidence < MERE_MENTION and not self.by_user
            return not (mere and old.status in _CLOSED)
        if old.by_user:
            return False
        return self.time > old.time or self.strength >= old.strength


def issue_states(
    reports: Iterable[Report],
    issues: Sequence[IssueId],
    *,
    overrides: Iterable[Override] = (),
    as_of: dt.date | None = None,
) -> tuple[IssueState, ...]:
    """Where each issue stands at the end of a day, in the order of ``issues``.

    A newer report replaces an older one; of one day the later, else the better sourced one. What
    the user set wins on its day and until a newer report.

    Args:
        reports: In any order.
        issues: The issues asked for.
        overrides: Statuses that the user set without an article.
        as_of: Reports published later are left out; None for all.
    """
    known = [r for r in reports if as_of is None or r.published <= as_of]
    known.sort(key=report_order)
    set_by_user = [o for o in overrides if as_of is None or o.as_of <= as_of]
    rows: dict[IssueId, list[Entry]] = {issue: [] for issue in issues}
    for report in known:
        for found in report.statuses:
            if found.issue in rows:
                rows[found.issue].append(entry_of(report, found))
    for override in set_by_user:
        if override.issue in rows:
            rows[override.issue].append(override_entry(override))
    positions = positions_of(known)
    return tuple(_state(i, rows[i], positions.get(i, ())) for i in issues)


def report_order(report: Report) -> tuple[dt.date, dt.time, int]:
    """What reports are sorted by: oldest first."""
    return report.published, report.published_time or dt.time.min, report.article


def entry_of(report: Report, found: ArticleStatus) -> Entry:
    """What a report says of an issue."""
    user = found.issue in report.set_by_user
    source = AsserterKind.REPORTER
    if found.deciding < len(report.findings):
        source = report.findings[found.deciding].asserter.kind
    return Entry(
        date=min(found.as_of.last, report.published),
        time=report.published_time or dt.time.min,
        status=found.status,
        strength=USER_STRENGTH if user else SOURCE_STRENGTH[source],
        confidence=found.confidence,
        report=report,
        found=found,
    )


def override_entry(override: Override) -> Entry:
    """What the user says of an issue."""
    return Entry(
        override.as_of, dt.time.max, override.status, USER_STRENGTH, 1.0, override=override
    )


def _state(issue: IssueId, entries: list[Entry], positions: tuple[SidePosition, ...]) -> IssueState:
    if not entries:
        return IssueState(issue=issue, positions=positions)
    entries.sort(key=entry_order)
    steps = list(follow(entries))
    return state_of(
        issue,
        entries,
        current=steps[-1][0],
        history=tuple(step for _, step in steps if step is not None),
        known=len(entries),
        reports=sum(e.report is not None for e in entries),
        stories=len({e.report.story for e in entries if e.report}),
        positions=positions,
    )


def entry_order(entry: Entry) -> tuple[dt.date, dt.time]:
    """What entries are sorted by; equal ones stay in the order of their reports."""
    return entry.date, entry.time


def state_of(
    issue: IssueId,
    entries: Sequence[Entry],
    *,
    current: Entry,
    history: tuple[HistoryEntry, ...],
    known: int,
    reports: int,
    stories: int,
    positions: tuple[SidePosition, ...],
) -> IssueState:
    """The state after sorted entries, of which those of the current day are enough.

    ``known`` is how many there are in all.
    """
    accounts = () if current.by_user else accounts_of(issue, entries, current)
    return IssueState(
        issue=issue,
        status=current.status,
        as_of=current.date if current.status else None,
        article=current.report.article if current.report else None,
        finding=current.finding,
        why=why_of(current, known),
        by_user=current.by_user,
        reports=reports,
        independent_reports=stories,
        conflict=bool(accounts),
        conflict_text=conflict_text(accounts),
        accounts=accounts,
        positions=positions,
        history=history,
        confidence=current.confidence,
    )


def follow(entries: Iterable[Entry]) -> Iterator[tuple[Entry, HistoryEntry | None]]:
    """After each entry, the one that holds, and the entry as history (None: no status in it)."""
    current: Entry | None = None
    for entry in entries:
        before = current.status if current else None
        if current is None or entry.replaces(current):
            current = entry
        if entry.status is None:
            yield current, None
        else:
            changed = current is entry and entry.status != before
            yield current, history_entry(entry, changed=changed)


def history_entry(entry: Entry, *, changed: bool) -> HistoryEntry:
    """The entry as the history lists it; it has a status."""
    assert entry.status is not None
    return HistoryEntry(
        date=entry.date,
        status=entry.status,
        article=entry.report.article if entry.report else None,
        finding=entry.finding,
        review=entry.override.review if entry.override else None,
        changed=changed,
    )


def why_of(current: Entry, entries: int) -> str:
    """The rule that decided, in plain words."""
    if current.by_user:
        return "you set it"
    why = current.found.why if current.found else ""
    return f"newest of {entries} reports: {why}" if entries > 1 else why


def accounts_of(issue: IssueId, entries: Sequence[Entry], current: Entry) -> tuple[Account, ...]:
    """The accounts of the current day, where they do not go together."""
    same_day = [e for e in entries if e.date == current.date and e.report and e.found]
    found: dict[tuple[str, Status], Account] = {}
    for entry in reversed(same_day):
        for account in _accounts_in(issue, entry):
            found.setdefault((account.who, account.status), account)
    accounts = tuple(found.values())
    return accounts if differ(a.status for a in accounts) else ()


def _accounts_in(issue: IssueId, entry: Entry) -> Iterable[Account]:
    """What one report says: its status, and each side's account where they contradict."""
    report, found = entry.report, entry.found
    if report is None or found is None:
        return
    indices = (found.deciding, *found.others) if found.conflict else (found.deciding,)
    for index in indices:
        finding = report.findings[index] if index < len(report.findings) else None
        if finding is None:
            yield Account(
                who=report.outlet or "a report",
                status=found.status,
                date=entry.date,
                article=report.article,
            )
            continue
        who = finding.asserter.name or finding.asserter.side or report.outlet or "a report"
        status = found.status if index == found.deciding else finding.status
        yield Account(
            who=who, status=status, date=entry.date, article=report.article, finding=index
        )


_FAMILY = {
    Status.PROPOSED: "open",
    Status.REJECTED: "open",
    Status.DISPUTED: "open",
    Status.NARROWING: "open",
    Status.AGREED: "settled",
    Status.RATIFIED: "settled",
    Status.WITHDRAWN: "gone",
}


def differ(statuses: Iterable[Status]) -> bool:
    """Whether statuses contradict each other: open, settled and dropped do; shades do not."""
    return len({_FAMILY[s] for s in statuses}) > 1


def conflict_text(accounts: Sequence[Account]) -> str:
    """The accounts in a line, such as 'union: disputed; mayor: agreed; 10 Jan'."""
    if not accounts:
        return ""
    day = max(a.date for a in accounts)
    said = [f"{a.who}: {a.status}" for a in accounts]
    return "; ".join([*dict.fromkeys(said), f"{day.day} {day:%b}"])


def positions_of(reports: Sequence[Report]) -> dict[IssueId, tuple[SidePosition, ...]]:
    """Each side's positions per issue; ``reports`` oldest first."""
    rows: dict[IssueId, dict[SideId, list[DatedPosition]]] = {}
    for report in reports:
        for p in report.positions:
            rows.setdefault(p.issue, {}).setdefault(p.side, []).append(dated(report, p))
    return {
        issue: tuple(
            SidePosition(side=side, latest=items[-1], earlier=tuple(reversed(items[:-1])))
            for side, items in sorted(sides.items())
        )
        for issue, sides in rows.items()
    }


def dated(report: Report, position: Position) -> DatedPosition:
    """A position with the report's day."""
    return DatedPosition(
        text=position.text, article=report.article, span=position.span, date=report.published
    )


def stage_state(reports: Iterable[Report], *, as_of: dt.date | None = None) -> StageState:
    """The process stage at the end of a day: the newest report's last word that moves it."""
    known = [r for r in reports if as_of is None or r.published <= as_of]
    known.sort(key=report_order)
    history = tuple(entry for report in known for entry in _stage_entries(report))
    if not history:
        return StageState()
    last = history[-1]
    return StageState(
        stage=last.stage,
        as_of=last.date,
        article=last.article,
        sentence=last.sentence,
        history=history,
    )


def _stage_entries(report: Report) -> Iterable[StageEntry]:
    """The report's stage: its firmest finding that moves, the first of equals."""
    moving = [s for s in report.stages if s.moves]
    if moving:
        best = max(moving, key=lambda s: s.confidence)
        yield StageEntry(
            date=report.published, stage=best.stage, article=report.article, sentence=best.sentence
        )
