"""Zip containers of documents, opened with an eye on what they would unpack to."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.limits import MAX_UNPACKED

_MAX_MEMBERS = 5_000
ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    KeyError,
    RuntimeError,
)
"""What reading a damaged or locked archive raises."""

MAGIC = b"PK\x03\x04"


def has_member(data: bytes, member: str) -> bool:
    """Whether the bytes are a zip archive with that file in it."""
    if not data.startswith(MAGIC):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return member in archive.namelist()
    except ZIP_FAULTS:
        return False


def check_archive(data: bytes, name: str) -> None:
    """Raise UnreadableFileError for a damaged archive or one that unpacks to far too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except ZIP_FAULTS as error:
        raise damaged(name) from error
    if len(members) > _MAX_MEMBERS or sum(m.file_size for m in members) > MAX_UNPACKED:
        raise UnreadableFileError(
            f"“{name}” would unpack to far more than a document holds, so it was not opened.",
            "If you trust it, open it in a word processor and save it again.",
        )


def damaged(name: str) -> UnreadableFileError:
    """The error for a container that is not what its name says."""
    return UnreadableFileError(
        f"“{name}” is damaged or is not the kind of document that its name says.",
        "Open it in a word processor and save it again.",
    )
