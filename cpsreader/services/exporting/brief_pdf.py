"""The brief as a PDF for print: fonts embedded, footnotes linked, issues kept together."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import cast

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from cpsreader.paths import AppPaths
from cpsreader.services.exporting import fonts
from cpsreader.services.exporting.brief import Brief, Footnote, IssueBrief
from cpsreader.services.exporting.look import (
    source_line,
    status_ink,
    status_svg,
    status_word,
    when_and_how_many,
)

_INK, _SOFT, _MUTED, _LINE, _ACCENT = "#22211e", "#45433e", "#65625b", "#e1ded6", "#1f4e79"
_MARGIN = 18.0
_SIDE_WIDTH = 12.0
_SHAPE = 2.9
_EVERY_PAGE = "0123456789of "


def brief_pdf(brief: Brief) -> bytes:
    """An A4 document, one page where it fits."""
    with tempfile.TemporaryDirectory() as folder:
        page = _Page(brief.colophon)
        embed_fonts(page, _all_text(brief), Path(folder))
        page.set_title(brief.title)
        page.set_creator("CPS Reader")
        page.add_page()
        _head(page, brief)
        notes = {note.number: page.add_link() for note in brief.footnotes}
        for issue in brief.issues:
            _kept_together(page, partial(_issue, issue=issue, notes=notes))
        _rule(page, _INK, 0.5)
        for note in brief.footnotes:
            _kept_together(page, partial(_note, note=note, link=notes[note.number]))
        return bytes(page.output())


class _Page(FPDF):
    def __init__(self, colophon: str) -> None:
        super().__init__(format="A4")
        self._colophon = colophon
        self.c_margin = 0.0
        self.set_margins(_MARGIN, _MARGIN, _MARGIN)
        self.set_auto_page_break(auto=True, margin=_MARGIN)

    def footer(self) -> None:
        """Who made it, and the page's number."""
        self.set_y(-13)
        self.dress("sans", 7, _MUTED)
        self.cell(w=self.epw * 0.8, text=self._colophon)
        self.cell(w=0, text=f"{self.page_no()} of {{nb}}", align="R")

    def dress(self, family: str, size: float, color: str, style: str = "") -> None:
        """Font and colour of what comes next."""
        self.set_font(family, style, size)
        self.set_text_color(color)

    @contextmanager
    def indented(self, by: float) -> Iterator[None]:
        """Lines begin ``by`` mm further right."""
        self.set_left_margin(_MARGIN + by)
        yield
        self.set_left_margin(_MARGIN)


def embed_fonts(
    page: FPDF, text: str, folder: Path, names: Mapping[str, str] | None = None
) -> None:
    """Give ``page`` the families serif and sans, plain and bold, and fonts for other scripts.

    Args:
        page: The document.
        text: All that will be written.
        folder: For font files that are needed until the document is output.
        names: Other names for the families; families without one are left out.
    """
    for family, style, face in (
        ("serif", "", fonts.SERIF),
        ("serif", "B", fonts.SERIF_BOLD),
        ("sans", "", fonts.SANS),
        ("sans", "B", fonts.SANS_BOLD),
    ):
        name = names.get(family) if names else family
        if name:
            page.add_font(name, style, _cut(face, text, folder))
    others = []
    for number, path in enumerate(fonts.fallbacks(text, folder)):
        others.append(f"fallback{number}")
        page.add_font(others[-1], "", path)
    if others:
        page.set_fallback_fonts(others, exact_match=False)
    page.set_text_shaping(use_shaping_engine=True)


def _cut(face: fonts.Face, text: str, folder: Path) -> Path:
    try:
        return fonts.cut(face, text, AppPaths.default().cache / "fonts")
    except OSError:
        return fonts.cut(face, text, folder)


def _all_text(brief: Brief) -> str:
    parts = [brief.title, brief.subtitle, brief.lead, brief.colophon, _EVERY_PAGE, "“”:.,…"]
    for issue in brief.issues:
        parts += [issue.name, status_word(issue.status), when_and_how_many(issue)]
        parts += [statement.text for statement in issue.statements]
        parts += [line.side + line.text for line in issue.positions]
        parts += [issue.disagreement.text] if issue.disagreement else []
    parts += [source_line(note) + note.sentence for note in brief.footnotes]
    return "".join(parts)


def _head(page: _Page, brief: Brief) -> None:
    page.dress("serif", 20, _INK, "B")
    _block(page, 8.5, brief.title)
    page.dress("sans", 8.5, _MUTED)
    _block(page, 4.4, brief.subtitle)
    page.ln(3)
    _rule(page, _INK, 0.5)
    page.ln(1.5)
    page.dress("serif", 12.5, _INK)
    _block(page, 6, brief.lead)
    page.ln(2.5)


