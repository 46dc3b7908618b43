"""Text to ``Tokens``: picks the reader that fits the model, and keeps it."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cpsreader.analysis import model
from cpsreader.analysis.blocks import blocks
from cpsreader.analysis.fastreader import FastReader, Wanted, is_readable
from cpsreader.analysis.tokens import Tokens

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 8
"""Blocks that spaCy reads at once: as fast as 32 at a third of the memory."""


class Reader(Protocol):
    """Reads texts one after the other."""

    def read(self, text: str, wanted: Wanted) -> Tokens:
        """All tokens of ``text``; a parse at least where ``wanted`` says so."""


@functools.lru_cache(maxsize=1)
def reader(model_path: str = "") -> Reader:
    """The reader for the packaged model, or for a user's own.

    Raises:
        EnvironmentFaultError: if the model is missing or damaged.
    """
    loaded = model.load(model_path)
    if is_readable(loaded.nlp):
        return FastReader(loaded)
    return PlainReader(model.whole(Path(model_path)) if loaded.vectors else loaded.nlp)


class PlainReader:
    """Runs the whole of a model as it comes: for models with parts that we do not know."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def read(self, text: str, wanted: Wanted) -> Tokens:
        """All tokens of ``text``, tagged and parsed, whatever is wanted."""
        tokens = Tokens(text)
        ranges = list(blocks(text))
        docs = self._nlp.pipe((text[start:end] for start, end in ranges), batch_size=BATCH)
        for (start, _), doc in zip(ranges, docs, strict=True):
            _append(tokens, doc, start)
        return tokens


def _append(tokens: Tokens, doc: Doc, offset: int) -> None:
    base = len(tokens)
    kept = [t for t in doc if not t.is_space]
    place = {t.i: base + n for n, t in enumerate(kept)}
    for token in kept:
        tokens.starts.append(offset + token.idx)
        tokens.ends.append(offset + token.idx + len(token.text))
        tokens.words.append(token.text)
        tokens.lower.append(token.text.lower())
        tokens.tags.append(token.tag_)
        tokens.lemmas.append((token.lemma_ or token.text).lower())
        tokens.heads.append(place.get(token.head.i, place[token.i]))
        tokens.deps.append(token.dep_)
    for sent in doc.sents:
        inside = [place[i] for i in range(sent.start, sent.end) if i in place]
        if inside:
            tokens.sentences.append((inside[0], inside[-1] + 1))
            tokens.parsed.append(doc.has_annotation("DEP"))
    for ent in doc.ents:
        inside = [place[i] for i in range(ent.start, ent.end) if i in place]
        if inside:
            tokens.entities.append((inside[0], inside[-1] + 1, ent.label_))
