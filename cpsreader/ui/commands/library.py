"""Library menu: new, open, add reports, save as, export, close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from cpsreader.ui.widgets.files import ask_folder, ask_open, ask_save, ask_several

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryMenu", text)


def library_filter() -> str:
    """What the dialogs for libraries show."""
    return _tr("CPS Reader libraries") + " (*.cpsr)"


def _with_suffix(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(".cpsr")


def new(window: MainWindow) -> None:
    """Ask for a file and open a new library in its own window."""
    ask_save(
        window,
        _tr("New library"),
        window.folder() / _tr("New library.cpsr"),
        library_filter(),
        lambda path: window.library_wanted.emit(_with_suffix(path), True),
    )


def open_(window: MainWindow) -> None:
    """Ask for a library and open it in its own window."""
    ask_open(
        window,
        _tr("Open library"),
        window.folder(),
        library_filter(),
        lambda path: window.library_wanted.emit(path, False),
    )


def _ask_copy(window: MainWindow, title: str, done: Callable[[Path], object]) -> None:
    name = f"{window.context.workspace.name} {_tr('copy')}.cpsr"
    ask_save(
        window,
        title,
        window.folder() / name,
        library_filter(),
        lambda path: done(_with_suffix(path)),
    )


def save_as(window: MainWindow) -> None:
    """Write a copy of the library and open it."""

    def save(path: Path) -> None:
        if window.context.attempt(lambda: window.context.workspace.save_as(path)):
            window.library_wanted.emit(path, False)

    _ask_copy(window, _tr("Save a copy of the library"), save)


def backup(window: MainWindow) -> None:
    """Write a checked copy of the library."""

    def save(path: Path) -> None:
        if window.context.attempt(lambda: window.context.workspace.backup(path)):
            window.say(_tr("Backup written to %1").replace("%1", path.name))

    _ask_copy(window, _tr("Back up the library"), save)


def check(window: MainWindow) -> None:
    """Look for damage, off the UI thread."""
    workspace = window.context.workspace

    def told(found: object) -> None:
        sentences = [str(s) for s in found] if isinstance(found, (list, tuple)) else []
        window.strip.say(
            "\n".join(sentences) or _tr("The library was checked. No damage was found."),
            role="error" if sentences else "confirm",
            color="danger" if sentences else "ok",
            seconds=0 if sentences else 8,
        )

    window.context.jobs.run("check", lambda job: list(workspace.check()), told, window.present)


def add_reports(window: MainWindow) -> None:
    """Ask for files and import them."""

    def add(paths: list[Path]) -> None:
        window.session.put(folder=str(paths[0].parent))
        window.importer.import_paths(paths)

    ask_several(window, _tr("Add reports"), window.folder(), _report_filter(), add)


def _report_filter() -> str:
    kinds = "*.txt *.md *.html *.htm *.pdf *.docx *.odt *.rtf *.eml *.mht *.mhtml"
    return f"{_tr('Reports')} ({kinds});;{_tr('All files')} (*)"


def add_folder(window: MainWindow) -> None:
    """Ask for a folder and import what is in it."""
    ask_folder(
        window,
        _tr("Add a folder"),
        window.folder(),
        lambda path: window.importer.import_paths([path]),
    )


def paste(window: MainWindow) -> None:
    """Import what the clipboard holds."""
    window.importer.paste()


def export(window: MainWindow) -> None:
    """Show the export dialog."""
    from cpsreader.ui.dialogs import export as dialog

    dialog.show(window)


def print_report(window: MainWindow) -> None:
    """Print the open report."""
    window.reader_command("print_article")


def edit_profile(window: MainWindow) -> None:
    """Show the profile editor."""
    window.show_profile_editor()


def codebook(window: MainWindow) -> None:
    """Show the labels."""
    from cpsreader.ui.dialogs.codebook import Codebook

    dialog = Codebook(window.context, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def trash(window: MainWindow) -> None:
    """Show what was deleted."""
    from cpsreader.ui.dialogs.trash import TrashDialog

    TrashDialog(window.context, window).open()


def reread(window: MainWindow) -> None:
    """Analyse the selected reports again."""
    window.analysis.run(window.targets())


def close(window: MainWindow) -> None:
    """Close this window."""
    window.close()


def quit_(window: MainWindow) -> None:
    """Close every window."""
    window.quit_wanted.emit()
