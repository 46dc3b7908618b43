"""The model's raw entities to ``Mention`` values."""

from __future__ import annotations

from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.profile import Profile

KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "DATE": EntityKind.DATE,
    "TIME": EntityKind.DATE,
    "CARDINAL": EntityKind.QUANTITY,
    "MONEY": EntityKind.QUANTITY,
    "PERCENT": EntityKind.QUANTITY,
    "QUANTITY": EntityKind.QUANTITY,
    "ORDINAL": EntityKind.QUANTITY,
}


def find_mentions(tokens: Tokens, profile: Profile) -> tuple[Mention, ...]:
    """What ``tokens`` name, sorted and disjoint."""
    found = []
    for first, last, label in tokens.entities:
        span = tokens.span(first, last)
        kind = KINDS.get(label, EntityKind.OTHER)
        name = span.of(tokens.text)
        found.append(
            Mention(
                span=span,
                kind=kind,
                name=name,
                side=profile.side_of(name),
                rule="model",
                confidence=0.8,
            )
        )
    return tuple(found)
