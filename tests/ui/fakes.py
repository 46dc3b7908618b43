"""A workspace in memory over the two seed reports, for tests of the window without a library.

Results are placed by quoting the reports, so that offsets are right by construction. Every edit
takes a snapshot, which is all that undo needs here.
"""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cpsreader import paths
from cpsreader.domain.analysis import (
    Asserter,
    Claim,
    ClaimKind,
    DaySpan,
    EntityKind,
    Finding,
    Mention,
    Speaker,
)
from cpsreader.domain.annotation import Anchor, Annotation, Label
from cpsreader.domain.article import Article, Metadata
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.errors import QueryError, UserError
from cpsreader.domain.ids import AnnotationId, ArticleId, IssueId, LabelId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.domain.span import Span
from cpsreader.domain.standing import (
    Account,
    DatedPosition,
    HistoryEntry,
    IssueState,
    SidePosition,
    StageState,
)
from cpsreader.domain.status import AsserterKind, Modality, Stage, Status
from cpsreader.services import views

NOW = dt.datetime(2022, 1, 11, 9, 0, tzinfo=dt.UTC)
DAY = dt.date(2022, 1, 10)
ONE, TWO = ArticleId(1), ArticleId(2)


def profile() -> Profile:
    """The built-in profile's sides and issues, in short."""
    rows = (
        ("remote-metrics", "Remote metrics", "mdi6.laptop", "#4a6c8c"),
        ("testing", "Testing", "mdi6.test-tube", "#76693a"),
        ("masks", "Masks", "mdi6.face-mask", "#7a5195"),
        ("pay", "Pay", "mdi6.cash", "#8a5a44"),
        ("health-screeners", "Health screeners", "mdi6.clipboard-pulse-outline", "#3f7365"),
    )
    return Profile(
        name="CPS and CTU, January 2022",
        timezone="America/Chicago",
        sides=(
            Side(id=SideId("CTU"), name="Chicago Teachers Union"),
            Side(id=SideId("CPS"), name="Chicago Public Schools"),
        ),
        actors=(
            Actor(name="Jesse Sharkey", side=SideId("CTU")),
            Actor(name="Lori Lightfoot", side=SideId("CPS")),
        ),
        issues=tuple(
            Issue(id=IssueId(i), name=n, icon=icon, color=c, terms=(n,)) for i, n, icon, c in rows
        ),
    )


def seed_articles() -> tuple[Article, ...]:
    """The two seed reports as they lie in a library."""
    made = []
    for number, path in enumerate(paths.seed_reports(), 1):
        text = re.sub(r"^\s*date \d{4}-\d\d-\d\d ", "", path.read_text("utf-8")).rstrip()
        made.append(_article(number, text))
    return tuple(made)


def _article(number: int, text: str, outlet: str = "") -> Article:
    return Article(
        id=ArticleId(number),
        title=" ".join(text.split()[:16]) + " …",
        title_made=True,
        outlet=outlet or ("CBS, Chicago" if "(CBS)" in text else ""),
        byline="",
        published=DAY,
        published_time=None,
        url="",
        text=text,
        text_hash=str(hash(text)),
        words=len(text.split()),
        added=NOW,
        story=ArticleId(number),
    )


def span_of(text: str, words: str) -> Span:
    """Where ``words`` stand first."""
    at = text.index(words)
    return Span(at, at + len(words))


def _sentence(text: str, inside: Span) -> Span:
    start = max(text.rfind("\n", 0, inside.start), text.rfind(". ", 0, inside.start) + 1) + 1
    ends = [e for e in (text.find(". ", inside.end), text.find("\n", inside.end)) if e >= 0]
    return Span(start, min(ends) if ends else len(text))


def _finding(text: str, issue: str, status: Status, words: str, **more: Any) -> Finding:
    phrase = span_of(text, words)
    values: dict[str, Any] = {
        "asserter": Asserter(kind=AsserterKind.REPORTER),
        "as_of": DaySpan(DAY, DAY),
        "rule": "fake.words",
        "explanation": f"“{words}” says {status.value}.",
        "confidence": 0.9,
    }
    values.update(more)
    sentence = _sentence(text, phrase)
    return Finding(
        issue=IssueId(issue),
        status=status,
        sentence=sentence,
        evidence=(sentence,),
        phrase=phrase,
        **values,
    )


