"""Words that stand for a name: what coreference found for speakers, as mentions for the hover."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.domain.analysis import Claim, EntityKind, Mention, Speaker
from cpsreader.domain.span import Span

_LONGEST = 40
"""Code points of the longest phrase that is a mention; longer ones are descriptions."""


def with_speakers(
    mentions: Sequence[Mention], claims: Sequence[Claim], text: str
) -> tuple[Mention, ...]:
    """The mentions with 'he', 'she', 'the mayor' of named speakers added, marked ``pronoun``.

    Sorted and disjoint, as they came; a phrase that holds a name already adds nothing.
    """
    kinds = {m.name: m.kind for m in mentions if not m.pronoun}
    taken = {i for m in mentions for i in range(m.span.start, m.span.end)}
    found = list(mentions)
    for claim in claims:
        speaker, span = claim.speaker, _span(claim.speaker)
        if speaker is None or span is None or not taken.isdisjoint(range(span.start, span.end)):
            continue
        if span.of(text) == speaker.name or speaker.name not in kinds:
            continue
        taken.update(range(span.start, span.end))
        found.append(_mention(speaker, span, kinds[speaker.name], claim.confidence))
    return tuple(sorted(found, key=lambda m: m.span))


def _span(speaker: Speaker | None) -> Span | None:
    if speaker is None or not speaker.named or speaker.span is None:
        return None
    return speaker.span if len(speaker.span) <= _LONGEST else None


def _mention(speaker: Speaker, span: Span, kind: EntityKind, confidence: float) -> Mention:
    return Mention(
        span=span,
        kind=kind,
        name=speaker.name,
        side=speaker.side,
        rule="speaker",
        confidence=confidence,
        pronoun=True,
    )
