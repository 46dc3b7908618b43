"""The one map between code points (the program's offsets) and Qt's UTF-16 positions."""

from __future__ import annotations

from bisect import bisect_left


class OffsetMap:
    """Maps offsets of one text both ways; the identity where no character needs two units.

    Both directions are monotone. Costs O(log n) in the number of characters beyond U+FFFF.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral: list[int] = []
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) // 2 != len(text):
            self._astral = [at for at, char in enumerate(text) if char > "\uffff"]
        self._pairs = [at + before for before, at in enumerate(self._astral)]

    @property
    def identity(self) -> bool:
        """Whether both kinds of offsets are the same for this text."""
        return not self._astral

    @property
    def length(self) -> int:
        """Length of the text in UTF-16 units."""
        return self._length + len(self._astral)

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of a code point offset, 0..len(text)."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def to_text(self, position: int) -> int:
        """The code point offset of a UTF-16 position; inside a pair it is the pair's start."""
        return position - bisect_left(self._pairs, position) if self._pairs else position
