"""Which side a person speaks for whom the profile does not list: 'Wu, a district spokesman'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpsreader.analysis.claims_model import Context
from cpsreader.analysis.cues import lexicon
from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Profile

_BEFORE = 6
_BEHIND = 14


def affiliations(
    context: Context, mentions: Sequence[Mention], profile: Profile, known: Mapping[str, str]
) -> dict[str, SideId]:
    """The side of each person whose office the text names together with a side.

    Args:
        context: The text.
        mentions: Its named mentions in order.
        profile: The negotiation's profile.
        known: Folded names and aliases of the profile to canonical names.
    """
    found: dict[str, SideId] = {}
    for mention in mentions:
        name = mention.name
        if mention.kind == EntityKind.PERSON and name not in found and not profile.side_of(name):
            side = _side_beside(context, mention, profile, known)
            if side is not None:
                found[name] = side
    return found


def _side_beside(
    context: Context, mention: Mention, profile: Profile, known: Mapping[str, str]
) -> SideId | None:
    tokens = context.tokens
    first, last = tokens.range_of(mention.span)
    if tokens.lower[first - 1 : first] in (["'s"], ["\u2019s"]):
        side = _side_in(tokens.lower[_start(context, first) : first - 1], profile, known)
        if side is not None:
            return side
    for low, high in ((_start(context, first), last), (last, _end(context, last))):
        words = tokens.lower[low:high]
        if not lexicon().words["offices"].isdisjoint(words):
            side = _side_in(words, profile, known)
            if side is not None:
                return side
    return None


def _start(context: Context, first: int) -> int:
    """Where the title before a name starts."""
    tokens = context.tokens
    low = first - 1 if tokens.words[first - 1 : first] == [","] else first
    while low > max(0, first - _BEFORE) and tokens.words[low - 1] not in (",", ".", ";", "\u2014"):
        if context.quoted[low - 1] >= 0:
            break
        low -= 1
    return low


def _end(context: Context, last: int) -> int:
    """Where the apposition behind a name ends."""
    tokens = context.tokens
    if tokens.words[last : last + 1] != [","]:
        return last
    high = last + 1
    while high < min(len(tokens), last + _BEHIND) and tokens.words[high] not in (",", ".", ";"):
        high += 1
    return high


def _side_in(words: list[str], profile: Profile, known: Mapping[str, str]) -> SideId | None:
    """The side whose name or alias stands among some words, the longest first."""
    for size in (5, 4, 3, 2, 1):
        for start in range(len(words) - size + 1):
            name = known.get(" ".join(words[start : start + size]))
            if name is not None and any(s.name == name for s in profile.sides):
                return profile.side_of(name)
    return None
