"""Reported speech by a cue verb and the clause it governs: 'X said that A', 'A, X said, B'."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.analysis.claims_content import clauses, cut, split_around
from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_naming import naming
from cpsreader.analysis.claims_syntax import NounPhrase, Tree
from cpsreader.analysis.cues import lexicon, phrase_end
from cpsreader.domain.span import Span

_FIRST = frozenset(("i", "we", "you", "me", "us"))
_NOBODY = frozenset(("it", "that", "this", "which", "what", "there"))
_NEGATIVE = frozenset(("nobody", "none", "neither", "nor"))
_DASHES = frozenset(("\u2014", "\u2013", "--"))
_BRACKETS = frozenset((",", "-")) | _DASHES
_ENDS = frozenset((",", ".", ";", "?", "!", ":")) | _DASHES


def clause_events(context: Context) -> Iterator[Event]:
    """Events of the cue verbs outside quotations."""
    tokens, lex = context.tokens, lexicon()
    for i, form in enumerate(tokens.lower):
        if form not in lex.verbs and form not in lex.phrases:
            continue
        if context.quoted[i] >= 0 or not tokens.tags[i].startswith("VB"):
            continue
        tree = context.tree_at(i)
        if tree is None:
            continue
        event = _verb_event(context, tree, i)
        if event is not None:
            yield event


def speaker_of(context: Context, tree: Tree, verb: int) -> NounPhrase | None:
    """Who speaks with a cue verb; None where that is nobody who can be named."""
    subject = tree.subject(verb)
    if subject is None and tree.is_finite(verb):
        subject = tree.beside(verb)
    if subject is None or context.quoted[subject] >= 0:
        return None
    head = context.tokens.lower[subject]
    if head in lexicon().words["calendar"]:
        subject = _with_relative(context, tree, verb)
        if subject is None:
            return None
    if head in _FIRST or (head in _NOBODY and tree.kid(verb, "nsubj") != subject):
        return None
    if head in _NOBODY and head != "it":
        return None
    return tree.noun_phrase(subject)


def _with_relative(context: Context, tree: Tree, verb: int) -> int | None:
    """The noun before 'who' at the start: 'A mediator who came in May said'."""
    tokens = context.tokens
    for i in range(tree.first + 1, verb):
        if tokens.lower[i] == "who" and tokens.tags[i - 1].startswith("NN"):
            return i - 1
    return None


def _verb_event(context: Context, tree: Tree, verb: int) -> Event | None:
    lex, form = lexicon(), context.tokens.lower[verb]
    phrase = phrase_end(context.tokens.lower, verb, tree.last)
    if phrase is not None or lex.is_a(form, "say", "tell", "show", "think"):
        speaker = speaker_of(context, tree, verb)
        if speaker is not None and not _is_unsaid(context, tree, verb, speaker):
            event = _inserted_name(context, tree, verb)
            event = event or _clause(context, tree, verb, speaker, phrase or verb + 1)
            event = event or _as_clause(context, tree, verb, speaker)
            event = event or _parenthetical(context, tree, verb, speaker, phrase)
            if event is not None:
                return event
    if lex.is_a(form, "vow"):
        event = _deed(context, tree, verb)
        if event is not None:
            return event
    if lex.is_a(form, "call") or form in ("put", "puts", "estimated", "estimates"):
        speaker = speaker_of(context, tree, verb)
        return naming(context, tree, verb, speaker) if speaker else None
    return None


def _is_unsaid(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> bool:
    """Whether the cue only tells that nothing was said, or might be."""
    tokens, words = context.tokens, lexicon().words
    base = lexicon().verbs.get(tokens.lower[verb], "")
    if tree.kid(verb, "neg") is not None or tokens.lower[speaker.first] in _NEGATIVE:
        return base not in words["negated"]
    if tokens.deps[verb] == "xcomp" and tokens.lemmas[tokens.heads[verb]] in words["not_done"]:
        return True
    if tokens.tags[verb] == "VBN" and tokens.deps[verb] in ("acl", "amod"):
        return True
    if tokens.tags[verb] == "VBN" and tree.kid(verb, "auxpass") is not None:
        return tree.kid(verb, "nsubjpass") is not None and base != "quote"
    mark = tree.kid(verb, "mark")
    return mark is not None and tokens.lower[mark] in ("if", "unless", "whether")


def _event(
    context: Context, rule: str, spans: list[Span], cue: tuple[int, int], speaker: NounPhrase
) -> Event:
    return Event(
        rule=rule,
        pieces=spans,
        cue=cue,
        speaker=speaker,
        anchor=context.tokens.starts[cue[0]],
    )


def _clause(
    context: Context, tree: Tree, verb: int, speaker: NounPhrase, cue_end: int
) -> Event | None:
    content = clauses(context, tree, verb)
    if content is None:
        return None
    pieces = split_around(content, (min(verb, speaker.first), max(verb + 1, speaker.last)))
    spans = [s for a, b in pieces if (s := clean(context, a, b)) is not None]
    if not spans:
        return None
    return _event(context, "indirect-clause", spans, (verb, cue_end), speaker)


def _deed(context: Context, tree: Tree, verb: int) -> Event | None:
    """'vowed to fight': a deed that is promised or claimed in words."""
    deed = tree.kid(verb, "xcomp")
    speaker = speaker_of(context, tree, verb)
    if deed is None or speaker is None or _is_unsaid(context, tree, verb, speaker):
        return None
    low, high = tree.hull(deed)
    if context.tokens.lower[low] != "to" or low <= verb or not tree.is_finite(verb):
        return None
    span = clean(context, low, cut(context, tree, deed, low, high))
    return _event(context, "deed", [span], (verb, verb + 1), speaker) if span else None


def _as_clause(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> Event | None:
    """'As X reported, A' and 'A, as X put it, B'."""
    tokens = context.tokens
    low, high = tree.hull(verb)
    if tokens.lower[low] != "as" or tokens.deps[verb] not in ("advcl", "ccomp", "pcomp"):
        return None
    if high - low > 14 or tree.kid(verb, "xcomp", "ccomp") is not None:
        return None
    if lexicon().verbs.get(tokens.lower[verb]) not in lexicon().words["as_verbs"]:
        return None
    if low > tree.first and tokens.words[low - 1] not in _BRACKETS:
        return None
    head = tokens.heads[verb]
    start, end = tree.hull(head)
    spans = _spans(context, ((start, low), (high, end)))
    if not spans:
        return None
    return _event(context, "as-clause", spans, (verb, verb + 1), speaker)


def _inserted_name(context: Context, tree: Tree, verb: int) -> Event | None:
    """'A, said Jane Roe, the mayor, B': read off the words, for parsers take Roe for B's."""
    tokens = context.tokens
    if tokens.lower[verb] not in ("said", "says") or tokens.words[verb - 1] != ",":
        return None
    first = last = verb + 1
    while last < tree.last and tokens.tags[last] in ("NNP", "NNPS", "HYPH"):
        last += 1
    if last == first or verb - 1 <= tree.first or context.quoted[verb - 2] >= 0:
        return None
    if last < tree.last and tokens.words[last] not in _ENDS:
        return None
    end = last
    commas = [i for i in range(last, min(last + 16, tree.last)) if tokens.words[i] == ","]
    if len(commas) > 1 and tokens.lower[last + 1 : last + 2] not in (["and"], ["but"]):
        end = commas[1]
    elif len(commas) == 1 and tokens.lower[last + 1] not in ("and", "but"):
        end = tree.last
    low = _clause_start(context, tree, verb - 1)
    spans = _spans(context, ((low, verb), (end, tree.last)))
    if not spans or not _has_verb(context, tree, verb, end):
        return None
    phrase = NounPhrase(last - 1, first, last)
    return _event(context, "indirect-parenthesis", spans, (verb, verb + 1), phrase)


