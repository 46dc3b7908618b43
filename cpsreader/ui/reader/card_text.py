"""What the card of an item says: who, what, when, why and how sure, in words."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpsreader.domain.analysis import Claim, DaySpan, Finding, Mention, Speaker
from cpsreader.domain.annotation import Annotation
from cpsreader.domain.ids import LabelId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span, hull
from cpsreader.domain.status import AsserterKind, Modality, Status
from cpsreader.services.views import ReaderView, Reviewed, ReviewState
from cpsreader.ui import words
from cpsreader.ui.reader.layers import Pick


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


@dataclass(frozen=True, slots=True)
class CardText:
    """A card: a heading, a status where it has one, and rows of (label, rich text)."""

    heading: str
    rows: tuple[tuple[str, str], ...]
    icon: str = ""
    status: Status | None = None
    note: str = ""


def days(span: DaySpan | None) -> str:
    """'9 Jan' or '8 Jan to 9 Jan'."""
    if span is None:
        return ""
    if span.first == span.last:
        return words.short_day(span.first)
    return _tr("{first} to {last}").format(
        first=words.short_day(span.first), last=words.short_day(span.last)
    )


def _quoted(text: str, span: Span | None) -> str:
    return f"“{html.escape(span.of(text))}”" if span is not None else ""


def confidence(row: Reviewed[Finding] | Reviewed[Claim] | Reviewed[Mention]) -> str:
    """'high (0.91), not reviewed'; for the user's own only that."""
    if row.state is ReviewState.OWN:
        return _tr("added by you")
    state = {
        ReviewState.NONE: _tr("not reviewed"),
        ReviewState.CONFIRMED: _tr("confirmed by you"),
        ReviewState.CHANGED: _tr("changed by you"),
        ReviewState.REJECTED: _tr("rejected by you"),
    }[row.state]
    value = row.item.confidence
    return f"{words.confidence_word(value)} ({value:.2f}), {state}"


def speaker_text(speaker: Speaker | None, profile: Profile) -> str:
    """'Jesse Sharkey, CTU'; unnamed sources as they are described."""
    if speaker is None:
        return _tr("Speaker not stated")
    side = profile.side(speaker.side)
    parts = [html.escape(speaker.name)]
    if side is not None and side.name.casefold() != speaker.name.casefold():
        parts.append(html.escape(side.id))
    if not speaker.named:
        parts.append(_tr("unnamed"))
    return ", ".join(parts)


def _asserter(item: Finding, profile: Profile) -> str:
    side = profile.side(item.asserter.side)
    name = html.escape(item.asserter.name)
    who = {
        AsserterKind.DOCUMENT: _tr("a document"),
        AsserterKind.BOTH: _tr("both sides"),
        AsserterKind.NEUTRAL: _tr("a neutral"),
        AsserterKind.PARTY: html.escape(side.name) if side else _tr("a party"),
        AsserterKind.REPORTER: _tr("the reporter"),
        AsserterKind.UNNAMED: _tr("an unnamed source"),
    }[item.asserter.kind]
    if not name or (side is not None and name == html.escape(side.name)):
        return who
    return f"{name}, {who}"


def _claim_of(view: ReaderView, item: Finding) -> Claim | None:
    """The claim that a finding's evidence lies in, if any."""
    for row in view.claims:
        if any(row.item.hull.overlaps(span) for span in item.evidence):
            return row.item
    return None


def _cue(text: str, claim: Claim) -> str:
    kind = words.kind_word(claim.kind)
    if claim.cue is None:
        return _tr("{kind}, without a word of saying").format(kind=kind)
    return _tr("{kind}, by {cue}").format(kind=kind, cue=_quoted(text, claim.cue))


def _bold(explanation: str, text: str, item: Finding) -> str:
    """The rule's sentence with the words that decided it in bold."""
    shown = html.escape(explanation or item.rule)
    for span in (item.phrase, item.blocker):
        if span is not None:
            found = html.escape(span.of(text))
            shown = shown.replace(found, f"<b>{found}</b>", 1)
    return shown


