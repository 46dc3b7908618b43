"""The floating bar over selected words: colours with their digits, label, note, claim, copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from cpsreader.domain.annotation import COLORS
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader.card import KeyButton
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.marking import Marking
from cpsreader.ui.reader.popup import Popup, place
from cpsreader.ui.theme import fonts

_HEIGHT = 42
_GAP = 8
_SWATCH = 28
_TEXTS_FROM = 600


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def color_word(color: str) -> str:
    """A mark's colour in the user's language."""
    names = {
        "lemon": _tr("Lemon"),
        "apricot": _tr("Apricot"),
        "rose": _tr("Rose"),
        "orchid": _tr("Orchid"),
        "iris": _tr("Iris"),
        "sky": _tr("Sky"),
        "mint": _tr("Mint"),
        "stone": _tr("Stone"),
    }
    return names.get(color, color)


class Swatch(QAbstractButton):
    """One colour with its digit; the colour used last is underlined twice as thick."""

    def __init__(self, appearance: Appearance, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.number = number
        self.color = COLORS[number - 1]
        self.last = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        side = self.appearance.px(_SWATCH)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.appearance.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.annotation(self.color)))
        painter.drawRoundedRect(box, 6, 6)
        thick = 4 if self.last else 2
        stroke = QRectF(box.left() + 3, box.bottom() - thick, box.width() - 6, thick)
        painter.fillRect(stroke, QColor(theme.annotation(self.color, "stripe")))
        painter.setFont(fonts.font("caption_strong", factor=self.appearance.factor))
        painter.setPen(QColor(theme.base("text")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))
        if self.hasFocus() or self.underMouse():
            name = "focus" if self.hasFocus() else "line_strong"
            painter.setPen(QPen(QColor(theme.base(name)), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)


class AnnotateBar(Popup):
    """Shown when words have been selected; never takes the focus.

    Signals:
        commanded: the name of a command.
    """

    commanded = Signal(str)

    def __init__(self, desk: Desk, marking: Marking, parent: QWidget) -> None:
        super().__init__(desk.context.appearance, parent)
        self.desk = desk
        self.marking = marking
        self.setAccessibleName(self.tr("Mark the selected words"))
        look = desk.context.appearance
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 7, 0)
        row.setSpacing(3)
        self.swatches = [Swatch(look, number, self) for number in range(1, len(COLORS) + 1)]
        for swatch in self.swatches:
            swatch.clicked.connect(partial(self.commanded.emit, f"mark_{swatch.number}"))
            row.addWidget(swatch)
        self.rule = QFrame()
        self.rule.setFrameShape(QFrame.Shape.VLine)
        self.rule.setFixedWidth(1)
        row.addSpacing(5)
        row.addWidget(self.rule)
        row.addSpacing(3)
        self.buttons = [
            KeyButton(look, self.tr("Label"), "label", "label"),
            KeyButton(look, self.tr("Note"), "note", "note"),
            KeyButton(look, self.tr("Claim"), "", "claim"),
            KeyButton(look, "", "", "copy"),
        ]
        self.buttons[2].setToolTip(self.tr("Someone said these words"))
        self.buttons[3].setAccessibleName(self.tr("Copy with source"))
        self.buttons[3].setToolTip(self.tr("Copy with source (Ctrl+C)"))
        names = ("label", "note", "add_claim", "copy_with_source")
        for button, name in zip(self.buttons, names, strict=True):
            button.clicked.connect(partial(self.commanded.emit, name))
            row.addWidget(button)

    def stops(self) -> tuple[QWidget, ...]:
        """Its controls in the order of Tab."""
        return (*self.swatches, *self.buttons)

    def dress(self) -> None:
        """Take on sizes, and what the digits mean now."""
        self.setFixedHeight(self.appearance.px(_HEIGHT))
        line = self.appearance.tokens.base("line")
        self.rule.setStyleSheet(f"background: {line}; border: none; margin: 9px 0;")
        for button in self.buttons:
            button.dress()
        for swatch in self.swatches:
            label = self.marking.shortcut_label(swatch.number)
            swatch.color = self.marking.color_of_key(swatch.number)
            swatch.last = swatch.color == self.marking.last_color
            name = label.name if label is not None else color_word(swatch.color)
            swatch.setToolTip(f"{name} ({swatch.number})")
            swatch.setAccessibleName(self.tr("Mark: {name}").format(name=name))
        pane = self.parentWidget()
        narrow = pane is not None and pane.width() < self.appearance.px(_TEXTS_FROM)
        for button in self.buttons[:3]:
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonIconOnly
                if narrow
                else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            )
        self.adjustSize()

    def open(self) -> bool:
        """Show the bar over the selected words; False where none are."""
        page, pane = self.desk.page, self.parentWidget()
        span = page.selected_span()
        if span is None or pane is None:
            return False
        self.dress()
        lines = page.geometry_of.lines_of(span, page.top)
        box = page.geometry_of.on_line(lines[0], span.start, span.end) if lines else None
        x = box.center().x() - self.width() / 2 if box is not None else 0.0
        viewport = page.viewport()
        origin = viewport.mapTo(pane, viewport.rect().topLeft())
        self.move(place(self.size(), lines, origin, viewport, above=True, x=x, gap=_GAP))
        self.show()
        self.raise_()
        return True
