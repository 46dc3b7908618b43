"""Markdown: its marks are dropped, its words keep their place in the file."""

from __future__ import annotations

import dataclasses
import re

from cpsreader.domain.article import ParsedArticle
from cpsreader.ingest.canonical import canonicalise
from cpsreader.ingest.datelines import day_in, moment_in
from cpsreader.ingest.decode import decode
from cpsreader.ingest.limits import check_text
from cpsreader.ingest.plain import article_of

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<body>.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z_-]+):[ \t]*(?P<value>.*?)[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<words>.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
# Each pattern's group "gone" is what goes; the words around it stay.
_MARKS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"(?P<gone><!--(?:(?!<!--)[\s\S])*?-->)",
        r"(?P<gone>!\[[^\[\]\n]*\]\([^()\n]*\))",
        r"^ {0,3}(?P<gone>(?:```|~~~).*)$",
        r"^ {0,3}(?P<gone>=+|-{3,}|\*{3,}|_{3,})[ \t]*\r?$",
        r"^(?P<gone>[ \t]*(?:>[ \t]?)+)",
        r"^(?P<gone> {0,3}#{1,6}[ \t]+)",
        r"(?P<gone>[ \t]+#+[ \t]*)$",
        r"^(?P<gone>[ \t]*[-*+][ \t]+)(?=\S)",
        r"(?P<gone>\[)(?=[^\[\]\n]+\]\([^()\n]*\))",
        r"(?<=\S)(?P<gone>\]\([^()\n]*\))",
        r"(?P<gone><)(?=https?://[^<>\s]+>)",
        r"(?<=[^\s>])(?P<gone>>)(?=\s|[.,;]|$)",
        r"(?<!\\)(?P<gone>\*{1,3})(?=\S)",
        r"(?<=[^\s\\])(?P<gone>\*{1,3})",
        r"(?<![\w\\])(?P<gone>_{1,3})(?=\S)",
        r"(?<=[^\s\\])(?P<gone>_{1,3})(?!\w)",
        r"(?P<gone>`+)",
        r"(?P<gone>\\)(?=[\\`*_{}\[\]()#+.!>-])",
    )
)


def read_markdown(data: bytes, name: str) -> ParsedArticle:
    """Read a Markdown file, its front matter if it has one.

    Raises:
        UnreadableFileError: if it is not text or is empty.
    """
    raw = decode(data, name)
    front = _FRONT.match(raw)
    start = front.end() if front else 0
    body = "\n" * start + raw[start:]
    heading = _HEADING.search(body)
    whole = canonicalise(_without_marks(body))
    whole = whole.part(0, len(whole.text))
    check_text(whole.text, name)
    article = article_of(whole, name, published=None, original=data)
    article = dataclasses.replace(article, media_type="text/markdown")
    if heading is not None:
        title = " ".join(canonicalise(_without_marks(heading["words"])).text.split())
        if title:
            article = dataclasses.replace(article, title=title, title_made=False)
    return _with_front(article, _entries(front["body"]) if front else {})


def _without_marks(raw: str) -> str:
    """Marks become NULs, which the normaliser drops, so that all offsets stay right."""
    for pattern in _MARKS:
        raw = pattern.sub(_blanked, raw)
    return raw


def _blanked(match: re.Match[str]) -> str:
    start, end = match.span("gone")
    words = match.group()
    return words[: start - match.start()] + "\0" * (end - start) + words[end - match.start() :]


def _entries(front: str) -> dict[str, str]:
    found = {m["key"].lower(): m["value"].strip("\"' \r") for m in _ENTRY.finditer(front)}
    return {key: value for key, value in found.items() if value}


def _with_front(article: ParsedArticle, entries: dict[str, str]) -> ParsedArticle:
    title = entries.get("title", "")
    date = entries.get("date", entries.get("published", ""))
    return dataclasses.replace(
        article,
        title=title or article.title,
        title_made=article.title_made and not title,
        outlet=entries.get("outlet", entries.get("source", entries.get("publisher", "")))
        or article.outlet,
        byline=entries.get("author", entries.get("byline", "")) or article.byline,
        published=day_in(date) or article.published,
        published_time=moment_in(date) or article.published_time,
        url=entries.get("url", "") or article.url,
    )
