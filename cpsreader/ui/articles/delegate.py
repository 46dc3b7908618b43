"""Paints a row of the article list and its day headings."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.status import Status
from cpsreader.services.views import ArticleRow
from cpsreader.ui import words
from cpsreader.ui.articles.model import ArticleModel, Heading, Role
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, shapes, tokens

MAX_MOVES = 5
"""More issues than this are told as '+2'."""
MANY = 500
"""From here on every row has the height of two title lines, so that none is read for its height."""
LEFT = 28
RIGHT = 14


@lru_cache(maxsize=4096)
def title_lines(title: str, font: str, width: int) -> tuple[str, ...]:
    """A title broken into at most two lines, the second one elided."""
    face = QFont()
    face.fromString(font)
    metrics = QFontMetrics(face)
    layout = QTextLayout(title, face)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    cut = first.textLength()
    if cut >= len(title):
        return (title,)
    rest = metrics.elidedText(title[cut:], Qt.TextElideMode.ElideRight, width)
    return (title[:cut].rstrip(), rest)


class ArticleDelegate(QStyledItemDelegate):
    """One row: outlet and time, title, moved issues with their status, marks and star."""

    def __init__(
        self, appearance: Appearance, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._profile = profile

    def set_profile(self, profile: Profile) -> None:
        """The issues' names and icons come from here."""
        self._profile = profile

    def _font(self, step: str, *, quiet: bool = False) -> QFont:
        font = fonts.font(step, factor=self._look.factor)
        if quiet:
            font.setWeight(QFont.Weight.Medium)
        return font

    def _color(self, name: str) -> QColor:
        return QColor(self._look.tokens.base(name))

    def title_width(self, width: int) -> int:
        """Room for a title in a row of that width."""
        return max(40, width - self._look.px(LEFT + RIGHT))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        px = self._look.px
        model = index.model()
        width = option.rect.width()
        if isinstance(model, ArticleModel) and model.heading(index.row()) is not None:
            return QSize(width, px(tokens.size("row_day")))
        full = px(tokens.size("row_article"))
        if index.model().rowCount() > MANY:
            return QSize(width, full)
        row = index.data(Role.ROW)
        lines = 2 if row is None or row.snippet else len(self._lines(row, width))
        return QSize(width, full - px(18) * (2 - lines))

    def _lines(self, row: ArticleRow | None, width: int) -> tuple[str, ...]:
        if row is None:
            return ("", "")
        font = self._font("row_title", quiet=row.read)
        room = self.title_width(width)
        if row.snippet:
            metrics = QFontMetrics(font)
            return (metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room),)
        return title_lines(row.title, font.toString(), room)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        heading = index.data(Role.HEADING)
        row = index.data(Role.ROW)
        if isinstance(heading, Heading):
            self.paint_heading(painter, option.rect, heading)
        elif isinstance(row, ArticleRow):
            self._background(painter, option)
            self._paint_row(painter, option.rect, row)
        else:
            self._paint_loading(painter, option.rect)
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        """A day heading; also used for the one that sticks to the top."""
        px = self._look.px
        painter.fillRect(rect, self._color("panel"))
        painter.setFont(self._font("caption_strong"))
        painter.setPen(self._color("text_soft"))
        inner = rect.adjusted(px(16), 0, -px(RIGHT), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignLeft), heading.text)
        painter.setFont(self._font("caption"))
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), str(heading.count))

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        active = bool(state & QStyle.StateFlag.State_Active)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._color("row_selected"))
            edge = QRect(rect.left(), rect.top(), self._look.px(3), rect.height())
            painter.fillRect(edge, self._color("accent" if active else "line_strong"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._color("row_hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._color("line"))
        if (
            state & QStyle.StateFlag.State_HasFocus
            and state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setPen(QColor(self._color("focus")))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))

    def _paint_row(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        px = self._look.px
        left, top = rect.left() + px(LEFT), rect.top() + px(10)
        width = self.title_width(rect.width())
        if not row.read:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color("accent"))
            painter.drawEllipse(QPointF(rect.left() + px(16), top + px(9)), px(4), px(4))
        self._caption(painter, QRect(left, top, width, px(18)), row)
        font = self._font("row_title", quiet=row.read)
        painter.setFont(font)
        painter.setPen(self._color("text_soft" if row.read else "text"))
        y = top + px(19)
        for line in self._lines(row, rect.width()):
            place = QRect(left, y, width + px(6), px(18))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)
            y += px(18)
        if row.snippet:
            self._snippet(painter, QRect(left, y, width, px(18)), row.snippet)
            y += px(18)
        self._foot(painter, QRect(left, y + px(3), width, px(16)), row)

    def _caption(self, painter: QPainter, box: QRect, row: ArticleRow) -> None:
        font = self._font("caption")
        painter.setFont(font)
        painter.setPen(self._color("muted"))
        time = row.published_time
        right = ""
        if time is not None:
            right = QLocale().toString(
                QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat
            )
        if row.archived:
            right = words.archived_word()
        room = box.width() - QFontMetrics(font).horizontalAdvance(right + "  ")
        text = words.outlet_word(row.outlet)
        if row.copies:
            text = f"{text} · {words.copies(row.copies)}"
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignLeft), text)
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), right)

    def _snippet(self, painter: QPainter, box: QRect, snippet: str) -> None:
        """A hit in context, from as much before the hit as leaves room for it."""
        painter.setFont(self._font("read_quote"))
        metrics = painter.fontMetrics()
        before, _, rest = snippet.replace("\n", " ").partition("\x02")
        hit, _, after = rest.partition("\x03")
        after = after.replace("\x02", "").replace("\x03", "")
        room = max(0, (box.width() - metrics.horizontalAdvance(hit)) // 2)
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room)
        x = box.left() + metrics.horizontalAdvance(before)
        wide = metrics.horizontalAdvance(hit)
        painter.fillRect(QRect(x, box.top() + 1, wide, box.height() - 2), self._color("hit"))
        painter.setPen(self._color("text_soft"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        left = box.right() - x - wide
        after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, max(0, left))
        painter.drawText(box, middle, before)
        painter.drawText(QRect(x + wide, box.top(), max(0, left), box.height()), middle, after)
        painter.setPen(self._color("text"))
        painter.drawText(QRect(x, box.top(), wide + 2, box.height()), middle, hit)

    def _foot(self, painter: QPainter, box: QRect, row: ArticleRow) -> None:
        right = self._paint_marks(painter, box, row)
        x, room = box.left(), right - box.left()
        step = self._look.px(36)
        fit = max(1, min(MAX_MOVES, room // step))
        shown = row.moves[:fit]
        for issue, status in shown:
            self._paint_move(painter, x, box, issue, status)
            x += step
        painter.setFont(self._font("caption"))
        painter.setPen(self._color("muted"))
        more = len(row.moves) - len(shown)
        note = f"+{more}" if more else ("" if row.analysed else words.being_read())
        painter.drawText(
            QRect(x, box.top(), right - x, box.height()), int(Qt.AlignmentFlag.AlignVCenter), note
        )

    def _paint_move(
        self, painter: QPainter, x: int, box: QRect, issue: IssueId, status: Status
    ) -> None:
        px, theme = self._look.px, self._look.tokens
        found = self._profile.issue(issue)
        name = found.icon if found else ""
        side = px(tokens.size("icon_small"))
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(name, theme.base("muted"), side, theme, ratio)
        painter.drawPixmap(x, box.center().y() - side // 2, picture)
        shape = px(tokens.size("status_small"))
        square = QRectF(x + side + px(4), box.center().y() - shape / 2 + 0.5, shape, shape)
        shapes.draw_status(painter, status, square, theme)

    def _paint_marks(self, painter: QPainter, box: QRect, row: ArticleRow) -> int:
        px, theme = self._look.px, self._look.tokens
        x = box.right()
        side = px(tokens.size("icon_small"))
        ratio = painter.device().devicePixelRatioF()
        y = box.center().y() - side // 2
        if row.starred:
            x -= side
            name = tokens.icon_name("star")
            painter.drawPixmap(x, y, icons.pixmap(name, theme.base("accent"), side, theme, ratio))
            x -= px(10)
        if row.marks:
            count = str(row.marks)
            painter.setFont(self._font("caption"))
            painter.setPen(self._color("text_soft"))
            wide = painter.fontMetrics().horizontalAdvance(count)
            x -= wide
            painter.drawText(
                QRect(x, box.top(), wide + 1, box.height()),
                int(Qt.AlignmentFlag.AlignVCenter),
                count,
            )
            x -= side + px(3)
            name = tokens.icon_name("marks")
            picture = icons.pixmap(name, theme.base("text_soft"), side, theme, ratio)
            painter.drawPixmap(x, y, picture)
            x -= px(8)
        return x

    def _paint_loading(self, painter: QPainter, rect: QRect) -> None:
        px = self._look.px
        for line, share in enumerate((0.3, 0.9, 0.7)):
            width = round(self.title_width(rect.width()) * share)
            bar = QRect(rect.left() + px(LEFT), rect.top() + px(14 + 20 * line), width, px(8))
            painter.fillRect(bar, self._color("line"))
