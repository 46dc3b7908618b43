"""The corpora and what the analysis makes of them, each text analysed once."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib.util
import json
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from cpsreader.analysis.pipeline import analyse
from cpsreader.domain.analysis import Analysis
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.ingest.canonical import Runs, raw_span
from cpsreader.ingest.registry import parse
from tests.analysis.cases import EVAL, TUNED, UNSEEN, CaseArticle, load_case

WIKINEWS = EVAL / "wikinews" / "wikinews-dev.jsonl"
NEWS_TUNED = 5
"""The first five Wikinews articles may be looked at; of the others only the scores."""

NOBODY = Profile(name="")


@dataclass
class Clock:
    """Words analysed and CPU seconds spent on them."""

    words: int = 0
    seconds: float = 0.0
    raw: bool = False

    def analyse_file(self, article: CaseArticle, profile: Profile) -> Analysis:
        """As ``cpsreader analyze --json`` does it: read as a file, offsets those of the file."""
        parsed = parse(article.text.encode("utf-8"), f"{article.id}.txt")
        found = self.analyse(parsed.text, profile, article.published)
        moved: Analysis = _moved(found, parsed.raw_offsets)
        return moved

    def analyse(self, text: str, profile: Profile, published: dt.date | None) -> Analysis:
        start = time.process_time()
        found = analyse(text, profile, published=published, raw=self.raw)
        self.seconds += time.process_time() - start
        self.words += len(text.split())
        return found


@dataclass(frozen=True)
class Read:
    """An article of a case with its analysis."""

    case: str
    article: CaseArticle
    analysis: Analysis
    root: Path = EVAL


@dataclass(frozen=True)
class News:
    """An article with quotations and speakers, without a profile."""

    corpus: str
    gold: dict[str, Any]
    analysis: Analysis


@dataclass
class Board:
    """All that was analysed in one run."""

    reads: list[Read] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)

    def of(self, cases: Iterable[str]) -> list[Read]:
        wanted = set(cases)
        return [r for r in self.reads if r.case in wanted]


def scorer(root: Path = EVAL) -> ModuleType:
    """``tests/eval/score.py``, reading the gold below ``root``."""
    module = _module(f"score of {root}", EVAL / "score.py")
    module.ROOT = str(root)
    return module


def quote_scorer() -> ModuleType:
    """``tests/eval/wikinews/score_quotes.py``."""
    return _module("score_quotes", EVAL / "wikinews" / "score_quotes.py")


def run(cases: Iterable[str], *, wikinews: bool, extra: Path | None, raw: bool = False) -> Board:
    """Analyse everything that was asked for.

    Args:
        cases: Names of folders under ``tests/eval/gold``.
        wikinews: Whether to read the Wikinews articles.
        extra: A folder with more corpora: quotations as ``*.jsonl`` in the shape of the Wikinews
            ones, negotiations in the shape of ``tests/eval`` (``gold/CASE``, ``corpora/CASE``).
        raw: Whether confidences are the rules' own instead of the measured ones.
    """
    board = Board(clock=Clock(raw=raw))
    analyse("Warm the model up.", NOBODY, published=None)
    for root, name in (*((EVAL, name) for name in cases), *_cases(extra)):
        case = load_case(name, root)
        board.reads += [
            Read(name, a, board.clock.analyse_file(a, case.profile), root) for a in case.articles
        ]
    for corpus, gold in _news(wikinews=wikinews, extra=extra):
        board.news.append(News(corpus, gold, board.clock.analyse(gold["text"], NOBODY, None)))
    return board


def every_case() -> tuple[str, ...]:
    return (*TUNED, *UNSEEN, "seeds")


def _cases(extra: Path | None) -> Iterator[tuple[Path, str]]:
    for file in sorted(extra.glob("gold/*/parties.json")) if extra else ():
        yield extra, file.parent.name


def _moved(value: Any, runs: Runs) -> Any:
    """The same value with every span in offsets of the file."""
    if isinstance(value, Span):
        return raw_span(runs, value)
    if isinstance(value, tuple):
        return tuple(_moved(item, runs) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (f.name for f in dataclasses.fields(value))
        return dataclasses.replace(value, **{f: _moved(getattr(value, f), runs) for f in fields})
    return value


def _news(*, wikinews: bool, extra: Path | None) -> Iterator[tuple[str, dict[str, Any]]]:
    if wikinews:
        for n, gold in enumerate(_lines(WIKINEWS)):
            yield "Wikinews, tuned" if n < NEWS_TUNED else "Wikinews, unseen", gold
    for file in sorted(extra.glob("*.jsonl")) if extra else ():
        for gold in _lines(file):
            if "quotes" in gold and "text" in gold:
                yield f"{file.stem}, unseen", gold


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for line in file.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _module(name: str, path: Path) -> ModuleType:
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
