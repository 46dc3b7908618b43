"""'According to X' and its like: a speaker behind a preposition, the rest of the sentence said."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_syntax import NounPhrase
from cpsreader.analysis.cues import lexicon

_REACH = 120
_NO_SOURCE = frozenset(("plan", "schedule", "me", "us", "you", "rules", "custom", "tradition"))
_STOPS = frozenset((",", ".", ";", "?", "!", ")", "\u2014"))


def according_events(context: Context) -> Iterator[Event]:
    """'According to X, A', 'A, according to X, B'."""
    tokens, lex = context.tokens, lexicon()
    firsts = {p[0] for p in lex.according}
    for i, form in enumerate(tokens.lower):
        if form not in firsts or context.quoted[i] >= 0:
            continue
        for phrase in lex.according:
            last = i + len(phrase)
            if tuple(tokens.lower[i:last]) == phrase:
                event = _event(context, i, last)
                if event is not None:
                    yield event
                break


def _event(context: Context, first: int, after: int) -> Event | None:
    tokens = context.tokens
    low, high = tokens.sentences[context.sentence_of[first]]
    low = min(first, context.dateline_end(context.sentence_of[first]))
    low, high = max(low, first - _REACH), min(high, after + _REACH)
    if after >= high or not _may_name(context, first, after):
        return None
    speaker, end = _object(context, after, high)
    if _is_no_source(context, speaker) or _is_hearsay(context, low, first):
        return None
    low = _start(context, low, first)
    low, high = _in_relative(context, first, low, high)
    ranges = [(low, first), (end, _end(context, end, high, first == low))]
    spans = [s for a, b in ranges if a < b and (s := clean(context, a, b)) is not None]
    spans = [s for s in spans if len(s) > 2]
    if not spans:
        return None
    return Event(
        rule="according-to",
        pieces=spans,
        cue=(first, after),
        speaker=speaker,
        anchor=tokens.starts[first],
    )


def _in_relative(context: Context, first: int, low: int, high: int) -> tuple[int, int]:
    """The bounds of the relative clause that the preposition stands in, if it does."""
    tree = context.tree_at(first)
    verb = context.tokens.heads[first]
    if tree is None or context.tokens.deps[verb] != "relcl":
        return low, high
    start, end = tree.hull(verb)
    return (max(low, start), min(high, end)) if start < first < end else (low, high)


def _is_no_source(context: Context, speaker: NounPhrase) -> bool:
    """Whether a bare common noun stands there: 'according to plan', 'according to need'."""
    tokens = context.tokens
    word = tokens.lower[speaker.head]
    bare = speaker.last - speaker.first == 1 and tokens.tags[speaker.head] == "NN"
    return word in _NO_SOURCE or (bare and word not in ("management", "police", "staff", "union"))


def _is_hearsay(context: Context, low: int, first: int) -> bool:
    """Whether the source only vouches for a saying: 'Roe told delegates A, according to two'."""
    tokens = context.tokens
    return any(
        context.quoted[i] < 0
        and tokens.tags[i] in ("VBD", "VBZ", "VBP")
        and tokens.deps[i] == "ROOT"
        and lexicon().is_a(tokens.lower[i], "say", "tell")
        for i in range(low, first)
    )


def _may_name(context: Context, first: int, after: int) -> bool:
    """A bare 'per' leads to a source only before a name."""
    tokens = context.tokens
    return after - first > 1 or tokens.words[after][:1].isupper()


def _start(context: Context, low: int, first: int) -> int:
    """Where what was said starts: behind the last semicolon or dash before the cue."""
    words = context.tokens.words
    for i in range(first - 1, low, -1):
        if context.quoted[i] < 0 and words[i] in (";", "\u2014"):
            return i + 1 if i + 1 < first - 1 else low
    return low


def _end(context: Context, start: int, high: int, leads: bool) -> int:
    """Where what was said ends: a clause joined after a closing 'according to X' is not part."""
    words = context.tokens.words
    for i in range(start, high):
        if context.quoted[i] < 0 and words[i] == ";":
            return i
    if not leads and start + 1 < high and words[start] == ",":
        nxt = context.tokens.lower[start + 1]
        if nxt in ("who", "which", "while", "as", "after", "although"):
            return start
    return high


def _object(context: Context, start: int, limit: int) -> tuple[NounPhrase, int]:
    """The noun phrase after a preposition, and where the words about it end."""
    tokens = context.tokens
    tree = context.tree_at(start)
    if tree is None:
        end = start
        while end < limit and tokens.words[end] not in _STOPS:
            end += 1
        end = max(end, start + 1)
        return NounPhrase(end - 1, start, end), end
    head = start
    while tokens.heads[head] > head and tokens.deps[head] not in ("pobj", "nsubj"):
        head = tokens.heads[head]
    phrase = tree.noun_phrase(head)
    end = max(phrase.last, start + 1)
    if tokens.deps[head] == "pobj":
        end = max(end, tree.hull(head)[1])
    return NounPhrase(head, max(start, phrase.first), max(phrase.last, start + 1)), end
