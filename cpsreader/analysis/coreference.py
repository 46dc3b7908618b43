"""Whom he, she, they, it or 'the mayor' mean: the last one who fits and spoke or was subject.

What cannot be told with some confidence stays unresolved.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from cpsreader.analysis.claims_model import Context
from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.paths import resource

HE = frozenset(("he", "his", "him", "himself"))
SHE = frozenset(("she", "her", "hers", "herself"))
THEY = frozenset(("they", "their", "them", "themselves"))
IT = frozenset(("it", "its", "itself"))
PRONOUNS = HE | SHE | THEY | IT
_SENTENCES_BACK = 8
_WINDOW = 40
_SAME_PARAGRAPH = 1.5
_KNOWN = 0.8
_DOUBTFUL = 0.3


@dataclass(frozen=True, slots=True)
class _Names:
    given: dict[str, str]
    titles: dict[str, str]
    roles: dict[str, str]
    people: frozenset[str]


@cache
def _names() -> _Names:
    data: dict[str, Any] = tomllib.loads(
        resource("lexicon", "names.toml").read_text(encoding="utf-8")
    )
    return _Names(
        given=_by_word(data),
        titles=_by_word(data["titles"]),
        roles=_by_word(data["roles"]),
        people=frozenset(data["roles"]["either"].split()),
    )


def _by_word(table: dict[str, Any]) -> dict[str, str]:
    sets = {g: set(table[g].split()) for g in ("male", "female")}
    both = sets["male"] & sets["female"]
    return {w: g[0] for g, words in sets.items() for w in words - both}


def gender_of_pronoun(word: str) -> str:
    """'m' or 'f' for he and she and their forms, '' for others."""
    return "m" if word in HE else "f" if word in SHE else ""


@dataclass(frozen=True, slots=True)
class Turn:
    """Someone who spoke: where, and whether a person, a group or an organization."""

    name: str
    offset: int
    kind: EntityKind
    named: bool = True
    plural: bool = False
    gender: str = ""


class Coreference:
    """Resolves pronouns and roles of one text; told of each speaker in the order of the text."""

    def __init__(self, context: Context, mentions: Sequence[Mention]) -> None:
        self._context = context
        outside = [m for m in mentions if self._is_outside(m)]
        self._people = [m for m in outside if m.kind == EntityKind.PERSON]
        self._groups = [m for m in outside if m.kind == EntityKind.ORGANIZATION]
        self._people_at = [m.span.start for m in self._people]
        self._groups_at = [m.span.start for m in self._groups]
        self._group_words = _by_name_word(self._groups)
        self._turns: list[Turn] = []
        self._gender: dict[str, str] = {}
        self._roles: dict[str, set[str]] = {}
        for mention in mentions:
            if mention.kind == EntityKind.PERSON:
                self._learn(mention)

    def _is_outside(self, mention: Mention) -> bool:
        token = self._context.tokens.at(mention.span.start)
        return token < len(self._context.tokens) and self._context.quoted[token] < 0

    def told(self, turn: Turn) -> None:
        """Remember who spoke."""
        self._turns.append(turn)

    def pronoun(self, word: str, offset: int, anchor: int | None = None) -> Turn | None:
        """Whom a pronoun means; None where nobody fits well.

        Args:
            word: The pronoun.
            offset: Where it stands.
            anchor: Where the speech starts that it attributes, if before it.
        """
        word = word.lower()
        offset = min(offset, anchor) if anchor is not None else offset
        gender = gender_of_pronoun(word)
        if gender:
            found = self._person(gender, offset)
            if found is not None and found.named:
                self._gender.setdefault(found.name, gender)
            return found
        return self._group(offset, plural=word in THEY)

    def role(self, words: str) -> str | None:
        """The one person whom the text gave a role such as 'mayor' or 'general manager'."""
        holders = self._roles.get(words, set())
        return next(iter(holders)) if len(holders) == 1 else None

    def described(self, head: str, offset: int) -> Turn | None:
        """The unnamed speaker before whose description has the same head noun."""
        for turn in reversed(self._turns[-_WINDOW:]):
            if turn.offset < offset and not turn.named and head in turn.name.lower().split():
                return turn
        return None

    def group_named(self, head: str) -> str | None:
        """The one organization of the text whose name has a word: 'the district'."""
        names = self._group_words.get(head, set())
        return next(iter(names)) if len(names) == 1 else None

    def gender(self, name: str) -> str:
        """'m', 'f' or '' for a person's canonical name."""
        known = self._gender.get(name)
        if known is None:
            first = name.split(" ", maxsplit=1)[0].casefold() if " " in name else ""
            known = _names().given.get(first, "")
            if known:
                self._gender[name] = known
        return known

    def _learn(self, mention: Mention) -> None:
        """Gender and roles from the words around a name."""
        tokens, names = self._context.tokens, _names()
        first, last = tokens.range_of(mention.span)
        before = tokens.lower[max(0, first - 4) : first]
        inside = tokens.lower[first] if first < len(tokens) else ""
        title = names.titles.get(inside.strip("."), "") or (
            names.titles.get(before[-1].strip("."), "") if before else ""
        )
        if title:
            self._gender.setdefault(mention.name, title)
        self._learn_roles(mention.name, before, self._apposition(last))

    def _apposition(self, last: int) -> list[str]:
        tokens = self._context.tokens
        if tokens.lower[last : last + 1] != [","]:
            return []
        end = last + 1
        while end < min(len(tokens), last + 14) and tokens.words[end] not in (",", ".", ";", "who"):
            end += 1
        return tokens.lower[last + 1 : end]

    def _learn_roles(self, name: str, before: list[str], apposition: list[str]) -> None:
        roles = _names().roles
        for words in (before[-2:], apposition[:5]):
            told = [roles[w] for w in words if w in roles]
            if told:
                self._gender.setdefault(name, told[0])
        for size in (1, 2, 3):
            if len(before) >= size and all(w.isalpha() or "-" in w for w in before[-size:]):
                self._roles.setdefault(" ".join(before[-size:]), set()).add(name)
        head = _head_of(apposition)
        for size in (1, 2, 3):
            if 0 < size <= len(head):
                self._roles.setdefault(" ".join(head[-size:]), set()).add(name)

    def _person(self, gender: str, offset: int) -> Turn | None:
        best: tuple[float, Turn] | None = None
        for turn, score in self._candidates(offset):
            known = turn.gender or (self.gender(turn.name) if turn.named else "")
            if known and known != gender:
                continue
            total = score + (_KNOWN if known else 0.0)
            if best is None or total > best[0]:
                best = (total, turn)
        if best is None or best[0] < _DOUBTFUL:
            return self._just_described(gender, offset) or (best[1] if best else None)
        return best[1]

    def _just_described(self, gender: str, offset: int) -> Turn | None:
        """'A teacher stood up': the unnamed person who opens the sentence before."""
        tokens, names = self._context.tokens, _names()
        first = tokens.sentences[max(0, tokens.sentence_at(offset) - 1)][0]
        if tokens.lower[first] not in ("a", "an", "one", "the", "another"):
            return None
        for i in range(first + 1, min(first + 4, len(tokens))):
            told = names.roles.get(tokens.lower[i], "")
            if (told or tokens.lower[i] in names.people) and told in ("", gender):
                span = tokens.span(first, i + 1)
                words = span.of(self._context.text)
                return Turn(words, span.start, EntityKind.PERSON, False, gender=gender)
        return None

    def _candidates(self, offset: int) -> list[tuple[Turn, float]]:
        sentence_at = self._context.tokens.sentence_at
        here = sentence_at(offset)
        found: list[tuple[Turn, float]] = []
        end = bisect_left(self._people_at, offset)
        for m in self._people[max(0, end - _WINDOW) : end]:
            away = here - sentence_at(m.span.start)
            if away <= _SENTENCES_BACK:
                turn = Turn(m.name, m.span.start, EntityKind.PERSON)
                score = self._prominence(m) - away + self._nearness(m.span.start, offset)
                found.append((turn, score + m.span.start * 1e-7))
        for rank, turn in enumerate(reversed(self._turns[-6:])):
            if turn.offset < offset and turn.kind == EntityKind.PERSON and not turn.plural:
                away = here - sentence_at(turn.offset)
                score = 1.8 - 0.7 * away - 0.6 * rank + self._nearness(turn.offset, offset)
                found.append((turn, score))
        return found

    def _nearness(self, start: int, offset: int) -> float:
        """More for someone named in the same paragraph."""
        paragraph_at = self._context.paragraph_at
        return _SAME_PARAGRAPH if paragraph_at(start) == paragraph_at(offset) else 0.0

    def _prominence(self, mention: Mention) -> float:
        tokens = self._context.tokens
        first, last = tokens.range_of(mention.span)
        if tokens.lower[last : last + 1] in (["'s"], ["\u2019s"], ["'"], ["\u2019"]):
            return -0.8
        sentence = self._context.sentence_of[first] if first < len(tokens) else 0
        if not tokens.parsed[sentence]:
            return 1.2 if first - tokens.sentences[sentence][0] <= 1 else 0.0
        deps = tokens.deps[first:last]
        if "nsubj" in deps or "nsubjpass" in deps:
            return 1.2
        if "dobj" in deps and tokens.lemmas[tokens.heads[last - 1]] in ("ask", "tell"):
            return 0.9
        return -0.5 if "pobj" in deps or "dobj" in deps else 0.0

    def _group(self, offset: int, *, plural: bool) -> Turn | None:
        sentence_at = self._context.tokens.sentence_at
        here = sentence_at(offset)
        for turn in reversed(self._turns[-4:]):
            fits = turn.plural if plural else False
            if turn.offset < offset and (fits or turn.kind == EntityKind.ORGANIZATION):
                if here - sentence_at(turn.offset) <= 3:
                    return turn
                break
        end = bisect_left(self._groups_at, offset)
        for m in reversed(self._groups[max(0, end - _WINDOW) : end]):
            if here - sentence_at(m.span.start) > 2:
                break
            if self._prominence(m) > 1:
                return Turn(m.name, m.span.start, EntityKind.ORGANIZATION)
        return None


def _by_name_word(groups: Sequence[Mention]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for mention in groups:
        for word in mention.name.lower().split():
            found.setdefault(word, set()).add(mention.name)
    return found


def _head_of(apposition: list[str]) -> list[str]:
    """The words up to the head noun of 'the authority's general manager'."""
    words: list[str] = []
    for word in apposition:
        if word in ("of", "for", "at", "in", "and", "from", "with", "on"):
            break
        words = [] if word in ("'s", "\u2019s", "the", "a", "an", "its", "'") else [*words, word]
    return words
