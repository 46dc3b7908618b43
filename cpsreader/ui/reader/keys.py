"""Which key does what in the reader; the names are those of ``ReaderPane.commands``."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

KEYS: dict[str, str] = {
    "]": "next_claim",
    "[": "previous_claim",
    ".": "next_finding",
    ",": "previous_finding",
    "'": "next_annotation",
    ";": "previous_annotation",
    "Y": "confirm",
    "C": "change",
    "N": "reject",
    "A": "add",
    "L": "label",
    "M": "note",
    "E": "edit_edges",
    "Del": "delete_mark",
    "Backspace": "delete_mark",
    "O": "cycle",
    "I": "card",
    "Q": "toggle_quiet",
    "F": "toggle_star",
    "Space": "page_down",
    "Shift+Space": "page_up",
    "Esc": "escape",
    "Return": "activate",
    "Enter": "activate",
    "Ctrl+C": "copy_with_source",
    "Ctrl+F": "find",
    "F3": "next_hit",
    "Shift+F3": "previous_hit",
    "F2": "edit_details",
    "Ctrl+=": "zoom_in",
    "Ctrl++": "zoom_in",
    "Ctrl+-": "zoom_out",
    "Ctrl+0": "zoom_reset",
    "Ctrl+P": "print_article",
    "Alt+Left": "back",
    "Alt+Right": "forward",
} | {str(digit): f"mark_{digit}" for digit in range(1, 10)}


def command(event: QKeyEvent) -> str:
    """The command of a key press, or ''. Signs count as typed, whatever keys make them."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if sign in KEYS and not sign.isalpha() and not modifiers & Qt.KeyboardModifier.ControlModifier:
        return KEYS[sign]
    if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        return ""
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return KEYS.get(pressed.toString(QKeySequence.SequenceFormat.PortableText), "")


def shown(name: str) -> str:
    """The first key of a command as people read it, or ''."""
    key = next((key for key, known in KEYS.items() if known == name), "")
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
