"""Who a phrase names: canonical name, side, or an unnamed source as described."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from cpsreader.analysis.claims_model import Context
from cpsreader.analysis.claims_syntax import NounPhrase
from cpsreader.analysis.cues import lexicon
from cpsreader.domain.analysis import EntityKind, Mention, Speaker
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span

_NAMES = (EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.OTHER)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['\u2019]s?$")


class Speakers:
    """Resolves phrases of one text."""

    def __init__(self, context: Context, mentions: Sequence[Mention], profile: Profile) -> None:
        self._context = context
        self._profile = profile
        self.mentions = sorted((m for m in mentions if m.kind in _NAMES), key=lambda m: m.span)
        self._starts = [m.span.start for m in self.mentions]
        self._aliases = aliases(profile)

    def within(self, span: Span) -> list[Mention]:
        """The named mentions that start in a span."""
        low = bisect_left(self._starts, span.start)
        high = bisect_left(self._starts, span.end)
        return self.mentions[low:high]

    def of_phrase(self, phrase: NounPhrase) -> Speaker:
        """The speaker that a noun phrase names or describes."""
        span = self._context.tokens.span(phrase.first, phrase.last)
        words = span.of(self._context.text)
        named = self._named(phrase, span, words)
        if named is not None:
            return self.make(named, span)
        described = " ".join(words.split())
        return Speaker(name=described, span=span, named=False, mention=words)

    def make(self, name: str, span: Span | None) -> Speaker:
        """A named speaker with its side."""
        return Speaker(
            name=name,
            span=span,
            side=self._profile.side_of(name),
            mention=span.of(self._context.text) if span else "",
        )

    def _named(self, phrase: NounPhrase, span: Span, words: str) -> str | None:
        known = self._aliases.get(key(words))
        if known is not None:
            return known
        head = self._context.tokens.starts[phrase.head]
        inside = self.within(span)
        for mention in inside:
            if mention.span.start <= head < mention.span.end:
                return mention.name
        people = [m for m in inside if m.kind == EntityKind.PERSON]
        if people and self._head_is_title(phrase, people[0]):
            return people[0].name
        return self._staff_of(phrase, inside)

    def _head_is_title(self, phrase: NounPhrase, person: Mention) -> bool:
        """'team member Rodaba Noori', 'the president, Dolores Achterberg'."""
        tokens = self._context.tokens
        first = tokens.at(person.span.start)
        if tokens.lower[first - 1 : first] in (["of"], ["for"], ["to"], ["with"], ["by"], ["from"]):
            return False
        after = tokens.at(person.span.end - 1) + 1
        return tokens.lower[after : after + 1] not in (["'s"], ["\u2019s"], ["'"], ["\u2019"])

    def _staff_of(self, phrase: NounPhrase, inside: list[Mention]) -> str | None:
        """A party's officials, lawyers and papers speak for the party."""
        tokens, staff = self._context.tokens, lexicon().words["staff"]
        if not any(tokens.lower[i] in staff for i in range(phrase.first, phrase.last)):
            return None
        for mention in inside:
            if self._profile.side_of(mention.name) and mention.kind != EntityKind.PERSON:
                return mention.name
        return None


def aliases(profile: Profile) -> dict[str, str]:
    """Every name and alias of a profile, folded, to its canonical name."""
    found: dict[str, str] = {}
    for side in profile.sides:
        for alias in (side.name, side.id, *side.aliases):
            found.setdefault(key(alias), side.name)
    for actor in profile.actors:
        for alias in (actor.name, *actor.aliases):
            found.setdefault(key(alias), actor.name)
    return found


def key(words: str) -> str:
    """Words folded for comparison: no leading article, no possessive, single spaces."""
    folded = " ".join(words.split()).casefold().replace("\u2019", "'")
    return _POSSESSIVE.sub("", _ARTICLE.sub("", folded)).strip(" ,.;:")
