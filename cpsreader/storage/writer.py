"""The one thread that may write: jobs run first in, first out, each in its own transaction."""

from __future__ import annotations

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")
Task = Callable[[sqlite3.Connection], T]
IDLE_SECONDS = 1.0
"""After so long without a write, all of them are moved into the file itself: a user who copies
the open library then copies everything."""

BUMP = "UPDATE counter SET generation = generation + 1 RETURNING generation"


class Generations:
    """Tells the writes of this program from those of others, by the counter that each raises."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen = 0
        self._epoch = 0

    def writing(self, generation: int) -> None:
        """Our own write is about to be committed as that generation."""
        with self._lock:
            if generation != self._seen + 1:
                self._epoch += 1
            self._seen = generation

    def failed(self) -> None:
        """The write was not committed after all."""
        with self._lock:
            self._seen -= 1

    def read(self, generation: int) -> int:
        """A number that rises when somebody else has written; ``generation`` is the file's now."""
        with self._lock:
            if generation > self._seen:
                self._epoch += 1
                self._seen = generation
            return self._epoch


class Writer:
    """Owns the writing connection. ``run`` may be called from any thread but its own."""

    def __init__(
        self, connect: Callable[[], sqlite3.Connection], name: str, generations: Generations
    ) -> None:
        self._connect = connect
        self._generations = generations
        self._jobs: queue.SimpleQueue[Callable[[sqlite3.Connection], None] | None]
        self._jobs = queue.SimpleQueue()
        self._ready: Future[None] = Future()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name=f"writer {name}", daemon=True)
        self._thread.start()
        self._ready.result()

    def run(self, task: Task[T], *, durable: bool = False, transaction: bool = True) -> T:
        """Run ``task`` and wait for it.

        Args:
            task: Gets the connection, inside BEGIN IMMEDIATE; committed when it returns, rolled
                back when it raises.
            durable: Wait until the disk has it, so that a power cut loses nothing either.
            transaction: False for statements that cannot run inside one.

        Raises:
            RuntimeError: if called from inside a task, or after ``close``.
        """
        if threading.current_thread() is self._thread:
            msg = "a write inside a write would wait for itself"
            raise RuntimeError(msg)
        if self._closed:
            msg = "the library is closed"
            raise RuntimeError(msg)
        answer: Future[T] = Future()

        def job(connection: sqlite3.Connection) -> None:
            try:
                if transaction:
                    done = self._transact(connection, task, durable)
                else:
                    done = task(connection)
            except BaseException as error:  # noqa: BLE001 - handed to the caller as it is
                answer.set_exception(error)
            else:
                answer.set_result(done)

        self._jobs.put(job)
        return answer.result()

    def close(self) -> None:
        """Finish what is waiting, then close the connection. May be called again."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
            self._thread.join()

    def _serve(self) -> None:
        try:
            connection = self._connect()
        except BaseException as error:  # noqa: BLE001 - handed to the caller as it is
            self._ready.set_exception(error)
            return
        self._ready.set_result(None)
        unsettled = False
        while True:
            try:
                job = self._jobs.get(timeout=IDLE_SECONDS if unsettled else None)
            except queue.Empty:
                with contextlib.suppress(sqlite3.Error):  # the next write tells what is wrong
                    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
                unsettled = False
                continue
            if job is None:
                break
            job(connection)
            unsettled = True
        connection.close()

    def _transact(self, connection: sqlite3.Connection, task: Task[T], durable: bool) -> T:
        connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("BEGIN IMMEDIATE")
        counted = False
        try:
            before = connection.total_changes
            done = task(connection)
            if connection.total_changes != before:
                (generation,) = connection.execute(BUMP).fetchone()
                self._generations.writing(generation)
                counted = True
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if counted:
                self._generations.failed()
            raise
        return done
