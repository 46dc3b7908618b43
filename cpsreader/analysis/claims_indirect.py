"""Reported speech by a cue and the clause it governs: 'X said that A', 'A, X said, B'."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.claims_syntax import SUBJECTS, NounPhrase, Tree
from cpsreader.analysis.cues import lexicon, phrase_end
from cpsreader.domain.span import Span

_TRIM = frozenset(",;:.?!\u2014\u2013-\u2026)([]") | {
    "--",
    "...",
    '"',
    "\u201c",
    "\u201d",
    "''",
    "``",
}
_LEFT_KEEP = frozenset(("(", "["))
_REPORTER = frozenset(("while", "after", "as", "before", "although", "though", "even", "whereas"))
_FIRST = frozenset(("i", "we", "you", "me", "us"))


def clause_events(context: Context, used: set[int]) -> Iterator[Event]:
    """Events of cue verbs outside quotations whose cue token is not in ``used``."""
    tokens, lex = context.tokens, lexicon()
    for i, form in enumerate(tokens.lower):
        if context.quoted[i] >= 0 or i in used:
            continue
        if form not in lex.verbs and form not in lex.phrases:
            continue
        if not tokens.tags[i].startswith("VB"):
            continue
        tree = context.tree_at(i)
        if tree is None:
            continue
        event = _verb_event(context, tree, i)
        if event is not None:
            yield event


def _verb_event(context: Context, tree: Tree, verb: int) -> Event | None:
    lex, form = lexicon(), context.tokens.lower[verb]
    phrase = phrase_end(context.tokens.lower, verb, tree.last)
    if phrase is not None or lex.is_a(form, "say", "tell", "show", "ask"):
        event = _clause(context, tree, verb) or _parenthetical(context, tree, verb)
        if event is not None:
            return event
    if lex.is_a(form, "call"):
        return _naming(context, tree, verb)
    return None


def _clause(context: Context, tree: Tree, verb: int) -> Event | None:
    tokens = context.tokens
    contents = [k for k in tree.kids(verb) if tokens.deps[k] == "ccomp"]
    if not contents:
        return None
    content = contents[-1]
    low, high = tree.hull(content)
    if low <= verb < high:
        return None
    form = tokens.lower[verb]
    if not _is_content(context, tree, verb, content, form):
        return None
    speaker = _speaker(context, tree, verb)
    if speaker is None or not _may_speak(context, tree, verb, speaker):
        return None
    pieces = _without(context, tree, verb, speaker, low, high)
    spans = [s for a, b in pieces if (s := clean(context, a, b)) is not None]
    if not spans:
        return None
    return Event(
        rule="indirect-clause",
        pieces=spans,
        cue=(verb, verb + 1),
        speaker=speaker,
        anchor=tokens.starts[verb],
    )


def _is_content(context: Context, tree: Tree, verb: int, content: int, form: str) -> bool:
    """Whether a clause under a cue is what was said."""
    tokens, lex = context.tokens, lexicon()
    marks = {tokens.lower[k] for k in tree.kids(content) if tokens.deps[k] == "mark"}
    if marks & {"if", "whether"} and not lex.is_a(form, "ask"):
        return False
    if not tree.is_finite(content) and tree.kid(content, *SUBJECTS) is None:
        return tokens.tags[content].startswith("VB") is False
    if lex.is_a(form, "say", "tell", "ask"):
        return True
    return "that" in marks or tree.is_finite(content)


def _speaker(context: Context, tree: Tree, verb: int) -> NounPhrase | None:
    subject = tree.subject(verb)
    if subject is None or context.quoted[subject] >= 0:
        return None
    return tree.noun_phrase(subject)


def _may_speak(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> bool:
    head = context.tokens.lower[speaker.head]
    if head in _FIRST or head in ("it", "that", "this", "which", "what", "there"):
        return head == "it" and tree.kid(verb, "nsubj") == speaker.head
    return True


def _without(
    context: Context, tree: Tree, verb: int, speaker: NounPhrase, low: int, high: int
) -> list[tuple[int, int]]:
    """The content's tokens less the cue clause in its middle."""
    cue_low = min(verb, speaker.first)
    cue_high = max(verb + 1, speaker.last)
    if not (low < cue_high and cue_low < high):
        return [(low, high)]
    return [(a, b) for a, b in ((low, cue_low), (cue_high, high)) if a < b]


