"""The article list and the reader's view of one article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cpsreader.domain.analysis import Analysis
from cpsreader.domain.article import Article
from cpsreader.domain.errors import QueryError, UserError
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.profile import Profile
from cpsreader.domain.status import Status
from cpsreader.services import naming, reviewing, searching
from cpsreader.services.core import Core
from cpsreader.services.views import (
    ArticleRow,
    Group,
    ListEntry,
    ListQuery,
    ReaderView,
    SavedSearch,
    SmartCount,
    SmartList,
    Totals,
)
from cpsreader.storage import (
    analyses,
    articles,
    filters,
    lists,
    marking,
    reviews,
    shelf,
    standings,
    times,
)
from cpsreader.storage.connection import Connection

SMART_NAMES = {
    SmartList.ALL: "All reports",
    SmartList.UNREAD: "Unread",
    SmartList.MARKED: "With marks",
    SmartList.STARRED: "Starred",
    SmartList.ARCHIVED: "Archived",
}
UNKNOWN_OUTLET = "Unknown source"


class ArticleReading(Core):
    """Lists, search and single articles."""

    def article_list(self, query: ListQuery) -> Sequence[ListEntry]:
        """All articles that match, in order of display.

        Raises:
            QueryError: if the text cannot be understood.
        """
        connection = self._library.read()
        search = searching.Search(connection, self.profile(), query.text)
        condition = search.condition()
        if query.as_of is not None:
            condition = filters.all_of([condition, filters.days(None, query.as_of)])
        everywhere = query.smart is SmartList.ALL and search.wants_archive()
        found = lists.ids(
            connection,
            condition,
            smart="every" if everywhere else query.smart.value,
            group=query.group.value,
            sort=query.sort.value,
        )
        heading = self._headings(connection, query.group, [key for key, _ in found])
        words = {group: heading(group) for group in {group for _, group in found}}
        return [ListEntry(key, words[group]) for key, group in found]

    def _headings(
        self, connection: Connection, group: Group, keys: Sequence[ArticleId]
    ) -> _Heading:
        stories: dict[str, str] = {}
        if group is Group.STORY:
            facts = articles.lines(connection, keys)
            firsts = {line.story for line in facts.values()}
            named = articles.lines(connection, firsts)
            stories = {str(key): line.title for key, line in {**facts, **named}.items()}
        return _Heading(group, stories)

    def article_rows(self, ids: Sequence[ArticleId], query: ListQuery) -> Sequence[ArticleRow]:
        """Rows of those articles in the order given; unknown ids are left out."""
        connection = self._library.read()
        facts = lists.rows(connection, ids)
        moves = standings.of_articles(connection, ids)
        profile = self.profile()
        hits = _snippets(connection, profile, query.text, ids)
        order = [issue.id for issue in profile.issues]
        return [
            _row(facts[key], _in_order(moves.get(key, {}), order), hits.get(key, ""))
            for key in ids
            if key in facts
        ]

    def smart_counts(self) -> Sequence[SmartCount]:
        """The fixed lists, then the saved searches, with how many articles each holds."""
        connection = self._library.read()
        fixed = [
            SmartCount(key=smart, name=name, count=lists.count(connection, smart=smart))
            for smart, name in SMART_NAMES.items()
        ]
        profile = self.profile()
        saved = [
            SmartCount(
                key=f"search:{search.id}",
                name=search.name,
                count=_count(connection, profile, search.text),
                text=search.text,
            )
            for search in self.saved_searches()
        ]
        return [*fixed, *saved]

    def totals(self) -> Totals:
        """How much the library holds."""
        found, claims, findings = lists.totals(self._library.read())
        return Totals(articles=found, claims=claims, findings=findings)

    def complete_query(self, text: str, cursor: int) -> Sequence[str]:
        """Words that could stand at the cursor: filter names, speakers, parties, issues ..."""
        return searching.complete(self._library.read(), self.profile(), text, cursor)

    def find_in_library(self, text: str, limit: int = 50) -> Sequence[ArticleRow]:
        """The best hits for some words, best first, with a snippet each.

        Raises:
            QueryError: if the text cannot be understood.
        """
        connection = self._library.read()
        search = searching.Search(connection, self.profile(), text)
        keys = searching.best(connection, search, limit)
        return self.article_rows(keys, ListQuery(text=text))

    def saved_searches(self) -> Sequence[SavedSearch]:
        """The saved searches, oldest first."""
        found = shelf.searches(self._library.read())
        return [SavedSearch(id=key, name=name, text=text) for key, name, text in found]

    def article(self, article: ArticleId) -> Article:
        """An article with its text.

        Raises:
            UserError: if it is not there (any more).
        """
        found = articles.get(self._library.read(), article)
        if found is None:
            raise UserError("This report is no longer in the library.", "Look in the trash.")
        return found

    def reader_view(self, article: ArticleId) -> ReaderView:
        """Everything the reader shows of one article.

        Raises:
            UserError: if it is not there (any more).
        """
        connection = self._library.read()
        found = self.article(article)
        profile = self.profile()
        analysis = analyses.get(connection, article)
        results = analysis or Analysis(engine="")
        results = naming.renamed(results, reviews.entity_rules(connection), found.text, profile)
        word = reviews.of_article(connection, article)
        marks = marking.of_article(connection, article)
        placed = [m for m in marks if m.anchor.span or not m.anchor.exact]
        return ReaderView(
            article=found,
            mentions=reviewing.kept(reviewing.mentions(results.mentions, word, profile)),
            claims=reviewing.kept(reviewing.claims(results.claims, word, profile)),
            findings=reviewing.kept(reviewing.findings(results.findings, word)),
            positions=results.positions,
            stages=results.stages,
            annotations=tuple(placed),
            orphans=tuple(m for m in marks if m not in placed),
            copies=tuple(k for k in articles.story(connection, found.story) if k != article),
            analysed=analysis is not None,
            engine=results.engine,
        )

    def setting(self, key: str, default: str = "") -> str:
        """A value kept with the library."""
        return shelf.setting(self._library.read(), key, default)


def _snippets(
    connection: Connection, profile: Profile, text: str, keys: Sequence[ArticleId]
) -> dict[ArticleId, str]:
    if not text.strip():
        return {}
    return searching.snippets(connection, searching.Search(connection, profile, text), keys)


def _count(connection: Connection, profile: Profile, text: str) -> int:
    """How many reports a saved search finds; none where it names what is no longer there."""
    try:
        search = searching.Search(connection, profile, text)
        smart = "every" if search.wants_archive() else "all"
        return lists.count(connection, search.condition(), smart=smart)
    except QueryError:
        return 0


class _Heading:
    """Turns the key of a group into words; days stay in ISO form, for the window's language."""

    def __init__(self, group: Group, stories: dict[str, str]) -> None:
        self._group = group
        self._stories = stories

    def __call__(self, key: str) -> str:
        if self._group is Group.DAY:
            return key
        if self._group is Group.OUTLET:
            return key or UNKNOWN_OUTLET
        return self._stories.get(key, "") if self._group is Group.STORY else ""


def _in_order(
    moves: dict[IssueId, Status], order: Sequence[IssueId]
) -> tuple[tuple[IssueId, Status], ...]:
    return tuple((issue, moves[issue]) for issue in order if issue in moves)


def _row(
    facts: Sequence[object], moves: tuple[tuple[IssueId, Status], ...], snippet: str
) -> ArticleRow:
    (key, title, made, outlet, published, time, read, starred, archived) = facts[:9]
    marks, copies, analysed = facts[9:]
    plain = ArticleRow(
        id=ArticleId(_number(key)),
        title=str(title),
        title_made=bool(made),
        outlet=str(outlet),
        published=times.day(published if isinstance(published, str) else None),
        published_time=times.clock(time if isinstance(time, str) else None),
        read=bool(read),
        starred=bool(starred),
        archived=bool(archived),
        marks=_number(marks),
        copies=_number(copies) - 1,
        analysed=bool(analysed),
    )
    return replace(plain, moves=moves, snippet=snippet)


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
