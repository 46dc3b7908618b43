"""Who and what a text names: the model's entities, mended by the document and the profile."""

from __future__ import annotations

from collections.abc import Iterable

from cpsreader.analysis.entity_lines import by_layout
from cpsreader.analysis.entity_links import Document
from cpsreader.analysis.entity_spans import NAMES, Found, raw_names
from cpsreader.analysis.entity_words import TITLES
from cpsreader.analysis.gazetteer import Hit, gazetteer
from cpsreader.analysis.quantities import raw_quantities
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.profile import Profile

CONFIDENCE = {
    ("profile", EntityKind.PERSON): 0.98,
    ("profile", EntityKind.ORGANIZATION): 0.97,
    ("title", EntityKind.PERSON): 0.95,
    ("surname", EntityKind.PERSON): 0.95,
    ("acronym", EntityKind.ORGANIZATION): 0.95,
    ("institution", EntityKind.ORGANIZATION): 0.8,
    ("dateline", EntityKind.PLACE): 0.95,
    ("dateline", EntityKind.ORGANIZATION): 0.9,
    ("byline", EntityKind.PERSON): 0.95,
    ("label", EntityKind.PERSON): 0.85,
    ("repeat", EntityKind.PERSON): 0.8,
    ("repeat", EntityKind.ORGANIZATION): 0.75,
    ("repeat", EntityKind.PLACE): 0.75,
    ("one-kind", EntityKind.PERSON): 0.8,
    ("one-kind", EntityKind.ORGANIZATION): 0.7,
    ("one-kind", EntityKind.PLACE): 0.7,
    ("model", EntityKind.PERSON): 0.85,
    ("model", EntityKind.ORGANIZATION): 0.7,
    ("model", EntityKind.PLACE): 0.8,
    ("model", EntityKind.OTHER): 0.5,
}
"""Share of the mentions of a rule that are right, on texts with gold entities."""


def find_mentions(tokens: Tokens, profile: Profile) -> tuple[Mention, ...]:
    """What a text names, sorted and disjoint; nominals of the profile ('the union') included.

    Those are marked ``pronoun``. Dates have no days yet.
    """
    if not len(tokens):
        return ()
    hits = gazetteer(profile).find(tokens)
    named = [hit for hit in hits if not hit.party.nominal]
    found = _with_profile(tokens, raw_names(tokens), named)
    document = Document(tokens, _with_layout(tokens, found))
    document.link()
    taken = _taken(tokens, document.names)
    rest = [f for f in raw_quantities(tokens) if not any(taken[f.first : f.last])]
    mentions = [_mention(tokens, f, profile) for f in (*document.names, *rest)]
    free = [hit for hit in hits if hit.party.nominal and not any(taken[hit.first : hit.last])]
    mentions += [_nominal(tokens, hit) for hit in free if _is_definite(tokens, hit)]
    return tuple(sorted(mentions, key=lambda m: m.span))


def _with_profile(tokens: Tokens, raw: Iterable[Found], hits: list[Hit]) -> list[Found]:
    """The profile's names, and the model's where they do not get in each other's way."""
    names = list(raw)
    around = {i: name for name in names for i in range(name.first, name.last)}
    kept = [hit for hit in hits if not _is_longer_name(tokens, around.get(hit.first), hit)]
    found = [
        Found(h.first, h.last, h.party.kind, "profile", 0.0, h.party.name, h.party.side)
        for h in kept
    ]
    taken = _taken(tokens, found)
    return found + [name for name in names if not any(taken[name.first : name.last])]


def _with_layout(tokens: Tokens, names: list[Found]) -> list[Found]:
    """The names of datelines and bylines in place of what lies there; people stay who they are."""
    lines = by_layout(tokens)
    taken = _taken(tokens, lines)
    known = {(f.first, f.last): f for f in names if f.rule == "profile"}
    for line in lines:
        same = known.get((line.first, line.last))
        if same is not None and same.kind is line.kind:
            line.name, line.side, line.rule = same.name, same.side, same.rule
    return [*lines, *(f for f in names if not any(taken[f.first : f.last]))]


def _is_longer_name(tokens: Tokens, name: Found | None, hit: Hit) -> bool:
    """Whether the model saw a longer name around the hit: 'Kim Garrick', not our Garrick."""
    if name is None or hit.last - hit.first > 1:
        return False
    rest = [*range(name.first, hit.first), *range(hit.last, name.last)]
    if not rest or name.kind is not hit.party.kind or len(rest) > 3:
        return False
    return all(tokens.words[i][0].isupper() and tokens.lower[i] not in TITLES for i in rest)


def _taken(tokens: Tokens, names: Iterable[Found]) -> list[bool]:
    taken = [False] * len(tokens)
    for found in names:
        for i in range(found.first, found.last):
            taken[i] = True
    return taken


def _mention(tokens: Tokens, found: Found, profile: Profile) -> Mention:
    span = tokens.span(found.first, found.last)
    name = found.name or " ".join(span.of(tokens.text).split())
    confidence = found.confidence or CONFIDENCE.get((found.rule, found.kind), 0.6)
    side = found.side or (profile.side_of(name) if found.kind in NAMES else None)
    return Mention(
        span=span, kind=found.kind, name=name, side=side, rule=found.rule, confidence=confidence
    )


def _nominal(tokens: Tokens, hit: Hit) -> Mention:
    return Mention(
        span=tokens.span(hit.first, hit.last),
        kind=hit.party.kind,
        name=hit.party.name,
        side=hit.party.side,
        rule="profile-nominal",
        confidence=0.85,
        pronoun=True,
    )


def _is_definite(tokens: Tokens, hit: Hit) -> bool:
    return hit.first > 0 and tokens.lower[hit.first - 1] in ("the", "their", "its", "our")
