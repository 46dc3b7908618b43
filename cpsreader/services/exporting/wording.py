"""The sentences that a brief makes itself: lead, subtitle, who says a thing."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from cpsreader.domain.analysis import Asserter
from cpsreader.domain.profile import Profile
from cpsreader.domain.standing import IssueState
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.exporting.look import long_day

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SAID: dict[Status, str] = {
    Status.RATIFIED: "ratified",
    Status.AGREED: "reported as agreed",
    Status.NARROWING: "narrowing",
    Status.DISPUTED: "in dispute",
    Status.REJECTED: "at a refusal",
    Status.PROPOSED: "proposed and unanswered",
    Status.WITHDRAWN: "withdrawn",
}


def number_word(count: int) -> str:
    """'two'; figures above ten."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def lead(states: Sequence[IssueState]) -> str:
    """Such as 'Of five issues, two are reported as agreed and two are in dispute.'."""
    if not states:
        return "No issues are tracked."
    counts = Counter(state.status for state in states)
    if set(counts) == {None}:
        return "No report so far says where any issue stands."
    parts = [f"{_are(counts[s])} {words}" for s, words in _SAID.items() if counts[s]]
    silent = counts[None]
    if silent:
        parts.append(f"on {number_word(silent)} no report says where it stands")
    total = len(states)
    first = f"Of {number_word(total)} issues, " if total > 1 else "Of one issue, "
    conflicts = sum(state.conflict for state in states)
    sentences = [f"{first}{_joined(parts)}."]
    if conflicts:
        sentences.append(f"On {number_word(conflicts)} the reports differ.")
    if not counts[Status.RATIFIED]:
        sentences.append("None is ratified.")
    return " ".join(sentences)


def _are(count: int) -> str:
    return f"{number_word(count)} {'is' if count == 1 else 'are'}"


def _joined(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def subtitle(profile: Profile, as_of: dt.date | None, reports: int, independent: int) -> str:
    """Who bargains, as of when, from how many reports."""
    sides = _joined([f"{side.name} ({side.id})" for side in profile.sides])
    parts = [f"{sides}."] if sides else []
    if as_of is not None:
        parts.append(f"As reported by {as_of:%A} {long_day(as_of)}.")
    count = "1 report" if reports == 1 else f"{reports} reports"
    if reports and independent != reports:
        count += f", {independent} of them independent"
    return " ".join([*parts, f"{count}."])


def who_says(asserter: Asserter, outlet: str) -> str:
    """'Jesse Sharkey (CTU)', 'A report of CBS 2', 'Both sides, as CBS 2 reports'."""
    report = f"A report of {outlet}" if outlet else "A report"
    if asserter.kind is AsserterKind.BOTH:
        return f"Both sides, as {outlet} reports" if outlet else "Both sides"
    if not asserter.name:
        return "A document" if asserter.kind is AsserterKind.DOCUMENT else report
    name = asserter.name[0].upper() + asserter.name[1:]
    return f"{name} ({asserter.side})" if asserter.side and asserter.side != name else name
