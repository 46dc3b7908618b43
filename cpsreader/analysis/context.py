"""One text with all that the rules for issues look up in it."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Sequence
from dataclasses import dataclass

from cpsreader.analysis.asserters import Voices
from cpsreader.analysis.issues import IssueBook, Relevance, relevances
from cpsreader.analysis.modality import Reading, reading_at
from cpsreader.analysis.passages import Passage, find_passages
from cpsreader.analysis.phrases import Words
from cpsreader.analysis.sides import SideBook, is_about
from cpsreader.analysis.statuscues import Cue, find_cues
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Claim, EntityKind, Mention
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span

_FEW_NAMES = 4
"""Names of the sides and their people that a report about other talks may hold at most."""

_PASSAGES = 3
"""So many passages on issues none of which names a side tell a report about other talks."""

_NAMES = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE})


@dataclass(frozen=True, slots=True)
class HeardCue:
    """A cue with how its sentence puts it."""

    cue: Cue
    reading: Reading


@dataclass(slots=True)
class IssueText:
    """A text read for the issues of a profile.

    Attributes:
        relevance: For each sentence, the issues it speaks to.
        order: For each sentence, the newness of its passage.
        cues: For each sentence, its status cues in order.
        about: Whether the report is about the profile's talks at all.
        published: Day of publication, or the last day there is.
    """

    tokens: Tokens
    words: Words
    passages: list[Passage]
    relevance: list[dict[IssueId, Relevance]]
    order: list[int]
    cues: list[list[HeardCue]]
    voices: Voices
    sides: SideBook
    about: bool
    published: dt.date

    def bounds(self, sentence: int) -> tuple[int, int]:
        """The words of a sentence."""
        return self.words.range(*self.tokens.sentences[sentence])

    def span(self, first: int, last: int) -> Span:
        """The code points of the words ``[first, last)``."""
        return self.tokens.span(self.words.token[first], self.words.token[last - 1] + 1)

    def issues(self) -> list[IssueId]:
        """The issues that any sentence speaks to, in the order of the text."""
        return list(dict.fromkeys(i for row in self.relevance for i in row))

    def best_sentence(self, issue: IssueId) -> int:
        """The sentence that speaks to the issue most surely, the first of equals."""
        rows = [(r[issue].strength, -s) for s, r in enumerate(self.relevance) if issue in r]
        return -max(rows)[1]


@functools.lru_cache(maxsize=8)
def _issue_book(profile: Profile) -> IssueBook:
    """Made once for all the reports of a negotiation."""
    return IssueBook(profile)


@functools.lru_cache(maxsize=8)
def _side_book(profile: Profile) -> SideBook:
    return SideBook(profile)


def read_issues(
    tokens: Tokens,
    mentions: Sequence[Mention],
    claims: Sequence[Claim],
    profile: Profile,
    published: dt.date | None,
) -> IssueText:
    """Reads a text for a profile's issues; a text that is not about them has no relevance."""
    words, sides = Words.of(tokens), _side_book(profile)
    passages = find_passages(tokens)
    about = bool(tokens.sentences and profile.issues) and is_about(tokens, words, sides)
    day = published or dt.date.max
    relevance: list[dict[IssueId, Relevance]] = [{} for _ in tokens.sentences]
    if about:
        names = name_tokens(tokens, mentions)
        relevance = relevances(tokens, words, _issue_book(profile), passages, names)
        if sides.sides and _in_passing(tokens, words, sides, passages, relevance):
            about, relevance = False, [{} for _ in tokens.sentences]
    return IssueText(
        tokens=tokens,
        words=words,
        passages=passages,
        relevance=relevance,
        order=[p.order for p in passages for _ in p.sentences],
        cues=[heard(tokens, words, s, day) for s in range(len(tokens.sentences))] if about else [],
        voices=Voices(tokens, words, claims),
        sides=sides,
        about=about,
        published=day,
    )


def _in_passing(
    tokens: Tokens,
    words: Words,
    sides: SideBook,
    passages: Sequence[Passage],
    relevance: Sequence[dict[IssueId, Relevance]],
) -> bool:
    """Whether the sides are named in passing only, and not where the issues' words stand.

    So it is with reports about somebody else's talks that use the same words.
    """
    named = spoken = with_party = 0
    for passage in passages:
        found = [
            m.party
            for s in passage.sentences
            for m in sides.find(words, *words.range(*tokens.sentences[s]))
            if m.party.side
        ]
        named += sum(party.distinct for party in found)
        if any(relevance[s] for s in passage.sentences):
            spoken += 1
            with_party += bool(found)
    return named <= _FEW_NAMES and spoken >= _PASSAGES and not with_party


def name_tokens(tokens: Tokens, mentions: Sequence[Mention]) -> frozenset[int]:
    """The tokens inside names of people, organizations and places of two words and more."""
    ranges = [tokens.range_of(m.span) for m in mentions if m.kind in _NAMES and not m.pronoun]
    return frozenset(t for first, last in ranges if last - first > 1 for t in range(first, last))


def heard(tokens: Tokens, words: Words, sentence: int, published: dt.date) -> list[HeardCue]:
    """The cues of a sentence, each with how it is put."""
    bounds = words.range(*tokens.sentences[sentence])
    return [
        HeardCue(
            cue,
            reading_at(
                tokens,
                words,
                (cue.first, cue.last),
                bounds,
                published=published,
                own_modal=cue.group.modal,
            ),
        )
        for cue in find_cues(words, *bounds)
    ]
