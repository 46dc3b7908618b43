"""Bringing reports into a library: files, folders, pasted text."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.errors import CpsReaderError, EnvironmentFaultError, UserError
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.stories import Relation
from cpsreader.services import grouping
from cpsreader.services.carrying import Carrying
from cpsreader.services.grouping import Kin
from cpsreader.services.machine import Machine, never
from cpsreader.services.views import ImportFailure, ImportReport, Progress
from cpsreader.storage import articles
from cpsreader.storage.connection import Connection

log = logging.getLogger(__name__)
IMPORTING = "Importing"
PASTED = "pasted text"


@dataclass(slots=True)
class _Tally:
    added: list[ArticleId] = field(default_factory=list)
    duplicates: list[tuple[str, ArticleId]] = field(default_factory=list)
    failures: list[ImportFailure] = field(default_factory=list)
    revisions: list[tuple[ArticleId, ArticleId]] = field(default_factory=list)

    def report(self, *, cancelled: bool) -> ImportReport:
        return ImportReport(
            added=tuple(self.added),
            duplicates=tuple(self.duplicates),
            failures=tuple(self.failures),
            revisions=tuple(self.revisions),
            cancelled=cancelled,
        )


class Importing(Machine, Carrying):
    """Import into the open library."""

    def import_paths(
        self,
        paths: Sequence[Path],
        *,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Import files and whole folders; one transaction a file; blocks, raises for none.

        Raises:
            EnvironmentFaultError: if the library cannot be written at all.
        """
        # The readers of all formats are dear to load; no window needs them before it is painted.

        from cpsreader.ingest import registry

        files = list(_files(paths))
        tally = _Tally()
        stop = cancelled or never
        for done, path in enumerate(files):
            if self._closed or stop():
                return tally.report(cancelled=True)
            self._import_one(partial(registry.parse, path), path.name, tally)
            if progress is not None:
                progress(Progress(IMPORTING, done + 1, len(files)))
        return tally.report(cancelled=False)

    def import_text(self, text: str, *, name: str = "", html: bool = False) -> ImportReport:
        """Import pasted text or HTML."""
        from cpsreader.ingest import registry

        tally = _Tally()
        title = name or PASTED

        def parse() -> ParsedArticle:
            if html:
                return registry.parse(text.encode("utf-8", "replace"), f"{title}.html")
            return registry.parse_text(text, title)

        self._import_one(parse, title, tally)
        return tally.report(cancelled=False)

    def _import_one(self, parse: Callable[[], ParsedArticle], name: str, tally: _Tally) -> None:
        try:
            self._add(parse(), name, tally)
        except EnvironmentFaultError:
            raise
        except CpsReaderError as error:
            tally.failures.append(ImportFailure(name, str(error)))
        except Exception:  # one bad file never stops the rest; the log has the details
            log.exception("importing %s", name)
            message = f"“{name}” could not be read: something in it was not expected."
            tally.failures.append(ImportFailure(name, message))

    def _add(self, parsed: ParsedArticle, name: str, tally: _Tally) -> None:
        sketch = grouping.sketched(parsed.text)

        def task(connection: Connection) -> tuple[ArticleId, bool, Kin | None]:
            known = articles.with_text(connection, parsed.text)
            if known is None:
                key = articles.add(connection, parsed)
                return key, True, grouping.join_story(connection, key, sketch, parsed.published)
            key, in_trash = known
            if in_trash:
                raise UserError(f"“{name}” is in the trash already.", "Restore it from there.")
            return key, False, None

        key, added, kin = self._library.write(task)
        if not added:
            tally.duplicates.append((name, key))
            return
        tally.added.append(key)
        told = {key} if kin is None else {key, kin.story, kin.article}
        self.notify(ChangeSet(frozenset({Kind.ARTICLES}), frozenset(told)))
        if kin is not None and kin.relation is Relation.REVISION:
            tally.revisions.append((key, kin.article))
            if kin.again:
                self.carry_marks(kin.article, key)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and below folders every file of a kind that can be read."""
    from cpsreader.ingest import registry

    suffixes = set(registry.supported_suffixes())
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
            if file.suffix.lower() in suffixes and file.is_file() and not hidden:
                yield file
