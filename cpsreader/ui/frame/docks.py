"""The docks below the reader: made when first shown, tabs of one area."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from cpsreader.ui.context import Context
from cpsreader.ui.session import Session

CLASSES = {
    "timeline": ("cpsreader.ui.docks.timeline", "TimelineDock"),
    "claims": ("cpsreader.ui.docks.claims", "ClaimsDock"),
    "entities": ("cpsreader.ui.docks.entities", "EntitiesDock"),
    "annotations": ("cpsreader.ui.docks.annotations", "AnnotationsDock"),
    "matrix": ("cpsreader.ui.docks.matrix", "MatrixDock"),
    "insights": ("cpsreader.ui.docks.insights", "InsightsDock"),
}
HEIGHTS = {"timeline": 276}
HEIGHT = 416
MOST = 0.6
"""No dock takes more of the window's height."""


class Docks(QObject):
    """Shows and hides docks by name.

    Signals:
        shown: (name, whether it shows now).
        made: (name, the dock's content).
    """

    shown = Signal(str, bool)
    made = Signal(str, object)

    def __init__(self, window: QMainWindow, context: Context, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._session = session
        self._docks: dict[str, QDockWidget] = {}

    def content(self, name: str) -> QWidget | None:
        """A dock's content, if it was made."""
        dock = self._docks.get(name)
        return dock.widget() if dock else None

    def is_shown(self, name: str) -> bool:
        """Whether a dock can be seen (a tab behind another one cannot)."""
        dock = self._docks.get(name)
        return dock is not None and not dock.isHidden() and not dock.visibleRegion().isEmpty()

    def toggle(self, name: str) -> None:
        """Show a dock and go to it; hide it where it is seen."""
        if self.is_shown(name):
            self._docks[name].hide()
            self.shown.emit(name, False)
        else:
            self.show(name)

    def show(self, name: str) -> None:
        """Show a dock."""
        dock = self._docks.get(name) or self._make(name)
        dock.show()
        dock.raise_()
        self._fit(name, dock)
        content = dock.widget()
        if content is not None:
            content.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(name, True)

    def _make(self, name: str) -> QDockWidget:
        module, class_name = CLASSES[name]
        content: QWidget = getattr(import_module(module), class_name)(self._context)
        dock = QDockWidget(str(getattr(content, "title", name)), self._window)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(content)
        dock.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        dock.setTitleBarWidget(QWidget(dock))
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        for other in self._docks.values():
            self._window.tabifyDockWidget(other, dock)
        self._docks[name] = dock
        closed = getattr(content, "closed", None)
        if closed is not None:
            closed.connect(lambda: self._close(name))
        self.made.emit(name, content)
        return dock

    def _close(self, name: str) -> None:
        self._docks[name].hide()
        self.shown.emit(name, False)

    def _fit(self, name: str, dock: QDockWidget) -> None:
        px = self._context.appearance.px
        wanted = self._session.get(f"dock_{name}", px(HEIGHTS.get(name, HEIGHT)))
        height = min(wanted, round(MOST * self._window.height()))
        self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    def forward(self, key: Qt.Key) -> bool:
        """Give a key to the dock that has the focus; False where none has it.

        The window's single keys come before a dock sees them, and what they mean depends on it.
        """
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None:
            return False
        for dock in self._docks.values():
            if dock.isAncestorOf(focused):
                _press(focused, dock, key)
                return True
        return False

    def keep(self) -> None:
        """Remember heights and which docks are open."""
        for name, dock in self._docks.items():
            if self.is_shown(name):
                self._session.put(**{f"dock_{name}": dock.height()})
        self._session.put(docks=",".join(n for n in self._docks if self.is_shown(n)))

    def restore(self) -> None:
        """Open the docks that were open."""
        for name in self._session.get("docks", "").split(","):
            if name in CLASSES:
                self.show(name)

    def reset(self) -> None:
        """Close all docks and forget their heights."""
        for name in self._docks:
            self._close(name)
            self._session.put(**{f"dock_{name}": 0})


def _press(focused: QWidget, top: QWidget, key: Qt.Key) -> None:
    """Offer a key to a widget and those around it, up to ``top``.

    Not through the application: that would look for the window's shortcut first, which brought the
    key here, and so on without end.
    """
    letter = chr(key) if key < Qt.Key.Key_Escape else ""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, letter.lower())
    widget: QWidget | None = focused
    while widget is not None and widget is not top:
        event.accept()
        widget.event(event)
        if event.isAccepted():
            return
        widget = widget.parentWidget()
