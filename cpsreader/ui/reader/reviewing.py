"""The user's word on what the machine found: confirm, change, reject, add."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cpsreader.domain.analysis import Claim, Finding, Mention
from cpsreader.domain.ids import IssueId
from cpsreader.domain.status import Status
from cpsreader.ui import words
from cpsreader.ui.reader.desk import Desk, machine_item
from cpsreader.ui.reader.layers import Layer, Pick
from cpsreader.ui.theme import icons, shapes, tokens


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def status_menu(desk: Desk, parent: QWidget, current: Status | None) -> QMenu:
    """The seven statuses with their shapes and the keys 1 to 7; ``data`` is the status."""
    menu = QMenu(parent)
    look = desk.context.appearance
    side = look.px(tokens.size("status"))
    for number, status in enumerate(Status, 1):
        action = menu.addAction(
            shapes.status_icon(status, side, look.tokens),
            f"&{number}  {words.status_word(status)}",
        )
        action.setData(status)
        action.setToolTip(words.status_meaning(status))
        if status is current:
            menu.setDefaultAction(action)
    menu.setToolTipsVisible(True)
    return menu


class Reviewing(QObject):
    """Acts on the result whose card is open, else on the selected one.

    Signals:
        speaker_wanted: a ``Pick`` of a claim: let the user name another speaker.
        claim_wanted: a ``Pick`` of words: let the user name who said them.
    """

    speaker_wanted = Signal(object)
    claim_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk)
        self.desk = desk
        self.widget = parent
        self.menu: QMenu | None = None

    def _target(self) -> tuple[Pick, Finding | Claim | Mention] | None:
        pick = self.desk.target()
        item = machine_item(pick)
        if pick is None or item is None:
            self.desk.say(_tr("Select a finding or claim first, with . or ] or by a click."))
            return None
        return pick, item

    def confirm(self) -> bool:
        """Say that the result is right."""
        found = self._target()
        if found is None:
            return False
        pick, item = found
        done = self.desk.attempt(lambda: self.desk.workspace.confirm(pick.article, item))
        if done:
            self.desk.say(_tr("Confirmed."))
        return done

    def reject(self) -> bool:
        """Say that the result is wrong; it vanishes from every view."""
        found = self._target()
        if found is None:
            return False
        pick, item = found
        likes = len(self.desk.workspace.likes_of(pick.article, item))
        done = self.desk.attempt(lambda: self.desk.workspace.reject(pick.article, item))
        if done:
            text = _tr("Rejected. Undo Ctrl+Z")
            if likes:
                text = _tr("Rejected. {count} more are found the same way. Undo Ctrl+Z")
            self.desk.say(text.format(count=likes))
        return done

    def change(self) -> None:
        """A finding: choose its status. A claim: name its speaker. A name: choose its kind."""
        found = self._target()
        if found is None:
            return
        pick, item = found
        if isinstance(item, Finding):
            self._choose_status(pick, item)
        elif isinstance(item, Claim):
            self.speaker_wanted.emit(pick)
        else:
            self.speaker_wanted.emit(pick)

    def _place(self, pick: Pick) -> QPoint:
        lines = self.desk.page.geometry_of.lines_of(pick.span, self.desk.page.top)
        viewport = self.desk.page.viewport()
        if not lines:
            return viewport.mapToGlobal(QPoint(40, 40))
        line = lines[-1]
        return viewport.mapToGlobal(QPoint(round(self.desk.page.margins.left), round(line.bottom)))

    def _popup(self, menu: QMenu, pick: Pick) -> None:
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._place(pick))

    def _choose_status(self, pick: Pick, item: Finding) -> None:
        menu = status_menu(self.desk, self.widget, item.status)
        menu.triggered.connect(partial(self._on_status, pick, item))
        self._popup(menu, pick)

    def _on_status(self, pick: Pick, item: Finding, action: QAction) -> None:
        status = Status(action.data())
        workspace = self.desk.workspace
        if self.desk.attempt(lambda: workspace.change_finding(pick.article, item, status)):
            self.desk.say(_tr("Set to {word}.").format(word=words.status_word(status)))

    # -- additions -----------------------------------------------------------------------------

    def add(self) -> None:
        """Offer to add a finding, claim or name from the selected words or item."""
        pick = self.desk.current()
        if pick is None:
            self.desk.say(_tr("Select the words that show it first."))
            return
        menu = QMenu(self.widget)
        look = self.desk.context.appearance
        for issue in self.desk.workspace.profile().issues:
            below = status_menu(self.desk, menu, None)
            below.setTitle(issue.name.replace("&", "&&"))
            below.setIcon(icons.named(issue.icon, look.tokens.base("text_soft"), look.tokens))
            below.triggered.connect(partial(self._on_added, pick, issue.id))
            menu.addMenu(below)
        menu.addSeparator()
        claim = menu.addAction(
            icons.icon("claim", look.tokens), _tr("Claim: someone said these words…")
        )
        claim.triggered.connect(partial(self.claim_wanted.emit, pick))
        self._popup(menu, pick)

    def _on_added(self, pick: Pick, issue: IssueId, action: QAction) -> None:
        self.add_finding(pick, issue, Status(action.data()))

    def add_finding(self, pick: Pick, issue: IssueId, status: Status) -> bool:
        """Add the user's own finding on a span."""
        workspace = self.desk.workspace
        done = self.desk.attempt(
            lambda: workspace.add_finding(pick.article, pick.span, issue, status)
        )
        if done:
            self._select_new(pick, Layer.FINDING)
        return done

    def add_claim(self, pick: Pick, speaker: str) -> bool:
        """Add the user's own claim on a span."""
        workspace = self.desk.workspace
        done = self.desk.attempt(lambda: workspace.add_claim(pick.article, pick.span, speaker))
        if done:
            self._select_new(pick, Layer.CLAIM)
        return done

    def set_speaker(self, pick: Pick, name: str) -> bool:
        """Give a claim another speaker, or a mention another name."""
        item = machine_item(pick)
        workspace = self.desk.workspace
        if isinstance(item, Claim):
            return self.desk.attempt(lambda: workspace.change_speaker(pick.article, item, name))
        if isinstance(item, Mention):
            return self.desk.attempt(
                lambda: workspace.change_entity(pick.article, item, name, item.kind)
            )
        return False

    def _select_new(self, pick: Pick, layer: Layer) -> None:
        self.desk.page.select(None)
        if self.desk.layers is not None:
            self.desk.set_pick(self.desk.layers.find(layer, pick.span))
