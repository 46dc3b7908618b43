"""Quotations with no cue near: who goes on speaking."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from cpsreader.analysis.claims_direct import labelled
from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.claims_syntax import NounPhrase
from cpsreader.analysis.quotes import Quotation, looks_like_title
from cpsreader.domain.span import Span

_MIN_WORDS = 4
_LONG = 9
"""Words of a quotation inside a sentence from which it is speech even with no cue."""
_PARAGRAPHS_BACK = 2


def follow(context: Context, events: list[Event]) -> list[Event]:
    """The events and one for each quotation left, in the order of the text.

    A quotation with no cue near takes the name before its colon, else the last who spoke or did
    something in its paragraph, else the last speaker of the paragraph before.
    """
    taken = {q for e in events for q in e.quotations}
    covered = sorted(p for e in events for p in e.pieces)
    left = [
        index
        for index, quotation in enumerate(context.quotations)
        if index not in taken
        and _may_stand_alone(context, quotation)
        and not _is_covered(covered, quotation)
    ]
    fresh = [_event(context, index) for index in left]
    ordered = sorted([*events, *fresh], key=lambda e: e.anchor)
    spoken = [e for e in ordered if e.rule != "noun-clause"]
    for previous, event in pairwise([None, *spoken]):
        if event is not None and event.rule == "follow-up":
            _attribute(context, event, previous)
    return ordered


def _is_covered(covered: list[Span], quotation: Quotation) -> bool:
    whole = Span(quotation.start, quotation.end)
    at = bisect_left(covered, whole)
    return any(p.overlaps(whole) for p in covered[max(0, at - 3) : at + 2])


def _may_stand_alone(context: Context, quotation: Quotation) -> bool:
    """Whether a quotation without a cue is speech: no title, and no words inside a sentence."""
    if looks_like_title(context.text, quotation):
        return False
    before = context.text[max(0, quotation.outer_start - 3) : quotation.outer_start].rstrip()
    if before.endswith(":"):
        return True
    if before[-1:] not in ("", ".", "?", "!", "\u2014", "\n", '"', "\u201d", "\u2019"):
        return quotation.words >= _LONG
    return quotation.words >= _MIN_WORDS


def _event(context: Context, index: int) -> Event:
    quotation = context.quotations[index]
    label = labelled(context, index)
    return Event(
        rule="follow-up" if label is None else "label",
        pieces=[Span(quotation.start, quotation.end)],
        speaker=label,
        quotations=[index],
        anchor=quotation.outer_start,
    )


def _attribute(context: Context, event: Event, previous: Event | None) -> None:
    actor = _last_actor(context, event, previous)
    if actor is not None:
        event.rule, event.speaker = "follow-actor", actor
        return
    if previous is None:
        return
    here = context.paragraph_at(event.anchor)
    away = here - context.paragraph_at(max(p.end for p in previous.pieces) - 1)
    opens = here != context.paragraph_at(context.tokens.starts[_token_before(context, event)])
    if away == 0 or (opens and away <= _PARAGRAPHS_BACK):
        event.follows = previous


def _token_before(context: Context, event: Event) -> int:
    return max(0, context.tokens.at(event.anchor) - 1)


def _last_actor(context: Context, event: Event, previous: Event | None) -> NounPhrase | None:
    """The person who is subject of one of the last two sentences since the last speech."""
    tokens = context.tokens
    last = tokens.at(event.anchor) - 1
    wall = _end_of(context, previous) if previous is not None else 0
    if last < 0:
        return None
    here = context.paragraph_at(event.anchor)
    sentence = context.sentence_of[last]
    for index in (sentence, sentence - 1):
        first, end = tokens.sentences[index] if index >= 0 else (0, 0)
        if first == end or tokens.starts[first] < wall or context.quoted[first] >= 0:
            return None
        if context.paragraph_at(tokens.starts[first]) != here:
            return None
        actor = _subject(context, index)
        if actor is not None:
            return actor
    return None


def _end_of(context: Context, event: Event) -> int:
    """Where an act of speech ends, its cue included."""
    wall = max(p.end for p in event.pieces)
    return max(wall, context.tokens.ends[event.cue[1] - 1]) if event.cue else wall


def _subject(context: Context, sentence: int) -> NounPhrase | None:
    """The person who is subject of a sentence's main verb."""
    tokens = context.tokens
    first, end = tokens.sentences[sentence]
    tree = context.tree(sentence)
    if tree is None:
        return _leading_name(context, first, end)
    roots = [i for i in range(first, end) if tokens.deps[i] == "ROOT"]
    subject = tree.kid(roots[0], "nsubj") if roots else None
    if subject is None or not _is_person_word(tokens.tags[subject], tokens.lower[subject]):
        return None
    return tree.noun_phrase(subject)


def _is_person_word(tag: str, lower: str) -> bool:
    return tag.startswith("NNP") or lower in ("he", "she", "they")


def _leading_name(context: Context, first: int, end: int) -> NounPhrase | None:
    """The capitalised words that open an unparsed sentence, two at least, or he and she."""
    tokens = context.tokens
    if tokens.lower[first] in ("he", "she"):
        return NounPhrase(first, first, first + 1)
    last = first
    while last < end and tokens.words[last][:1].isupper():
        last += 1
    return NounPhrase(last - 1, first, last) if last - first >= 2 else None
