"""Cues in an aside: 'A, X said, B', 'A, said X', 'As X put it, A'."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_syntax import SUBJECTS, NounPhrase, Tree
from cpsreader.analysis.cues import lexicon
from cpsreader.domain.span import Span

_DASHES = frozenset(("\u2014", "\u2013", "--"))
_BRACKETS = frozenset((",", "-")) | _DASHES
_ENDS = frozenset((",", ".", ";", "?", "!", ":")) | _DASHES


def made(
    context: Context, rule: str, spans: list[Span], cue: tuple[int, int], speaker: NounPhrase
) -> Event:
    """An event of a clause with its cue and speaker."""
    return Event(
        rule=rule,
        pieces=spans,
        cue=cue,
        speaker=speaker,
        anchor=context.tokens.starts[cue[0]],
    )


def as_clause(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> Event | None:
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
    return made(context, "as-clause", spans, (verb, verb + 1), speaker)


def inserted_name(context: Context, tree: Tree, verb: int) -> Event | None:
    """'A, said Jane Roe, the mayor, B': read off the words, for parsers take Roe for B's."""
    tokens = context.tokens
    if tokens.lower[verb] not in ("said", "says") or tokens.words[verb - 1] != ",":
        return None
    first = last = verb + 1
    while last < tree.last and tokens.tags[last] in ("NNP", "NNPS", "HYPH"):
        last += 1
    if last == first or tokens.lower[first] in lexicon().words["calendar"]:
        return None
    if verb - 1 <= tree.first or context.quoted[verb - 2] >= 0:
        return None
    if last < tree.last and tokens.words[last] not in _ENDS:
        return None
    end = last
    commas = [i for i in range(last, min(last + 16, tree.last)) if tokens.words[i] == ","]
    if len(commas) > 1 and tokens.lower[last + 1 : last + 2] not in (["and"], ["but"]):
        end = commas[1]
    elif len(commas) == 1 and tokens.lower[last + 1] not in ("and", "but"):
        end = tree.last
    low = clause_start(context, tree, verb - 1)
    spans = _spans(context, ((low, verb), (end, tree.last)))
    if not spans or not _has_verb(context, tree, verb, end):
        return None
    phrase = NounPhrase(last - 1, first, last)
    return made(context, "indirect-parenthesis", spans, (verb, verb + 1), phrase)


def parenthetical(
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
    if tokens.deps[verb] in ("acl", "advcl") or context.quoted[low - 1] >= 0:
        return None
    high = _cue_end(tokens.words, tree, max(verb + 1, speaker.last))
    spans = _spans(context, ((clause_start(context, tree, low - 1), low), (high, tree.last)))
    if not spans or spans[0].start > tokens.starts[low]:
        return None
    if not _has_verb(context, tree, low, high) or tokens.lower[tree.first] in ("asked", "told"):
        return None
    return made(context, "indirect-parenthesis", spans, (verb, phrase or verb + 1), speaker)


def _spans(context: Context, ranges: tuple[tuple[int, int], ...]) -> list[Span]:
    found = (clean(context, a, b) for a, b in ranges if a < b)
    return [s for s in found if s is not None and len(s) > 3]


def _cue_end(words: list[str], tree: Tree, start: int) -> int:
    """Where the clause 'X said in a statement on Monday' ends."""
    return next((i for i in range(start, tree.last) if words[i] in _ENDS), tree.last)


def clause_start(context: Context, tree: Tree, before: int) -> int:
    """The start of the sentence, or the place behind its last dash or semicolon."""
    tokens = context.tokens
    for i in range(before - 1, tree.first, -1):
        if context.quoted[i] >= 0:
            continue
        if tokens.words[i] in _DASHES | {";"}:
            return i + 1
        joins = tokens.words[i] == "," and tokens.lower[i + 1] in ("and", "but")
        if joins and i + 3 < before:
            own = any(tokens.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in range(i + 2, before))
            if own and any(tokens.deps[k] in SUBJECTS for k in range(i + 2, before)):
                return i + 2
    return tree.first


def _has_verb(context: Context, tree: Tree, low: int, high: int) -> bool:
    tags = context.tokens.tags
    outside = (*range(tree.first, low), *range(high, tree.last))
    return any(tags[i] in ("VBD", "VBZ", "VBP", "MD") for i in outside)


def trailing_name(context: Context, tree: Tree, verb: int, phrase: int | None) -> Event | None:
    """'A, Jane Roe, who leads the team, said.' where the parser gave the cue no subject."""
    tokens = context.tokens
    base = lexicon().verbs.get(tokens.lower[verb], "")
    plain = lexicon().is_a(tokens.lower[verb], "say") and base not in _asides_barred()
    if not (plain or phrase) or tokens.tags[verb] not in ("VBD", "VBZ"):
        return None
    end = phrase or verb + 1
    if end < tree.last and tokens.words[end] not in _ENDS:
        return None
    name = _name_before(context, tree, verb)
    if name is None or not _has_verb(context, tree, name.first, tree.last):
        return None
    spans = _spans(context, ((clause_start(context, tree, name.first - 1), name.first),))
    return made(context, "indirect-parenthesis", spans, (verb, end), name) if spans else None


def _asides_barred() -> frozenset[str]:
    return lexicon().words["no_parenthesis"]


def _name_before(context: Context, tree: Tree, verb: int) -> NounPhrase | None:
    """The name between commas before a cue, with what is said of its bearer."""
    tokens = context.tokens
    for i in range(verb - 1, max(tree.first + 2, verb - 16), -1):
        if context.quoted[i] >= 0:
            return None
        if tokens.words[i] == "," and tokens.tags[i + 1] == "NNP":
            last = i + 1
            while last < verb and tokens.tags[last] in ("NNP", "NNPS", "HYPH"):
                last += 1
            if last == verb or tokens.words[last] == ",":
                return NounPhrase(last - 1, i + 1, last)
    return None
