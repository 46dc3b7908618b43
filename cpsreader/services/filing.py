"""Changes of the articles themselves, the saved searches, the profile and the trash."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.domain.article import Metadata
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Profile
from cpsreader.services.core import Core
from cpsreader.services.views import TrashItem
from cpsreader.storage import analyses, articles, capture, marking, profiles, shelf, times
from cpsreader.storage.connection import Connection


def reports_counted(count: int) -> str:
    """'report' or '3 reports'."""
    return "report" if count == 1 else f"{count} reports"


class Filing(Core):
    """What a librarian does."""

    def edit_metadata(self, articles: Sequence[ArticleId], change: Metadata) -> None:
        """Set the facts that ``change`` gives on each of those articles."""
        step = f"Edit details of {reports_counted(len(articles))}"
        self.edit(step, lambda connection: _edit_all(connection, articles, change))

    def set_read(self, articles: Sequence[ArticleId], value: bool) -> None:
        """Mark as read or unread."""
        step = f"Mark {reports_counted(len(articles))} as {'read' if value else 'unread'}"
        self._set(step, articles, "read", int(value))

    def note_opened(self, article: ArticleId) -> None:
        """Mark as read what was opened; no step of the history."""
        self._library.write(lambda connection: articles.set_fact(connection, [article], "read", 1))
        self.notify(ChangeSet(frozenset({Kind.ARTICLES}), frozenset({article})))

    def set_starred(self, articles: Sequence[ArticleId], value: bool) -> None:
        """Give or take a star."""
        step = f"{'Star' if value else 'Unstar'} {reports_counted(len(articles))}"
        self._set(step, articles, "starred", int(value))

    def set_archived(self, articles: Sequence[ArticleId], value: bool) -> None:
        """Put into the archive or take out."""
        step = (
            f"{'Archive' if value else 'Take from the archive:'} {reports_counted(len(articles))}"
        )
        self._set(step, articles, "archived", int(value))

    def set_article_note(self, article: ArticleId, note: str) -> None:
        """Write the note on a whole article."""
        self._set("Edit note on report", [article], "note", note)

    def delete_articles(self, articles: Sequence[ArticleId]) -> None:
        """Put articles into the trash, with everything that is theirs."""
        lines = _lines(self._library.read(), articles)
        if not lines:
            return
        title = lines[0] if len(lines) == 1 else f"{lines[0]} and {len(lines) - 1} more"
        self._set(
            f"Delete {reports_counted(len(lines))}",
            articles,
            "deleted",
            times.words(times.now()),
            trash="article",
            title=title,
        )

    def _set(
        self,
        step: str,
        keys: Sequence[ArticleId],
        fact: str,
        value: object,
        *,
        trash: str = "",
        title: str = "",
    ) -> None:
        def task(connection: Connection) -> None:
            articles.set_fact(connection, keys, fact, value)

        self.edit(step, task, trash=trash, title=title)

    def trash(self) -> Sequence[TrashItem]:
        """What was deleted, newest first."""
        return [
            TrashItem(id=item.id, what=item.what, name=item.name, deleted=item.deleted)
            for item in shelf.trash(self._library.read())
        ]

    def restore(self, items: Sequence[int]) -> None:
        """Bring things back from the trash."""

        def task(connection: Connection) -> None:
            for key in items:
                found = shelf.trashed(connection, key)
                if found is not None:
                    capture.undo(connection, found.changes)
                    shelf.take_out(connection, key)
            marking.drop_loose(connection)

        self.edit(f"Restore {len(items)} from the trash", task)

    def save_search(self, name: str, text: str) -> int:
        """Keep a search as a smart list."""
        return self.edit(f"Save search “{name}”", lambda c: shelf.add_search(c, name, text))

    def rename_search(self, search: int, name: str) -> None:
        """Give a saved search another name."""
        self.edit(f"Rename search to “{name}”", lambda c: shelf.rename_search(c, search, name))

    def delete_search(self, search: int) -> None:
        """Put a saved search into the trash."""
        found = {key: name for key, name, _ in shelf.searches(self._library.read())}
        if search in found:
            self.edit(
                f"Delete search “{found[search]}”",
                lambda connection: shelf.delete_search(connection, search),
                trash="search",
                title=found[search],
            )

    def set_profile(self, profile: Profile) -> Sequence[ArticleId]:
        """Replace the profile; returns the articles that must be analysed again."""
        self.edit("Edit profile", lambda connection: profiles.put(connection, profile))
        return analyses.not_made_with(self._library.read(), profiles.hash_of(profile))

    def set_setting(self, key: str, value: str) -> None:
        """Keep a value with the library; no step of the history.

        A library that is open for reading only keeps nothing, which is no error: such values are
        reading positions and widths of columns.
        """
        if self.read_only:
            return
        self._library.write(lambda connection: shelf.set_setting(connection, key, value))
        self.notify(ChangeSet(frozenset()))


def _edit_all(connection: Connection, keys: Sequence[ArticleId], change: Metadata) -> None:
    for key in keys:
        articles.edit(connection, key, change)


def _lines(connection: Connection, keys: Sequence[ArticleId]) -> list[str]:
    return [line.title for line in articles.lines(connection, keys).values()]