UNION = Asserter(kind=AsserterKind.PARTY, name="Jesse Sharkey", side=SideId("CTU"))
DISTRICT = Asserter(kind=AsserterKind.PARTY, name="Chicago Public Schools", side=SideId("CPS"))
SUNDAY = DaySpan(dt.date(2022, 1, 9), dt.date(2022, 1, 9))


def findings(article: Article) -> tuple[Finding, ...]:
    """What the reports say on the issues, by quotation."""
    text = article.text
    if article.id == ONE:
        made = [
            _finding(text, "remote-metrics", Status.DISPUTED, "remained at odds on key issues"),
            _finding(
                text,
                "remote-metrics",
                Status.DISPUTED,
                "will lead to individual school closures",
                moves=False,
                modality=Modality.PLANNED,
                reason="“will lead to” is planned",
                blocker=span_of(text, "will lead to"),
            ),
            _finding(text, "testing", Status.DISPUTED, "fall short", asserter=UNION),
            _finding(text, "masks", Status.AGREED, "provide KN95 masks", asserter=DISTRICT),
            _finding(text, "pay", Status.DISPUTED, "at odds on key issues"),
        ]
    elif article.id == TWO:
        made = [
            _finding(
                text, "remote-metrics", Status.DISPUTED, "sticking points, acc", asserter=UNION
            ),
            _finding(text, "remote-metrics", Status.DISPUTED, "a brick wall", asserter=UNION),
            _finding(text, "masks", Status.AGREED, "had agreed to provide KN95", as_of=SUNDAY),
            _finding(text, "health-screeners", Status.AGREED, "reinstate health", as_of=SUNDAY),
            _finding(text, "testing", Status.REJECTED, "district rejected", as_of=SUNDAY),
        ]
    else:
        made = []
    return tuple(sorted(made, key=lambda f: f.sentence.start))


def _claim(text: str, words: str, kind: ClaimKind, cue: str, who: str, side: str | None) -> Claim:
    content = span_of(text, words)
    at = text.find(cue, content.end)
    at = at if at >= 0 else text.rindex(cue, 0, content.start)
    name = who.rsplit(maxsplit=1)[-1]
    near = text.find(name, max(0, content.start - 120))
    return Claim(
        spans=(content,),
        kind=kind,
        cue=Span(at, at + len(cue)),
        speaker=Speaker(
            name=who,
            side=SideId(side) if side else None,
            named=side is not None,
            span=Span(near, near + len(name)) if near >= 0 else None,
            mention=name if near >= 0 else "",
        ),
        confidence=0.9,
    )


def claims(article: Article) -> tuple[Claim, ...]:
    """Who said what, by quotation."""
    text = article.text
    direct, indirect, mixed = ClaimKind.DIRECT, ClaimKind.INDIRECT, ClaimKind.MIXED
    if article.id == ONE:
        rows = [
            ("Today's negotiations were productive,", direct, "said", "Lori Lightfoot", "CPS"),
            ("the measures fall short", indirect, "argues", "Chicago Teachers Union", "CTU"),
        ]
    elif article.id == TWO:
        rows = [
            ("Basically, the mayor is being relentless", direct, "said", "Jesse Sharkey", "CTU"),
            (
                "there was progress on reaching",
                indirect,
                "said",
                "Sources close to the talks",
                None,
            ),
            ("we’re hitting a brick wall", mixed, "said", "Jesse Sharkey", "CTU"),
        ]
    else:
        rows = []
    made = [_claim(text, *row) for row in rows]
    return tuple(sorted(made, key=lambda c: c.hull.start))


_NAMES = (
    ("Chicago Public Schools|CPS", EntityKind.ORGANIZATION, "Chicago Public Schools", "CPS"),
    ("Chicago Teachers Union|CTU", EntityKind.ORGANIZATION, "Chicago Teachers Union", "CTU"),
    ("Jesse Sharkey|Sharkey", EntityKind.PERSON, "Jesse Sharkey", "CTU"),
    ("Lori Lightfoot|Lightfoot", EntityKind.PERSON, "Lori Lightfoot", "CPS"),
    ("CHICAGO|the Loop|City Hall|Illinois", EntityKind.PLACE, "", None),
    ("Monday|Sunday|Thursday", EntityKind.DATE, "", None),
)


