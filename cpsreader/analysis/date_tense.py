"""The tense of the clause around a date: from its verb, else from the words beside it."""

from __future__ import annotations

from cpsreader.analysis.date_anchor import Tense
from cpsreader.analysis.date_tense_words import tense_by_words
from cpsreader.analysis.tokens import Tokens

_HOPS = 12
"""Heads that are climbed from a date to its verb."""

_MODALS = frozenset("will would 'll ’ll 'd shall may might could can should must wo ca".split())
_PLANNED = frozenset(
    "schedule set plan slate expect due call postpone delay push move extend reschedule book"
    " cancel tentatively calendar defer adjourn announce propose".split()
)
"""Verbs whose object lies ahead when a date follows with 'for' or 'until'."""

_AHEAD = frozenset("for until till to through by".split())
_DEADLINES = frozenset("deadline cutoff target expiration".split())
_COMING = frozenset("scheduled planned upcoming expected next coming proposed looming".split())
_CAME_TRUE = frozenset(
    "force have manage fail refuse decline begin start continue help come lead get cause go"
    " return choose use prompt happen".split()
)
"""Verbs after which an infinitive took place when they did ('were forced to cancel')."""

_AVERTED = frozenset("would could 'd".split())
"""With 'have' they tell of what was to come ('a strike that would have begun Friday')."""

_REFUSED = frozenset("say comment confirm discuss disclose answer elaborate identify".split())
"""'would not say Tuesday' is past."""


def tense_at(tokens: Tokens, first: int, last: int) -> Tense:
    """Tense of the clause that holds tokens ``[first, last)``; past where nothing tells."""
    if not tokens.parsed[tokens.sentence_at(tokens.starts[first])]:
        return tense_by_words(tokens, first, last)
    top = _top(tokens, first, last)
    path = _climb(tokens, top)
    if _ahead_by_noun(tokens, path):
        return Tense.FUTURE
    verb = next((i for i in path if tokens.tags[i][:2] in ("VB", "MD")), None)
    if verb is None:
        return tense_by_words(tokens, first, last)
    if _planned(tokens, path, verb):
        return Tense.FUTURE
    return _of_verb(tokens, verb)


def _top(tokens: Tokens, first: int, last: int) -> int:
    for i in range(first, last):
        if not first <= tokens.heads[i] < last:
            return i
    return first


def _climb(tokens: Tokens, start: int) -> list[int]:
    path = [start]
    while len(path) < _HOPS and (head := tokens.heads[path[-1]]) != path[-1]:
        path.append(head)
    return path


def _ahead_by_noun(tokens: Tokens, path: list[int]) -> bool:
    for i in path[1:3]:
        if not tokens.tags[i].startswith("NN"):
            continue
        if tokens.lemmas[i] in _DEADLINES:
            return True
        if any(
            tokens.heads[j] == i and tokens.lower[j] in _COMING for j in range(max(0, i - 4), i)
        ):
            return True
    return False


def _planned(tokens: Tokens, path: list[int], verb: int) -> bool:
    """'set a hearing for Tuesday', 'postponed it until Friday', 'scheduled Monday'."""
    if tokens.lemmas[verb] not in _PLANNED:
        return False
    return any(tokens.lower[i] in _AHEAD for i in path[1:3]) or (
        tokens.tags[verb] == "VBN" and tokens.lemmas[verb] in ("schedule", "set", "plan", "expect")
    )


def _of_verb(tokens: Tokens, verb: int, depth: int = 0) -> Tense:
    helpers = _helpers(tokens, verb)
    words = {tokens.lower[i] for i in helpers}
    tags = {tokens.tags[i] for i in helpers}
    perfect = "have" in words and tokens.tags[verb] == "VBN"
    if "MD" in tags or tokens.lower[verb] in _MODALS:
        return _of_modal(tokens, verb, words, perfect=perfect)
    if "TO" in tags:
        return _of_infinitive(tokens, verb, perfect=perfect, depth=depth)
    if "VBD" in tags or tokens.tags[verb] == "VBD" or words & {"has", "have", "'ve", "’ve"}:
        return Tense.PAST
    if tags & {"VBZ", "VBP"} or tokens.tags[verb] in ("VBZ", "VBP"):
        return Tense.PRESENT
    if tokens.tags[verb] == "VBG" and depth < 3 and tokens.heads[verb] != verb:
        above = next((i for i in _climb(tokens, verb)[1:] if tokens.tags[i][:2] == "VB"), None)
        return Tense.PAST if above is None else _of_verb(tokens, above, depth + 1)
    return Tense.PAST


def _of_modal(tokens: Tokens, verb: int, words: set[str], *, perfect: bool) -> Tense:
    if perfect:
        return Tense.FUTURE if words & _AVERTED else Tense.PAST
    refused = "would" in words and tokens.lemmas[verb] in _REFUSED
    negated = any(tokens.lower[i] in ("not", "n't", "n’t") for i in range(max(0, verb - 3), verb))
    return Tense.PAST if refused and negated else Tense.FUTURE


def _of_infinitive(tokens: Tokens, verb: int, *, perfect: bool, depth: int) -> Tense:
    above = tokens.heads[verb]
    real = above != verb and tokens.lemmas[above] in _CAME_TRUE and tokens.tags[above][:2] == "VB"
    if perfect:
        return Tense.PAST
    return _of_verb(tokens, above, depth + 1) if real and depth < 3 else Tense.FUTURE


def _helpers(tokens: Tokens, verb: int) -> list[int]:
    near = range(max(0, verb - 6), verb)
    return [i for i in near if tokens.heads[i] == verb and tokens.deps[i] in ("aux", "auxpass")]
