"""What the window says of itself: its counts, and the state that decides about actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cpsreader.ui import words
from cpsreader.ui.actions import UiState
from cpsreader.ui.context import Context

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def ui_state(window: MainWindow) -> UiState:
    """The state that actions look at."""
    workspace = window.context.workspace
    steps = workspace.history()
    done = [s.name for s in steps if s.done]
    undone = [s.name for s in steps if not s.done]
    return UiState(
        article=window.reader.article is not None,
        targets=len(window.articles.targets()),
        read_only=workspace.read_only,
        undo=done[-1] if done else "",
        redo=undone[0] if undone else "",
        issue=window.issues.view.current_issue() is not None,
        as_of=window.context.as_of is not None,
        back=window.trail.can_go_back,
        forward=window.trail.can_go_forward,
    )


def counts(context: Context) -> str:
    """'2 reports · 23 claims · 9 findings'."""
    workspace = context.workspace
    found = next((c.count for c in workspace.smart_counts() if c.key == "all"), 0)
    claims = len(workspace.claims())
    findings = sum(len(s.history) for s in workspace.issue_states())
    parts = [words.reports(found)]
    if claims:
        told = QCoreApplication.translate("Counts", "%1 claims")
        parts.append(told.replace("%1", str(claims)))
    if findings:
        told = QCoreApplication.translate("Counts", "%1 findings")
        parts.append(told.replace("%1", str(findings)))
    return " · ".join(parts)
