"""The smart lists above the articles: fixed ones and saved searches, with live counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cpsreader.services.views import SmartCount, SmartList
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons, tokens

_ICONS = {
    SmartList.ALL: "all_reports",
    SmartList.UNREAD: "unread",
    SmartList.MARKED: "marks",
    SmartList.STARRED: "star_off",
    SmartList.ARCHIVED: "archive",
}
_ALWAYS = (SmartList.ALL, SmartList.UNREAD, SmartList.MARKED)
COUNT = Qt.ItemDataRole.UserRole + 1
MAX_ROWS = 9


class _SmartDelegate(QStyledItemDelegate):
    """A row of 26: icon, name elided, count never elided."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = appearance

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(60, self._look.px(tokens.size("row_smart")))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found = index.data(COUNT)
        if not isinstance(found, SmartCount):
            return
        painter.save()
        self._background(painter, option)
        self._content(painter, option.rect, found, option.state)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, px = self._look.tokens, self._look.px
        state: QStyle.StateFlag = option.state
        box: QRect = option.rect.adjusted(px(8), 0, -px(8), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = px(6)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.base("row_selected")))
            painter.drawRoundedRect(box, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.base("row_hover")))
            painter.drawRoundedRect(box, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(QColor(theme.base("focus")))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def _content(
        self, painter: QPainter, rect: QRect, found: SmartCount, state: QStyle.StateFlag
    ) -> None:
        theme, px = self._look.tokens, self._look.px
        side = px(tokens.size("icon"))
        fixed = _fixed(found)
        role = _ICONS[fixed] if fixed is not None else "saved_search"
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        name = tokens.icon_name(role)
        color = theme.base("text" if chosen else "text_soft")
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(name, color, side, theme, ratio)
        painter.drawPixmap(rect.left() + px(16), rect.center().y() - side // 2 + 1, picture)
        painter.setFont(fonts.font("body", factor=self._look.factor))
        painter.setPen(QColor(color))
        count = str(found.count)
        wide = painter.fontMetrics().horizontalAdvance(count)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(
            QRect(rect.right() - px(14) - wide, rect.top(), wide + 2, rect.height()), middle, count
        )
        room = rect.width() - px(40 + 26) - wide
        text = painter.fontMetrics().elidedText(
            list_name(found), Qt.TextElideMode.ElideMiddle, room
        )
        painter.drawText(QRect(rect.left() + px(40), rect.top(), room, rect.height()), middle, text)


def _fixed(found: SmartCount) -> SmartList | None:
    try:
        return SmartList(found.key)
    except ValueError:
        return None


class SmartLists(QListWidget):
    """Accessible name ``Lists``.

    Signals:
        chosen: the ``SmartCount`` of the list that is now current.
        menu_requested: (SmartCount, global position) of a saved search.
    """

    chosen = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setAccessibleName(self.tr("Lists"))
        self.setObjectName("smart-lists")
        self.setItemDelegate(_SmartDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.currentItemChanged.connect(self._on_current_changed)
        appearance.changed.connect(self._fit)

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are commands."""

    def set_counts(self, counts: Sequence[SmartCount]) -> None:
        """Show lists; empty ones beside the first three stay hidden. Keeps the current one."""
        shown = [c for c in counts if _fixed(c) in _ALWAYS or _fixed(c) is None or c.count]
        current = self.key
        self.blockSignals(True)
        self.clear()
        for found in shown:
            name = list_name(found)
            item = QListWidgetItem(name, self)
            item.setData(COUNT, found)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {found.count}")
            if found.key == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        if not self.currentIndex().isValid() and self.count():
            self.setCurrentRow(0)
        self._fit()

    @property
    def key(self) -> str:
        """The key of the current list."""
        found = self.currentIndex().data(COUNT)
        return found.key if isinstance(found, SmartCount) else SmartList.ALL.value

    def choose(self, key: str) -> None:
        """Make a list current."""
        for row in range(self.count()):
            found = self.item(row).data(COUNT)
            if isinstance(found, SmartCount) and found.key == key:
                self.setCurrentRow(row)

    @Slot()
    def _fit(self) -> None:
        rows = min(self.count(), MAX_ROWS)
        self.setFixedHeight(rows * self._look.px(tokens.size("row_smart")))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        found = item.data(COUNT) if item is not None else None
        if isinstance(found, SmartCount):
            self.chosen.emit(found)

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        index = self.indexAt(position)
        found = index.data(COUNT)
        if isinstance(found, SmartCount) and _fixed(found) is None:
            self.menu_requested.emit(found, self.viewport().mapToGlobal(position))


def list_name(found: SmartCount) -> str:
    """The name of a list in the user's language."""
    names = {
        SmartList.ALL: QCoreApplication.translate("SmartLists", "All reports"),
        SmartList.UNREAD: QCoreApplication.translate("SmartLists", "Unread"),
        SmartList.MARKED: QCoreApplication.translate("SmartLists", "With my marks"),
        SmartList.STARRED: QCoreApplication.translate("SmartLists", "Starred"),
        SmartList.ARCHIVED: QCoreApplication.translate("SmartLists", "Archived"),
    }
    fixed = _fixed(found)
    return found.name if fixed is None else names[fixed]
