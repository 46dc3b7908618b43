"""Edits without end, each told on the standard output once it has returned."""

from __future__ import annotations

import sys
from pathlib import Path

from cpsreader.domain.span import Span
from cpsreader.services.analysing import InlineAnalyser
from cpsreader.services.workspace import open_workspace


def main():
    workspace = open_workspace(Path(sys.argv[1]), create=True, analyser=InlineAnalyser())
    report = workspace.import_text("Some words that are long enough to be marked.").added[0]
    for n in range(100_000):
        mark = workspace.annotate(report, Span(n % 20, n % 20 + 5), note=f"note {n}")
        print(n, mark, flush=True)


if __name__ == "__main__":
    main()
