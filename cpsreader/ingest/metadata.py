"""Title, outlet, byline and date, read off the text where it states them; never guessed."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from cpsreader.ingest.credits import byline_of, outlet_of
from cpsreader.ingest.datelines import PLACE, published_of, time_of

_TITLE_LIMIT = 90
_HEADLINE_LIMIT = 160
_LONG_SENTENCE = 2_000
_ABBREVIATION_WORDS = (
    "mr mrs ms dr gov sen rep st jr sr no vs jan feb mar apr jun jul aug sept sep oct nov dec "
    "mon tue tues wed thu thur fri sat sun u.s a.m p.m p.n prof gen col lt sgt rev hon inc co corp"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*(?=\s|$)")
_DATELINE = re.compile(rf"^{PLACE}(?: ?\([^)\n]{{2,40}}\))?\s*(?:—|–|--|-)\s+(?=\S)")
_URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")
_HEAD_LINES = 8
# What stands above a headline in releases and on opinion pages.
_KICKERS = frozenset(
    {
        "for immediate release", "press release", "media release", "news release", "editorial",
        "opinion", "our view", "commentary", "analysis", "exclusive", "breaking", "breaking news",
        "letter", "letters", "transcript", "live", "update", "updated", "news", "statement",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a text says of itself; fields as in ``ParsedArticle``."""

    title: str
    title_made: bool
    outlet: str
    byline: str
    published: dt.date | None
    published_time: dt.time | None
    url: str


def describe(text: str) -> Facts:
    """The facts of a canonical, non-empty text."""
    headline = headline_of(text)
    head = [line for line in text.split("\n", 40)[:40] if line.strip()][:_HEAD_LINES]
    return Facts(
        title=headline or made_title(text),
        title_made=not headline,
        outlet=outlet_of(text, head),
        byline=byline_of(text, head),
        published=published_of(head),
        published_time=time_of(head),
        url=_url_of(head),
    )


def headline_of(text: str) -> str:
    """The first line if it stands alone like a headline: short, no full stop, text below it.

    A kicker such as 'FOR IMMEDIATE RELEASE' is passed over if a headline follows it.
    """
    first, separator, rest = text.strip().partition("\n")
    if first.strip(" :*").casefold() in _KICKERS:
        below = headline_of(rest)
        if below:
            return below
    first = " ".join(first.split())
    if not separator or len(rest.strip()) <= len(first) or not 3 < len(first) <= _HEADLINE_LIMIT:
        return ""
    if first.endswith((".", ",", ";", ":")) or not re.search(r"[^\W\d_]{2}", first):
        return ""
    if published_of([first]) and len(first) < 40:
        return ""
    return "" if _URL.match(first) or _DATELINE.match(first) else first


def made_title(text: str) -> str:
    """The first sentence without its dateline, shortened at a word's end."""
    paragraph = text.strip().split("\n", 1)[0]
    paragraph = _DATELINE.sub("", paragraph, count=1)
    title = shortened(first_sentence(paragraph[:_LONG_SENTENCE]), _TITLE_LIMIT)
    return title or shortened(text[:_LONG_SENTENCE], _TITLE_LIMIT)


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence rather than an abbreviation."""
    for match in _SENTENCE_END.finditer(text):
        word = re.split(r"[\s(“\"]", text[: match.start()])[-1].casefold()
        if word not in _ABBREVIATIONS and not re.fullmatch(r"[a-z](\.[a-z])*", word):
            return text[: match.end()]
    return text


def shortened(text: str, limit: int) -> str:
    """White space made single, a final full stop dropped, cut at a word's end with '…'."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text[:-1] if text.endswith(".") and not text.endswith("..") else text
    cut = text[: limit - 1]
    if " " in cut:
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(' ,;:.–—-(“"') + "…"


def _url_of(head: list[str]) -> str:
    for line in head:
        match = _URL.fullmatch(line.strip().removeprefix("URL:").removeprefix("Source:").strip())
        if match is not None:
            return match.group()
    return ""
