"""How fast a large library answers: python -m tests.bench.bench_services [REPORTS].

Builds a library of made-up reports on 20 issues in a temporary folder, then times what the window
asks for: wall time, and processor time for where others share the machine.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from cpsreader.domain.analysis import (
    Analysis,
    ArticleStatus,
    Asserter,
    Claim,
    ClaimKind,
    DaySpan,
    EntityKind,
    Finding,
    Mention,
    Position,
    Speaker,
)
from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.profile import Issue, Profile, Side
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.analysing import InlineAnalyser, engine_name
from cpsreader.services.reports import refresh_standing
from cpsreader.services.views import ListQuery
from cpsreader.services.workspace import open_workspace
from cpsreader.storage import analyses, articles, profiles
from cpsreader.storage.library import open_library

ISSUES = 20
WORDS = 300
FIRST = dt.date(2020, 1, 1)
VOCABULARY = 20_000
FINDINGS = 6
BATCH = 500


def made_profile():
    issues = tuple(
        Issue(id=f"issue-{n}", name=f"Issue {n}", terms=(f"term{n}",)) for n in range(ISSUES)
    )
    sides = (Side(id="A", name="Side A"), Side(id="B", name="Side B"))
    return Profile(name="Large", sides=sides, issues=issues)


def made_text(random_, words):
    weights = [1 / (n + 10) for n in range(VOCABULARY)]
    return " ".join(random_.choices(words, weights, k=WORDS))


def made_analysis(random_, text, day):
    findings, statuses = [], []
    for issue in random_.sample(range(ISSUES), FINDINGS):
        start = random_.randrange(len(text) - 60)
        sentence = Span(start, start + 50)
        status = random_.choice(list(Status))
        side = random_.choice(["A", "B"])
        findings.append(
            Finding(
                issue=f"issue-{issue}",
                status=status,
                asserter=Asserter(kind=AsserterKind.PARTY, name="Somebody", side=side),
                sentence=sentence,
                evidence=(Span(start + 5, start + 20),),
                phrase=Span(start + 5, start + 10),
                rule="made",
                explanation="made up",
                confidence=0.8,
            )
        )
        statuses.append(
            ArticleStatus(
                issue=f"issue-{issue}",
                status=status,
                as_of=DaySpan(day, day),
                deciding=len(findings) - 1,
                confidence=0.8,
            )
        )
    speaker = Speaker(name=f"Speaker {random_.randrange(200)}", side="A")
    return Analysis(
        engine=engine_name(),
        mentions=tuple(
            Mention(span=Span(n, n + 5), kind=EntityKind.PERSON, name=speaker.name)
            for n in range(0, 100, 10)
        ),
        claims=(
            Claim(
                spans=(Span(0, 40),),
                kind=ClaimKind.DIRECT,
                speaker=speaker,
                issues=(findings[0].issue,),
            ),
        )
        * 4,
        findings=tuple(findings),
        positions=(Position(issue=findings[0].issue, side="A", text="more", span=Span(0, 4)),),
        statuses=tuple(statuses),
    )


def fill(path, count):
    random_ = random.Random(1)
    words = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}w{n}" for n in range(VOCABULARY)]
    library = open_library(path, create=True)
    profile = made_profile()
    library.write(lambda connection: profiles.put(connection, profile))
    key = profiles.hash_of(profile)

    def batch(connection, first, last):
        for n in range(first, last):
            day = FIRST + dt.timedelta(days=n * 700 // count)
            text = made_text(random_, words)
            parsed = ParsedArticle(
                text=text, title=text[:50], outlet=f"Outlet {n % 30}", published=day
            )
            article = articles.add(connection, parsed)
            whole = articles.get(connection, article)
            analyses.replace(connection, whole, made_analysis(random_, text, day), key)
            refresh_standing(connection, [article])

    for first in range(0, count, BATCH):
        last = min(count, first + BATCH)
        library.write(lambda connection, a=first, b=last: batch(connection, a, b))
    library.close()


def timed(name, action, runs=5):
    wall, cpu = [], []
    for _ in range(runs):
        start, busy = time.perf_counter(), time.process_time()
        action()
        wall.append((time.perf_counter() - start) * 1000)
        cpu.append((time.process_time() - busy) * 1000)
    print(
        f"{name:56} {statistics.median(wall):9.1f} {max(wall):9.1f} {statistics.median(cpu):9.1f}"
    )


def once(name, action):
    timed(name, action, runs=1)


def measure(path):
    opened = {}

    def open_it():
        opened["w"] = open_workspace(path, analyser=InlineAnalyser())

    once("open the library", open_it)
    workspace = opened["w"]
    ids = []
    once("article list, first time", lambda: ids.extend(workspace.article_list(ListQuery())))
    timed("article list", lambda: workspace.article_list(ListQuery()))
    page = [entry.id for entry in ids[:40]]
    timed("40 rows of the list", lambda: workspace.article_rows(page, ListQuery()))
    once("all issues, cold", workspace.issue_states)
    timed("all issues, warm", workspace.issue_states)
    middle = ids[len(ids) // 2].id
    as_of = workspace.article(middle).published
    timed("all issues as of a day", lambda: workspace.issue_states(as_of))
    timed("matrix: every report with its statuses", workspace.reports)
    finding = workspace.reader_view(middle).findings[0].item

    def edit():
        workspace.change_finding(middle, finding, random.choice(list(Status)))
        workspace.issue_states()

    timed("change a finding and see all issues", edit, runs=9)
    timed("undo it and see all issues", lambda: (workspace.undo(), workspace.issue_states()))
    timed(
        "set a status and see all issues",
        lambda: (
            workspace.set_status("issue-1", random.choice(list(Status))),
            workspace.issue_states(),
        ),
    )
    timed("reader view", lambda: workspace.reader_view(middle))
    for text in ("a", "aa", "aaw", "aaw0", "aaw0 bbw", "issue:issue-3 status:agreed", "speaker:12"):
        query = ListQuery(text=text)
        found = len(workspace.article_list(query))

        def search(query=query):
            keys = [entry.id for entry in workspace.article_list(query)[:40]]
            workspace.article_rows(keys, query)

        timed(f"search as you type: {text!r} ({found} hits)", search)
    once("evidence of an issue", lambda: workspace.evidence("issue-3"))
    once("claims ledger", workspace.claims)
    once("entities", workspace.entities)
    workspace.close()


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.cpsr"
        print(f"{'milliseconds':56} {'median':>9} {'worst':>9} {'processor':>9}")
        once(f"make a library of {count} reports", lambda: fill(path, count))
        print(f"{path.stat().st_size / 1e6:.0f} MB")
        measure(path)


if __name__ == "__main__":
    main()
