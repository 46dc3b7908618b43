"""OpenDocument texts."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from typing import Any

from cpsreader.domain.article import ParsedArticle
from cpsreader.ingest.archives import ZIP_FAULTS, check_archive, damaged, has_member
from cpsreader.ingest.canonical import Canonical, canonicalise
from cpsreader.ingest.limits import check_text
from cpsreader.ingest.plain import article_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_GAPS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}
_SKIPPED = (f"{_TEXT}note", "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation")


def holds_odt(data: bytes) -> bool:
    """Whether the bytes are an OpenDocument text."""
    return b"application/vnd.oasis.opendocument.text" in data[:200] and has_member(
        data, "content.xml"
    )


def read_odt(data: bytes, name: str) -> ParsedArticle:
    """Read the paragraphs and headings of an OpenDocument text.

    Raises:
        UnreadableFileError: if it is damaged, empty or a trap.
    """
    check_archive(data, name)
    root = _content(data, name)
    blocks = [(_words(element), element.tag) for element in root.iter(f"{_TEXT}p", f"{_TEXT}h")]
    blocks = [(text, tag) for text, tag in blocks if text.strip()]
    body = Canonical(canonicalise("\n\n".join(text for text, _ in blocks)).text.strip(), ())
    check_text(body.text, name)
    article = article_of(body, name, published=None, original=data)
    heading = next((text for text, tag in blocks[:6] if tag == f"{_TEXT}h"), "")
    title = " ".join(canonicalise(heading).text.split())
    return dataclasses.replace(
        article,
        title=title or article.title,
        title_made=article.title_made and not title,
        media_type="application/vnd.oasis.opendocument.text",
    )


def _content(data: bytes, name: str) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return etree.fromstring(archive.read("content.xml"), parser)
    except (etree.XMLSyntaxError, *ZIP_FAULTS) as error:
        raise damaged(name) from error


def _words(element: Any) -> str:
    if element.tag in _SKIPPED:
        return ""
    inner = [_GAPS.get(element.tag, ""), element.text or ""]
    for child in element:
        inner += [_words(child), child.tail or ""]
    return "".join(inner)
