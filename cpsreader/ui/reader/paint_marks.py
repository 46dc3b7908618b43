"""The user's marks and the search hits: bands under the text, never blended."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cpsreader.domain.span import Span
from cpsreader.ui.reader.scene import Scene

_STROKE = 2
_STROKE_PITCH = 3
_BELOW_BASELINE = 0.28
"""Share of the line box below the letters: strokes stay in it, none goes through a word."""
_BANDS = 3
"""Where more marks than this overlap, the newest get bands, the others a stroke each."""


@dataclass(slots=True)
class _Run:
    """A mark on one line; ``order`` is its age, oldest first."""

    left: int
    right: int
    color: str
    order: int


def _runs(scene: Scene) -> dict[int, list[_Run]]:
    marks = scene.layers.marks
    rows: dict[int, list[_Run]] = {}
    for at in scene.visible(marks):
        mark, hull = marks.items[at], marks.hull(at)
        for piece in scene.pieces(hull.start, hull.end):
            run = _Run(round(piece.rect.left()), round(piece.rect.right()), mark.color, mark.id)
            rows.setdefault(piece.number, []).append(run)
    return rows


def stroke_pitch(count: int, height: float) -> tuple[int, int]:
    """Distance of the strokes of ``count`` marks, px, and how many of them a line has room for."""
    room = height * _BELOW_BASELINE
    for pitch in (_STROKE_PITCH, _STROKE, 1):
        if count * pitch - (pitch > _STROKE) <= room:
            return pitch, count
    return 1, int(room)


def _paint_part(scene: Scene, box: QRectF, runs: list[_Run]) -> None:
    """A stretch of a line that the same marks cover: n equal bands, strokes stacked below.

    The lowest band goes on under the strokes.
    """
    painter, theme = scene.painter, scene.look.tokens
    runs = sorted(runs, key=lambda run: run.order)
    banded = runs[-_BANDS:]
    pitch, room = stroke_pitch(len(runs), box.height() + 2)
    thick, lowest = min(_STROKE, pitch), box.bottom() + 1
    free = lowest - (min(len(runs), room) - 1) * pitch - thick - box.top()
    cuts = [round(box.top() + free * n / len(banded)) for n in range(len(banded))]
    for run, (upper, lower) in zip(banded, pairwise([*cuts, round(lowest - 1)]), strict=True):
        band = QRectF(box.left(), upper, box.width(), lower - upper)
        painter.fillRect(band, QColor(theme.annotation(run.color)))
    for place, run in enumerate(reversed(runs[-room:])):
        stroke = QRectF(box.left(), lowest - thick - place * pitch, box.width(), thick)
        painter.fillRect(stroke, QColor(theme.annotation(run.color, "stripe")))


def bands(scene: Scene) -> None:
    """A band per mark over the line box with a stroke in its strong colour at the bottom."""
    for number, runs in _runs(scene).items():
        line = scene.lines[number]
        edges = sorted({edge for run in runs for edge in (run.left, run.right)})
        for left, right in pairwise(edges):
            middle = (left + right) / 2
            here = [run for run in runs if run.left <= middle <= run.right]
            if here:
                box = QRectF(left, line.top + 1, right - left, line.height - 2)
                _paint_part(scene, box, here)


def hits(scene: Scene, current: Span | None, color: str) -> None:
    """Search hits; the current one has a frame as well as its own colour."""
    painter, look, index = scene.painter, scene.look, scene.layers.hits
    for at in scene.visible(index):
        span = index.hull(at)
        chosen = span == current
        for band in scene.bands(span.start, span.end):
            painter.fillRect(band, look.base("hit_current" if chosen else color))
            if chosen:
                painter.setPen(QPen(look.base("line_strong"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5))


def flash(scene: Scene, span: Span, strength: float) -> None:
    """The passage that was jumped to, filled for a moment; ``strength`` 1..0."""
    color = scene.look.base("selection")
    color.setAlphaF(max(0.0, min(1.0, strength)))
    for band in scene.bands(span.start, span.end):
        scene.painter.fillRect(band, color)
