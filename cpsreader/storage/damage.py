"""Rows that hold what was never written: damage of the file, or a file made by a stranger."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from cpsreader.domain.errors import LibraryFormatError

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Inside, a value that cannot be read is told as damage, not as a fault of the program.

    Works as a decorator too.
    """
    try:
        yield
    except UNREADABLE as error:
        raise LibraryFormatError(
            "A row of the library cannot be read: the file is damaged or was changed by hand.",
            "Open a backup of it, or have the reports analysed again.",
        ) from error
