"""Who a phrase names: canonical name, side, or an unnamed source as described."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.claims_syntax import NounPhrase
from cpsreader.analysis.coreference import (
    IT,
    PRONOUNS,
    THEY,
    Coreference,
    Turn,
    gender_of_pronoun,
)
from cpsreader.analysis.cues import lexicon
from cpsreader.analysis.speakers_sides import affiliations
from cpsreader.domain.analysis import EntityKind, Mention, Speaker
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span

_NAMES = (EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.OTHER)
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|its|their|our)\s+", re.IGNORECASE)
_ANY_GROUP = frozenset(("company", "firm", "agency", "organization", "charity", "retailer", "bank"))
_GROUPS = frozenset(
    (
        "union",
        "district",
        "company",
        "city",
        "board",
        "council",
        "court",
        "agency",
        "party",
        "department",
        "committee",
        "association",
        "commission",
        "university",
        "government",
        "office",
        "authority",
        "group",
        "team",
        "league",
        "ministry",
        "hospital",
        "employer",
        "management",
    )
)
_POSSESSIVE = re.compile(r"['\u2019]s?$")


class Speakers:
    """Resolves phrases of one text."""

    def __init__(self, context: Context, mentions: Sequence[Mention], profile: Profile) -> None:
        self._context = context
        self._profile = profile
        self.mentions = sorted((m for m in mentions if m.kind in _NAMES), key=lambda m: m.span)
        self._starts = [m.span.start for m in self.mentions]
        self._aliases = aliases(profile)
        self._labels = self._last_names()
        self._of_event: dict[int, Speaker] = {}
        self._roles = _roles(profile)
        self._sides = affiliations(context, self.mentions, profile, self._aliases)
        self._anchor: int | None = None
        self._kinds = {m.name: m.kind for m in self.mentions}
        self._coreference = Coreference(context, self.mentions)

    def within(self, span: Span) -> list[Mention]:
        """The named mentions that start in a span."""
        low = bisect_left(self._starts, span.start)
        high = bisect_left(self._starts, span.end)
        return self.mentions[low:high]

    def of_phrase(self, phrase: NounPhrase, anchor: int | None = None) -> Speaker:
        """The speaker that a noun phrase names or describes; call in the order of the text.

        Args:
            phrase: The words that name or describe the speaker.
            anchor: Where the speech starts, if that is before the words: in '"A," she said' the
                one who is meant stands before the quotation.
        """
        self._anchor = anchor
        span = self._context.tokens.span(phrase.first, phrase.last)
        words = span.of(self._context.text)
        turn = self._turn(phrase, span, words)
        self._coreference.told(turn)
        if turn.named:
            return self.make(turn.name, span)
        return Speaker(name=turn.name, span=span, named=False, mention=words)

    def _turn(self, phrase: NounPhrase, span: Span, words: str) -> Turn:
        lower = words.lower()
        if lower in PRONOUNS:
            found = self._coreference.pronoun(lower, span.start, self._anchor)
            if found is not None:
                return replace(found, offset=span.start)
            plural = lower in THEY
            kind = EntityKind.OTHER if plural or lower in IT else EntityKind.PERSON
            return Turn(words, span.start, kind, False, plural, gender_of_pronoun(lower))
        named = self._named(phrase, span, words) or self._by_role(phrase, lower)
        if named is not None:
            return Turn(named, span.start, self._kind_of(named))
        head = self._context.tokens.lower[phrase.head]
        if lower.startswith("the ") and (same := self._coreference.described(head, span.start)):
            return replace(same, offset=span.start)
        tag = self._context.tokens.tags[phrase.head]
        kind = EntityKind.ORGANIZATION if head in _GROUPS else EntityKind.PERSON
        return Turn(" ".join(words.split()), span.start, kind, False, tag in ("NNS", "NNPS"))

    def _by_role(self, phrase: NounPhrase, lower: str) -> str | None:
        """'the mayor', 'the general manager', 'the district', where the text says who that is."""
        words = key(lower)
        if words in self._roles:
            return self._roles[words]
        if not lower.startswith(("the ", "mr", "ms", "mrs")):
            return None
        head = self._context.tokens.lower[phrase.head]
        found = self._coreference.role(words) or self._actor_with_role(words)
        if found is None and len(words.split()) == 1 and head in _GROUPS:
            found = self._coreference.group_named(head)
        if found is None and words in _ANY_GROUP:
            offset = self._context.tokens.starts[phrase.first]
            group = self._coreference.pronoun("it", offset)
            found = group.name if group is not None and group.named else None
        return found

    def _actor_with_role(self, words: str) -> str | None:
        """The profile's one actor with a role, if the text names that person at all."""
        names = [a.name for a in self._profile.actors if a.role and a.role.casefold() == words]
        return names[0] if len(names) == 1 and names[0] in self._kinds else None

    def _kind_of(self, name: str) -> EntityKind:
        kind = self._kinds.get(name)
        if kind is None:
            actor = next((a for a in self._profile.actors if a.name == name), None)
            sides = {side.name for side in self._profile.sides}
            person = actor.kind == "person" if actor is not None else name not in sides
            kind = EntityKind.PERSON if person else EntityKind.ORGANIZATION
            self._kinds[name] = kind
        return kind

    def of_label(self, spans: Sequence[Span]) -> Speaker:
        """The speaker of a label or signature: the first of its names that is known."""
        text = self._context.text
        names = [self._label_name(s.of(text)) for s in spans]
        index = next((i for i, n in enumerate(names) if n is not None), len(spans) - 1)
        name = names[index] or spans[index].of(text)
        self._coreference.told(Turn(name, spans[index].start, self._kind_of(name)))
        return self.make(name, spans[index])

    def _label_name(self, words: str) -> str | None:
        """The canonical name behind 'GARRICK', 'MAYOR LEE' or '@handle'."""
        known = self._aliases.get(key(words)) or self._aliases.get(key(words.lstrip("@")))
        if known is not None or words.startswith("@"):
            return known
        parts = [w.casefold() for w in words.split()]
        for size in range(len(parts), 0, -1):
            known = self._labels.get(" ".join(parts[-size:]))
            if known is not None:
                return known
        return " ".join(w if not w.isupper() else w.title() for w in words.split())

    def remember(self, event: Event, speaker: Speaker | None) -> None:
        """Keep an event's speaker for the quotations that follow it."""
        if speaker is not None:
            self._of_event[id(event)] = speaker

    def _last_names(self) -> dict[str, str]:
        """Every ending of the names in text and profile that only one of them has."""
        found: dict[str, set[str]] = {}
        names = {m.name for m in self.mentions if m.kind != EntityKind.PLACE}
        for name in sorted(names | set(self._aliases.values()), key=lambda n: -len(n.split())):
            parts = name.casefold().split()
            if len(parts) == 1 and parts[0] in found:
                continue
            for size in range(1, len(parts) + 1):
                found.setdefault(" ".join(parts[-size:]), set()).add(name)
        for alias, name in self._aliases.items():
            found[alias] = {name}
        return {ending: next(iter(names)) for ending, names in found.items() if len(names) == 1}

    def of_event(self, event: Event) -> Speaker | None:
        """The speaker of an event before, without the words that name them there."""
        known = self._of_event.get(id(event))
        return replace(known) if known else None

    def make(self, name: str, span: Span | None) -> Speaker:
        """A named speaker with its side."""
        return Speaker(
            name=name,
            span=span,
            side=self._profile.side_of(name) or self._sides.get(name),
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
                return self._fullest(mention)
        apposed = self._apposed(phrase)
        if apposed is not None:
            return apposed
        beside = self._beside(phrase)
        if beside is not None:
            return beside
        people = [m for m in inside if m.kind == EntityKind.PERSON]
        if people and self._head_is_title(phrase, people[0]):
            return self._fullest(people[0])
        return self._staff_of(phrase, inside)

    def _owns(self, mention: Mention) -> bool:
        """Whether a possessive mark follows a name: 'Roe's letter'."""
        behind = self._context.text[mention.span.end : mention.span.end + 2]
        return behind in ("'s", "\u2019s") or mention.span.of(self._context.text).endswith("s'")

    def _fullest(self, mention: Mention) -> str:
        """A lone surname as the one full name that ends in it."""
        if mention.kind == EntityKind.PERSON and " " not in mention.name:
            return self._labels.get(mention.name.casefold(), mention.name)
        return mention.name

    def _apposed(self, phrase: NounPhrase) -> str | None:
        """The name that stands beside a description: 'its chairman, John Roe,'."""
        tree = self._context.tree_at(phrase.head)
        if tree is None:
            return None
        tokens = self._context.tokens
        for k in tree.kids(phrase.head):
            if tokens.deps[k] == "appos" and k > phrase.head:
                for mention in self.within(tokens.span(*tree.hull(k))):
                    if mention.span.start <= tokens.starts[k] < mention.span.end:
                        return self._fullest(mention)
        return None

    def _beside(self, phrase: NounPhrase) -> str | None:
        """The name between commas behind a description, read off the words."""
        tokens = self._context.tokens
        if tokens.words[phrase.last : phrase.last + 1] != [","] or phrase.last + 1 >= len(tokens):
            return None
        start = tokens.starts[phrase.last + 1]
        at = bisect_left(self._starts, start)
        if at == len(self.mentions) or self._starts[at] != start:
            return None
        mention = self.mentions[at]
        behind = tokens.at(mention.span.end)
        closed = tokens.words[behind : behind + 1] in ([","], [":"])
        return self._fullest(mention) if closed and mention.kind == EntityKind.PERSON else None

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
        if tokens.lower[phrase.head] not in staff:
            return None
        paper = tokens.lower[phrase.head] in lexicon().document_nouns
        for mention in inside:
            if mention.kind == EntityKind.PERSON:
                if paper and self._owns(mention):
                    return self._fullest(mention)
            elif self._profile.side_of(mention.name):
                return mention.name
        for i in range(phrase.first, phrase.last):
            known = self._aliases.get(tokens.lower[i])
            if known and self._kind_of(known) == EntityKind.ORGANIZATION:
                return known if self._profile.side_of(known) else None
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


def _roles(profile: Profile) -> dict[str, str]:
    """'union president' and its like, for each actor with a role at a side."""
    found: dict[str, set[str]] = {}
    for actor in profile.actors:
        side = profile.side(actor.side)
        if actor.role and side is not None:
            for alias in (side.name, side.id, *side.aliases):
                for joined in (f"{key(alias)} {actor.role}", f"{key(alias)}'s {actor.role}"):
                    found.setdefault(joined.casefold(), set()).add(actor.name)
    return {words: next(iter(names)) for words, names in found.items() if len(names) == 1}


def key(words: str) -> str:
    """Words folded for comparison: no leading article, no possessive, single spaces."""
    folded = " ".join(words.split()).casefold().replace("\u2019", "'")
    return _POSSESSIVE.sub("", _ARTICLE.sub("", folded)).strip(" ,.;:")
