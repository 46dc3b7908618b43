"""From bytes to text: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
from typing import NoReturn

from cpsreader.domain.errors import UnreadableFileError

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
# Text in any 8-bit encoding has next to no control characters; pictures and archives have 5 % up.
_MAX_CONTROL_SHARE = 0.02
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x85\xa0")


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text of ``data``, a byte order mark kept so that offsets stay those of the file.

    Args:
        data: The file's bytes.
        name: For the message.
        declared: An encoding that the file itself names, tried after UTF-8.

    Raises:
        UnreadableFileError: if it is not text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _strict(data, encoding)
            return text if text is not None else _refuse(name)
    if b"\0" in data[:_SAMPLE] or _control_share(data[:_SAMPLE]) > _MAX_CONTROL_SHARE:
        _refuse(name)
    for encoding in filter(None, ("utf-8", declared)):
        text = _strict(data, encoding)
        if text is not None:
            return text
    return _guessed(data)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _control_share(sample: bytes) -> float:
    controls = sum(1 for byte in sample if byte < 0x20 and byte not in _TEXT_CONTROLS)
    return controls / max(1, len(sample))


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    matches = from_bytes(data[:_SAMPLE])
    best = matches.best()
    # Western tables differ in a few letters only; among those that fit, the commonest.
    western = best is None or any(match.encoding == "cp1252" for match in matches)
    encoding = "cp1252" if western or best is None else best.encoding
    text = _strict(data, encoding)
    return text if text is not None else data.decode("cp1252", errors="replace")


def _refuse(name: str) -> NoReturn:
    raise UnreadableFileError(
        f"“{name}” is not a text file, although its name says so.",
        "Open it in the program that made it and save it as text.",
    )
