"""Single keys of the window in a dock that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpsreader.domain.span import Span
from tests.ui.test_window import ONE


def test_delete_in_the_annotations_dock_removes_the_mark_chosen_there(window, qtbot):
    workspace = window.context.workspace
    workspace.annotate(ONE, Span(0, 10), note="look")
    window.docks.show("annotations")
    dock = window.docks.content("annotations")
    dock.view.selectRow(0)
    window.activateWindow()
    dock.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dock.view)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert not dock.model.shown
    assert workspace.article(ONE).id == ONE
