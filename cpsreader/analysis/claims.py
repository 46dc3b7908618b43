"""Who said what: quotations, reported clauses and their speakers, joined to claims."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.analysis.claims_according import according_events
from cpsreader.analysis.claims_direct import after, before
from cpsreader.analysis.claims_follow import follow
from cpsreader.analysis.claims_given import given_events
from cpsreader.analysis.claims_indirect import clause_events
from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.quotes import Quotation, find_quotations, looks_like_title
from cpsreader.analysis.speakers import Speakers
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Claim, ClaimKind, Mention, Speaker
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span, hull

_CONFIDENCE = {
    "direct-after": 0.9,
    "direct-before": 0.85,
    "indirect-clause": 0.85,
    "indirect-parenthesis": 0.75,
    "according-to": 0.85,
    "naming": 0.8,
    "turn": 0.95,
    "post": 0.95,
    "follow-up": 0.7,
    "label": 0.8,
    "follow-actor": 0.7,
}


def find_claims(tokens: Tokens, mentions: Sequence[Mention], profile: Profile) -> tuple[Claim, ...]:
    """The reported speech of a text, sorted by first offset.

    ``issues``, ``modality`` and ``polarity`` are left at their defaults.
    """
    given = given_events(tokens.text)
    regions = [p for e in given for p in e.pieces]
    context = Context(tokens, find_quotations(tokens.text), regions)
    speakers = Speakers(context, mentions, profile)
    events = [*_events(context), *given]
    events.sort(key=lambda e: e.anchor)
    claims = [_claim(context, speakers, e) for e in events]
    return tuple(sorted(claims, key=lambda c: (c.spans[0], c.rule)))


def _events(context: Context) -> list[Event]:
    clauses = [*according_events(context), *clause_events(context)]
    direct = _direct(context, _mixed(context, clauses))
    used = {e.cue[0]: e for e in direct if e.cue}
    for event in clauses:
        if event.cue and event.cue[0] in used:
            _add_left(context, used[event.cue[0]], event)
    clauses = [e for e in clauses if not (e.cue and e.cue[0] in used)]
    return follow(context, _merge(context, direct, clauses))


def _add_left(context: Context, direct: Event, clause: Event) -> None:
    """'A, X said, "and B"': the reported clause before the cue belongs to the quotation."""
    if direct.rule != "direct-before" or clause.cue is None:
        return
    start = context.tokens.starts[clause.cue[0]]
    quotation = context.quotations[direct.quotations[0]]
    if not context.text[quotation.start].islower():
        return
    for piece in clause.pieces:
        if piece.end <= start and not any(piece.overlaps(p) for p in direct.pieces):
            direct.pieces.append(piece)


def _mixed(context: Context, clauses: list[Event]) -> set[int]:
    """Quotations that stand inside a reported clause with words of its own before them."""
    tokens = context.tokens
    found: set[int] = set()
    for event in clauses:
        for piece in event.pieces:
            first, last = tokens.range_of(piece)
            free = [i for i in range(first, last) if context.quoted[i] < 0]
            if any(tokens.lower[i] != "that" and tokens.words[i].isalnum() for i in free):
                start = free[0]
                found.update(context.quoted[i] for i in range(start, last))
    return found - {-1}


def _direct(context: Context, mixed: set[int]) -> list[Event]:
    events: list[Event] = []
    for index, quotation in enumerate(context.quotations):
        last = events[-1] if events else None
        if index in mixed:
            continue
        if quotation.continues and last is not None and index - 1 in last.quotations:
            _join(last, quotation, index)
            continue
        event = after(context, index)
        if event is None and last is not None and _resumes(context, last, index):
            _join(last, quotation, index)
            continue
        event = event or before(context, index)
        if event is not None and _is_speech(context, quotation, event):
            if last and event.cue and last.cue == event.cue and index - 1 in last.quotations:
                _join(last, quotation, index)
            else:
                events.append(event)
    return events


def _join(event: Event, quotation: Quotation, index: int) -> None:
    event.pieces.append(Span(quotation.start, quotation.end))
    event.quotations.append(index)


def _is_speech(context: Context, quotation: Quotation, event: Event) -> bool:
    return not (quotation.words <= 3 and looks_like_title(context.text, quotation))


def _resumes(context: Context, last: Event, index: int) -> bool:
    """Whether a quotation goes on after its own attribution: '"A," X said. "B."'."""
    quotation = context.quotations[index]
    if index - 1 not in last.quotations or last.cue is None:
        return False
    before_it = context.quotations[index - 1]
    if quotation.paragraph != before_it.paragraph or quotation.words < 2:
        return False
    tokens = context.tokens
    cue_end = tokens.ends[last.cue[1] - 1]
    if not before_it.outer_end <= cue_end <= quotation.outer_start:
        return False
    gap = context.text[cue_end : quotation.outer_start].strip()
    return gap.rstrip(",.:;\u2014 ").count(".") == 0 and (gap[-1:] in ".,:;\u2014" or not gap)


def _merge(context: Context, direct: list[Event], clauses: list[Event]) -> list[Event]:
    """Direct events and those clause events that they do not already cover."""
    taken = {q for e in direct for q in e.quotations}
    kept = list(direct)
    for event in clauses:
        inside = _quotations_in(context, event)
        if any(q in taken for q in inside):
            event.pieces = _cut(context, event.pieces, taken)
            if not event.pieces:
                continue
        event.quotations = [q for q in inside if q not in taken]
        kept.append(event)
    kept.sort(key=lambda e: min(e.pieces))
    return _outermost(kept)


def _quotations_in(context: Context, event: Event) -> list[int]:
    return [
        k
        for k, q in enumerate(context.quotations)
        if any(s.start < q.end and q.start < s.end for s in event.pieces)
    ]


def _cut(context: Context, pieces: list[Span], taken: set[int]) -> list[Span]:
    walls = [Span(context.quotations[q].start, context.quotations[q].end) for q in taken]
    return [p for p in pieces if not any(p.overlaps(w) for w in walls)]


def _outermost(events: list[Event]) -> list[Event]:
    """Nested speech belongs to the outer speaker."""
    kept: list[Event] = []
    reach = -1
    for event in sorted(events, key=lambda e: (hull(e.pieces).start, -hull(e.pieces).end)):
        whole = hull(event.pieces)
        if whole.end <= reach and any(p.contains(whole) for k in kept for p in k.pieces):
            continue
        kept.append(event)
        reach = max(reach, whole.end)
    return kept


def _claim(context: Context, speakers: Speakers, event: Event) -> Claim:
    source: Event | None = event
    while source is not None and source.speaker is None:
        source = source.follows
    speaker: Speaker | None = None
    if event.given:
        speaker = speakers.of_label(event.given)
    elif event.speaker is not None:
        speaker = speakers.of_phrase(event.speaker)
    elif source is not None:
        speaker = speakers.of_event(source)
    speakers.remember(event, speaker)
    tokens = context.tokens
    return Claim(
        spans=tuple(sorted(set(event.pieces))),
        kind=_kind(context, event),
        speaker=speaker,
        cue=tokens.span(*event.cue) if event.cue else None,
        rule=event.rule,
        confidence=_CONFIDENCE.get(event.rule, 0.6),
    )


def _kind(context: Context, event: Event) -> ClaimKind:
    if event.given:
        return ClaimKind.DIRECT
    total = sum(len(p) for p in event.pieces)
    quoted = 0
    for q in context.quotations:
        for p in event.pieces:
            quoted += max(0, min(p.end, q.end) - max(p.start, q.start))
    if quoted >= 0.9 * total:
        return ClaimKind.DIRECT
    return ClaimKind.MIXED if quoted else ClaimKind.INDIRECT
