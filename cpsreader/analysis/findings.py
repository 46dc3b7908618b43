"""Findings: which sentence conveys which status for which issue.

Each says who stands behind it and, where it moves nothing, what stopped it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cpsreader.analysis.asserters import Voices
from cpsreader.analysis.issues import IssueBook, Relevance, relevances
from cpsreader.analysis.modality import PLAIN, Reading, reading_at
from cpsreader.analysis.passages import Passage, find_passages
from cpsreader.analysis.phrases import Words
from cpsreader.analysis.sides import SideBook, is_about
from cpsreader.analysis.statuscues import Cue, find_cues
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Asserter, Claim, DaySpan, Finding, Mention
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Modality, Polarity, Status

FULL_WEIGHT = 5.0
"""The lexicon's scale: a weight of 5 is a confidence of 1 before context is weighed."""

PACKAGE_SHARE = 0.62
"""What is said of the whole deal counts so much for an issue that the deal does not name."""

_REASONS = {
    Modality.PLANNED: "it is planned, not done",
    Modality.CONDITIONAL: "it depends on a condition",
    Modality.POSSIBLE: "it is only possible",
    Modality.DEMANDED: "it is asked for, not done",
    Modality.DENIED: "it is denied",
    Modality.HISTORICAL: "it is about an earlier round",
    Modality.QUESTION: "it is a question",
}


@dataclass(slots=True)
class _Text:
    """One text with all that the rules look up in it."""

    tokens: Tokens
    words: Words
    passages: list[Passage]
    relevance: list[dict[IssueId, Relevance]]
    voices: Voices
    published: dt.date

    def bounds(self, sentence: int) -> tuple[int, int]:
        return self.words.range(*self.tokens.sentences[sentence])

    def span(self, first: int, last: int) -> Span:
        return self.tokens.span(self.words.token[first], self.words.token[last - 1] + 1)


def find_findings(
    tokens: Tokens,
    mentions: Sequence[Mention],
    claims: Sequence[Claim],
    profile: Profile,
    *,
    published: dt.date | None,
) -> tuple[Finding, ...]:
    """What a text conveys of the profile's issues, sorted by the first offset of the sentence.

    Args:
        tokens: The text.
        mentions: Entities of the text; dates with their days.
        claims: Who said what: decides who stands behind a finding.
        profile: Whose issues and sides.
        published: Day of publication; today's rounds are told from past ones by it.
    """
    words = Words.of(tokens)
    sides = SideBook(profile)
    if not tokens.sentences or not profile.issues or not is_about(tokens, words, sides):
        return ()
    passages = find_passages(tokens)
    text = _Text(
        tokens,
        words,
        passages,
        relevances(tokens, words, IssueBook(profile), passages),
        Voices(tokens, words, claims, sides),
        published or dt.date.max,
    )
    found = [f for p in passages for f in _of_passage(text, p)]
    found += _of_package(text, found)
    found += _unspoken(text, found)
    ruled_out = tuple(p.casefold() for p in profile.cue_exceptions)
    kept = [_except(tokens.text, f, ruled_out) for f in found]
    return tuple(sorted(kept, key=lambda f: (f.sentence.start, f.issue, f.phrase.start)))


def _except(text: str, finding: Finding, ruled_out: tuple[str, ...]) -> Finding:
    if finding.phrase.of(text).casefold() in ruled_out:
        return replace(finding, moves=False, reason="you ruled this phrase out")
    return finding


def _of_passage(text: _Text, passage: Passage) -> Iterable[Finding]:
    for sentence in passage.sentences:
        relevance = text.relevance[sentence]
        if not relevance:
            continue
        start, end = text.bounds(sentence)
        for cue in find_cues(text.words, start, end):
            for issue, here in _spoken_of(text, cue, relevance, (start, end)):
                made = _finding(text, sentence, cue, issue, here)
                if made is not None:
                    yield replace(made, order=passage.order)


def _spoken_of(
    text: _Text, cue: Cue, relevance: dict[IssueId, Relevance], sentence: tuple[int, int]
) -> list[tuple[IssueId, Relevance]]:
    """The issues that a cue speaks of: those of its own clause, if it names any."""
    items = list(relevance.items())
    if len(items) == 1:
        return items
    low, high = _clause(text.words.norms, sentence, cue)
    bounds = text.span(low, high)
    inside = [(i, r) for i, r in items if any(bounds.overlaps(t) for t in r.terms)]
    return inside or items


def _clause(norms: list[str], sentence: tuple[int, int], cue: Cue) -> tuple[int, int]:
    low, high = cue.first, cue.last
    while low > sentence[0] and not _parts(norms, low - 1):
        low -= 1
    while high < sentence[1] and not _parts(norms, high):
        high += 1
    return low, max(high, low + 1)


