"""``python -m tests.scoreboard``: analyse all corpora and print the scores as Markdown."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tests.analysis.cases import TUNED, UNSEEN
from tests.scoreboard import confidence, datephrases, negotiations, quotations
from tests.scoreboard.corpora import Board, every_case, run


def main() -> int:
    args = _arguments()
    board = run(args.case or every_case(), wikinews=not args.case, extra=args.corpora)
    errors: dict[str, list[Any]] | None = {} if args.errors else None
    found = negotiations.scores(board, errors)
    for title, text in _parts(board, found):
        print(f"## {title}\n\n{text}\n")
    if errors is not None:
        _print_errors(errors, quotations.errors(board), args.only)
    if args.json:
        args.json.write_text(json.dumps(found, indent=1), "utf-8")
    return 0


def _parts(board: Board, found: negotiations.Scores) -> list[tuple[str, str]]:
    parts = []
    if found:
        parts += [
            ("Fictional negotiations and seeds, in per cent", negotiations.overview(found)),
            ("Speakers by kind of claim", negotiations.by_kind(found)),
            ("Entities by kind", negotiations.entity_kinds(found)),
            ("Statuses by gold status", negotiations.by_status(found)),
            ("Commonest wrong statuses", negotiations.confusions(found)),
        ]
    if board.news:
        parts.append(("News without a profile, speech only", quotations.overview(board)))
    parts.append(("Dates", datephrases.overview()))
    for name, cases in (("tuned", TUNED), ("unseen", UNSEEN)):
        items = confidence.judged(board.of(cases))
        if items:
            parts.append((f"Calibration, {name} cases", confidence.overview(items)))
    rate = board.clock.words / board.clock.seconds if board.clock.seconds else 0
    speed = f"{board.clock.words:,} words in {board.clock.seconds:.1f} CPU seconds: {rate:,.0f}/s"
    parts.append(("Speed", speed))
    return parts


def _print_errors(cases: dict[str, list[Any]], quotes: list[str], only: str) -> None:
    lines = [" | ".join(map(str, (case, *e))) for case, es in cases.items() for e in es]
    print("## Errors (tuned corpora only)\n")
    for line in (*lines, *quotes):
        if only.casefold() in line.casefold():
            print("-", " ".join(line.split()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.scoreboard", description=__doc__)
    parser.add_argument("--case", action="append", help="only this case (may be repeated)")
    parser.add_argument("--corpora", type=Path, help="folder of more: *.jsonl, gold/CASE")
    parser.add_argument("--errors", action="store_true", help="list the errors of tuned corpora")
    parser.add_argument("--only", default="", help="only errors that hold this text")
    parser.add_argument("--json", type=Path, help="write the cases' scores there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
