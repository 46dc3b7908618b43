"""What is known of each word type once and for all: its letters, lower case, vectors, lemmas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cpsreader.analysis.network import Encoder

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

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
        self.words: list[str] = []
        self.lower: list[str] = []
        self.blank: list[bool] = []
        self.spaced: list[bool] = []
        self._lemmas: dict[tuple[str, str], str] = {}
        _hasten(nlp)

    def numbers(self, docs: Iterable[Doc]) -> list[list[int]]:
        """The type of each token of each document. New types are learned on the way."""
        from spacy.attrs import NORM, ORTH, SPACY

        known = self._numbers
        fresh: list[Key] = []
        found = []
        for doc in docs:
            keys = [tuple(row) for row in doc.to_array([ORTH, NORM, SPACY]).tolist()]
            for key in keys:
                if key not in known:
                    known[key] = len(known)
                    fresh.append(key)
            found.append([known[key] for key in keys])
        if fresh:
            self._learn(fresh)
        return found

    def full(self) -> bool:
        """Whether so many types are known that it is time to start again."""
        return len(self.words) > MOST

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
