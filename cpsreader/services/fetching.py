"""The one place that goes to the network, and only for an address that the user gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit

from cpsreader.domain.errors import UserError

MAX_BYTES = 32 * 1024 * 1024
TIMEOUT = 30.0
"""Seconds without an answer."""

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
}


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave; ``name`` is a file name with a suffix that fits."""

    name: str
    content: bytes


def is_address(text: str) -> bool:
    """Whether ``text`` is a web address."""
    return text.startswith(("http://", "https://"))


def fetch(address: str) -> Page:
    """Fetch one page.

    Raises:
        UserError: in one sentence, whatever is in the way.
    """
    from urllib.request import Request, urlopen

    if not is_address(address):
        raise UserError(f"“{address}” is no web address.", "It must begin with https://.")
    request = Request(address, headers={"User-Agent": "Mozilla/5.0 (CPS Reader)"})
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:
            content: bytes = answer.read(MAX_BYTES + 1)
            kind = answer.headers.get_content_type()
    except HTTPError as error:
        raise UserError(
            f"{address} answered {error.code}.", "Open it in a browser and save the page."
        ) from error
    except (URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise UserError(f"{address} cannot be reached: {reason}.") from error
    if len(content) > MAX_BYTES:
        raise UserError(f"{address} gives more than {MAX_BYTES >> 20} MB.")
    return Page(_file_name(address, kind), content)


def _file_name(address: str, kind: str) -> str:
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rsplit("/", 1)[-1]) or parts.hostname or "page"
    stem = re.sub(r"[^\w.-]+", "-", last)[:80].strip(".-") or "page"
    suffix = _SUFFIXES.get(kind, "")
    return stem if not suffix or stem.lower().endswith(suffix) else stem + suffix
