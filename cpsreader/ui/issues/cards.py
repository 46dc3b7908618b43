"""Paints the issue cards of the side panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpsreader.domain.profile import Issue
from cpsreader.domain.standing import IssueState, SidePosition
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.issues.history_strip import Days, paint
from cpsreader.ui.issues.model import Role
from cpsreader.ui.theme import fonts, icons, shapes, tokens
from cpsreader.ui.theme.color import readable

NARROW = 330
"""Below this many px the word 'independent' is dropped from the counts."""
STRIP_MIN = 44
LEFT = 40
PAD = 16
LINE = 18
SIDE_LEAST = 34
SIDE_MOST = 84
"""Room for a side's short name before its position, px at 100 %."""

ExtraHeight = Callable[[QModelIndex | QPersistentModelIndex], int]


class CardDelegate(QStyledItemDelegate):
    """One card per issue. Heights 40 (not reported), 84 or 102, plus the evidence when open."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.axis: Days | None = None
        self._side_width = appearance.px(SIDE_LEAST)
        self.extra: ExtraHeight = lambda index: 0

    def card_height(self, state: IssueState, width: int, *, is_open: bool = False) -> int:
        """The height of a card without its evidence."""
        px = self._look.px
        if state.status is None and not state.positions and not state.history:
            return px(40)
        if not is_open:
            return px(66) + max(1, len(state.positions)) * px(LINE)
        positions = sum(self._whole_height(p, width) for p in state.positions) or px(LINE)
        return px(66) + positions + self._notes_height(state, width)

    def _notes_height(self, state: IssueState, width: int) -> int:
        return sum(self._note_height(note, width) for note in notes(state))

    def _note_height(self, note: str, width: int) -> int:
        """Height of a note of an open card, at most three lines of it."""
        metrics = QFontMetrics(fonts.font("caption", factor=self._look.factor))
        room = max(60, width - self._look.px(LEFT + PAD))
        box = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), note)
        return min(box.height(), 3 * metrics.lineSpacing()) + self._look.px(5)

    def _whole_height(self, position: SidePosition, width: int) -> int:
        """Height of a position that is shown whole, at most four lines of it."""
        metrics = QFontMetrics(fonts.font("body_small", factor=self._look.factor))
        room = max(60, width - self._look.px(LEFT + PAD) - self._side_width)
        box = metrics.boundingRect(
            QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), position.latest.text
        )
        spacing = max(1, metrics.lineSpacing())
        lines = min(4, round(box.height() / spacing))
        return self._look.px(LINE) if lines <= 1 else lines * spacing + self._look.px(5)

    def show_sides(self, sides: Iterable[str]) -> None:
        """Make room for the names of the sides before their positions."""
        metrics = QFontMetrics(fonts.font("caption_strong", factor=self._look.factor))
        widest = max((metrics.horizontalAdvance(side) for side in sides), default=0)
        px = self._look.px
        self._side_width = min(px(SIDE_MOST), max(px(SIDE_LEAST), widest + px(9)))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        state = index.data(Role.STATE)
        if not isinstance(state, IssueState):
            return QSize(0, 0)
        more = self.extra(index)
        width = option.rect.width()
        return QSize(width, self.card_height(state, width, is_open=more > 0) + more)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        issue, state = index.data(Role.ISSUE), index.data(Role.STATE)
        if not isinstance(issue, Issue) or not isinstance(state, IssueState):
            return
        painter.save()
        is_open = self.extra(index) > 0
        rect: QRect = option.rect
        self._background(painter, rect, option.state, is_open=is_open)
        height = self.card_height(state, rect.width(), is_open=is_open)
        card = QRect(rect.left(), rect.top(), rect.width(), height)
        self._head(painter, card, issue, state)
        if height > self._look.px(40):
            self._as_of(painter, card, state)
            bottom = self._positions(painter, card, state, is_open=is_open)
            if is_open:
                self._notes(painter, card, bottom, state)
        painter.restore()

    def _color(self, name: str) -> QColor:
        return QColor(self._look.tokens.base(name))

    def _background(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_open: bool
    ) -> None:
        px = self._look.px
        if is_open:
            painter.fillRect(rect, self._color("surface"))
            painter.fillRect(rect.left(), rect.top(), px(3), rect.height(), self._color("accent"))
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._color("row_selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._color("row_hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _head(self, painter: QPainter, card: QRect, issue: Issue, state: IssueState) -> None:
        px, theme = self._look.px, self._look.tokens
        line = QRect(card.left(), card.top() + px(10), card.width(), px(20))
        side = px(17)
        color = readable(issue.color or theme.base("text_soft"), theme.base("panel"))
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(issue.icon, color, side, theme, ratio)
        painter.drawPixmap(line.left() + px(14), line.center().y() - side // 2, picture)
        right = self._status(painter, line, state)
        font = fonts.font("card_title", factor=self._look.factor)
        painter.setFont(font)
        painter.setPen(self._color("text"))
        left = line.left() + px(LEFT)
        badge = self._badge_width(full=True) if state.conflict else 0
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(issue.name)
        full = left + wide + badge + px(16) <= right
        if state.conflict and not full:
            badge = self._badge_width(full=False)
        room = right - left - px(12) - (badge + px(8) if badge else 0)
        name = metrics.elidedText(issue.name, Qt.TextElideMode.ElideRight, room)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(left, line.top(), room + 2, line.height()), middle, name)
        if state.conflict:
            at = left + min(wide, room) + px(8)
            self._badge(painter, QRect(at, line.top(), badge, line.height()), full=full)

    def _status(self, painter: QPainter, line: QRect, state: IssueState) -> int:
        """Word and shape at the right; returns where they begin."""
        px, theme = self._look.px, self._look.tokens
        word = words.status_word(state.status)
        font = fonts.font("status", factor=self._look.factor)
        if state.status is None:
            font = fonts.font("body_small", factor=self._look.factor)
        painter.setFont(font)
        painter.setPen(QColor(theme.status(state.status, "ink")))
        wide = QFontMetrics(font).horizontalAdvance(word)
        x = line.right() - px(PAD) - wide
        box = QRect(x, line.top(), wide + px(4), line.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), word)
        side = px(tokens.size("status"))
        x -= side + px(5)
        square = QRectF(x, line.center().y() - side / 2 + 0.5, side, side)
        shapes.draw_status(painter, state.status, square, theme)
        return x

    def _badge_width(self, *, full: bool) -> int:
        px = self._look.px
        metrics = QFontMetrics(fonts.font("caption", factor=self._look.factor))
        return px(30) + metrics.horizontalAdvance(words.reports_differ()) if full else px(24)

    def _badge(self, painter: QPainter, box: QRect, *, full: bool) -> None:
        px, theme = self._look.px, self._look.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color("line_strong"), 1))
        painter.setBrush(self._color("surface"))
        pill = QRectF(box).adjusted(0.5, 1.5, -0.5, -1.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = px(12)
        ratio = painter.device().devicePixelRatioF()
        name = tokens.icon_name("conflict")
        picture = icons.pixmap(name, theme.base("text_soft"), side, theme, ratio)
        painter.drawPixmap(box.left() + px(6), box.center().y() - side // 2 + 1, picture)
        if full:
            painter.setFont(fonts.font("caption", factor=self._look.factor))
            painter.setPen(self._color("text_soft"))
            text = box.adjusted(px(22), 0, 0, 0)
            painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), words.reports_differ())
        painter.restore()

    def _as_of(self, painter: QPainter, card: QRect, state: IssueState) -> None:
        px = self._look.px
        font = fonts.font("caption", factor=self._look.factor)
        painter.setFont(font)
        painter.setPen(self._color("muted"))
        text = as_of_line(state, narrow=card.width() < px(NARROW))
        box = QRect(card.left() + px(LEFT), card.top() + px(31), card.width(), px(LINE))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.axis is None:
            return
        left = box.left() + QFontMetrics(font).horizontalAdvance(text) + px(22)
        right = card.right() - px(PAD)
        if right - left >= px(STRIP_MIN):
            left = max(left, right - px(170))
            strip = QRectF(left, box.top(), right - left, box.height())
            paint(painter, strip, state, self.axis, self._look.tokens, px(tokens.size("status")))

    def _notes(self, painter: QPainter, card: QRect, top: int, state: IssueState) -> None:
        """Where accounts differ and the rule that decided, in plain words."""
        px = self._look.px
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.setPen(self._color("muted"))
        for note in notes(state):
            height = self._note_height(note, card.width())
            box = QRect(
                card.left() + px(LEFT), top + px(4), card.width() - px(LEFT + PAD), height - px(4)
            )
            painter.drawText(box, int(Qt.TextFlag.TextWordWrap), note)
            top += height

    def _positions(
        self, painter: QPainter, card: QRect, state: IssueState, *, is_open: bool
    ) -> int:
        """Paint what each side wants; returns where that ends."""
        px = self._look.px
        y = card.top() + px(52)
        left = card.left() + px(LEFT)
        if not state.positions:
            painter.setFont(fonts.font("body_small", factor=self._look.factor))
            painter.setPen(self._color("muted"))
            box = QRect(left, y, card.width() - px(LEFT + PAD), px(LINE))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words.no_position())
            return y + px(LINE)
        for position in state.positions:
            height = self._whole_height(position, card.width()) if is_open else px(LINE)
            box = QRect(left, y, card.width() - px(LEFT + PAD), height)
            self._position(painter, box, position, wrap=height > px(LINE))
            y += height
        return y

    def _position(
        self, painter: QPainter, box: QRect, position: SidePosition, *, wrap: bool
    ) -> None:
        px = self._look.px
        painter.setFont(fonts.font("caption_strong", factor=self._look.factor))
        painter.setPen(self._color("muted"))
        first = QRect(box.left(), box.top(), self._side_width - px(4), px(LINE))
        side = painter.fontMetrics().elidedText(
            position.side, Qt.TextElideMode.ElideRight, first.width()
        )
        painter.drawText(first, int(Qt.AlignmentFlag.AlignVCenter), side)
        painter.setFont(fonts.font("body_small", factor=self._look.factor))
        painter.setPen(self._color("text_soft"))
        rest = box.adjusted(self._side_width, 0, 0, 0)
        text = position.latest.text.replace("\n", " ")
        if wrap:
            rest.translate(0, px(1))
            painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), text)
            return
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), text)


def notes(state: IssueState) -> list[str]:
    """What an open card says below the positions: how accounts differ, and why it stands so."""
    found = []
    if state.conflict_text:
        found.append(f"{words.reports_differ()}: {state.conflict_text}")
    if state.why:
        found.append(words.why(state.why))
    return found


def as_of_line(state: IssueState, *, narrow: bool = False) -> str:
    """'as of 10 Jan · 2 independent reports', or who set it."""
    if state.by_user:
        return words.set_by_you(state.as_of)
    count = state.independent_reports
    counted = words.reports(count) if narrow else words.independent_reports(count)
    if state.as_of is None:
        return counted
    return f"{words.as_of(state.as_of)} · {counted}"
