"""Printing an article with its marks: preview first, notes and labels listed at the end."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument
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


def notes_html(desk: Desk) -> str:
    """The marks that carry a label or note, in the order of the text; '' without any."""
    if desk.layers is None or desk.view is None:
        return ""
    rows = [_row(mark, desk) for mark in desk.layers.marks.items if mark.note or mark.labels]
    rows += [_row(mark, desk) for mark in desk.layers.article_notes()]
    note = desk.view.article.note
    if note:
        rows.insert(0, f"<p>{html.escape(note)}</p>")
    return f"<h3>{_tr('Marks and notes')}</h3>{''.join(rows)}" if rows else ""


def _row(mark: Annotation, desk: Desk) -> str:
    named = [desk.label_names[number] for number in mark.labels if number in desk.label_names]
    parts = [f"“{html.escape(mark.anchor.exact)}”"] if mark.anchor.exact else []
    if named:
        parts.append(f"<b>{html.escape(', '.join(named))}</b>")
    if mark.note:
        parts.append(html.escape(mark.note))
    return f"<p>{'<br>'.join(parts)}</p>"


def _notes(desk: Desk, printer: QPrinter, painter: QPainter, height: float, pages: int) -> int:
    """Pages with the notes after the text; returns the number of the last page."""
    content = notes_html(desk)
    if not content:
        return pages
    document = QTextDocument()
    document.setDefaultFont(fonts.font("body"))
    document.setHtml(content)
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
