"""Fills the page's document: the canonical text as it stands, even lines, margins as gutters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument


def _paragraph(line_height: int, gap: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setBottomMargin(gap)
    return made


def _blank() -> QTextBlockFormat:
    """An empty line between paragraphs takes no room: the gap is the paragraph's."""
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


@contextmanager
def put_off(document: QTextDocument) -> Iterator[None]:
    """Changes within are laid out once, as far as is seen; the rest follows in idle time.

    Qt lays a document out at once after each change but one: when its page size is set.
    """
    size = document.pageSize()
    document.setPageSize(QSizeF(0, 0))
    try:
        yield
    finally:
        document.setPageSize(size)


def finish(document: QTextDocument) -> None:
    """Lay out what is still put off, and let the view know how long the text is."""
    document.pageCount()
    layout = document.documentLayout()
    layout.documentSizeChanged.emit(layout.documentSize())


def fill(document: QTextDocument, text: str, line_height: int, gap: int) -> None:
    """Replace the content by ``text``; ``line_height`` and ``gap`` (after a paragraph) in px."""
    document.setUndoRedoEnabled(False)
    document.clear()
    paragraph, blank = _paragraph(line_height, gap), _blank()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, part in enumerate(text.split("\n")):
        style = paragraph if part.strip() else blank
        if number:
            cursor.insertBlock(style)
        else:
            cursor.setBlockFormat(style)
        cursor.insertText(part)
    cursor.endEditBlock()


def space(document: QTextDocument, line_height: int, gap: int) -> None:
    """Set line height and gap anew, for another size of type."""
    paragraph = _paragraph(line_height, gap)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        if block.text().strip():
            cursor.setPosition(block.position())
            cursor.setBlockFormat(paragraph)
    cursor.endEditBlock()


def margins_differ(document: QTextDocument, left: int, right: int, top: int, bottom: int) -> bool:
    """Whether the margins round the text are others than these, px."""
    shape = document.rootFrame().frameFormat()
    now = (shape.leftMargin(), shape.rightMargin(), shape.topMargin(), shape.bottomMargin())
    return [round(margin) for margin in now] != [left, right, top, bottom]


def set_margins(document: QTextDocument, left: int, right: int, top: int, bottom: int) -> None:
    """Margins round the whole text, px; they scroll with it."""
    root = document.rootFrame()
    shape = root.frameFormat()
    shape.setLeftMargin(left)
    shape.setRightMargin(right)
    shape.setTopMargin(top)
    shape.setBottomMargin(bottom)
    root.setFrameFormat(shape)
