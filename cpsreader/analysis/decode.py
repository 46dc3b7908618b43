"""The model's entity recogniser, decoded for many blocks at once.

spaCy's recogniser is a transition system whose state is three tokens: the next one, the first of
an open entity, and the one before the next. Outside an entity only the next token counts, so
that the scores of all tokens can be had in one product; the inside of all entities is then
decided in step. The results are those of spaCy's own greedy search.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cpsreader.analysis.network import Floats

    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

Entity = tuple[int, int, str]
"""First token, last token half-open, label."""


class EntityDecoder:
    """The layers above the encoder: ``recogniser`` is spaCy's ``ner`` component."""

    def __init__(self, recogniser: Any) -> None:
        model = recogniser.model
        reduce, lower, upper = model.layers[0].layers[-1], model.layers[1], model.layers[2]
        self._reduce = (reduce.get_param("W").T, reduce.get_param("b"))
        weights = lower.get_param("W")
        self._features, self._hidden, self._pieces, inputs = weights.shape
        by_piece = weights.transpose(0, 2, 1, 3).reshape(-1, inputs)
        self._lower = by_piece.T.copy()
        pad = lower.get_param("pad")[0].transpose(0, 2, 1)
        self._pad = pad.reshape(self._features, -1)
        self._bias = lower.get_param("b").T.reshape(-1)
        self._upper = upper.get_param("W")
        self._upper_bias = upper.get_param("b")
        moves = recogniser.moves
        self._name_moves([moves.get_class_name(n) for n in range(moves.n_moves)])

    def _name_moves(self, names: Sequence[str]) -> None:
        import numpy as np

        move = [name[0] for name in names]
        self._labels = [name[2:] for name in names]
        place = {name: n for n, name in enumerate(names)}
        self._in = np.array([place.get(f"I-{label}", -1) for label in self._labels])
        self._last = np.array([place.get(f"L-{label}", -1) for label in self._labels])
        self._begins = np.array([m == "B" for m in move])
        self._names = np.array([m in "BU" for m in move])
        self._outside = np.array([m in "BUO" for m in move]) & (
            np.array([bool(label) or m == "O" for m, label in zip(move, self._labels, strict=True)])
        )

    def decode(self, vectors: Floats, ends: Flags, blank: Flags) -> list[Entity]:
        """The entities of a run of tokens.

        Args:
            vectors: The encoder's rows, one a token; no padding between blocks.
            ends: Whether no entity may go on behind a token: at the end of a sentence or block.
            blank: Whether a token is white space, with which no entity starts.
        """
        import numpy as np

        reduced = vectors @ self._reduce[0] + self._reduce[1]
        features = reduced @ self._lower
        first = self._outer_moves(features, ends, blank)
        starts = np.flatnonzero(self._names[first])
        last = np.array(starts)
        inside = np.flatnonzero(self._begins[first[starts]])
        last[inside] = self._grow(features, starts[inside], first[starts[inside]], ends)
        return self._greedy(starts.tolist(), last.tolist(), first[starts].tolist())

    def _outer_moves(self, features: Floats, ends: Flags, blank: Flags) -> Ints:
        """The best move at each token while no entity is open."""
        import numpy as np

        width = self._hidden * self._pieces
        scores = self._scores(features[:, :width] + (self._pad[1] + self._pad[2]))
        scores[:, ~self._outside] = -np.inf
        scores[np.ix_(ends, self._begins)] = -np.inf
        scores[np.ix_(blank, self._names)] = -np.inf
        moves: Ints = scores.argmax(axis=1)
        return moves

    def _grow(self, features: Floats, starts: Ints, moves: Ints, ends: Flags) -> Ints:
        """The last token of each entity that begins at ``starts``, all grown in step."""
        import numpy as np

        width = self._hidden * self._pieces
        last = np.array(starts)
        open_ = np.arange(len(starts))
        at = starts + 1
        while len(open_):
            sums = features[at, :width] + features[starts[open_], width : 2 * width]
            hidden = self._hide(sums + features[at - 1, 2 * width :])
            stay, leave = self._in[moves[open_]], self._last[moves[open_]]
            stays = np.einsum("ij,ij->i", hidden, self._upper[stay]) + self._upper_bias[stay]
            leaves = np.einsum("ij,ij->i", hidden, self._upper[leave]) + self._upper_bias[leave]
            last[open_] = at
            goes_on = (stays > leaves) & ~ends[at]
            goes_on |= (stays == leaves) & (stay < leave) & ~ends[at]
            open_, at = open_[goes_on], at[goes_on] + 1
        return last

    def _greedy(self, starts: list[int], last: list[int], moves: list[int]) -> list[Entity]:
        """Entities from left to right; one that starts inside another was never looked at."""
        found: list[Entity] = []
        free = 0
        for start, end, move in zip(starts, last, moves, strict=True):
            if start >= free:
                found.append((start, end + 1, self._labels[move]))
                free = end + 1
        return found

    def _hide(self, sums: Floats) -> Floats:
        import numpy as np

        sums = sums + self._bias
        best = sums[:, : self._hidden]
        for piece in range(1, self._pieces):
            best = np.maximum(best, sums[:, piece * self._hidden : (piece + 1) * self._hidden])
        return best

    def _scores(self, sums: Floats) -> Floats:
        scores: Floats = self._hide(sums) @ self._upper.T + self._upper_bias
        return scores
