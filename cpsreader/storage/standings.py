"""What each report says of each issue, reviews applied: the table behind lists and filters."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.status import Status
from cpsreader.storage import damage

OF_ARTICLES = """
SELECT article, issue, status FROM standing WHERE article IN (SELECT value FROM json_each(?))
"""


def replace(
    connection: sqlite3.Connection,
    article: ArticleId,
    rows: Iterable[tuple[IssueId, Status, bool]],
) -> None:
    """Put an article's statuses in the place of those before; the flag: the user's own word."""
    connection.execute("DELETE FROM standing WHERE article = ?", (article,))
    facts = [(article, issue, status.value, int(own)) for issue, status, own in rows]
    connection.executemany("INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?)", facts)


@damage.told()
def of_articles(
    connection: sqlite3.Connection, articles: Sequence[ArticleId]
) -> dict[ArticleId, dict[IssueId, Status]]:
    """The statuses that those articles give."""
    found: dict[ArticleId, dict[IssueId, Status]] = defaultdict(dict)
    for article, issue, status in connection.execute(OF_ARTICLES, (json.dumps(list(articles)),)):
        found[ArticleId(article)][IssueId(issue)] = Status(status)
    return found
