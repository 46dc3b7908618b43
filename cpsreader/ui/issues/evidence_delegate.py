"""Paints a piece of evidence: shape, outlet, asserter, date, the sentence, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpsreader.services.views import EvidenceRow
from cpsreader.ui import words
from cpsreader.ui.articles.delegate import title_lines
from cpsreader.ui.context import Appearance
from cpsreader.ui.issues.evidence_model import Role, asserter_words, found_by
from cpsreader.ui.theme import fonts, icons, shapes, tokens

LEFT = 37
"""Text begins as far in as the card's: the list lies 3 px further right, past the accent edge."""
PAD = 16
HEAD = 18
LINE = 19
FOOT = 22
KEYS = ("Y", "C", "N")


class EvidenceDelegate(QStyledItemDelegate):
    """A row of one or two lines of text; the selected one has a third with its actions."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.selected_row = -1

    def _lines(self, row: EvidenceRow, width: int) -> tuple[str, ...]:
        font = fonts.font("read_quote", factor=self._look.factor)
        text = row.sentence.replace("\n", " ")
        return title_lines(text, font.toString(), max(60, width - self._look.px(LEFT + PAD)))

    def height(self, row: EvidenceRow | None, width: int, *, selected: bool) -> int:
        """The height of a row; None is the fold."""
        px = self._look.px
        if row is None:
            return px(34)
        lines = len(self._lines(row, width))
        reason = px(HEAD) if row.finding.item.reason and not row.finding.item.moves else 0
        return px(6 + HEAD + 6) + lines * px(LINE) + reason + (px(FOOT) if selected else 0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(Role.ROW)
        width = option.rect.width()
        selected = index.row() == self.selected_row
        found = row if isinstance(row, EvidenceRow) else None
        return QSize(width, self.height(found, width, selected=selected))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        row = index.data(Role.ROW)
        self._background(painter, option)
        if isinstance(row, EvidenceRow):
            self._paint_row(painter, option.rect, row, selected=index.row() == self.selected_row)
        else:
            self._paint_fold(painter, option.rect, str(index.data(Role.FOLD) or ""))
        painter.restore()

    def _color(self, name: str) -> QColor:
        return QColor(self._look.tokens.base(name))

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._color("row_selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._color("row_hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._color("focus"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_fold(self, painter: QPainter, rect: QRect, text: str) -> None:
        px, theme = self._look.px, self._look.tokens
        side = px(14)
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(tokens.icon_name("expand"), theme.base("muted"), side, theme, ratio)
        painter.drawPixmap(rect.left() + px(LEFT), rect.center().y() - side // 2, picture)
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.setPen(self._color("muted"))
        box = rect.adjusted(px(LEFT + 18), 0, -px(PAD), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_row(
        self, painter: QPainter, rect: QRect, row: EvidenceRow, *, selected: bool
    ) -> None:
        px = self._look.px
        side = px(tokens.size("status"))
        top = rect.top() + px(6)
        square = QRectF(rect.left() + px(PAD - 3), top + px(3), side, side)
        shapes.draw_status(painter, row.finding.item.status, square, self._look.tokens)
        left = rect.left() + px(LEFT)
        width = rect.width() - px(LEFT + PAD)
        self._caption(painter, QRect(left, top, width, px(HEAD)), row)
        painter.setFont(fonts.font("read_quote", factor=self._look.factor))
        painter.setPen(self._color("text"))
        y = top + px(HEAD)
        for line in self._lines(row, rect.width()):
            box = QRect(left, y, width + px(8), px(LINE))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), line)
            y += px(LINE)
        if not row.finding.item.moves and row.finding.item.reason:
            self._small(painter, QRect(left, y, width, px(HEAD)), row.finding.item.reason, "muted")
            y += px(HEAD)
        if selected:
            self._foot(painter, QRect(left, y, width, px(FOOT)), row)

    def _small(self, painter: QPainter, box: QRect, text: str, color: str) -> int:
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.setPen(self._color(color))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def _caption(self, painter: QPainter, box: QRect, row: EvidenceRow) -> None:
        px = self._look.px
        item = row.finding.item
        date = words.short_day(item.as_of.last if item.as_of else row.published)
        font = fonts.font("caption", factor=self._look.factor)
        painter.setFont(font)
        painter.setPen(self._color("muted"))
        wide = QFontMetrics(font).horizontalAdvance(date)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), date)
        room = box.width() - wide - px(10)
        strong = fonts.font("caption_strong", factor=self._look.factor)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self._color("text_soft"))
        outlet = QFontMetrics(strong).elidedText(
            words.outlet_word(row.outlet), Qt.TextElideMode.ElideRight, room * 2 // 3
        )
        painter.drawText(box, int(middle), outlet)
        used = QFontMetrics(strong).horizontalAdvance(outlet) + px(6)
        who = box.adjusted(used, 0, 0, 0)
        who.setWidth(max(0, room - used))
        self._small(painter, who, asserter_words(item.asserter), "muted")

    def action_boxes(self, rect: QRect) -> list[QRect]:
        """Where Confirm, Change and Reject stand in the selected row's rectangle."""
        px = self._look.px
        metrics = QFontMetrics(fonts.font("caption", factor=self._look.factor))
        x = rect.left() + px(LEFT)
        y = rect.bottom() - px(FOOT + 4)
        boxes = []
        for name in action_names():
            wide = metrics.horizontalAdvance(name) + px(4 + 18)
            boxes.append(QRect(x, y, wide, px(FOOT)))
            x += wide + px(10)
        return boxes

    def _foot(self, painter: QPainter, box: QRect, row: EvidenceRow) -> None:
        px = self._look.px
        rect = QRect(box.left() - px(LEFT), box.top(), box.width() + px(LEFT + PAD), 0)
        rect.setBottom(box.top() + px(FOOT + 4))
        used = box.left()
        for name, key, place in zip(action_names(), KEYS, self.action_boxes(rect), strict=True):
            place.moveTop(box.top())
            wide = self._small(painter, place, name, "text_soft")
            cap = QRect(place.left() + wide + px(4), place.top() + px(3), px(17), px(16))
            painter.setPen(QPen(self._color("line_strong"), 1))
            painter.setBrush(self._color("surface"))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(self._color("text_soft"))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
            used = place.right()
        rest = QRect(used + px(8), box.top(), box.right() - used - px(8), px(FOOT))
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.setPen(self._color("muted"))
        by = painter.fontMetrics().elidedText(
            found_by(row), Qt.TextElideMode.ElideRight, rest.width()
        )
        both = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rest, int(both), by)


def action_names() -> tuple[str, str, str]:
    """Confirm, Change, Reject in the user's language."""
    return (words.confirm(), words.change(), words.reject())
