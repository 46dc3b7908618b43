"""Where the words are: visual lines of the blocks in view, and the rectangles of spans on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from cpsreader.domain.span import Span
from cpsreader.ui.reader.offsets import OffsetMap


@dataclass(slots=True)
class Line:
    """A visual line in viewport coordinates, whole px high and low so that fills never blend.

    ``start`` and ``end`` are code points, trailing spaces trimmed; ``block`` is the UTF-16
    position of its paragraph, ``left`` the x of the paragraph's layout.
    """

    start: int
    end: int
    top: float
    height: float
    left: float
    block: int
    text_line: QTextLine

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(slots=True)
class Piece:
    """The part of a span that lies on one line: ``number`` is the line's place in its list."""

    number: int
    rect: QRectF


def cursor_x(line: QTextLine, position: int) -> float:
    """The x of a position in its block; PySide gives a number or a pair by overload."""
    found: object = line.cursorToX(position)
    at = found[0] if isinstance(found, tuple) else found
    return at if isinstance(at, float) else 0.0


class Geometry:
    """Asks a document's layout for lines and rectangles; keeps nothing between two questions."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._text = ""
        self.offsets = OffsetMap("")

    def set_text(self, text: str) -> None:
        """The text that the document now holds."""
        self._text = text
        self.offsets = OffsetMap(text)

    def lines(self, top: float, bottom: float, scroll: float) -> list[Line]:
        """Lines that meet [top, bottom] of the viewport, scrolled by ``scroll``, in order."""
        layout = self._document.documentLayout()
        at = layout.hitTest(QPointF(0, top + scroll), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(at, 0))
        found: list[Line] = []
        while block.isValid():
            origin = layout.blockBoundingRect(block).topLeft()
            if origin.y() - scroll > bottom:
                break
            start, inner = block.position(), block.layout()
            for number in range(inner.lineCount()):
                line = inner.lineAt(number)
                y = origin.y() + line.y() - scroll
                if y <= bottom and y + line.height() >= top:
                    found.append(self._line(line, start, origin.x(), y))
            block = block.next()
        return found

    def _line(self, line: QTextLine, block: int, left: float, y: float) -> Line:
        first = block + line.textStart()
        start = self.offsets.to_text(first)
        end = self.offsets.to_text(first + line.textLength())
        while end > start and self._text[end - 1 : end].isspace():
            end -= 1
        return Line(start, end, float(round(y)), float(round(line.height())), left, block, line)

    def top_of(self, offset: int) -> float:
        """The y of the line that holds an offset, from the top of the text."""
        position = self.offsets.to_qt(offset)
        block = self._document.findBlock(position)
        box = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return box.top() + (line.y() if line.isValid() else 0.0)

    def lines_of(self, span: Span, scroll: float) -> list[Line]:
        """The lines a span stands on, wherever they are (lays the text out as far as that)."""
        layout = self._document.documentLayout()
        block = self._document.findBlock(self.offsets.to_qt(span.start))
        last = self.offsets.to_qt(span.end)
        found: list[Line] = []
        while block.isValid() and block.position() < last:
            origin, inner = layout.blockBoundingRect(block).topLeft(), block.layout()
            for number in range(inner.lineCount()):
                line = inner.lineAt(number)
                y = origin.y() + line.y() - scroll
                made = self._line(line, block.position(), origin.x(), y)
                if made.start < span.end and made.end > span.start:
                    found.append(made)
            block = block.next()
        return found

    def on_line(self, line: Line, start: int, end: int) -> QRectF | None:
        """The rectangle of [start, end) on one line; None where they do not meet."""
        first, last = max(line.start, start), min(line.end, end)
        if first >= last:
            return None
        to_qt = self.offsets.to_qt
        left = cursor_x(line.text_line, to_qt(first) - line.block)
        right = cursor_x(line.text_line, to_qt(last) - line.block)
        if right < left:
            left, right = right, left
        return QRectF(line.left + left, line.top, right - left, line.height)

    def offset_on(self, line: Line, x: float) -> int | None:
        """The code point at ``x`` of a line; None beside its words."""
        if line.end <= line.start:
            return None
        box = self.on_line(line, line.start, line.end)
        if box is None or not box.left() - 1 <= x <= box.right() + 1:
            return None
        on = QTextLine.CursorPosition.CursorOnCharacter
        position = line.block + line.text_line.xToCursor(x - line.left, on)
        return min(max(self.offsets.to_text(position), line.start), line.end - 1)

    def pieces(self, lines: Sequence[Line], start: int, end: int) -> list[Piece]:
        """One rectangle per line of ``lines`` that [start, end) touches."""
        found: list[Piece] = []
        for number, line in enumerate(lines):
            if line.start >= end:
                break
            if line.end > start:
                rect = self.on_line(line, start, end)
                if rect is not None:
                    found.append(Piece(number, rect))
        return found
