"""Text to ``Tokens`` with the model's weights on our own network.

The way that is taken where the model is one of spaCy's convolutional English ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from cpsreader.analysis.blocks import blocks
from cpsreader.analysis.decode import EntityDecoder
from cpsreader.analysis.model import LanguageModel
from cpsreader.analysis.network import Encoder, affine_on_numpy
from cpsreader.analysis.sentences import sentence_ends
from cpsreader.analysis.tokens import Tokens
from cpsreader.analysis.wordtypes import WordTypes

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Wanted = Callable[[Tokens], Sequence[bool]]
"""For each sentence of unparsed tokens, whether it is to be parsed."""

NAMED_AT_ONCE = 4_096
"""Tokens whose entities are decoded together: bounds the memory that a long text takes."""

SENTENCES_AT_ONCE = 64
"""Sentences that the parser decodes in step."""


def is_readable(nlp: Language) -> bool:
    """Whether the model's parts are those that the network knows."""
    if not {"ner", "tok2vec", "parser", "tagger"} <= set(nlp.pipe_names):
        return False
    recogniser = _model(nlp, "ner")
    if len(recogniser.layers) != 3 or not recogniser.attrs.get("has_upper"):
        return False
    inner = recogniser.layers[0].layers[0]
    own = [inner, _model(nlp, "tok2vec")]
    return all(
        model.has_ref("embed")
        and model.has_ref("encode")
        and "pad" in model.get_ref("encode").attrs
        and any(layer.name == "maxout" for layer in model.get_ref("encode").walk())
        for model in own
    )


def _model(nlp: Language, name: str) -> Any:
    pipe: Any = nlp.get_pipe(name)
    return pipe.model


def _split_slips(nlp: Language) -> None:
    """Have the tokenizer cut at a closing mark that was typed for an apostrophe ('CTU”s')."""
    import spacy.util

    tokenizer: Any = nlp.tokenizer
    infixes = [*(nlp.Defaults.infixes or []), r"(?<=[^\W\d_])”(?=s\b)"]
    tokenizer.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer


