"""Reported speech by a cue verb and the clause it governs: 'X said that A', 'A, X said, B'."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.analysis.claims_aside import (
    as_clause,
    clause_start,
    inserted_name,
    made,
    parenthetical,
    trailing_name,
)
from cpsreader.analysis.claims_content import clauses, split_around
from cpsreader.analysis.claims_ends import cut
from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_naming import naming
from cpsreader.analysis.claims_syntax import NounPhrase, Tree
from cpsreader.analysis.cues import lexicon, phrase_end

_FIRST = frozenset(("i", "we", "you", "me", "us"))
_NOBODY = frozenset(("it", "that", "this", "which", "what", "there"))
_PEOPLE = frozenset(("he", "she", "they"))
_NEGATIVE = frozenset(("nobody", "none", "neither", "nor", "no"))


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
        event = _verbmade(context, tree, i)
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
    if head in lexicon().words["calendar"] or not _has_letters(context, tree, subject):
        subject = _with_relative(context, tree, verb)
        if subject is None:
            return None
        head = context.tokens.lower[subject]
    if head in _FIRST or (head in _NOBODY and tree.kid(verb, "nsubj") != subject):
        return None
    if head in _NOBODY and head != "it":
        return None
    phrase = tree.noun_phrase(subject)
    start = context.dateline_end(context.sentence_of[verb])
    return _named_behind(context, tree, start, verb) if subject < start <= verb else phrase


def _has_letters(context: Context, tree: Tree, noun: int) -> bool:
    """Whether a noun or a name it ends is made of letters: 'Local 88', but no '2:30'."""
    low, words = tree.noun_phrase(noun).first, context.tokens.words
    return any(c.isalpha() for c in words[noun]) or words[low][:1].isupper()


def _named_behind(context: Context, tree: Tree, start: int, verb: int) -> NounPhrase | None:
    """The noun phrase behind a dateline that the parser took for the subject."""
    tokens = context.tokens
    head = next((i for i in range(start, verb) if tokens.tags[i].startswith("NN")), None)
    while head is not None and head + 1 < verb and tokens.tags[head + 1].startswith("NN"):
        head += 1
    return NounPhrase(head, start, head + 1) if head is not None else None


def _with_relative(context: Context, tree: Tree, verb: int) -> int | None:
    """The noun before 'who' at the start: 'A mediator who came in May said'."""
    tokens = context.tokens
    for i in range(tree.first + 1, verb):
        if tokens.lower[i] == "who" and tokens.tags[i - 1].startswith("NN"):
            return i - 1
    return next((i for i in range(tree.first, verb) if _is_name_end(context, tree, i)), None)


def _is_name_end(context: Context, tree: Tree, i: int) -> bool:
    """Whether a name that is no day ends at a token before a comma or a verb."""
    tokens = context.tokens
    if tokens.tags[i] != "NNP" or tokens.lower[i] in lexicon().words["calendar"]:
        return False
    return i + 1 < tree.last and (tokens.words[i + 1] == "," or tokens.tags[i + 1][:2] == "VB")


def _verbmade(context: Context, tree: Tree, verb: int) -> Event | None:
    lex, form = lexicon(), context.tokens.lower[verb]
    phrase = phrase_end(context.tokens.lower, verb, tree.last)
    if phrase is not None or lex.is_a(form, "say", "tell", "show", "think"):
        speaker = speaker_of(context, tree, verb)
        if speaker is not None and not _is_unsaid(context, tree, verb, speaker):
            event = inserted_name(context, tree, verb)
            event = event or _clause(context, tree, verb, speaker, phrase or verb + 1)
            event = event or as_clause(context, tree, verb, speaker)
            event = event or parenthetical(context, tree, verb, speaker, phrase)
            if event is not None:
                return event
        event = trailing_name(context, tree, verb, phrase)
        if event is not None:
            return event
    if lex.is_a(form, "vow") or lex.verbs.get(form) in lex.words["bidding"]:
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
        return tokens.words[verb - 1] != "," or not tokens.tags[speaker.head].startswith("NNP")
    if tokens.tags[verb] == "VBN" and tree.kid(verb, "auxpass") is not None:
        return tree.kid(verb, "nsubjpass") is not None and base != "quote"
    if tokens.lower[speaker.head] in _PEOPLE and base and lexicon().classes[base] == {"show"}:
        return True
    mark = tree.kid(verb, "mark")
    return mark is not None and tokens.lower[mark] in ("if", "unless", "whether")


def _clause(
    context: Context, tree: Tree, verb: int, speaker: NounPhrase, cue_end: int
) -> Event | None:
    content = clauses(context, tree, verb, cue_end)
    if content is None:
        return None
    cue = (min(verb, speaker.first), max(verb + 1, speaker.last))
    pieces = split_around(content, cue)
    if cue[1] <= content[0] and _is_aside(context, tree, cue, content[0]):
        pieces.insert(0, (clause_start(context, tree, cue[0] - 1), cue[0]))
    spans = [s for a, b in pieces if (s := clean(context, a, b)) is not None]
    if not spans:
        return None
    return made(context, "indirect-clause", spans, (verb, cue_end), speaker)


def _is_aside(context: Context, tree: Tree, cue: tuple[int, int], content: int) -> bool:
    """Whether a cue stands between commas with words of its clause before: 'If A, X says, B'."""
    words = context.tokens.words
    if cue[0] <= tree.first + 2 or words[cue[0] - 1] != "," or context.quoted[cue[0] - 2] >= 0:
        return False
    return words[content - 1] == "," and tree.first < cue[0] - 1


def _deed(context: Context, tree: Tree, verb: int) -> Event | None:
    """'vowed to fight', 'urged both sides to meet': a deed that is promised or asked for."""
    deed = tree.kid(verb, "xcomp")
    speaker = speaker_of(context, tree, verb)
    if deed is None or speaker is None or _is_unsaid(context, tree, verb, speaker):
        return None
    low, high = tree.hull(deed)
    if context.tokens.lower[low] != "to" or low <= verb or not tree.is_finite(verb):
        return None
    asked = tree.kid(verb, "dobj")
    if lexicon().verbs.get(context.tokens.lower[verb]) in lexicon().words["bidding"]:
        if asked is None or not verb < asked < low:
            return None
        low = verb + 1
    span = clean(context, low, cut(context, tree, deed, low, high))
    return made(context, "deed", [span], (verb, verb + 1), speaker) if span else None
