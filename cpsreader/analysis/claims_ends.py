"""Where the words that were said end."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context
from cpsreader.analysis.claims_syntax import SUBJECTS, Tree
from cpsreader.analysis.cues import lexicon

_STATES = frozenset(("be", "have", "need", "want", "expect", "hope", "plan", "intend", "do"))


def surface_end(context: Context, start: int, limit: int) -> int:
    """The end of a clause by its marks: a semicolon, or a comma before the reporter's own."""
    tokens, reporter = context.tokens, lexicon().words["reporter_clause"]
    for i in range(start + 2, limit):
        if context.quoted[i] >= 0:
            continue
        if tokens.words[i] == ";" or (
            tokens.words[i] == "," and i + 1 < limit and tokens.lower[i + 1] in reporter
        ):
            return i
    return limit


def extended(context: Context, tree: Tree, verb: int, high: int) -> int:
    """The end after clauses joined to the cue that go on with what was said."""
    tokens = context.tokens
    for k in tree.kids(verb):
        if k < high or tokens.deps[k] != "conj" or context.quoted[k] >= 0:
            continue
        if not _goes_on(context, tree, k):
            break
        high = max(high, tree.hull(k)[1])
    if high < tree.last - 1 and tokens.words[high] == ":" and context.quoted[high + 1] < 0:
        return tree.last
    return _with_quotation(context, tree, high)


def _with_quotation(context: Context, tree: Tree, high: int) -> int:
    """The end after a quotation that goes on with a clause: 'said A was late, and "B"'."""
    tokens, start = context.tokens, high
    if start >= tree.last or (start > tree.first and context.quoted[start - 1] >= 0):
        return high
    while start < tree.last and tokens.lower[start] in (",", "and", "but", "or"):
        start += 1
    if start == high or start >= tree.last:
        return high
    quotation = context.quotation_of(start)
    if quotation is None or not context.text[quotation.start].islower():
        return high
    end = tokens.at(quotation.outer_end - 1) + 1
    behind = tokens.lower[end] if end < len(tokens) else "."
    closes = quotation.end < quotation.outer_end and context.text[quotation.end - 1] in ".?!"
    return min(end, tree.last) if closes or behind in (".", ";", "?", "!") else high


def _goes_on(context: Context, tree: Tree, verb: int) -> bool:
    """Whether a verb joined to a cue is part of what was said, and no further deed."""
    tokens, lex = context.tokens, lexicon()
    mark = tree.kid(verb, "mark")
    if mark is not None and tokens.lower[mark] == "that":
        return True
    if lex.is_a(tokens.lower[verb], "say", "tell", "call"):
        return False
    subject = tree.kid(verb, *SUBJECTS, "expl")
    if subject is not None:
        return tokens.lower[subject] in lex.words["same_voice"]
    if tree.kid(verb, "neg") is not None and tokens.tags[verb] != "VB":
        return True
    return tokens.lemmas[verb] in _STATES or any(tokens.tags[k] == "MD" for k in tree.kids(verb))


def resumed(context: Context, tree: Tree, verb: int) -> int | None:
    """The end of a clause that goes on behind 'A, X said, and B'; None where none does."""
    tokens = context.tokens
    for k in tree.kids(verb):
        if tokens.deps[k] == "conj" and k > verb and context.quoted[k] < 0:
            own = tree.kid(k, *SUBJECTS, "expl")
            if own is not None or _goes_on(context, tree, k):
                known = lexicon().is_a(tokens.lower[k], "say", "tell", "call")
                return None if known else tree.hull(k)[1]
    return None


def cut(context: Context, tree: Tree, content: int, low: int, high: int) -> int:
    """The end before a semicolon or a clause that is the reporter's."""
    tokens, reporter = context.tokens, lexicon().words["reporter_clause"]
    for k in tree.kids(content):
        if tokens.deps[k] == "advcl" and k > content:
            first = tree.hull(k)[0]
            joined = "and that" in " ".join(tokens.lower[first:high])
            if tokens.words[first - 1] == "," and tokens.lower[first] in reporter and not joined:
                high = min(high, first)
        if tokens.deps[k] == "conj" and k > content and _is_new_cue(context, tree, k):
            high = min(high, tree.hull(k)[0])
    for i in range(low + 2, high):
        if context.quoted[i] < 0 and _ends_content(context, i):
            return i
    return max(high, low + 1)


def _is_new_cue(context: Context, tree: Tree, verb: int) -> bool:
    """Whether a verb joined to the content reports the next act: 'said A and urged B'."""
    tokens = context.tokens
    if tokens.tags[verb] not in ("VBD", "VBZ", "VBP"):
        return False
    own = tree.kid(verb, *SUBJECTS)
    if own is not None:
        named = tokens.tags[own].startswith("NN")
        return named and lexicon().is_a(tokens.lower[verb], "say", "tell")
    return lexicon().verbs.get(tokens.lower[verb]) in lexicon().words["next_act"]


def _ends_content(context: Context, i: int) -> bool:
    """Whether a semicolon, or a comma and the speaker's next act, stands at a token."""
    words, lower = context.tokens.words, context.tokens.lower
    if words[i] == ";":
        return True
    if lower[i] in lexicon().words["acting"] and context.quoted[i - 1] >= 0:
        return True
    behind = lower[i + 1] if i + 1 < len(lower) else ""
    return words[i] == "," and behind in lexicon().words["acting"]
