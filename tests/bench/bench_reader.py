"""How fast a long report opens and scrolls: 100,000 words under 20,000 marks.

Run it by hand: ``python -m tests.bench.bench_reader``. It prints CPU times in ms and exits with 1
where opening to the first paint takes 100 ms or more, or a frame 16 ms or more (medians).
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpsreader.domain.analysis import (
    Asserter,
    Claim,
    ClaimKind,
    EntityKind,
    Finding,
    Mention,
    Speaker,
)
from cpsreader.domain.annotation import COLORS, Anchor, Annotation
from cpsreader.domain.ids import AnnotationId, ArticleId, IssueId
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.views import ReaderView, Reviewed, ReviewState
from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.reader.pane import ReaderPane
from cpsreader.ui.theme import style
from tests.ui.fakes import NOW, FakeWorkspace

WORDS, MARKS, PARAGRAPH = 100_000, 20_000, 80
OPEN_MS, FRAME_MS = 100.0, 16.0
_VOCABULARY = (
    "the union said district talks over pay and testing would go on until both sides agree "
    "teachers masks metrics schools remote proposal Monday mayor classes week offer members"
).split()


def long_text(rng: random.Random) -> str:
    """Paragraphs of 80 words with an empty line between."""
    words = rng.choices(_VOCABULARY, k=WORDS)
    parts = [" ".join(words[at : at + PARAGRAPH]) for at in range(0, WORDS, PARAGRAPH)]
    return ".\n\n".join(part.capitalize() for part in parts)


def _spans(rng: random.Random, length: int, count: int, size: int) -> list[Span]:
    starts = sorted(rng.randrange(length - size - 1) for _ in range(count))
    return [Span(start, start + rng.randint(4, size)) for start in starts]


def make_view(workspace: FakeWorkspace) -> ReaderView:
    """12,000 names, 4,000 claims, 2,000 findings, 2,000 annotations."""
    rng = random.Random(7)
    text = long_text(rng)
    article = replace(next(iter(workspace.state.articles.values())), id=ArticleId(9), text=text)
    workspace.state.articles[ArticleId(9)] = article
    size, none = len(text), ReviewState.NONE
    kinds, statuses = list(EntityKind), list(Status)
    issues = [issue.id for issue in workspace.profile().issues]
    names = [
        Mention(span=span, kind=rng.choice(kinds), name="x")
        for span in _spans(rng, size, MARKS * 6 // 10, 20)
    ]
    claims = [
        Claim(
            spans=(span,),
            kind=rng.choice(list(ClaimKind)),
            speaker=Speaker(name=f"Speaker {rng.randrange(90)}"),
        )
        for span in _spans(rng, size, MARKS * 2 // 10, 160)
    ]
    findings = [
        Finding(
            issue=IssueId(rng.choice(issues)),
            status=rng.choice(statuses),
            asserter=Asserter(kind=AsserterKind.REPORTER),
            sentence=span,
            evidence=(span,),
            phrase=span,
        )
        for span in _spans(rng, size, MARKS // 10, 160)
    ]
    marks = [
        Annotation(
            id=AnnotationId(number),
            article=article.id,
            anchor=Anchor(span=span, exact=span.of(text)),
            color=rng.choice(COLORS),
            created=NOW,
            changed=NOW,
        )
        for number, span in enumerate(_spans(rng, size, MARKS // 10, 240), 1)
    ]
    return ReaderView(
        article=article,
        mentions=tuple(Reviewed(row, none, row) for row in names),
        claims=tuple(Reviewed(row, none, row) for row in claims),
        findings=tuple(Reviewed(row, none, row) for row in findings),
        annotations=tuple(marks),
        analysed=True,
    )


class Workspace(FakeWorkspace):
    """Hands out the long view at once: what is measured is the reader."""

    def __init__(self) -> None:
        super().__init__()
        self.long = make_view(self)

    def reader_view(self, article):
        return self.long if article == ArticleId(9) else super().reader_view(article)


_now = time.process_time
"""The program's own time: what else the machine does meanwhile does not count."""


def _ms(since: float) -> float:
    return (_now() - since) * 1000


def opening(pane: ReaderPane) -> float:
    """ms from the call to the painted page."""
    pane.show_article(ArticleId(1))
    QTest.qWait(50)
    begun = _now()
    pane.show_article(ArticleId(9))
    pane.page.viewport().repaint()
    return _ms(begun)


def frames(pane: ReaderPane, count: int = 150) -> list[float]:
    """ms of each whole repaint of the page while scrolling line by line."""
    bar, viewport = pane.page.verticalScrollBar(), pane.page.viewport()
    found = []
    for _ in range(count):
        begun = _now()
        bar.setValue(bar.value() + 75)
        viewport.repaint()
        found.append(_ms(begun))
    return found


def main() -> int:
    app = QApplication.instance() or QApplication(sys.argv)
    look = Appearance()
    style.apply(app, look.tokens)
    pane = ReaderPane(Context(Workspace(), look, Jobs()))
    pane.resize(800, 900)
    pane.show()
    QTest.qWait(300)
    opened = [opening(pane) for _ in range(7)]
    begun = _now()
    pane.page.show_offset(len(pane.page.text) // 2)
    pane.page.viewport().repaint()
    jump = _ms(begun)
    QTest.qWait(500)
    drawn = frames(pane)
    median, worst = statistics.median(opened), max(opened)
    frame, slow = statistics.median(drawn), sorted(drawn)[int(len(drawn) * 0.95)]
    print(
        f"open to first paint: median {median:.0f} ms, worst {worst:.0f} ms (limit {OPEN_MS:.0f})"
    )
    print(f"jump to the middle, unread: {jump:.0f} ms")
    print(f"frame: median {frame:.1f} ms, 95 % {slow:.1f} ms (limit {FRAME_MS:.0f})")
    return 0 if median < OPEN_MS and frame < FRAME_MS else 1


if __name__ == "__main__":
    sys.exit(main())