def _parenthetical(context: Context, tree: Tree, verb: int) -> Event | None:
    """'A, X said, B' where the parser hangs the cue under the content."""
    tokens = context.tokens
    own = tree.kid(verb, "nsubj")
    if own is None or context.quoted[own] >= 0:
        return None
    speaker = tree.noun_phrase(own)
    if not _may_speak(context, tree, verb, speaker):
        return None
    low = min(verb, speaker.first)
    if low <= tree.first or tokens.words[low - 1] not in (",", "\u2014", "\u2013", "-"):
        return None
    if tokens.deps[verb] in ("relcl", "acl", "advcl"):
        return None
    high = _cue_end(context, tree, verb, speaker)
    if high < tree.last and tokens.words[high] not in (",", ".", ";", "?", "!", "\u2014"):
        return None
    spans = [s for a, b in ((tree.first, low), (high, tree.last)) if (s := clean(context, a, b))]
    spans = [s for s in spans if len(s) > 3]
    if not spans or spans[0].start > tokens.starts[low]:
        return None
    return Event(
        rule="indirect-parenthesis",
        pieces=spans,
        cue=(verb, verb + 1),
        speaker=speaker,
        anchor=tokens.starts[verb],
    )


def _cue_end(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> int:
    """Where the clause 'X said in a statement on Monday' ends."""
    tokens = context.tokens
    i = max(verb + 1, speaker.last)
    while i < tree.last and tokens.words[i] not in (",", ".", ";", "?", "!", "\u2014"):
        i += 1
    return i


def _naming(context: Context, tree: Tree, verb: int) -> Event | None:
    """'X called the plan "a disgrace"': a claim only with a quotation in it."""
    tokens = context.tokens
    low = verb + 1
    high = low
    while high < tree.last and tokens.words[high] not in (";", "\u2014", ".", "?", "!"):
        if tokens.words[high] == "," and context.quoted[high] < 0:
            break
        high += 1
    if all(context.quoted[i] < 0 for i in range(low, high)):
        return None
    last = max(i for i in range(low, high) if context.quoted[i] >= 0) + 1
    speaker = _speaker(context, tree, verb)
    if speaker is None or not _may_speak(context, tree, verb, speaker) or last - low > 25:
        return None
    if tokens.tags[verb] == "VBN" and tree.kid(verb, "nsubjpass") is not None:
        return None
    span = clean(context, low, last)
    if span is None:
        return None
    return Event(
        rule="naming",
        pieces=[span],
        cue=(verb, verb + 1),
        speaker=speaker,
        anchor=tokens.starts[verb],
    )


def according_events(context: Context) -> Iterator[Event]:
    """'According to X, A', 'A, according to X, B' and its like."""
    tokens, lex = context.tokens, lexicon()
    firsts = {p[0] for p in lex.according}
    for i, form in enumerate(tokens.lower):
        if form not in firsts or context.quoted[i] >= 0:
            continue
        for phrase in lex.according:
            last = i + len(phrase)
            if tuple(tokens.lower[i:last]) == phrase:
                event = _according(context, i, last)
                if event is not None:
                    yield event
                break


def _according(context: Context, first: int, after: int) -> Event | None:
    tokens = context.tokens
    sentence = context.sentence_of[first]
    low, high = tokens.sentences[sentence]
    if after >= high:
        return None
    speaker, end = _object(context, after, high)
    if speaker is None or tokens.lower[speaker.head] in ("plan", "schedule", "me", "us"):
        return None
    ranges = [(low, first), (end, high)]
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


def _object(context: Context, start: int, limit: int) -> tuple[NounPhrase | None, int]:
    """The noun phrase after a preposition, and where the words about it end."""
    tokens = context.tokens
    tree = context.tree_at(start)
    end = start
    if tree is not None:
        head = start
        while (
            head + 1 < limit
            and tokens.heads[head] > head
            and tokens.deps[head]
            not in (
                "pobj",
                "nsubj",
            )
        ):
            head = tokens.heads[head]
        phrase = tree.noun_phrase(head)
        end = max(phrase.last, tree.hull(head)[1] if tokens.deps[head] == "pobj" else 0)
        phrase = NounPhrase(head, max(start, phrase.first), max(phrase.last, start + 1))
    else:
        end = start
        while end < limit and tokens.words[end] not in (",", ".", ";", "?", "!"):
            end += 1
        phrase = NounPhrase(max(start, end - 1), start, max(end, start + 1))
    return phrase, max(end, phrase.last)


def clean(context: Context, low: int, high: int) -> Span | None:
    """The code points of tokens without points and commas at their ends.

    A quotation that is cut by an end is taken in whole.
    """
    tokens = context.tokens
    while low < high and tokens.words[low] in _TRIM and tokens.words[low] not in _LEFT_KEEP:
        low += 1
    while high > low and tokens.words[high - 1] in _TRIM:
        high -= 1
    if low >= high:
        return None
    start, end = tokens.starts[low], tokens.ends[high - 1]
    left, right = context.quotation_of(low), context.quotation_of(high - 1)
    if left is not None:
        start = min(start, left.start)
    if right is not None:
        end = max(end, right.end)
    return Span(start, end)
