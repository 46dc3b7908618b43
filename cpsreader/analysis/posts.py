"""Posts that a report embeds: '... text ... - Name (@handle) January 9, 2022'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cpsreader.analysis.quotes import paragraphs
from cpsreader.domain.span import Span, trimmed

_SIGNED = re.compile(
    r"[ \t]*(?:\u2014|\u2013|--|-)[ \t]*(?P<name>[^\n()\u2014]{0,60}?)[ \t]*"
    r"\((?P<handle>@\w{2,30})\)(?P<date>[^\n()]{0,40})$"
)
_HANDLE_ONLY = re.compile(
    r"[ \t]*(?:\u2014|\u2013|--)[ \t]*(?P<name>(?P<handle>@\w{2,30}))[^\n()]{0,30}$"
)
_LEADING = re.compile(r"(?P<name>[^\n()@:]{0,60}?)[ \t]*\(?(?P<handle>@\w{2,30})\)?:[ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post; ``name`` is None where only the handle is given."""

    content: Span
    handle: Span
    name: Span | None


def find_posts(text: str) -> tuple[Post, ...]:
    """The embedded posts of a text, in order."""
    if "@" not in text:
        return ()
    found = (_post(text, start, end) for start, end in paragraphs(text))
    return tuple(p for p in found if p is not None)


def _post(text: str, start: int, end: int) -> Post | None:
    paragraph = text[start:end].rstrip()
    if "@" not in paragraph or len(paragraph) > 1200:
        return None
    for pattern in (_SIGNED, _HANDLE_ONLY):
        found = _last_signature(pattern, paragraph)
        if found is not None:
            return _made(text, start, found, trimmed(text, start, start + found.start()))
    lead = _LEADING.match(paragraph)
    if lead is not None and all(w[:1].isupper() for w in lead["name"].split()):
        return _made(text, start, lead, trimmed(text, start + lead.end(), start + len(paragraph)))
    return None


def _last_signature(pattern: re.Pattern[str], paragraph: str) -> re.Match[str] | None:
    at = max(paragraph.rfind(mark) for mark in ("\u2014", "\u2013", " -", "--"))
    while at > 0 and paragraph[at - 1] in " \t-":
        at -= 1
    return pattern.match(paragraph, at) if at > 0 else None


def _made(text: str, start: int, found: re.Match[str], content: Span | None) -> Post | None:
    if content is None:
        return None
    content = _unquoted(text, content)
    name = found["name"].strip()
    named = Span(start + found.start("name"), start + found.end("name")) if name else None
    return Post(content, Span(start + found.start("handle"), start + found.end("handle")), named)


def _unquoted(text: str, content: Span) -> Span:
    if len(content) > 2 and text[content.start] in '"\u201c' and text[content.end - 1] in '"\u201d':
        return Span(content.start + 1, content.end - 1)
    return content
