"""Figures that a report gives: counts of something, money, percentages, votes, days of events."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from cpsreader.domain.analysis import DaySpan
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.sentences import sentences
from cpsreader.domain.span import Span
from cpsreader.domain.wording import COMMON, stem, telling


class FigureKind(StrEnum):
    """What sort of value it is; only values of one sort are compared."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    VOTE = "vote"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The values that the words allow: 'more than 300' is 300 and above, 'about 300' around it."""

    low: float
    high: float

    def meets(self, other: Bounds) -> bool:
        """Whether both can be true of one thing."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A value in its sentence.

    Attributes:
        bounds: One range, two for a vote (the larger number first), days as ordinals for dates.
        span: Of the value; ``sentence`` holds it.
        head: Stem of what is counted ('member'); '' for votes and dates.
        word: The same as it stands.
        context: Stems of the telling words around it, without those of the value.
        around: These words as they stand, in order.
    """

    article: ArticleId
    story: ArticleId
    published: dt.date
    kind: FigureKind
    bounds: tuple[Bounds, ...]
    span: Span
    sentence: Span
    head: str
    word: str
    context: frozenset[str]
    around: tuple[str, ...] = ()


_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_VALUE = r"(?P<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|" + "|".join(_WORDS) + ")"
_SCALE = r"(?:[ -](?P<scale>thousand|million|billion|trillion)\b|(?P<short>[kmb])\b)?"
_HEDGE = re.compile(
    r"\b(about|around|roughly|approximately|nearly|almost|some|more than|over|at least"
    r"|fewer than|less than|up to|as many as|under|close to|just over|just under)\s+$",
    re.IGNORECASE,
)
_LONGEST_HEDGE = 15
_ANY = re.compile(r"\d|\b(?:" + "|".join(_WORDS) + r")\b", re.IGNORECASE)
_PERCENT = re.compile(
    rf"\b{_VALUE}(?:[ -](?:percent|per cent)\b|\s?%)"
    r"(?: (?P<after>(?:of |in )?(?:the |its |their |all )?(?:[\w-]+ ){0,2}?[\w-]+))?",
    re.IGNORECASE,
)
_MONEY = re.compile(rf"[$£€]\s?{_VALUE}{_SCALE}", re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?<![\w$£€.,/-]){_VALUE}{_SCALE}[ -]"
    r"(?P<after>(?:[a-z][\w-]+ ){0,2}?[a-z]+s)\b(?!')",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    rf"(?<![\w$£€.,/-]){_VALUE}-(?P<after>(?!percent|per\b|year|month|week|day|hour|minute|point)"
    r"[a-z]{3,})\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:want(?:s|ed)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand\w*|offer\w*|propos\w+"
    r"|counter\w*|request\w*|would (?:pay|give|get|raise)|call(?:s|ed|ing)? for)\b",
    re.IGNORECASE,
)
"""What a side wants differs from what the other offers; that is no disagreement of reports."""

_VOTE = re.compile(
    r"(?<![\w$.,-])(?P<a>\d{1,6}(?:,\d{3})*)(?: to |[-–])(?P<b>\d{1,6}(?:,\d{3})*)(?![\w%])"
)
_BALLOT = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballots?|tally|margin|approved|rejected|ratified)\b")
_UNITS = frozenset(
    "years months weeks days hours minutes seconds times points degrees miles pages others"
    " percent sides dollars cents inches feet pounds grades ages decades".split()
)
"""Plurals that count no things of the matter: their values differ for many reasons."""

_NEAR = 70
"""Code points on each side whose words are the context of a value."""


def figures(
    article: ArticleId,
    story: ArticleId,
    published: dt.date,
    text: str,
    dates: Iterable[tuple[Span, DaySpan]] = (),
) -> tuple[Figure, ...]:
    """All figures of a report, in the order of their sentences.

    Args:
        article: Id of the report.
        story: Its syndication group: figures of one story never disagree.
        published: Its day.
        text: Its canonical text.
        dates: Date mentions with the days they mean.
    """
    found = []
    days = tuple(dates)
    for sentence in sentences(text):
        for kind, span, bounds, word in _in_sentence(text, sentence, days):
            around = _around(text, sentence, span)
            found.append(
                Figure(
                    article=article,
                    story=story,
                    published=published,
                    kind=kind,
                    bounds=bounds,
                    span=span,
                    sentence=sentence,
                    head=stem(word) if word else "",
                    word=word,
                    context=frozenset(map(stem, around)),
                    around=around,
                )
            )
    return tuple(found)


