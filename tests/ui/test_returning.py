"""A window that gets the focus back looks for what other programs wrote."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def test_the_library_is_asked_when_the_window_is_active_again(window, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(
        type(window.context.workspace), "look_outside", lambda self: asked.append(1) or False
    )
    qtbot.waitUntil(lambda: window._was_painted)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: bool(asked))
