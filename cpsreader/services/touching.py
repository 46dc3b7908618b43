"""Which reports a change of the profile can touch: only they must be analysed again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from cpsreader.analysis.inflect import word_forms
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.storage import analyses, fts, lists, profiles
from cpsreader.storage.connection import Connection

K = TypeVar("K")
V = TypeVar("V")
_WORD = re.compile(r"\w+")
SHORTEST = 3
"""Letters under which a word of a name stands in nearly every report."""


def retain_untouched(connection: Connection, before: Profile, after: Profile) -> None:
    """Count the results of reports that the change cannot touch as made with the new profile."""
    old, new = profiles.hash_of(before), profiles.hash_of(after)
    if old == new or before.timezone != after.timezone:
        return
    touched = _touched(connection, before, after)
    current = analyses.made_with(connection, old)
    analyses.keep(connection, [key for key in current if key not in touched], old, new)


def _touched(connection: Connection, before: Profile, after: Profile) -> set[ArticleId]:
    issues = _changed(_plain(before), _plain(after))
    names: list[Side | Actor] = [
        *_changed({s.id: s for s in before.sides}, {s.id: s for s in after.sides}),
        *_changed({a.name: a for a in before.actors}, {a.name: a for a in after.actors}),
    ]
    phrases = {form for issue in issues for form in _issue_words(issue)}
    phrases |= {phrase for name in names for phrase in _name_phrases(name)}
    phrases |= set(before.cue_exceptions) ^ set(after.cue_exceptions)
    condition = fts.matching_any(sorted(phrases))
    found = {key for key, _ in lists.ids(connection, condition, smart="every")}
    return found.union(*(analyses.of_issue(connection, issue.id) for issue in issues))


def _plain(profile: Profile) -> dict[IssueId, Issue]:
    """The issues without their looks, which change no result."""
    return {issue.id: replace(issue, icon="", color="") for issue in profile.issues}


def _changed(before: dict[K, V], after: dict[K, V]) -> list[V]:
    """What came, what went, and both versions of what differs."""
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    return [side[key] for key in keys for side in (before, after) if key in side]


def _issue_words(issue: Issue) -> Iterable[str]:
    """Every word of an issue in all its forms: also what it shares with others counts anew."""
    for text in (issue.name, issue.description, *issue.terms):
        for word in _WORD.findall(text.lower()):
            if len(word) >= SHORTEST:
                yield from word_forms(word) | {word}


def _name_phrases(named: Side | Actor) -> Iterable[str]:
    """The names themselves, and the words of the main one: a family name may stand alone."""
    yield from (named.name, *named.aliases)
    yield from (word for word in _WORD.findall(named.name) if len(word) >= SHORTEST)
    if isinstance(named, Side):
        yield named.id
