"""The shortcut sheet, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cpsreader.ui.context import Appearance
from cpsreader.ui.dialogs.palette import KeyHint, matches
from cpsreader.ui.theme import fonts

Row = tuple[str, str, str]
"""Group (menu), what the key does, and the key in Qt's portable form."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


class KeySheet(QDialog):
    """All keys in two columns, by menu, with a filter."""

    def __init__(
        self, look: Appearance, rows: Sequence[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = tuple(row for row in rows if row[2])
        self.setWindowTitle(_tr("Keys"))
        self.setObjectName("KeySheet")
        self.resize(look.px(820), look.px(620))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(_tr("Filter keys"))
        self._filter.setAccessibleName(_tr("Filter keys"))
        self._filter.textChanged.connect(self._fill)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._area, 1)
        self._fill()

    def _fill(self) -> None:
        query = self._filter.text()
        groups: dict[str, list[Row]] = {}
        for row in self._rows:
            if matches(" ".join(row), query):
                groups.setdefault(row[0], []).append(row)
        columns: list[QVBoxLayout] = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for name, rows in groups.items():
            target = heights.index(min(heights))
            columns[target].addWidget(self._group(name, rows))
            heights[target] += len(rows) + 2
        inside = QWidget()
        side = QHBoxLayout(inside)
        side.setSpacing(36)
        for column in columns:
            column.addStretch(1)
            side.addLayout(column, 1)
        self._area.setWidget(inside)

    def _group(self, name: str, rows: Sequence[Row]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 6, 0, 6)
        head = QLabel(name)
        head.setFont(fonts.font("caption_strong", factor=self._look.factor))
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (_, text, key) in enumerate(rows, start=1):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
            grid.addWidget(QLabel(text.rstrip("… .").replace("&", "")), number, 0)
            grid.addWidget(KeyHint(shown, self._look), number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return box
