"""Steps of reading size."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import tokens


class Zoom(QObject):
    """Changes the reading size through the appearance, along the steps of the token file.

    Sizes are px at 100 %; the page grows with the interface size besides.
    """

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self.appearance = appearance

    @property
    def usual(self) -> int:
        """The size at zoom 0, px."""
        return int(tokens.document()["type"]["zoom"]["default"])

    def steps(self) -> list[int]:
        """Sizes in px, ascending."""
        return tokens.zoom_steps()

    def step(self, by: int) -> None:
        """A step up (1) or down (-1), or back to the usual size (0)."""
        now = self.appearance.reading_size
        if by > 0:
            wanted = next((size for size in self.steps() if size > now), now)
        elif by < 0:
            wanted = next((size for size in reversed(self.steps()) if size < now), now)
        else:
            wanted = self.usual
        self.set(wanted)

    def set(self, size: int) -> None:
        """A size in px; nothing happens where it is so already."""
        if size != self.appearance.reading_size:
            self.appearance.change(reading_size=size)
