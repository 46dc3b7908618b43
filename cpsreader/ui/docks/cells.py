"""Paints the cells of the ledgers: hairlines, shapes and icons, serif for the press's words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpsreader.domain.analysis import ClaimKind
from cpsreader.domain.profile import Issue
from cpsreader.domain.status import Status
from cpsreader.ui.context import Appearance
from cpsreader.ui.docks.ledger_model import Column, LedgerModel
from cpsreader.ui.theme import fonts, icons, shapes

_PAD = 10
_GLYPH = 14


class CellDelegate(QStyledItemDelegate):
    """Draws one row of a ledger, 30 px high at 100 %."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, self._appearance.px(30))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        if not isinstance(model, LedgerModel):
            return
        column = model.columns[index.column()]
        painter.save()
        rect: QRect = option.rect
        self._background(painter, option, rect)
        left = rect.left() + _PAD
        row = model.row_at(index)
        payload = column.payload(row) if column.payload is not None and row is not None else None
        if column.paint and payload is not None:
            left += self._glyph(painter, payload, QRect(left, rect.top(), _GLYPH, rect.height()))
        self._text(
            painter, column, index, QRect(left, rect.top(), rect.right() - left - 4, rect.height())
        )
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        tokens = self._appearance.tokens
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.base("row_selected")))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.base("row_hover")))
        painter.setPen(QPen(QColor(tokens.base("line")), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.base("focus")), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _glyph(self, painter: QPainter, payload: object, box: QRect) -> int:
        """Draw a payload into the box; returns the room it took."""
        tokens = self._appearance.tokens
        square = QRectF(box.left(), box.center().y() - 5, 11, 11)
        if isinstance(payload, Status):
            shapes.draw_status(painter, payload, square, tokens)
        elif isinstance(payload, Issue):
            pixmap = icons.pixmap(
                payload.icon, tokens.base("muted"), 14, tokens, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(box.left(), box.center().y() - 7, pixmap)
        elif isinstance(payload, ClaimKind):
            self._claim_bar(painter, payload, QRectF(box.left(), box.center().y() - 6, 3, 13))
            return 10
        elif isinstance(payload, str):  # a colour's name
            painter.fillRect(square, QColor(tokens.annotation(payload)))
            painter.fillRect(
                square.adjusted(0, 9, 0, 0), QColor(tokens.annotation(payload, "stripe"))
            )
        return 20

    def _claim_bar(self, painter: QPainter, kind: ClaimKind, bar: QRectF) -> None:
        color = QColor(self._appearance.tokens.claim("bar"))
        if kind is ClaimKind.INDIRECT:
            painter.setPen(QPen(color, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, 0.5, -0.5), 1.5, 1.5)
        elif kind is ClaimKind.DIRECT:
            painter.fillRect(bar, color)
        else:
            painter.fillRect(QRectF(bar.left(), bar.top(), 3, 5.5), color)
            painter.fillRect(QRectF(bar.left(), bar.top() + 7.5, 3, 5.5), color)

    def _text(
        self,
        painter: QPainter,
        column: Column[object],
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        factor = self._appearance.factor
        font = fonts.font("read_cell" if column.serif else "body_small", factor=factor)
        if column.strong:
            fonts.weigh(font, 600)
        painter.setFont(font)
        painter.setPen(
            QColor(
                self._appearance.tokens.base(
                    "text" if column.strong or column.serif else "text_soft"
                )
            )
        )
        text = QFontMetrics(font).elidedText(
            str(index.data() or "").replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(
            rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text
        )