Raw = tuple[FigureKind, Span, tuple[Bounds, ...], str]


def _in_sentence(
    text: str, sentence: Span, days: tuple[tuple[Span, DaySpan], ...]
) -> Iterator[Raw]:
    taken: list[Span] = [span for span, _ in days if sentence.contains(span)]
    for raw in (*_votes(text, sentence), *_valued(text, sentence)):
        if not any(raw[1].overlaps(span) for span in taken):
            taken.append(raw[1])
            yield raw
    for span, meant in days:
        if sentence.contains(span) and meant.first == meant.last:
            day = float(meant.first.toordinal())
            yield FigureKind.DATE, span, (Bounds(day, day),), ""


def _votes(text: str, sentence: Span) -> Iterator[Raw]:
    if _BALLOT.search(text, sentence.start, sentence.end) is None:
        return
    for match in _VOTE.finditer(text, sentence.start, sentence.end):
        counts = sorted((_plain(match["a"]), _plain(match["b"])), reverse=True)
        bounds = tuple(Bounds(count, count) for count in counts)
        yield FigureKind.VOTE, Span(*match.span()), bounds, ""


def _valued(text: str, sentence: Span) -> Iterator[Raw]:
    if _ANY.search(text, sentence.start, sentence.end) is None:
        return
    if _OFFER.search(text, sentence.start, sentence.end) is not None:
        return
    for pattern, kind in (
        (_PERCENT, FigureKind.PERCENT),
        (_MONEY, FigureKind.MONEY),
        (_COMPOUND, FigureKind.NUMBER),
        (_NUMBER, FigureKind.NUMBER),
    ):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            word = "" if kind is FigureKind.MONEY else _head(match["after"] or "", kind)
            if kind is FigureKind.NUMBER and (not word or word.casefold() in _UNITS):
                continue
            hedge = _HEDGE.search(
                text, max(sentence.start, match.start() - _LONGEST_HEDGE), match.start()
            )
            yield kind, _value_span(match, hedge), (_bounds(match, hedge),), word


def _value_span(match: re.Match[str], hedge: re.Match[str] | None) -> Span:
    """The value with its hedge, mark and scale, without what is counted."""
    groups = match.re.groupindex
    after = match.start("after") if "after" in groups and match["after"] else match.end()
    end = match.start() + len(match.string[match.start() : after].rstrip(" -"))
    return Span(hedge.start() if hedge else match.start(), end)


def _head(after: str, kind: FigureKind) -> str:
    words = [w for w in after.split() if w.casefold() not in COMMON]
    if not words:
        return ""
    return words[-1] if kind is FigureKind.NUMBER else words[0]


def _plain(value: str) -> float:
    word = value.casefold()
    return float(_WORDS.index(word) + 2) if word in _WORDS else float(word.replace(",", ""))


def _bounds(match: re.Match[str], hedged: re.Match[str] | None) -> Bounds:
    groups = match.groupdict()
    scale = (groups.get("scale") or groups.get("short") or "").casefold()[:1]
    value = _plain(match["value"]) * {"t": 1e3, "k": 1e3, "m": 1e6, "b": 1e9}.get(scale, 1.0)
    if groups.get("scale") == "trillion":
        value *= 1e9
    hedge = hedged[1].casefold() if hedged else ""
    if hedge in ("more than", "over", "at least", "just over"):
        return Bounds(value, value * 1.5)
    if hedge in ("fewer than", "less than", "up to", "as many as", "under", "just under"):
        return Bounds(value / 1.5, value)
    if hedge:
        return Bounds(value * 0.9, value * 1.1)
    return _rounded(value)


def _rounded(value: float) -> Bounds:
    """A round number of thousands may stand for its neighbours."""
    slack = 0.0
    if value >= 1000 and value == int(value):
        zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
        slack = 10**zeros / 2 if zeros >= 2 else 0.0
    return Bounds(value - slack, value + slack)


def _around(text: str, sentence: Span, span: Span) -> tuple[str, ...]:
    before = text[max(sentence.start, span.start - _NEAR) : span.start]
    after = text[span.end : min(sentence.end, span.end + _NEAR)]
    return tuple(dict.fromkeys(w for w in telling(f"{before} {after}") if not w[0].isdigit()))
