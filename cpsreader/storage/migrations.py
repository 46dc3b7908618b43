"""The steps from an empty file to the present shape of a library, each named and kept for ever."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x43505352
"""'CPSR': how a library is told from any other SQLite file, whatever its name."""

NAMES = ("0001_initial", "0002_stories", "0003_lists", "0004_counts")
"""Every step that was ever released, oldest first. One is added for each change of shape."""

VERSION = len(NAMES)
"""The ``user_version`` of a library in its present shape."""


def migrate(connection: sqlite3.Connection, *, upto: int = VERSION) -> None:
    """Bring a library, or an empty file, to the present shape; each step in one transaction.

    Args:
        connection: In autocommit.
        upto: An older version's shape, for tests of what older versions have made.
    """
    from sqlite_utils import Database

    _steps().apply(Database(connection), stop_before=NAMES[upto:])
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {upto}")


def _steps() -> Migrations:
    from sqlite_utils.migrations import Migrations

    steps = Migrations("cpsreader")
    for name in NAMES:
        steps(name=name)(_Script(name))
    return steps


class _Script:
    """A step that runs the statements of ``schema/NAME.sql``."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __call__(self, db: Database, /) -> None:
        for statement in statements(self.__name__):
            db.execute(statement)


def statements(name: str) -> Iterator[str]:
    """The statements of a step, one by one: a whole script would end its transaction."""
    script = files("cpsreader.storage").joinpath("schema", f"{name}.sql")
    pending = ""
    for line in script.read_text(encoding="utf-8").splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
