"""The trail of articles shown: back and forward."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cpsreader.domain.ids import ArticleId


class Trail(QObject):
    """Remembers where the reader was.

    Signals:
        wanted: an ArticleId to show again.
        changed: there is more or less to go back or forward to.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, exists: Callable[[ArticleId], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exists = exists
        self._steps: list[ArticleId] = []
        self._at = -1

    def visit(self, article: ArticleId) -> None:
        """The reader shows an article now."""
        if 0 <= self._at < len(self._steps) and self._steps[self._at] == article:
            return
        del self._steps[self._at + 1 :]
        self._steps.append(article)
        self._at = len(self._steps) - 1
        self.changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is an article before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is an article after."""
        return self._at + 1 < len(self._steps)

    def back(self) -> None:
        """Show the article before."""
        self._go(-1)

    def forward(self) -> None:
        """Show the article after."""
        self._go(1)

    def _go(self, by: int) -> None:
        at = self._at + by
        while 0 <= at < len(self._steps) and not self._exists(self._steps[at]):
            at += by
        if 0 <= at < len(self._steps):
            self._at = at
            self.wanted.emit(self._steps[at])
            self.changed.emit()
