"""The program's words for statuses, kinds, confidence and days, in the user's language."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cpsreader.domain.analysis import ClaimKind, EntityKind
from cpsreader.domain.status import Modality, Stage, Status
from cpsreader.services.views import ReviewState

HIGH = 0.8
"""From here on a confidence is called high; a calibrated 0.8 is right four times in five."""
MEDIUM = 0.55


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def status_word(status: Status | None) -> str:
    """'Disputed'; 'Not reported' for None."""
    return {
        Status.PROPOSED: _tr("Proposed"),
        Status.REJECTED: _tr("Rejected"),
        Status.DISPUTED: _tr("Disputed"),
        Status.NARROWING: _tr("Narrowing"),
        Status.AGREED: _tr("Agreed"),
        Status.RATIFIED: _tr("Ratified"),
        Status.WITHDRAWN: _tr("Withdrawn"),
        None: _tr("Not reported"),
    }[status]


def status_meaning(status: Status | None) -> str:
    """One line that says what the word means."""
    return {
        Status.PROPOSED: _tr("Proposed: a side put terms forward; no answer is reported."),
        Status.REJECTED: _tr("Rejected: a side refused the other's terms."),
        Status.DISPUTED: _tr("Disputed: open; the sides are at odds."),
        Status.NARROWING: _tr("Narrowing: reported closer, not agreed."),
        Status.AGREED: _tr(
            "Agreed: both sides or the giving side committed to it; "
            "not yet approved by the members."
        ),
        Status.RATIFIED: _tr("Ratified: approved by the members, or in force."),
        Status.WITHDRAWN: _tr("Withdrawn: the side that asked for it dropped it."),
        None: _tr("Not reported: no report so far says where this issue stands."),
    }[status]


def stage_word(stage: Stage) -> str:
    """A stage of the talks as a short phrase."""
    return {
        Stage.BARGAINING: _tr("Bargaining"),
        Stage.SUSPENDED: _tr("Talks suspended"),
        Stage.MEDIATION: _tr("Mediation"),
        Stage.FACT_FINDING: _tr("Fact-finding"),
        Stage.ARBITRATION: _tr("Arbitration"),
        Stage.ACTION_VOTE: _tr("Vote on action"),
        Stage.JOB_ACTION: _tr("Strike or job action"),
        Stage.LOCKOUT: _tr("Lockout"),
        Stage.DEAL: _tr("Deal reached"),
        Stage.BODY_VOTE: _tr("Delegates vote"),
        Stage.RATIFICATION_VOTE: _tr("Members vote"),
        Stage.RATIFIED: _tr("Deal ratified"),
        Stage.VOTED_DOWN: _tr("Deal voted down"),
        Stage.LEGAL: _tr("In court or before a board"),
    }[stage]


def kind_word(kind: ClaimKind | EntityKind) -> str:
    """A kind of claim or entity, in lower case."""
    words: dict[ClaimKind | EntityKind, str] = {
        ClaimKind.DIRECT: _tr("direct"),
        ClaimKind.INDIRECT: _tr("indirect"),
        ClaimKind.MIXED: _tr("mixed"),
        EntityKind.PERSON: _tr("person"),
        EntityKind.ORGANIZATION: _tr("organization"),
        EntityKind.PLACE: _tr("place"),
        EntityKind.DATE: _tr("date"),
        EntityKind.QUANTITY: _tr("quantity"),
        EntityKind.OTHER: _tr("other"),
    }
    return words[kind]


def modality_word(modality: Modality) -> str:
    """How a sentence puts what it says."""
    return {
        Modality.FACT: _tr("fact"),
        Modality.PLANNED: _tr("planned"),
        Modality.CONDITIONAL: _tr("conditional"),
        Modality.POSSIBLE: _tr("possible"),
        Modality.DEMANDED: _tr("demanded"),
        Modality.DENIED: _tr("denied"),
        Modality.HISTORICAL: _tr("an earlier round"),
        Modality.QUESTION: _tr("a question"),
    }[modality]


def confidence_word(confidence: float) -> str:
    """'high', 'medium' or 'low'."""
    if confidence >= HIGH:
        return _tr("high")
    return _tr("medium") if confidence >= MEDIUM else _tr("low")


def review_word(state: ReviewState) -> str:
    """How a result stands with the user."""
    return {
        ReviewState.NONE: _tr("not yet"),
        ReviewState.CONFIRMED: _tr("Confirmed"),
        ReviewState.CHANGED: _tr("Changed"),
        ReviewState.REJECTED: _tr("Rejected"),
        ReviewState.OWN: _tr("Yours"),
    }[state]


def outlet_word(outlet: str) -> str:
    """The outlet, or the words for an unknown one."""
    return outlet or _tr("Source not stated")


def short_day(day: dt.date | None) -> str:
    """'10 Jan' in the user's locale, with the year where it is not clear; '' for None."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def day_with_year(day: dt.date | None) -> str:
    """'10 Jan 2022'."""
    if day is None:
        return _tr("Date not stated")
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def long_day(day: dt.date | None) -> str:
    """'Monday 10 January 2022'."""
    if day is None:
        return _tr("Date not stated")
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def unread_word() -> str:
    """For rows that have not been read, spoken."""
    return _tr("unread")


def starred_word() -> str:
    """For rows with a star, spoken."""
    return _tr("starred")


def archived_word() -> str:
    """For rows that were archived."""
    return _tr("archived")


def being_read() -> str:
    """For reports whose analysis is not there yet."""
    return _tr("not analysed yet")


def copies(count: int) -> str:
    """How many copies of a story stand behind a report."""
    return QCoreApplication.translate("Words", "and %n copies", "", count)


def full_day(day: dt.date | None) -> str:
    """'9 January', for screen readers."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def reports(count: int) -> str:
    """'2 reports'."""
    one = QCoreApplication.translate("Words", "1 report")
    return one if count == 1 else _tr("%1 reports").replace("%1", QLocale().toString(count))


def independent_reports(count: int) -> str:
    """'2 independent reports'."""
    one = QCoreApplication.translate("Words", "1 independent report")
    many = _tr("%1 independent reports").replace("%1", QLocale().toString(count))
    return one if count == 1 else many


def reports_differ() -> str:
    """The badge of an issue on which reports disagree."""
    return _tr("Reports differ")


def no_position() -> str:
    """For an issue on which no side's position is known."""
    return _tr("No position reported")


def as_of(day: dt.date | None) -> str:
    """'as of 10 Jan'."""
    return _tr("as of %1").replace("%1", short_day(day))


def set_by_you(day: dt.date | None) -> str:
    """'set by you on 10 Jan'."""
    return _tr("set by you on %1").replace("%1", short_day(day)) if day else _tr("set by you")


def all_reports() -> str:
    """The as-of chip at rest."""
    return _tr("All reports")


def confirm() -> str:
    """The action that takes a machine result for right."""
    return _tr("Confirm")


def change() -> str:
    """The action that gives a machine result another value."""
    return _tr("Change")


def reject() -> str:
    """The action that takes a machine result away."""
    return _tr("Reject")


def why(reason: str) -> str:
    """The rule that decided a status."""
    return _tr("Why: %1").replace("%1", reason)
