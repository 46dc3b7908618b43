"""Before and after images of the user's rows: what every undo, redo and restore is made of.

While a change is captured, temporary triggers on the user's tables note each row that is
inserted, changed or deleted, cascades included. The code that makes the change knows nothing of
it, so no change can be forgotten by its undo.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
Image = dict[str, object]
ROW_TABLES = (
    "labels",
    "annotations",
    "annotation_labels",
    "reviews",
    "entity_rules",
    "profile",
    "searches",
    "trash",
)
UPDATED_ONLY = ("articles",)
LEFT_OUT = {("articles", "text")}
"""The text of an article never changes, and its rows come and go by import only."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    key: int
    before: Image | None
    after: Image | None


def captured(
    connection: sqlite3.Connection, task: Callable[[sqlite3.Connection], T]
) -> tuple[T, tuple[RowChange, ...]]:
    """Run ``task`` and return what it returned with the rows it changed, in order."""
    _prepare(connection)
    connection.execute("INSERT INTO temp.capturing VALUES (1)")
    done = task(connection)
    connection.execute("DELETE FROM temp.capturing")
    rows = connection.execute('SELECT "table", key, before, after FROM temp.captured ORDER BY n')
    changes = tuple(
        RowChange(table, key, _image(before), _image(after)) for table, key, before, after in rows
    )
    connection.execute("DELETE FROM temp.captured")
    return done, changes


def _image(text: str | None) -> Image | None:
    return None if text is None else json.loads(text)


def redo(connection: sqlite3.Connection, changes: Sequence[RowChange]) -> None:
    """Bring the rows to their state after the changes."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for change in changes:
        _bring(connection, change, change.before, change.after)


def undo(connection: sqlite3.Connection, changes: Sequence[RowChange]) -> None:
    """Bring the rows back to their state before the changes."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for change in reversed(changes):
        _bring(connection, change, change.after, change.before)


def _bring(
    connection: sqlite3.Connection, change: RowChange, now: Image | None, wanted: Image | None
) -> None:
    if wanted is None:
        connection.execute(f"DELETE FROM {change.table} WHERE id = ?", (change.key,))
        return
    if now is None:
        columns = ", ".join(f'"{name}"' for name in wanted)
        marks = ", ".join("?" * len(wanted))
        sql = f"INSERT OR IGNORE INTO {change.table} ({columns}) VALUES ({marks})"
        connection.execute(sql, tuple(wanted.values()))
        return
    different = {name: value for name, value in wanted.items() if now.get(name) != value}
    if different:
        columns = ", ".join(f'"{name}" = ?' for name in different)
        sql = f"UPDATE {change.table} SET {columns} WHERE id = ?"
        connection.execute(sql, (*different.values(), change.key))


def packed(changes: Iterable[RowChange]) -> str:
    """Changes as JSON text, for the trash."""
    return json.dumps([[c.table, c.key, c.before, c.after] for c in changes], ensure_ascii=False)


def unpacked(text: str) -> tuple[RowChange, ...]:
    """Changes back from ``packed``."""
    return tuple(RowChange(*parts) for parts in json.loads(text))


def _prepare(connection: sqlite3.Connection) -> None:
    ready = connection.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'captured'")
    if ready.fetchone() is not None:
        return
    for statement in _triggers(connection):
        connection.execute(statement)


def _triggers(connection: sqlite3.Connection) -> Iterator[str]:
    yield "CREATE TEMP TABLE capturing (yes INTEGER)"
    yield (
        'CREATE TEMP TABLE captured (n INTEGER PRIMARY KEY, "table" TEXT, key INTEGER,'
        " before TEXT, after TEXT)"
    )
    for table in (*ROW_TABLES, *UPDATED_ONLY):
        info = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        columns = [name for (name,) in info if (table, name) not in LEFT_OUT]
        old, new = _json_of("old", columns), _json_of("new", columns)
        watched = ", ".join(f'"{name}"' for name in columns)
        yield _trigger(table, f"UPDATE OF {watched}", "new.id", old, new)
        if table in ROW_TABLES:
            yield _trigger(table, "INSERT", "new.id", "NULL", new)
            yield _trigger(table, "DELETE", "old.id", old, "NULL")


def _json_of(row: str, columns: Sequence[str]) -> str:
    pairs = (f"'{name}', {row}.\"{name}\"" for name in columns)
    return f"json_object({', '.join(pairs)})"


def _trigger(table: str, event: str, key: str, before: str, after: str) -> str:
    name = f"capture_{table}_{event.split(maxsplit=1)[0].lower()}"
    return (
        f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table}"
        " WHEN EXISTS (SELECT 1 FROM temp.capturing) BEGIN"
        ' INSERT INTO captured ("table", key, before, after)'
        f" VALUES ('{table}', {key}, {before}, {after}); END"
    )
