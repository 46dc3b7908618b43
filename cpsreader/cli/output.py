"""Printing tables and JSON."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from typing import Any

_GAP = "  "
_NARROWEST = 12


def print_json(value: Any) -> None:
    """One JSON value, indented, every script as it is."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Aligned columns; on a terminal the last one is cut to fit, in a file it is whole."""
    texts = [[_text(cell) for cell in row] for row in rows]
    table = [[name.upper() for name in columns], *texts]
    widths = [max(len(row[n]) for row in table) for n in range(len(columns))]
    room = _room(sum(widths[:-1]) + len(_GAP) * (len(columns) - 1))
    for row in table:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths[:-1], strict=True)]
        print(_GAP.join([*cells, _cut(row[-1], room)]).rstrip())


def _room(taken: int) -> int | None:
    if not sys.stdout.isatty():
        return None
    return max(_NARROWEST, shutil.get_terminal_size().columns - taken)


def _cut(text: str, room: int | None) -> str:
    return text if room is None or len(text) <= room else text[: room - 1] + "…"


def _text(cell: object) -> str:
    if cell is None:
        return "-"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return " ".join(str(cell).split())
