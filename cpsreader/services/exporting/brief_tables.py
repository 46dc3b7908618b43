"""The brief as tables: one of issues, one of evidence with a row per footnoted statement."""

from __future__ import annotations

from collections.abc import Iterator

from cpsreader.services.exporting.brief import Brief, Footnote, IssueBrief
from cpsreader.services.exporting.look import status_word
from cpsreader.services.exporting.tables import table_csv, table_xlsx
from cpsreader.services.views import Table

_ISSUE_COLUMNS = (
    "issue id", "issue", "status", "as of", "reports", "independent reports", "reports differ",
    "findings", "reviewed",
)  # fmt: skip
_EVIDENCE_COLUMNS = (
    "issue id", "issue", "status", "as of", "kind", "side", "statement", "outlet", "published",
    "title", "sentence", "url",
)  # fmt: skip


def issues_table(brief: Brief) -> Table:
    """One row per issue."""
    return Table(
        title="Issues",
        columns=_ISSUE_COLUMNS,
        rows=[
            (
                issue.id, issue.name, status_word(issue.status).lower(), issue.as_of, issue.reports,
                issue.independent_reports, "yes" if issue.disagreement else "no", issue.findings,
                issue.reviewed,
            )
            for issue in brief.issues
        ],
    )  # fmt: skip


def evidence_table(brief: Brief) -> Table:
    """One row per statement and footnote; an issue without any has one row."""
    notes = {note.number: note for note in brief.footnotes}
    rows = [row for issue in brief.issues for row in _rows(issue, notes)]
    return Table(title="Evidence", columns=_EVIDENCE_COLUMNS, rows=rows)


def brief_csv(brief: Brief) -> bytes:
    """The evidence table; every row repeats its issue, so that it sorts and filters."""
    return table_csv(evidence_table(brief))


def brief_xlsx(brief: Brief) -> bytes:
    """Both tables, a sheet each."""
    return table_xlsx(issues_table(brief), evidence_table(brief))


def _rows(issue: IssueBrief, notes: dict[int, Footnote]) -> Iterator[tuple[object, ...]]:
    head = (issue.id, issue.name, status_word(issue.status).lower(), issue.as_of)
    said = list(_said(issue))
    for kind, side, text, numbers in said:
        for number in numbers or (0,):
            note = notes.get(number)
            source = (
                (note.outlet, note.published, note.title, note.sentence, note.url)
                if note
                else ("", None, "", "", "")
            )
            yield (*head, kind, side, text, *source)
    if not said:
        yield (*head, "", "", "", "", None, "", "", "")


def _said(issue: IssueBrief) -> Iterator[tuple[str, str, str, tuple[int, ...]]]:
    for statement in issue.statements:
        yield "status", "", statement.text, statement.notes
    for line in issue.positions:
        yield "position", line.side, line.text, line.notes
    if issue.disagreement is not None:
        yield "reports differ", "", issue.disagreement.text, issue.disagreement.notes
