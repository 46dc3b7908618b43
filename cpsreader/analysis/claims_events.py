"""Joins what the rules find to one list of acts of speech: no words are claimed twice."""

from __future__ import annotations

from cpsreader.analysis.claims_according import according_events
from cpsreader.analysis.claims_direct import after, before
from cpsreader.analysis.claims_follow import follow
from cpsreader.analysis.claims_indirect import clause_events
from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.claims_nouns import noun_events
from cpsreader.analysis.quotes import Quotation, looks_like_title
from cpsreader.domain.span import Span, hull


def find_events(context: Context) -> list[Event]:
    """All acts of speech outside posts and turns, in the order of the text."""
    clauses = [*according_events(context), *clause_events(context), *noun_events(context)]
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
        if quotation.continues and last is not None and last.quotations[-1] == index - 1:
            _join(last, quotation, index)
            continue
        event = after(context, index)
        if event is None and last is not None and _resumes(context, last, index):
            _join(last, quotation, index)
            continue
        event = event or before(context, index)
        if event is not None and _is_speech(context, quotation, event):
            if last and event.cue and last.cue == event.cue and last.quotations[-1] == index - 1:
                _join(last, quotation, index)
            else:
                events.append(event)
    return events


def _join(event: Event, quotation: Quotation, index: int) -> None:
    event.pieces.append(Span(quotation.start, quotation.end))
    event.quotations.append(index)


def _is_speech(context: Context, quotation: Quotation, event: Event) -> bool:
    return not (quotation.words <= 3 and looks_like_title(context.text, quotation))


def _goes_on(context: Context, quotation: Quotation) -> bool:
    return quotation.words > 1 or context.text[quotation.end - 1] in ".?!"


def _resumes(context: Context, last: Event, index: int) -> bool:
    """Whether a quotation goes on after its own attribution: '"A," X said. "B."'."""
    quotation = context.quotations[index]
    if last.quotations[-1] != index - 1 or last.cue is None:
        return False
    before_it = context.quotations[index - 1]
    if quotation.paragraph != before_it.paragraph or not _goes_on(context, quotation):
        return False
    tokens = context.tokens
    cue_end = tokens.ends[last.cue[1] - 1]
    if not before_it.outer_end <= cue_end <= quotation.outer_start:
        return False
    first, end = tokens.at(cue_end), tokens.at(quotation.outer_start)
    stops = sum(tokens.words[i] in (".", "?", "!") for i in range(first, end - 1))
    gap = context.text[cue_end : quotation.outer_start].strip()
    return stops == 0 and (gap[-1:] in ".,:;\u2014" or not gap)


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
    return sorted({k for piece in event.pieces for k in context.quotations_in(piece)})


def _cut(context: Context, pieces: list[Span], taken: set[int]) -> list[Span]:
    return [p for p in pieces if not any(k in taken for k in context.quotations_in(p))]


def _outermost(events: list[Event]) -> list[Event]:
    """Nested speech belongs to the outer speaker."""
    kept: list[Event] = []
    outer: list[Span] = []
    for event in sorted(events, key=_outer_first):
        whole = hull(event.pieces)
        if any(p.contains(whole) for p in outer):
            continue
        kept.append(event)
        if not outer or whole.end > max(p.end for p in outer):
            outer = event.pieces
    return kept


def _outer_first(event: Event) -> tuple[int, int]:
    whole = hull(event.pieces)
    return whole.start, -whole.end
