"""What the window says of itself: its counts, and the state that decides about actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from cpsreader.services.views import HistoryStep, Totals
from cpsreader.ui import words
from cpsreader.ui.actions import UiState
from cpsreader.ui.frame.docks import CLASSES

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def ui_state(window: MainWindow, steps: Sequence[HistoryStep]) -> UiState:
    """The state that actions look at; ``steps`` is the history."""
    done = [s.name for s in steps if s.done]
    undone = [s.name for s in steps if not s.done]
    return UiState(
        article=window.reader.article is not None,
        targets=len(window.targets()),
        read_only=window.context.workspace.read_only,
        undo=done[-1] if done else "",
        redo=undone[0] if undone else "",
        issue=window.issues.view.current_issue() is not None,
        as_of=window.context.as_of is not None,
        back=window.routes.trail.can_go_back,
        forward=window.routes.trail.can_go_forward,
        theme=window.session.get("theme", "system"),
        group=window.articles.query.group.value,
        sort=window.articles.query.sort.value,
        shown=_shown(window),
    )


def _shown(window: MainWindow) -> frozenset[str]:
    panes = {"articles": window.articles, "issues": window.issues}
    names = {name for name, pane in panes.items() if pane.isVisible()}
    return frozenset(names | {name for name in CLASSES if window.docks.is_shown(name)})


def counts(totals: Totals) -> str:
    """'2 reports · 23 claims · 9 findings'."""
    parts = [words.reports(totals.articles)]
    if totals.claims:
        told = QCoreApplication.translate("Counts", "%1 claims")
        parts.append(told.replace("%1", QLocale().toString(totals.claims)))
    if totals.findings:
        told = QCoreApplication.translate("Counts", "%1 findings")
        parts.append(told.replace("%1", QLocale().toString(totals.findings)))
    return " · ".join(parts)
