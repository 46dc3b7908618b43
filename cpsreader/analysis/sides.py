"""Who of the profile a sentence names, and whether a report is about these talks at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cpsreader.analysis.phrases import PhraseBook, Words
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Profile

_NAME_WORD = re.compile(r"@\w+|'s|[^\W_](?:\.[^\W_])+\.?|[^\W_]+")
_ELSEWHERE = PhraseBook[str]()
for _phrase in (
    "@be not part of _ system|talks|negotiations|dispute|bargaining",
    "@take no part in _ talks|negotiations|dispute|bargaining",
    "@play no part in _ talks|negotiations|dispute|bargaining",
    "@have no part in _ talks|negotiations|dispute|bargaining",
    "@do not touch|affect|cover|involve|include|concern _ # _ workers|members|assistants|teachers",
    "in another union", "in a different union", "its own unit", "a separate unit",
    "negotiating a separate contract", "negotiate a separate contract",
    "@be not involved in _ talks|negotiations|dispute|bargaining",
    "@be unrelated to _ talks|negotiations|dispute|bargaining",
    "@have nothing to do with _ talks|negotiations|dispute|bargaining",
    "@be separate from _ talks|negotiations|dispute|bargaining",
    "a different employer", "another employer",
):  # fmt: skip
    _ELSEWHERE.add(_phrase, "elsewhere")


@dataclass(frozen=True, slots=True)
class Party:
    """Someone of the profile; ``distinct`` for a name of their own, not 'the union'."""

    name: str
    side: SideId | None
    person: bool
    distinct: bool


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A party at the words ``[first, last)``."""

    party: Party
    first: int
    last: int


class SideBook:
    """The names of a profile's sides and actors, ready to be found."""

    def __init__(self, profile: Profile) -> None:
        self._book: PhraseBook[Party] = PhraseBook()
        self.sides = tuple(side.id for side in profile.sides)
        for side in profile.sides:
            for name in (side.name, *side.aliases):
                self._add(name, Party(side.name, side.id, False, _distinct(name)))
        for actor in profile.actors:
            person = actor.kind == "person"
            for name in (actor.name, *actor.aliases):
                self._add(name, Party(actor.name, actor.side, person, _distinct(name)))

    def _add(self, name: str, party: Party) -> None:
        parts = _NAME_WORD.findall(name.lower().replace("’", "'"))
        if parts:
            self._book.add_words([frozenset({p}) for p in parts], party)

    def find(self, words: Words, start: int, end: int) -> list[PartyMention]:
        """The parties named in the words ``[start, end)``, in order, none overlapping.

        Long names go first: 'the guild' must not hide the name in 'the Guild of Singers'.
        """
        found: list[PartyMention] = []
        matches = self._book.find(words, start, end)
        for match in sorted(matches, key=lambda m: (m.first - m.last, m.first)):
            if all(match.last <= f.first or f.last <= match.first for f in found):
                found.append(PartyMention(match.payload, match.first, match.last))
        return sorted(found, key=lambda m: m.first)


def _distinct(name: str) -> bool:
    words = [w for w in name.split() if w.lower() != "the"]
    return any(w[0].isupper() or w[0] == "@" or w[0].isdigit() for w in words)


def is_about(tokens: Tokens, words: Words, book: SideBook) -> bool:
    """Whether a report is about the profile's talks.

    A side is named by a name of its own, itself or its people, another side is at least meant
    ('the company'), and the report does not say of itself that it is about another employer,
    union or unit.
    """
    if len(book.sides) < 2:
        return True
    firm: set[SideId] = set()
    loose: dict[SideId, int] = {}
    for first, last in tokens.sentences:
        span = words.range(first, last)
        for mention in book.find(words, *span):
            side = mention.party.side
            if side is None:
                continue
            loose[side] = loose.get(side, 0) + 1
            if mention.party.distinct:
                firm.add(side)
        if next(_ELSEWHERE.find(words, *span), None) is not None:
            return False
    return bool(firm) and len(loose) > 1
