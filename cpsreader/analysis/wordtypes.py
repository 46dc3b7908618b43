"""What is known of each word type once and for all: its letters, lower case, vectors, lemmas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from cpsreader.analysis.network import Encoder

if TYPE_CHECKING:
    from spacy.language import Language

    Key = tuple[int, int, int]

_INFLECTED = frozenset("VBD VBG VBN VBP VBZ MD NNS NNPS JJR JJS RBR RBS".split())

MOST = 30_000
"""Types that are kept: some 40 MB. A report has a few hundred; an archive goes round."""


class WordTypes:
    """Numbers word types as they come up, and has ``encoders`` embed them.

    A type is a word as written, its norm in place (``'s`` for 'is' or 'has') and whether a space
    follows: all that the model's embedding layers look at.
    """

    def __init__(self, nlp: Language, encoders: tuple[Encoder, ...]) -> None:
        self._nlp = nlp
        self._encoders = encoders
        self._numbers: dict[Key, int] = {}
        self._spaced: dict[str, list[int]] = {}
        self._bare: dict[str, list[int]] = {}
        self.words: list[str] = []
        self.lower: list[str] = []
        self.blank: list[bool] = []
        self.spaced: list[bool] = []
        self._lemmas: dict[tuple[str, str], str] = {}
        _hasten(nlp)

    def numbers(self, blocks: Sequence[str]) -> list[list[int]]:
        """The type of each token of each block. New types are learned on the way.

        The tokenizer reads what stands between two spaces by itself, so each such chunk is
        tokenized once, with and without a space behind it.
        """
        simple = [block.split(" ") if _is_simple(block) else None for block in blocks]
        fresh: list[Key] = []
        inner = dict.fromkeys(c for chunks in simple if chunks for c in chunks[:-1])
        self._tokenize(inner, fresh, spaced=True)
        self._tokenize(dict.fromkeys(c[-1] for c in simple if c), fresh, spaced=False)
        found = []
        for block, chunks in zip(blocks, simple, strict=True):
            if chunks is None:
                found.append([self._number(key, fresh) for key in self._keys(block)])
                continue
            row = [number for chunk in chunks[:-1] for number in self._spaced[chunk]]
            found.append(row + self._bare[chunks[-1]])
        if fresh:
            self._learn(fresh)
        return found

    def _tokenize(self, chunks: Iterable[str], fresh: list[Key], *, spaced: bool) -> None:
        """Note the types of chunks that have not come up before."""
        known = self._spaced if spaced else self._bare
        new = [chunk for chunk in chunks if chunk not in known]
        if not new:
            return
        row: list[int] = []
        at = 0
        for orth, norm, space in self._keys(" ".join(new) + " "):
            row.append(self._number((orth, norm, int(spaced and space)), fresh))
            if space:
                known[new[at]] = row
                row = []
                at += 1

    def _number(self, key: Key, fresh: list[Key]) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._numbers)
            fresh.append(key)
        return number

    def _keys(self, text: str) -> list[Key]:
        from spacy.attrs import NORM, ORTH, SPACY

        doc = self._nlp.tokenizer(text)
        return [(row[0], row[1], row[2]) for row in doc.to_array([ORTH, NORM, SPACY]).tolist()]

    def full(self) -> bool:
        """Whether so many types are known that it is time to start again."""
        return len(self.words) > MOST or len(self._spaced) + len(self._bare) > 2 * MOST

    def lemma(self, word: str, tag: str) -> str:
        """The lower-case lemma of a word with a tag; the word itself where nothing is inflected."""
        if tag not in _INFLECTED:
            return word.lower()
        key = (word, tag)
        lemma = self._lemmas.get(key)
        if lemma is None:
            lemma = self._lemmas[key] = self._lemmatise(word, tag)
        return lemma

    def _lemmatise(self, word: str, tag: str) -> str:
        from spacy.tokens import Doc

        doc = Doc(self._nlp.vocab, words=[word], tags=[tag])
        for name in ("attribute_ruler", "lemmatizer"):
            if name in self._nlp.pipe_names:
                doc = self._nlp.get_pipe(name)(doc)
        return (doc[0].lemma_ or word).lower()

    def _learn(self, fresh: list[Key]) -> None:
        from spacy.tokens import Doc

        strings = self._nlp.vocab.strings
        words = [strings[orth] for orth, _, _ in fresh]
        doc = Doc(self._nlp.vocab, words=words, spaces=[bool(s) for _, _, s in fresh])
        for token, (_, norm, _) in zip(doc, fresh, strict=True):
            token.norm_ = strings[norm]
        for encoder in self._encoders:
            encoder.learn(doc)
        self.words += words
        self.lower += [word.lower() for word in words]
        self.blank += [word.isspace() for word in words]
        self.spaced += [bool(s) for _, _, s in fresh]


def _is_simple(block: str) -> bool:
    """Whether all white space of a block is single spaces."""
    return block.split(" ") == block.split()


def _hasten(nlp: Language) -> None:
    """Let the lemmatizer look its lists of words up as sets; it searches them from end to end."""
    if "lemmatizer" not in nlp.pipe_names:
        return
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    if not lemmatizer.lookups.has_table("lemma_index"):
        return
    table = lemmatizer.lookups.get_table("lemma_index")
    for key, words in list(table.items()):
        table[key] = frozenset(words)
