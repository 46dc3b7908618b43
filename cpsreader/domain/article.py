"""Articles (reports): before and after they are in a library."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from cpsreader.domain.ids import ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedArticle:
    r"""A report as read from a file, a page or the clipboard.

    Attributes:
        text: Canonical text: ``\\n`` line ends, no BOM, NUL or non-characters. All offsets count
            code points of this string.
        title: The headline, or a short title made from the first sentence.
        title_made: True where there was no headline.
        outlet: Who published it; empty where the text does not say.
        byline: Who wrote it; empty where the text does not say.
        published: Day of publication; None where unknown.
        published_time: Time of day of publication in the profile's time zone; None where unknown.
        url: Where it was published; may be empty.
        original: The bytes as they came.
        media_type: Of ``original``, such as ``text/html``.
        origin: File name or address it came from.
        raw_offsets: Runs ``(canonical_start, raw_start)``, sorted by both: from each
            ``canonical_start`` on, raw offset = canonical offset - canonical_start + raw_start,
            where raw counts code points of ``original`` decoded as it was read. Empty where the
            original is no plain text (PDF, DOCX, HTML).
    """

    text: str
    title: str
    title_made: bool = False
    outlet: str = ""
    byline: str = ""
    published: dt.date | None = None
    published_time: dt.time | None = None
    url: str = ""
    original: bytes = field(default=b"", repr=False)
    media_type: str = "text/plain"
    origin: str = ""
    raw_offsets: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A report in a library. Its text never changes after import.

    ``added`` and ``opened`` are UTC. ``story`` is the syndication group: the id of the first
    report of the same story, its own id where it stands alone.
    """

    id: ArticleId
    title: str
    title_made: bool
    outlet: str
    byline: str
    published: dt.date | None
    published_time: dt.time | None
    url: str
    text: str = field(repr=False)
    text_hash: str
    words: int
    added: dt.datetime
    story: ArticleId
    read: bool = False
    starred: bool = False
    archived: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The editable facts of an article; None leaves a fact as it is."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: dt.date | None = None
    published_time: dt.time | None = None
    url: str | None = None
