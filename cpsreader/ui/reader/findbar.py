"""Find in this report: all hits marked and counted, as one types."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from cpsreader.domain.span import Span
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.popup import Popup
from cpsreader.ui.theme import fonts
from cpsreader.ui.widgets.icon_button import IconButton

_ALIKE = {"'": "['’‘]", '"': '["“”]', "-": "[-–—]"}


def find_all(text: str, wanted: str) -> list[Span]:
    """Where ``wanted`` stands, sorted and disjoint.

    Case, kinds of quotation marks, dashes and white space do not count.
    """
    parts = ["".join(_ALIKE.get(char, re.escape(char)) for char in word) for word in _plain(wanted)]
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    return [Span(*hit.span()) for hit in pattern.finditer(text)]


def _plain(wanted: str) -> list[str]:
    signs = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
    return wanted.translate(signs).split()


class FindEdit(QLineEdit):
    """Enter and Shift+Enter go on and back; Esc closes."""

    stepped = Signal(int)
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class FindBar(Popup):
    """A field at the page's upper right corner.

    Signals:
        found: the hits have changed.
    """

    found = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.context.appearance, parent)
        self.desk = desk
        look = desk.context.appearance
        self.at = -1
        self.field = FindEdit()
        self.field.setAccessibleName(self.tr("Find in this report"))
        self.field.setPlaceholderText(self.tr("Find in this report"))
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("Hits"))
        before = IconButton(look, "collapse", self.tr("Previous hit"), key="Shift+F3")
        after = IconButton(look, "collapse", self.tr("Next hit"), key="F3")
        before.setArrowType(Qt.ArrowType.UpArrow)
        after.setArrowType(Qt.ArrowType.DownArrow)
        close = IconButton(look, "close", self.tr("Close"), key="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        for widget in (self.field, self.count, before, after, close):
            row.addWidget(widget)
        self.field.textChanged.connect(self._on_text)
        self.field.stepped.connect(self.step)
        self.field.closed.connect(self.end)
        before.clicked.connect(self._on_before)
        after.clicked.connect(self._on_after)
        close.clicked.connect(self.end)

    def sizeHint(self) -> QSize:
        return QSize(self.appearance.px(372), super().sizeHint().height())

    def begin(self) -> None:
        """Open with the selected words, or what was sought last."""
        if self.desk.view is None:
            return
        self.place()
        span = self.desk.page.selected_span()
        chosen = span.of(self.desk.text) if span is not None else ""
        if chosen and "\n" not in chosen:
            self.field.setText(chosen)
        for widget in (self.field, self.count):
            widget.setFont(fonts.font("body", factor=self.appearance.factor))
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus()
        self.seek(self.field.text())

    def place(self) -> None:
        """Take the upper right corner of the page."""
        pane, viewport = self.parentWidget(), self.desk.page.viewport()
        if pane is not None:
            self.adjustSize()
            corner = viewport.mapTo(pane, viewport.rect().topRight())
            self.move(max(8, corner.x() - self.sizeHint().width() - 8), corner.y() + 6)

    def go(self, by: int) -> None:
        """The next (1) or previous (-1) hit; opens the bar where it is closed."""
        if self.isVisible():
            self.step(by)
        else:
            self.begin()

    @Slot()
    def end(self) -> None:
        """Close and take the hits away; the current one stays selected."""
        current = self.current()
        self._set(())
        self.put_away()
        self.desk.page.setFocus()
        if current is not None:
            self.desk.page.select(current)

    def current(self) -> Span | None:
        """The hit that is shown."""
        layers = self.desk.layers
        if layers is None or not 0 <= self.at < len(layers.hits):
            return None
        return layers.hits.hull(self.at)

    def seek(self, wanted: str) -> int:
        """Mark all hits and show the first from here on; returns how many there are."""
        hits = find_all(self.desk.text, wanted) if wanted else []
        lines = self.desk.page.lines_in_view()
        first = lines[0].start if lines else 0
        self._set(hits)
        self.at = next((n for n, hit in enumerate(hits) if hit.start >= first), 0) if hits else -1
        self._show()
        return len(hits)

    def _set(self, hits: list[Span] | tuple[()]) -> None:
        if self.desk.layers is not None:
            self.desk.layers.set_hits(hits)
        if not hits:
            self.at = -1
            self.desk.page.marked.hit = None
        self.desk.page.viewport().update()
        self.found.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next (1) or previous (-1) hit; round at the ends."""
        total = len(self.desk.layers.hits) if self.desk.layers is not None else 0
        if total:
            self.at = (self.at + by) % total
            self._show()

    def _show(self) -> None:
        current = self.current()
        total = len(self.desk.layers.hits) if self.desk.layers is not None else 0
        self.desk.page.marked.hit = current
        if current is not None:
            self.desk.page.reveal(current)
        elif self.field.text():
            self.count.setText(self.tr("No hit"))
        else:
            self.count.setText("")
        if total:
            text = self.tr("{number} of {total}").format(number=self.at + 1, total=total)
            self.count.setText(text)
        self.desk.page.viewport().update()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.seek(text)

    @Slot()
    def _on_before(self) -> None:
        self.step(-1)

    @Slot()
    def _on_after(self) -> None:
        self.step(1)
