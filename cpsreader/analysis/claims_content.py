"""Which words under a cue verb are what was said, and where they end."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context
from cpsreader.analysis.claims_syntax import SUBJECTS, Tree
from cpsreader.analysis.cues import lexicon, phrase_end

_THAT_REACH = 14


def clauses(context: Context, tree: Tree, verb: int) -> tuple[int, int] | None:
    """The tokens of the clause that a cue verb reports, half-open; None where there is none."""
    tokens = context.tokens
    contents = [k for k in tree.kids(verb) if tokens.deps[k] == "ccomp"]
    content = contents[-1] if contents else None
    if content is None:
        return _that_clause(context, tree, verb)
    if not _is_content(context, tree, verb, content):
        return None
    low, high = tree.hull(content)
    if low <= verb < high:
        return None
    if high <= verb:
        if tokens.words[high] == ";":
            return None
        return _after_semicolon(context, low, high), high
    if low > verb:
        low = _widened(context, tree, verb, low)
        high = _extended(context, tree, verb, high)
        high = cut(context, tree, content, low, high)
    return low, high


def _that_clause(context: Context, tree: Tree, verb: int) -> tuple[int, int] | None:
    """'said in a statement that A', 'told the board that A', read off the words."""
    tokens = context.tokens
    if tokens.deps[verb] == "amod" or not lexicon().is_a(tokens.lower[verb], "say", "tell"):
        return None
    for i in range(verb + 1, min(tree.last - 2, verb + _THAT_REACH)):
        if context.quoted[i] >= 0 or _is_verb(context, i):
            return None
        if tokens.words[i] in (";", ":", "\u2014"):
            return None
        if tokens.lower[i] == "that" and tokens.tags[i + 1][:2] not in ("VB", "MD", "IN", "NN"):
            return (i, _surface_end(context, i, tree.last)) if _leads(context, verb, i) else None
        if tokens.lower[i] == "that" and tokens.tags[i + 1] in ("NNS", "NNP", "NNPS", "IN"):
            return (i, _surface_end(context, i, tree.last)) if _leads(context, verb, i) else None
    return None


def _is_verb(context: Context, i: int) -> bool:
    """Whether a verb of its own, no participle beside a noun, stands at a token."""
    tokens = context.tokens
    if tokens.tags[i] == "VBN" and tokens.deps[i] == "acl":
        return False
    return tokens.tags[i].startswith(("VB", "MD"))


def _leads(context: Context, verb: int, that: int) -> bool:
    """Whether the words between a cue and 'that' are an addressee, a place or a time."""
    tokens = context.tokens
    if that == verb + 1 or lexicon().is_a(tokens.lower[verb], "tell"):
        return True
    return tokens.tags[verb + 1] in ("IN", "RB", "TO", "NNP", ",", "RP", "RBR") or (
        tokens.lower[verb + 1] in ("the", "a", "last", "this", "earlier")
        and verb + 2 < that
        and phrase_end(tokens.lower, verb, that + 1) is not None
    )


def _surface_end(context: Context, start: int, limit: int) -> int:
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


def _widened(context: Context, tree: Tree, verb: int, low: int) -> int:
    """The start, with words that the parser made an object of a verb that takes none."""
    tokens = context.tokens
    base = lexicon().verbs.get(tokens.lower[verb], "")
    if lexicon().is_a(tokens.lower[verb], "tell") or base in ("put", "read", "write"):
        return low
    for k in tree.kids(verb):
        if verb < k < low and tokens.deps[k] in ("dobj", "nsubj"):
            first = tree.hull(k)[0]
            if first == verb + 1 and tokens.lower[low] != "that":
                return first
    return low


def split_around(content: tuple[int, int], cue: tuple[int, int]) -> list[tuple[int, int]]:
    """The content's tokens less the cue clause in its middle."""
    low, high = content
    if not (low < cue[1] and cue[0] < high):
        return [content]
    return [(a, b) for a, b in ((low, cue[0]), (cue[1], high)) if a < b]


def _is_content(context: Context, tree: Tree, verb: int, content: int) -> bool:
    """Whether a clause under a cue is what was said: no question, no mere deed."""
    tokens, lex = context.tokens, lexicon()
    marks = {tokens.lower[k] for k in tree.kids(content) if tokens.deps[k] == "mark"}
    if marks & {"if", "whether", "for"} or _is_question(context, tree, content):
        return False
    has_subject = tree.kid(content, *SUBJECTS, "expl") is not None
    base = lex.verbs.get(tokens.lower[verb], "")
    if tokens.tags[content] == "VBG" and tree.kid(content, "aux", "auxpass") is None:
        return has_subject or base in lex.words["gerund"]
    if tree.is_finite(content) or has_subject or "that" in marks:
        return True
    return not tokens.tags[content].startswith("VB") and not _has_to(tree, content)


def _has_to(tree: Tree, content: int) -> bool:
    return any(tree.tokens.lower[k] == "to" for k in tree.kids(content))


def _is_question(context: Context, tree: Tree, content: int) -> bool:
    """Whether a clause is an indirect question ('what it thinks', 'how many came')."""
    tokens = context.tokens
    first = tree.hull(content)[0]
    if not tokens.tags[first].startswith("W") or first == content:
        return False
    if tokens.lower[first] == "that":
        return False
    node = first
    while node != content:
        node = tokens.heads[node]
        if tokens.tags[node].startswith(("VB", "MD")):
            return node == content
    return True


def _extended(context: Context, tree: Tree, verb: int, high: int) -> int:
    """The end after clauses joined to the cue that go on with what was said."""
    tokens, same = context.tokens, lexicon().words["same_voice"]
    for k in tree.kids(verb):
        if k < high or tokens.deps[k] != "conj" or context.quoted[k] >= 0:
            continue
        mark = tree.kid(k, "mark")
        subject = tree.kid(k, "nsubj", "nsubjpass", "expl")
        goes_on = mark is not None and tokens.lower[mark] == "that"
        if subject is not None and tokens.lower[subject] in same:
            goes_on = goes_on or not lexicon().is_a(tokens.lower[k], "say", "tell", "call")
        if not goes_on:
            break
        high = max(high, tree.hull(k)[1])
    return high


def _after_semicolon(context: Context, low: int, high: int) -> int:
    """The start behind the last semicolon, for content that stands before its cue."""
    for i in range(high - 1, low, -1):
        if context.tokens.words[i] == ";" and context.quoted[i] < 0:
            return i + 1 if i + 1 < high else low
    return low


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
            high = min(high, k)
    for i in range(low + 1, high):
        if context.quoted[i] < 0 and _ends_content(context, i):
            return i
    return max(high, low + 1)


def _is_new_cue(context: Context, tree: Tree, verb: int) -> bool:
    """Whether a verb joined to the content reports the next act: 'said A and urged B'."""
    tokens = context.tokens
    if tokens.tags[verb] not in ("VBD", "VBZ") or tree.kid(verb, *SUBJECTS) is not None:
        return False
    return lexicon().verbs.get(tokens.lower[verb]) in lexicon().words["next_act"]


def _ends_content(context: Context, i: int) -> bool:
    """Whether a semicolon, or a comma and the speaker's next act, stands at a token."""
    words, lower = context.tokens.words, context.tokens.lower
    if words[i] == ";":
        return True
    behind = lower[i + 1] if i + 1 < len(lower) else ""
    return words[i] == "," and behind in lexicon().words["acting"]
