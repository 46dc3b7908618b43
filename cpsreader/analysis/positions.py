"""What each side wants or offers on an issue, in the report's words."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.analysis.context import IssueText
from cpsreader.analysis.sides import PartyMention
from cpsreader.domain.analysis import Claim, Position
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.span import Span, trimmed

_WANTING = frozenset(
    (
        "asking",
        "offering",
        "terms",
        "new-item",
        "moved",
        "numbers-apart",
        "refuse-in-speech",
        "give-in",
        "reject",
        "will-do",
    )
)
"""Groups of cues that put what a side wants, offers or will not have."""

_SUBJECT_REACH = 6
"""Words between a side's name and the cue that it is the subject of."""

_LEAST = 0.4
"""Below this confidence a sentence is no position on the issue."""

_LONGEST = 220
"""Code points of a position's words; longer sentences are cut behind their cue's clause."""


def find_positions(text: IssueText, claims: Sequence[Claim]) -> tuple[Position, ...]:
    """The positions of the sides, one per issue, side and sentence, in the order of the text.

    A side's own claim on an issue is its position; so is a sentence that says what the side wants,
    offers or refuses.
    """
    if not text.about:
        return ()
    found: dict[tuple[IssueId, SideId, int], Position] = {}
    for sentence, row in enumerate(text.relevance):
        for side, span, confidence in _of_sentence(text, sentence, claims) if row else ():
            for issue, here in row.items():
                key = issue, side, sentence
                sure = round(confidence * here.strength, 4)
                old = found.get(key)
                if sure < _LEAST:
                    continue
                if old is None or old.confidence < sure:
                    words = " ".join(span.of(text.tokens.text).split())
                    found[key] = Position(
                        issue=issue, side=side, text=words, span=span, confidence=sure
                    )
    return tuple(sorted(found.values(), key=lambda p: (p.span.start, p.issue, p.side)))


def _of_sentence(
    text: IssueText, sentence: int, claims: Sequence[Claim]
) -> list[tuple[SideId, Span, float]]:
    whole = text.tokens.sentence_span(sentence)
    found = [
        (claim.speaker.side, piece, 0.7)
        for claim in claims
        for piece in claim.spans
        if claim.speaker and claim.speaker.side and whole.contains(piece) and len(piece) > 12
    ]
    parties = text.sides.find(text.words, *text.bounds(sentence))
    for heard in text.cues[sentence]:
        if heard.cue.group.name not in _WANTING:
            continue
        subject = _subject(parties, heard.cue.last - 1)
        if subject is not None and subject.party.side is not None:
            found.append((subject.party.side, _words(text, sentence, subject), 0.9))
    return found


def _subject(parties: Sequence[PartyMention], cue: int) -> PartyMention | None:
    """The party nearest before the last word of a cue, if it is near."""
    before = [p for p in parties if p.last <= cue and cue - p.last <= _SUBJECT_REACH]
    return before[-1] if before else None


def _words(text: IssueText, sentence: int, subject: PartyMention) -> Span:
    """From the subject on to the end of its statement."""
    start, end = text.bounds(sentence)
    last = subject.last
    while last < end and text.words.norms[last] not in (";", "while", "whereas", "but"):
        last += 1
    span = text.span(max(start, subject.first), last)
    cut = trimmed(text.tokens.text, span.start, min(span.end, span.start + _LONGEST))
    return cut or span
