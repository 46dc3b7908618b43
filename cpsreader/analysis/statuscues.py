"""The phrases that convey a status, read from the lexicon, and where they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from cpsreader.analysis.lexicons import lexicon
from cpsreader.analysis.phrases import Match, PhraseBook, Words
from cpsreader.domain.status import Status


@dataclass(frozen=True, slots=True)
class CueGroup:
    """Phrases that convey the same thing.

    Attributes:
        name: Stable name, shown as the rule.
        weight: How firmly they convey the status, 0..5.
        negated: What 'not' before them conveys; None for nothing.
        modal: They hold their own 'will' or 'would'.
        package: They may speak of the deal as a whole.
        says: The rule in plain words.
    """

    name: str
    status: Status
    weight: float
    negated: Status | None = None
    modal: bool = False
    package: bool = False
    says: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of a group at the words ``[first, last)``."""

    group: CueGroup
    first: int
    last: int


@cache
def groups() -> tuple[CueGroup, ...]:
    """The lexicon's groups in its order."""
    return tuple(_group(name, raw) for name, raw in lexicon("status").items())


def _group(name: str, raw: dict[str, object]) -> CueGroup:
    negated = raw.get("negated")
    return CueGroup(
        name=name,
        status=Status(str(raw["status"])),
        weight=float(str(raw["weight"])),
        negated=Status(str(negated)) if negated else None,
        modal=bool(raw.get("modal")),
        package=bool(raw.get("package")),
        says=str(raw["says"]),
    )


@cache
def _book() -> PhraseBook[CueGroup]:
    book: PhraseBook[CueGroup] = PhraseBook()
    for group in groups():
        phrases = lexicon("status")[group.name]["phrases"]
        assert isinstance(phrases, list)
        for phrase in phrases:
            book.add(str(phrase), group)
    return book


def find_cues(words: Words, start: int, end: int) -> list[Cue]:
    """The cues in the words ``[start, end)``, one group at most for the same words.

    Where two overlap, the longer one stays; of equals the firmer one.
    """
    matches = list(_book().find(words, start, end))
    matches.sort(key=_rank)
    taken: list[Match[CueGroup]] = []
    for match in matches:
        if all(match.last <= t.first or match.first >= t.last for t in taken):
            taken.append(match)
    taken.sort(key=lambda m: m.first)
    return [Cue(m.payload, m.first, m.last) for m in taken]


def _rank(match: Match[CueGroup]) -> tuple[int, float, int]:
    return match.first - match.last, -match.payload.weight, match.first
