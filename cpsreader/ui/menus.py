"""Makes the menu bar and its actions from the table, and keeps them in step with the state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from cpsreader.ui.actions import MENUS, ActionSpec, UiState
from cpsreader.ui.theme import icons
from cpsreader.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


class Action(QAction):
    """An action with the line of the table it came from."""

    def __init__(self, spec: ActionSpec, window: MainWindow) -> None:
        super().__init__(spec.text, window)
        self.spec = spec
        self._window = window
        self.setObjectName(spec.id)
        self.setShortcuts([QKeySequence(key) for key in spec.keys])
        self.setCheckable(spec.checked is not None)
        self.triggered.connect(self._run)
        if spec.id == "library.quit":
            self.setMenuRole(QAction.MenuRole.QuitRole)
        elif spec.id == "help.about":
            self.setMenuRole(QAction.MenuRole.AboutRole)
        elif spec.id == "edit.preferences":
            self.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _run(self) -> None:
        self.spec.handler(self._window)
        self._window.follow_state()

    def plain_text(self) -> str:
        """Its text without mnemonic and dots."""
        return self.text().replace("&", "").rstrip("….")

    def follow(self, state: UiState) -> None:
        """On or off; where off, the tooltip says why. Undo and redo name their step."""
        on = self.spec.enabled(state)
        self.setEnabled(on)
        if self.spec.checked is not None:
            self.setChecked(self.spec.checked(state))
        step = {"edit.undo": state.undo, "edit.redo": state.redo}.get(self.spec.id)
        if step is not None:
            named = f" “{step.replace('&', '&&')}”" if step else ""
            self.setText(self.spec.text + named)
        reason = "" if on or not self.spec.reason else f"\n{_tr(self.spec.reason)}"
        self.setToolTip(f"{self.plain_text()}{reason}")

    def dress(self, theme: Tokens) -> None:
        """Its icon in the colours of a theme."""
        if self.spec.icon:
            self.setIcon(icons.icon(self.spec.icon, theme))

    def set_keys(self, *, single: bool) -> None:
        """Its shortcuts, with or without those of one plain character."""
        keys = [k for k in self.spec.keys if single or len(k) > 1]
        self.setShortcuts([QKeySequence(key) for key in keys])


def build(window: MainWindow, specs: Sequence[ActionSpec]) -> dict[str, Action]:
    """Fill the window's menu bar; returns the actions by id."""
    made: dict[str, Action] = {}
    menus: dict[str, QMenu] = {}
    last: dict[str, int] = {}
    for title in MENUS:
        menus[title] = window.menuBar().addMenu("&" + _tr(title))
        menus[title].setToolTipsVisible(True)
    for spec in specs:
        if spec.id == "library.add":
            _add_recent(window, menus["Library"])
        action = Action(spec, window)
        made[spec.id] = action
        window.addAction(action)
        menu = menus[spec.menu.partition("/")[0]]
        if last.setdefault(menu.title(), spec.group) != spec.group:
            menu.addSeparator()
            last[menu.title()] = spec.group
        _place(spec, menu, menus).addAction(action)
    return made


def _add_recent(window: MainWindow, library: QMenu) -> None:
    menu = library.addMenu(_tr("Open &recent"))

    def fill() -> None:
        menu.clear()
        for path in window.session.recent:
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(window.library_wanted.emit, path, False))
        menu.addSeparator()
        forget = menu.addAction(_tr("Forget these"))
        forget.setEnabled(bool(window.session.recent))
        forget.triggered.connect(window.session.forget_recent)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)


def key_rows(window: MainWindow) -> list[tuple[str, str, str]]:
    """Menu, text and key of every action that has one, and of the keys that are no action."""
    rows = [
        (_tr(action.spec.menu.partition("/")[0]), action.plain_text(), action.spec.keys[0])
        for action in window.actions_by_id.values()
        if action.spec.keys
    ]
    go = _tr("Go")
    return [
        *rows,
        (go, _tr("Page down, next report at the end"), "Space"),
        (go, _tr("Page up"), "Shift+Space"),
        (go, _tr("Open, jump to the sentence"), "Return"),
        (go, _tr("Close popup, then clear selection"), "Esc"),
    ]


def _place(spec: ActionSpec, menu: QMenu, menus: dict[str, QMenu]) -> QMenu:
    name = spec.menu.partition("/")[2]
    if not name:
        return menu
    if spec.menu not in menus:
        menus[spec.menu] = menu.addMenu(_tr(name))
    return menus[spec.menu]
