"""The conditions of the search filters, each on the article ``r``."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Sequence

from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.status import Status
from cpsreader.storage.lists import Condition

FLAGS = {
    "read": "r.read",
    "unread": "NOT r.read",
    "starred": "r.starred",
    "archived": "r.archived",
    "marked": "EXISTS (SELECT 1 FROM annotations m WHERE m.article = r.id)",
    "noted": "r.note != '' OR EXISTS (SELECT 1 FROM annotations m"
    " WHERE m.article = r.id AND m.note != '')",
    "reviewed": "EXISTS (SELECT 1 FROM reviews v WHERE v.article = r.id)",
    "analysed": "EXISTS (SELECT 1 FROM analyses n WHERE n.article = r.id)",
    "waiting": "NOT EXISTS (SELECT 1 FROM analyses n WHERE n.article = r.id)",
    "copy": "r.story != r.id",
    "revision": "r.revises IS NOT NULL",
    "undated": "r.published IS NULL",
}
"""What ``is:`` knows."""

CLAIMS = "r.id IN (SELECT c.article FROM claims c WHERE {})"
STANDING = "r.id IN (SELECT s.article FROM standing s WHERE {})"
SPEAKS = (
    "r.id IN (SELECT f.article FROM findings f WHERE f.issue IN (SELECT value FROM json_each(?)))"
)
LABELLED = """r.id IN (SELECT m.article FROM annotations m
JOIN annotation_labels al ON al.annotation = m.id
JOIN labels l ON l.id = al.label WHERE l.name LIKE ? ESCAPE '\\')"""
NOTED = """(r.note LIKE ? ESCAPE '\\' OR r.id IN (SELECT m.article FROM annotations m
WHERE m.id IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ?)))"""
SAID_BY_USER = """r.id IN (SELECT v.article FROM reviews v WHERE v.target = 'claim'
AND json_extract(v.data, '$.value') LIKE ? ESCAPE '\\')"""
IN_LIST = "{} IN (SELECT value FROM json_each(?))"
SPEAKERS = "SELECT DISTINCT speaker FROM claims WHERE speaker != '' ORDER BY speaker"
LABELS = "SELECT name FROM labels ORDER BY position, id"


def all_of(parts: Iterable[Condition]) -> Condition:
    """Every one of the conditions."""
    return _joined(list(parts), " AND ", "1")


def any_of(parts: Iterable[Condition]) -> Condition:
    """At least one of the conditions."""
    return _joined(list(parts), " OR ", "0")


def _joined(parts: Sequence[Condition], word: str, empty: str) -> Condition:
    sql = word.join(f"({part.sql})" for part in parts) or empty
    return Condition(sql, tuple(value for part in parts for value in part.values))


def negated(part: Condition) -> Condition:
    """What the condition is not true of."""
    return Condition(f"NOT ({part.sql})", part.values)


def containing(words: str) -> str:
    """A LIKE pattern for anything that contains those words."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def claim(
    *,
    speakers: Sequence[str] | None = None,
    sides: Sequence[SideId] | None = None,
    issues: Sequence[IssueId] | None = None,
) -> Condition:
    """Articles with one claim that is by one of the speakers, of a side, on an issue."""
    parts = []
    if speakers is not None:
        parts.append(Condition(IN_LIST.format("c.speaker"), (_listed(speakers),)))
    if sides is not None:
        parts.append(Condition(IN_LIST.format("c.side"), (_listed(sides),)))
    if issues is not None:
        named = [Condition("instr(c.issues, ?)", (f"|{issue}|",)) for issue in issues]
        parts.append(any_of(named))
    whole = all_of(parts)
    return Condition(CLAIMS.format(whole.sql), whole.values)


def said_by_user(words: str) -> Condition:
    """Articles with a claim that the user has given to a speaker of such a name."""
    return Condition(SAID_BY_USER, (containing(words),))


def status(statuses: Sequence[Status], issues: Sequence[IssueId] | None = None) -> Condition:
    """Articles that give one of the statuses (to one of the issues), reviews applied."""
    parts = [Condition(IN_LIST.format("s.status"), (_listed(statuses),))]
    if issues is not None:
        parts.append(Condition(IN_LIST.format("s.issue"), (_listed(issues),)))
    whole = all_of(parts)
    return Condition(STANDING.format(whole.sql), whole.values)


def speaks_to(issues: Sequence[IssueId]) -> Condition:
    """Articles with a finding, a status or a claim on one of the issues."""
    standing = Condition(STANDING.format(IN_LIST.format("s.issue")), (_listed(issues),))
    return any_of([Condition(SPEAKS, (_listed(issues),)), standing, claim(issues=issues)])


def outlet(words: str) -> Condition:
    """Articles of an outlet whose name contains those words."""
    return Condition("r.outlet LIKE ? ESCAPE '\\'", (containing(words),))


def no_outlet() -> Condition:
    """Articles whose outlet is not known."""
    return Condition("r.outlet = ''")


def label(words: str) -> Condition:
    """Articles with a mark that carries a label of that name."""
    return Condition(LABELLED, (containing(words),))


def noted(words: str, query: str) -> Condition:
    """Articles with those words in a note of the user's; ``query`` is the same for FTS."""
    return Condition(NOTED, (containing(words), query))


def days(first: dt.date | None, last: dt.date | None) -> Condition:
    """Articles of those days, both included; None for no limit."""
    parts = []
    if first is not None:
        parts.append(Condition("r.day >= ?", (first.isoformat(),)))
    if last is not None:
        parts.append(Condition("r.day <= ?", (last.isoformat(),)))
    return all_of(parts)


def flag(name: str) -> Condition:
    """Articles of which one of ``FLAGS`` is true."""
    return Condition(FLAGS[name])


def _listed(values: Iterable[str]) -> str:
    return json.dumps([str(value) for value in values])


def speakers(connection: sqlite3.Connection) -> list[str]:
    """Everybody who is quoted, by name."""
    return [name for (name,) in connection.execute(SPEAKERS)]


def label_names(connection: sqlite3.Connection) -> list[str]:
    """Every label's name, in the user's order."""
    return [name for (name,) in connection.execute(LABELS)]
