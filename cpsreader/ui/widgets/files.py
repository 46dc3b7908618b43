"""Questions for files and folders; none of them blocks the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Done = Callable[[Path], object]


def ask_save(parent: QWidget, title: str, start: Path, kinds: str, done: Done) -> QFileDialog:
    """Ask where to write a file; ``kinds`` such as ``Text (*.txt);;All (*)``."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if start.suffix:
        dialog.setDefaultSuffix(start.suffix.lstrip("."))
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()
    return dialog


def ask_open(parent: QWidget, title: str, start: Path, kinds: str, done: Done) -> QFileDialog:
    """Ask for one file that is there."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()
    return dialog


def ask_several(
    parent: QWidget, title: str, start: Path, kinds: str, done: Callable[[list[Path]], object]
) -> QFileDialog:
    """Ask for one file or more."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: done([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, start: Path, done: Done) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, start, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, start: Path, kinds: str) -> QFileDialog:
    folder = start if start.is_dir() else start.parent
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not start.is_dir():
        dialog.selectFile(start.name)
    return dialog
