"""Moving the edges of a mark (or of the selected words) by keys."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cpsreader.domain.annotation import Annotation
from cpsreader.domain.span import Span
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.marking import Marking

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def next_edge(text: str, at: int, by: int, *, start: bool) -> int:
    """The next word edge from ``at``: word starts for a start edge, word ends for an end edge."""
    window = text[max(0, at - 200) : at + 200]
    base = max(0, at - 200)
    edges = [base + (hit.start() if start else hit.end()) for hit in _WORD.finditer(window)]
    if by > 0:
        return next((edge for edge in edges if edge > at), at)
    return next((edge for edge in reversed(edges) if edge < at), at)


class Edges(QObject):
    """While it is on, arrows move the end (with Shift the start) by a word, up/down by a sign.

    Signals:
        switched: whether edges are being moved.
    """

    switched = Signal(bool)

    def __init__(self, desk: Desk, marking: Marking) -> None:
        super().__init__(desk)
        self.desk = desk
        self.marking = marking
        self.mark: Annotation | None = None
        self.span: Span | None = None

    @property
    def on(self) -> bool:
        return self.span is not None

    def begin(self) -> bool:
        """Take the selected mark, or the selected words, in hand."""
        pick = self.desk.current()
        if pick is None or (pick.layer is not None and not isinstance(pick.item, Annotation)):
            self.marking.selected()
            return False
        self.mark = pick.item if isinstance(pick.item, Annotation) else None
        self._show(pick.span)
        self.desk.page.capture_keys = True
        self.switched.emit(True)
        self.desk.say(
            _tr(
                "Left and Right move the end by a word, Up and Down by a letter, "
                "with Shift the start. Enter keeps it, Esc does not."
            )
        )
        return True

    def _show(self, span: Span) -> None:
        self.span = span
        self.desk.page.select(span)
        self.desk.page.reveal(span)

    def move(self, by: int, *, start: bool, letter: bool) -> None:
        """Move one edge by a word or a letter; an edge never passes the other."""
        if self.span is None:
            return
        text, at = self.desk.text, self.span.start if start else self.span.end
        edge = at + by if letter else next_edge(text, at, by, start=start)
        low, high = (edge, self.span.end) if start else (self.span.start, edge)
        moved = self.desk.offset_span(low, high)
        if moved is not None:
            self._show(moved)

    def done(self) -> None:
        """Keep the new edges."""
        mark, span = self.mark, self.span
        self._end(clear=mark is not None)
        if mark is not None and span is not None and span != mark.anchor.span:
            self.marking.move_to(mark, span)

    def cancel(self) -> None:
        """Leave the mark as it was."""
        if self.on:
            self._end(clear=self.mark is not None)

    def _end(self, *, clear: bool) -> None:
        self.mark = self.span = None
        self.desk.page.capture_keys = False
        if clear:
            self.desk.page.select(None)
        self.switched.emit(False)

    def command(self, name: str) -> bool:
        """Handle a key's command while it is on; False where it is none of its own."""
        if not self.on or not name.startswith("edge_"):
            return False
        if name.startswith("edge_done"):
            self.done()
        elif name.startswith("edge_cancel"):
            self.cancel()
        else:
            by = -1 if "left" in name or "up" in name else 1
            letter = "up" in name or "down" in name
            self.move(by, start=name.endswith("_start"), letter=letter)
        return True
