"""A small form for one issue: name, words, description, colour, icon. The rest is the profile's."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Issue, Profile
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.frame import Sheet
from cpsreader.ui.theme import icons, tokens

ICONS = (
    "mdi6.tag-outline",
    "mdi6.laptop",
    "mdi6.test-tube",
    "mdi6.face-mask",
    "mdi6.cash",
    "mdi6.clipboard-pulse-outline",
    "mdi6.clock-outline",
    "mdi6.calendar-blank-outline",
    "mdi6.account-group-outline",
    "mdi6.shield-check-outline",
    "mdi6.school-outline",
    "mdi6.gavel",
    "mdi6.hospital-box-outline",
    "mdi6.train",
    "mdi6.bus",
    "mdi6.airplane",
    "mdi6.factory",
    "mdi6.robot-outline",
    "mdi6.home-outline",
    "mdi6.scale-balance",
)


def own_colors() -> list[str]:
    """The colours that the built-in profile's issues use, muted so that statuses stand out."""
    table = tokens.document()["light"]["issue"]
    return [str(row["color"]) for row in table.values()]


def made_id(name: str, profile: Profile) -> IssueId:
    """An id from a name, unlike all others of the profile."""
    base = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "issue"
    made, number = base, 2
    while profile.issue(made) is not None:
        made, number = f"{base}-{number}", number + 1
    return IssueId(made)


class IssueDialog(Sheet):
    """Adds an issue, or edits one where ``issue`` is given."""

    def __init__(
        self, context: Context, issue: IssueId | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.appearance, "", parent, width=460)
        self._context = context
        self._before = context.workspace.profile().issue(issue) if issue else None
        self.setWindowTitle(self.tr("Edit the issue") if self._before else self.tr("Add an issue"))
        self._build_form()
        self._error = QLabel()
        self._error.setStyleSheet(f"color: {self.look.tokens.base('danger')}")
        self._error.setWordWrap(True)
        self._error.hide()
        self.column.addWidget(self._error)
        if self._before is not None:
            self.add(self.tr("Delete the issue")).clicked.connect(self._on_delete)
        self.add(self.tr("Cancel")).clicked.connect(self.reject)
        label = self.tr("Set") if self._before else self.tr("Add")
        self.add(label, primary=True).clicked.connect(self._on_set)

    def _build_form(self) -> None:
        issue = self._before or Issue(id=IssueId(""), name="")
        self.name = QLineEdit(issue.name)
        self.terms = QPlainTextEdit(", ".join(issue.terms))
        self.terms.setFixedHeight(self.look.px(72))
        self.terms.setTabChangesFocus(True)
        self.about = QLineEdit(issue.description)
        self.icon = QComboBox()
        for name in dict.fromkeys((issue.icon or ICONS[0], *ICONS)):
            color = self.look.tokens.base("text_soft")
            self.icon.addItem(
                icons.named(name, color, self.look.tokens), name.partition(".")[2], name
            )
        self.color = QComboBox()
        colors = dict.fromkeys(c for c in (issue.color, *own_colors()) if c)
        for number, color in enumerate(colors, 1):
            named = self.tr("Colour %1").replace("%1", str(number))
            self.color.addItem(_swatch(color), named, color)
        form = QFormLayout()
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Words"), self.terms),
            (self.tr("What it is about"), self.about),
            (self.tr("Icon"), self.icon),
            (self.tr("Colour"), self.color),
        )
        for label, widget in rows:
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self.terms.setPlaceholderText(
            self.tr("Five to ten words or phrases, with commas: mask, KN95")
        )
        self.column.addLayout(form)

    def made(self) -> Issue:
        """The issue as the form says."""
        profile = self._context.workspace.profile()
        name = self.name.text().strip()
        words = re.split(r"[,\n]", self.terms.toPlainText())
        base = self._before or Issue(id=made_id(name, profile), name=name)
        return replace(
            base,
            name=name,
            terms=tuple(dict.fromkeys(w.strip() for w in words if w.strip())),
            description=self.about.text().strip(),
            icon=str(self.icon.currentData() or ""),
            color=str(self.color.currentData() or ""),
        )

    @Slot()
    def _on_set(self) -> None:
        issue = self.made()
        if not issue.name or not issue.terms:
            self._error.setText(
                self.tr("An issue needs a name.")
                if not issue.name
                else self.tr("An issue needs at least one word that reports use for it.")
            )
            self._error.show()
            return
        issues = self._context.workspace.profile().issues
        if self._before is None:
            self._apply((*issues, issue))
        else:
            self._apply(tuple(issue if i.id == issue.id else i for i in issues))

    @Slot()
    def _on_delete(self) -> None:
        kept = self._context.workspace.profile().issues
        gone = self._before.id if self._before else None
        self._apply(tuple(i for i in kept if i.id != gone))

    def _apply(self, issues: tuple[Issue, ...]) -> None:
        workspace = self._context.workspace
        profile = workspace.profile().with_issues(issues)
        if self._context.attempt(lambda: workspace.set_profile(profile)):
            self.accept()


def _swatch(color: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(color))
    return QIcon(pixmap)
