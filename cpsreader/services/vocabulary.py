"""Help for writing a profile: what a term would find, and names that the profile lacks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cpsreader.analysis.inflect import word_forms
from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Actor, Profile, Side
from cpsreader.domain.sentences import sentences
from cpsreader.domain.span import Span
from cpsreader.services.disputes import Disputes
from cpsreader.services.views import EntityRow, Suggestion, TermHit
from cpsreader.storage import articles, fts, lists
from cpsreader.storage.connection import Connection

KINDS = (EntityKind.PERSON, EntityKind.ORGANIZATION)
FEWEST_MENTIONS = 2
"""A name that stands once in the whole library is not worth a place in the profile."""

TITLE_REACH = 60
"""Code points before a name in which a title such as 'union president' may stand."""

TITLES_READ = 20
"""Mentions of a name that are looked at for its title."""

_WORD = re.compile(r"\w+(?:['’.]\w+)*")
_LED = r"(?<!\w){}(?:[\'’]s?)? (?P<title>[a-z][a-z-]+(?: [a-z][a-z-]+){{0,2}}),? $"
"""A side's name and a title that ends where a name begins."""


class Vocabulary(Disputes):
    """Term hits and suggestions."""

    def term_hits(self, terms: Sequence[str], limit: int = 200) -> Sequence[TermHit]:
        """Sentences that these terms of an issue would find, inflections included."""
        pattern = _pattern(terms)
        if pattern is None:
            return []
        found: list[TermHit] = []
        for hit in self._hits(pattern, terms):
            found.append(hit)
            if len(found) == limit:
                break
        return found

    def _hits(self, pattern: re.Pattern[str], terms: Sequence[str]) -> Iterator[TermHit]:
        connection = self._library.read()
        keys = [key for key, _ in lists.ids(connection, fts.matching(_query(terms)))]
        for start in range(0, len(keys), PAGE):
            page = keys[start : start + PAGE]
            lines = articles.lines(connection, page)
            for key, text in articles.texts(connection, page).items():
                for span in sentences(text) if pattern.search(text) else ():
                    marks = _marks(pattern, span.of(text))
                    if marks:
                        yield TermHit(
                            article=key,
                            outlet=lines[key].outlet,
                            sentence=span.of(text),
                            span=span,
                            marks=marks,
                        )

    def suggestions(self) -> Sequence[Suggestion]:
        """Names that the profile lacks, most mentioned first."""
        profile = self.profile()
        known = _known_names(profile)
        new = [
            row
            for row in self.entities()
            if row.kind in KINDS
            and row.mentions >= FEWEST_MENTIONS
            and row.name.casefold() not in known
        ]
        connection = self._library.read()
        return [_suggestion(row, profile, _before(connection, row)) for row in new]


PAGE = 200
"""Articles read at a time."""


def _parts(term: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(term)]


def _pattern(terms: Sequence[str]) -> re.Pattern[str] | None:
    """Any of the terms in any of its forms, as whole words."""
    choices = []
    for term in terms:
        parts = [
            "(?:" + "|".join(map(re.escape, sorted(word_forms(part) | {part}))) + ")"
            for part in _parts(term)
        ]
        if parts:
            choices.append(r"[\s-]+".join(parts))
    return re.compile(rf"\b(?:{'|'.join(choices)})\b", re.IGNORECASE) if choices else None


def _query(terms: Sequence[str]) -> str:
    """A full-text query that finds at least every article that the pattern would find."""
    words = []
    for term in terms:
        parts = _parts(term)
        if parts:
            forms = sorted(word_forms(parts[0]) | {parts[0]})
            words.append("(" + " OR ".join(fts.phrase(form) for form in forms) + ")")
    return " OR ".join(words)


def _marks(pattern: re.Pattern[str], sentence: str) -> tuple[Span, ...]:
    return tuple(Span(match.start(), match.end()) for match in pattern.finditer(sentence))


def _known_names(profile: Profile) -> set[str]:
    names = {name for side in profile.sides for name in (side.id, side.name, *side.aliases)}
    names |= {name for actor in profile.actors for name in (actor.name, *actor.aliases)}
    return {name.casefold() for name in names}


def _before(connection: Connection, row: EntityRow) -> list[str]:
    """The words right before the name, wherever it stands in full."""
    found: list[str] = []
    for text in articles.texts(connection, row.articles[:TITLES_READ]).values():
        starts = (match.start() for match in re.finditer(re.escape(row.name), text))
        found.extend(text[max(0, start - TITLE_REACH) : start] for start in starts)
    return found[:TITLES_READ]


def _suggestion(row: EntityRow, profile: Profile, before: Sequence[str]) -> Suggestion:
    sides: Counter[SideId] = Counter()
    roles: Counter[str] = Counter()
    for words in before:
        side = _side_in(words, profile)
        if side is not None:
            sides[side[0]] += 1
            roles.update([side[1]] if side[1] else [])
    return Suggestion(
        name=row.name,
        kind=row.kind,
        forms=row.forms,
        mentions=row.mentions,
        articles=len(row.articles),
        role=roles.most_common(1)[0][0] if roles else "",
        side=sides.most_common(1)[0][0] if sides else row.side,
        like=_like(row, profile),
    )


def _side_in(words: str, profile: Profile) -> tuple[SideId, str] | None:
    """The side whose name leads a title that ends right before a name, and the title."""
    best: tuple[int, SideId, str] | None = None
    for side in profile.sides:
        for name in (side.id, side.name, *side.aliases):
            match = re.search(_LED.format(re.escape(name)), words, re.IGNORECASE)
            if match is not None and (best is None or match.start() > best[0]):
                best = (match.start(), side.id, match["title"])
    return None if best is None else (best[1], best[2])


def _like(row: EntityRow, profile: Profile) -> str:
    """A known actor or side that shares the last word of the name, or its initials."""
    last = row.name.split()[-1].casefold()
    initials = "".join(word[0] for word in row.name.split() if word[0].isupper()).casefold()
    everybody: tuple[Actor | Side, ...] = (*profile.actors, *profile.sides)
    for known in everybody:
        names = [name.casefold() for name in (known.name, *known.aliases)]
        if any(name.split()[-1] == last for name in names) or (
            len(initials) > 1 and initials in names
        ):
            return known.name
    return ""
