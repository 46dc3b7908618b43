"""How large a file may be, and the sentences for those that are larger or hold nothing."""

from __future__ import annotations

from cpsreader.domain.errors import UnreadableFileError

MIB = 1024 * 1024
MAX_TEXT_FILE = 8 * MIB
MAX_PAGE = 12 * MIB
MAX_DOCUMENT = 64 * MIB
MAX_UNPACKED = 256 * MIB
MAX_CHARACTERS = 4_000_000
"""A long novel has about a million; a report never comes near."""


def size_words(size: int) -> str:
    """A size as people say it: '20 MB', '3 kB'."""
    return f"{size / 1e6:.0f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"


def check_size(size: int, limit: int, name: str) -> None:
    """Raise UnreadableFileError if ``size`` bytes are more than ``limit``."""
    if size > limit:
        raise UnreadableFileError(
            f"“{name}” has {size_words(size)}, more than a report of its kind can have"
            f" ({size_words(limit)}).",
            "Save only the article and import that.",
        )


def check_text(text: str, name: str) -> None:
    """Raise UnreadableFileError if there are no words in ``text``, or far too many."""
    if not any(character.isalnum() for character in text):
        raise UnreadableFileError(f"“{name}” has no text in it.", "There is nothing to read.")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableFileError(
            f"“{name}” has {len(text):,} characters, more than a report can have.",
            "Split it into its articles.",
        )
