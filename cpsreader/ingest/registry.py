"""Which reader reads which file: by what it holds first, then by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest import limits
from cpsreader.ingest.docx import holds_docx, read_docx
from cpsreader.ingest.html import holds_page, read_html
from cpsreader.ingest.mail import holds_mail, read_mail
from cpsreader.ingest.markdown import read_markdown
from cpsreader.ingest.odt import holds_odt, read_odt
from cpsreader.ingest.pdf import read_pdf
from cpsreader.ingest.plain import parse_text, read_plain
from cpsreader.ingest.rtf import holds_rtf, read_rtf

__all__ = ["FORMATS", "Format", "parse", "parse_text", "supported_suffixes"]

_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")

Reader = Callable[[bytes, str], ParsedArticle]
Sniffer = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file that can be imported.

    Attributes:
        name: As a person says it.
        suffixes: Lower case, with the dot.
        read: The reader; raises UnreadableFileError only.
        holds: Whether the first bytes can only be of this kind; never true for plain text.
        limit: Most bytes a file may have.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Reader
    holds: Sniffer = lambda _data: False
    limit: int = limits.MAX_TEXT_FILE


FORMATS: tuple[Format, ...] = (
    Format(name="plain text", suffixes=(".txt", ".text"), read=read_plain),
    Format(name="Markdown", suffixes=(".md", ".markdown"), read=read_markdown),
    Format(
        name="PDF",
        suffixes=(".pdf",),
        read=read_pdf,
        holds=lambda data: b"%PDF-" in data[:1024],
        limit=limits.MAX_DOCUMENT,
    ),
    Format(
        name="Word document",
        suffixes=(".docx",),
        read=read_docx,
        holds=holds_docx,
        limit=limits.MAX_DOCUMENT,
    ),
    Format(
        name="OpenDocument text",
        suffixes=(".odt",),
        read=read_odt,
        holds=holds_odt,
        limit=limits.MAX_DOCUMENT,
    ),
    Format(
        name="rich text",
        suffixes=(".rtf",),
        read=read_rtf,
        holds=holds_rtf,
        limit=limits.MAX_PAGE,
    ),
    Format(
        name="web page",
        suffixes=(".html", ".htm", ".xhtml"),
        read=read_html,
        holds=holds_page,
        limit=limits.MAX_PAGE,
    ),
    Format(
        name="saved message or page",
        suffixes=(".eml", ".mhtml", ".mht"),
        read=read_mail,
        holds=holds_mail,
        limit=limits.MAX_DOCUMENT,
    ),
)


def supported_suffixes() -> tuple[str, ...]:
    """Suffixes that a folder is searched for, lower case, with the dot."""
    return tuple(suffix for form in FORMATS for suffix in form.suffixes)


def parse(source: Path | bytes, name: str = "") -> ParsedArticle:
    """Read a report from a file or from bytes.

    Args:
        source: A file, or what was in one.
        name: What to call it; the file's name where empty.

    Raises:
        UnreadableFileError: one clear sentence on what is wrong with it.
    """
    if isinstance(source, Path):
        name = name or source.name
        data = _bytes_of(source, name)
    else:
        name = name or "the text"
        data = source
    if not data.strip():
        raise UnreadableFileError(f"“{name}” is empty.", "There is nothing to read.")
    form = _format_of(data, name)
    limits.check_size(len(data), form.limit, name)
    return form.read(data, name)


def _bytes_of(path: Path, name: str) -> bytes:
    if path.is_dir():
        raise UnreadableFileError(f"“{name}” is a folder, not a report.")
    try:
        limits.check_size(path.stat().st_size, max(f.limit for f in FORMATS), name)
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise UnreadableFileError(
            f"“{name}” cannot be read: {reason}.", "Check that it is there and may be opened."
        ) from error


def _format_of(data: bytes, name: str) -> Format:
    by_content = next((form for form in FORMATS if form.holds(data)), None)
    if by_content is not None:
        return by_content
    suffix = Path(name).suffix.lower()
    by_name = next((form for form in FORMATS if suffix in form.suffixes), None)
    if by_name is None and b"\0" in data[:65_536]:
        raise _unknown(data, name)
    return by_name or FORMATS[0]


def _unknown(data: bytes, name: str) -> UnreadableFileError:
    if data.startswith(_OLD_OFFICE):
        return UnreadableFileError(
            f"“{name}” is a document in an old Office format.", "Save it as .docx and import that."
        )
    kinds = ", ".join(form.name for form in FORMATS)
    return UnreadableFileError(
        f"“{name}” is of a kind that cannot be read.", f"Known are: {kinds}."
    )
