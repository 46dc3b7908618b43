"""Printing an article with its marks: preview first, notes and labels listed at the end."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from cpsreader.domain.annotation import Annotation
from cpsreader.ui import words
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.sheet import Sheet
from cpsreader.ui.theme import fonts

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 760
"""Width of the page's layout in px; it is scaled to the paper's."""
_FOOT = 34
_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def ask(desk: Desk, parent: QWidget) -> QDialog:
    """Show the preview; printing is one click from there. The dialog keeps its own printer."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    assert desk.view is not None
    dialog = QPrintPreviewDialog(parent)
    dialog.printer().setDocName(desk.view.article.title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(partial(render, desk))
    dialog.open()
    return dialog


def render(desk: Desk, printer: QPrinter) -> int:
    """Paint the open article on a printer; returns the number of pages."""
    sheet = Sheet(desk, _WIDTH)
    painter = QPainter(printer)
    area = printer.pageRect(printer.Unit.DevicePixel)
    scale = area.width() / _WIDTH
    painter.scale(scale, scale)
    height = area.height() / scale - _FOOT
    pages = 0
    for top, bottom in sheet.cuts(height):
        if pages:
            printer.newPage()
        pages += 1
        sheet.paint(painter, top, bottom)
        _foot(desk, painter, height, pages)
    pages = _notes(desk, printer, painter, height, pages)
    painter.end()
    sheet.close()
    return pages


def _foot(desk: Desk, painter: QPainter, height: float, number: int) -> None:
    assert desk.view is not None
    article = desk.view.article
    painter.setFont(fonts.font("caption"))
    painter.setPen(QColor(Qt.GlobalColor.darkGray))
    facts = (words.outlet_word(article.outlet), words.day_with_year(article.published))
    box = QRectF(0, height + 10, _WIDTH, _FOOT - 10)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, ", ".join(facts))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(number))


def notes_document(desk: Desk) -> QTextDocument | None:
    """The notes and labels of the article and its marks in order; None without any."""
    if desk.layers is None or desk.view is None:
        return None
    note = desk.view.article.note
    marks = [mark for mark in desk.layers.marks.items if mark.note or mark.labels]
    marks = [*desk.layers.article_notes(), *marks]
    if not note and not marks:
        return None
    document = QTextDocument()
    document.setDefaultFont(fonts.font("body"))
    cursor = QTextCursor(document)
    cursor.insertHtml(f"<h3>{_tr('Marks and notes')}</h3>")
    if note:
        cursor.insertBlock()
        cursor.insertMarkdown(note, _MARKDOWN)
    for mark in marks:
        _write(cursor, mark, desk)
    return document


def _write(cursor: QTextCursor, mark: Annotation, desk: Desk) -> None:
    """One mark: its words, its labels, its note in Markdown."""
    named = [desk.label_names[number] for number in mark.labels if number in desk.label_names]
    parts = [f"“{html.escape(mark.anchor.exact)}”"] if mark.anchor.exact else []
    if named:
        parts.append(f"<b>{html.escape(', '.join(named))}</b>")
    cursor.insertBlock(QTextBlockFormat())
    cursor.insertHtml(f"<p>{'<br>'.join(parts)}</p>")
    if mark.note:
        cursor.insertBlock()
        cursor.insertMarkdown(mark.note, _MARKDOWN)
    cursor.insertBlock()


def _notes(desk: Desk, printer: QPrinter, painter: QPainter, height: float, pages: int) -> int:
    """Pages with the notes after the text; returns the number of the last page."""
    document = notes_document(desk)
    if document is None:
        return pages
    document.setPageSize(QSizeF(_WIDTH, height))
    for number in range(document.pageCount()):
        printer.newPage()
        pages += 1
        painter.save()
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, _WIDTH, height))
        painter.restore()
        _foot(desk, painter, height, pages)
    return pages
