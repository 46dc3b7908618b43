"""A small dialog that asks for a line or a note; it never blocks the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget


def ask_note(
    parent: QWidget, title: str, question: str, done: Callable[[str], object], *, text: str = ""
) -> QInputDialog:
    """Ask for text of several lines; ``done`` gets it when the user accepts."""
    box = _dialog(parent, title, question, text)
    box.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    box.textValueSelected.connect(done)
    box.open()
    return box


def ask_line(
    parent: QWidget, title: str, question: str, done: Callable[[str], object], *, text: str = ""
) -> QInputDialog:
    """Ask for one line; ``done`` gets it when the user accepts."""
    box = _dialog(parent, title, question, text)
    box.textValueSelected.connect(done)
    box.open()
    return box


def _dialog(parent: QWidget, title: str, question: str, text: str) -> QInputDialog:
    box = QInputDialog(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInputMode(QInputDialog.InputMode.TextInput)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(text)
    return box
