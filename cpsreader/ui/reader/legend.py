"""The legend: a toggle per layer with a sample of its own paint and its count."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QWidget

from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.status import Status
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import keys, paint_entities
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Layer
from cpsreader.ui.theme import fonts, icons, shapes, tokens

_SAMPLE = 18
_GAP = 7
_LEAST = 420
"""The least width at 100 %: names and samples without counts."""


class LegendButton(QAbstractButton):
    """A layer's toggle; off shows a muted sample and a struck count."""

    def __init__(self, appearance: Appearance, layer: Layer, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.layer = layer
        self.count = 0
        self.show_count = True
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_count(self, count: int) -> None:
        """How many items the layer has."""
        self.count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for all there is to say."""
        if roomy != self.show_count:
            self.show_count = roomy
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = self.appearance.px
        metrics = QFontMetrics(fonts.font("body_small", factor=self.appearance.factor))
        width = px(_SAMPLE + _GAP) + metrics.horizontalAdvance(self.text()) + px(12)
        if self.show_count:
            width += px(_GAP) + metrics.horizontalAdvance(str(self.count))
        return QSize(width, px(tokens.size("button")) - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self.appearance.tokens, self.appearance.px
        self._ground(painter)
        box = QRectF(px(6), self.height() / 2 - px(6), px(16), px(12))
        painter.save()
        painter.setOpacity(1.0 if self.isChecked() else 0.35)
        self._sample(painter, box)
        painter.restore()
        font = fonts.font("body_small", factor=self.appearance.factor)
        painter.setFont(font)
        painter.setPen(QColor(theme.base("text_soft" if self.isChecked() else "muted")))
        left = px(6 + _SAMPLE + _GAP - 3)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, self.text())
        if self.show_count:
            left += QFontMetrics(font).horizontalAdvance(self.text()) + px(_GAP)
            font.setStrikeOut(not self.isChecked())
            painter.setFont(font)
            painter.setPen(QColor(theme.base("muted")))
            painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, str(self.count))

    def _ground(self, painter: QPainter) -> None:
        theme = self.appearance.tokens
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(theme.base("row_hover")))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.base("focus")), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _sample(self, painter: QPainter, box: QRectF) -> None:
        theme = self.appearance.tokens
        if self.layer is Layer.MENTION:
            painter.setPen(paint_entities.pen(EntityKind.PERSON, theme))
            painter.drawLine(
                QPointF(box.left(), box.center().y() + 1),
                QPointF(box.right(), box.center().y() + 1),
            )
        elif self.layer is Layer.CLAIM:
            bar = QRectF(box.center().x() - 1.5, box.top(), 3, box.height())
            painter.fillRect(bar, QColor(theme.claim("bar")))
        elif self.layer is Layer.FINDING:
            side = min(box.width(), box.height()) - 1
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            shapes.draw_status(painter, Status.DISPUTED, place, theme)
        else:
            painter.fillRect(box, QColor(theme.annotation("lemon")))
            stroke = QRectF(box.left(), box.bottom() - 2, box.width(), 2)
            painter.fillRect(stroke, QColor(theme.annotation("lemon", "stripe")))


class Legend(QWidget):
    """The row under the page. Toggles act on the desk; quiet is the last one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(self.tr("Legend"))
        look = desk.context.appearance
        self.row = QHBoxLayout(self)
        names = {
            Layer.MENTION: self.tr("Entities"),
            Layer.CLAIM: self.tr("Claims"),
            Layer.FINDING: self.tr("Findings"),
            Layer.ANNOTATION: self.tr("My marks"),
        }
        self.buttons = {
            layer: LegendButton(look, layer, name, self) for layer, name in names.items()
        }
        for layer, button in self.buttons.items():
            self.row.addWidget(button)
            button.clicked.connect(partial(self._on_clicked, layer))
        self.row.addStretch(1)
        self.unread = QLabel(self.tr("Not analysed yet"))
        self.unread.setToolTip(self.tr("Names, claims and findings appear when it is."))
        self.row.addWidget(self.unread)
        self.quiet = QuietButton(look, self.tr("Quiet"), self)
        self.quiet.clicked.connect(self._on_quiet)
        self.row.addWidget(self.quiet)
        self.dress()

    def stops(self) -> tuple[QWidget, ...]:
        """Its controls in the order of Tab."""
        return (*self.buttons.values(), self.quiet)

    @Slot()
    def dress(self) -> None:
        """Take on colours and sizes; tooltips name what a click does."""
        px = self.desk.context.appearance.px
        self.setFixedHeight(px(tokens.size("legend")))
        self.row.setContentsMargins(px(12), 1, px(12), 0)
        self.row.setSpacing(px(tokens.space("s")))
        for button in self.buttons.values():
            button.updateGeometry()
        self.unread.setFont(fonts.font("body_small", factor=self.desk.context.appearance.factor))
        self.update()

    @Slot()
    def gather(self) -> None:
        """Show counts and states as they are now."""
        layers, page = self.desk.layers, self.desk.page
        for layer, button in self.buttons.items():
            button.set_count(len(layers.index(layer)) if layers is not None else 0)
            button.setChecked(layer in page.shown and (layer is Layer.ANNOTATION or not page.quiet))
            button.setToolTip(self._tip(layer))
        self.quiet.setChecked(page.quiet)
        self.unread.setVisible(self.desk.view is not None and not self.desk.view.analysed)
        self._fit()

    def _tip(self, layer: Layer) -> str:
        if layer is Layer.MENTION:
            return self.tr("Show or hide names. Right-click chooses their kinds.")
        forth, back = (keys.shown(f"{way}_{layer}") for way in ("next", "previous"))
        return self.tr("Show or hide them. {forth} and {back} go from one to the next.").format(
            forth=forth, back=back
        )

    def _on_clicked(self, layer: Layer) -> None:
        on = self.buttons[layer].isChecked()
        if on and self.desk.page.quiet and layer is not Layer.ANNOTATION:
            self.desk.set_quiet(on=False)
        self.desk.set_shown(layer, on=on)

    @Slot(bool)
    def _on_quiet(self, on: bool) -> None:
        self.desk.set_quiet(on=on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.kinds_menu().popup(event.globalPos())

    def kinds_menu(self) -> QMenu:
        """A menu that switches kinds of names."""
        menu = QMenu(self)
        for kind in EntityKind:
            action = menu.addAction(words.kind_word(kind).capitalize())
            action.setCheckable(True)
            action.setChecked(kind in self.desk.page.kinds)
            action.toggled.connect(partial(self._on_kind, str(kind)))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_kind(self, kind: str, on: bool) -> None:
        self.desk.set_kind(kind, on=on)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.desk.context.appearance.px(_LEAST), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for: first the counts, then the word at the end."""
        buttons = [*self.buttons.values(), self.quiet]
        for button in buttons:
            button.set_roomy(True)
        if self._needed() > self.width():
            for button in self.buttons.values():
                button.set_roomy(False)
        if self._needed() > self.width():
            self.quiet.set_roomy(False)
        narrow = self._needed() > self.width()
        self.row.setSpacing(0 if narrow else self.desk.context.appearance.px(tokens.space("s")))

    def _needed(self) -> int:
        margins = self.row.contentsMargins()
        parts = [*self.buttons.values(), self.quiet]
        width = sum(part.sizeHint().width() for part in parts)
        if not self.unread.isHidden():
            width += self.unread.sizeHint().width()
        return width + margins.left() + margins.right() + self.row.spacing() * (len(parts) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.desk.context.appearance.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base("surface")))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.base("line")))


class QuietButton(LegendButton):
    """The toggle that hides everything of the machine's, with its key shown."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget) -> None:
        super().__init__(appearance, Layer.HIT, text, parent)
        self.setChecked(False)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Hide everything but the text and your marks (Q)"))

    def sizeHint(self) -> QSize:
        px = self.appearance.px
        metrics = QFontMetrics(fonts.font("body_small", factor=self.appearance.factor))
        width = px(_SAMPLE + _GAP + 12 + 28)
        if self.show_count:
            width += metrics.horizontalAdvance(self.text())
        return QSize(width, px(tokens.size("button")) - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        theme, px = self.appearance.tokens, self.appearance.px
        color = "accent" if self.isChecked() else "muted"
        role = "quiet_on" if self.isChecked() else "quiet_off"
        side = px(15)
        icons.icon(role, theme, color).paint(
            painter, px(6), (self.height() - side) // 2, side, side
        )
        painter.setFont(fonts.font("body_small", factor=self.appearance.factor))
        painter.setPen(QColor(theme.base(color)))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left = px(6 + _SAMPLE + 4)
        if self.show_count:
            painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, self.text())
        self._key(painter)

    def _key(self, painter: QPainter) -> None:
        theme, px = self.appearance.tokens, self.appearance.px
        side = px(18)
        box = QRectF(self.width() - side - px(6), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(theme.base("line_strong")), 1))
        painter.setBrush(QColor(theme.base("raised")))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(fonts.font("caption", factor=self.appearance.factor))
        painter.setPen(QColor(theme.base("muted")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys.shown("toggle_quiet"))
