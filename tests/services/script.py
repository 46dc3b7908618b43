"""An analyser without a model: plain patterns, so that tests decide what it finds."""

from __future__ import annotations

import datetime as dt
import re

from cpsreader.analysis.worker import Outcome
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
    StageFinding,
)
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Stage, Status

STATUS = re.compile(r"(?P<issue>Pay|Shifts) (?:is|are) (?P<status>[a-z]+)[^.]*\.")
QUOTE = re.compile(r"“(?P<content>[^”]+)” said (?P<speaker>[A-Z]\w+(?: [A-Z]\w+)?)")
NAMES = re.compile(r"Ana Silva|Silva|Bo Lind|Dockers Union|Port Authority")
WANTS = re.compile(r"The (?P<side>union|port) wants (?P<text>[^.]+) for (?P<issue>pay|shifts)\.")


class ScriptedAnalyser:
    def __init__(self):
        self.engine = "script/1"
        self.seen = []
        self.fail_on = ""

    def start(self):
        pass

    def close(self):
        pass

    def run(self, jobs, profile, cancelled):
        for job in jobs:
            if cancelled():
                return
            self.seen.append(job.id)
            if self.fail_on and self.fail_on in job.text:
                yield Outcome(id=job.id, error="The analysis stopped.")
            else:
                yield Outcome(id=job.id, analysis=self.analyse(job, profile))

    def analyse(self, job, profile):
        text, day = job.text, job.published or dt.date(2022, 1, 1)
        findings = tuple(finding(m) for m in STATUS.finditer(text))
        return Analysis(
            engine=self.engine,
            mentions=tuple(mention(m, profile) for m in NAMES.finditer(text)),
            claims=tuple(claim(m, profile) for m in QUOTE.finditer(text)),
            findings=findings,
            positions=tuple(position(m) for m in WANTS.finditer(text)),
            stages=tuple(stage(m) for m in re.finditer(r"Mediators met\.", text)),
            statuses=statuses(findings, DaySpan(day, day)),
        )


def span(match, group=0):
    return Span(match.start(group), match.end(group))


def finding(match):
    return Finding(
        issue=match["issue"].lower(),
        status=Status(match["status"]),
        asserter=Asserter(kind=AsserterKind.REPORTER),
        sentence=span(match),
        evidence=(span(match),),
        phrase=span(match, "status"),
        rule="script",
    )


def statuses(findings, day):
    found = {}
    for n, item in enumerate(findings):
        found[item.issue] = ArticleStatus(
            issue=item.issue, status=item.status, as_of=day, deciding=n
        )
    return tuple(found.values())


def mention(match, profile):
    full = {"Silva": "Ana Silva"}.get(match[0], match[0])
    kind = EntityKind.PERSON if full in ("Ana Silva", "Bo Lind") else EntityKind.ORGANIZATION
    return Mention(span=span(match), kind=kind, name=full, side=profile.side_of(full))


def claim(match, profile):
    name = match["speaker"]
    side = profile.side_of(name)
    return Claim(
        spans=(span(match, "content"),),
        kind=ClaimKind.DIRECT,
        speaker=Speaker(name=name, span=span(match, "speaker"), side=side, mention=name),
        issues=tuple(i.id for i in profile.issues if i.name.lower() in match[0].lower()),
    )


def position(match):
    side = {"union": "UNION", "port": "PORT"}[match["side"]]
    return Position(issue=match["issue"], side=side, text=match["text"], span=span(match))


def stage(match):
    return StageFinding(
        stage=Stage.MEDIATION,
        sentence=span(match),
        phrase=span(match),
        asserter=Asserter(kind=AsserterKind.REPORTER),
    )
