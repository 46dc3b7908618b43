"""How sure a claim is: the share of right ones among those that its rule finds."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context, Event
from cpsreader.domain.analysis import Speaker

_BY_RULE = {
    "direct-after": 0.9,
    "direct-before": 0.85,
    "indirect-clause": 0.85,
    "indirect-parenthesis": 0.75,
    "as-clause": 0.75,
    "according-to": 0.85,
    "naming": 0.8,
    "naming-plain": 0.7,
    "turn": 0.95,
    "post": 0.95,
    "follow-up": 0.7,
    "follow-actor": 0.7,
    "label": 0.8,
    "deed": 0.7,
    "noun-clause": 0.7,
}


def confidence(context: Context, event: Event, speaker: Speaker | None) -> float:
    """The share of claims like this one that were right on the texts the rules were tuned on."""
    return _BY_RULE.get(event.rule, 0.6)
