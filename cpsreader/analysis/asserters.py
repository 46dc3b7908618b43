"""Who stands behind a finding: a party, both, a neutral, a document, an unnamed source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from cpsreader.analysis.phrases import PhraseBook, Words
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Asserter, Claim
from cpsreader.domain.ids import SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind

_NEAR = 12
"""Claims before the end of a span that are looked at: more never reach into one sentence."""

REPORTER = Asserter(kind=AsserterKind.REPORTER)
_KINDS = PhraseBook[AsserterKind]()
for _kind, _phrases in (
    (
        AsserterKind.BOTH,
        ("both sides", "both parties", "two sides", "joint statement", "both confirm", "each said",
         "both teams", "jointly"),
    ),
    (
        AsserterKind.DOCUMENT,
        ("according to _ summary|document|minutes|text|draft|letter", "the summary says",
         "the agreement says|sets|calls", "the contract says|sets|calls", "minutes of",
         "first sentence says", "the document says"),
    ),
    (AsserterKind.NEUTRAL, ("the mediator", "mediator", "conciliator", "arbitrator said")),
    (
        AsserterKind.UNNAMED,
        ("sources", "people familiar", "a person familiar", "person close to", "people close to",
         "asked not to be identified", "who asked not", "condition of anonymity"),
    ),
):  # fmt: skip
    for _phrase in _phrases:
        _KINDS.add(_phrase, _kind)


class Voices:
    """Who speaks where in a text."""

    def __init__(self, tokens: Tokens, words: Words, claims: Sequence[Claim]) -> None:
        self._tokens, self._words = tokens, words
        pieces = sorted(((s, c) for c in claims for s in c.spans), key=lambda p: p[0])
        self._starts = [s.start for s, _ in pieces]
        self._pieces = pieces

    def behind(self, word: int, sentence: int) -> Asserter:
        """Who asserts what stands at ``word`` of a sentence."""
        first, last = self._words.range(*self._tokens.sentences[sentence])
        for match in _KINDS.find(self._words, first, last):
            return Asserter(kind=match.payload)
        offset = self._tokens.starts[self._words.token[word]]
        claim = self._claim_at(offset)
        return _of_claim(claim) if claim else REPORTER

    def _claim_at(self, offset: int) -> Claim | None:
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        span, claim = self._pieces[at]
        return claim if span.start <= offset < span.end else None

    def sides_that_speak(self, span: Span) -> set[SideId]:
        """The sides whose claims reach into a span."""
        at = bisect_right(self._starts, span.end)
        sides: set[SideId] = set()
        for piece, claim in self._pieces[max(0, at - _NEAR) : at]:
            if piece.overlaps(span) and claim.speaker and claim.speaker.side:
                sides.add(claim.speaker.side)
        return sides


def _of_claim(claim: Claim) -> Asserter:
    speaker = claim.speaker
    if speaker is None or not speaker.named:
        return Asserter(kind=AsserterKind.UNNAMED, name=speaker.name if speaker else "")
    kind = AsserterKind.PARTY if speaker.side else AsserterKind.NEUTRAL
    return Asserter(kind=kind, name=speaker.name, side=speaker.side)
