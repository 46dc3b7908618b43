"""What the claim rules hand to one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cpsreader.analysis.claims_syntax import NounPhrase, Tree
from cpsreader.analysis.quotes import Quotation
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.span import Span


@dataclass(slots=True)
class Event:
    """One act of speech, as found.

    Attributes:
        pieces: Code points of the content, in any order.
        cue: Token range of the cue, half-open; None for a bare quotation.
        speaker: Token phrase of the speaker; None where none stands in the text.
        given: Speaker by name where the text has no phrase for it (labels, posts).
        quotations: Indices of the quotations that are part of it.
        anchor: Where in the text the speaker must be looked for if there is no phrase.
    """

    rule: str
    pieces: list[Span]
    cue: tuple[int, int] | None = None
    speaker: NounPhrase | None = None
    given: Span | None = None
    quotations: list[int] = field(default_factory=list)
    anchor: int = 0
    follows: Event | None = None


class Context:
    """One text and its layers, with the trees of its sentences made when first asked for."""

    def __init__(self, tokens: Tokens, quotations: Sequence[Quotation]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.quotations = quotations
        self._trees: dict[int, Tree] = {}
        self.quoted = quoted_tokens(tokens, quotations)
        self.sentence_of = _sentence_of(tokens)

    def tree(self, sentence: int) -> Tree | None:
        """The tree of a sentence; None where it was not parsed."""
        if not self.tokens.parsed[sentence]:
            return None
        if sentence not in self._trees:
            self._trees[sentence] = Tree(self.tokens, sentence)
        return self._trees[sentence]

    def tree_at(self, token: int) -> Tree | None:
        """The tree of the sentence that holds a token."""
        return self.tree(self.sentence_of[token])


def quoted_tokens(tokens: Tokens, quotations: Sequence[Quotation]) -> list[int]:
    """For each token the index of the quotation that holds it (marks included), or -1."""
    held = [-1] * len(tokens)
    for index, quotation in enumerate(quotations):
        first, last = tokens.range_of(Span(quotation.outer_start, quotation.outer_end))
        for i in range(first, last):
            held[i] = index
    return held


def _sentence_of(tokens: Tokens) -> list[int]:
    found = [0] * len(tokens)
    for index, (first, last) in enumerate(tokens.sentences):
        found[first:last] = [index] * (last - first)
    return found
