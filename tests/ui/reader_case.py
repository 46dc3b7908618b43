"""A reader pane on a screen, over the gold views of the seed reports."""

from __future__ import annotations

from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.reader.pane import ReaderPane
from cpsreader.ui.theme import style
from tests.ui.fakes import TWO, span_of
from tests.ui.reader_views import GoldWorkspace


class Case:
    """The pane with what tests do to it by key and mouse."""

    def __init__(self, size=(800, 900), workspace=None, **look):
        appearance = Appearance()
        appearance.change(motion=False, **look)
        style.apply(QApplication.instance(), appearance.tokens, appearance.factor)
        self.workspace = workspace or GoldWorkspace()
        self.context = Context(self.workspace, appearance, Jobs())
        self.said: list[str] = []
        self.context.message.connect(self.said.append)
        self.pane = ReaderPane(self.context)
        self.page = self.pane.page
        self.pane.resize(*size)
        self.pane.show()
        QTest.qWaitForWindowExposed(self.pane)
        self.pane.show_article(TWO)
        self.page.setFocus()
        QTest.qWait(1)

    @property
    def text(self):
        return self.page.text

    def span(self, words):
        return span_of(self.text, words)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        target = widget or self.page
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifiers)
        else:
            QTest.keyClick(target, key, modifiers)

    def point(self, words, inside=0.5):
        """A point of the viewport on some words, which are brought into view."""
        span = self.span(words)
        self.page.reveal(span)
        lines = self.page.geometry_of.lines_of(span, self.page.top)
        line = lines[-1] if inside > 0.9 else lines[0]
        box = self.page.geometry_of.on_line(line, span.start, span.end)
        x = box.left() + box.width() * inside
        return QPoint(round(x), round(box.bottom() - 6))

    def click(self, words, inside=0.5):
        QTest.mouseClick(
            self.page.viewport(), Qt.MouseButton.LeftButton, pos=self.point(words, inside)
        )

    def select(self, words):
        """Select words by dragging over them."""
        viewport, left = self.page.viewport(), Qt.MouseButton.LeftButton
        start, end = self.point(words, 0.001), self.point(words, 0.999)
        QTest.mousePress(viewport, left, pos=start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, left, pos=end)

    def marks(self):
        return list(self.workspace.state.annotations.values())

    def picked(self):
        pick = self.pane.desk.pick
        return pick.span.of(self.text) if pick is not None else None

    def close(self):
        self.pane.close()
        self.context.detach()
        self.context.jobs.close()
        with suppress(RuntimeError):
            self.pane.deleteLater()
        QTest.qWait(0)


@pytest.fixture
def case(qapp):
    made = Case()
    yield made
    made.close()
