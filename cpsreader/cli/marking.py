"""``cpsreader annotate``: marks and notes, listed or made."""

from __future__ import annotations

import argparse

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_json, add_library
from cpsreader.cli.libraries import opened
from cpsreader.cli.output import print_json, print_table
from cpsreader.domain.annotation import COLORS
from cpsreader.domain.errors import UserError
from cpsreader.domain.ids import ArticleId, LabelId
from cpsreader.domain.span import Span
from cpsreader.services.api import Workspace
from cpsreader.services.views import AnnotationRow

NAMES = ("annotate",)
_DESCRIPTION = (
    "Without an article, list all annotations. With one, mark a passage of it, named by its words"
    " (--find) or its offsets (--start, --end), or the whole article."
)


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser(
        "annotate", help="list or make annotations", description=_DESCRIPTION
    )
    add_library(command)
    command.add_argument("article", nargs="?", type=int, metavar="ARTICLE", help="its number")
    command.add_argument("--find", metavar="WORDS", help="mark the first place with these words")
    command.add_argument("--start", type=int, metavar="N", help="first code point of the passage")
    command.add_argument("--end", type=int, metavar="N", help="code point after the passage")
    command.add_argument(
        "--label", action="append", default=[], metavar="NAME", help="give a label"
    )
    command.add_argument("--color", choices=COLORS, default="lemon", help="colour of the mark")
    command.add_argument("--note", default="", metavar="TEXT", help="note on the mark")
    add_json(command)
    command.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    listing = arguments.article is None
    with opened(arguments.library, read_only=listing) as library:
        if listing:
            _list(library, as_json=arguments.json)
            return codes.DONE
        article = library.article(ArticleId(arguments.article))
        span = _span(arguments, article.text)
        labels = [_label(library, name) for name in arguments.label]
        made = library.annotate(
            article.id, span, color=arguments.color, labels=labels, note=arguments.note
        )
    print(f"annotation {made} on article {article.id}")
    return codes.DONE


def _span(arguments: argparse.Namespace, text: str) -> Span | None:
    if arguments.find:
        start = text.find(arguments.find)
        if start < 0:
            raise UserError(f"“{arguments.find}” does not stand in article {arguments.article}.")
        return Span(start, start + len(arguments.find))
    if arguments.start is None and arguments.end is None:
        return None
    start, end = arguments.start or 0, arguments.end or len(text)
    if not 0 <= start < end <= len(text):
        raise UserError(f"{start} to {end} is no passage of a text of {len(text)} code points.")
    return Span(start, end)


def _label(library: Workspace, name: str) -> LabelId:
    for use in library.labels():
        if use.label.name.casefold() == name.casefold():
            return use.label.id
    return library.add_label(name)


def _list(library: Workspace, *, as_json: bool) -> None:
    rows = library.annotations()
    if as_json:
        print_json([_annotation(row) for row in rows])
        return
    print_table(
        ("article", "labels", "color", "note", "passage"),
        [
            (
                row.annotation.article,
                ", ".join(label.name for label in row.labels) or "-",
                row.annotation.color,
                row.annotation.note or "-",
                row.text or "(the whole article)",
            )
            for row in rows
        ],
    )


def _annotation(row: AnnotationRow) -> dict[str, object]:
    span = row.annotation.anchor.span
    return {
        "id": row.annotation.id,
        "article": row.annotation.article,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "text": row.text,
        "labels": [label.name for label in row.labels],
        "color": row.annotation.color,
        "note": row.annotation.note,
        "created": row.annotation.created.isoformat(),
    }
