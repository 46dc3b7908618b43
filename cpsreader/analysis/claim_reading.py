"""What a claim speaks to and how it puts it: its issues, modality and polarity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cpsreader.analysis.context import IssueText
from cpsreader.analysis.issues import SPEAKS
from cpsreader.analysis.modality import PLAIN, Reading, reading_at
from cpsreader.domain.analysis import Claim
from cpsreader.domain.ids import IssueId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Modality, Polarity

_HELPERS = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can "
    "could may might must 's 're 've 'll 'd 'm wo ca ai need needs".split()
)
"""Words a verb phrase opens with, where the sentence was not tagged."""

_BETWEEN = frozenset("not n't never also still only just already now soon yet to".split())
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_DENIALS = frozenset("deny denies denied denying".split())
_CARRIED = 0.5
"""Share of a sentence that a claim must cover to take over an issue the sentence carries on."""


def read_claims(text: IssueText, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The same claims with ``issues``, ``modality``, ``polarity`` and ``modality_phrase``."""
    return tuple(_read(text, claim) for claim in claims)


def _read(text: IssueText, claim: Claim) -> Claim:
    if _is_denial(text, claim):
        return replace(
            claim,
            issues=_issues(text, claim),
            modality=Modality.DENIED,
            polarity=Polarity.NEGATIVE,
            modality_phrase=claim.cue,
        )
    reading = _reading(text, claim)
    return replace(
        claim,
        issues=_issues(text, claim),
        modality=reading.modality,
        polarity=reading.polarity,
        modality_phrase=text.span(*reading.phrase) if reading.phrase else None,
    )


def _is_denial(text: IssueText, claim: Claim) -> bool:
    if claim.cue is None:
        return False
    first, last = text.tokens.range_of(claim.cue)
    return any(word in _DENIALS for word in text.tokens.lower[first:last])


def _issues(text: IssueText, claim: Claim) -> tuple[IssueId, ...]:
    found: set[IssueId] = set()
    for sentence, covered in _sentences(text, claim):
        for issue, relevance in text.relevance[sentence].items():
            if relevance.strength < SPEAKS:
                continue
            if relevance.own:
                if any(t.overlaps(s) for t in relevance.terms for s in claim.spans):
                    found.add(issue)
            elif covered >= _CARRIED:
                found.add(issue)
    return tuple(sorted(found))


def _sentences(text: IssueText, claim: Claim) -> Iterator[tuple[int, float]]:
    """The sentences that the claim touches, and the share of each that it covers."""
    covered: dict[int, int] = {}
    for span in claim.spans:
        sentence = text.tokens.sentence_at(span.start)
        while sentence < len(text.tokens.sentences):
            whole = text.tokens.sentence_span(sentence)
            if whole.start >= span.end:
                break
            shared = min(whole.end, span.end) - max(whole.start, span.start)
            if shared > 0:
                covered[sentence] = covered.get(sentence, 0) + shared
            sentence += 1
    for sentence, shared in covered.items():
        yield sentence, shared / len(text.tokens.sentence_span(sentence))


def _reading(text: IssueText, claim: Claim) -> Reading:
    """How the first sentence of the content puts what its first verb says."""
    span = claim.spans[0]
    whole = text.tokens.sentence_span(text.tokens.sentence_at(span.start))
    content = Span(span.start, max(span.start + 1, min(span.end, whole.end)))
    first, last = text.tokens.range_of(content)
    low, high = text.words.range(first, last)
    if high <= low:
        return PLAIN
    verb = _verb(text, low, high)
    return reading_at(
        text.tokens, text.words, (verb, verb + 1), (low, high), published=text.published
    )


def _verb(text: IssueText, low: int, high: int) -> int:
    """The main verb of the content: behind its helpers; the first word where none is seen."""
    for at in range(low, high):
        token = text.words.token[at]
        tag = text.tokens.tags[token]
        if tag in _FINITE or (not tag and text.words.norms[at] in _HELPERS):
            return _behind_helpers(text, at, high)
    return low


def _behind_helpers(text: IssueText, at: int, high: int) -> int:
    norms = text.words.norms
    while at + 1 < high and norms[at] in _HELPERS | _BETWEEN:
        at += 1
    return at
