"""Web pages: the readable text of the article and what the page says of itself."""

from __future__ import annotations

import logging
import re

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.canonical import canonicalise
from cpsreader.ingest.decode import decode
from cpsreader.ingest.metadata import describe
from cpsreader.ingest.pagefacts import PageFacts, inner_texts, page_facts, without_outlet

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_LARGE = 4_000
_BLOCKS = ("p", "li", "blockquote", "h1", "h2", "h3", "h4", "td", "th", "pre", "dd", "dt")
_UNREAD = ("script", "style", "noscript", "template", "nav", "footer", "form", "svg", "head")
_SNIFF = re.compile(
    rb"\s*(?:<!--(?:(?!-->).)*-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def holds_page(data: bytes) -> bool:
    """Whether the bytes begin as an HTML page does."""
    return _SNIFF.match(data.removeprefix(b"\xef\xbb\xbf")[:4096]) is not None


def read_html(data: bytes, name: str) -> ParsedArticle:
    """Read the article of a saved page or of an HTML fragment.

    Raises:
        UnreadableFileError: if there is no article text on it.
    """
    declared = _CHARSET.search(data[:4096])
    page = decode(data, name, declared.group(1).decode("ascii") if declared else "")
    return parse_page(page, name, data)


def parse_page(page: str, name: str, original: bytes) -> ParsedArticle:
    """The same for a page that is decoded already."""
    # Control characters stop the parsers, so they go before as well as after.
    page = canonicalise(page).text
    text = canonicalise(_readable(page)).text.strip()
    if not any(character.isalnum() for character in text):
        raise UnreadableFileError(
            f"“{name}” has no article text on it.",
            "Open the page in a browser, copy the article and paste it here.",
        )
    facts = page_facts(page)
    title = facts.title or _own_title(page, facts)
    text = _without_headline(text, title)
    described = describe(text)
    return ParsedArticle(
        text=text,
        title=title or described.title,
        title_made=not title and described.title_made,
        outlet=facts.outlet or described.outlet,
        byline=facts.byline or described.byline,
        published=facts.published or described.published,
        published_time=facts.published_time or described.published_time,
        url=facts.url or described.url,
        original=original,
        media_type="text/html",
        origin=name,
    )


def _readable(page: str) -> str:
    import trafilatura

    # Its warnings go to standard error where no one has set up logging; the error says it all.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        text = trafilatura.extract(page, include_comments=False, output_format="txt")
    except (ValueError, RecursionError):
        text = None
    plain = _all_blocks(page)
    # A fragment from the clipboard is too short for the extractor; then everything is wanted.
    if text and (len(text) * 4 >= len(plain) or len(plain) > _LARGE):
        return "\n\n".join(line for line in text.splitlines() if line.strip())
    return plain


def _all_blocks(page: str) -> str:
    from lxml import etree, html

    try:
        root = html.document_fromstring(page)
    except (etree.ParserError, ValueError, RecursionError):
        return ""
    for element in list(root.iter(*_UNREAD)):
        element.drop_tree()
    blocks = [
        element
        for element in root.iter(*_BLOCKS)
        if not any(True for _ in element.iterdescendants(*_BLOCKS))
    ]
    texts = [" ".join(element.text_content().split()) for element in blocks]
    joined = "\n\n".join(text for text in texts if text)
    return joined or " ".join(root.text_content().split())


def _own_title(page: str, facts: PageFacts) -> str:
    for tag in ("h1", "title"):
        inner = next(inner_texts(page, tag), "")
        words = " ".join(canonicalise(_unescaped(inner)).text.split())
        if words:
            return without_outlet(words, facts.outlet)
    return ""


def _unescaped(markup: str) -> str:
    from html import unescape

    return unescape(_TAG.sub(" ", markup))


def _without_headline(text: str, title: str) -> str:
    """The text without the page's headline at its head; it is the title already."""
    first, _, rest = text.partition("\n")
    same = title and " ".join(first.split()).casefold() == " ".join(title.split()).casefold()
    return rest.strip() if same and rest.strip() else text
