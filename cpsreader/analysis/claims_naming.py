"""Claims that name: 'called the plan "a disgrace"', 'described it as a mistake'."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_syntax import NounPhrase, Tree
from cpsreader.analysis.cues import lexicon

_REACH = 25
_ENDS = frozenset((";", ":", "\u2014", ".", "?", "!"))


def naming(context: Context, tree: Tree, verb: int, speaker: NounPhrase) -> Event | None:
    """The event of a naming verb; without a quotation only where the name itself is parsed."""
    if tree.kid(verb, "nsubjpass", "auxpass", "neg") is not None:
        return None
    low, high = verb + 1, _reach(context, tree, verb)
    quoted = [i for i in range(low, high) if context.quoted[i] >= 0]
    rule = "naming"
    if quoted:
        high = quoted[-1] + 1
    else:
        found = _plain(context, tree, verb)
        if found is None:
            return None
        (low, high), rule = found, "naming-plain"
    span = clean(context, low, high)
    if span is None or high - low > _REACH:
        return None
    return Event(
        rule=rule,
        pieces=[span],
        cue=(verb, verb + 1),
        speaker=speaker,
        anchor=context.tokens.starts[verb],
    )


def _reach(context: Context, tree: Tree, verb: int) -> int:
    """Where the words that a naming verb governs end at the latest."""
    words = context.tokens.words
    for i in range(verb + 1, tree.last):
        if context.quoted[i] < 0 and (words[i] in _ENDS or words[i] == ","):
            return i
    return tree.last


def _plain(context: Context, tree: Tree, verb: int) -> tuple[int, int] | None:
    tokens, words = context.tokens, lexicon().words
    base = lexicon().verbs.get(tokens.lower[verb], "")
    if base in words["names"]:
        name = tree.kid(verb, "oprd", "ccomp", "xcomp")
        if name is None or tokens.tags[name].startswith("VB"):
            return None
        if tree.kid(name, "nsubj") is None and tree.kid(verb, "dobj") is None:
            return None
        low = min(verb + 1, tree.hull(name)[0])
        return low, tree.hull(name)[1]
    preposition = "as" if base in words["names_as"] else "at"
    if preposition == "at" and base not in words["names_at"]:
        return None
    link = next((k for k in tree.kids(verb) if tokens.lower[k] == preposition and k > verb), None)
    if link is None or tree.kid(verb, "dobj") is None or link - verb > _REACH:
        return None
    end = tree.hull(link)[1]
    if preposition == "at" and "CD" not in tokens.tags[link:end]:
        return None
    return verb + 1, end
