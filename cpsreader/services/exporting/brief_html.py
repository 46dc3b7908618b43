"""The brief as one HTML page that needs nothing else: no script, no picture, no address."""

from __future__ import annotations

from html import escape

from cpsreader.services.exporting.brief import Brief, Footnote, IssueBrief
from cpsreader.services.exporting.look import (
    source_line,
    status_ink,
    status_svg,
    status_word,
    when_and_how_many,
)

_STYLE = """
:root { color-scheme: light; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; background: #fff; color: #22211e;
  font: 1rem/1.45 "Source Serif 4", "Source Serif Pro", Georgia, serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .3rem; }
h2, .status, .when, .side, .subtitle, .colophon, sup, li::marker {
  font-family: Inter, "Segoe UI", system-ui, sans-serif; }
.subtitle { color: #65625b; font-size: .82rem; margin: 0; }
.lead { font-size: 1.06rem; border-top: 2px solid #22211e; margin: 1rem 0 .9rem;
  padding-top: .8rem; }
section { border-top: 1px solid #e1ded6; padding: .6rem 0; break-inside: avoid; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h2 { font-size: .92rem; margin: 0; }
.status { font-size: .85rem; font-weight: 600; white-space: nowrap; }
.status svg { width: .75em; height: .75em; margin-right: .45em; }
.when { color: #65625b; font-size: .76rem; margin: 0 0 .3rem; }
section p { margin: .2rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .2rem 0; }
dt { font-size: .72rem; font-weight: 600; color: #65625b; padding-top: .2em; }
dd { margin: 0; color: #45433e; font-size: .94rem; }
blockquote { border-left: 2px solid #c8c4b9; margin: .4rem 0; padding-left: .7rem; color: #45433e;
  font-size: .94rem; }
sup { font-size: .62em; font-weight: 600; line-height: 0; }
sup a { color: #1f4e79; text-decoration: none; padding: 0 .12em; }
ol { border-top: 2px solid #22211e; padding: .7rem 0 0 1.6rem; margin: .2rem 0; font-size: .8rem;
  color: #45433e; }
li { margin: .15rem 0; overflow-wrap: anywhere; }
li:target, section :target { background: #fbe7a1; }
.colophon { color: #65625b; font-size: .7rem; }
@page { size: A4; margin: 18mm 18mm 16mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; } }
"""


def brief_html(brief: Brief) -> bytes:
    """The whole page, UTF-8."""
    notes = "".join(_note(note) for note in brief.footnotes)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(brief.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(brief.title)}</h1>
<p class="subtitle">{escape(brief.subtitle)}</p>
<p class="lead">{escape(brief.lead)}</p>
{"".join(_issue(issue) for issue in brief.issues)}{f"<ol>{notes}</ol>" if notes else ""}
<p class="colophon">{escape(brief.colophon)}</p>
</body>
</html>
""".encode()


def _issue(issue: IssueBrief) -> str:
    word = (
        f'<span class="status" style="color:{status_ink(issue.status)}">'
        f"{status_svg(issue.status)}{status_word(issue.status)}</span>"
    )
    said = " ".join(f"{escape(s.text)}{_marks(s.notes)}" for s in issue.statements)
    sides = "".join(
        f'<dt title="{escape(line.name)}">{escape(line.side)}</dt>'
        f"<dd>{escape(line.text)}{_marks(line.notes)}</dd>"
        for line in issue.positions
    )
    differ = issue.disagreement
    return (
        f'<section id="issue-{escape(issue.id)}">\n<header><h2>{escape(issue.name)}</h2>{word}'
        f'</header>\n<p class="when">{escape(when_and_how_many(issue))}</p>\n'
        + (f"<p>{said}</p>\n" if said else "")
        + (f"<dl>{sides}</dl>\n" if sides else "")
        + (
            f"<blockquote>{escape(differ.text)}{_marks(differ.notes)}</blockquote>\n"
            if differ
            else ""
        )
        + "</section>\n"
    )


def _marks(notes: tuple[int, ...]) -> str:
    links = " ".join(f'<a href="#note-{number}">{number}</a>' for number in notes)
    return f"<sup>{links}</sup>" if links else ""


def _note(note: Footnote) -> str:
    source = escape(source_line(note))
    if note.url.startswith(("http://", "https://")):
        source = f'<a href="{escape(note.url)}" rel="noreferrer">{source}</a>'
    return f'<li id="note-{note.number}">{source}: “{escape(note.sentence)}”</li>\n'
