"""The names that the user has joined or parted, laid over the machine's. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from cpsreader.domain.analysis import Analysis, Claim, Finding, Mention
from cpsreader.domain.profile import Profile
from cpsreader.storage.reviews import EntityRule

Rename = Callable[[str, str], str]
"""From a name and the words it stands in to the name that the user wants."""


def renamer(rules: Sequence[EntityRule]) -> Rename:
    """A function from a name and the words it stands in to the name that the user wants."""

    def rename(name: str, form: str) -> str:
        for rule in rules:
            if rule.name == name and (not rule.form or rule.form.casefold() == form.casefold()):
                name = rule.becomes
        return name

    return rename


def renamed(
    analysis: Analysis, rules: Sequence[EntityRule], text: str, profile: Profile
) -> Analysis:
    """The analysis with the user's names for entities and speakers."""
    if not rules:
        return analysis
    rename = renamer(rules)

    mentions = tuple(mention_renamed(item, rename, text, profile) for item in analysis.mentions)
    claims = tuple(claim_renamed(item, rename, profile) for item in analysis.claims)
    return replace(analysis, mentions=mentions, claims=claims)


def item_renamed(
    item: Finding | Claim | Mention, rename: Rename, text: str, profile: Profile
) -> Finding | Claim | Mention:
    """Any result with the user's names."""
    if isinstance(item, Mention):
        return mention_renamed(item, rename, text, profile)
    return claim_renamed(item, rename, profile) if isinstance(item, Claim) else item


def mention_renamed(item: Mention, rename: Rename, text: str, profile: Profile) -> Mention:
    """The mention with the user's name for what it names."""
    name = rename(item.name, item.span.of(text))
    return item if name == item.name else replace(item, name=name, side=profile.side_of(name))


def claim_renamed(item: Claim, rename: Rename, profile: Profile) -> Claim:
    """The claim with the user's name for its speaker."""
    if item.speaker is None:
        return item
    name = rename(item.speaker.name, item.speaker.mention)
    if name == item.speaker.name:
        return item
    return replace(item, speaker=replace(item.speaker, name=name, side=profile.side_of(name)))
