"""Opening a library for one command, and showing how far a long one is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.domain.profile import Profile
from cpsreader.services.api import Workspace
from cpsreader.services.views import Progress


@contextmanager
def opened(
    path: Path,
    *,
    create: bool = False,
    profile: Profile | None = None,
    read_only: bool = False,
) -> Iterator[Workspace]:
    """The library, closed at the end whatever happens."""
    workspace = _open(path, create=create, profile=profile, read_only=read_only)
    try:
        yield workspace
    finally:
        workspace.close()


def _open(path: Path, *, create: bool, profile: Profile | None, read_only: bool) -> Workspace:
    # The storage below is wanted by no command that works on plain files.
    from cpsreader.services.workspace import open_workspace

    try:
        return open_workspace(path, create=create, profile=profile, read_only=read_only)
    except EnvironmentFaultError:
        # A library of an older version must be brought up to date before it can be read.
        if not read_only or not os.access(path, os.W_OK):
            raise
        return open_workspace(path)


def analyse_waiting(workspace: Workspace) -> int:
    """Analyse what is not analysed yet; how many were done."""
    waiting = workspace.waiting()
    return workspace.analyse(waiting, progress=show_progress) if waiting else 0


def show_progress(progress: Progress) -> None:
    """One line that is written over, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if progress.done >= progress.total else ""
        line = f"\r{progress.what} {progress.done} of {progress.total}{end}"
        print(line, end="", file=sys.stderr, flush=True)
