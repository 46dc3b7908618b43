"""What a painter of the page is given: a painter, the lines in view, the layers, the look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from cpsreader.domain.profile import Profile
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader.geometry import Geometry, Line, Piece
from cpsreader.ui.reader.layers import Layer, Layers, SpanIndex
from cpsreader.ui.theme import tokens as token_file
from cpsreader.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and scale of the page; sepia changes the page only."""

    tokens: Tokens
    factor: float
    sepia: bool

    @classmethod
    def of(cls, appearance: Appearance) -> Look:
        """The look as it is now; there is no sepia page in the dark."""
        theme = appearance.tokens
        return cls(theme, appearance.factor, appearance.sepia and not theme.dark)

    def page(self, name: str) -> QColor:
        """Colour of the page: ``surface``, ``text``, ``muted`` or ``line``."""
        return QColor(token_file.sepia(name) if self.sepia else self.tokens.base(name))

    def claim_tint(self) -> QColor:
        """The tint under claims; on sepia a shade between the page and its lines."""
        if not self.sepia:
            return QColor(self.tokens.claim("tint"))
        page, line = self.page("surface"), self.page("line")
        return QColor(
            (page.red() + line.red()) // 2,
            (page.green() + line.green()) // 2,
            (page.blue() + line.blue()) // 2,
        )

    def base(self, name: str) -> QColor:
        """A base colour of the theme."""
        return QColor(self.tokens.base(name))

    def px(self, size: float) -> float:
        """A size of the tokens at the interface size."""
        return size * self.factor


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text column lies in the viewport, and what the margins beside it can hold.

    Attributes:
        left, right: x of the column's edges, px.
        initials: Whether speakers are shown by initials only.
        words: Whether the right margin shows the status word.
        narrow: Whether the right margin has no room for issue icons.
        page: Width of the whole page, px.
    """

    left: float
    right: float
    initials: bool
    words: bool
    narrow: bool
    page: float


@dataclass
class Scene:
    """One paint of the page. ``lines`` are in viewport coordinates, top to bottom."""

    painter: QPainter
    geometry: Geometry
    lines: list[Line]
    layers: Layers
    look: Look
    shown: frozenset[Layer]
    kinds: frozenset[str]
    column: Column
    profile: Profile
    scroll: float
    ratio: float

    @cached_property
    def start(self) -> int:
        """First code point in view."""
        return self.lines[0].start if self.lines else 0

    @cached_property
    def end(self) -> int:
        """End of the code points in view."""
        return max(self.lines[-1].end, self.start + 1) if self.lines else 0

    def visible(self, index: SpanIndex[object]) -> list[int]:
        """Items of a layer that meet the lines in view."""
        return index.meeting(self.start, self.end) if self.lines else []

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Rectangles of [start, end) on the lines in view."""
        return self.geometry.pieces(self.lines, start, end)

    def extent(self, start: int, end: int) -> tuple[int, int] | None:
        """First and last line in view that [start, end) touches, as places in ``lines``."""
        first = last = -1
        for number, line in enumerate(self.lines):
            if line.start >= end:
                break
            if line.end > start:
                first = number if first < 0 else first
                last = number
        return (first, last) if first >= 0 else None

    def begins(self, first: int, start: int) -> bool:
        """Whether a range that starts at ``start`` begins on the line ``first``, in view."""
        return self.lines[first].start <= start

    def bands(self, start: int, end: int) -> Iterator[QRectF]:
        """Rectangles of [start, end), 1 px inside the line box so that lines never touch."""
        for piece in self.pieces(start, end):
            yield piece.rect.adjusted(0, 1, 0, -1)
