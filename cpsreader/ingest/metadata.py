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
_DATE_LINE_LIMIT = 40
_SALUTATION_LIMIT = 80
_ABBREVIATION_WORDS = (
    "mr mrs ms dr gov sen rep st jr sr no vs jan feb mar apr jun jul aug sept sep oct nov dec "
    "mon tue tues wed thu thur fri sat sun u.s a.m p.m p.n prof gen col lt sgt rev hon inc co corp"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())
_INITIALS = re.compile(r"[a-z](\.[a-z])*")
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

    Kickers such as 'FOR IMMEDIATE RELEASE' and date lines above it are passed over.
    """
    rest = text.strip()
    for _ in range(_HEAD_LINES):
        line, _, below = rest.partition("\n")
        line, rest = " ".join(line.split()), below.strip()
        if _is_kicker(line) or _is_date_line(line):
            continue
        return line if _is_headline(line) and len(rest) > len(line) else ""
    return ""


def _is_headline(line: str) -> bool:
    if not 3 < len(line) <= _HEADLINE_LIMIT or not re.search(r"[^\W\d_]{2}", line):
        return False
    return (
        not line.endswith((".", ",", ";", ":"))
        and not _URL.match(line)
        and not _DATELINE.match(line)
    )


def _is_kicker(line: str) -> bool:
    return line.strip(" :*").casefold() in _KICKERS


def _is_date_line(line: str) -> bool:
    return len(line) < _DATE_LINE_LIMIT and published_of([line]) is not None


def made_title(text: str) -> str:
    """The first sentence without its dateline, shortened at a word's end.

    Date lines, kickers and salutations above it are passed over.
    """
    lines = text.strip().split("\n", _HEAD_LINES)[:_HEAD_LINES]
    paragraph = next((line.strip() for line in lines if _is_prose(line.strip())), lines[0])
    paragraph = _DATELINE.sub("", paragraph, count=1)
    title = shortened(first_sentence(paragraph[:_LONG_SENTENCE]), _TITLE_LIMIT)
    return title or shortened(text[:_LONG_SENTENCE], _TITLE_LIMIT)


def _is_prose(line: str) -> bool:
    if not line or _is_kicker(line) or _is_date_line(line):
        return False
    return len(line) > _SALUTATION_LIMIT or not line.endswith((",", ":"))


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence rather than an abbreviation."""
    for match in _SENTENCE_END.finditer(text):
        word = re.split(r"[\s(“\"]", text[: match.start()])[-1].casefold()
        # 'No.' is an abbreviation before a number only.
        said_no = word == "no" and not re.match(r"\s*\d", text[match.end() :])
        if said_no or (word not in _ABBREVIATIONS and not _INITIALS.fullmatch(word)):
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
