"""What SQLite says went wrong, in words that a user can act on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cpsreader.domain.errors import CpsReaderError, EnvironmentFaultError, LibraryFormatError

DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
BLOCKED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
PRIMARY_CODE = 0xFF
"""Extended result codes keep the primary one in their lowest byte (sqlite.org/rescode.html)."""


def not_a_library(path: Path) -> LibraryFormatError:
    """The sentence for a file of another kind."""
    return LibraryFormatError(
        f"“{path.name}” is not a CPS Reader library.",
        "Open a file that ends in .cpsr, or import this one into a library.",
    )


def newer(path: Path) -> LibraryFormatError:
    """The sentence for a library written by a later version."""
    return LibraryFormatError(
        f"“{path.name}” was made by a newer version of CPS Reader and was left as it is.",
        "Update CPS Reader to open it.",
    )


def older(path: Path) -> EnvironmentFaultError:
    """The sentence for an older library where it cannot be brought up to date."""
    return EnvironmentFaultError(
        f"“{path.name}” was made by an older version and cannot be changed where it lies.",
        "Copy it to a folder of your own and open the copy.",
    )


def damaged(path: Path) -> LibraryFormatError:
    """The sentence for a library that is cut short or overwritten."""
    return LibraryFormatError(
        f"“{path.name}” is damaged: part of the file is missing or overwritten.",
        "Open a backup of it; the file itself was not changed.",
    )


def missing(path: Path) -> EnvironmentFaultError:
    """The sentence for a file that is not there."""
    return EnvironmentFaultError(
        f"There is no library “{path.name}” in “{path.parent}”.",
        "It may have been moved or renamed.",
    )


def read_only(path: Path) -> EnvironmentFaultError:
    """The sentence for a change to a library that is only open for reading."""
    return EnvironmentFaultError(
        f"“{path.name}” is open for reading only, so nothing was changed.",
        "Save a copy in a folder of your own and work in that.",
    )


RAISED = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; the second where damaged bytes get into a message of its own."""

DAMAGE_WORDS = ("Could not decode to UTF-8", "no such", "malformed")
"""How SQLite's messages begin where text or the description of the tables is damaged; it gives
them no code of their own. A query of ours that names no table would never pass a test."""


def explained(error: Exception, path: Path) -> CpsReaderError | None:
    """The error as a user may see it; None for a fault of the program."""
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(DAMAGE_WORDS):
        return damaged(path)
    code = getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE
    if code in DAMAGED:
        return damaged(path)
    if code == sqlite3.SQLITE_FULL:
        return EnvironmentFaultError(
            f"The disk with “{path.name}” is full, so the last change was not made.",
            "Free some space and try again; everything before it is safe.",
        )
    if code in BUSY:
        return EnvironmentFaultError(
            f"“{path.name}” is being changed by another program, so nothing was changed.",
            "Try again when it has finished.",
        )
    if code in BLOCKED:
        return EnvironmentFaultError(
            f"“{path.name}” cannot be opened or changed in “{path.parent}”.",
            "Check that the folder is there and that you may write in it.",
        )
    if code == sqlite3.SQLITE_IOERR:
        return EnvironmentFaultError(
            f"The disk with “{path.name}” did not answer as it should.",
            "Check that it is still connected; changes made before are safe.",
        )
    return None
