"""What must be true of a profile, whoever wrote it: the TOML reader and the editor ask here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile

ACTOR_KINDS = ("person", "organization")
_ID = re.compile(r"[^\W_][\w.-]{0,63}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_ICON = re.compile(r"[a-z0-9]+\.[a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        table: ``side``, ``actor``, ``issue``, or '' for the profile itself.
        index: Which one of its table, from 0.
        key: The key concerned.
        message: What is wrong with it and what is allowed, without a full stop.
    """

    table: str
    index: int
    key: str
    message: str


def problems_of(profile: Profile) -> tuple[Problem, ...]:
    """All problems of a profile, in the order of its file."""
    return (*_general(profile), *_sides(profile), *_actors(profile), *_issues(profile))


def _general(profile: Profile) -> Iterator[Problem]:
    if not profile.name.strip():
        yield Problem("", 0, "name", "the profile needs a name")
    try:
        ZoneInfo(profile.timezone)
    except (KeyError, ValueError, OSError):
        yield Problem(
            "",
            0,
            "timezone",
            f"“{profile.timezone}” is no time zone; write one such as “America/Chicago” or “UTC”",
        )


def _sides(profile: Profile) -> Iterator[Problem]:
    yield from _ids("side", [side.id for side in profile.sides])
    yield from _names("side", [side.name for side in profile.sides])
    for index, side in enumerate(profile.sides):
        yield from _words("side", index, "aliases", side.aliases)


def _actors(profile: Profile) -> Iterator[Problem]:
    yield from _names("actor", [actor.name for actor in profile.actors])
    known = {side.id for side in profile.sides}
    for index, actor in enumerate(profile.actors):
        if actor.kind not in ACTOR_KINDS:
            allowed = "” or “".join(ACTOR_KINDS)
            yield Problem("actor", index, "kind", f"“{actor.kind}” is not “{allowed}”")
        if actor.side is not None and actor.side not in known:
            yield Problem("actor", index, "side", _unknown("side", actor.side, known))
        yield from _words("actor", index, "aliases", actor.aliases)


def _issues(profile: Profile) -> Iterator[Problem]:
    yield from _ids("issue", [issue.id for issue in profile.issues])
    yield from _names("issue", [issue.name for issue in profile.issues])
    for index, issue in enumerate(profile.issues):
        yield from _words("issue", index, "terms", issue.terms)
        if issue.color and not _COLOR.fullmatch(issue.color):
            message = f"“{issue.color}” is no colour; write six digits such as “#7a5195”"
            yield Problem("issue", index, "color", message)
        if issue.icon and not _ICON.fullmatch(issue.icon):
            message = f"“{issue.icon}” is no icon's name; write one such as “mdi6.face-mask”"
            yield Problem("issue", index, "icon", message)
    yield from _parents(profile)


def _parents(profile: Profile) -> Iterator[Problem]:
    parents = {issue.id: issue.parent for issue in profile.issues}
    for index, issue in enumerate(profile.issues):
        if issue.parent is None:
            continue
        if issue.parent not in parents:
            message = _unknown("issue", issue.parent, parents)
            yield Problem("issue", index, "parent", message)
            continue
        if issue.id in _ancestors(issue.id, parents):
            yield Problem("issue", index, "parent", f"“{issue.id}” would be its own ancestor")


def _ancestors(issue: IssueId, parents: dict[IssueId, IssueId | None]) -> set[IssueId]:
    seen: set[IssueId] = set()
    here = parents.get(issue)
    while here is not None and here not in seen:
        seen.add(here)
        here = parents.get(here)
    return seen


def _ids(table: str, ids: list[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, value in enumerate(ids):
        if not _ID.fullmatch(value):
            message = f"“{value}” is no id; use letters, digits, “-”, “_” and “.”, 64 at most"
            yield Problem(table, index, "id", message)
        if value.casefold() in seen:
            message = f"“{value}” is the id of two {table}s; each needs its own"
            yield Problem(table, index, "id", message)
        seen.add(value.casefold())


def _names(table: str, names: list[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if not name.strip():
            yield Problem(table, index, "name", f"this {table} needs a name")
        elif name.casefold() in seen:
            message = f"“{name}” is the name of two {table}s; each needs its own"
            yield Problem(table, index, "name", message)
        seen.add(name.casefold())


def _words(table: str, index: int, key: str, words: tuple[str, ...]) -> Iterator[Problem]:
    if any(not word.strip() for word in words):
        yield Problem(table, index, key, f"an entry of {key} is empty; write a word or a phrase")


def _unknown(what: str, value: str, known: Iterable[str]) -> str:
    names = ", ".join(f"“{name}”" for name in known)
    return f"there is no {what} “{value}”; " + (f"there are {names}" if names else "there is none")