def mentions(article: Article) -> tuple[Mention, ...]:
    """Names by pattern."""
    made = []
    for pattern, kind, name, side in _NAMES:
        made += [
            Mention(
                span=Span(*hit.span()),
                kind=kind,
                name=name or hit.group(),
                side=SideId(side) if side else None,
            )
            for hit in re.finditer(rf"\b(?:{pattern})\b", article.text)
        ]
    return tuple(sorted(made, key=lambda m: m.span.start))


@dataclass
class State:
    """All that an edit can change."""

    articles: dict[ArticleId, Article]
    profile: Profile
    annotations: dict[int, Annotation] = field(default_factory=dict)
    labels: dict[int, Label] = field(default_factory=dict)
    verdicts: dict[tuple[ArticleId, object], object] = field(default_factory=dict)
    overrides: dict[IssueId, tuple[Status | None, str]] = field(default_factory=dict)
    searches: dict[int, views.SavedSearch] = field(default_factory=dict)


class FakeWorkspace:
    """Everything of ``services.api.Workspace`` that the window asks for, in memory."""

    def __init__(self, articles: Sequence[Article] | None = None) -> None:
        items = seed_articles() if articles is None else tuple(articles)
        self.state = State({a.id: a for a in items}, profile())
        self.path = Path("sample.cpsr")
        self.name = "CPS and CTU, January 2022"
        self.read_only = False
        self.analysed: set[ArticleId] = {a.id for a in items}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.settings: dict[str, str] = {}
        self.steps: list[tuple[str, State]] = []
        self.undone: list[tuple[str, State]] = []
        self.listeners: list[Callable[[ChangeSet], None]] = []
        self.closed = False

    # -- reads ---------------------------------------------------------------------------------

    def profile(self) -> Profile:
        return self.state.profile

    def article_list(self, query: views.ListQuery) -> Sequence[views.ListEntry]:
        if query.text.count('"') % 2:
            raise QueryError("A quotation mark is open.", "Close it.")
        words = query.text.casefold().replace('"', "").split()
        keep = {
            views.SmartList.UNREAD: lambda a: not a.read and not a.archived,
            views.SmartList.STARRED: lambda a: a.starred,
            views.SmartList.ARCHIVED: lambda a: a.archived,
            views.SmartList.MARKED: lambda a: self._marks(a.id) > 0,
            views.SmartList.ALL: lambda a: not a.archived,
        }[query.smart]
        found = [
            a
            for a in self.state.articles.values()
            if keep(a) and all(w in a.text.casefold() for w in words)
        ]
        return [views.ListEntry(a.id, self._group(a, query.group)) for a in found]

    def _group(self, article: Article, group: views.Group) -> str:
        if group is views.Group.DAY:
            return article.published.isoformat() if article.published else ""
        return article.outlet if group is views.Group.OUTLET else ""

    def _marks(self, article: ArticleId) -> int:
        return sum(a.article == article for a in self.state.annotations.values())

    def _row(self, article: Article) -> views.ArticleRow:
        order = [i.id for i in self.state.profile.issues]
        moves = {f.issue: f.status for f in findings(article) if f.moves}
        return views.ArticleRow(
            id=article.id,
            title=article.title,
            title_made=article.title_made,
            outlet=article.outlet,
            published=article.published,
            published_time=article.published_time,
            read=article.read,
            starred=article.starred,
            archived=article.archived,
            marks=self._marks(article.id),
            copies=0,
            analysed=article.id in self.analysed,
            moves=tuple((i, moves[i]) for i in order if i in moves),
        )

    def article_rows(
        self, ids: Sequence[ArticleId], query: views.ListQuery
    ) -> Sequence[views.ArticleRow]:
        self.calls.append(("article_rows", (tuple(ids),)))
        return [self._row(self.state.articles[i]) for i in ids if i in self.state.articles]

    def smart_counts(self) -> Sequence[views.SmartCount]:
        names = {
            views.SmartList.ALL: "All reports",
            views.SmartList.UNREAD: "Unread",
            views.SmartList.MARKED: "With my marks",
        }
        fixed = [
            views.SmartCount(key=k, name=n, count=len(self.article_list(views.ListQuery(smart=k))))
            for k, n in names.items()
        ]
        saved = [
            views.SmartCount(
                key=f"search:{s.id}",
                name=s.name,
                text=s.text,
                count=len(self.article_list(views.ListQuery(text=s.text))),
            )
            for s in self.state.searches.values()
        ]
        return fixed + saved

    def totals(self):
        moving = sum(f.moves for a in self.state.articles.values() for f in findings(a))
        return views.Totals(
            articles=len(self.state.articles), claims=len(self.claims()), findings=moving
        )

    def complete_query(self, text: str, cursor: int) -> Sequence[str]:
        word = text[:cursor].rsplit(" ", maxsplit=1)[-1]
        options = ("speaker:", "issue:", "status:", "source:", "date:", "party:", "label:")
        return [o for o in options if word and o.startswith(word)]

    def article(self, article: ArticleId) -> Article:
        if article not in self.state.articles:
            raise UserError("This report is no longer in the library.", "Look in the trash.")
        return self.state.articles[article]

    def _reviewed(self, article: ArticleId, item: Any) -> views.Reviewed[Any] | None:
        word = self.state.verdicts.get((article, item))
        if word == "reject":
            return None
        if word == "confirm":
            return views.Reviewed(item, views.ReviewState.CONFIRMED, item)
        if word is not None:
            return views.Reviewed(word, views.ReviewState.CHANGED, item)
        return views.Reviewed(item, views.ReviewState.NONE, item)

    def _all_reviewed(self, article: ArticleId, items: Sequence[Any]) -> tuple[Any, ...]:
        made = [self._reviewed(article, item) for item in items]
        return tuple(m for m in made if m is not None)

    def reader_view(self, article: ArticleId) -> views.ReaderView:
        item = self.article(article)
        return views.ReaderView(
            article=item,
            mentions=self._all_reviewed(article, mentions(item)),
            claims=self._all_reviewed(article, claims(item)),
            findings=self._all_reviewed(article, findings(item)),
            annotations=tuple(a for a in self.state.annotations.values() if a.article == article),
            analysed=article in self.analysed,
            engine="fake 1",
        )

    def find_in_library(self, text: str, limit: int = 50) -> Sequence[views.ArticleRow]:
        found = self.article_list(views.ListQuery(text=text))[:limit]
        rows = [self._row(self.state.articles[e.id]) for e in found]
        return [replace(r, snippet=f"… \x02{text}\x03 …") for r in rows]

    def issue_states(self, as_of: dt.date | None = None) -> Sequence[IssueState]:
        return [self._issue_state(i.id, as_of) for i in self.state.profile.issues]

    def _issue_state(self, issue: IssueId, as_of: dt.date | None) -> IssueState:
        rows = [r for r in self.evidence(issue, as_of) if r.finding.item.moves]
        override = self.state.overrides.get(issue)
        if not rows and override is None:
            return IssueState(issue=issue)
        history = tuple(
            HistoryEntry(
                date=r.finding.item.as_of.last,
                status=r.finding.item.status,
                article=r.article,
                finding=0,
                changed=True,
            )
            for r in reversed(rows)
        )
        words = {r.finding.item.status for r in rows}
        reports = len({r.article for r in rows})
        first = rows[0] if rows else None
        return IssueState(
            issue=issue,
            status=override[0] if override else first.finding.item.status,
            as_of=DAY if override else history[-1].date,
            article=first.article if first else None,
            by_user=override is not None,
            why=first.finding.item.explanation if first else "",
            reports=reports,
            independent_reports=reports,
            conflict=len(words) > 1,
            conflict_text="union: disputed; district: rejected; 10 Jan" if len(words) > 1 else "",
            accounts=tuple(
                Account(who="CTU", status=w, date=DAY, article=ONE) for w in sorted(words)
            )
            if len(words) > 1
            else (),
            positions=_positions(issue, self.state.articles),
            history=history,
            confidence=0.9,
        )

    def stage_state(self, as_of: dt.date | None = None) -> StageState | None:
        if ONE not in self.state.articles:
            return None
        text = self.state.articles[ONE].text
        return StageState(
            stage=Stage.BARGAINING,
            as_of=DAY,
            article=ONE,
            sentence=span_of(text, "continued to meet"),
        )

    def evidence(self, issue: IssueId, as_of: dt.date | None = None) -> Sequence[views.EvidenceRow]:
        rows = []
        for article in self.state.articles.values():
            if as_of is not None and article.published and article.published > as_of:
                continue
            rows += [
                views.EvidenceRow(
                    article=article.id,
                    outlet=article.outlet,
                    title=article.title,
                    published=article.published,
                    sentence=item.item.sentence.of(article.text),
                    finding=item,
                )
                for item in self._all_reviewed(article.id, findings(article))
                if item.item.issue == issue
            ]
        rows.sort(key=lambda r: r.finding.item.as_of.last, reverse=True)
        return sorted(rows, key=lambda r: not r.finding.item.moves)

    def claims(self, as_of: dt.date | None = None) -> Sequence[views.ClaimRow]:
        return [
            views.ClaimRow(
                article=a.id,
                outlet=a.outlet,
                title=a.title,
                published=a.published,
                text=" … ".join(s.of(a.text) for s in item.item.spans),
                claim=item,
            )
            for a in self.state.articles.values()
            for item in self._all_reviewed(a.id, claims(a))
        ]

    def entities(self) -> Sequence[views.EntityRow]:
        rows: dict[tuple[str, EntityKind], list[tuple[ArticleId, Mention]]] = {}
        for article in self.state.articles.values():
            for m in mentions(article):
                rows.setdefault((m.name, m.kind), []).append((article.id, m))
        return [
            views.EntityRow(
                name=name,
                kind=kind,
                side=found[0][1].side,
                forms=tuple(sorted({m.span.of(self.state.articles[a].text) for a, m in found})),
                mentions=len(found),
                articles=tuple(sorted({a for a, _ in found})),
                claims=0,
            )
            for (name, kind), found in rows.items()
        ]

    def annotations(self) -> Sequence[views.AnnotationRow]:
        made = []
        for a in self.state.annotations.values():
            article = self.state.articles[a.article]
            made.append(
                views.AnnotationRow(
                    annotation=a,
                    labels=tuple(self.state.labels[n] for n in a.labels),
                    outlet=article.outlet,
                    title=article.title,
                    published=article.published,
                    text=a.anchor.exact,
                    orphan=a.anchor.span is None,
                )
            )
        return made

    def labels(self) -> Sequence[views.LabelUse]:
        return [
            views.LabelUse(
                label=label,
                count=sum(n in a.labels for a in self.state.annotations.values()),
            )
            for n, label in self.state.labels.items()
        ]

    def saved_searches(self) -> Sequence[views.SavedSearch]:
        return list(self.state.searches.values())

    def history(self) -> Sequence[views.HistoryStep]:
        names = [(n, True) for n, _ in self.steps] + [(n, False) for n, _ in reversed(self.undone)]
        return [views.HistoryStep(i, n, NOW, d) for i, (n, d) in enumerate(names, 1)]

    def trash(self) -> Sequence[views.TrashItem]:
        return []

    def look_outside(self) -> bool:
        return False

    def setting(self, key: str, default: str = "") -> str:
        return self.settings.get(key, default)

    # -- edits ---------------------------------------------------------------------------------

    def _step(self, name: str, kind: Kind, *articles: ArticleId) -> None:
        self.steps.append((name, copy.deepcopy(self.state)))
        self.undone.clear()
        self._pending = ChangeSet(frozenset({kind}), frozenset(articles))

    def _tell(self) -> None:
        for listener in tuple(self.listeners):
            listener(self._pending)

    def annotate(self, article, span, *, color="lemon", labels=(), note=""):
        self._step("mark", Kind.ANNOTATIONS, article)
        number = AnnotationId(max(self.state.annotations, default=0) + 1)
        text = self.state.articles[article].text
        exact = span.of(text) if span else ""
        self.state.annotations[number] = Annotation(
            id=number,
            article=article,
            anchor=Anchor(span=span, exact=exact),
            color=color,
            labels=tuple(labels),
            note=note,
            created=NOW,
            changed=NOW,
        )
        self._tell()
        return number

    def change_annotation(self, annotation, *, span=None, color=None, labels=None, note=None):
        old = self.state.annotations[annotation]
        self._step("change mark", Kind.ANNOTATIONS, old.article)
        text = self.state.articles[old.article].text
        self.state.annotations[annotation] = replace(
            old,
            anchor=Anchor(span=span, exact=span.of(text)) if span else old.anchor,
            color=color or old.color,
            labels=tuple(labels) if labels is not None else old.labels,
            note=old.note if note is None else note,
        )
        self._tell()

    def change_annotations(self, annotations, *, color=None, add_labels=(), remove_labels=()):
        self._step("change marks", Kind.ANNOTATIONS)
        for number in annotations:
            old = self.state.annotations[number]
            kept = tuple(n for n in old.labels if n not in remove_labels)
            self.state.annotations[number] = replace(
                old, color=color or old.color, labels=kept + tuple(add_labels)
            )
        self._tell()

    def delete_annotations(self, annotations):
        self._step("remove mark", Kind.ANNOTATIONS)
        for number in annotations:
            del self.state.annotations[number]
        self._tell()

    def split_annotation(self, annotation, at):
        old = self.state.annotations[annotation]
        span, text = old.anchor.span, self.state.articles[old.article].text
        self._step("split mark", Kind.ANNOTATIONS, old.article)
        number = AnnotationId(max(self.state.annotations) + 1)
        left, right = Span(span.start, at), Span(at, span.end)
        for key, part in ((annotation, left), (number, right)):
            self.state.annotations[key] = replace(
                old, id=key, anchor=Anchor(span=part, exact=part.of(text))
            )
        self._tell()
        return number

    def copy_annotation(self, annotation, article, span):
        old = self.state.annotations[annotation]
        return self.annotate(article, span, color=old.color, labels=old.labels, note=old.note)

    def add_label(self, name, *, color="lemon", parent=None, description=""):
        self._step("add label", Kind.LABELS)
        number = LabelId(max(self.state.labels, default=0) + 1)
        shortcut = number if number <= 9 else None
        self.state.labels[number] = Label(
            id=number, name=name, color=color, parent=parent, shortcut=shortcut
        )
        self._tell()
        return number

    def change_label(self, label):
        self._step("change label", Kind.LABELS)
        self.state.labels[label.id] = label
        self._tell()

    def merge_labels(self, label, into):
        self.delete_label(label)

    def delete_label(self, label):
        self._step("delete label", Kind.LABELS)
        del self.state.labels[label]
        for key, a in self.state.annotations.items():
            kept = tuple(n for n in a.labels if n != label)
            self.state.annotations[key] = replace(a, labels=kept)
        self._tell()

    def order_labels(self, labels):
        self._step("order labels", Kind.LABELS)
        self.state.labels = {n: self.state.labels[n] for n in labels}
        self._tell()

    def _verdict(self, name, article, item, word):
        self._step(name, Kind.REVIEWS, article)
        self.state.verdicts[(article, item)] = word
        self.calls.append((name, (article, item)))
        self._tell()

    def confirm(self, article, item):
        self._verdict("confirm", article, item, "confirm")

    def reject(self, article, item):
        self._verdict("reject", article, item, "reject")

    def change_finding(self, article, item, status, note=""):
        self._verdict("change status", article, item, replace(item, status=status))

    def change_speaker(self, article, item, speaker):
        changed = replace(item, speaker=Speaker(name=speaker))
        self._verdict("change speaker", article, item, changed)

    def change_entity(self, article, item, name, kind):
        self._verdict("change entity", article, item, replace(item, name=name, kind=kind))

    def add_finding(self, article, span, issue, status, *, side=None, note=""):
        self.calls.append(("add_finding", (article, span, issue, status)))

    def add_claim(self, article, span, speaker):
        self.calls.append(("add_claim", (article, span, speaker)))

    def add_mention(self, article, span, name, kind):
        self.calls.append(("add_mention", (article, span, name, kind)))

    def set_status(self, issue, status, *, as_of=None, note=""):
        self._step("set status", Kind.REVIEWS)
        self.state.overrides[issue] = (status, note)
        if status is None:
            del self.state.overrides[issue]
        self._tell()

    def likes_of(self, article, item):
        return []

    def reject_many(self, items):
        for article, item in items:
            self.reject(article, item)

    def merge_entities(self, names, into):
        self.calls.append(("merge_entities", (tuple(names), into)))

    def split_entity(self, name, form, new_name):
        self.calls.append(("split_entity", (name, form, new_name)))

    def _edit_articles(self, name, kind, articles, **values):
        self._step(name, kind, *articles)
        for number in articles:
            old = self.state.articles[number]
            self.state.articles[number] = replace(old, **values)
        self._tell()

    def edit_metadata(self, articles, change: Metadata):
        names = ("title", "outlet", "byline", "published", "published_time", "url")
        values = {n: getattr(change, n) for n in names if getattr(change, n) is not None}
        self._edit_articles("edit details", Kind.METADATA, articles, **values)

    def set_read(self, articles, value):
        self._edit_articles("read", Kind.ARTICLES, articles, read=value)

    def note_opened(self, article):
        old = self.state.articles[article]
        self.state.articles[article] = replace(old, read=True)
        self._pending = ChangeSet(frozenset({Kind.ARTICLES}), frozenset({article}))
        self._tell()

    def set_starred(self, articles, value):
        self._edit_articles("star", Kind.ARTICLES, articles, starred=value)

    def set_archived(self, articles, value):
        self._edit_articles("archive", Kind.ARTICLES, articles, archived=value)

    def set_article_note(self, article, note):
        self._edit_articles("note", Kind.METADATA, [article], note=note)

    def delete_articles(self, articles):
        self._step("delete reports", Kind.ARTICLES, *articles)
        for number in articles:
            del self.state.articles[number]
        self._tell()

    def restore(self, items):
        self.calls.append(("restore", (tuple(items),)))

    def save_search(self, name, text):
        self._step("save search", Kind.SEARCHES)
        number = max(self.state.searches, default=0) + 1
        self.state.searches[number] = views.SavedSearch(id=number, name=name, text=text)
        self._tell()
        return number

    def rename_search(self, search, name):
        self._step("rename search", Kind.SEARCHES)
        self.state.searches[search] = replace(self.state.searches[search], name=name)
        self._tell()

    def delete_search(self, search):
        self._step("delete search", Kind.SEARCHES)
        del self.state.searches[search]
        self._tell()

    def set_profile(self, profile):
        self._step("change profile", Kind.PROFILE)
        self.state.profile = profile
        self._tell()
        return []

    def set_setting(self, key, value):
        self.settings[key] = value

    def _swap(self, source, target):
        if not source:
            return None
        name, state = source.pop()
        target.append((name, copy.deepcopy(self.state)))
        self.state = state
        self._pending = ChangeSet(frozenset(Kind))
        self._tell()
        return views.HistoryStep(len(self.steps), name, NOW, source is self.undone)

    def undo(self):
        return self._swap(self.steps, self.undone)

    def redo(self):
        return self._swap(self.undone, self.steps)

    def go_to_step(self, number):
        while len(self.steps) > number:
            self.undo()
        while len(self.steps) < number and self.undone:
            self.redo()

    # -- the rest ------------------------------------------------------------------------------

    def on_change(self, listener):
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def import_paths(self, paths, *, progress=None, cancelled=None):
        added = []
        for done, path in enumerate(paths, 1):
            if cancelled is not None and cancelled():
                return views.ImportReport(added=tuple(added), cancelled=True)
            added += self.import_text(Path(path).read_text("utf-8"), name=path.name).added
            if progress is not None:
                progress(views.Progress("Adding reports", done, len(paths)))
        return views.ImportReport(added=tuple(added))

    def import_text(self, text, *, name="", html=False):
        self._step("add reports", Kind.ARTICLES)
        number = max(self.state.articles, default=0) + 1
        self.state.articles[ArticleId(number)] = _article(number, text)
        self._tell()
        return views.ImportReport(added=(ArticleId(number),))

    def waiting(self):
        return [n for n in self.state.articles if n not in self.analysed]

    def analyse(self, articles, *, progress=None, cancelled=None):
        for done, number in enumerate(articles, 1):
            self.analysed.add(number)
            if progress is not None:
                progress(views.Progress("Reading", done, len(articles)))
        self._pending = ChangeSet(frozenset({Kind.ANALYSIS}), frozenset(articles))
        self._tell()
        return len(articles)

    def backup(self, path):
        self.calls.append(("backup", (path,)))

    def save_as(self, path):
        self.calls.append(("save_as", (path,)))

    def check(self):
        return []

    def close(self):
        self.closed = True


_WORDS = {
    "remote-metrics": (
        ("CTU", ONE, "the option to revert to districtwide remote instruction"),
        ("CPS", ONE, "reject districtwide remote learning"),
    ),
    "testing": (("CTU", TWO, "an opt-out testing program"), ("CPS", ONE, "350,000 antigen tests")),
    "masks": (("CPS", ONE, "provide KN95 masks for all teachers and students"),),
    "health-screeners": (("CPS", TWO, "allow schools to reinstate health screeners"),),
}


def _positions(issue: IssueId, articles: dict[ArticleId, Article]) -> tuple[SidePosition, ...]:
    made = []
    for side, number, words in _WORDS.get(issue, ()):
        if number in articles:
            span = span_of(articles[number].text, words)
            latest = DatedPosition(text=words, article=number, span=span, date=DAY)
            made.append(SidePosition(side=SideId(side), latest=latest))
    return tuple(made)
