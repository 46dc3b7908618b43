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

    Floats = NDArray[np.float32]

_LAYER_NORM_EPSILON = 1e-8
"""thinc's ``_get_moments`` adds it to the variance."""

TOKENS_AT_ONCE = 1_024
"""Rows in a pass: long enough for the matrix product, short enough for the cache."""


class _Layer:
    """A residual layer: three rows side by side, maxout, layer norm, added to its input."""

    def __init__(self, maxout: Any, norm: Any) -> None:
        import numpy as np

        weights: Floats = maxout.get_param("W")
        bias: Floats = maxout.get_param("b")
        self.pieces = weights.shape[1]
        self.width = weights.shape[0]
        by_piece = weights.transpose(1, 0, 2).reshape(self.pieces * self.width, -1)
        self.weights = np.ascontiguousarray(by_piece.T)
        self.bias = np.ascontiguousarray(bias.T.reshape(-1))
        self.scale = norm.get_param("G")
        self.shift = norm.get_param("b")

    def add_to(self, rows: Floats) -> None:
        """Run the layer over ``rows`` in place."""
        import numpy as np

        length, width = rows.shape
        window = np.zeros((length, 3 * width), dtype=np.float32)
        window[1:, :width] = rows[:-1]
        window[:, width : 2 * width] = rows
        window[:-1, 2 * width :] = rows[1:]
        pieces = window @ self.weights
        pieces += self.bias
        best = pieces[:, : self.width]
        for piece in range(1, self.pieces):
            np.maximum(best, pieces[:, piece * width : (piece + 1) * width], out=best)
        best -= best.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", best, best)[:, None] / width
        best /= np.sqrt(variance + _LAYER_NORM_EPSILON)
        best *= self.scale
        best += self.shift
        rows += best


class Encoder:
    """A Tok2Vec: embeds word types on demand, and reads sequences of them in context."""

    def __init__(self, tok2vec: Any) -> None:
        import numpy as np

        self.embed = tok2vec.get_ref("embed")
        encode = tok2vec.get_ref("encode")
        self.pad = int(encode.attrs["pad"])
        maxouts = [m for m in encode.walk() if m.name == "maxout"]
        norms = [m for m in encode.walk() if m.name == "layernorm"]
        self.layers = [_Layer(m, n) for m, n in zip(maxouts, norms, strict=True)]
        self.width = self.layers[0].width
        self.table: Floats = np.zeros((0, self.width), dtype=np.float32)
        self._used = 0

    def forget(self) -> None:
        """Empty the table of types."""
        self.table, self._used = self.table[:0].copy(), 0

    def learn(self, doc: Any) -> None:
        """Embed the words of ``doc`` as the next types of the table."""
        import numpy as np

        rows = self.embed.predict([doc])[0]
        if self._used + len(rows) > len(self.table):
            grown = np.zeros((2 * self._used + len(rows), self.width), dtype=np.float32)
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
        for layer in self.layers:
            layer.add_to(values)
        return [values[first:last] for first, last in places]
