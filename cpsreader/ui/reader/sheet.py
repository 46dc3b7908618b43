"""The page on paper: the same layers painted on any painter, cut between lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.headline import TEXT_INSET, Headline
from cpsreader.ui.reader.page import Page

_OVERHANG = 12
"""A name beside the last line may hang below it by so much, px."""


class Sheet:
    """An article laid out for paper of a given width, in px at 96 dpi; always light."""

    def __init__(self, desk: Desk, width: int) -> None:
        assert desk.view is not None
        look = Appearance()
        now = desk.context.appearance
        look.change(reading_role=now.reading_role, reading_size=min(now.reading_size, 16))
        self.page = Page(look)
        self.page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.page.resize(width, width)
        self.page.show()
        self.headline = Headline(look)
        self.page.set_headline(self.headline)
        self.page.set_text(desk.view.article.text)
        self.page.set_layers(desk.layers, desk.page.profile)
        self.page.set_shown(desk.page.shown, desk.page.kinds, quiet=desk.page.quiet)
        self.page.show_icons()
        self.headline.set_view(desk.view, desk.label_names)
        self.page.relayout()
        self.width = width

    def close(self) -> None:
        """Give the widgets back."""
        self.page.hide()
        self.page.deleteLater()

    def cuts(self, height: float) -> Iterator[tuple[float, float]]:
        """Parts [top, bottom) of the text, each at most ``height`` high, none through a line."""
        top, end = 0.0, self.end()
        while top < end:
            bottom = top + height
            if bottom < end:
                lines = self.page.geometry_of.lines(top, bottom, 0)
                whole = [n.bottom for n in lines if n.end > n.start and n.bottom <= bottom]
                bottom = whole[-1] if whole and whole[-1] > top + height / 2 else bottom
            yield top, min(bottom, end)
            top = bottom

    def end(self) -> float:
        """Where the last line ends, px."""
        document = self.page.document()
        layout = document.documentLayout()
        return layout.blockBoundingRect(document.lastBlock()).bottom() + 4

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the part [top, bottom) with its upper left corner at the origin."""
        part = QRectF(0, 0, self.width, bottom - top)
        painter.save()
        painter.setClipRect(part.adjusted(0, 0, 0, _OVERHANG))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = self.page.scene(painter, top, bottom)
        if scene is not None:
            self.page.paint_under(scene)
        painter.save()
        painter.translate(0, -top)
        self._text(painter, part.translated(0, top))
        painter.restore()
        if scene is not None:
            self.page.paint_over(scene)
        painter.restore()
        if top == 0:
            flags = QWidget.RenderFlag.DrawChildren
            place = QPoint(self.page.margins.left - TEXT_INSET, 0)
            self.headline.render(painter, place, QRegion(), flags)

    def _text(self, painter: QPainter, part: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self.page.look.page("text")))
        context.palette = palette
        context.clip = part
        painter.setClipRect(part)
        self.page.document().documentLayout().draw(painter, context)
