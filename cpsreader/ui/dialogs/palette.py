"""The command palette: issues, commands, people and sentences by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts, icons

_MAX_ROWS = 10
_PER_GROUP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that can be chosen. ``run`` does it; ``key`` is shown at the right."""

    title: str
    run: Callable[[], object]
    detail: str = ""
    key: str = ""
    icon: QIcon | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A group of entries. ``prefix`` limits the palette to it ('>', '@', '#'; '' for none).

    ``find`` gets the typed words and returns entries, best first.
    """

    title: str
    find: Callable[[str], Sequence[Entry]]
    prefix: str = ""


def matches(text: str, query: str) -> bool:
    """Whether every typed word begins a word of ``text`` (case ignored)."""
    heads = text.casefold().replace("-", " ").split()
    return all(any(head.startswith(word) for head in heads) for word in query.casefold().split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class _Row(QWidget):
    """One entry: icon, title, detail, key."""

    def __init__(self, entry: Entry, look: Appearance) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(9)
        picture = QLabel()
        picture.setFixedWidth(18)
        if entry.icon is not None:
            picture.setPixmap(entry.icon.pixmap(16, 16))
        title = QLabel(entry.title)
        title.setFont(fonts.font("body", factor=look.factor))
        detail = QLabel(entry.detail)
        detail.setFont(fonts.font("caption", factor=look.factor))
        detail.setStyleSheet(f"color: {look.tokens.base('muted')}")
        key = QLabel(entry.key)
        key.setFont(fonts.font("caption", factor=look.factor))
        line = look.tokens.base("line_strong")
        key.setStyleSheet(f"border: 1px solid {line}; border-radius: 4px; padding: 1px 6px")
        key.setVisible(bool(entry.key))
        for widget in (picture, title, detail):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(key)


class Palette(QWidget):
    """An overlay on the window; the window behind is veiled.

    Signals:
        closed: it went away, with or without a choice.
    """

    closed = Signal()

    def __init__(self, window: QWidget, look: Appearance, sources: Sequence[Source]) -> None:
        super().__init__(window)
        self._look = look
        self._sources = tuple(sources)
        self._entries: dict[int, Entry] = {}
        self.setObjectName("Palette")
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        look = self._look
        self._box = QFrame(self)
        self._box.setObjectName("box")
        base = look.tokens.base
        self._box.setStyleSheet(
            f"#box {{ background: {base('raised')}; border: 1px solid {base('line_strong')};"
            " border-radius: 8px; }"
            f"#box QLineEdit {{ border: none; background: {base('raised')}; padding: 6px 2px; }}"
            f"#box QListView {{ background: {base('raised')}; border: none; }}"
            f"#box QListView::item:selected {{ background: {base('row_selected')};"
            " border-radius: 6px; }"
        )
        self._input = QLineEdit()
        self._input.setFont(fonts.font("palette_in", factor=look.factor))
        self._input.setPlaceholderText(_tr("Type an issue, a command, a person or a word"))
        self._input.setAccessibleName(_tr("Command palette"))
        self._input.installEventFilter(self)
        self._input.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setAccessibleName(_tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_clicked)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 8)
        for text in (
            _tr("Up and Down, Enter, Esc"),
            _tr("> commands   @ people   # issues"),
        ):
            label = QLabel(text)
            label.setFont(fonts.font("caption", factor=look.factor))
            foot.addWidget(label)
        foot.insertStretch(1, 1)
        magnifier = QLabel()
        magnifier.setPixmap(icons.icon("search", look.tokens).pixmap(18, 18))
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 12, 4)
        head.addWidget(magnifier)
        head.addWidget(self._input, 1)
        layout = QVBoxLayout(self._box)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    def open(self, text: str = "") -> None:
        """Show it over the window with the input focused."""
        self._input.setText(text)
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self._input.setFocus()

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        look = self._look
        width = min(look.px(620), window.width() - 40)
        top = min(look.px(120), window.height() // 8)
        rows = sum(self._list.sizeHintForRow(n) for n in range(self._list.count()))
        height = min(rows + look.px(96), window.height() - top - 20)
        self._box.setGeometry((window.width() - width) // 2, top, width, max(look.px(150), height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(self._look.tokens.base("window"))
        veil.setAlphaF(0.62)
        painter.fillRect(self.rect(), veil)
        painter.end()

    # ---- entries
    @Slot()
    def _fill(self) -> None:
        text = self._input.text().strip()
        prefixed = [s for s in self._sources if s.prefix and text.startswith(s.prefix)]
        query = text[1:].strip() if prefixed else text
        self._list.clear()
        self._entries.clear()
        left = _MAX_ROWS
        for source in prefixed or self._sources:
            limit = left if prefixed else min(left, _PER_GROUP)
            found = list(source.find(query))[:limit]
            if found:
                self._add_heading(source.title)
            for entry in found:
                self._add_entry(entry)
            left -= len(found)
        self._select(1)
        self._place()

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(fonts.font("caption_strong", factor=self._look.factor))
        item.setForeground(QColor(self._look.tokens.base("text_soft")))
        item.setSizeHint(QSize(100, self._look.px(26)))
        self._list.addItem(item)

    def _add_entry(self, entry: Entry) -> None:
        item = QListWidgetItem()
        words = ", ".join(part for part in (entry.title, entry.detail, entry.key) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setSizeHint(QSize(100, self._look.px(34)))
        self._list.addItem(item)
        self._list.setItemWidget(item, _Row(entry, self._look))
        self._entries[self._list.count() - 1] = entry

    def _select(self, step: int) -> None:
        """Move the choice by a step, over headings."""
        rows = sorted(self._entries)
        if not rows:
            return
        current = self._list.currentRow()
        later = [n for n in rows if n > current] if step > 0 else [n for n in rows if n < current]
        target = (later[0] if step > 0 else later[-1]) if later else current
        self._list.setCurrentRow(target if target in self._entries else rows[0])

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._run(self._list.row(item))

    def _run(self, row: int) -> None:
        entry = self._entries.get(row)
        if entry is not None:
            self.close_palette()
            entry.run()

    # ---- keys
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._input and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._select(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def mousePressEvent(self, event: object) -> None:
        self.close_palette()


class KeyHint(QWidget):
    """A key drawn as a small cap, for lists of shortcuts."""

    def __init__(self, text: str, look: Appearance) -> None:
        super().__init__()
        self._text, self._look = text, look
        self.setAccessibleName(text)
        font = fonts.font("caption", factor=look.factor)
        self.setFixedSize(QFontMetrics(font).horizontalAdvance(text) + 14, look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self._look.tokens.base
        painter.setPen(QPen(QColor(base("line_strong")), 1))
        painter.setBrush(QColor(base("panel")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(base("text_soft")))
        painter.setFont(fonts.font("caption", factor=self._look.factor))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
