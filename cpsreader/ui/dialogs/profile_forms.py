"""The three forms of the profile editor: a side, a person or organization, an issue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Side
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.term_preview import TermPreview
from cpsreader.ui.theme import icons
from cpsreader.ui.widgets.chips import ChipField

ICONS = (
    "mdi6.laptop",
    "mdi6.test-tube",
    "mdi6.face-mask",
    "mdi6.cash",
    "mdi6.clipboard-pulse-outline",
    "mdi6.clock-outline",
    "mdi6.calendar-blank-outline",
    "mdi6.shield-outline",
    "mdi6.school-outline",
    "mdi6.hospital-box-outline",
    "mdi6.bus",
    "mdi6.airplane",
    "mdi6.account-group-outline",
    "mdi6.home-outline",
    "mdi6.piggy-bank-outline",
    "mdi6.gavel",
    "mdi6.tag-outline",
)
COLORS = ("#4a6c8c", "#3f7365", "#76693a", "#8a5a44", "#7a5195", "#8c4a5f", "#5a6670")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProfileEditor", text)


def made_id(name: str, taken: Sequence[str]) -> str:
    """An id from a name: lower case, words joined by hyphens, unlike those taken."""
    base = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "item"
    made, number = base, 2
    while made in taken:
        made, number = f"{base}-{number}", number + 1
    return made


class Form(QWidget):
    """Common ground of the forms.

    Signals:
        edited: something was changed by the user.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._rows = QFormLayout()
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows.setHorizontalSpacing(20)
        self._rows.setVerticalSpacing(12)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.addLayout(self._rows)

    def _add(self, label: str, field: QWidget) -> None:
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._rows.addRow(label, field)

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.edited.emit()

    def _line(self, label: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.textChanged.connect(self._tell)
        self._add(label, field)
        return field


class SideForm(Form):
    """A side: id, name, other names."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._side = Side(id=SideId("side"), name="")
        self._name = self._line(_tr("Name"), _tr("Chicago Teachers Union"))
        self._short = self._line(_tr("Short name"), _tr("CTU"))
        self._aliases = ChipField(context.appearance, _tr("Also called"))
        self._aliases.changed.connect(self._tell)
        self._add(_tr("Also called"), self._aliases)
        hint = QLabel(_tr("Other names in the reports: 'the union', 'the district', a handle."))
        hint.setWordWrap(True)
        self._rows.addRow("", hint)
        self._layout.addStretch(1)

    def fill(self, side: Side) -> None:
        """Show a side."""
        self._filling = True
        self._side = side
        self._name.setText(side.name)
        self._short.setText(side.id)
        self._aliases.set_words(side.aliases)
        self._filling = False

    def value(self) -> Side:
        """The side as edited."""
        short = self._short.text().strip()
        return Side(
            id=SideId(short or self._side.id),
            name=self._name.text().strip(),
            aliases=self._aliases.words(),
        )


class ActorForm(Form):
    """A person or organization that the reports name."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._name = self._line(_tr("Name"))
        self._kind = QComboBox()
        self._kind.addItem(_tr("Person"), "person")
        self._kind.addItem(_tr("Organization"), "organization")
        self._kind.currentIndexChanged.connect(self._tell)
        self._add(_tr("Kind"), self._kind)
        self._side = QComboBox()
        self._side.currentIndexChanged.connect(self._tell)
        self._add(_tr("Speaks for"), self._side)
        self._role = self._line(_tr("Role"), _tr("president"))
        self._aliases = ChipField(context.appearance, _tr("Also called"))
        self._aliases.changed.connect(self._tell)
        self._add(_tr("Also called"), self._aliases)
        self._layout.addStretch(1)

    def set_sides(self, sides: Sequence[Side]) -> None:
        """The sides to choose from."""
        self._filling = True
        current = self._side.currentData()
        self._side.clear()
        self._side.addItem(_tr("No side: a neutral or an expert"), None)
        for side in sides:
            self._side.addItem(side.name or side.id, side.id)
        self._side.setCurrentIndex(max(0, self._side.findData(current)))
        self._filling = False

    def fill(self, actor: Actor) -> None:
        """Show an actor."""
        self._filling = True
        self._name.setText(actor.name)
        self._kind.setCurrentIndex(max(0, self._kind.findData(actor.kind)))
        self._side.setCurrentIndex(max(0, self._side.findData(actor.side)))
        self._role.setText(actor.role)
        self._aliases.set_words(actor.aliases)
        self._filling = False

    def value(self) -> Actor:
        """The actor as edited."""
        return Actor(
            name=self._name.text().strip(),
            kind=self._kind.currentData(),
            side=self._side.currentData(),
            role=self._role.text().strip(),
            aliases=self._aliases.words(),
        )


class IssueForm(Form):
    """An issue with the words to look for and what they find."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._issue = Issue(id=IssueId("issue"), name="")
        self._name = self._line(_tr("Name"))
        self._description = QPlainTextEdit()
        self._description.setFixedHeight(context.appearance.px(56))
        self._description.setTabChangesFocus(True)
        self._description.textChanged.connect(self._tell)
        self._add(_tr("Description"), self._description)
        self._terms = ChipField(context.appearance, _tr("Words to look for"))
        self._terms.changed.connect(self._on_terms)
        self._terms.typing.connect(self._on_terms)
        self._add(_tr("Words to look for"), self._terms)
        hint = QLabel(
            _tr("Five to ten words or phrases are enough. Plurals and endings are found.")
        )
        hint.setWordWrap(True)
        self._rows.addRow("", hint)
        self._icon = self._choice(_tr("Icon"), ICONS, self._icon_of)
        self._color = self._choice(_tr("Colour"), COLORS, self._swatch_of)
        self._parent = QComboBox()
        self._parent.currentIndexChanged.connect(self._tell)
        self._add(_tr("Part of"), self._parent)
        self._preview = TermPreview(context)
        self._layout.addWidget(self._preview, 1)

    def _choice(self, label: str, values: Sequence[str], draw: object) -> QComboBox:
        box = QComboBox()
        for value in values:
            icon = draw(value) if callable(draw) else QIcon()
            box.addItem(icon, value.removeprefix("mdi6."), value)
        box.currentIndexChanged.connect(self._tell)
        self._add(label, box)
        return box

    def _icon_of(self, name: str) -> QIcon:
        tokens = self._context.appearance.tokens
        return icons.named(name, tokens.base("text_soft"), tokens)

    def _swatch_of(self, color: str) -> QIcon:
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor(color))
        return QIcon(pixmap)

    def set_parents(self, issues: Sequence[Issue]) -> None:
        """The issues that this one can be part of."""
        self._filling = True
        self._parent.clear()
        self._parent.addItem(_tr("No other issue"), None)
        for issue in issues:
            if issue.id != self._issue.id:
                self._parent.addItem(issue.name, issue.id)
        self._parent.setCurrentIndex(max(0, self._parent.findData(self._issue.parent)))
        self._filling = False

    def fill(self, issue: Issue) -> None:
        """Show an issue."""
        self._filling = True
        self._issue = issue
        self._name.setText(issue.name)
        self._description.setPlainText(issue.description)
        self._terms.set_words(issue.terms)
        for box, value in ((self._icon, issue.icon), (self._color, issue.color)):
            if value and box.findData(value) < 0:
                box.addItem(value.removeprefix("mdi6."), value)
            box.setCurrentIndex(max(0, box.findData(value)))
        self._filling = False
        self._preview.show_terms(issue.terms)

    def _on_terms(self, *_: object) -> None:
        self._preview.show_terms(self._terms.words())
        self._tell()

    def value(self) -> Issue:
        """The issue as edited."""
        return replace(
            self._issue,
            name=self._name.text().strip(),
            description=self._description.toPlainText().strip(),
            terms=self._terms.words(),
            icon=self._icon.currentData(),
            color=self._color.currentData(),
            parent=self._parent.currentData(),
        )