class FastReader:
    """Reads texts one after the other; keeps what it learned of words. Not for several threads."""

    def __init__(self, model: LanguageModel) -> None:
        nlp = self._nlp = model.nlp
        recogniser: Any = nlp.get_pipe("ner")
        self._entity_encoder = Encoder(recogniser.model.layers[0].layers[0], model.vectors)
        self._parse_encoder = Encoder(_model(nlp, "tok2vec"), model.vectors)
        self._entities = EntityDecoder(recogniser)
        parser: Any = nlp.get_pipe("parser")
        parser.model.layers[1] = affine_on_numpy(parser.model.layers[1])
        self._parser = parser
        tagger: Any = nlp.get_pipe("tagger")
        softmax = tagger.model.layers[-1].layers[-1]
        self._tag_weights = softmax.get_param("W").T.copy()
        self._tag_bias = softmax.get_param("b")
        self._tags = list(tagger.labels)
        self._zone = ExitStack()
        self._types = self._new_types()
        _split_slips(nlp)

    def _new_types(self) -> WordTypes:
        """Start to learn words, and have spaCy forget those that came up since the last time."""
        self._zone.close()
        tokenizer: Any = self._nlp.tokenizer
        tokenizer.infix_finditer = tokenizer.infix_finditer  # empties its cache of words
        self._zone.enter_context(self._nlp.memory_zone())
        lemmatizer: Any = dict(self._nlp.pipeline).get("lemmatizer")
        if hasattr(lemmatizer, "cache"):
            lemmatizer.cache = {}
        for encoder in (self._entity_encoder, self._parse_encoder):
            encoder.forget()
        return WordTypes(self._nlp, (self._entity_encoder, self._parse_encoder))

    def read(self, text: str, wanted: Wanted) -> Tokens:
        """All tokens of ``text``; entities everywhere, a parse where ``wanted`` says so."""
        if self._types.full():
            self._types = self._new_types()
        tokens = Tokens(text)
        if not text.strip():
            return tokens
        ranges = list(blocks(text))
        numbers = self._types.numbers([text[start:end] for start, end in ranges])
        kept: list[int] = []
        for (start, _), row in zip(ranges, numbers, strict=True):
            self._append(tokens, row, start, kept)
        self._name(tokens, numbers)
        needed = [n for n, wants in enumerate(wanted(tokens)) if wants]
        for at in range(0, len(needed), SENTENCES_AT_ONCE):
            self._parse(tokens, kept, needed[at : at + SENTENCES_AT_ONCE])
        return tokens

    def _append(self, tokens: Tokens, row: list[int], offset: int, kept: list[int]) -> None:
        """Add a block's words, and split it into sentences."""
        types = self._types
        first = len(tokens)
        for number in row:
            word = types.words[number]
            end = offset + len(word)
            if not types.blank[number]:
                tokens.starts.append(offset)
                tokens.ends.append(end)
                tokens.words.append(word)
                tokens.lower.append(types.lower[number])
                kept.append(number)
            offset = end + types.spaced[number]
        last = len(tokens)
        if last == first:
            return
        low = first
        for end in sentence_ends(tokens.words, tokens.starts, tokens.ends, first, last):
            tokens.sentences.append((low, end))
            low = end
        tokens.parsed += [False] * (len(tokens.sentences) - len(tokens.parsed))
        tokens.tags += [""] * (last - first)
        tokens.deps += [""] * (last - first)
        tokens.lemmas += tokens.lower[first:]
        tokens.heads += range(first, last)

    def _name(self, tokens: Tokens, numbers: list[list[int]]) -> None:
        """Find the raw entities; they never cross the end of a sentence or block."""
        ends = {last - 1 for _, last in tokens.sentences}
        group: list[list[int]] = []
        size = base = 0
        for row in numbers:
            group.append(row)
            size += len(row)
            if size >= NAMED_AT_ONCE:
                base = self._name_group(tokens, group, base, ends)
                group, size = [], 0
        if group:
            self._name_group(tokens, group, base, ends)

    def _name_group(self, tokens: Tokens, rows: list[list[int]], base: int, stops: set[int]) -> int:
        """Add the entities of some blocks, the first of whose tokens is ``base``."""
        import numpy as np

        vectors = np.concatenate(self._entity_encoder.read(rows))
        blank = np.array([self._types.blank[n] for row in rows for n in row])
        place = base + np.cumsum(~blank) - 1
        ends = np.array([int(p) in stops for p in place]) & ~blank
        ends[np.cumsum([len(row) for row in rows]) - 1] = True
        for first, last, label in self._entities.decode(vectors, ends, blank):
            tokens.entities.append((int(place[first]), int(place[last - 1]) + 1, label))
        return base + int((~blank).sum())

    def _parse(self, tokens: Tokens, kept: list[int], sentences: list[int]) -> None:
        rows = [kept[slice(*tokens.sentences[s])] for s in sentences]
        vectors = self._parse_encoder.read(rows)
        docs = []
        for row, values in zip(rows, vectors, strict=True):
            doc: Any = self._doc(row)
            doc.tensor = values
            docs.append(doc)
        self._parser.set_annotations(docs, self._parser.predict(docs))
        for sentence, doc, values in zip(sentences, docs, vectors, strict=True):
            self._fill(tokens, sentence, doc, (values @ self._tag_weights + self._tag_bias))

    def _doc(self, row: list[int]) -> Doc:
        from spacy.tokens import Doc

        words, spaced = self._types.words, self._types.spaced
        return Doc(
            self._nlp.vocab,
            words=[words[n] for n in row],
            spaces=[spaced[n] for n in row],
            sent_starts=[n == 0 for n in range(len(row))],
        )

    def _fill(self, tokens: Tokens, sentence: int, doc: Doc, scores: Any) -> None:
        from spacy.attrs import DEP, HEAD

        first, last = tokens.sentences[sentence]
        strings = self._nlp.vocab.strings
        words = tokens.words
        lemma = self._types.lemma
        heads = doc.to_array(HEAD).astype("int64").tolist()
        tags = [self._tags[n] for n in scores.argmax(axis=1).tolist()]
        tokens.tags[first:last] = tags
        tokens.lemmas[first:last] = [lemma(words[first + n], tag) for n, tag in enumerate(tags)]
        tokens.heads[first:last] = [first + n + head for n, head in enumerate(heads)]
        tokens.deps[first:last] = [strings[dep] for dep in doc.to_array(DEP).tolist()]
        tokens.parsed[sentence] = True