def _parenthetical(
    context: Context, tree: Tree, verb: int, speaker: NounPhrase, phrase: int | None
) -> Event | None:
    """'A, X said, B' and 'A, X said' where the parser hangs the cue under the content."""
    tokens, words = context.tokens, lexicon().words
    base = lexicon().verbs.get(tokens.lower[verb], "")
    if (base in words["no_parenthesis"] or not base) and phrase is None:
        return None
    if tree.kid(verb, "nsubj") is None or not tree.is_finite(verb):
        return None
    if tree.kid(verb, "xcomp", "ccomp", "oprd", "attr") is not None:
        return None
    if base != "tell" and tree.kid(verb, "dobj") is not None:
        return None
    low = min(verb, speaker.first)
    if low <= tree.first or tokens.words[low - 1] not in _BRACKETS:
        return None
    if tokens.deps[verb] in ("relcl", "acl", "advcl") or context.quoted[low - 1] >= 0:
        return None
    high = _cue_end(tokens.words, tree, max(verb + 1, speaker.last))
    spans = _spans(context, ((_clause_start(context, tree, low - 1), low), (high, tree.last)))
    if not spans or spans[0].start > tokens.starts[low]:
        return None
    if not _has_verb(context, tree, low, high):
        return None
    return _event(context, "indirect-parenthesis", spans, (verb, phrase or verb + 1), speaker)


def _spans(context: Context, ranges: tuple[tuple[int, int], ...]) -> list[Span]:
    found = (clean(context, a, b) for a, b in ranges if a < b)
    return [s for s in found if s is not None and len(s) > 3]


def _cue_end(words: list[str], tree: Tree, start: int) -> int:
    """Where the clause 'X said in a statement on Monday' ends."""
    return next((i for i in range(start, tree.last) if words[i] in _ENDS), tree.last)


def _clause_start(context: Context, tree: Tree, before: int) -> int:
    """The start of the sentence, or the place behind its last dash or semicolon."""
    tokens = context.tokens
    for i in range(before - 1, tree.first, -1):
        if context.quoted[i] < 0 and tokens.words[i] in _DASHES | {";"}:
            return i + 1
    return tree.first


def _has_verb(context: Context, tree: Tree, low: int, high: int) -> bool:
    tags = context.tokens.tags
    outside = (*range(tree.first, low), *range(high, tree.last))
    return any(tags[i] in ("VBD", "VBZ", "VBP", "MD") for i in outside)
