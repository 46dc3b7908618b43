"""The windows of the program: which libraries are open, how they look, what starts when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cpsreader.domain.errors import CpsReaderError
from cpsreader.paths import AppPaths
from cpsreader.services.analysing import ProcessAnalyser
from cpsreader.services.api import Workspace
from cpsreader.services.workspace import open_workspace, sample_path
from cpsreader.ui import language, look
from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.errors import report_fault
from cpsreader.ui.frame.adding import SAMPLE
from cpsreader.ui.main_window import MainWindow
from cpsreader.ui.session import Session
from cpsreader.ui.theme import icons

SQLITE_HEAD = b"SQLite format 3\0"


def is_library(path: Path) -> bool:
    """Whether a file is a library by content, or by name where it cannot be read."""
    if path.suffix == ".cpsr":
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE_HEAD)) == SQLITE_HEAD
    except OSError:
        return False


class Program(QObject):
    """All windows, the look they share, and the session."""

    def __init__(self, app: QApplication, paths: AppPaths) -> None:
        super().__init__(app)
        self._app = app
        self._paths = paths
        self.session = Session.of(paths)
        self.appearance = Appearance(self)
        self.windows: list[MainWindow] = []
        self._closing: list[Context] = []
        self._warm = False
        icons.hold(True)
        language.install(app, self.session.get("language", "system"))
        look.restore(self.appearance, self.session)
        look.apply(app, self.appearance)
        self._dressed = (self.appearance.tokens.name, self.appearance.factor)
        self.appearance.changed.connect(self._on_appearance_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    # ---- opening
    def start(self, paths: Sequence[Path]) -> bool:
        """Open what was asked for, else the last library, else the sample."""
        libraries = [p for p in paths if is_library(p)]
        for path in libraries or self._last():
            self.open_library(path)
        if not self.windows:
            self.open_sample()
        self._import([p for p in paths if p not in libraries])
        return bool(self.windows)

    def _last(self) -> list[Path]:
        return self.session.recent[:1]

    @Slot(object, bool)
    def open_library(self, path: Path, create: bool = False) -> None:
        """Open a library in its own window; raise the window that has it already."""
        for window in self.windows:
            if window.context.workspace.path.resolve() == path.resolve():
                _raise(window)
                return
        try:
            workspace = self._open(path, create=create)
        except CpsReaderError as error:
            self.present(error, path, lambda: self.open_library(path, create))
            return
        context = Context(workspace, self.appearance, Jobs(parent=self), self)
        window = MainWindow(context, self.session)
        self._connect(window)
        self.windows.append(window)
        self.session.opened(path.resolve())
        window.show()
        window.routes.show_first()
        window.articles.view.setFocus()

    def _open(self, path: Path, *, create: bool) -> Workspace:
        sample = path == sample_path(self._paths)
        is_new = sample and not path.exists()
        model = self.session.get("model_path", "")
        workspace = open_workspace(path, create=create or sample, analyser=ProcessAnalyser(model))
        author = self.session.get("author", "")
        if is_new:
            workspace.set_setting(SAMPLE, "wanted")
        if author and not workspace.read_only:
            workspace.set_setting("author", author)
        return workspace

    def _connect(self, window: MainWindow) -> None:
        window.painted.connect(self._on_painted)
        window.closed.connect(self._on_closed)
        window.library_wanted.connect(self.open_library)
        window.quit_wanted.connect(self.quit)
        window.sample_wanted.connect(self.open_sample)
        window.theme_wanted.connect(self.set_theme)
        window.preferences_wanted.connect(self._on_preferences_wanted)

    @Slot()
    def open_sample(self) -> None:
        """Open the sample library, which is made where it is not there."""
        self.open_library(sample_path(self._paths))
        window = self.windows[-1] if self.windows else None
        if window is not None and not window.context.workspace.totals().articles and self._warm:
            window.adding.take_sample()

    @Slot(object)
    def open_from_elsewhere(self, paths: Sequence[Path]) -> None:
        """Files of a second start, or of the system: open or import them; raise the window."""
        libraries = [p for p in paths if is_library(p)]
        for path in libraries:
            self.open_library(path)
        self._import([p for p in paths if p not in libraries])
        if self.windows and not libraries:
            _raise(self.windows[-1])

    def _import(self, paths: Sequence[Path]) -> None:
        if paths and self.windows:
            self.windows[-1].importer.import_paths(list(paths))

    # ---- after the first paint
    @Slot()
    def _on_painted(self) -> None:
        window = self.sender()
        if not isinstance(window, MainWindow):
            return
        if not self._warm:
            jobs = window.context.jobs
            jobs.run("icons", lambda job: icons.load(), self._on_icons_loaded, window.present)
        window.docks.restore()
        if window.context.workspace.setting(SAMPLE):
            window.adding.take_sample()
        else:
            QTimer.singleShot(200, window, window.analysis.run_waiting)

    @Slot(object)
    def _on_icons_loaded(self, _nothing: object) -> None:
        if not self._warm:
            self._warm = True
            icons.hold(False)
            self.appearance.changed.emit()

    # ---- look
    @Slot()
    def _on_appearance_changed(self) -> None:
        look.keep(self.appearance, self.session)
        dressed = (self.appearance.tokens.name, self.appearance.factor)
        if dressed != self._dressed:
            self._dressed = dressed
            look.apply(self._app, self.appearance)

    @Slot()
    def _on_scheme_changed(self) -> None:
        look.follow_system(self.appearance, self.session)

    @Slot(str)
    def set_theme(self, name: str) -> None:
        """'light', 'dark', or 'system' to follow the desktop."""
        self.session.put(theme=name)
        look.follow_system(self.appearance, self.session)

    @Slot()
    def _on_preferences_wanted(self) -> None:
        from cpsreader.ui.dialogs.preferences import Preferences

        parent = self.sender()
        if isinstance(parent, MainWindow):
            dialog = Preferences(self.session, self.appearance, parent)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.changed.connect(self._on_preference_changed)
            dialog.open()

    @Slot(str)
    def _on_preference_changed(self, key: str) -> None:
        look.restore(self.appearance, self.session)
        for window in self.windows:
            if key == "author" and not window.context.workspace.read_only:
                window.context.workspace.set_setting("author", self.session.get("author", ""))
            window.use_single_keys(on=self.session.get("single_keys", True))

    # ---- errors
    def present(
        self,
        error: CpsReaderError,
        path: Path | None = None,
        retry: Callable[[], object] | None = None,
    ) -> None:
        """Show an error in a window; where there is none, in the sample's."""
        if not self.windows and path != sample_path(self._paths):
            self.open_library(sample_path(self._paths))
        if self.windows:
            self.windows[-1].present(error, retry)
        else:
            report_fault(error, None)

    @Slot(object)
    def report_fault(self, error: BaseException) -> None:
        """Tell of a fault of the program."""
        report_fault(error, self.windows[-1] if self.windows else None)

    # ---- closing
    @Slot(object)
    def _on_closed(self, window: MainWindow) -> None:
        """Its library is closed when the window is gone: until then its views may still ask."""
        if window in self.windows:
            self.windows.remove(window)
            window.analysis.stop()
            window.context.detach()
            self._closing.append(window.context)
            window.destroyed.connect(partial(self._shut, window.context))

    def _shut(self, context: Context, _gone: object = None) -> None:
        if context in self._closing:
            self._closing.remove(context)
            context.jobs.close()
            context.workspace.close()
            context.deleteLater()

    @Slot()
    def quit(self) -> None:
        """Close every window; the last one ends the program."""
        for window in tuple(self.windows):
            window.close()

    def close(self) -> None:
        """Close what is still open; no event runs any more."""
        self.quit()
        for context in tuple(self._closing):
            self._shut(context)


def _raise(window: MainWindow) -> None:
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
