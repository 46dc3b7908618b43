"""What every part of a workspace stands on: the library, the history, the listeners."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.profile import Profile
from cpsreader.services import history
from cpsreader.services.history import History
from cpsreader.services.reports import Reports, refresh_standing
from cpsreader.services.touching import retain_untouched
from cpsreader.services.views import HistoryStep
from cpsreader.storage import capture, profiles, shelf
from cpsreader.storage.capture import RowChange
from cpsreader.storage.connection import Connection
from cpsreader.storage.library import Library

T = TypeVar("T")
LAST_VISIT = "visit.last"
Task = Callable[[Connection], T]


class Core:
    """One open library. The parts of the workspace build on ``edit`` and ``write``."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._history = History()
        self._reports = Reports(library)
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._editing = threading.RLock()
        self._closed = False
        self._epoch = library.epoch()
        self._last_visit = shelf.setting(library.read(), LAST_VISIT)

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._library.path

    @property
    def name(self) -> str:
        """The library's name: its file's, without the ending."""
        return self._library.path.stem

    @property
    def read_only(self) -> bool:
        """Whether every change raises."""
        return self._library.read_only

    def profile(self) -> Profile:
        """The negotiation's parties and issues."""
        return profiles.get(self._library.read())

    def on_change(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call ``listener`` after each write, on the writing caller's thread; returns a remover."""
        self._listeners.append(listener)

        def remove() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return remove

    def edit(self, name: str, task: Task[T], *, trash: str = "", title: str = "") -> T:
        """Do ``task`` as one named step of the history; it is on disk when this returns.

        Args:
            name: As the history lists it: "Mark 'For the lede'".
            task: What changes rows of the user's, inside one transaction.
            trash: What it deletes ('annotation'), where that must come back after a restart too.
            title: What the trash calls it.
        """
        with self._editing:
            done, changes = self._library.write(
                lambda connection: self._captured(connection, task, trash, title), durable=True
            )
            if changes:
                self._history.push(name, changes)
                self.notify(history.change_set(changes))
            return done

    def _captured(
        self, connection: Connection, task: Task[T], trash: str, title: str
    ) -> tuple[T, tuple[RowChange, ...]]:
        done, changes = capture.captured(connection, task)
        if trash and changes:
            images = changes
            _, thrown = capture.captured(connection, lambda c: shelf.throw(c, trash, title, images))
            changes += thrown
        _refresh(connection, changes)
        return done, changes

    def write(self, task: Task[T], changes: Callable[[T], ChangeSet]) -> T:
        """Do ``task`` in one transaction that is no step of the history (imports, analyses)."""
        done = self._library.write(task)
        self.notify(changes(done))
        return done

    def look_outside(self) -> bool:
        """Whether another program has written to the library; if so, everybody is told."""
        epoch = self._library.epoch()
        if epoch == self._epoch:
            return False
        self._epoch = epoch
        self.notify(ChangeSet(frozenset(Kind)))
        return True

    def notify(self, changes: ChangeSet) -> None:
        """Tell caches and listeners what has changed."""
        self._reports.forget(changes)
        if changes.kinds:
            for listener in tuple(self._listeners):
                listener(changes)

    def last_visit(self) -> dt.datetime | None:
        """When the library was last closed before this run, UTC; None at the first visit."""
        return dt.datetime.fromisoformat(self._last_visit) if self._last_visit else None

    def note_visit(self) -> None:
        """Keep this moment as the end of the visit."""
        now = dt.datetime.now(dt.UTC).isoformat()
        self._library.write(lambda connection: shelf.set_setting(connection, LAST_VISIT, now))

    def history(self) -> tuple[HistoryStep, ...]:
        """Every step of this run, oldest first."""
        return self._history.listed()

    def undo(self) -> HistoryStep | None:
        """Take the last step back; None where there is none."""
        with self._editing:
            step = self._history.last_done()
            if step is None:
                return None
            self._replay(step.changes, undone=True)
            self._history.move(-1)
            self.notify(history.change_set(step.changes))
            return history.shown(step, done=False)

    def redo(self) -> HistoryStep | None:
        """Do the step again that was undone last; None where there is none."""
        with self._editing:
            step = self._history.first_undone()
            if step is None:
                return None
            self._replay(step.changes, undone=False)
            self._history.move(1)
            self.notify(history.change_set(step.changes))
            return history.shown(step, done=True)

    def go_to_step(self, number: int) -> None:
        """Undo or redo until exactly the steps up to ``number`` are done."""
        with self._editing:
            while (last := self._history.last_done()) is not None and last.number > number:
                self.undo()
            while (step := self._history.first_undone()) is not None and step.number <= number:
                self.redo()

    def _replay(self, changes: tuple[RowChange, ...], *, undone: bool) -> None:
        def task(connection: Connection) -> None:
            (capture.undo if undone else capture.redo)(connection, changes)
            _refresh(connection, changes, undone=undone)

        self._library.write(task, durable=True)


def _refresh(connection: Connection, changes: Sequence[RowChange], *, undone: bool = False) -> None:
    """Bring what is derived from the user's rows up to date, in the same transaction."""
    told = history.change_set(change for change in changes if change.table == "reviews")
    if Kind.REVIEWS in told.kinds:
        refresh_standing(connection, told.articles)
    for change in changes:
        if change.table == "profile" and change.before and change.after:
            old, new = profiles.of_image(change.before), profiles.of_image(change.after)
            retain_untouched(connection, *((new, old) if undone else (old, new)))
