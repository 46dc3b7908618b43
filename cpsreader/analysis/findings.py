"""Findings: which sentence conveys which status for which issue.

Each says who stands behind it and, where it moves nothing, what stopped it. Their confidence is
weighed in ``ranking`` by all that the report says of the issue.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cpsreader.analysis.context import HeardCue, IssueText, read_issues
from cpsreader.analysis.issues import Relevance
from cpsreader.analysis.modality import PLAIN
from cpsreader.analysis.ranking import ranked
from cpsreader.analysis.statuscues import Cue
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import Claim, DaySpan, Finding, Mention
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.domain.status import Modality, Polarity, Status

FULL_WEIGHT = 5.0
"""The lexicon's scale: a weight of 5 is a confidence of 1 before the context is weighed."""

PACKAGE_SHARE = 0.6
"""What is said of the whole deal counts so much for an issue that the deal does not name."""

_OUTSIDER_REACH = 6
"""Words between an outsider's name and the cue that makes it the one who agrees."""

_SOMEONE_ELSE = frozenset(
    ("said", "says", "that", "both", "they", "sides", "parties", "each", "them", ",", "the", ";")
)
"""Words that make it likely that somebody else is the one who agrees."""

_REASONS = {
    Modality.PLANNED: "it is planned, not done",
    Modality.CONDITIONAL: "it depends on a condition",
    Modality.POSSIBLE: "it is only possible",
    Modality.DEMANDED: "it is asked for, not done",
    Modality.DENIED: "it is denied",
    Modality.HISTORICAL: "it is about an earlier round",
    Modality.QUESTION: "it is a question",
}


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
    return findings_of(read_issues(tokens, mentions, claims, profile, published), profile)


def findings_of(text: IssueText, profile: Profile) -> tuple[Finding, ...]:
    """The findings of a text that has been read for the profile's issues."""
    if not text.about:
        return ()
    ruled_out = tuple(p.casefold() for p in profile.cue_exceptions)
    raw = [_except(text.tokens.text, f, ruled_out) for f in raw_findings(text)]
    found = ranked(text, raw)
    return tuple(sorted(found, key=lambda f: (f.sentence.start, f.issue, f.phrase.start)))


def raw_findings(text: IssueText) -> list[Finding]:
    """The findings as the cues give them, before they are weighed against each other."""
    found = [f for s in range(len(text.relevance)) for f in _of_sentence(text, s)]
    return [*found, *_of_package(text)]


def _except(text: str, finding: Finding, ruled_out: tuple[str, ...]) -> Finding:
    if finding.phrase.of(text).casefold() in ruled_out:
        return replace(finding, moves=False, reason="you ruled this phrase out")
    return finding


def _of_sentence(text: IssueText, sentence: int) -> Iterable[Finding]:
    relevance = text.relevance[sentence]
    if not relevance:
        return
    for heard in text.cues[sentence]:
        for issue, here in _spoken_of(text, heard.cue, relevance, text.bounds(sentence)):
            made = _finding(text, sentence, heard, issue, here)
            if made is not None:
                yield made


def _spoken_of(
    text: IssueText, cue: Cue, relevance: dict[IssueId, Relevance], sentence: tuple[int, int]
) -> list[tuple[IssueId, Relevance]]:
    """The issues that a cue speaks of: those of its own clause, if it names any."""
    items = list(relevance.items())
    if len(items) == 1:
        return items
    bounds = text.span(*_clause(text.words.norms, sentence, cue))
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
    text: IssueText, sentence: int, heard: HeardCue, issue: IssueId, here: Relevance
) -> Finding | None:
    group, reading = heard.cue.group, heard.reading
    status: Status | None = group.status
    if reading.polarity is Polarity.NEGATIVE:
        status = group.negated
    if status is None:
        return None
    made = _make(text, sentence, heard, (issue, here, status))
    if made.moves and status is Status.AGREED and _by_outsider(text, sentence, heard.cue):
        return replace(made, moves=False, reason="a third party agreed to it, not a side")
    return made


def _by_outsider(text: IssueText, sentence: int, cue: Cue) -> bool:
    """Whether the one who agrees is of no side: the last one named before, with nobody between."""
    start, _ = text.bounds(sentence)
    named = text.sides.find(text.words, max(start, cue.first - _OUTSIDER_REACH), cue.first)
    if not named or named[-1].party.side is not None:
        return False
    between = text.words.norms[named[-1].last : cue.first]
    return not any(word in _SOMEONE_ELSE for word in between)


def _make(
    text: IssueText, sentence: int, heard: HeardCue, what: tuple[IssueId, Relevance, Status]
) -> Finding:
    issue, here, status = what
    cue, reading = heard.cue, heard.reading
    phrase = text.span(cue.first, cue.last)
    moves = reading.modality is Modality.FACT
    return Finding(
        issue=issue,
        status=status,
        asserter=text.voices.behind(cue.first, sentence),
        sentence=text.tokens.sentence_span(sentence),
        evidence=_disjoint((*here.terms, phrase)),
        phrase=phrase,
        modality=reading.modality,
        polarity=reading.polarity,
        moves=moves,
        reason="" if moves else _REASONS[reading.modality],
        blocker=text.span(*reading.phrase) if reading.phrase and not moves else None,
        as_of=DaySpan(text.published, text.published),
        rule=cue.group.name,
        explanation=f"“{phrase.of(text.tokens.text)}”: {_says(heard)}",
        order=text.order[sentence],
        confidence=round(min(1.0, cue.group.weight / FULL_WEIGHT) * here.strength, 4),
    )


def _says(heard: HeardCue) -> str:
    negative = heard.reading.polarity is Polarity.NEGATIVE
    return f"the report denies that {heard.cue.group.says}" if negative else heard.cue.group.says


def _disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans sorted, those that overlap joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _of_package(text: IssueText) -> Iterable[Finding]:
    """What the text says of the deal as a whole, for each issue that it speaks to."""
    made = []
    for sentence, heard in _package_events(text).values():
        for issue in text.issues():
            place = text.best_sentence(issue)
            terms = text.relevance[place][issue].terms
            here = Relevance(PACKAGE_SHARE, terms)
            finding = _make(text, place, heard, (issue, here, heard.cue.group.status))
            made.append(
                replace(
                    finding,
                    evidence=terms or (finding.sentence,),
                    asserter=text.voices.behind(heard.cue.first, sentence),
                    rule=f"package-{heard.cue.group.name}",
                )
            )
    return made


def _package_events(text: IssueText) -> dict[Status, tuple[int, HeardCue]]:
    """For each status, the firmest thing that is said of the whole deal as a plain fact.

    A deal that was voted on is no longer just a deal.
    """
    best: dict[Status, tuple[int, HeardCue]] = {}
    for sentence, cues in enumerate(text.cues):
        for heard in cues:
            group = heard.cue.group
            if not group.package or heard.reading != PLAIN:
                continue
            old = best.get(group.status)
            if old is None or group.weight > old[1].cue.group.weight:
                best[group.status] = sentence, heard
    if Status.RATIFIED in best or Status.REJECTED in best:
        best.pop(Status.AGREED, None)
    return best
