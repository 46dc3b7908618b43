"""The brief as Markdown with footnotes."""

from __future__ import annotations

import re

from cpsreader.services.exporting.brief import Brief, IssueBrief
from cpsreader.services.exporting.look import source_line, status_word, when_and_how_many

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LIST_LIKE = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")


def brief_markdown(brief: Brief) -> bytes:
    """CommonMark with the footnotes that most readers know (``[^1]``)."""
    parts = [f"# {escaped(brief.title)}", escaped(brief.subtitle), f"**{escaped(brief.lead)}**"]
    parts += [part for issue in brief.issues for part in _issue(issue)]
    parts.append("---")
    parts += [
        f"[^{note.number}]: {escaped(source_line(note))}: “{escaped(note.sentence)}”"
        + (f" <{note.url}>" if note.url.startswith(("http://", "https://")) else "")
        for note in brief.footnotes
    ]
    parts.append(f"*{escaped(brief.colophon)}*")
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def escaped(text: str) -> str:
    """``text`` on one line, with nothing in it that Markdown would read as a mark."""
    text = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LIST_LIKE.sub(r"\1\\\2", text)


def _issue(issue: IssueBrief) -> list[str]:
    parts = [
        f"## {escaped(issue.name)}: {status_word(issue.status)}",
        f"*{escaped(when_and_how_many(issue))}*",
        " ".join(f"{escaped(s.text)}{_marks(s.notes)}" for s in issue.statements),
        "\n".join(
            f"- **{escaped(line.side)}:** {escaped(line.text)}{_marks(line.notes)}"
            for line in issue.positions
        ),
    ]
    if issue.disagreement is not None:
        parts.append(f"> {escaped(issue.disagreement.text)}{_marks(issue.disagreement.notes)}")
    return parts


def _marks(notes: tuple[int, ...]) -> str:
    return "".join(f"[^{number}]" for number in notes)
