"""What is kept of each article: the place one had come to, and its zoom."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, QTimer, Slot

from cpsreader.domain.errors import CpsReaderError
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.zoom import Zoom

_REST = 700
"""The place is stored when the page has rested for this long, ms."""


class Memory(QObject):
    """Stores and restores through the library's settings; never a step of the history."""

    def __init__(self, desk: Desk, zoom: Zoom) -> None:
        super().__init__(desk)
        self.desk = desk
        self.zoom = zoom
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.keep)

    @Slot()
    def moved(self) -> None:
        """The page has scrolled."""
        if self.desk.article is not None and not self.desk.workspace.read_only:
            self._rest.start()

    @Slot()
    def keep(self) -> None:
        """Store the place in the open article."""
        self._rest.stop()
        if self.desk.article is None or self.desk.workspace.read_only:
            return
        key, place = self.desk.key("place"), str(self.desk.page.first_offset())
        with contextlib.suppress(CpsReaderError):  # a place lost is no matter for a message
            if self.desk.workspace.setting(key, "0") != place:
                self.desk.workspace.set_setting(key, place)

    def keep_zoom(self) -> None:
        """Store the size chosen for the open article, as a share of the usual one."""
        if self.desk.article is not None and not self.desk.workspace.read_only:
            share = self.zoom.appearance.reading_size / self.zoom.usual
            self.desk.workspace.set_setting(self.desk.key("zoom"), f"{share:.3f}")

    def restore(self, *, place: bool) -> None:
        """Take up the open article as it was left; ``place`` False leaves the scroll alone."""
        kept = self.desk.workspace.setting(self.desk.key("zoom"))
        if kept:
            wanted = float(kept) * self.zoom.usual
            self.zoom.set(min(self.zoom.steps(), key=lambda size: abs(size - wanted)))
        offset = int(self.desk.workspace.setting(self.desk.key("place"), "0") or 0)
        self.desk.page.show_offset(offset if place else 0)
        self._rest.stop()
