"""The names of a profile, found in a text: they are sure, and they say who is meant."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cpsreader.analysis.entity_words import LEADERS, TITLES
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Profile

_WORD = re.compile(r"@\w+|['’]s\b|['’]|(?:[^\W\d_]\.)+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Party:
    """Someone of the profile under one of the names that it lists.

    Attributes:
        name: Canonical name.
        kind: Person or organization.
        side: The side, if any.
        titles: For 'Ms. Garrick' the words in front that must stand there; lower case.
        nominal: True for 'the union', which is no name of its own.
    """

    name: str
    kind: EntityKind
    side: SideId | None
    titles: tuple[str, ...] = ()
    nominal: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A party named at tokens ``[first, last)``."""

    first: int
    last: int
    party: Party


class Gazetteer:
    """A profile's names by their first word."""

    def __init__(self, profile: Profile) -> None:
        self._forms: dict[str, list[tuple[tuple[str, ...], Party]]] = {}
        for name, kind, side, aliases in _entries(profile):
            self._add(name, name, kind, side)
            for alias in aliases:
                self._add(alias, name, kind, side)
        for forms in self._forms.values():
            forms.sort(key=lambda form: (-len(form[1].titles), -len(form[0])))

    def find(self, tokens: Tokens) -> list[Hit]:
        """All names from left to right, the longest at each place, then nominals beside them.

        Disjoint; names come first.
        """
        names = self._pass(tokens, [False] * len(tokens), nominal=False)
        taken = [False] * len(tokens)
        for hit in names:
            taken[hit.first : hit.last] = [True] * (hit.last - hit.first)
        return names + self._pass(tokens, taken, nominal=True)

    def _pass(self, tokens: Tokens, taken: list[bool], *, nominal: bool) -> list[Hit]:
        hits: list[Hit] = []
        free = 0
        for i, word in enumerate(tokens.lower):
            if i < free or word not in self._forms:
                continue
            hit = self._at(tokens, i, nominal=nominal)
            if hit is not None and not any(taken[hit.first : hit.last]):
                hits.append(hit)
                free = hit.last
        return hits

    def _at(self, tokens: Tokens, first: int, *, nominal: bool) -> Hit | None:
        best: Hit | None = None
        for form, party in self._forms[tokens.lower[first]]:
            if party.nominal is not nominal:
                continue
            last = _match(tokens, first, form, nominal=nominal)
            if last is None or not _titled(tokens, first, party.titles):
                continue
            if best is None or last > best.last:
                best = Hit(first, last, party)
        return best

    def _add(self, alias: str, name: str, kind: EntityKind, side: SideId | None) -> None:
        if "," in alias:  # two names side by side; each is listed or found on its own
            return
        words = tuple(_split(alias))
        while words and words[0].lower() in LEADERS:
            words = words[1:]
        if not words:
            return
        capital = _is_name(words)
        titles: tuple[str, ...] = ()
        if kind is EntityKind.PERSON and capital:
            titles, words = _without_titles(words, name)
        if capital or words[0][0].isupper() or alias.lower().startswith(("the ", "a ")):
            party = Party(name, kind, side, titles, nominal=not capital)
            self._forms.setdefault(words[0].lower(), []).append((words, party))


@functools.lru_cache(maxsize=8)
def gazetteer(profile: Profile) -> Gazetteer:
    """The gazetteer of a profile, made once."""
    return Gazetteer(profile)


def _entries(
    profile: Profile,
) -> Iterator[tuple[str, EntityKind, SideId | None, tuple[str, ...]]]:
    for side in profile.sides:
        acronym = (side.id,) if len(side.id) > 1 and side.id.isupper() else ()
        yield side.name, EntityKind.ORGANIZATION, side.id, (*side.aliases, *acronym)
    for actor in profile.actors:
        person = actor.kind == "person"
        kind = EntityKind.PERSON if person else EntityKind.ORGANIZATION
        yield actor.name, kind, actor.side, actor.aliases


def _split(alias: str) -> list[str]:
    """An alias in words as the tokenizer cuts them, near enough."""
    return _WORD.findall(alias)


def _is_name(words: tuple[str, ...]) -> bool:
    """Whether an alias is a name; 'Bluewater managers' and 'the managers' describe."""
    if words[-1][0] == "@":
        return True
    return not words[-1][0].islower() and any(w[0].isupper() for w in words)


def _without_titles(words: tuple[str, ...], name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """('ms.',) and ('Garrick',) of 'Ms. Garrick'; no titles where the name itself tells enough."""
    own = {w.lower() for w in _split(name)}
    first = 0
    while first < len(words) - 1 and words[first].lower() not in own:
        first += 1
    if words[first].lower() not in own:
        return (), words
    lead = tuple(w.lower() for w in words[:first] if w != ".")
    short = len(words) - first == 1
    needs = short and bool(lead) and lead[-1] in TITLES
    return (lead[-1:] if needs else ()), words[first:]


def _match(tokens: Tokens, first: int, form: tuple[str, ...], *, nominal: bool) -> int | None:
    """The end of ``form`` at a token. Names need their capitals, or to be all in capitals."""
    at = first
    for part in form:
        if at >= len(tokens):
            return None
        word = tokens.words[at]
        if word == part + "." or word == part.rstrip("."):
            at += 1
            continue
        exact = word == part or (not nominal and word == part.upper())
        apostrophe = part in "'’" and word in ("'", "’")
        small = nominal and word.lower() == part.lower()
        if not (exact or apostrophe or small or (word[0] == "@" and word.lower() == part.lower())):
            return None
        at += 1
    return at


def _titled(tokens: Tokens, first: int, titles: tuple[str, ...]) -> bool:
    if not titles:
        return True
    before = tokens.lower[first - 1].rstrip(".") if first else ""
    if before == "" and first > 1:
        before = tokens.lower[first - 2]
    return before == titles[0].rstrip(".")