def _block(page: FPDF, height: float, text: str) -> None:
    page.multi_cell(w=0, h=height, text=text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _rule(page: FPDF, color: str, width: float) -> None:
    page.set_draw_color(color)
    page.set_line_width(width)
    page.line(_MARGIN, page.get_y(), page.w - _MARGIN, page.get_y())
    page.ln(2)


def _kept_together(page: _Page, draw: Callable[[_Page], None]) -> None:
    with page.offset_rendering() as trial:
        draw(cast("_Page", trial))
    if trial.page_break_triggered:
        page.add_page()
    draw(page)


def _issue(page: _Page, issue: IssueBrief, notes: dict[int, int]) -> None:
    _rule(page, _LINE, 0.2)
    _issue_head(page, issue)
    page.dress("sans", 7.5, _MUTED)
    _block(page, 4.2, when_and_how_many(issue))
    page.ln(0.5)
    for statement in issue.statements:
        page.dress("serif", 10.5, _INK)
        _said(page, 5, statement.text, statement.notes, notes)
        page.write(5, " ")
    if issue.statements:
        page.ln(5.4)
    for line in issue.positions:
        page.dress("sans", 7.5, _MUTED, "B")
        page.cell(w=_SIDE_WIDTH, h=4.8, text=line.side)
        with page.indented(max(_SIDE_WIDTH, page.get_string_width(line.side) + 3)):
            page.set_x(page.l_margin)
            page.dress("serif", 9.8, _SOFT)
            _said(page, 4.8, line.text, line.notes, notes)
        page.ln(4.8)
    if issue.disagreement is not None:
        _disagreement(page, issue, notes)
    page.ln(1.8)


def _issue_head(page: _Page, issue: IssueBrief) -> None:
    word = status_word(issue.status)
    top = page.get_y()
    page.dress("sans", 9.5, status_ink(issue.status), "B")
    width = page.get_string_width(word) + 2 * page.c_margin
    page.set_x(page.w - _MARGIN - width)
    page.cell(w=width, h=5, text=word, align="R")
    picture = io.BytesIO(status_svg(issue.status).encode())
    page.image(picture, x=page.w - _MARGIN - width - _SHAPE - 1.4, y=top + 1.05, w=_SHAPE)
    page.set_xy(_MARGIN, top)
    page.dress("sans", 9.5, _INK, "B")
    page.multi_cell(
        w=page.epw - width - 6,
        h=5,
        text=issue.name,
        align="L",
        new_x=XPos.LMARGIN,
        new_y=YPos.NEXT,
    )


def _disagreement(page: _Page, issue: IssueBrief, notes: dict[int, int]) -> None:
    assert issue.disagreement is not None
    page.ln(0.8)
    top = page.get_y()
    with page.indented(4):
        page.set_x(page.l_margin)
        page.dress("serif", 9.8, _SOFT)
        _said(page, 4.8, issue.disagreement.text, issue.disagreement.notes, notes)
    page.ln(4.8)
    page.set_draw_color("#c8c4b9")
    page.set_line_width(0.6)
    page.line(_MARGIN + 1, top, _MARGIN + 1, page.get_y())
    page.ln(0.8)


def _said(
    page: _Page, height: float, text: str, numbers: tuple[int, ...], links: dict[int, int]
) -> None:
    """Running text whose note numbers stay on the line of its last word."""
    head, space, last = text.rpartition(" ")
    page.write(height, head + space)
    marks = " ".join(str(number) for number in numbers)
    width = page.get_string_width(last) + page.get_string_width(marks) * page.sup_scale
    if page.get_x() + width > page.w - _MARGIN:
        page.ln(height)
    page.write(height, last)
    _marks(page, height, numbers, links)


def _marks(page: _Page, height: float, numbers: tuple[int, ...], links: dict[int, int]) -> None:
    page.set_text_color(_ACCENT)
    page.char_vpos = "SUP"
    for place, number in enumerate(numbers):
        page.write(height, f" {number}" if place else str(number), link=links.get(number, ""))
    page.char_vpos = "LINE"


def _note(page: _Page, note: Footnote, link: int) -> None:
    page.set_link(link, y=page.get_y(), page=page.page)
    page.dress("sans", 7, _SOFT, "B")
    page.cell(w=7, h=4.3, text=f"{note.number}.", align="R")
    with page.indented(8):
        page.set_x(page.l_margin)
        page.dress("serif", 8.5, _SOFT)
        address = note.url if note.url.startswith(("http://", "https://")) else ""
        page.write(4.3, source_line(note), link=address)
        page.write(4.3, f": “{note.sentence}”")
    page.ln(4.3)
