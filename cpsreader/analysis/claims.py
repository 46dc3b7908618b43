"""Who said what: quotations, reported clauses and their speakers, joined to claims."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.analysis.claims_confidence import confidence
from cpsreader.analysis.claims_events import find_events
from cpsreader.analysis.claims_given import given_events
from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.quotes import find_quotations
from cpsreader.analysis.speakers import Speakers
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Claim, ClaimKind, Mention, Speaker
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span

_ALL_QUOTED = 0.9
"""Share of the content in quotation marks from which a claim counts as direct speech."""


def find_claims(tokens: Tokens, mentions: Sequence[Mention], profile: Profile) -> tuple[Claim, ...]:
    """The reported speech of a text, sorted by first offset.

    Pure: equal tokens, mentions and profile give equal claims. Takes time linear in the text.
    ``issues``, ``modality`` and ``polarity`` are left at their defaults.
    """
    given = given_events(tokens.text)
    regions = [e.pieces[0] for e in given]
    context = Context(tokens, find_quotations(tokens.text), regions)
    speakers = Speakers(context, mentions, profile)
    events = sorted([*find_events(context), *given], key=lambda e: e.anchor)
    claims = [_claim(context, speakers, e) for e in events]
    return tuple(sorted(claims, key=lambda c: (c.spans[0], c.rule)))


def _claim(context: Context, speakers: Speakers, event: Event) -> Claim:
    speaker = _speaker(speakers, event)
    speakers.remember(event, speaker)
    return Claim(
        spans=_joined(event.pieces),
        kind=_kind(context, event),
        speaker=speaker,
        cue=context.tokens.span(*event.cue) if event.cue else None,
        rule=event.rule,
        confidence=confidence(event, speaker),
    )


def _speaker(speakers: Speakers, event: Event) -> Speaker | None:
    if event.given:
        return speakers.of_label(event.given)
    if event.speaker is not None:
        return speakers.of_phrase(event.speaker, event.anchor)
    return speakers.of_event(event.follows) if event.follows is not None else None


def _joined(pieces: Sequence[Span]) -> tuple[Span, ...]:
    """The pieces in order, those that overlap made one."""
    kept: list[Span] = []
    for piece in sorted(pieces):
        if kept and piece.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, piece.end))
        else:
            kept.append(piece)
    return tuple(kept)


def _kind(context: Context, event: Event) -> ClaimKind:
    if event.given:
        return ClaimKind.DIRECT
    total = sum(len(p) for p in event.pieces)
    quoted = 0
    for piece in event.pieces:
        for k in context.quotations_in(piece):
            quotation = context.quotations[k]
            quoted += min(piece.end, quotation.end) - max(piece.start, quotation.start)
    if quoted >= _ALL_QUOTED * total:
        return ClaimKind.DIRECT
    return ClaimKind.MIXED if quoted else ClaimKind.INDIRECT
