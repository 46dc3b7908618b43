"""From an open library to the values that the writers take."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from cpsreader.domain.analysis import Finding
from cpsreader.domain.article import Article
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.sentences import sentences
from cpsreader.domain.span import Span, hull
from cpsreader.domain.standing import HistoryEntry, IssueState, Report
from cpsreader.services.api import Reading
from cpsreader.services.exporting.brief import (
    Brief,
    Footnote,
    IssueBrief,
    SideLine,
    Statement,
)
from cpsreader.services.exporting.timeline import Event, Lane, Mark, Timeline
from cpsreader.services.exporting.wording import lead, subtitle, who_says
from cpsreader.services.views import ReviewState

_LONG_SENTENCE = 200
_DOUBLE = frozenset('“”"')
_MORE_REPORTS = 2
"""Further reports quoted beside the deciding one: enough to compare, few enough for one page."""


def build_brief(
    reading: Reading,
    *,
    as_of: dt.date | None = None,
    since: dt.date | None = None,
    issues: Sequence[IssueId] = (),
) -> Brief:
    """The brief of a library.

    Args:
        reading: The open library.
        as_of: The end of that day; None for now.
        since: Beside the deciding report, quote only reports published from that day on.
        issues: Only these, in the profile's order; all where empty.
    """
    return _Builder(reading, as_of, since).brief(issues)


class _Builder:
    def __init__(self, reading: Reading, as_of: dt.date | None, since: dt.date | None) -> None:
        self._reading = reading
        self._as_of = as_of
        self._since = since
        self._profile = reading.profile()
        self._reports = {
            report.article: report
            for report in reading.reports()
            if as_of is None or report.published <= as_of
        }
        self._articles: dict[ArticleId, Article] = {}
        self._notes: dict[tuple[ArticleId, Span], Footnote] = {}

    def brief(self, issues: Sequence[IssueId]) -> Brief:
        states = [
            s for s in self._reading.issue_states(self._as_of) if not issues or s.issue in issues
        ]
        made = tuple(self._issue(state) for state in states)
        days = [report.published for report in self._reports.values()]
        as_of = self._as_of or (max(days) if days else None)
        stories = {report.story for report in self._reports.values()}
        return Brief(
            title=f"Where the talks stand: {self._profile.name}",
            subtitle=subtitle(self._profile, as_of, len(self._reports), len(stories)),
            as_of=as_of,
            lead=lead(states),
            issues=made,
            footnotes=tuple(self._notes.values()),
        )

    def _issue(self, state: IssueState) -> IssueBrief:
        issue = self._profile.issue(state.issue)
        rows = [r for r in self._reading.evidence(state.issue, self._as_of) if r.finding.item.moves]
        return IssueBrief(
            id=state.issue,
            name=issue.name if issue else state.issue,
            status=state.status,
            as_of=state.as_of,
            reports=state.reports,
            independent_reports=state.independent_reports,
            statements=tuple(self._statements(state)),
            positions=tuple(self._positions(state)),
            disagreement=self._disagreement(state),
            by_user=state.by_user,
            findings=len(rows),
            reviewed=sum(row.finding.state is not ReviewState.NONE for row in rows),
        )

    def _statements(self, state: IssueState) -> Iterator[Statement]:
        told: set[str] = set()
        for report, finding in self._proofs(state):
            sentence = finding.sentence.of(self._article(report.article).text)
            if sentence not in told:
                told.add(sentence)
                yield self._statement(report, finding)

    def _proofs(self, state: IssueState) -> Iterator[tuple[Report, Finding]]:
        """The deciding finding first, then those of the newest other reports."""
        deciding = self._reports.get(state.article) if state.article is not None else None
        if deciding is not None and state.finding is not None:
            yield deciding, deciding.findings[state.finding]
        others = [
            (report, status.deciding)
            for report in reversed(list(self._reports.values()))
            for status in report.statuses
            if status.issue == state.issue and report is not deciding
            if self._since is None or report.published >= self._since
        ]
        for report, index in others[:_MORE_REPORTS]:
            yield report, report.findings[index]

    def _statement(self, report: Report, finding: Finding) -> Statement:
        article = self._article(report.article)
        who = who_says(finding.asserter, article.outlet)
        note = self._note(report.article, finding.sentence)
        return Statement(text=f"{who}: “{_quoted(article.text, finding)}”", notes=(note,))

    def _positions(self, state: IssueState) -> Iterator[SideLine]:
        for position in state.positions:
            latest = position.latest
            side = self._profile.side(position.side)
            sentence = _sentence_at(self._article(latest.article).text, latest.span)
            yield SideLine(
                side=position.side,
                name=side.name if side else position.side,
                text=_wish(latest.text),
                notes=(self._note(latest.article, sentence),),
            )

    def _disagreement(self, state: IssueState) -> Statement | None:
        if not state.conflict:
            return None
        notes = [
            self._note(
                account.article, self._reports[account.article].findings[account.finding].sentence
            )
            for account in state.accounts
            if account.finding is not None and account.article in self._reports
        ]
        return Statement(
            text=f"Reports differ: {state.conflict_text}.", notes=tuple(dict.fromkeys(notes))
        )

    def _note(self, key: ArticleId, sentence: Span) -> int:
        known = self._notes.get((key, sentence))
        if known is None:
            article = self._article(key)
            known = self._notes[key, sentence] = Footnote(
                number=len(self._notes) + 1,
                outlet=article.outlet,
                published=article.published,
                title=article.title,
                sentence=_line(sentence.of(article.text)),
                url=article.url,
            )
        return known.number

    def _article(self, key: ArticleId) -> Article:
        if key not in self._articles:
            self._articles[key] = self._reading.article(key)
        return self._articles[key]


def build_timeline(
    reading: Reading, *, as_of: dt.date | None = None, issues: Sequence[IssueId] = ()
) -> Timeline:
    """The timeline of a library: a lane per issue, events where the talks as a whole moved."""
    profile = reading.profile()
    names = {issue.id: issue.name for issue in profile.issues}
    reports = {report.article: report for report in reading.reports()}

    def mark(entry: HistoryEntry) -> Mark:
        text = ""
        if entry.article is not None and entry.finding is not None:
            article = reading.article(entry.article)
            sentence = reports[entry.article].findings[entry.finding].sentence
            text = f"{article.outlet or article.title}: “{_line(sentence.of(article.text))}”"
        return Mark(day=entry.date, status=entry.status, text=text)

    stages = reading.stage_state(as_of)
    return Timeline(
        title=profile.name,
        lanes=tuple(
            Lane(
                name=names.get(state.issue, state.issue),
                status=state.status,
                marks=tuple(mark(entry) for entry in state.history),
            )
            for state in reading.issue_states(as_of)
            if not issues or state.issue in issues
        ),
        events=tuple(
            Event(day=entry.date, text=entry.stage.value.replace("_", " ").capitalize())
            for entry in (stages.history if stages else ())
        ),
    )


def _quoted(text: str, finding: Finding) -> str:
    """The sentence, or of a long one the evidence with '…' where it goes on."""
    sentence = finding.sentence
    if len(sentence) <= _LONG_SENTENCE:
        return _inner_marks(_line(sentence.of(text)))
    shown = _around(text, sentence, hull(finding.evidence))
    before = "…" if shown.start > sentence.start else ""
    after = "…" if text[shown.end : sentence.end].strip('.!?”"’ ') else ""
    return f"{before}{_inner_marks(_line(shown.of(text)))}{after}"


def _around(text: str, sentence: Span, evidence: Span) -> Span:
    """The evidence with as much of its sentence as still reads quickly, cut between words."""
    spare = max(0, _LONG_SENTENCE - len(evidence))
    start = max(sentence.start, evidence.start - spare // 2)
    end = min(sentence.end, start + max(_LONG_SENTENCE, len(evidence)))
    start = max(sentence.start, min(start, end - _LONG_SENTENCE))
    while sentence.start < start < evidence.start and not text[start - 1].isspace():
        start += 1
    while evidence.end < end < sentence.end and not text[end].isspace():
        end -= 1
    return Span(start, end)


def _inner_marks(words: str) -> str:
    """Quotation marks inside a quotation are single ones; marks around all of it are ours."""
    if words[:1] in _DOUBLE and words[-1:] in _DOUBLE and not _DOUBLE & set(words[1:-1]):
        return words[1:-1]
    words = re.sub(r"“|(?<![\w.,!?])\"(?=\w)", "‘", words)
    return re.sub(r"[”\"]", "’", words)


def _wish(text: str) -> str:
    """A position as a line of its own: no 'that' before it, no full stop after it."""
    text = _line(text).removeprefix("that ").removesuffix(".")
    return text[:1].upper() + text[1:]


def _sentence_at(text: str, span: Span) -> Span:
    return next((s for s in sentences(text) if s.overlaps(span)), span)


def _line(text: str) -> str:
    return " ".join(text.split())
