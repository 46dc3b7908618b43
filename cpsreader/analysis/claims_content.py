"""Which words under a cue verb are what was said."""

from __future__ import annotations

from cpsreader.analysis.claims_ends import cut, extended, resumed, surface_end
from cpsreader.analysis.claims_model import Context
from cpsreader.analysis.claims_syntax import SUBJECTS, Tree
from cpsreader.analysis.cues import lexicon

_THAT_REACH = 14
_BREAKS = frozenset((",", ":", ";", "\u2014"))
_SUBJECT_TAGS = frozenset(("PRP", "PRP$", "EX", "NNP", "NNPS", "NN", "NNS", "DT", "CD", "JJ"))
_SUBJECT_WORDS = frozenset(("more", "most", "there"))


def clauses(context: Context, tree: Tree, verb: int, cue_end: int) -> tuple[int, int] | None:
    """The tokens of the clause that a cue verb reports, half-open; None where there is none.

    Args:
        context: The text.
        tree: The parse of the cue's sentence.
        verb: The cue verb.
        cue_end: Where the cue ends: behind ``verb``, or behind a multi-word cue.
    """
    content = _chosen(context, tree, verb)
    if content is None:
        found = _that_clause(context, tree, verb, cue_end)
        return found or _object_clause(context, tree, verb)
    if not _is_content(context, tree, verb, content):
        return None
    low, high = tree.hull(content)
    if low <= verb < high:
        return None
    if high <= verb:
        return _leading(context, tree, verb, content, low, high)
    low = max(_widened(context, tree, verb, low), cue_end if low > verb else low)
    low = _past_time(context, low)
    high = extended(context, tree, verb, high)
    return low, cut(context, tree, content, low, high)


def _chosen(context: Context, tree: Tree, verb: int) -> int | None:
    """The clause under a cue: the last one, but rather one before it than a bare one behind."""
    tokens = context.tokens
    contents = [k for k in tree.kids(verb) if tokens.deps[k] == "ccomp"]
    if len(contents) > 1 and contents[0] < verb < contents[-1]:
        first = tree.hull(contents[-1])[0]
        closed = tokens.words[tree.hull(contents[0])[1]] == ","
        bare = first > verb + 1 and tokens.lower[first] != "that"
        if closed and bare and tokens.words[first - 1] != ":":
            return contents[0]
    return contents[-1] if contents else None


def _leading(
    context: Context, tree: Tree, verb: int, content: int, low: int, high: int
) -> tuple[int, int] | None:
    """Content that stands before its cue, and goes on behind it if it does."""
    tokens = context.tokens
    if tokens.words[high] in (";", ":") or not tree.is_finite(content):
        return None
    if tree.kid(content, *SUBJECTS, "expl") is None and tokens.tags[content] != "MD":
        return None
    low = max(low, context.dateline_end(context.sentence_of[verb]))
    if low >= high:
        return None
    return _after_semicolon(context, low, high), resumed(context, tree, verb) or high


def _that_clause(context: Context, tree: Tree, verb: int, cue_end: int) -> tuple[int, int] | None:
    """'said in a statement that A', 'told the board that A', read off the words."""
    tokens = context.tokens
    if tokens.deps[verb] == "amod":
        return None
    if cue_end == verb + 1 and not lexicon().is_a(tokens.lower[verb], "say", "tell"):
        return None
    for i in range(cue_end, min(tree.last - 2, cue_end + _THAT_REACH)):
        if context.quoted[i] >= 0 or _is_verb(context, i) or tokens.words[i] in (";", ":"):
            return None
        if tokens.lower[i] == "that" and _opens_clause(tokens.tags[i + 1]):
            if _leads(context, verb, cue_end, i):
                return i, surface_end(context, i, tree.last)
            return None
    return None


def _opens_clause(tag: str) -> bool:
    """Whether a tag may follow 'that' as a conjunction ('that plan' is no clause)."""
    return tag in ("NNS", "NNP", "NNPS", "IN") or tag[:2] not in ("VB", "MD", "NN", "RP")


def _object_clause(context: Context, tree: Tree, verb: int) -> tuple[int, int] | None:
    """'said more than one issue needed work', where the parser made the subject an object."""
    tokens = context.tokens
    if not lexicon().is_a(tokens.lower[verb], "say") or lexicon().is_a(tokens.lower[verb], "tell"):
        return None
    noun = tree.kid(verb, "dobj")
    if noun is None or noun < verb or tree.hull(noun)[0] != verb + 1:
        return None
    inner = tree.kid(noun, "acl", "relcl")
    if inner is None or not tree.is_finite(inner) or tree.kid(inner, *SUBJECTS) is not None:
        return None
    return verb + 1, cut(context, tree, inner, verb + 1, tree.hull(noun)[1])


def _is_verb(context: Context, i: int) -> bool:
    """Whether a verb of its own, no participle beside a noun, stands at a token."""
    tokens = context.tokens
    if tokens.tags[i] == "VBN" and tokens.deps[i] == "acl":
        return False
    return tokens.tags[i].startswith(("VB", "MD"))


def _leads(context: Context, verb: int, cue_end: int, that: int) -> bool:
    """Whether the words between a cue and 'that' are an addressee, a place or a time."""
    tokens = context.tokens
    if that == cue_end or lexicon().is_a(tokens.lower[verb], "tell"):
        return True
    return tokens.tags[verb + 1] in ("IN", "RB", "TO", "NNP", ",", "RP", "RBR")


def _widened(context: Context, tree: Tree, verb: int, low: int) -> int:
    """The start, with words that the parser hung elsewhere: what is said follows 'said'."""
    tokens, lex = context.tokens, lexicon()
    form, first = tokens.lower[verb], verb + 1
    if tokens.lower[low : low + 2] == ["only", "that"]:
        return low + 1
    if low <= first or lex.is_a(form, "tell") or lex.verbs.get(form) in ("put", "read", "write"):
        return low
    if tokens.lower[low] == "that" or any(
        tokens.words[i] in _BREAKS or tokens.lower[i] == "that" for i in range(first, low)
    ):
        return low
    starts = tokens.tags[first] in _SUBJECT_TAGS or tokens.lower[first] in _SUBJECT_WORDS
    timely = tokens.lower[first] in lex.words["calendar"] or tokens.deps[first] == "npadvmod"
    if not starts or timely or tokens.deps[tokens.heads[first]] == "npadvmod":
        return low
    return first


def _past_time(context: Context, low: int) -> int:
    """The start behind a time that belongs to the cue: 'said last night it was'."""
    lower = context.tokens.lower
    if lower[low] in ("last", "next", "this") and lower[low + 1 : low + 2]:
        return low + 2 if lower[low + 1] in lexicon().words["times"] else low
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
    if tokens.deps[verb] == "relcl" and not has_subject:
        return False
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
            return tokens.deps[node] not in ("csubj", "csubjpass")
    return True


def _after_semicolon(context: Context, low: int, high: int) -> int:
    """The start behind the last semicolon, for content that stands before its cue."""
    for i in range(high - 1, low, -1):
        if context.tokens.words[i] == ";" and context.quoted[i] < 0:
            return i + 1 if i + 1 < high else low
    return low
