"""One correction applied to many results, and names joined or parted in the whole library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cpsreader.domain.analysis import Claim, Finding, Mention
from cpsreader.domain.annotation import Verdict
from cpsreader.domain.errors import UserError
from cpsreader.domain.ids import ArticleId
from cpsreader.services import naming, reviewing
from cpsreader.services.judging import Judging, judge
from cpsreader.services.reviewing import Item
from cpsreader.storage import analyses, articles, reviews
from cpsreader.storage.connection import Connection

TABLES: dict[type, str] = {Finding: "findings", Claim: "claims", Mention: "mentions"}
MOST_LIKES = 2_000
"""More than anybody would look through; the next call finds the rest."""

Likeness = Callable[[Item, str], tuple[object, ...]]


class Corrections(Judging):
    """Likes of a result, and names."""

    def likes_of(
        self, article: ArticleId, item: Finding | Claim | Mention
    ) -> Sequence[tuple[ArticleId, object]]:
        """Other machine results that the same correction would change (for a preview).

        Those that the same rule made of the same words: a finding's deciding phrase, a claim's
        cue and speaker, a mention's words and name. What the user has reviewed is left out.
        """
        connection = self._library.read()
        text = articles.texts(connection, [article]).get(article, "")
        wanted = _likeness(item, text)
        found = []
        for key, other in self._unreviewed(connection, type(item), _found_by(item)):
            same_place = reviewing.place_of(other[0]) == reviewing.place_of(item)
            if _likeness(*other) == wanted and not (key == article and same_place):
                found.append((key, other[0]))
                if len(found) == MOST_LIKES:
                    break
        return found

    def _unreviewed(
        self, connection: Connection, kind: type, word: str
    ) -> Iterator[tuple[ArticleId, tuple[Item, str]]]:
        """Results of that kind that nobody has judged, with their texts, oldest article first."""
        judged = reviews.by_article(connection)
        rename = naming.renamer(reviews.entity_rules(connection))
        found = analyses.items_of(connection, TABLES[kind], word)
        texts = articles.texts(connection, found)
        profile = self.profile()
        for key, items in found.items():
            for item in items:
                seen = naming.item_renamed(item, rename, texts[key], profile)
                if not any(reviewing.fits(r, seen) for r in judged.get(key, ())):
                    yield key, (seen, texts[key])

    def reject_many(self, items: Sequence[tuple[ArticleId, object]]) -> None:
        """Reject results as one step."""
        self._judge_all(items, Verdict.REJECT, f"Reject {len(items)} alike")

    def confirm_many(self, items: Sequence[tuple[ArticleId, object]]) -> None:
        """Confirm results as one step."""
        self._judge_all(items, Verdict.CONFIRM, f"Confirm {len(items)} alike")

    def _judge_all(
        self, items: Sequence[tuple[ArticleId, object]], verdict: Verdict, step: str
    ) -> None:
        def task(connection: Connection) -> None:
            for article, item in items:
                if isinstance(item, Finding | Claim | Mention):
                    judge(connection, article, item, verdict)

        self.edit(step, task)

    def merge_entities(self, names: Sequence[str], into: str) -> None:
        """From now on all of ``names`` are ``into``, in every report.

        Raises:
            UserError: if there is nothing to join.
        """
        others = [name for name in names if name != into]
        if not others or not into.strip():
            raise UserError("Choose at least two names to join.")

        def task(connection: Connection) -> None:
            for name in others:
                reviews.add_entity_rule(connection, name, into.strip())

        self.edit(f"Join {len(others) + 1} names as “{into.strip()}”", task)

    def split_entity(self, name: str, form: str, new_name: str) -> None:
        """From now on the words ``form`` no longer mean ``name`` but ``new_name``.

        Raises:
            UserError: if the new name is empty or the old one.
        """
        if not new_name.strip() or new_name.strip() == name:
            raise UserError("Give the split-off name another name.")
        self.edit(
            f"Part “{form}” from “{name}”",
            lambda c: reviews.add_entity_rule(c, name, new_name.strip(), form=form),
        )


def _found_by(item: Item) -> str:
    """The word by which the database finds candidates."""
    return item.issue if isinstance(item, Finding) else reviewing.word_of(item)


def _likeness(item: Item, text: str) -> tuple[object, ...]:
    if isinstance(item, Finding):
        phrase = item.phrase.of(text).casefold()
        return (item.rule, item.issue, item.status, item.moves, phrase)
    if isinstance(item, Claim):
        cue = item.cue.of(text).casefold() if item.cue else ""
        speaker = item.speaker
        return (item.rule, cue, speaker.name if speaker else "", speaker.mention if speaker else "")
    return (item.name, item.kind, item.span.of(text).casefold())
