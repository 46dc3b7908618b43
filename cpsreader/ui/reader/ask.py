"""Two small lists to choose from as one types: labels for a mark, and who said something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from cpsreader.domain.annotation import Annotation, Label
from cpsreader.domain.ids import LabelId
from cpsreader.services.views import LabelUse
from cpsreader.ui.reader.card import colored
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Pick
from cpsreader.ui.reader.popup import Popup, place
from cpsreader.ui.theme import fonts

_WIDTH, _HEIGHT = 280, 264
_VALUE = Qt.ItemDataRole.UserRole + 1


class _Field(QLineEdit):
    """Arrows move in the list below, Enter takes, Esc closes."""

    moved = Signal(int)
    taken = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.closed.emit()


class Chooser(Popup):
    """A field that filters a list; what is typed can be taken, too.

    Signals:
        chosen: (Pick, value of the row or the typed text).
    """

    chosen = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.context.appearance, parent)
        self.desk = desk
        self.pick: Pick | None = None
        self._offered: QStandardItem | None = None
        self.heading = QLabel()
        self.field = _Field()
        self.model = QStandardItemModel(self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self.proxy)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self.heading, self.field, self.list, self.hint):
            column.addWidget(widget)
        self.field.textChanged.connect(self._on_text)
        self.field.moved.connect(self._on_moved)
        self.field.taken.connect(self._on_taken)
        self.field.closed.connect(self.put_away)
        self.list.clicked.connect(self._on_clicked)

    def open(self, pick: Pick, heading: str, hint: str, items: Sequence[QStandardItem]) -> None:
        """Show the list beside a pick's words."""
        look = self.appearance
        self.pick = pick
        self.setAccessibleName(heading)
        self.field.setAccessibleName(heading)
        self.heading.setText(heading)
        self.hint.setText(hint)
        for label, step, color in (
            (self.heading, "caption_strong", "text"),
            (self.hint, "caption", "muted"),
        ):
            label.setFont(fonts.font(step, factor=look.factor))
            colored(label, look.tokens.base(color))
        for widget in (self.field, self.list):
            widget.setFont(fonts.font("body", factor=look.factor))
        raised = look.tokens.base("raised")
        self.list.setStyleSheet(f"QListView {{ background: {raised}; }}")
        self.field.clear()
        self.set_items(items)
        self.setFixedSize(look.px(_WIDTH), look.px(_HEIGHT))
        self._place(pick)
        self.show()
        self.raise_()
        self.field.setFocus()

    def set_items(self, items: Sequence[QStandardItem]) -> None:
        """Other rows; the current one stays where it was."""
        at = self.list.currentIndex().row()
        self._offered = None
        self.model.clear()
        for item in items:
            self.model.appendRow(item)
        self._at(max(at, 0))

    def _place(self, pick: Pick) -> None:
        page, pane = self.desk.page, self.parentWidget()
        viewport = page.viewport()
        lines = [] if pick.whole else page.geometry_of.lines_of(pick.span, page.top)
        if pane is not None:
            origin = viewport.mapTo(pane, viewport.rect().topLeft())
            x = float(page.margins.left)
            self.move(place(self.size(), lines, origin, viewport, above=False, x=x, gap=8))

    def _at(self, row: int) -> None:
        total = self.proxy.rowCount()
        if total:
            self.list.setCurrentIndex(self.proxy.index(min(row, total - 1), 0))

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._offer(text.strip())
        self.proxy.setFilterFixedString(text.strip())
        self._at(0)

    def _offer(self, typed: str) -> None:
        """A last row that takes what is typed as it stands, unless a row says just that."""
        if self._offered is not None:
            self.model.removeRow(self._offered.row())
            self._offered = None
        known = {self._name(row) for row in range(self.model.rowCount())}
        if typed and typed.casefold() not in known:
            self._offered = _item(self.tr("New: {name}").format(name=typed), typed)
            self.model.appendRow(self._offered)

    def _name(self, row: int) -> str:
        value = self.model.item(row).data(_VALUE)
        return (value.name if isinstance(value, Label) else str(value)).casefold()

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        total = self.proxy.rowCount()
        if total:
            self._at((self.list.currentIndex().row() + by) % total)

    @Slot()
    def _on_taken(self) -> None:
        index = self.list.currentIndex()
        typed = self.field.text().strip()
        value: object = index.data(_VALUE) if index.isValid() else typed
        if value and self.pick is not None:
            self.take(self.pick, value)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.pick is not None:
            self.take(self.pick, index.data(_VALUE))

    def take(self, pick: Pick, value: object) -> None:
        """A row or typed text was taken."""
        self.put_away()
        self.chosen.emit(pick, value)


def _item(text: str, value: object) -> QStandardItem:
    made = QStandardItem(text)
    made.setData(value, _VALUE)
    return made


class LabelPicker(Chooser):
    """The codebook: Enter gives or takes a label, typing filters, a new name makes a label."""

    def ask(self, pick: Pick) -> None:
        """Choose labels for a pick."""
        self.open(
            pick,
            self.tr("Label"),
            self.tr("Enter gives or takes away. A new name makes a label. Esc ends."),
            self._items(pick),
        )

    def again(self, pick: Pick | None) -> None:
        """Stay open on what the mark has become."""
        if pick is None:
            self.put_away()
            return
        self.pick = pick
        self.field.clear()
        self.set_items(self._items(pick))

    def take(self, pick: Pick, value: object) -> None:
        self.chosen.emit(pick, value)

    def _items(self, pick: Pick) -> list[QStandardItem]:
        uses = self.desk.workspace.labels()
        names = {use.label.id: use.label.name for use in uses}
        given = pick.item.labels if isinstance(pick.item, Annotation) else ()
        return [self._row(use, names, given=use.label.id in given) for use in uses]

    def _row(self, use: LabelUse, names: dict[LabelId, str], *, given: bool) -> QStandardItem:
        label: Label = use.label
        text = f"{names[label.parent]} / {label.name}" if label.parent in names else label.name
        if label.shortcut is not None:
            text += f"   {label.shortcut}"
        made = _item(text, label)
        picture = QPixmap(12, 12)
        picture.fill(QColor(self.appearance.tokens.annotation(label.color, "stripe")))
        made.setIcon(QIcon(picture))
        made.setCheckable(True)
        made.setCheckState(Qt.CheckState.Checked if given else Qt.CheckState.Unchecked)
        made.setToolTip(label.description)
        return made


class NameChooser(Chooser):
    """Who said it: the profile's names, those of the report, or any other that is typed."""

    def ask(self, pick: Pick, heading: str) -> None:
        """Choose a name for a pick."""
        hint = self.tr("Choose or type a name, then Enter. Esc leaves it as it is.")
        self.open(pick, heading, hint, [_item(name, name) for name in self._names()])

    def _names(self) -> list[str]:
        profile = self.desk.page.profile
        names = [actor.name for actor in profile.actors] + [side.name for side in profile.sides]
        view = self.desk.view
        if view is not None:
            names += [row.item.speaker.name for row in view.claims if row.item.speaker]
            names += [row.item.name for row in view.mentions if row.item.kind == "person"]
        return list(dict.fromkeys(names))
