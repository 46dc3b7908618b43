"""An open library file: one writing thread, a reading connection for each other thread."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from cpsreader.domain.errors import EnvironmentFaultError, LibraryFormatError
from cpsreader.storage import faults, migrations
from cpsreader.storage.writer import Generations, Writer

T = TypeVar("T")
WAIT_SECONDS = 5.0
"""How long a write waits for another program's."""

CACHE_KIB = 16 * 1024


class Library:
    """A library that is open. Made by ``open_library``.

    Attributes:
        path: The file.
        read_only: Whether every write raises.
        created: Whether opening it has made it.
    """

    def __init__(self, path: Path, *, read_only: bool, created: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.created = created
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False
        self._generations = Generations()
        self._writer: Writer | None = None
        if not read_only:
            self._writer = Writer(lambda: _connect(path, "rw"), path.name, self._generations)
        self.epoch()

    def read(self) -> sqlite3.Connection:
        """This thread's connection, for queries only. It sees every write that has returned.

        Raises:
            RuntimeError: after ``close``.
        """
        if self._closed:
            msg = "the library is closed"
            raise RuntimeError(msg)
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = _connect(self.path, "ro" if self.read_only else "rw", _Reader)
            assert isinstance(found, _Reader)
            found.path = self.path
            found.execute("PRAGMA query_only = ON")
            self._local.connection = found
            with self._lock:
                self._readers.append(found)
        return found

    def write(self, task: Callable[[sqlite3.Connection], T], *, durable: bool = False) -> T:
        """Run ``task`` on the writing thread inside one transaction; returns what it returns.

        Args:
            task: Gets the writing connection; what it raises undoes what it did.
            durable: Wait for the disk, as the user's own changes do.

        Raises:
            EnvironmentFaultError: if the disk is full, the file locked or read-only.
            LibraryFormatError: if the file turns out to be damaged.
            RuntimeError: if called from inside a task, or after ``close``.
        """
        if self._writer is None:
            raise faults.read_only(self.path)
        with explaining(self.path):
            return self._writer.run(task, durable=durable)

    def outside(self, task: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``task`` on the writing thread without a transaction (VACUUM, backup)."""
        if self._writer is None:
            raise faults.read_only(self.path)
        with explaining(self.path):
            return self._writer.run(task, transaction=False)

    def epoch(self) -> int:
        """A number that rises when another program has written to the file."""
        (generation,) = self.read().execute("SELECT generation FROM counter").fetchone()
        return self._generations.read(generation)

    def copy(self, path: Path) -> None:
        """Write a copy of the whole library to another file; a half copy is never left there.

        Raises:
            EnvironmentFaultError: if it cannot be written, or is the library's own file.
        """
        if path.exists() and path.samefile(self.path):
            raise EnvironmentFaultError(
                f"“{path.name}” is the open library; a copy cannot take its own place.",
                "Choose another name.",
            )
        try:
            with explaining(path):
                copy_to(self.read(), path)
        except OSError as error:
            raise EnvironmentFaultError(
                f"The copy “{path.name}” cannot be written in “{path.parent}”.",
                "Choose another place; the library itself is safe.",
            ) from error

    def check(self) -> list[str]:
        """Sentences about damage found; empty where all is well."""
        connection = self.read()
        try:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
            loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        except LibraryFormatError as error:
            return [error.message]
        words = [f"The file is damaged: {line}." for line in found if line != "ok"]
        if loose:
            words.append(f"{len(loose)} rows belong to something that is no longer there.")
        return words

    def close(self) -> None:
        """Finish the writes that wait, then close every connection. May be called again."""
        if self._closed:
            return
        self._closed = True
        if self._writer is not None:
            self._writer.close()
        with self._lock:
            for connection in self._readers:
                connection.close()


class _Rows(sqlite3.Cursor):
    """A cursor whose errors a user may see."""

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except faults.RAISED as error:
            raise _told(self, error) from error

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except faults.RAISED as error:
            raise _told(self, error) from error

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        try:
            return super().fetchmany(size)
        except faults.RAISED as error:
            raise _told(self, error) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except faults.RAISED as error:
            raise _told(self, error) from error


class _Reader(sqlite3.Connection):
    """A connection for queries whose errors a user may see: damage shows only when it is read."""

    path = Path()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return self.cursor(_Rows).execute(sql, parameters)
        except faults.RAISED as error:
            words = faults.explained(error, self.path)
            if words is None:
                raise
            raise words from error


def _told(rows: sqlite3.Cursor, error: Exception) -> Exception:
    reader = rows.connection
    path = reader.path if isinstance(reader, _Reader) else Path()
    return faults.explained(error, path) or error


@contextlib.contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into those a user may see; faults of the program pass as they are."""
    try:
        yield
    except faults.RAISED as error:
        words = faults.explained(error, path)
        if words is None:
            raise
        raise words from error


def open_library(path: Path, *, create: bool = False, read_only: bool = False) -> Library:
    """Open a library, or make one where ``create`` is set and the file is not there.

    A library in a folder that cannot be written to is opened for reading only. An older one is
    copied to ``NAME.before-N.cpsr`` beside it, then brought up to date.

    Raises:
        LibraryFormatError: not a library, damaged, or made by a newer version.
        EnvironmentFaultError: not there, locked, or the folder is in the way.
    """
    path = path.expanduser().absolute()
    with explaining(path):
        created = not path.exists()
        if created:
            if not create:
                raise faults.missing(path)
            _make(path)
        version = _check(path)
        read_only = read_only or not _writable(path)
        if version < migrations.VERSION:
            if read_only:
                raise faults.older(path)
            _bring_up_to_date(path, version)
        return Library(path, read_only=read_only, created=created)


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFaultError(
            f"The folder “{path.parent}” cannot be made.", "Choose another place."
        ) from error
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    connection = _connect(part, "rwc")
    try:
        migrations.migrate(connection)
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
    part.replace(path)


def _check(path: Path) -> int:
    """The file's version, once it is sure that it is a library that this version can read."""
    if not path.is_file():
        raise faults.not_a_library(path)
    _check_length(path)
    connection = _connect(path, "ro")
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & faults.PRIMARY_CODE == sqlite3.SQLITE_NOTADB:
            raise faults.not_a_library(path) from error
        raise
    finally:
        connection.close()
    if application != migrations.APPLICATION_ID:
        raise faults.not_a_library(path)
    if version > migrations.VERSION:
        raise faults.newer(path)
    return int(version)


HEADER = 100
"""Bytes of SQLite's file header; the page size is at 16, the number of pages at 28."""


def _check_length(path: Path) -> None:
    """Refuse a library that is shorter than its header says (a download that broke off)."""
    with path.open("rb") as file:
        head = file.read(HEADER)
        size = file.seek(0, os.SEEK_END)
    if not head.startswith(b"SQLite format 3\0"):
        raise faults.not_a_library(path)
    if len(head) < HEADER:
        raise faults.damaged(path)
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    fresh = head[24:28] == head[92:96]  # else the count is not to be trusted
    if fresh and size < page * pages and not path.with_name(path.name + "-wal").exists():
        raise faults.damaged(path)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _bring_up_to_date(path: Path, version: int) -> None:
    copy = path.with_name(f"{path.stem}.before-{migrations.VERSION}{path.suffix}")
    connection = _connect(path, "rw")
    try:
        if version:
            copy_to(connection, copy)
        migrations.migrate(connection)
    finally:
        connection.close()


def copy_to(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the whole database, as of now, to a new file that is whole or not there at all."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    target = sqlite3.connect(part, isolation_level=None)
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        target.close()
    if verdict != "ok":
        part.unlink()
        raise faults.damaged(path)
    part.replace(path)


def _connect(
    path: Path, mode: str, kind: type[sqlite3.Connection] = sqlite3.Connection
) -> sqlite3.Connection:
    """A connection as every one of ours is: in autocommit, with foreign keys on."""
    suffix = "&immutable=1" if mode == "ro" and not os.access(path.parent, os.W_OK) else ""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}{suffix}",
        uri=True,
        isolation_level=None,
        timeout=WAIT_SECONDS,
        check_same_thread=False,
        factory=kind,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection
