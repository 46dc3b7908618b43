"""Plain text: the seeds' format with its date at the head, and ordinary text files.

The text is kept whole but for the head, so that offsets map back to the file; a headline or a
byline that stands in it stays there as well as in the metadata.
"""

from __future__ import annotations

import datetime as dt
import re

from cpsreader.domain.article import ParsedArticle
from cpsreader.ingest.canonical import Canonical, canonicalise
from cpsreader.ingest.decode import decode
from cpsreader.ingest.limits import check_text
from cpsreader.ingest.metadata import describe
from cpsreader.ingest.wrapping import unwrapped

_HEAD = re.compile(r"\s*date\s+(\d{4})-(\d{2})-(\d{2})(?=\s|$)")


def read_plain(data: bytes, name: str) -> ParsedArticle:
    """Read a text file.

    Raises:
        UnreadableFileError: if it is not text or is empty.
    """
    return parse_text(decode(data, name), name, original=data)


def parse_text(raw: str, name: str, *, original: bytes = b"") -> ParsedArticle:
    """Read text that is decoded already, such as the clipboard's.

    ``raw_offsets`` of the result count code points of ``raw``.
    """
    whole = canonicalise(raw)
    whole = Canonical(unwrapped(whole.text), whole.runs)
    published, start = _head(whole.text)
    body = whole.part(start, len(whole.text))
    check_text(body.text, name)
    return article_of(body, name, published=published, original=original or raw.encode())


def article_of(
    body: Canonical, name: str, *, published: dt.date | None, original: bytes
) -> ParsedArticle:
    """An article of plain text whose metadata are read off the text itself."""
    facts = describe(body.text)
    return ParsedArticle(
        text=body.text,
        title=facts.title,
        title_made=facts.title_made,
        outlet=facts.outlet,
        byline=facts.byline,
        published=published or facts.published,
        published_time=facts.published_time,
        url=facts.url,
        original=original,
        media_type="text/plain",
        origin=name,
        raw_offsets=body.runs,
    )


def _head(text: str) -> tuple[dt.date | None, int]:
    match = _HEAD.match(text)
    if match is None:
        return None, 0
    try:
        return dt.date(*(int(part) for part in match.groups())), match.end()
    except ValueError:
        return None, 0
