"""Date mentions of a text get their days; clock times are joined to the day beside them.

``resolve`` does it for a phrase alone, ``resolve_dates`` for the mentions of a text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from cpsreader.analysis.date_anchor import Tense
from cpsreader.analysis.date_calendar import SEASONS
from cpsreader.analysis.date_resolve import resolve
from cpsreader.analysis.date_tense import tense_at
from cpsreader.analysis.date_tense_words import describes_next
from cpsreader.analysis.date_words import normal_form, without_clock
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import DaySpan, EntityKind, Mention
from cpsreader.domain.span import Span

__all__ = ["resolve", "resolve_dates"]

_GAP = re.compile(r",? (?:(?:on|of|at) )?|")
"""What may stand between a clock time and its day."""

_REACH = 48
"""Code points before a mention that are looked at for 'since', 'the week of' and their like."""

_OPENER = re.compile(
    r"(?:(?<![\w-])(?:since|until|till|through|thru|before|after|by|over|late|early|mid|earlier"
    r"|later|ahead of|prior to|end|start|beginning|middle|close|week|weekend|day|night|first"
    r"|second|third|last|this|next|past|of|in|on|from|the|eve|ever|just|shortly)(?:\s+|(?<=mid)-))+$",
    re.IGNORECASE,
)
_CLOSER = re.compile(r" (?:of (?:\d{4}|(?:last|this|next) year)|after next|before last)\b")
_BESIDE = re.compile(r"\b(?:before|after|ahead of|prior to)\b", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:since|until|till|through|thru|before|after|over|late|early|mid|earlier|later|ahead of"
    r"|prior to|end|start|beginning|middle|close|week|weekend|day|night|last|this|next|past"
    r"|(?:first|second|third) of)\b",
    re.IGNORECASE,
)


def resolve_dates(
    tokens: Tokens,
    mentions: tuple[Mention, ...],
    *,
    published: dt.date | None,
    published_time: dt.time | None = None,
) -> tuple[Mention, ...]:
    """The mentions with ``days`` on the dates, and clock times joined to their day.

    Words in front that change the days ('since', 'the week of') count but stay outside the
    span. Without a day of publication the mentions come back as they are.

    Args:
        tokens: Of the text.
        mentions: Sorted by their start.
        published: Day of publication.
        published_time: Time of publication, where known.

    Returns:
        As many mentions or fewer, sorted.
    """
    if published is None:
        return mentions
    return tuple(
        _resolved(tokens, m, published, published_time) for m in _joined(tokens.text, mentions)
    )


def _resolved(
    tokens: Tokens, mention: Mention, published: dt.date, time: dt.time | None
) -> Mention:
    if mention.kind is not EntityKind.DATE or mention.days is not None:
        return mention
    days = _days(tokens, mention.span, published, time)
    return mention if days is None else replace(mention, days=days)


def _joined(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    found: list[Mention] = []
    for mention in mentions:
        if found and _belong(text, found[-1], mention):
            span = Span(found[-1].span.start, mention.span.end)
            found[-1] = replace(found[-1], span=span, name=span.of(text))
        else:
            found.append(mention)
    return found


def _belong(text: str, first: Mention, second: Mention) -> bool:
    """'6 p.m.' and 'Tuesday', in either order; never two clock times or two days."""
    if first.kind is not EntityKind.DATE or second.kind is not EntityKind.DATE:
        return False
    gap = second.span.start - first.span.end
    if not 0 <= gap <= 5 or _GAP.fullmatch(text[first.span.end : second.span.start]) is None:
        return False
    return _is_clock(first.span.of(text)) != _is_clock(second.span.of(text))


def _is_clock(phrase: str) -> bool:
    form = normal_form(phrase)
    return bool(form) and not without_clock(form)


def _days(tokens: Tokens, span: Span, published: dt.date, time: dt.time | None) -> DaySpan | None:
    first, last = tokens.range_of(span)
    tense = _tense(tokens, first, last)
    phrase = span.of(tokens.text) + _closer(tokens.text, span)
    if phrase.lower() in SEASONS and _attributive(tokens, last):
        return None

    def days(words: str) -> DaySpan | None:
        return resolve(words, published=published, tense=tense, published_time=time)

    for opener in _openers(tokens, span, last):
        found = days(opener + phrase)
        if found is not None:
            return found
    return days(phrase)


def _tense(tokens: Tokens, first: int, last: int) -> Tense:
    """Of the clause; what is known 'as of' a day or took 'a summer' is past."""
    if first >= last or tokens.lower[max(0, first - 2) : first] == ["as", "of"]:
        return Tense.PAST
    if first and tokens.lower[first - 1] == "a" and tokens.lower[first] in SEASONS:
        return Tense.PAST
    return tense_at(tokens, first, last)


def _closer(text: str, span: Span) -> str:
    """Words behind that name the year ('of 2035', 'of last year', 'after next')."""
    match = _CLOSER.match(text, span.end)
    return match[0] if match else ""


def _openers(tokens: Tokens, span: Span, last: int) -> list[str]:
    """Words in front that change the days, longest first."""
    before = tokens.text[max(0, span.start - _REACH) : span.start].rpartition("\n")[2]
    match = _OPENER.search(before)
    if match is None:
        return []
    words = match[0]
    if _BESIDE.search(words) and _attributive(tokens, last):
        return []
    tails = [words[m.start() :] for m in re.finditer(r"\S+", words)]
    return [tail for tail in tails if _MOVES.search(tail)]


def _attributive(tokens: Tokens, last: int) -> bool:
    """Whether the date only describes what follows ("before Tuesday's vote")."""
    if last >= len(tokens):
        return False
    if not tokens.tags[last]:
        return describes_next(tokens, last)
    return tokens.lower[last] in ("'s", "’s") or tokens.tags[last].startswith("NN")
