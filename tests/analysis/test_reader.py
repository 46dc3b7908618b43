"""The reader gives what spaCy itself gives with the same weights, and knows its model."""

from __future__ import annotations

import functools
import shutil

import numpy as np
import pytest

from cpsreader.analysis import model
from cpsreader.analysis.blocks import blocks
from cpsreader.analysis.fastreader import FastReader, is_readable
from cpsreader.analysis.reader import PlainReader, reader
from cpsreader.domain.errors import EnvironmentFaultError
from tests.analysis.cases import load_case

pytestmark = pytest.mark.model

TEXTS = [a.text for case in ("harborline", "cedarfalls") for a in load_case(case).articles[:4]]


@functools.cache
def spacy_itself():
    import spacy

    return spacy.load(model.packaged_model(), exclude=["senter"])


def read_all(text):
    return reader().read(text, lambda tokens: [True] * len(tokens.sentences))


@pytest.mark.parametrize("text", TEXTS)
def test_entities_are_those_of_spacy(text):
    tokens = read_all(text)
    nlp = spacy_itself()
    opens = {tokens.starts[first] for first, _ in tokens.sentences}
    wanted = []
    for start, end in blocks(text):
        doc = nlp.make_doc(text[start:end])
        for token in doc:
            token.is_sent_start = token.i == 0 or start + token.idx in opens
        doc = nlp.get_pipe("ner")(doc)
        wanted += [(start + e.start_char, start + e.end_char, e.label_) for e in doc.ents]
    found = [(tokens.starts[f], tokens.ends[e - 1], label) for f, e, label in tokens.entities]
    assert found == wanted
    assert found


def test_the_parse_is_that_of_spacy():
    from spacy.tokens import Doc

    nlp = spacy_itself()
    same = total = 0
    for text in TEXTS[:2]:
        tokens = read_all(text)
        for first, last in tokens.sentences:
            words = tokens.words[first:last]
            spaces = [text[tokens.ends[i] : tokens.ends[i] + 1] == " " for i in range(first, last)]
            doc = Doc(
                nlp.vocab,
                words=words,
                spaces=spaces,
                sent_starts=[i == 0 for i in range(len(words))],
            )
            for name in ("tok2vec", "tagger", "parser"):
                doc = nlp.get_pipe(name)(doc)
            for i, token in enumerate(doc, first):
                mine = (tokens.heads[i], tokens.deps[i], tokens.tags[i])
                same += mine == (first + token.head.i, token.dep_, token.tag_)
                total += 1
    assert same / total > 0.995  # the few are words whose norm the tokenizer sets in context


def test_static_vectors_are_those_of_spacy():
    nlp = spacy_itself()
    words = ["union", "Monday", "the", "qwzxqwzx", "Chicago"]
    hashes = np.array([nlp.vocab.strings.add(word) for word in words], dtype=np.uint64)
    found = model.load().vectors.of(hashes)
    wanted = np.vstack([nlp.vocab.get_vector(word) for word in words])
    assert np.array_equal(found, wanted)


def test_only_wanted_sentences_are_parsed():
    text = "The union met. The board said it would vote.\nNobody came."
    tokens = reader().read(text, lambda t: [n == 1 for n in range(len(t.sentences))])
    assert tokens.parsed == [False, True, False]
    assert tokens.tags[:4] == ["", "", "", ""]
    assert tokens.deps[tokens.lower.index("said")] == "ROOT"
    assert tokens.heads[:4] == [0, 1, 2, 3]
    assert tokens.lemmas[tokens.lower.index("said")] == "say"


def test_another_model_is_read_as_it_comes(tmp_path):
    """A model without the parts that the network knows goes through spaCy itself."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    assert not is_readable(nlp)
    nlp.to_disk(tmp_path / "own")
    loaded = model.load(str(tmp_path / "own"))
    tokens = PlainReader(loaded.nlp).read("It is.\nOne. Two.", lambda t: [])
    assert tokens.words == ["It", "is", ".", "One", ".", "Two", "."]
    assert len(tokens.sentences) == 3
    assert tokens.parsed == [False, False, False]


def test_a_changed_model_file_is_told(tmp_path):
    folder = tmp_path / "model"
    (folder / "ner").mkdir(parents=True)
    source = model.packaged_model()
    shutil.copy(source / "config.cfg", folder)
    (folder / "ner" / "model").write_bytes(b"other weights")
    with pytest.raises(EnvironmentFaultError, match="ner/model"):
        model.check(folder)


def test_words_are_forgotten_in_time(monkeypatch):
    from cpsreader.analysis import wordtypes

    monkeypatch.setattr(wordtypes, "MOST", 5)
    small = FastReader(model.load.__wrapped__())
    first = [small.read(text, lambda t: [True] * len(t.sentences)) for text in TEXTS[:2]]
    again = [read_all(text) for text in TEXTS[:2]]
    assert [t.entities for t in first] == [t.entities for t in again]
    assert [t.heads for t in first] == [t.heads for t in again]
