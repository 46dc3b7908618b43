"""Widths of the three panes: by the window's width, until the user drags one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import tokens

STEPS = ((1920, 360, 440), (1600, 320, 400), (1180, 288, 372), (0, 224, 304))
"""(from window width, Articles, Issues), px at 100 %."""
HIDE_ARTICLES = 1000
HIDE_ISSUES = 760


class _Handle(QSplitterHandle):
    """A line of 1 px with a wider grip; a double click resets the panes."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Panes):
            splitter.reset()

    def sizeHint(self) -> QSize:
        return QSize(1, 1)


class Panes(QSplitter):
    """The three panes side by side."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = appearance
        self._share: list[float] = []
        self._hidden_by_user: set[int] = set()
        self._shown_by_user: set[int] = set()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)
        appearance.changed.connect(self.arrange)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(Qt.Orientation.Horizontal, self)

    def _pane(self, at: int) -> QWidget:
        pane = self.widget(at)
        if pane is None:
            msg = f"no pane {at}"
            raise IndexError(msg)
        return pane

    def add(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        """Take the panes in."""
        for pane in (left, middle, right):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)

    def defaults(self, width: int) -> tuple[int, int]:
        """Widths of Articles and Issues in a window of that width."""
        px = self._look.px
        for start, left, right in STEPS:
            if width >= px(start):
                return px(left), px(right)
        return px(STEPS[-1][1]), px(STEPS[-1][2])

    def _limit(self) -> None:
        px = self._look.px
        self._pane(0).setMinimumWidth(px(tokens.size("left_min")))
        self._pane(0).setMaximumWidth(px(tokens.size("left_max")))
        self._pane(1).setMinimumWidth(px(360))
        self._pane(2).setMinimumWidth(px(tokens.size("right_min")))
        self._pane(2).setMaximumWidth(px(tokens.size("right_max")))

    @Slot()
    def arrange(self) -> None:
        """Set the widths for the width there is; narrow windows hide panes."""
        width = self.width()
        if width < 50 or self.count() < 3:
            return
        self._limit()
        px = self._look.px
        for at, least in ((0, HIDE_ARTICLES), (2, HIDE_ISSUES)):
            room = width >= px(least) or at in self._shown_by_user
            self._pane(at).setVisible(room and at not in self._hidden_by_user)
        left, right = self.defaults(width)
        if self._share:
            left, right = round(self._share[0] * width), round(self._share[1] * width)
        self.setSizes([left, max(px(360), width - left - right), right])

    @Slot(int, int)
    def _on_moved(self, position: int, index: int) -> None:
        sizes = self.sizes()
        whole = sum(sizes) or 1
        old = self._share or [n / whole for n in self.defaults(whole)]
        self._share = [sizes[at] / whole if sizes[at] else old[n] for n, at in enumerate((0, 2))]

    @property
    def kept(self) -> list[int]:
        """What to remember: shares in thousandths, hidden panes."""
        shares = [round(1000 * s) for s in self._share] or [0, 0]
        return [*shares, int(0 in self._hidden_by_user), int(2 in self._hidden_by_user)]

    def restore(self, kept: list[int]) -> None:
        """Take back what was remembered."""
        if len(kept) != 4:
            return
        if kept[0] and kept[1]:
            self._share = [kept[0] / 1000, kept[1] / 1000]
        self._hidden_by_user = {at for at, on in ((0, kept[2]), (2, kept[3])) if on}

    @Slot()
    def reset(self) -> None:
        """Widths and visibility as at the first start."""
        self._share = []
        self._hidden_by_user.clear()
        self._shown_by_user.clear()
        self.arrange()

    def toggle(self, at: int) -> None:
        """Hide a pane or show it."""
        if self._pane(at).isVisible():
            self._hidden_by_user.add(at)
            self._shown_by_user.discard(at)
        else:
            self._hidden_by_user.discard(at)
            self._shown_by_user.add(at)
        self.arrange()

    def show_pane(self, at: int) -> None:
        """Show a pane if it is hidden."""
        if not self._pane(at).isVisible():
            self.toggle(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


class Layouter(QObject):
    """Shows, hides and focuses panes."""

    def __init__(self, panes: Panes, focus: list[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.panes = panes
        self._focus = focus

    def show_articles(self) -> None:
        """Bring the Articles pane."""
        self.panes.show_pane(0)

    def show_issues(self) -> None:
        """Bring the Issues pane."""
        self.panes.show_pane(2)

    def toggle_articles(self) -> None:
        """Hide or show the Articles pane."""
        self.panes.toggle(0)

    def toggle_issues(self) -> None:
        """Hide or show the Issues pane."""
        self.panes.toggle(2)

    def reset(self) -> None:
        """As at the first start."""
        self.panes.reset()

    def focus_pane(self, by: int) -> None:
        """Give the focus to the next or previous pane that shows."""
        shown = [w for w in self._focus if w.isVisible()]
        at = next((n for n, w in enumerate(shown) if _within(w)), -by)
        if shown:
            shown[(at + by) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _within(widget: QWidget) -> bool:
    focused: QWidget | None = widget.window().focusWidget()
    pane = widget.parentWidget()
    if focused is None:
        return False
    if focused is widget or widget.isAncestorOf(focused):
        return True
    return pane is not None and not isinstance(pane, QSplitter) and pane.isAncestorOf(focused)
