"""Tokens of a text, as plain parallel lists: what the rules read instead of a spaCy Doc."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from cpsreader.domain.span import Span


@dataclass(slots=True)
class Tokens:
    """Words and marks of one text in order, without white space tokens.

    Attributes:
        text: The canonical text.
        starts, ends: Code points, ascending, disjoint.
        words: The text of each token.
        lower: The same, lower case.
        tags: Penn Treebank tags; '' where the sentence was not tagged.
        lemmas: Lower-case lemmas; the lower-case word where the sentence was not tagged.
        heads: Index of each token's syntactic head (its own index for a root); the own index
            where the sentence was not parsed.
        deps: Dependency labels of spaCy's English models; '' where not parsed.
        sentences: ``(first, last)`` token indices of each sentence, half-open, ascending; they
            cover all tokens and never cross a line break of the text.
        parsed: For each sentence, whether tags, lemmas, heads and deps are real.
        entities: The model's raw entities as (first token, last token half-open, spaCy label).
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    parsed: list[bool] = field(default_factory=list)
    entities: list[tuple[int, int, str]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, last: int) -> Span:
        """The code points of tokens ``[first, last)``."""
        return Span(self.starts[first], self.ends[last - 1])

    def at(self, offset: int) -> int:
        """Index of the first token that ends after ``offset``; ``len(self)`` past the end."""
        return bisect_right(self.ends, offset)

    def range_of(self, span: Span) -> tuple[int, int]:
        """Half-open range of the tokens that overlap the span; empty ranges are ``(n, n)``."""
        first = bisect_right(self.ends, span.start)
        return first, max(first, bisect_left(self.starts, span.end))

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds ``offset``, or of the next one; the last at the end."""
        token = min(self.at(offset), len(self) - 1)
        return max(0, bisect_right(self.sentences, (token, len(self))) - 1)

    def sentence_span(self, sentence: int) -> Span:
        """The code points of a sentence."""
        return self.span(*self.sentences[sentence])
