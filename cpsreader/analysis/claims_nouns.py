"""Content behind a noun: 'Roe's claim that A', 'expressed concern that A'."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.analysis.claims_ends import cut
from cpsreader.analysis.claims_model import Context, Event, clean
from cpsreader.analysis.claims_syntax import SUBJECTS, NounPhrase, Tree
from cpsreader.analysis.cues import lexicon


def noun_events(context: Context) -> Iterator[Event]:
    """Events of cue nouns outside quotations."""
    tokens, nouns = context.tokens, lexicon().clause_nouns
    for i, form in enumerate(tokens.lower):
        if form not in nouns or context.quoted[i] >= 0 or not tokens.tags[i].startswith("NN"):
            continue
        tree = context.tree_at(i)
        if tree is not None and i + 2 < tree.last and tokens.lower[i + 1] == "that":
            event = _event(context, tree, i)
            if event is not None:
                yield event


def _event(context: Context, tree: Tree, noun: int) -> Event | None:
    tokens = context.tokens
    content = tree.kid(noun, "acl", "ccomp", "relcl")
    if content is None or tree.kid(content, *SUBJECTS, "expl") in (None, noun + 1):
        return None
    speaker = _speaker(context, tree, noun)
    if speaker is None or context.quoted[speaker.head] >= 0:
        return None
    low, high = tree.hull(content)
    if low <= noun:
        return None
    span = clean(context, low, cut(context, tree, content, low, high))
    if span is None:
        return None
    return Event(
        rule="noun-clause",
        pieces=[span],
        cue=(noun, noun + 1),
        speaker=speaker,
        anchor=tokens.starts[noun],
    )


def _speaker(context: Context, tree: Tree, noun: int) -> NounPhrase | None:
    """Whose claim it is: its possessor, or who makes, issues or expresses it."""
    tokens = context.tokens
    owner = tree.kid(noun, "poss")
    if owner is None and tokens.deps[noun] in ("dobj", "pobj"):
        verb = tokens.heads[noun]
        if tokens.deps[noun] == "pobj":
            verb = tokens.heads[verb]
        if tokens.lemmas[verb] in lexicon().words["light"]:
            owner = tree.subject(verb)
    if owner is None or tokens.lower[owner] in ("my", "our", "your", "i", "we", "you"):
        return None
    return tree.noun_phrase(owner)
