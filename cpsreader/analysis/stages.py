"""Where the talks as a whole stand: bargaining, mediation, walkout, deal, vote, ratified ..."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from cpsreader.analysis.context import IssueText
from cpsreader.analysis.lexicons import lexicon
from cpsreader.analysis.modality import Reading, reading_at
from cpsreader.analysis.phrases import Match, PhraseBook
from cpsreader.domain.analysis import DaySpan, StageFinding
from cpsreader.domain.status import Modality, Polarity, Stage

FULL_WEIGHT = 5.0
_LATER = 0.9
"""What the last passage's words count against the first one's: the news comes first."""


@dataclass(frozen=True, slots=True)
class _StageCue:
    stage: Stage
    weight: float
    modal: bool


@cache
def _book() -> PhraseBook[_StageCue]:
    book: PhraseBook[_StageCue] = PhraseBook()
    for name, raw in lexicon("stages").items():
        cue = _StageCue(Stage(name), float(raw["weight"]), bool(raw.get("modal")))
        for phrase in raw["phrases"]:
            book.add(phrase, cue)
    return book


def find_stages(text: IssueText) -> tuple[StageFinding, ...]:
    """What a report conveys of the stage of the talks, sorted by the first offset.

    A report that is not about the profile's talks conveys none. The firmest finding that moves is
    the report's stage.
    """
    if not text.about:
        return ()
    found = [f for s in range(len(text.tokens.sentences)) for f in _of_sentence(text, s)]
    return tuple(sorted(found, key=lambda f: f.phrase.start))


def _of_sentence(text: IssueText, sentence: int) -> list[StageFinding]:
    start, end = text.bounds(sentence)
    best: dict[Stage, Match[_StageCue]] = {}
    for match in _book().find(text.words, start, end):
        old = best.get(match.payload.stage)
        if old is None or match.last - match.first > old.last - old.first:
            best[match.payload.stage] = match
    return [_finding(text, sentence, match) for match in best.values()]


def _finding(text: IssueText, sentence: int, match: Match[_StageCue]) -> StageFinding:
    cue = match.payload
    reading = reading_at(
        text.tokens,
        text.words,
        (match.first, match.last),
        text.bounds(sentence),
        published=text.published,
        own_modal=cue.modal,
    )
    newest = max(text.order) or 1
    order = text.order[sentence]
    fresh = 1.0 - (1.0 - _LATER) * (order / newest if _forward(text) else 1 - order / newest)
    return StageFinding(
        stage=cue.stage,
        sentence=text.tokens.sentence_span(sentence),
        phrase=text.span(match.first, match.last),
        asserter=text.voices.behind(match.first, sentence),
        as_of=DaySpan(text.published, text.published),
        modality=reading.modality,
        moves=_moves(reading),
        rule=f"stage-{cue.stage}",
        confidence=round(cue.weight / FULL_WEIGHT * fresh, 4),
    )


def _forward(text: IssueText) -> bool:
    """Whether the passages run from old to new, or as news does, from the news on."""
    return len(text.order) < 2 or text.order[0] <= text.order[-1]


def _moves(reading: Reading) -> bool:
    return reading.modality is Modality.FACT and reading.polarity is Polarity.POSITIVE
