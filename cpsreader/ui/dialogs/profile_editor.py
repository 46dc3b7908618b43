"""The profile editor: who bargains, who speaks, what about; with what the words would find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.errors import CpsReaderError, EnvironmentFaultError
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.services.views import Suggestion
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.profile_forms import COLORS, ActorForm, IssueForm, SideForm, made_id
from cpsreader.ui.dialogs.profile_page import Page


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProfileEditor", text)


def problems(profile: Profile) -> list[str]:
    """What keeps a profile from being used, in sentences; empty where nothing does."""
    found = [] if profile.name else [_tr("The negotiation has no name.")]
    ids = [side.id.casefold() for side in profile.sides]
    for side in profile.sides:
        if not side.name:
            found.append(_tr("A side has no name."))
        if ids.count(side.id.casefold()) > 1:
            found.append(_tr("Two sides share the short name %1.").replace("%1", side.id))
    found += [_tr("A person has no name.") for actor in profile.actors if not actor.name]
    for issue in profile.issues:
        if not issue.name:
            found.append(_tr("An issue has no name."))
        elif not issue.terms:
            found.append(_tr("%1 has no words to look for.").replace("%1", issue.name))
    return list(dict.fromkeys(found))


class ProfileEditor(QDialog):
    """Edits a copy of the profile; Apply makes it the library's, as one undoable step.

    Signals:
        applied: the ids of the articles that must be read again.
    """

    applied = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile = context.workspace.profile()
        self.setObjectName("ProfileEditor")
        self.resize(context.appearance.px(1000), context.appearance.px(692))
        self._build_pages()
        self._build_foot()
        self._build_layout()
        self._fill(self._profile)

    def _build_pages(self) -> None:
        self._actor_form = ActorForm(self._context)
        self.sides = Page(self._context, SideForm(self._context), _tr("Add a side"), self._new_side)
        self.actors = Page(self._context, self._actor_form, _tr("Add a person"), self._new_actor)
        self.issues = Page(
            self._context, IssueForm(self._context), _tr("Add an issue"), self._new_issue
        )
        self._suggest = QToolButton()
        self._suggest.setText(_tr("Suggest from reports"))
        self._suggest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._suggest)
        self._menu.aboutToShow.connect(self._fill_suggestions)
        self._suggest.setMenu(self._menu)
        self.tabs = QTabWidget()
        for page, name in (
            (self.sides, _tr("Sides")),
            (self.actors, _tr("People")),
            (self.issues, _tr("Issues")),
        ):
            self.tabs.addTab(page, name)
            page.edited.connect(self._on_edited)
        self.tabs.setCornerWidget(self._suggest)

    def _build_foot(self) -> None:
        self._name = QLineEdit()
        self._name.setAccessibleName(_tr("Name of the negotiation"))
        self._zone = QLineEdit()
        self._zone.setAccessibleName(_tr("Time zone"))
        self._zone.setMaximumWidth(self._context.appearance.px(190))
        self._name.textEdited.connect(self._on_edited)
        self._zone.textEdited.connect(self._on_edited)
        self._fresh = QPushButton(_tr("Start afresh"))
        self._fresh.setToolTip(_tr("Empty the profile, for another negotiation"))
        self._import = QPushButton(_tr("Import …"))
        self._export = QPushButton(_tr("Export as TOML …"))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._cancel = QPushButton(_tr("Cancel"))
        self._apply = QPushButton(_tr("Apply"))
        self._apply.setProperty("primary", True)
        for button in (self._fresh, self._import, self._export, self._cancel, self._apply):
            button.setAutoDefault(False)
        self._fresh.clicked.connect(self.start_afresh)
        self._import.clicked.connect(self._on_import)
        self._export.clicked.connect(self._on_export)
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self._on_apply)

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 4)
        head.addWidget(QLabel(_tr("Negotiation")))
        head.addWidget(self._name, 1)
        head.addWidget(QLabel(_tr("Time zone")))
        head.addWidget(self._zone)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        for widget in (self._fresh, self._import, self._export):
            foot.addWidget(widget)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)

    # ---- values
    def _fill(self, profile: Profile) -> None:
        self._name.setText(profile.name)
        self._zone.setText(profile.timezone)
        self.sides.set_items(profile.sides)
        self._actor_form.set_sides(profile.sides)
        self.actors.set_items(profile.actors)
        self.issues.set_items(profile.issues)
        self.tabs.setCurrentWidget(self.issues if profile.sides else self.sides)
        self._on_edited()

    @Slot()
    def start_afresh(self) -> None:
        """Show a profile without sides, people and issues; nothing is applied yet."""
        self._fill(Profile(name="", timezone=self._zone.text()))
        self._name.setFocus()

    def value(self) -> Profile:
        """The profile as edited."""
        return replace(
            self._profile,
            name=self._name.text().strip(),
            timezone=self._zone.text().strip() or "UTC",
            sides=tuple(i for i in self.sides.items() if isinstance(i, Side)),
            actors=tuple(i for i in self.actors.items() if isinstance(i, Actor)),
            issues=tuple(i for i in self.issues.items() if isinstance(i, Issue)),
        )

    def _new_side(self) -> Side:
        taken = [side.id for side in self.sides.items() if isinstance(side, Side)]
        return Side(id=SideId(made_id("side", taken)), name="")

    def _new_actor(self) -> Actor:
        return Actor(name="")

    def _new_issue(self) -> Issue:
        issues = [issue for issue in self.issues.items() if isinstance(issue, Issue)]
        number = IssueId(made_id("issue", [issue.id for issue in issues]))
        used = [issue.color for issue in issues]
        color = min(COLORS, key=used.count)
        return Issue(id=number, name="", icon="mdi6.tag-outline", color=color)

    def _named_ids(self, profile: Profile) -> Profile:
        """Give issues that were new the id that their name makes."""
        old = {issue.id for issue in self._profile.issues}
        taken = [issue.id for issue in profile.issues if issue.id in old]
        issues = []
        for issue in profile.issues:
            if issue.id not in old:
                fresh = IssueId(made_id(issue.name, taken))
                taken.append(fresh)
                issue = replace(issue, id=fresh)
            issues.append(issue)
        return profile.with_issues(tuple(issues))

    # ---- reactions
    @Slot()
    def _on_edited(self) -> None:
        profile = self.value()
        self.setWindowTitle(_tr("Profile: %1").replace("%1", profile.name))
        self._actor_form.set_sides(profile.sides)
        found = problems(profile)
        tokens = self._context.appearance.tokens
        self._problem.setStyleSheet(f"color: {tokens.base('danger' if found else 'muted')}")
        kept = _tr("Your marks and reviews stay.")
        self._problem.setText(found[0] if found else kept)
        self._apply.setEnabled(not found and profile != self._profile)

    @Slot()
    def _on_apply(self) -> None:
        profile = self._named_ids(self.value())
        again: list[object] = []

        def change() -> None:
            again.extend(self._context.workspace.set_profile(profile))

        if self._context.attempt(change):
            self.applied.emit(tuple(again))
            self.accept()

    def _fill_suggestions(self) -> None:
        self._menu.clear()
        for suggestion in self._context.workspace.suggestions()[:20]:
            text = _tr("%1 (%2 times)").replace("%1", suggestion.name)
            if suggestion.role:
                text = f"{text}, {suggestion.role}"
            action = self._menu.addAction(text.replace("%2", str(suggestion.mentions)))
            action.triggered.connect(self._taker(suggestion))
        if self._menu.isEmpty():
            self._menu.addAction(_tr("Every name in the reports is known")).setEnabled(False)

    def _taker(self, suggestion: Suggestion) -> Callable[[], None]:
        def take() -> None:
            self.tabs.setCurrentWidget(self.actors)
            forms = tuple(form for form in suggestion.forms if form != suggestion.name)
            actor = Actor(
                name=suggestion.name,
                kind="person" if suggestion.kind == "person" else "organization",
                side=suggestion.side,
                role=suggestion.role,
                aliases=forms,
            )
            self.actors.add(actor)

        return take

    @Slot()
    def _on_import(self) -> None:
        dialog = QFileDialog(self, _tr("Import a profile"))
        dialog.setNameFilter(_tr("Profiles (*.toml)"))
        dialog.fileSelected.connect(lambda name: self.import_from(Path(name)))
        dialog.open()

    def import_from(self, path: Path) -> None:
        """Show the profile of a file; nothing is applied yet."""
        from cpsreader.ingest.profile_toml import load_profile

        try:
            self._fill(load_profile(path.read_text(encoding="utf-8"), path.name))
        except CpsReaderError as error:
            self._context.error_raised.emit(error)
        except (OSError, UnicodeDecodeError):
            text = _tr("%1 could not be read.").replace("%1", path.name)
            advice = _tr("Choose a profile saved as UTF-8 text.")
            self._context.error_raised.emit(EnvironmentFaultError(text, advice))

    @Slot()
    def _on_export(self) -> None:
        dialog = QFileDialog(self, _tr("Export the profile"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_tr("Profiles (*.toml)"))
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the profile as edited."""
        from cpsreader.ingest.profile_toml import dump_profile

        try:
            path.write_text(dump_profile(self._named_ids(self.value())), encoding="utf-8")
        except OSError as error:
            text = _tr("The profile could not be written to %1: %2.")
            text = text.replace("%1", str(path)).replace("%2", error.strerror or str(error))
            self._context.error_raised.emit(
                EnvironmentFaultError(text, _tr("Choose another folder."))
            )
