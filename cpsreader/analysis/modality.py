"""How a sentence puts what it says, with the words that decided it.

Fact, plan, condition, possibility, demand, denial, past round or question; affirmed or negated.
Works on words alone, so that a sentence needs no parse.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from cpsreader.analysis.lexicons import word_set
from cpsreader.analysis.phrases import Words
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.status import Modality, Polarity

_NEGATORS = word_set("modality", "negators")
_BREAKS = word_set("modality", "breaks")
_CONDITIONS = word_set("modality", "conditions")
_WHETHER = word_set("modality", "whether")
_POSSIBLE = word_set("modality", "possible")
_DEMANDED = word_set("modality", "demanded")
_IMPLICATIVE = word_set("modality", "implicative")
_PLANNED = word_set("modality", "planned")
_PAST_YEAR_LEADS = word_set("modality", "past_year_leads")
_PAST_NOUNS = word_set("modality", "past_nouns")
_LAST = word_set("modality", "last")
_SPANS_OF_TIME = frozenset({"year", "years", "decade", "decades"})
_LAST_WHAT = word_set("modality", "last_what")
_HYPOTHETICAL = frozenset(("would", "could", "might", "will", "may"))
_NEGATION_REACH = 4
_MODAL_REACH = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """How a phrase is put.

    Attributes:
        phrase: The words ``[first, last)`` that decided the modality or the negation; None where
            it is a plain, affirmed fact.
    """

    modality: Modality = Modality.FACT
    polarity: Polarity = Polarity.POSITIVE
    phrase: tuple[int, int] | None = None


PLAIN = Reading()


@dataclass(frozen=True, slots=True)
class Clause:
    """A phrase ``[first, last)`` in its sentence ``[start, end)``, all counted in words."""

    norms: list[str]
    start: int
    end: int
    first: int
    last: int
    year: int

    def left(self, reach: int) -> range:
        """The words before the phrase, at most ``reach``, inside its clause; nearest first."""
        stop = max(self.start, self.first - reach)
        for at in range(self.first - 1, stop - 1, -1):
            if self.norms[at] in _BREAKS:
                return range(self.first - 1, at, -1)
        return range(self.first - 1, stop - 1, -1)


def reading_at(
    tokens: Tokens,
    words: Words,
    span: tuple[int, int],
    sentence: tuple[int, int],
    *,
    published: dt.date,
    own_modal: bool = False,
) -> Reading:
    """How the words ``span`` of the words ``sentence`` are put.

    Args:
        tokens: The text.
        words: Its words.
        span: The words of the phrase.
        sentence: The words of its sentence.
        own_modal: The phrase brings its own 'will' or 'would', which is no plan or condition.
        published: Years before it make a past round.
    """
    clause = Clause(words.norms, *sentence, *span, published.year)
    negated = _negation(clause)
    for modality, test in _TESTS:
        if own_modal and modality in (Modality.PLANNED, Modality.POSSIBLE, Modality.DEMANDED):
            continue
        found = test(clause)
        if found is not None:
            polarity = Polarity.NEGATIVE if negated else Polarity.POSITIVE
            return Reading(modality, polarity, found)
    if negated is not None:
        return Reading(Modality.FACT, Polarity.NEGATIVE, negated)
    return PLAIN


def _one(at: int) -> tuple[int, int]:
    return at, at + 1


def _negation(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(_NEGATION_REACH):
        word = clause.norms[at]
        if word in _NEGATORS and not (word == "not" and clause.norms[at + 1] == "only"):
            return _one(at)
        following = clause.norms[at + 1] if at + 1 < clause.end else ""
        if (word, following) in {("yet", "to"), ("far", "from"), ("short", "of")}:
            return at, at + 2
        if word.startswith("fail") and following == "to":
            return at, at + 2
    return None


def _question(clause: Clause) -> tuple[int, int] | None:
    last = clause.end - 1
    return _one(last) if clause.norms[last] == "?" else None


def _condition(clause: Clause) -> tuple[int, int] | None:
    """'if', 'unless' and the like that govern the phrase, or 'had they ..., would have'."""
    norms = clause.norms
    for at in range(clause.start, clause.end):
        word = norms[at]
        if word in _CONDITIONS and _is_condition(clause, at) and _governs(clause, at):
            return _one(at)
        if word == "would" and at + 1 < clause.end and norms[at + 1] == "have":
            inverted = norms[clause.start] in ("had", "were")
            if inverted or abs(at - clause.first) <= _MODAL_REACH:
                return at, at + 2
    return None


def _is_condition(clause: Clause, at: int) -> bool:
    before = clause.norms[at - 1] if at > clause.start else ""
    following = clause.norms[at + 1] if at + 1 < clause.end else ""
    if before in _WHETHER:
        return False
    return clause.norms[at] != "provided" or following in ("that", "a", ",")


def _governs(clause: Clause, at: int) -> bool:
    """Whether the phrase stands in the condition, or in what hangs on it.

    'If they agree' and 'would agree if ...' say nothing of a fact; 'rejected the plan, under which
    ... unless ...' does.
    """
    norms, first = clause.norms, clause.first
    low, high = min(at, first), max(at, first)
    if any(norms[i] in (".", ";", "?") for i in range(low, high)):
        return False
    if norms[at] == "provided" and at > first:
        return True
    commas = [i for i in range(at, first) if norms[i] == ","]
    if at < first and not commas:
        return True
    start = commas[-1] if commas else max(clause.start, first - _MODAL_REACH)
    return any(norms[i] in _HYPOTHETICAL for i in range(start, first))


def _would(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(_MODAL_REACH):
        if clause.norms[at] in ("would", "'d") and clause.norms[at + 1] not in ("like", "not"):
            is_had = clause.norms[at] == "'d"
            return None if is_had else _one(at)
        if clause.norms[at] == ",":
            return None
    return None


def _possible(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(_MODAL_REACH):
        if clause.norms[at] in _POSSIBLE:
            return _one(at)
        if clause.norms[at] == ",":
            return None
    return None


def _demanded(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(_MODAL_REACH):
        if clause.norms[at] in _DEMANDED:
            return _one(at)
    return _infinitive(clause)


def _infinitive(clause: Clause) -> tuple[int, int] | None:
    """'to agree', 'to drop': no fact, but after verbs that make it one ('decided to drop')."""
    norms, before = clause.norms, clause.first - 1
    if before < clause.start or norms[before] != "to":
        return None
    lead = range(max(clause.start, before - 3), before)
    voted = "voted" in norms[max(clause.start, before - 9) : before]
    if voted or any(norms[at] in _IMPLICATIVE for at in lead):
        return None
    return _one(before)


def _planned(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(_MODAL_REACH):
        if clause.norms[at] in _PLANNED:
            return _one(at)
        if clause.norms[at] == ",":
            return None
    return None


def _denied(clause: Clause) -> tuple[int, int] | None:
    for at in clause.left(9):
        if clause.norms[at] in ("denied", "denies", "denying", "deny"):
            return _one(at)
    return None


def _past_round(clause: Clause) -> tuple[int, int] | None:
    """A year before this one, or 'last winter', 'the previous contract', in the sentence."""
    norms = clause.norms
    for at in range(clause.start, clause.end):
        following = norms[at + 1] if at + 1 < clause.end else ""
        if _is_past_pair(norms[at], following):
            return at, at + 2
        before = norms[at - 1] if at > clause.start else "in"
        if _is_past_year(norms[at], clause.year) and (
            before in _PAST_YEAR_LEADS or following in _PAST_NOUNS
        ):
            return _one(at)
    return None


def _is_past_pair(word: str, following: str) -> bool:
    if word in _LAST:
        return following in _LAST_WHAT
    if word in _SPANS_OF_TIME:
        return following in ("ago", "earlier")
    return (word, following) == ("that", "year")


def _is_past_year(word: str, year: int) -> bool:
    return len(word) == 4 and word.isdigit() and 1900 <= int(word) < year


_Test = Callable[[Clause], "tuple[int, int] | None"]
_TESTS: tuple[tuple[Modality, _Test], ...] = (
    (Modality.QUESTION, _question),
    (Modality.HISTORICAL, _past_round),
    (Modality.CONDITIONAL, _condition),
    (Modality.DENIED, _denied),
    (Modality.CONDITIONAL, _would),
    (Modality.POSSIBLE, _possible),
    (Modality.DEMANDED, _demanded),
    (Modality.PLANNED, _planned),
)
