"""Fills the page's document: the canonical text as it stands, even lines, margins as gutters."""

from __future__ import annotations

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


def set_margins(document: QTextDocument, left: int, right: int, top: int, bottom: int) -> None:
    """Margins round the whole text, px; they scroll with it. Does nothing where they are so."""
    root = document.rootFrame()
    shape = root.frameFormat()
    now = (shape.leftMargin(), shape.rightMargin(), shape.topMargin(), shape.bottomMargin())
    if [round(margin) for margin in now] == [left, right, top, bottom]:
        return
    shape.setLeftMargin(left)
    shape.setRightMargin(right)
    shape.setTopMargin(top)
    shape.setBottomMargin(bottom)
    root.setFrameFormat(shape)
