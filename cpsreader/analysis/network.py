"""The model's convolutional network on numpy: the same numbers as spaCy's, three times as fast.

spaCy's own forward pass is bound by its matrix product (35 GFLOP/s against numpy's 100 on the
machine where it was measured) and embeds every token again and again. Here each word type is
embedded once, by spaCy's own layers, and the rest runs over long rows of many blocks at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cpsreader.analysis.wordvectors import WordVectors

    Floats = NDArray[np.float32]

_LAYER_NORM_EPSILON = 1e-8
"""thinc's ``_get_moments`` adds it to the variance."""

_STATIC = "|static_vectors"
"""How thinc names the layer that sets static vectors beside hash embeddings."""

TOKENS_AT_ONCE = 1_024
"""Rows in a pass: long enough for the matrix product, short enough for the cache."""


class _Maxout:
    """The largest of some linear pieces, layer-normalised."""

    def __init__(self, maxout: Any, norm: Any) -> None:
        import numpy as np

        weights: Floats = maxout.get_param("W")
        bias: Floats = maxout.get_param("b")
        self.width, self._pieces, _ = weights.shape
        by_piece = weights.transpose(1, 0, 2).reshape(self._pieces * self.width, -1)
        self._weights = np.ascontiguousarray(by_piece.T)
        self._bias = np.ascontiguousarray(bias.T.reshape(-1))
        self._scale = norm.get_param("G")
        self._shift = norm.get_param("b")

    def __call__(self, rows: Floats) -> Floats:
        import numpy as np

        width = self.width
        pieces: Floats = rows @ self._weights
        pieces += self._bias
        best = pieces[:, :width]
        for piece in range(1, self._pieces):
            np.maximum(best, pieces[:, piece * width : (piece + 1) * width], out=best)
        best -= best.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", best, best)[:, None] / width
        best /= np.sqrt(variance + _LAYER_NORM_EPSILON)
        best *= self._scale
        best += self._shift
        return best


def _maxouts(model: Any) -> list[_Maxout]:
    layers = list(model.walk())
    maxouts = [layer for layer in layers if layer.name == "maxout"]
    norms = [layer for layer in layers if layer.name == "layernorm"]
    return [_Maxout(m, n) for m, n in zip(maxouts, norms, strict=True)]


def _window(rows: Floats) -> Floats:
    """Each row between the one before and the one behind it."""
    import numpy as np

    length, width = rows.shape
    window = np.zeros((length, 3 * width), dtype=np.float32)
    window[1:, :width] = rows[:-1]
    window[:, width : 2 * width] = rows
    window[:-1, 2 * width :] = rows[1:]
    return window


class _Embedder:
    """Hash embeddings of a word's features, with its static vector if the model has them."""

    def __init__(self, embed: Any, vectors: WordVectors | None) -> None:
        layers = list(embed.layers)
        self._static: Floats | None = None
        self._vectors = vectors
        if layers[0].name.endswith(_STATIC):
            layers[:1], static = [layers[0].layers[0]], layers[0].layers[1]
            self._static = static.get_param("W").T
        self._features = layers[:-2]
        (self._mix,) = _maxouts(layers[-2])

    def __call__(self, doc: Any) -> Floats:
        import numpy as np
        from spacy.attrs import ORTH

        values: Any = [doc]
        for layer in self._features:
            values = layer.predict(values)
        rows: Floats = values.dataXd
        if self._static is None:
            return self._mix(rows)
        if self._vectors is None:
            msg = "a model with static vectors was loaded without them"
            raise ValueError(msg)
        static = self._vectors.of(doc.to_array(ORTH)) @ self._static
        return self._mix(np.hstack([rows, static]))


class Encoder:
    """A Tok2Vec: embeds word types on demand, and reads sequences of them in context."""

    def __init__(self, tok2vec: Any, vectors: WordVectors | None = None) -> None:
        import numpy as np

        self._embed = _Embedder(tok2vec.get_ref("embed"), vectors)
        encode = tok2vec.get_ref("encode")
        self.pad = int(encode.attrs["pad"])
        self._layers = _maxouts(encode)
        self.width = self._layers[0].width
        self.table: Floats = np.zeros((0, self.width), dtype=np.float32)
        self._used = 0

    def forget(self) -> None:
        """Empty the table of types."""
        self.table, self._used = self.table[:0].copy(), 0

    def learn(self, doc: Any) -> None:
        """Embed the words of ``doc`` as the next types of the table."""
        import numpy as np

        rows = self._embed(doc)
        if self._used + len(rows) > len(self.table):
            grown = np.zeros((self._used * 3 // 2 + len(rows), self.width), dtype=np.float32)
            grown[: self._used] = self.table[: self._used]
            self.table = grown
        self.table[self._used : self._used + len(rows)] = rows
        self._used += len(rows)

    def read(self, sequences: Sequence[Sequence[int]]) -> list[Floats]:
        """Vectors of each sequence of types, ``len(sequence)`` by ``width``."""
        found: list[Floats] = []
        batch: list[Sequence[int]] = []
        rows = 0
        for sequence in sequences:
            batch.append(sequence)
            rows += len(sequence) + self.pad
            if rows >= TOKENS_AT_ONCE:
                found += self._read(batch, rows)
                batch, rows = [], 0
        return found + self._read(batch, rows) if batch else found

    def _read(self, batch: list[Sequence[int]], rows: int) -> list[Floats]:
        import numpy as np

        values = np.zeros((rows + self.pad, self.width), dtype=np.float32)
        places = []
        at = self.pad
        for sequence in batch:
            places.append((at, at + len(sequence)))
            values[at : at + len(sequence)] = self.table[sequence]
            at += len(sequence) + self.pad
        for layer in self._layers:
            values += layer(_window(values))
        return [values[first:last] for first, last in places]


def affine_on_numpy(lower: Any) -> Any:
    """A parser's precomputed layer with numpy's product; for reading only."""
    import numpy as np
    from thinc.api import Model

    weights = lower.get_param("W")
    shape = weights.shape[:-1]
    flat = np.ascontiguousarray(weights.reshape(-1, weights.shape[-1]).T)
    pad = lower.get_param("pad").reshape(-1)

    def forward(_: Any, rows: Floats, is_train: bool) -> tuple[Floats, Any]:
        """Row 0 is the padding; ``is_train`` is never set here."""
        found = np.empty((len(rows) + 1, flat.shape[1]), dtype=np.float32)
        np.matmul(rows, flat, out=found[1:])
        found[0] = pad
        return found.reshape(len(rows) + 1, *shape), None

    return Model(
        "affine_on_numpy",
        forward,
        dims={name: lower.get_dim(name) for name in ("nF", "nO", "nP", "nI")},
        params={name: lower.get_param(name) for name in ("W", "b", "pad")},
    )
