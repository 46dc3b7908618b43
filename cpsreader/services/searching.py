"""The search language against a library: conditions, snippets, completion."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence

from cpsreader.domain.errors import QueryError
from cpsreader.domain.ids import ArticleId, IssueId, SideId
from cpsreader.domain.profile import Actor, Profile, Side
from cpsreader.domain.status import Status
from cpsreader.services import naming
from cpsreader.services.query_language import (
    FILTERS,
    And,
    Filter,
    Node,
    Not,
    Or,
    Words,
    filters_of,
    parse,
    word_at,
    words_of,
)
from cpsreader.storage import filters, fts, lists, reviews
from cpsreader.storage.connection import Connection
from cpsreader.storage.lists import Condition

MOST_COMPLETIONS = 12
UNKNOWN = "unknown"
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAYS = ("today", "yesterday")
_ADVICE = "Write a day (2022-01-10), a month (2022-01) or a range (2022-01-08..2022-01-12)."


class Search:
    """One search of one library.

    Raises:
        QueryError: when made, if the text cannot be understood; by ``condition`` if a filter
            names nothing that there is.
    """

    def __init__(self, connection: Connection, profile: Profile, text: str) -> None:
        self._connection = connection
        self._profile = profile
        self._tree = parse(text)

    def condition(self) -> Condition:
        """What an article must fulfil to match."""
        return lists.EVERY if self._tree is None else self._of(self._tree)

    def wants_archive(self) -> bool:
        """Whether it asks for archived reports, which are left out otherwise."""
        return Filter("is", "archived") in filters_of(self._tree)

    def hits(self) -> str:
        """A full-text query for what the text itself is shown for; '' for filters alone."""
        return " OR ".join(_phrase(words) for words in words_of(self._tree))

    def _of(self, node: Node) -> Condition:
        if isinstance(node, Words):
            return fts.matching(_phrase(node))
        if isinstance(node, Filter):
            return self._filter(node)
        if isinstance(node, Not):
            return filters.negated(self._of(node.part))
        if isinstance(node, Or):
            return self._any(node)
        return self._all(node)

    def _any(self, node: Or) -> Condition:
        words = [part for part in node.parts if isinstance(part, Words)]
        rest = [self._of(part) for part in node.parts if not isinstance(part, Words)]
        text = [fts.matching(" OR ".join(map(_phrase, words)))] if words else []
        return filters.any_of([*text, *rest])

    def _all(self, node: And) -> Condition:
        words = [part for part in node.parts if isinstance(part, Words)]
        named = [part for part in node.parts if isinstance(part, Filter)]
        rest = [self._of(part) for part in node.parts if isinstance(part, Not | And | Or)]
        text = [fts.matching(" AND ".join(map(_phrase, words)))] if words else []
        return filters.all_of([*text, *self._together(named), *rest])

    def _together(self, named: Sequence[Filter]) -> list[Condition]:
        """Filters side by side: issue and status, issue and speaker speak of one thing."""
        by_name: dict[str, list[str]] = {}
        for item in named:
            by_name.setdefault(item.name, []).append(item.value)
        issues = by_name.get("issue", [])
        joined = {"status", "speaker", "party"} & by_name.keys()
        if len(issues) != 1 or not joined:
            return [self._filter(item) for item in named]
        found = [
            self._filter(item)
            for item in named
            if item.name not in ("issue", "status", "speaker", "party")
        ]
        wanted = self._issues(issues[0])
        found += [filters.status(_statuses(value), wanted) for value in by_name.get("status", ())]
        for value in by_name.get("speaker", ()):
            found.append(filters.claim(speakers=self._speakers(value), issues=wanted))
        for value in by_name.get("party", ()):
            found.append(filters.claim(sides=self._sides(value), issues=wanted))
        return found

    def _filter(self, item: Filter) -> Condition:
        value = item.value
        makers: dict[str, Callable[[], Condition]] = {
            "speaker": lambda: filters.any_of(
                [filters.claim(speakers=self._speakers(value)), filters.said_by_user(value)]
            ),
            "party": lambda: filters.claim(sides=self._sides(value)),
            "issue": lambda: filters.speaks_to(self._issues(value)),
            "status": lambda: filters.status(_statuses(value)),
            "source": lambda: _outlet(value),
            "label": lambda: filters.label(value),
            "note": lambda: filters.noted(value, fts.phrase(value, prefix=True)),
            "title": lambda: fts.matching(fts.in_title(value)),
            "date": lambda: filters.days(*_days(value)),
            "is": lambda: _flag(value),
        }
        return makers[item.name]()

    def _speakers(self, value: str) -> list[str]:
        """Those quoted whose name, as the user has it, or an alias contains the words."""
        wanted = value.casefold()
        everybody: tuple[Actor | Side, ...] = (*self._profile.actors, *self._profile.sides)
        known = {
            actor.name
            for actor in everybody
            if any(wanted in name.casefold() for name in (actor.name, *actor.aliases))
        }
        rename = naming.renamer(reviews.entity_rules(self._connection))
        return [
            name
            for name in filters.speakers(self._connection)
            if (now := rename(name, "")) in known or wanted in now.casefold()
        ]

    def _sides(self, value: str) -> list[SideId]:
        wanted = value.casefold()
        sides = self._profile.sides
        exact = [side.id for side in sides if side.id.casefold() == wanted]
        found = exact or [
            side.id
            for side in sides
            if any(wanted in name.casefold() for name in (side.id, side.name, *side.aliases))
        ]
        if not found:
            known = ", ".join(side.id for side in sides) or "none yet"
            raise QueryError(f"There is no party “{value}”.", f"Parties are: {known}.")
        return found

    def _issues(self, value: str) -> list[IssueId]:
        wanted = value.casefold()
        issues = self._profile.issues
        exact = [i.id for i in issues if wanted in (i.id.casefold(), i.name.casefold())]
        found = exact or [
            issue.id
            for issue in issues
            if wanted in issue.id.casefold() or wanted in issue.name.casefold()
        ]
        if not found:
            known = ", ".join(issue.id for issue in issues) or "none yet"
            raise QueryError(f"There is no issue “{value}”.", f"Issues are: {known}.")
        return found


def _phrase(words: Words) -> str:
    return fts.phrase(words.text, prefix=words.prefix)


def _outlet(value: str) -> Condition:
    return filters.no_outlet() if value.casefold() == UNKNOWN else filters.outlet(value)


def _flag(value: str) -> Condition:
    name = value.casefold()
    if name not in filters.FLAGS:
        raise QueryError(f"A report cannot be “{value}”.", f"Use {', '.join(filters.FLAGS)}.")
    return filters.flag(name)


def _statuses(value: str) -> list[Status]:
    found = [status for status in Status if status.value.startswith(value.casefold())]
    if not found:
        raise QueryError(f"There is no status “{value}”.", f"Statuses are: {', '.join(Status)}.")
    return found


def _days(value: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day that a date filter means."""
    if value[0] in "<>":
        day = value[1:].lstrip("=")
        first, last = _day_range(day, value)
        if value.startswith(">"):
            return (first, None) if "=" in value else (last + dt.timedelta(days=1), None)
        return (None, last) if "=" in value else (None, first - dt.timedelta(days=1))
    if ".." in value:
        start, _, end = value.partition("..")
        return (
            _day_range(start, value)[0] if start else None,
            _day_range(end, value)[1] if end else None,
        )
    return _day_range(value, value)


