"""What the command palette finds: issues, commands, people, sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Issue
from cpsreader.services.views import ArticleRow
from cpsreader.ui import words
from cpsreader.ui.dialogs.palette import Entry, Palette, Source, matches
from cpsreader.ui.theme import icons, shapes

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteSources", text)


def open_palette(window: MainWindow) -> None:
    """Show the palette over the window; it goes away with the choice."""
    sources = (
        Source(_tr("Issues"), lambda q: _issues(window, q), "#"),
        Source(_tr("Commands"), lambda q: _commands(window, q), ">"),
        Source(_tr("People"), lambda q: _people(window, q), "@"),
        Source(_tr("In the reports"), lambda q: _sentences(window, q)),
    )
    palette = Palette(window, window.context.appearance, sources)
    palette.closed.connect(palette.deleteLater)
    palette.open()


def _issues(window: MainWindow, query: str) -> Sequence[Entry]:
    found = [
        issue
        for issue in window.context.workspace.profile().issues
        if matches(f"{issue.name} {' '.join(issue.terms)}", query)
    ]
    entries = [_open_issue(window, issue) for issue in found]
    if len(found) == 1:
        entries += _issue_actions(window, found[0])
    return entries


def _open_issue(window: MainWindow, issue: Issue) -> Entry:
    state = window.issues.state(issue.id)
    detail = words.status_word(state.status)
    if state.as_of is not None:
        detail = f"{detail}, {words.as_of(state.as_of)}"
    look = window.context.appearance
    return Entry(
        title=issue.name,
        detail=detail,
        icon=shapes.status_icon(state.status, 16, look.tokens),
        run=lambda: window.context.issue_requested.emit(issue.id),
    )


def _issue_actions(window: MainWindow, issue: Issue) -> list[Entry]:
    theme = window.context.appearance.tokens

    def export() -> None:
        from cpsreader.ui.dialogs import export as dialog

        dialog.show(window, (issue.id,))

    return [
        Entry(
            title=_tr("Set the status of %1").replace("%1", issue.name),
            icon=icons.icon("edit", theme),
            run=lambda: _set_status(window, issue.id),
        ),
        Entry(
            title=_tr("Export a brief on %1").replace("%1", issue.name),
            detail=_tr("HTML, PDF, Word"),
            icon=icons.icon("export", theme),
            run=export,
        ),
    ]


def _set_status(window: MainWindow, issue: IssueId) -> None:
    window.context.issue_requested.emit(issue)
    window.issues.set_status(issue)


def _commands(window: MainWindow, query: str) -> Sequence[Entry]:
    entries = []
    for action in window.actions_by_id.values():
        text = action.plain_text()
        menu = action.spec.menu
        if action.isEnabled() and query and matches(f"{text} {menu}", query):
            keys = action.shortcuts()
            entries.append(
                Entry(
                    title=text,
                    detail=menu.replace("/", ", "),
                    key=keys[0].toString(keys[0].SequenceFormat.NativeText) if keys else "",
                    icon=action.icon(),
                    run=action.trigger,
                )
            )
    return entries


def _people(window: MainWindow, query: str) -> Sequence[Entry]:
    if not query:
        return ()
    theme = window.context.appearance.tokens
    found = [
        row
        for row in window.context.workspace.entities()
        if row.kind.value in ("person", "organization") and matches(row.name, query)
    ]
    found.sort(key=lambda row: -row.mentions)
    return [
        Entry(
            title=row.name,
            detail=_tr("%1 mentions").replace("%1", str(row.mentions)),
            icon=icons.icon(row.kind.value, theme),
            run=partial(window.articles.search.set_query, f'"{row.name}"'),
        )
        for row in found
    ]


def _sentences(window: MainWindow, query: str) -> Sequence[Entry]:
    if len(query) < 2:
        return ()
    try:
        rows = window.context.workspace.find_in_library(query, 5)
    except CpsReaderError:
        return ()
    theme = window.context.appearance.tokens
    entries = [_sentence(window, row) for row in rows[:3]]
    if rows:
        entries.append(
            Entry(
                title=_tr("Search all reports for “%1”").replace("%1", query),
                icon=icons.icon("search", theme),
                run=lambda: window.articles.search.set_query(query),
            )
        )
    return entries


def _sentence(window: MainWindow, row: ArticleRow) -> Entry:
    text = re.sub(r"[\x02\x03]", "", row.snippet or row.title).strip()
    date = words.short_day(row.published)
    return Entry(
        title=f"“{text[:64]}”",
        detail=", ".join(p for p in (words.outlet_word(row.outlet), date) if p),
        icon=icons.icon("find", window.context.appearance.tokens),
        run=lambda: window.routes.show(row.id),
    )
