"""Names and words counted over the whole library: entities, and who gets how much room.

The database counts what the machine found; only articles in which the user has put something
right are gone through one by one.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from cpsreader.domain.annotation import Review, Target
from cpsreader.domain.ids import ArticleId, SideId
from cpsreader.services import naming, reviewing
from cpsreader.services.entities import COUNTED, EntityTally
from cpsreader.services.issues import IssueReading
from cpsreader.services.views import BalanceRow, EntityRow
from cpsreader.storage import analyses, articles, overviews, reviews
from cpsreader.storage.connection import Connection
from cpsreader.storage.overviews import WordCount

EVERYWHERE = ""
UNKNOWN_OUTLET = "Unknown source"


class Counting(IssueReading):
    """Entities and balance."""

    def entities(self) -> Sequence[EntityRow]:
        """Every entity that a report names, those named most first; no dates and quantities."""
        connection = self._library.read()
        judged = _judged(connection, Target.MENTION)
        tally = EntityTally(self.profile(), reviews.entity_rules(connection))
        for found in overviews.names(connection, COUNTED):
            if found.article not in judged:
                tally.add_name(found)
        for key, word in judged.items():
            self._add_judged(connection, tally, key, word)
        for words in self._claim_words(connection, None):
            tally.add_speaker(words.speaker, words.claims)
        return tally.rows()

    def _add_judged(
        self, connection: Connection, tally: EntityTally, key: ArticleId, word: Sequence[Review]
    ) -> None:
        article = articles.get(connection, key)
        if article is None:
            return
        profile = self.profile()
        rename = naming.renamer(reviews.entity_rules(connection))
        found = [
            naming.mention_renamed(item, rename, article.text, profile)
            for item in analyses.items(connection, "mentions", key)
        ]
        for item in reviewing.kept(reviewing.mentions(found, word, profile)):
            tally.add_mention(key, article.text, item.item)

    def balance(self, as_of: dt.date | None = None) -> Sequence[BalanceRow]:
        """Words of claims per side: of all outlets first, then outlet by outlet.

        Claims without a speaker count for nobody and are left out.
        """
        connection = self._library.read()
        lines = articles.lines(connection)
        words: Counter[tuple[str, SideId | None]] = Counter()
        claims: Counter[tuple[str, SideId | None]] = Counter()
        totals: Counter[str] = Counter()
        for found in self._claim_words(connection, as_of):
            for outlet in (EVERYWHERE, lines[found.article].outlet or UNKNOWN_OUTLET):
                side = SideId(found.side) if found.side else None
                words[outlet, side] += found.words
                claims[outlet, side] += found.claims
                totals[outlet] += found.words
        rows = [
            BalanceRow(
                outlet=outlet,
                side=side,
                words=count,
                claims=claims[outlet, side],
                share=count / (totals[outlet] or 1),
            )
            for (outlet, side), count in words.items()
        ]
        return sorted(rows, key=lambda r: (r.outlet.casefold(), r.side is None, -r.words))

    def _claim_words(self, connection: Connection, as_of: dt.date | None) -> Iterator[WordCount]:
        """Who speaks how much in each article, the user's word applied."""
        rules = reviews.entity_rules(connection)
        if any(rule.form for rule in rules):
            yield from self._words_one_by_one(as_of, None)
            return
        profile = self.profile()
        rename = naming.renamer(rules)
        judged = _judged(connection, Target.CLAIM)
        for found in overviews.claim_words(connection, as_of):
            name = rename(found.speaker, "")
            side = found.side if name == found.speaker else (profile.side_of(name) or "")
            if found.article not in judged:
                yield WordCount(found.article, name, side, found.words, found.claims)
        if judged:
            yield from self._words_one_by_one(as_of, judged)

    def _words_one_by_one(
        self, as_of: dt.date | None, wanted: dict[ArticleId, list[Review]] | None
    ) -> Iterator[WordCount]:
        for row in self.claims(as_of):
            speaker = row.claim.item.speaker
            if speaker is not None and (wanted is None or row.article in wanted):
                words = len(row.text.replace("…", " ").split())
                yield WordCount(row.article, speaker.name, speaker.side or "", words, 1)


def _judged(connection: Connection, target: Target) -> dict[ArticleId, list[Review]]:
    """The articles where the user has judged results of that kind, with the reviews."""
    return {
        key: word
        for key, word in reviews.by_article(connection).items()
        if any(review.target is target for review in word)
    }
