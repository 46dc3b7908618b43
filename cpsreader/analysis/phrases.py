"""Phrases found in a text: a trie over words, with inflected verbs, alternatives and gaps.

A phrase is written as words parted by spaces. ``@drop`` stands for all forms of the verb,
``a|b`` for either, ``?a`` for a word that may be missing, ``_`` for up to three words, ``~`` for
up to six, ``#`` for a figure or number word. Contractions are written out: 'will not', 'did not'.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Generic, TypeVar

from cpsreader.analysis.inflect import verb_forms
from cpsreader.analysis.lexicons import word_set
from cpsreader.analysis.tokens import Tokens

_GAPS = {"_": 3, "~": 6}
"""Words that a gap may stand for at most."""

_NORMS = {
    "n't": "not", "n’t": "not", "nt": "not", "wo": "will", "ca": "can", "sha": "shall",
    "'ll": "will", "’ll": "will", "'ve": "have", "’ve": "have", "'re": "are", "’re": "are",
    "'m": "am", "’m": "am", "’s": "'s", "’d": "'d", "cannot": "can", "dont": "do", "wont": "will",
    "isnt": "is", "didnt": "did", "hadnt": "had", "hasnt": "has", "’": "'",
}  # fmt: skip
_SKIPPED = frozenset("\"“”‘’'`-–—*[](){}") | {"``", "''", "--", "**"}
_NUMBERS = word_set("common", "numbers")
T = TypeVar("T")


@dataclass(slots=True)
class Words:
    """The words of a text as phrases see them: lower case, contractions out, no quotation marks.

    Attributes:
        norms: The words.
        token: For each of them the index of its token.
        first: For each token the index of the first word at or after it; one more at the end.
    """

    norms: list[str] = field(default_factory=list)
    token: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, tokens: Tokens) -> Words:
        """The words of all tokens."""
        words = cls()
        norms, token, first = words.norms, words.token, words.first
        for index, low in enumerate(tokens.lower):
            first.append(len(norms))
            if low in _SKIPPED:
                continue
            if "-" in low:
                for part in filter(None, low.split("-")):
                    norms.append(part)
                    token.append(index)
                continue
            norms.append(_NORMS.get(low, low))
            token.append(index)
        first.append(len(norms))
        return words

    def range(self, first: int, last: int) -> tuple[int, int]:
        """The words of the tokens ``[first, last)``."""
        return self.first[first], self.first[last]


@dataclass(slots=True)
class _Node(Generic[T]):
    children: dict[str, _Node[T]] = field(default_factory=dict)
    payloads: list[T] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase at the words ``[first, last)``."""

    first: int
    last: int
    payload: T


class PhraseBook(Generic[T]):
    """Phrases with what they stand for."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, phrase: str, payload: T) -> None:
        """Adds a phrase; see the module for how it is written."""
        self._grow([self._root], phrase.split(), payload)

    def add_words(self, parts: list[frozenset[str]], payload: T) -> None:
        """Adds a phrase given as the forms of each of its words."""
        nodes = [self._root]
        for forms in parts:
            nodes = _step(nodes, forms)
        _end(nodes, payload)

    def _grow(self, nodes: list[_Node[T]], parts: list[str], payload: T) -> None:
        for part in parts:
            if part.startswith("?"):
                nodes = nodes + _step(nodes, _forms(part[1:]))
            else:
                nodes = _step(nodes, _forms(part))
        _end(nodes, payload)

    def find(self, words: Words, start: int, end: int) -> Iterator[Match[T]]:
        """All matches inside the words ``[start, end)``, by first word; they may overlap."""
        norms, children = words.norms, self._root.children
        number = children.get("#")
        for at in range(start, end):
            word = norms[at]
            node = children.get(word)
            if node is not None:
                yield from _follow(node, norms, at, at + 1, end)
            if number is not None and _is_number(word):
                yield from _follow(number, norms, at, at + 1, end)


def _end(nodes: list[_Node[T]], payload: T) -> None:
    for node in nodes:
        if payload not in node.payloads:
            node.payloads.append(payload)


def _step(nodes: list[_Node[T]], forms: frozenset[str]) -> list[_Node[T]]:
    return [node.children.setdefault(form, _Node()) for node in nodes for form in sorted(forms)]


@cache
def _forms(part: str) -> frozenset[str]:
    if part in ("_", "~", "#"):
        return frozenset({part})
    found: set[str] = set()
    for word in part.split("|"):
        found |= verb_forms(word[1:]) if word.startswith("@") else {word}
    return frozenset(found)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


def _follow(node: _Node[T], norms: list[str], first: int, at: int, end: int) -> Iterator[Match[T]]:
    for payload in node.payloads:
        yield Match(first, at, payload)
    if not node.children or at > end:
        return
    for sign, most in _GAPS.items():
        gap = node.children.get(sign)
        if gap is None:
            continue
        for skip in range(most + 1):
            if at + skip >= end or (skip and norms[at + skip - 1] in ";:."):
                break
            yield from _descend(gap, norms, first, at + skip, end)
    yield from _descend(node, norms, first, at, end)


def _descend(node: _Node[T], norms: list[str], first: int, at: int, end: int) -> Iterator[Match[T]]:
    if at >= end:
        return
    word = norms[at]
    child = node.children.get(word)
    if child is not None:
        yield from _follow(child, norms, first, at + 1, end)
    if _is_number(word):
        child = node.children.get("#")
        if child is not None:
            yield from _follow(child, norms, first, at + 1, end)