def _day_range(text: str, whole: str) -> tuple[dt.date, dt.date]:
    if text.casefold() in _DAYS:
        day = dt.datetime.now(dt.UTC).astimezone().date()
        day -= dt.timedelta(days=_DAYS.index(text.casefold()))
        return day, day
    match = _DAY.fullmatch(text)
    try:
        if match is None:
            raise ValueError
        year, month, day_number = (int(part) if part else None for part in match.groups())
        return _bounds(year or 0, month, day_number)
    except ValueError:
        raise QueryError(f"“{whole}” is no date.", _ADVICE) from None


def _bounds(year: int, month: int | None, day: int | None) -> tuple[dt.date, dt.date]:
    if month is None:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    if day is None:
        end = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
        return dt.date(year, month, 1), dt.date(year, month, end)
    return dt.date(year, month, day), dt.date(year, month, day)


def snippets(
    connection: Connection, search: Search, articles: Iterable[ArticleId]
) -> dict[ArticleId, str]:
    """A hit in context for each of the articles that has one."""
    hits = search.hits()
    return fts.snippets(connection, hits, articles) if hits else {}


def best(connection: Connection, search: Search, limit: int) -> list[ArticleId]:
    """The best hits first; the newest first where no words are asked for."""
    hits = search.hits()
    condition = search.condition()
    if hits:
        return fts.ranked(connection, hits, condition, limit)
    return [key for key, _ in lists.ids(connection, condition, smart="every")][:limit]


def complete(connection: Connection, profile: Profile, text: str, cursor: int) -> list[str]:
    """Words that could stand in the place of the one at the cursor, likeliest first."""
    _, word = word_at(text, cursor)
    minus = word[: len(word) - len(word.lstrip("-"))]
    name, colon, begun = word.lstrip("-").partition(":")
    if not colon:
        wanted = name.casefold()
        return [f"{minus}{known}:" for known in FILTERS if wanted and known.startswith(wanted)]
    values = _values(connection, profile, name.casefold())
    wanted = begun.strip('"').casefold()
    starting = [value for value in values if value.casefold().startswith(wanted)]
    inside = [v for v in values if wanted in v.casefold() and v not in starting]
    return [f"{minus}{name}:{_quoted(value)}" for value in (*starting, *inside)][:MOST_COMPLETIONS]


def _values(connection: Connection, profile: Profile, name: str) -> list[str]:
    makers: dict[str, Callable[[], list[str]]] = {
        "speaker": lambda: filters.speakers(connection),
        "party": lambda: [side.id for side in profile.sides],
        "issue": lambda: [issue.id for issue in profile.issues],
        "status": lambda: [status.value for status in Status],
        "source": lambda: [*lists.outlets(connection), UNKNOWN],
        "label": lambda: filters.label_names(connection),
        "date": lambda: list(_DAYS),
        "is": lambda: list(filters.FLAGS),
    }
    return makers[name]() if name in makers else []


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
