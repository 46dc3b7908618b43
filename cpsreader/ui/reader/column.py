"""How wide the text column is and what the margins beside it hold, by the width there is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from cpsreader.ui.theme import tokens

_SAMPLE = (
    "the quick brown fox jumps over a lazy dog and then returns to its own house in the woods "
)
"""Running English has narrower letters than a font's average character width says."""

_MEASURE = tokens.document()["type"]["measure"]
_OFF_CENTRE = 8
_RIGHT_NARROW, _RIGHT, _RIGHT_WORDS = 56, 82, 158


@dataclass(frozen=True, slots=True)
class Margins:
    """Widths in px; ``initials``, ``words``, ``narrow`` as in ``scene.Column``."""

    left: int
    right: int
    initials: bool
    words: bool
    narrow: bool


@lru_cache(maxsize=64)
def measure(font: QFont) -> float:
    """The width of the column in px, so that its lines hold 68 characters on average.

    Ragged lines end some letters short of the column, so it is as wide as the longest may be.
    """
    per_character = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return per_character * float(_MEASURE["ideal_characters"] + _MEASURE["max_characters"]) / 2


def _sides(width: float, factor: float) -> tuple[float, float, bool, bool, bool]:
    """Least left and right margin for a page ``width`` px wide at 100 %."""
    if width < 540:
        return 40 * factor, _RIGHT_NARROW * factor, True, False, True
    if width < 860:
        return 124 * factor, _RIGHT * factor, False, False, False
    if width < 1080:
        return 140 * factor, _RIGHT * factor, False, False, False
    return 160 * factor, _RIGHT_WORDS * factor, False, True, False


def margins(width: int, font: QFont, factor: float) -> Margins:
    """Margins of a page of ``width`` px: the column centred, a little to the left."""
    left, right, initials, words, narrow = _sides(width / factor, factor)
    text = min(measure(font), width - left - right)
    spare = width - text
    centred = spare / 2 - _OFF_CENTRE
    left = min(max(left, centred), spare - right)
    return Margins(round(left), round(spare - left), initials, words, narrow)
