"""The tense around a date where the sentence was not parsed: from the nearest telling word."""

from __future__ import annotations

from collections.abc import Iterable

from cpsreader.analysis.date_anchor import Tense
from cpsreader.analysis.tokens import Tokens

_LEFT, _RIGHT = 14, 10
_CLAUSE = frozenset(", ; : — – - ( ) and but that which who when while as because if".split())
_MODAL = frozenset(
    "will would shall may might could can should must 'll ’ll 'd ’d wo ca cannot".split()
)
_BE = frozenset("is are am 're ’re 'm".split())
_HAVE = frozenset("has have 've ’ve".split())
_DONE = frozenset("was were had did has have 've ’ve been".split())
_SET = frozenset(
    "scheduled set expected due slated planned tentatively likely ready poised bound hoping".split()
)
_PLANNED = frozenset(
    "scheduled set planned slated called postponed delayed pushed moved extended rescheduled"
    " booked deferred adjourned canceled cancelled announced proposed".split()
)
_AHEAD = frozenset("for until till through by before".split())
_DEADLINES = frozenset("deadline cutoff target expiration".split())
_REAL = frozenset(
    "forced had managed failed refused declined began begun started continued helped came led"
    " got caused went returned chose used prompted happened".split()
)
"""Before 'to' they tell of what took place ('were forced to cancel')."""

_PRESENT = frozenset(
    form
    for verb in (
        "resume expire begin start end meet return vote open close run continue face hold plan"
        " hope expect loom remain want need decide pick restart reopen take".split()
    )
    for form in (verb, verb + "s")
)
_BEFORE_NOUN = frozenset("'s ’s the a an this that his her its their our no any".split())
_PAST = frozenset(
    "said told went came met began took made gave got held left sent saw ran rose fell wrote broke"
    " won lost led kept paid spoke chose drew stood sat struck found heard knew thought brought"
    " bought caught taught felt put cut hit let set split quit shut read built spent dealt sold"
    " grew threw flew blew swore tore wore woke rang sang swam hung dug hid bit fed fled withdrew"
    " overturned".split()
)
_NO_PAST = frozenset("need indeed speed feed seed unprecedented hundred".split())
_FUNCTION = frozenset(
    "and or to at in on for after before when but as that with by from if because while until"
    " since than of you us me him them it the a an its his her their our is"
    " are was were will would has have had who which where so not no yet again also then during"
    " over under about against".split()
)


def tense_by_words(tokens: Tokens, first: int, last: int) -> Tense:
    """Tense of the clause around tokens ``[first, last)``; past where no word tells."""
    start, end = tokens.sentences[tokens.sentence_at(tokens.starts[first])]
    words = tokens.lower
    if last < end and words[last] in _DEADLINES:
        return Tense.FUTURE
    left, right = _scopes(words, start, end, first, last)
    found = _first_told(words, start, left)
    if found is Tense.PAST and _put_off(words, start, left, first):
        return Tense.FUTURE
    found = found or _first_told(words, start, right)
    if found is not None:
        return found
    beyond = range(min(left, default=first) - 1, start - 1, -1)
    ahead = first > start and words[first - 1] in _AHEAD and not describes_next(tokens, last)
    return _first_told(words, start, beyond) or (Tense.FUTURE if ahead else Tense.PAST)


def describes_next(tokens: Tokens, last: int) -> bool:
    """Whether the word behind is one that a date in front may describe ('Friday deadline')."""
    if last >= len(tokens):
        return False
    word = tokens.words[last]
    return word in ("'s", "’s") or (word.isalpha() and word.islower() and word not in _FUNCTION)


def _scopes(
    words: list[str], start: int, end: int, first: int, last: int
) -> tuple[list[int], list[int]]:
    """Tokens of the date's clause before it, nearest first, and after it."""
    left: list[int] = []
    for i in range(first - 1, max(start, first - _LEFT) - 1, -1):
        if words[i] in _CLAUSE:
            break
        left.append(i)
    return left, list(range(last, min(end, last + _RIGHT)))


def _first_told(words: list[str], start: int, indices: Iterable[int]) -> Tense | None:
    for i in indices:
        found = _told(words, start, i)
        if found is not None:
            return found
    return None


def _told(words: list[str], start: int, i: int) -> Tense | None:
    word = words[i]
    if word in _MODAL or word in _SET:
        return _of_modal(words, i)
    if word == "to":
        return _of_to(words, start, i)
    if word in _HAVE and not _perfect(words, i):
        return Tense.PRESENT
    if word in _DONE or _past_form(word):
        return _with_helper(words, start, i)
    if word in _BE:
        return Tense.PRESENT
    if word in _PRESENT and words[max(start, i - 1)] not in _BEFORE_NOUN:
        return _with_helper(words, start, i)
    return None


def _of_modal(words: list[str], i: int) -> Tense:
    refused = words[i] == "would" and words[i + 1 : i + 2] == ["not"]
    speech = words[i + 2 : i + 3] in (["say"], ["comment"], ["confirm"], ["discuss"])
    return Tense.PAST if refused and speech else Tense.FUTURE


def _of_to(words: list[str], start: int, i: int) -> Tense | None:
    """'to' before a verb; before an article, a name or a number it tells nothing."""
    behind = words[i + 1] if i + 1 < len(words) else ""
    if not behind.isalpha() or behind in _FUNCTION or behind.endswith("ing"):
        return None
    if i > start and words[i - 1] in _REAL:
        return Tense.PAST
    return Tense.FUTURE


def _with_helper(words: list[str], start: int, i: int) -> Tense:
    """A verb form with what stands up to four words before it ('will be canceled')."""
    for j in range(i - 1, max(start, i - 4) - 1, -1):
        if words[j] in _MODAL:
            return Tense.FUTURE
        if words[j] == "to" and words[i] not in _DONE:
            return _of_to(words, start, j) or Tense.PAST
        if words[j] in _BE:
            return Tense.PRESENT
        if words[j] in _DONE:
            return Tense.PAST
        if words[j] in _CLAUSE:
            break
    return Tense.PRESENT if words[i] in _PRESENT else Tense.PAST


def _put_off(words: list[str], start: int, left: list[int], first: int) -> bool:
    """'set a hearing for Tuesday', 'postponed it until Friday'."""
    if first <= start or words[first - 1] not in _AHEAD:
        return False
    verb = next((i for i in left if _told(words, start, i) is not None), None)
    return verb is not None and words[verb] in _PLANNED


def _perfect(words: list[str], i: int) -> bool:
    """Whether 'has' is followed by a participle, an adverb at most between."""
    behind = words[i + 1 : i + 4]
    return any(_past_form(w) or w in ("been", "had") or w.endswith("en") for w in behind)


def _past_form(word: str) -> bool:
    return word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NO_PAST)
