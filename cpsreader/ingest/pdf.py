"""PDF files that hold text; lines are joined to paragraphs, running heads dropped."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.canonical import Canonical, canonicalise
from cpsreader.ingest.plain import article_of

MAX_PAGES = 400
_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: (?:of|/) \d{1,4})?|- \d{1,4} -", re.IGNORECASE)
_ENDS = re.compile(r"[.!?:;][\"”’')\]]*$")
_BULLET = re.compile(r"\s*(?:[•▪◦*–-]|\d{1,2}[.)])\s")
_SHORT_LINE = 0.8
"""A line this share of the page's usual length or shorter may end a paragraph."""


def read_pdf(data: bytes, name: str) -> ParsedArticle:
    """Read a PDF's text.

    Raises:
        UnreadableFileError: if it is damaged, locked, too long or has only pictures.
    """
    pages = [_lines(page) for page in _page_texts(data, name)]
    text = "\n\n".join(_paragraphs(_without_running_heads(pages)))
    if not any(character.isalnum() for character in text):
        raise UnreadableFileError(
            f"“{name}” has no text in it: its pages are pictures.",
            "Run text recognition (OCR) over it and import the result.",
        )
    body = Canonical(canonicalise(text).text, ())
    article = article_of(body, name, published=None, original=data)
    return dataclasses.replace(article, media_type="application/pdf")


def _page_texts(data: bytes, name: str) -> list[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unreadable(name, str(error)) from error
    try:
        if len(document) > MAX_PAGES:
            raise UnreadableFileError(
                f"“{name}” has {len(document)} pages, more than a report can have ({MAX_PAGES}).",
                "Print the pages you need to a new PDF.",
            )
        return [str(page.get_textpage().get_text_range()) for page in document]
    except pypdfium2.PdfiumError as error:
        raise _unreadable(name, str(error)) from error
    finally:
        document.close()


def _unreadable(name: str, reason: str) -> UnreadableFileError:
    if "password" in reason.casefold():
        return UnreadableFileError(
            f"“{name}” is locked with a password.", "Save a copy without one and import that."
        )
    return UnreadableFileError(
        f"“{name}” is damaged or is no PDF, although its name says so.",
        "Fetch or save it again.",
    )


def _lines(page: str) -> list[str]:
    # PDFium marks a hyphen at a line's end with U+FFFE (a soft break) or U+0002.
    page = re.sub(r"[\ufffe\x02]\r?\n?", "", page)
    return [line.strip() for line in canonicalise(page).text.split("\n")]


def _without_running_heads(pages: list[list[str]]) -> list[str]:
    """All lines in order, without page numbers and lines that stand on most pages."""
    edges = Counter(
        line for page in pages for line in {*_filled(page)[:2], *_filled(page)[-2:]} if line
    )
    running = {line for line, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    return [
        line for page in pages for line in page
        if line not in running and not _PAGE_NUMBER.fullmatch(line)
    ]  # fmt: skip


def _filled(page: list[str]) -> list[str]:
    return [line for line in page if line]


def _paragraphs(lines: list[str]) -> list[str]:
    usual = _usual_length(lines)
    paragraphs: list[list[str]] = []
    open_line = ""
    for line in lines:
        joins = open_line and line and not _BULLET.match(line)
        if joins and not _ends_paragraph(open_line, usual):
            _join(paragraphs[-1], line)
        elif line:
            paragraphs.append([line])
        open_line = line
    return [" ".join(pieces) for pieces in paragraphs]


def _usual_length(lines: list[str]) -> float:
    """The length of a full line: few are longer, and headings and last lines are shorter."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 4 // 5] if lengths else 0


def _ends_paragraph(line: str, usual: float) -> bool:
    short = len(line) <= usual * _SHORT_LINE
    return short and (bool(_ENDS.search(line)) or len(line) <= usual * 0.6)


def _join(pieces: list[str], line: str) -> None:
    if re.search(r"[^\W\d_]-$", pieces[-1]) and line[:1].islower():
        pieces[-1] = pieces[-1][:-1] + line
    else:
        pieces.append(line)