def _parts(norms: list[str], at: int) -> bool:
    """Whether a word parts two statements of a sentence."""
    if norms[at] in (";", "while", "whereas"):
        return True
    following = norms[at + 1] if at + 1 < len(norms) else ""
    return norms[at] == "," and following in ("but", "and", "while", "with", "though")


def _finding(
    text: _Text, sentence: int, cue: Cue, issue: IssueId, here: Relevance
) -> Finding | None:
    reading = reading_at(
        text.tokens,
        text.words,
        (cue.first, cue.last),
        text.bounds(sentence),
        published=text.published,
        own_modal=cue.group.modal,
    )
    status = cue.group.status
    if reading.polarity is Polarity.NEGATIVE:
        if cue.group.negated is None:
            return None
        status = cue.group.negated
    return _make(text, sentence, cue, (issue, here, status), reading)


def _make(
    text: _Text,
    sentence: int,
    cue: Cue,
    what: tuple[IssueId, Relevance, Status],
    reading: Reading,
) -> Finding:
    issue, here, status = what
    phrase = text.span(cue.first, cue.last)
    moves = reading.modality is Modality.FACT
    blocker = text.span(*reading.phrase) if reading.phrase and not moves else None
    whole = text.tokens.sentence_span(sentence)
    return Finding(
        issue=issue,
        status=status,
        asserter=text.voices.behind(cue.first, sentence),
        sentence=whole,
        evidence=_disjoint((*here.terms, phrase)),
        phrase=phrase,
        modality=reading.modality,
        polarity=reading.polarity,
        moves=moves,
        reason="" if moves else _REASONS[reading.modality],
        blocker=blocker,
        as_of=DaySpan(text.published, text.published),
        rule=cue.group.name,
        explanation=f"“{phrase.of(text.tokens.text)}”: {cue.group.says}",
        confidence=round(min(1.0, cue.group.weight / FULL_WEIGHT) * here.strength, 4),
    )


def _disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans sorted, those that overlap joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _of_package(text: _Text, found: Sequence[Finding]) -> list[Finding]:
    """What the text says of the deal as a whole, for the issues that it reports on."""
    event = _package_event(text)
    if event is None:
        return []
    sentence, cue = event
    made = []
    for issue in {i for row in text.relevance for i in row}:
        place = _best_sentence(text, issue)
        here = Relevance(PACKAGE_SHARE, text.relevance[place][issue].terms)
        finding = _make(text, place, cue, (issue, here, cue.group.status), PLAIN)
        made.append(
            replace(
                finding,
                evidence=here.terms or (finding.sentence,),
                asserter=text.voices.behind(cue.first, sentence),
                rule=f"package-{cue.group.name}",
                order=max((p.order for p in text.passages if place in p.sentences), default=0),
            )
        )
    return made


def _package_event(text: _Text) -> tuple[int, Cue] | None:
    """The firmest thing that is said of the whole deal as a fact."""
    best: tuple[int, Cue] | None = None
    for sentence in range(len(text.tokens.sentences)):
        start, end = text.bounds(sentence)
        for cue in find_cues(text.words, start, end):
            if not cue.group.package:
                continue
            reading = reading_at(
                text.tokens,
                text.words,
                (cue.first, cue.last),
                (start, end),
                published=text.published,
            )
            if reading != PLAIN:
                continue
            if best is None or cue.group.weight > best[1].group.weight:
                best = sentence, cue
    return best


def _best_sentence(text: _Text, issue: IssueId) -> int:
    rows = [(r[issue].strength, -s) for s, r in enumerate(text.relevance) if issue in r]
    return -max(rows)[1]


def _unspoken(text: _Text, found: Sequence[Finding]) -> list[Finding]:
    """An issue that is on the table but of which nothing is said that tells where it stands."""
    have = {f.issue for f in found if f.moves}
    made = []
    for issue in {i for row in text.relevance for i in row} - have:
        place = _best_sentence(text, issue)
        here = text.relevance[place][issue]
        if not here.own:
            continue
        made.append(
            Finding(
                issue=issue,
                status=Status.DISPUTED,
                asserter=Asserter(kind=AsserterKind.REPORTER),
                sentence=text.tokens.sentence_span(place),
                evidence=here.terms,
                phrase=here.terms[0],
                as_of=DaySpan(text.published, text.published),
                rule="on-the-table",
                explanation="the report speaks of it and of no settlement",
                confidence=0.1,
            )
        )
    return made
