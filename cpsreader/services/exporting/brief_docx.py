"""The brief as a Word document."""

from __future__ import annotations

import io
import re
from typing import Any

from cpsreader.services.exporting.brief import Brief, Footnote, IssueBrief
from cpsreader.services.exporting.look import (
    source_line,
    status_glyph,
    status_ink,
    status_word,
    when_and_how_many,
)

_MUTED = "65625B"
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def brief_docx(brief: Brief) -> bytes:
    """Headings, statements with raised note numbers, positions as a list, notes at the end."""
    import docx

    document = docx.Document()
    document.core_properties.title = brief.title
    document.core_properties.author = "CPS Reader"
    document.styles["Normal"].font.name = "Georgia"
    document.add_heading(_clean(brief.title), level=0)
    _run(document.add_paragraph(), brief.subtitle, color=_MUTED, size=9)
    _run(document.add_paragraph(), brief.lead, size=12.5)
    for issue in brief.issues:
        _issue(document, issue)
    if brief.footnotes:
        document.add_heading("Sources", level=2)
    for note in brief.footnotes:
        _note(document, note)
    _run(document.add_paragraph(), brief.colophon, color=_MUTED, size=8)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _issue(document: Any, issue: IssueBrief) -> None:
    heading = document.add_heading(_clean(f"{issue.name}: "), level=2)
    word = f"{status_glyph(issue.status)} {status_word(issue.status)}"
    _run(heading, word, color=status_ink(issue.status)[1:].upper())
    heading.paragraph_format.keep_with_next = True
    _run(document.add_paragraph(), when_and_how_many(issue), color=_MUTED, size=9)
    if issue.statements:
        paragraph = document.add_paragraph()
        for statement in issue.statements:
            _run(paragraph, statement.text)
            _marks(paragraph, statement.notes)
            _run(paragraph, " ")
    for line in issue.positions:
        paragraph = document.add_paragraph(style="List Bullet")
        _run(paragraph, f"{line.side}: ", bold=True)
        _run(paragraph, line.text)
        _marks(paragraph, line.notes)
    if issue.disagreement is not None:
        paragraph = document.add_paragraph(style="Intense Quote")
        _run(paragraph, issue.disagreement.text)
        _marks(paragraph, issue.disagreement.notes)


def _note(document: Any, note: Footnote) -> None:
    paragraph = document.add_paragraph()
    _run(paragraph, f"{note.number}. ", bold=True, size=9)
    _run(paragraph, f"{source_line(note)}: “{note.sentence}”", size=9)
    if note.url:
        _run(paragraph, f" {note.url}", color=_MUTED, size=9)


def _marks(paragraph: Any, numbers: tuple[int, ...]) -> None:
    if numbers:
        run = paragraph.add_run(" ".join(str(number) for number in numbers))
        run.font.superscript = True


def _run(
    paragraph: Any, text: str, *, bold: bool = False, color: str = "", size: float = 0
) -> None:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(_clean(text))
    run.bold = bold or None
    if color:
        run.font.color.rgb = RGBColor.from_string(color)
    if size:
        run.font.size = Pt(size)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
