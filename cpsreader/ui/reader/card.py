"""The card beside a hovered or selected item, with what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.annotation import Annotation
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import card_text, keys
from cpsreader.ui.reader.card_text import CardText
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Pick
from cpsreader.ui.reader.popup import Popup, place
from cpsreader.ui.theme import fonts, icons, shapes, tokens

_WIDTH = 348
_LABELS = 77
_GAP = 8


class KeyButton(QToolButton):
    """An action of a popup with its key: 'Confirm Y'."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        command: str,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.icon_role = icon
        self.setText(f"{text}  {keys.shown(command)}".strip())
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys.shown(command)})" if keys.shown(command) else text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def dress(self) -> None:
        """Take on font and icon."""
        self.setFont(fonts.font("body_small", factor=self.appearance.factor))
        self.setMinimumHeight(self.appearance.px(tokens.size("button")))
        if self.icon_role:
            side = self.appearance.px(15)
            self.setIcon(icons.icon(self.icon_role, self.appearance.tokens))
            self.setIconSize(QSize(side, side))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def colored(label: QLabel, color: str) -> None:
    """Give a label's text a colour."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
    label.setPalette(palette)


def pick_ends(pick: Pick) -> tuple[int, int]:
    """First and last offset of a pick."""
    return pick.span.start, pick.span.end


class Card(Popup):
    """348 px wide; opens 250 ms after the pointer rests, at once by key.

    Signals:
        commanded: the name of a command whose button was pressed.
    """

    commanded = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.context.appearance, parent)
        self.desk = desk
        self.setAccessibleName(self.tr("Card"))
        self.pick: Pick | None = None
        self.by_key = False
        self.box = QVBoxLayout(self)
        self.body: QWidget | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_rested)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self._on_left)
        self._hovered: Pick | None = None

    # -- opening and closing -------------------------------------------------------------------

    @Slot(object)
    def hover(self, pick: Pick | None) -> None:
        """The pointer has come over an item, or has left it (None)."""
        self._hovered = pick
        if self.by_key:
            return
        if pick is None:
            self._wait.stop()
            if self.isVisible():
                self._leave.start(tokens.motion("hover_leave"))
        elif pick != self.pick or not self.isVisible():
            self._wait.start(tokens.motion("hover_delay"))

    @Slot()
    def _on_rested(self) -> None:
        if self._hovered is not None:
            self.open(self._hovered)

    @Slot()
    def _on_left(self) -> None:
        if not self.underMouse() and self._hovered is None:
            self.put_away()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leave.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.by_key:
            self._leave.start(tokens.motion("hover_leave"))
        super().leaveEvent(event)

    def open(self, pick: Pick, *, by_key: bool = False) -> bool:
        """Show an item's card; False where it has none. Nothing is asked of the library here."""
        view = self.desk.view
        if view is None:
            return False
        made = card_text.card(pick, view, self.desk.page.profile, self.desk.label_names)
        if made is None:
            return False
        self.pick, self.by_key = pick, by_key
        self.desk.card_pick = pick
        self._fill(made)
        self._place(pick)
        self.show()
        self.raise_()
        return True

    def put_away(self) -> None:
        self._wait.stop()
        self._leave.stop()
        self.pick, self.by_key = None, False
        self.desk.card_pick = None
        super().put_away()

    def _place(self, pick: Pick) -> None:
        page = self.desk.page
        self.setFixedWidth(self.appearance.px(_WIDTH))
        self.adjustSize()
        lines = page.geometry_of.lines_of(card_text.explained(pick), page.top)
        x = float(page.margins.left)
        if lines:
            boxes = (page.geometry_of.on_line(line, *pick_ends(pick)) for line in lines)
            x = next((box.left() for box in boxes if box is not None), x)
        viewport = page.viewport()
        pane = self.parentWidget()
        if pane is not None:
            origin = viewport.mapTo(pane, viewport.rect().topLeft())
            self.move(place(self.size(), lines, origin, viewport, above=False, x=x, gap=_GAP))

    # -- content -------------------------------------------------------------------------------

    def _fill(self, made: CardText) -> None:
        if self.body is not None:
            self.box.removeWidget(self.body)
            self.body.deleteLater()
        self.body = QWidget(self)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addLayout(self._head(made))
        column.addLayout(self._rows(made))
        if made.note:
            column.addWidget(self._note(made.note))
        column.addWidget(self._rule())
        column.addLayout(self._foot())
        self.box.setContentsMargins(6, 4, 6, 4)
        self.box.addWidget(self.body)
        quoted = self.pick.span.of(self.desk.text) if self.pick is not None else ""
        self.setAccessibleDescription(card_text.spoken(made, quoted))

    def _head(self, made: CardText) -> QHBoxLayout:
        theme, row = self.appearance.tokens, QHBoxLayout()
        if made.icon:
            picture, side = QLabel(), self.appearance.px(tokens.size("icon"))
            color = theme.base("text_soft")
            picture.setPixmap(icons.pixmap(made.icon, color, side, theme, self.devicePixelRatioF()))
            row.addWidget(picture)
        name = QLabel(made.heading)
        name.setFont(fonts.font("card_title", factor=self.appearance.factor))
        colored(name, theme.base("text"))
        row.addWidget(name, 1)
        if made.status is not None:
            shape, side = QLabel(), self.appearance.px(tokens.size("status"))
            shape.setPixmap(
                shapes.status_pixmap(made.status, side, theme, self.devicePixelRatioF())
            )
            word = QLabel(words.status_word(made.status))
            word.setFont(fonts.font("status", factor=self.appearance.factor))
            word.setToolTip(words.status_meaning(made.status))
            colored(word, theme.status(made.status, "ink"))
            row.addWidget(shape)
            row.addWidget(word)
        return row

    def _rows(self, made: CardText) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(8)
        grid.setColumnMinimumWidth(0, self.appearance.px(_LABELS))
        grid.setColumnStretch(1, 1)
        font = fonts.font("body_small", factor=self.appearance.factor)
        for number, (name, text) in enumerate(made.rows):
            for column, (content, color) in enumerate(((name, "muted"), (text, "text"))):
                label = QLabel(content)
                label.setFont(font)
                label.setTextFormat(Qt.TextFormat.RichText if column else Qt.TextFormat.PlainText)
                label.setWordWrap(bool(column))
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                colored(label, self.appearance.tokens.base(color))
                grid.addWidget(label, number, column)
        return grid

    def _rule(self) -> QFrame:
        rule = QFrame()
        rule.setFixedHeight(1)
        line = self.appearance.tokens.base("line")
        rule.setStyleSheet(f"background: {line}; border: none;")
        return rule

    def _note(self, note: str) -> QLabel:
        label = QLabel(note)
        label.setTextFormat(Qt.TextFormat.MarkdownText)
        label.setWordWrap(True)
        label.setFont(fonts.font("body_small", factor=self.appearance.factor))
        colored(label, self.appearance.tokens.base("text_soft"))
        return label

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        if self.pick is not None and isinstance(self.pick.item, Annotation):
            actions = (
                (self.tr("Label"), "label"),
                (self.tr("Note"), "note"),
                (self.tr("Edges"), "edit_edges"),
                (self.tr("Remove"), "delete_mark"),
            )
        else:
            actions = (
                (self.tr("Confirm"), "confirm"),
                (self.tr("Change"), "change"),
                (self.tr("Reject"), "reject"),
                (self.tr("Note"), "note"),
            )
        before: QWidget = self.desk.page
        for number, (text, command) in enumerate(actions):
            button = KeyButton(self.appearance, text, command, parent=self.body)
            button.dress()
            self.setTabOrder(before, button)
            before = button
            button.clicked.connect(partial(self.commanded.emit, command))
            if number == len(actions) - 1:
                row.addStretch(1)
            row.addWidget(button)
        return row
