"""Word documents."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from typing import Any

from cpsreader.domain.article import ParsedArticle
from cpsreader.ingest.archives import ZIP_FAULTS, check_archive, damaged, has_member
from cpsreader.ingest.canonical import Canonical, canonicalise
from cpsreader.ingest.limits import check_text
from cpsreader.ingest.plain import article_of

_TITLE_STYLES = ("Title", "Heading 1")


def holds_docx(data: bytes) -> bool:
    """Whether the bytes are a Word document."""
    return has_member(data, "word/document.xml")


def read_docx(data: bytes, name: str) -> ParsedArticle:
    """Read the paragraphs and tables of a Word document.

    Raises:
        UnreadableFileError: if it is damaged, empty or a trap.
    """
    check_archive(data, name)
    blocks = _blocks(data, name)
    body = Canonical(canonicalise("\n\n".join(text for text, _ in blocks)).text.strip(), ())
    check_text(body.text, name)
    article = article_of(body, name, published=None, original=data)
    heading = next((text for text, style in blocks[:6] if style in _TITLE_STYLES), "")
    title = " ".join(canonicalise(heading).text.split())
    return dataclasses.replace(
        article,
        title=title or article.title,
        title_made=article.title_made and not title,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    )


def _blocks(data: bytes, name: str) -> list[tuple[str, str]]:
    """Texts of the paragraphs and table rows with the names of their styles."""
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import XMLSyntaxError

    try:
        document = docx.Document(io.BytesIO(data))
        return [(text, style) for text, style in _walk(document) if text.strip()]
    except (OpcError, XMLSyntaxError, AttributeError, TypeError, *ZIP_FAULTS) as error:
        raise damaged(name) from error


def _walk(document: Any) -> Iterator[tuple[str, str]]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield " | ".join(dict.fromkeys(cell.text for cell in row.cells)), ""
        else:
            yield block.text, block.style.name if block.style is not None else ""
