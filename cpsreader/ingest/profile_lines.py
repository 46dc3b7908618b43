"""On which line of a TOML text a table or a key stands; the standard parser does not tell."""

from __future__ import annotations

import re
import tomllib

_HEADER = re.compile(r"\s*\[\[?\s*([\w-]+)")
_KEY = re.compile(r"\s*([\w-]+)\s*=")

Place = tuple[str, int, str]
"""Table, which one of it from 0, key; '' for the top level and for the header itself."""


def line_numbers(text: str) -> dict[Place, int]:
    """Line numbers, from 1, of all headers and keys of a valid TOML text."""
    found: dict[Place, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, statement in _statements(text):
        header = _HEADER.match(statement)
        if header is not None:
            table = header.group(1)
            counts[table] = counts.get(table, -1) + 1
            found[table, counts[table], ""] = number
            continue
        key = _KEY.match(statement)
        if key is not None:
            found[table, counts.get(table, 0), key.group(1)] = number
    return found


def _statements(text: str) -> list[tuple[int, str]]:
    """Each statement with its first line's number: lines are joined until they parse."""
    statements: list[tuple[int, str]] = []
    pending = ""
    first = 0
    for number, line in enumerate(text.splitlines(), start=1):
        first = first if pending else number
        pending += line + "\n"
        if _parses(pending):
            statements.append((first, pending))
            pending = ""
    return statements


def _parses(chunk: str) -> bool:
    try:
        tomllib.loads(chunk)
    except tomllib.TOMLDecodeError:
        return False
    return True
