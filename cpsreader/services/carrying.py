"""Marks that follow their report to a later version of it."""

from __future__ import annotations

from dataclasses import replace

from cpsreader.domain.annotation import Annotation
from cpsreader.domain.ids import ArticleId
from cpsreader.services import anchoring
from cpsreader.services.core import Core
from cpsreader.storage import articles, marking
from cpsreader.storage.connection import Connection


class Carrying(Core):
    """Marks across revisions."""

    def carry_marks(self, old: ArticleId, new: ArticleId) -> int:
        """Copy the marks of a report to a later version of it; returns how many.

        What cannot be found again goes along without a place (an orphan), never to a guess.
        """
        connection = self._library.read()
        text = articles.texts(connection, [new])[new]
        found = marking.of_article(connection, old)

        def task(connection: Connection) -> None:
            for mark in found:
                marking.add(connection, moved(mark, new, text))

        if found:
            self.edit(f"Carry {len(found)} marks to the new version", task)
        return len(found)


def moved(mark: Annotation, article: ArticleId, text: str) -> Annotation:
    """The same mark on another version of its report."""
    return replace(mark, article=article, anchor=anchoring.placed(mark.anchor, text))
