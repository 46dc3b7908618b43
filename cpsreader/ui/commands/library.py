"""Library menu: new, open, add reports, save as, export, close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryMenu", text)


def library_filter() -> str:
    """What the dialogs for libraries show."""
    return _tr("CPS Reader libraries") + " (*.cpsr)"


def _with_suffix(name: str) -> Path:
    path = Path(name)
    return path if path.suffix else path.with_suffix(".cpsr")


def new(window: MainWindow) -> None:
    """Ask for a file and open a new library in its own window."""
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("New library"), str(window.folder() / _tr("New library.cpsr")), library_filter()
    )
    if name:
        window.library_wanted.emit(_with_suffix(name), True)


def open_(window: MainWindow) -> None:
    """Ask for a library and open it in its own window."""
    name, _ = QFileDialog.getOpenFileName(
        window, _tr("Open library"), str(window.folder()), library_filter()
    )
    if name:
        window.library_wanted.emit(Path(name), False)


def save_as(window: MainWindow) -> None:
    """Write a copy of the library and open it."""
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("Save a copy of the library"), str(window.folder()), library_filter()
    )
    if name:
        path = _with_suffix(name)
        if window.context.attempt(lambda: window.context.workspace.save_as(path)):
            window.library_wanted.emit(path, False)


def backup(window: MainWindow) -> None:
    """Write a checked copy of the library."""
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("Back up the library"), str(window.folder()), library_filter()
    )
    if name:
        path = _with_suffix(name)
        if window.context.attempt(lambda: window.context.workspace.backup(path)):
            window.say(_tr("Backup written to %1").replace("%1", path.name))


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
    names, _ = QFileDialog.getOpenFileNames(
        window, _tr("Add reports"), str(window.folder()), _report_filter()
    )
    if names:
        window.importer.import_paths([Path(name) for name in names])


def _report_filter() -> str:
    kinds = "*.txt *.md *.html *.htm *.pdf *.docx *.odt *.rtf *.eml *.mht *.mhtml"
    return f"{_tr('Reports')} ({kinds});;{_tr('All files')} (*)"


def add_folder(window: MainWindow) -> None:
    """Ask for a folder and import what is in it."""
    name = QFileDialog.getExistingDirectory(window, _tr("Add a folder"), str(window.folder()))
    if name:
        window.importer.import_paths([Path(name)])


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
