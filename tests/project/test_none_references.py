"""PySide6 6.12 gives away a reference to None at every call that returns nothing.

On Python 3.11 the program then aborts after some thousand calls, so the pin must hold.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_void_calls_keep_the_references_to_none():
    thing = QObject()
    thing.setObjectName("once")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("again")
    assert before - sys.getrefcount(None) < CALLS // 2
