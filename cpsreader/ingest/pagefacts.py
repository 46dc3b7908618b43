"""What a web page says of itself in JSON-LD and meta elements."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cpsreader.ingest.datelines import day_in

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting)$")
_META = re.compile(r"<meta\b[^>]*>", re.IGNORECASE)
_LINK = re.compile(r"<link\b[^>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT(\d\d):(\d\d)")
_MAX_DEPTH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """Fields as in ``ParsedArticle``; '' or None where the page does not say."""

    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: dt.date | None = None
    published_time: dt.time | None = None
    url: str = ""


def page_facts(page: str) -> PageFacts:
    """The facts of an HTML page; JSON-LD wins over meta elements."""
    linked = _linked_article(page)
    meta = _metas(page)
    title = _words(linked.get("headline")) or meta.get("og:title", "")
    outlet = _names(linked.get("publisher")) or meta.get("og:site_name", "")
    stamp = _words(linked.get("datePublished")) or next(
        (meta[key] for key in _DATE_KEYS if key in meta), ""
    )
    return PageFacts(
        title=without_outlet(title, outlet),
        outlet=outlet,
        byline=_names(linked.get("author")) or _author(meta),
        published=day_in(stamp[:40]),
        published_time=_time(stamp),
        url=_url(linked) or _canonical(page) or meta.get("og:url", ""),
    )


_DATE_KEYS = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publish-date",
    "sailthru.date",
    "parsely-pub-date",
)


def without_outlet(title: str, outlet: str) -> str:
    """A page's title without ' - OUTLET' at its end."""
    if not outlet:
        return title
    return re.sub(rf"\s+[-|–—:·]\s+{re.escape(outlet)}\s*$", "", title, flags=re.IGNORECASE)


def inner_texts(page: str, tag: str, attribute: str = "") -> Iterator[str]:
    """What stands between the tags of each such element; in one pass, whatever the page holds."""
    low = page.lower()
    # Lower case may be longer than the text (İ); then places would not fit.
    low = low if len(low) == len(page) else page
    start = low.find(f"<{tag}")
    while start >= 0:
        opened = low.find(">", start)
        closed = low.find(f"</{tag}", opened)
        if opened < 0 or closed < 0:
            return
        if attribute in low[start:opened]:
            yield page[opened + 1 : closed]
        start = low.find(f"<{tag}", closed)


def _linked_article(page: str) -> dict[str, Any]:
    for script in inner_texts(page, "script", "application/ld+json"):
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data, _MAX_DEPTH):
            if any(_ARTICLE_TYPES.search(kind) for kind in _types(item)):
                return item
    return {}


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth - 1)
    elif isinstance(data, list):
        for item in data:
            yield from _objects(item, depth - 1)


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type", [])
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _words(value: Any) -> str:
    from html import unescape

    return " ".join(unescape(value).split()) if isinstance(value, str) else ""


def _names(value: Any) -> str:
    """Names of a person, an organization, or a list of them; an address is no name."""
    values = value if isinstance(value, list) else [value]
    names = [_words(v.get("name") if isinstance(v, dict) else v) for v in values]
    return ", ".join(dict.fromkeys(n for n in names if n and not n.startswith("http")))


def _metas(page: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _META.finditer(page):
        attributes = _attributes(match.group())
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop", "")
        if key and attributes.get("content"):
            found.setdefault(key.lower(), attributes["content"])
    return found


def _attributes(tag: str) -> dict[str, str]:
    return {m[1].lower(): _words(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag)}


def _author(meta: dict[str, str]) -> str:
    for key in ("author", "article:author", "byl", "parsely-author", "dc.creator"):
        value = re.sub(r"^[Bb]y ", "", meta.get(key, ""))
        if value and not value.startswith(("http", "@")):
            return value
    return ""


def _canonical(page: str) -> str:
    for match in _LINK.finditer(page):
        attributes = _attributes(match.group())
        if attributes.get("rel", "").lower() == "canonical":
            return attributes.get("href", "")
    return ""


def _url(linked: dict[str, Any]) -> str:
    url = linked.get("url") or linked.get("mainEntityOfPage") or ""
    if isinstance(url, dict):
        url = url.get("@id", "")
    return url if isinstance(url, str) and url.startswith("http") else ""


def _time(stamp: str) -> dt.time | None:
    match = _STAMP.search(stamp)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
