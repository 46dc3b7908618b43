"""Small things kept with a library: settings, saved searches, the trash."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from cpsreader.storage import capture, damage, times
from cpsreader.storage.capture import RowChange

GET_SETTING = "SELECT value FROM settings WHERE key = ?"
SET_SETTING = "INSERT OR REPLACE INTO settings VALUES (?, ?)"
TRASH = "SELECT id, what, name, deleted, images FROM trash ORDER BY id DESC"
TRASHED = "SELECT id, what, name, deleted, images FROM trash WHERE id = ?"
THROW = "INSERT INTO trash (what, name, deleted, images) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something deleted, with the rows as they were."""

    id: int
    what: str
    name: str
    deleted: dt.datetime
    changes: tuple[RowChange, ...]


def setting(connection: sqlite3.Connection, key: str, default: str = "") -> str:
    """A setting's value."""
    row = connection.execute(GET_SETTING, (key,)).fetchone()
    return default if row is None else str(row[0])


def set_setting(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a setting."""
    connection.execute(SET_SETTING, (key, value))


def searches(connection: sqlite3.Connection) -> list[tuple[int, str, str]]:
    """Id, name and text of each saved search, oldest first."""
    return connection.execute("SELECT id, name, text FROM searches ORDER BY id").fetchall()


def add_search(connection: sqlite3.Connection, name: str, text: str) -> int:
    """Keep a search."""
    sql = "INSERT INTO searches (name, text) VALUES (?, ?)"
    key = connection.execute(sql, (name, text)).lastrowid
    assert key is not None
    return key


def rename_search(connection: sqlite3.Connection, search: int, name: str) -> None:
    """Give a saved search another name."""
    connection.execute("UPDATE searches SET name = ? WHERE id = ?", (name, search))


def delete_search(connection: sqlite3.Connection, search: int) -> None:
    """Take a saved search out."""
    connection.execute("DELETE FROM searches WHERE id = ?", (search,))


def throw(
    connection: sqlite3.Connection, what: str, name: str, changes: Sequence[RowChange]
) -> None:
    """Put what was deleted into the trash."""
    facts = (what, name, times.words(times.now()), capture.packed(changes))
    connection.execute(THROW, facts)


@damage.told()
def trash(connection: sqlite3.Connection) -> list[Trashed]:
    """The trash, newest first."""
    return [_trashed(row) for row in connection.execute(TRASH)]


@damage.told()
def trashed(connection: sqlite3.Connection, item: int) -> Trashed | None:
    """One item of the trash; None where it is not there."""
    row = connection.execute(TRASHED, (item,)).fetchone()
    return None if row is None else _trashed(row)


def _trashed(row: Sequence[str]) -> Trashed:
    key, what, name, deleted, images = row
    return Trashed(int(key), what, name, times.moment(deleted), capture.unpacked(images))


def take_out(connection: sqlite3.Connection, item: int) -> None:
    """Forget an item of the trash."""
    connection.execute("DELETE FROM trash WHERE id = ?", (item,))
