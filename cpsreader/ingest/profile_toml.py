"""A profile as a TOML file: read with errors that name the line, and written to be edited."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from cpsreader.domain.errors import ProfileError
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.ingest.profile_check import problems_of
from cpsreader.ingest.profile_lines import line_numbers

FORMAT = 1
_WIDTH = 96
_TABLES = ("side", "actor", "issue")
_STRINGS, _STRING, _TABLES_ABOVE = "a list of strings", "a string", "tables"
_KEYS: Mapping[str, Mapping[str, str]] = {
    "": {"format": "the number 1", "name": _STRING, "timezone": _STRING, "cue_exceptions": _STRINGS}
    | dict.fromkeys(_TABLES, _TABLES_ABOVE),
    "side": {"id": _STRING, "name": _STRING, "aliases": _STRINGS},
    "actor": {
        "name": _STRING,
        "kind": _STRING,
        "side": _STRING,
        "role": _STRING,
        "aliases": _STRINGS,
    },
    "issue": {
        "id": _STRING,
        "name": _STRING,
        "description": _STRING,
        "terms": _STRINGS,
        "icon": _STRING,
        "color": _STRING,
        "parent": _STRING,
    },
}
_REQUIRED = {"": ("format", "name"), "side": ("id", "name"), "actor": ("name",), "issue": ("id",)}


def load_profile(text: str, name: str = "") -> Profile:
    """Read a profile.

    Args:
        text: The file's content.
        name: What to call the file in messages.

    Raises:
        ProfileError: naming the line, what is wrong there and what is allowed.
    """
    where = f"“{name}”" if name else "The profile"
    text = text.removeprefix("\ufeff")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(
            f"{where} is not valid TOML: {error}.",
            "Check the quotation marks, brackets and commas there.",
        ) from error
    return _Reading(where, line_numbers(text)).profile(data)


class _Reading:
    """One file while it is read: knows its name and its lines for the messages."""

    def __init__(self, where: str, lines: Mapping[tuple[str, int, str], int]) -> None:
        self._where = where
        self._lines = lines

    def profile(self, data: dict[str, Any]) -> Profile:
        """Check and build."""
        self._check_table("", 0, data)
        if data["format"] != FORMAT:
            self._fail("", 0, "format", f"format {data['format']} is not known; it must be 1")
        rows = {table: self._rows(table, data.get(table, [])) for table in _TABLES}
        profile = Profile(
            name=data["name"],
            timezone=data.get("timezone", "UTC"),
            sides=tuple(_side(row) for row in rows["side"]),
            actors=tuple(_actor(row) for row in rows["actor"]),
            issues=tuple(_issue(row) for row in rows["issue"]),
            cue_exceptions=tuple(data.get("cue_exceptions", ())),
        )
        for problem in problems_of(profile):
            self._fail(problem.table, problem.index, problem.key, problem.message)
        return profile

    def _rows(self, table: str, value: Any) -> list[dict[str, Any]]:
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            self._fail("", 0, table, f"write “[[{table}]]” with two brackets above each {table}")
        for index, row in enumerate(value):
            self._check_table(table, index, row)
        return list(value)

    def _check_table(self, table: str, index: int, row: dict[str, Any]) -> None:
        allowed = _KEYS[table]
        for key, value in row.items():
            if key not in allowed:
                names = ", ".join(allowed)
                self._fail(table, index, key, f"“{key}” is not known; allowed are {names}")
            if not _fits(value, allowed[key]):
                self._fail(table, index, key, f"“{key}” must be {allowed[key]}")
        for key in _REQUIRED[table]:
            if key not in row:
                self._fail(table, index, "", f"“{key}” is missing; it must be {allowed[key]}")

    def _fail(self, table: str, index: int, key: str, message: str) -> None:
        line = (
            self._lines.get((table, index, key))
            or self._lines.get((table, index, ""))
            or self._lines.get(("", 0, table))
            or self._lines.get((key, 0, ""))
            or 1
        )
        raise ProfileError(f"{self._where}, line {line}: {message}.")


def _fits(value: Any, wanted: str) -> bool:
    if wanted == _STRING:
        return isinstance(value, str)
    if wanted == _STRINGS:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return wanted == _TABLES_ABOVE or type(value) is int


def _side(row: dict[str, Any]) -> Side:
    return Side(id=SideId(row["id"]), name=row["name"], aliases=tuple(row.get("aliases", ())))


def _actor(row: dict[str, Any]) -> Actor:
    side = row.get("side", "")
    return Actor(
        name=row["name"],
        kind=row.get("kind", "person"),
        side=SideId(side) if side else None,
        role=row.get("role", ""),
        aliases=tuple(row.get("aliases", ())),
    )


def _issue(row: dict[str, Any]) -> Issue:
    parent = row.get("parent", "")
    return Issue(
        id=IssueId(row["id"]),
        name=row.get("name", row["id"]),
        description=row.get("description", ""),
        terms=tuple(row.get("terms", ())),
        icon=row.get("icon", ""),
        color=row.get("color", ""),
        parent=IssueId(parent) if parent else None,
    )


def dump_profile(profile: Profile) -> str:
    """The profile as TOML that ``load_profile`` reads back to an equal value."""
    head = [("format", FORMAT), ("name", profile.name), ("timezone", profile.timezone)]
    parts = [_table("", [*head, ("cue_exceptions", profile.cue_exceptions)])]
    parts += [
        _table("side", [("id", s.id), ("name", s.name), ("aliases", s.aliases)])
        for s in profile.sides
    ]
    parts += [_table("actor", _actor_rows(actor)) for actor in profile.actors]
    parts += [_table("issue", _issue_rows(issue)) for issue in profile.issues]
    return "\n".join(parts)


def _actor_rows(actor: Actor) -> list[tuple[str, Any]]:
    return [
        ("name", actor.name),
        ("kind", actor.kind),
        ("side", actor.side),
        ("role", actor.role),
        ("aliases", actor.aliases),
    ]


def _issue_rows(issue: Issue) -> list[tuple[str, Any]]:
    return [
        ("id", issue.id),
        ("name", issue.name),
        ("description", issue.description),
        ("terms", issue.terms),
        ("icon", issue.icon),
        ("color", issue.color),
        ("parent", issue.parent),
    ]


def _table(name: str, rows: Iterable[tuple[str, Any]]) -> str:
    lines = [f"[[{name}]]"] if name else []
    lines += [f"{key} = {_value(key, value)}" for key, value in rows if value]
    return "\n".join(lines) + "\n"


def _value(key: str, value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, int):
        return str(value)
    items = [_quoted(item) for item in value]
    line = f"[{', '.join(items)}]"
    if len(key) + 3 + len(line) <= _WIDTH:
        return line
    return "[\n" + "".join(f"    {item},\n" for item in items) + "]"


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's, but for DEL and for surrogate pairs, which stay unescaped here.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
