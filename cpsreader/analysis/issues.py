"""Which sentences speak to which issue.

By the user's terms, the issue's name and description, and by what a passage is about where a
sentence names nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cpsreader.analysis.inflect import noun_forms, word_forms
from cpsreader.analysis.lexicons import word_set
from cpsreader.analysis.passages import Passage
from cpsreader.analysis.phrases import PhraseBook, Words
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Issue, Profile
from cpsreader.domain.span import Span

STRONG, NAME, WEAK, DESCRIBED = 1.0, 0.8, 0.3, 0.2
CARRIED, NEIGHBOUR = 0.6, 0.45
"""How surely a sentence speaks to an issue: a term that is the issue's own, a word of its name,
a word that is common in any talks, a word of its description; the passage's subject carried on,
and the subject of the passage that leads in. Ordered by use on the fictional cases."""

VERBAL = 0.6
"""What a verb form of a noun counts: 'scheduled' for 'schedule'."""

IN_PASSING = 0.6
"""What a mention in a passage about something else keeps of its strength, at least."""

SPEAKS = 0.4
"""From here on a sentence speaks to an issue."""

_TERM_WORD = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\.?|\d[\d.,]*\d|'s|[^\W_]+|\$")
_GENERIC = word_set("common", "generic")
"""Words common in any talks: as a term on their own they need company."""

_STOP = word_set("common", "stop")
_NUMBER_WORDS = word_set("common", "numbers")


@dataclass(frozen=True, slots=True)
class Term:
    """A term of an issue in the text; ``strength`` 0..1."""

    issue: IssueId
    strength: float
    span: Span


@dataclass(frozen=True, slots=True)
class Relevance:
    """How a sentence speaks to an issue: by ``terms`` of its own, or carried on without any."""

    strength: float
    terms: tuple[Span, ...] = ()

    @property
    def own(self) -> bool:
        """Whether the sentence itself names the issue."""
        return bool(self.terms)


class IssueBook:
    """The terms of a profile's issues, ready to be found."""

    def __init__(self, profile: Profile) -> None:
        self._book: PhraseBook[tuple[IssueId, float]] = PhraseBook()
        self._common = _GENERIC | _NUMBER_WORDS | _party_words(profile)
        shared = _shared_words(profile.issues)
        for issue in profile.issues:
            for term in issue.terms:
                parts = _parts(term)
                self._add(issue.id, parts, STRONG)
            self._add_name(issue, shared)

    def _add_name(self, issue: Issue, shared: frozenset[str]) -> None:
        name = [w for w in _parts(issue.name) if w not in _STOP]
        self._add(issue.id, _parts(issue.name), STRONG)
        told = {w for term in issue.terms for w in _parts(term)}
        for word in {*name, *_parts(issue.description)} - told - shared - _STOP:
            if len(word) > 3 and word not in self._common:
                head = bool(name) and word == name[-1]
                self._add(issue.id, [word], NAME if head else DESCRIBED)

    def _add(self, issue: IssueId, parts: list[str], strength: float) -> None:
        """A phrase with its inflections; one common word or figure alone is weak."""
        if not parts:
            return
        if len(parts) > 1:
            self._book.add_words([word_forms(p) for p in parts], (issue, strength))
            return
        word = parts[0]
        if word in self._common or not word[0].isalpha():
            strength = min(strength, WEAK)
        nouns = noun_forms(word)
        self._book.add_words([nouns], (issue, strength))
        if verbs := word_forms(word) - nouns:
            self._book.add_words([verbs], (issue, strength * VERBAL))

    def mentions(
        self, tokens: Tokens, words: Words, sentence: int, names: frozenset[int]
    ) -> list[Term]:
        """The terms in a sentence, the longest and strongest at each place.

        Args:
            tokens: The text.
            words: Its words.
            sentence: Index of the sentence.
            names: Tokens inside names of people, organizations and places, where a common noun
                ('Hotel Meridian') speaks of no issue.
        """
        first, last = words.range(*tokens.sentences[sentence])
        best: dict[tuple[IssueId, int], Term] = {}
        for match in self._book.find(words, first, last):
            start, end = words.token[match.first], words.token[match.last - 1] + 1
            if end - start == 1 and start in names:
                continue
            issue, strength = match.payload
            term = Term(issue, strength, tokens.span(start, end))
            key = (issue, match.first)
            old = best.get(key)
            if old is None or (strength, len(term.span)) > (old.strength, len(old.span)):
                best[key] = term
        return list(best.values())


