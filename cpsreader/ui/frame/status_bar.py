"""The status bar: dock buttons, progress with cancel, counts, network, saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QToolButton, QWidget

from cpsreader.services.views import Progress
from cpsreader.ui.context import Appearance, Job
from cpsreader.ui.theme import fonts, tokens
from cpsreader.ui.widgets.icon_button import IconButton

DOCKS = ("timeline", "claims", "entities", "annotations")
LATER = 300
"""Milliseconds before work is told: what is quicker shows nothing."""


class _Progress(QWidget):
    """Text, a thin line and Cancel, for the jobs that run."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        from PySide6.QtWidgets import QHBoxLayout

        self._look = appearance
        self._job: Job | None = None
        self._text = QLabel()
        self._line = QProgressBar()
        self._line.setTextVisible(False)
        self._line.setFixedWidth(80)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setFlat(True)
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._text, self._line, self._cancel):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER)
        self._timer.timeout.connect(self._appear)
        self.hide()

    def follow(self, job: Job) -> None:
        """Tell how a job is doing until it ends."""
        self._job = job
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        told = self.tr("%1 %2 of %3 reports").replace("%1", work_word(progress.what))
        told = told.replace("%2", str(min(progress.done + 1, progress.total)))
        self._text.setText(told.replace("%3", str(progress.total)))
        self._line.setMaximum(max(1, progress.total))
        self._line.setValue(progress.done)
        if not self.isVisible() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _appear(self) -> None:
        if self._job is not None:
            self.show()

    @Slot()
    def _on_ended(self) -> None:
        if self.sender() is not self._job:
            return
        self._timer.stop()
        self._job = None
        self.hide()

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()


def work_word(what: str) -> str:
    """What a job does, as the services name it, in the user's language."""
    known = {
        "Reading": QCoreApplication.translate("Work", "Reading"),
        "Importing": QCoreApplication.translate("Work", "Importing"),
    }
    return known.get(what, what)


class StatusBar(QStatusBar):
    """26 px at 100 %.

    Signals:
        dock_toggled: the name of a dock.
        network_requested: the user asks what was opened on the network.
        history_requested: the user asks what was changed.
    """

    dock_toggled = Signal(str)
    network_requested = Signal()
    history_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setSizeGripEnabled(False)
        self.dock_buttons = {name: self._dock_button(name) for name in DOCKS}
        for button in self.dock_buttons.values():
            self.addWidget(button)
        self._message = QLabel()
        self._message.setObjectName("message")
        self.addWidget(self._message, 1)
        self._progress = _Progress(appearance, self)
        self._counts = QLabel()
        self._network = IconButton(
            appearance, "private", self.tr("No network used"), text=self.tr("No network used")
        )
        self._saved = IconButton(
            appearance, "saved", self.tr("All changes saved"), text=self.tr("All changes saved")
        )
        for widget in (self._progress, self._counts, self._network, self._saved):
            self.addPermanentWidget(widget)
        self._network.clicked.connect(self.network_requested)
        self._saved.clicked.connect(self.history_requested)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._message.clear)
        appearance.changed.connect(self._dress)
        self._dress()

    def _dock_button(self, name: str) -> IconButton:
        titles = {
            "timeline": self.tr("Timeline"),
            "claims": self.tr("Claims"),
            "entities": self.tr("Entities"),
            "annotations": self.tr("Annotations"),
        }
        key = f"Ctrl+{4 + DOCKS.index(name)}"
        button = IconButton(self._look, name, titles[name], key=key, text=titles[name])
        button.setAccessibleName(self.tr("Show %1").replace("%1", titles[name]))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.dock_toggled.emit(name))
        return button

    @Slot()
    def _dress(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(tokens.size("status_bar") + 2))
        small = fonts.font("caption", factor=self._look.factor)
        for widget in (self._message, self._counts, *self.findChildren(QToolButton)):
            widget.setFont(small)
        for button in self.findChildren(QToolButton):
            button.setMinimumHeight(px(22))
            button.setMaximumHeight(px(24))
            button.setIconSize(QSize(px(14), px(14)))
        palette = self._counts.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(self._look.tokens.base("text_soft")))
        self._counts.setPalette(palette)
        self._message.setPalette(palette)

    def say(self, text: str, seconds: int = 8) -> None:
        """Show a short text for a while."""
        self._message.setText(text)
        self._timer.start(seconds * 1000)

    @property
    def message(self) -> str:
        """The short text that shows."""
        return self._message.text()

    def set_counts(self, text: str) -> None:
        """The counts at the right."""
        self._counts.setText(text)

    def set_network(self, hosts: list[str]) -> None:
        """Say what was opened on the network since the start."""
        text = self.tr("No network used")
        if hosts:
            text = self.tr("Network used: %1").replace("%1", ", ".join(hosts[:2]))
        self._network.setText(text)
        self._network.setAccessibleName(text)
        self._network.set_tip(text)

    def set_read_only(self, read_only: bool) -> None:
        """Say that nothing can be changed."""
        self._saved.set_role("info" if read_only else "saved")
        text = self.tr("Opened for reading") if read_only else self.tr("All changes saved")
        self._saved.setText(text)
        self._saved.setAccessibleName(text)
        self._saved.set_tip(text)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what has no room."""
        self._network.setVisible(not narrow)

    def follow(self, job: Job) -> None:
        """Show the progress of a job."""
        self._progress.follow(job)
