"""The form for an article's facts: title, outlet, byline, date, time, address."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from cpsreader.domain.article import Article, Metadata
from cpsreader.domain.ids import ArticleId
from cpsreader.ui.context import Context
from cpsreader.ui.dialogs.frame import Sheet


class MetadataDialog(Sheet):
    """Edits one report, or the facts that several share: an empty field leaves theirs alone."""

    def __init__(
        self,
        context: Context,
        articles: Sequence[ArticleId],
        parent: QWidget | None = None,
        *,
        field: str = "",
    ) -> None:
        super().__init__(context.appearance, "", parent, width=520)
        self._context = context
        self._articles = tuple(articles)
        several = len(self._articles) > 1
        title = self.tr("Title, source and date of %1 reports")
        self.setWindowTitle(
            title.replace("%1", str(len(self._articles)))
            if several
            else self.tr("Title, source and date")
        )
        if several:
            self.add_text(self.tr("What you fill in is set for all of them."))
        self._fields = self._build_form(several=several)
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.setStyleSheet(f"color: {self.look.tokens.base('danger')}")
        self._error.hide()
        self.column.addWidget(self._error)
        self.add(self.tr("Cancel")).clicked.connect(self.reject)
        self.add(self.tr("Set"), primary=True).clicked.connect(self._on_set)
        start = {"published_time": "time"}.get(field, field)
        self._fields.get(start, self._fields["title"]).setFocus()

    def _build_form(self, *, several: bool) -> dict[str, QLineEdit]:
        labels = {
            "title": self.tr("Title"),
            "outlet": self.tr("Source"),
            "byline": self.tr("Byline"),
            "published": self.tr("Date"),
            "time": self.tr("Time"),
            "url": self.tr("Address"),
        }
        hints = {"published": self.tr("2022-01-10"), "time": self.tr("18:50")}
        values = self._values() if not several else {}
        form = QFormLayout()
        form.setVerticalSpacing(self.look.px(10))
        fields: dict[str, QLineEdit] = {}
        for name, label in labels.items():
            line = QLineEdit(values.get(name, ""))
            line.setAccessibleName(label)
            line.setPlaceholderText(hints.get(name, self.tr("not stated") if not several else ""))
            fields[name] = line
            if not (several and name in ("title", "url")):
                form.addRow(label, line)
        self.column.addLayout(form)
        return fields

    def _values(self) -> dict[str, str]:
        found: Article = self._context.workspace.article(self._articles[0])
        time = found.published_time
        return {
            "title": found.title,
            "outlet": found.outlet,
            "byline": found.byline,
            "published": found.published.isoformat() if found.published else "",
            "time": f"{time:%H:%M}" if time else "",
            "url": found.url,
        }

    @Slot()
    def _on_set(self) -> None:
        several = len(self._articles) > 1
        before = {} if several else self._values()
        changed = {
            name: line.text().strip()
            for name, line in self._fields.items()
            if line.text().strip() != before.get(name, "")
        }
        problem = self._problem(changed)
        if problem:
            self._error.setText(problem)
            self._error.show()
            return
        change = as_metadata(changed)
        if not changed or self._context.attempt(
            lambda: self._context.workspace.edit_metadata(self._articles, change)
        ):
            self.accept()

    def _problem(self, changed: dict[str, str]) -> str:
        if "title" in changed and not changed["title"]:
            return self.tr("A report needs a title.")
        if changed.get("published") and parse_day(changed["published"]) is None:
            return self.tr("This date could not be read. Write it as 2022-01-10.")
        if changed.get("time") and parse_time(changed["time"]) is None:
            return self.tr("This time could not be read. Write it as 18:50.")
        return ""


def parse_day(text: str) -> dt.date | None:
    """A day written as 2022-01-10; None for anything else."""
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


def parse_time(text: str) -> dt.time | None:
    """A time written as 18:50; None for anything else."""
    hit = re.fullmatch(r"(\d{1,2})[:.](\d{2})", text.strip())
    if hit is None or int(hit[1]) > 23 or int(hit[2]) > 59:
        return None
    return dt.time(int(hit[1]), int(hit[2]))


def as_metadata(changed: dict[str, str]) -> Metadata:
    """The change of the fields that were edited; the others stay None."""
    return Metadata(
        title=changed.get("title"),
        outlet=changed.get("outlet"),
        byline=changed.get("byline"),
        published=parse_day(changed["published"]) if changed.get("published") else None,
        published_time=parse_time(changed["time"]) if changed.get("time") else None,
        url=changed.get("url"),
    )