def _party_words(profile: Profile) -> frozenset[str]:
    """The words of the parties' names: they stand everywhere and tell no issue."""
    named = [n for side in profile.sides for n in (side.name, *side.aliases)]
    named += [n for actor in profile.actors for n in (actor.name, *actor.aliases)]
    words = {w for name in named for w in _parts(name)}
    return frozenset(form for w in words for form in noun_forms(w))


def _shared_words(issues: Iterable[Issue]) -> frozenset[str]:
    """Words that the names or terms of more than one issue hold: they tell nothing apart."""
    counts: Counter[str] = Counter()
    for issue in issues:
        words = {w for text in (issue.name, *issue.terms) for w in _parts(text)}
        counts.update(words)
    return frozenset(word for word, count in counts.items() if count > 1)


def _parts(term: str) -> list[str]:
    return _TERM_WORD.findall(term.lower().replace("’", "'"))


def relevances(
    tokens: Tokens,
    words: Words,
    book: IssueBook,
    passages: Sequence[Passage],
    names: frozenset[int] = frozenset(),
) -> list[dict[IssueId, Relevance]]:
    """For each sentence of the text, the issues it speaks to; ``names`` as in ``mentions``."""
    found: list[dict[IssueId, Relevance]] = [{} for _ in tokens.sentences]
    lead: dict[IssueId, Relevance] = {}
    for passage in passages:
        own = [_own(book.mentions(tokens, words, s, names)) for s in passage.sentences]
        _spread(own, passage, lead, found)
        lead = _lead_of(passage, own, lead)
    _focus(found, passages)
    return found


def _focus(found: list[dict[IssueId, Relevance]], passages: Sequence[Passage]) -> None:
    """Lowers what is said of an issue in passing against the passage that is about it."""
    totals: list[dict[IssueId, float]] = []
    most: dict[IssueId, float] = {}
    for passage in passages:
        total: dict[IssueId, float] = {}
        for s in passage.sentences:
            for issue, here in found[s].items():
                total[issue] = total.get(issue, 0.0) + here.strength
        totals.append(total)
        for issue, weight in total.items():
            most[issue] = max(most.get(issue, 0.0), weight)
    for passage, total in zip(passages, totals, strict=True):
        for s in passage.sentences:
            found[s] = {
                i: Relevance(
                    r.strength * (IN_PASSING + (1 - IN_PASSING) * total[i] / most[i]), r.terms
                )
                for i, r in found[s].items()
            }


def _own(mentions: list[Term]) -> dict[IssueId, Relevance]:
    grouped: dict[IssueId, list[Term]] = {}
    for mention in mentions:
        grouped.setdefault(mention.issue, []).append(mention)
    made = {}
    for issue, items in grouped.items():
        strengths = sorted((m.strength for m in items), reverse=True)
        total = min(1.0, strengths[0] + 0.5 * sum(strengths[1:3]))
        made[issue] = Relevance(total, tuple(sorted(m.span for m in items)))
    return made


def _spread(
    own: list[dict[IssueId, Relevance]],
    passage: Passage,
    lead: dict[IssueId, Relevance],
    found: list[dict[IssueId, Relevance]],
) -> None:
    """Gives each sentence its own issues and those that the passage carries on to it."""
    topic = dict.fromkeys(lead, NEIGHBOUR) if passage.follows else {}
    for place, sentence in enumerate(passage.sentences):
        row = own[place]
        here = {i: r for i, r in row.items() if r.strength >= SPEAKS}
        strong = [i for i, r in here.items() if r.strength >= NAME]
        if not topic and not here:
            here = {i: Relevance(SPEAKS, r.terms) for i, r in row.items() if r.strength >= WEAK}
        if not strong:
            for issue, strength in topic.items():
                if issue not in here or here[issue].strength < strength:
                    terms = here[issue].terms if issue in here else ()
                    here[issue] = Relevance(strength, terms)
        if strong:
            topic = dict.fromkeys(strong, CARRIED)
        elif here and not topic:
            topic = dict.fromkeys(here, NEIGHBOUR)
        found[sentence] = here


def _lead_of(
    passage: Passage, own: list[dict[IssueId, Relevance]], lead: dict[IssueId, Relevance]
) -> dict[IssueId, Relevance]:
    """What the next passage is about where it names nothing itself."""
    strong = {i: r for row in own for i, r in row.items() if r.strength >= NAME}
    if strong:
        last = next(row for row in reversed(own) if any(r.strength >= NAME for r in row.values()))
        return {i: r for i, r in last.items() if r.strength >= NAME}
    weak = {i: r for row in own for i, r in row.items() if r.strength >= WEAK}
    if passage.heading and weak:
        return weak
    return lead if passage.follows else {}
