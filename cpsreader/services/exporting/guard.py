"""Text that a spreadsheet would run as a formula is made harmless."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"^[\s\"']*[=+\-@\t\r|%]")
_NUMBER = re.compile(r"^[+-]?\d+(?:[.,]\d+)*\s?%?$")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def harmless(text: str) -> str:
    """``text`` with an apostrophe before it if a spreadsheet would take it for a formula.

    Plain numbers such as '-3.5' and '+2 %' stay as they are.
    """
    text = _CONTROL.sub("", text)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text