def _finding(row: Reviewed[Finding], view: ReaderView, profile: Profile) -> CardText:
    item, text = row.item, view.article.text
    issue = profile.issue(item.issue)
    rows = [(_tr("Who"), _asserter(item, profile))]
    claim = _claim_of(view, item)
    if claim is not None:
        rows.append((_tr("Claim"), _cue(text, claim)))
    when = days(item.as_of)
    if when and item.as_of_phrase is not None:
        when = _tr("{when}, from {words}").format(when=when, words=_quoted(text, item.as_of_phrase))
    rows.append((_tr("As of"), when or _tr("the day of the report")))
    if not item.moves:
        reason = html.escape(item.reason) or words.modality_word(item.modality)
        rows.append((_tr("Moves nothing"), reason))
    rows.append((_tr("Why"), _bold(item.explanation, text, item)))
    if row.state is ReviewState.CHANGED and row.machine is not None:
        rows.append((_tr("Machine"), words.status_word(row.machine.status)))
    rows.append((_tr("Confidence"), confidence(row)))
    return CardText(
        issue.name if issue is not None else item.issue,
        tuple(rows),
        icon=issue.icon if issue is not None else "",
        status=item.status,
    )


def _claim(row: Reviewed[Claim], view: ReaderView, profile: Profile) -> CardText:
    item, text = row.item, view.article.text
    rows = [
        (_tr("Who"), speaker_text(item.speaker, profile)),
        (_tr("Claim"), _cue(text, item)),
    ]
    if item.modality is not Modality.FACT:
        how = words.modality_word(item.modality)
        phrase = _quoted(text, item.modality_phrase)
        rows.append((_tr("Put as"), f"{how}, {phrase}" if phrase else how))
    named = [issue.name for issue in profile.issues if issue.id in item.issues]
    if named:
        rows.append((_tr("Speaks to"), html.escape(", ".join(named))))
    rows.append((_tr("Confidence"), confidence(row)))
    return CardText(_tr("Claim"), tuple(rows))


def _mention(row: Reviewed[Mention], profile: Profile) -> CardText:
    item = row.item
    side = profile.side(item.side)
    rows = [(_tr("Kind"), words.kind_word(item.kind))]
    if side is not None and side.name.casefold() != item.name.casefold():
        rows.append((_tr("Party"), html.escape(side.name)))
    if item.days is not None:
        rows.append((_tr("Means"), days(item.days)))
    rows.append((_tr("Confidence"), confidence(row)))
    return CardText(item.name, tuple(rows))


def _mark(item: Annotation, labels: dict[LabelId, str]) -> CardText:
    named = ", ".join(labels[number] for number in item.labels if number in labels)
    rows = [(_tr("Labels"), html.escape(named) or _tr("none"))]
    if item.author:
        rows.append((_tr("By"), html.escape(item.author)))
    rows.append((_tr("Made"), words.day_with_year(item.created.date())))
    return CardText(_tr("Your mark"), tuple(rows), note=item.note)


def card(
    pick: Pick, view: ReaderView, profile: Profile, labels: dict[LabelId, str]
) -> CardText | None:
    """The card of an item; None for plain words."""
    if isinstance(pick.item, Annotation):
        return _mark(pick.item, labels)
    if not isinstance(pick.item, Reviewed):
        return None
    row = pick.item
    if isinstance(row.item, Finding):
        return _finding(row, view, profile)
    if isinstance(row.item, Claim):
        return _claim(row, view, profile)
    return _mention(row, profile)


def explained(pick: Pick) -> Span:
    """The words a card must not cover: a finding's whole sentence, else the item's own span."""
    if isinstance(pick.item, Reviewed) and isinstance(pick.item.item, Finding):
        return hull((pick.item.item.sentence, pick.span))
    return pick.span


def spoken(made: CardText, quoted: str) -> str:
    """The card as one sentence for screen readers."""
    parts = [made.heading]
    if made.status is not None:
        parts.append(words.status_word(made.status))
    parts += [f"{label}: {re.sub('<[^>]+>', '', text)}" for label, text in made.rows]
    if made.note:
        parts.append(made.note)
    return html.unescape("; ".join(parts)) + f". “{quoted}”"
