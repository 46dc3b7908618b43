"""Starting the window: one program per user, its windows, the look that follows the system."""

from __future__ import annotations

import logging
import multiprocessing
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cpsreader.domain.errors import CpsReaderError
from cpsreader.paths import AppPaths, resource
from cpsreader.ui.network import watch
from cpsreader.ui.program import Program
from cpsreader.ui.single_instance import Listener, channel, hand_over

log = logging.getLogger(__name__)


class Application(QApplication):
    """The Qt application.

    Signals:
        file_asked: a path that the system asks to open (macOS).
        fault: an exception nobody caught, from any thread.
    """

    file_asked = Signal(object)
    fault = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def run(paths: Sequence[Path] = (), *, app_paths: AppPaths | None = None) -> int:
    """Open the window on libraries or files; returns the exit code.

    A second start hands its files to the program that runs already and ends at once.
    """
    folders = app_paths or AppPaths.default()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = Application(sys.argv[:1])
    app.setApplicationName("cpsreader")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("cpsreader")
    app.setWindowIcon(QIcon(str(resource("icons", "cpsreader.svg"))))
    name = channel(folders.config)
    if hand_over(name, paths):
        return 0
    watch()
    program = Program(app, folders)
    _hook_faults(app, program)
    listener = Listener(name, app)
    listener.files_received.connect(program.open_from_elsewhere)
    app.file_asked.connect(lambda path: program.open_from_elsewhere([path]))
    _end_on_signals(app, program)
    if not program.start(paths):
        return 3
    code = app.exec()
    program.close()
    listener.close()
    _end_children()
    return code


def _end_children() -> None:
    """Do not wait for an analysis that nobody wants any more: it stores nothing by itself."""
    for child in multiprocessing.active_children():
        child.kill()


def _hook_faults(app: Application, program: Program) -> None:
    app.fault.connect(program.report_fault, Qt.ConnectionType.QueuedConnection)

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error("fault in a thread", exc_info=args.exc_value)
            app.fault.emit(args.exc_value)

    def on_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            program.quit()
            return
        if isinstance(error, CpsReaderError):
            program.present(error)
            return
        log.error("fault", exc_info=error)
        app.fault.emit(error)

    sys.excepthook = on_main
    threading.excepthook = on_thread


def _end_on_signals(app: QObject, program: Program) -> None:
    """SIGTERM and Ctrl+C close the windows as their users would."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: program.quit())
    pulse = QTimer(app)
    pulse.setInterval(500)
    pulse.timeout.connect(_let_python_look)
    pulse.start()


@Slot()
def _let_python_look() -> None:
    """Signals are only seen while Python code runs."""
