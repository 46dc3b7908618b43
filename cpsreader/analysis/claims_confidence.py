"""How sure a claim is: the share of right ones among those of its rule and kind of speaker.

Counted on the fictional negotiations that the rules were tuned on (tests/eval), where a claim is
right if its words and its speaker are; rounded, and drawn towards the mean where few were seen.
The scoreboard shows how the figures hold on the others.
"""

from __future__ import annotations

from cpsreader.analysis.claims_model import Event
from cpsreader.analysis.coreference import PRONOUNS
from cpsreader.domain.analysis import Speaker

_NAMED, _PRONOUN, _DESCRIBED = range(3)
_BY_RULE = {
    #                      named, by pronoun, described
    "direct-after": (0.97, 0.9, 0.88),
    "direct-before": (0.85, 0.88, 0.7),
    "indirect-clause": (0.91, 0.84, 0.8),
    "indirect-parenthesis": (0.95, 0.78, 0.65),
    "as-clause": (0.85, 0.75, 0.75),
    "according-to": (0.87, 0.8, 0.85),
    "naming": (0.95, 0.9, 0.85),
    "naming-plain": (0.86, 0.8, 0.75),
    "noun-clause": (0.75, 0.7, 0.65),
    "deed": (0.75, 0.7, 0.65),
    "turn": (0.98, 0.98, 0.9),
    "post": (0.97, 0.97, 0.9),
    "label": (0.94, 0.8, 0.6),
    "follow-up": (0.7, 0.65, 0.55),
    "follow-actor": (0.65, 0.6, 0.5),
}
_OTHER = (0.7, 0.65, 0.6)
_NOBODY = 0.4
_UNRESOLVED = 0.5


def confidence(event: Event, speaker: Speaker | None) -> float:
    """The share of claims like this one that are right, 0 to 1."""
    if speaker is None:
        return _NOBODY
    if speaker.name.lower() in PRONOUNS:
        return _UNRESOLVED
    shares = _BY_RULE.get(event.rule, _OTHER)
    if speaker.mention.lower() in PRONOUNS:
        return shares[_PRONOUN]
    return shares[_NAMED if speaker.named else _DESCRIBED]
