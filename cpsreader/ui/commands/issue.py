"""Issues and Review menus: set a status, judge a finding, add, edit and move issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


_KEYS = {"confirm": Qt.Key.Key_Y, "change": Qt.Key.Key_C, "reject": Qt.Key.Key_N}


def _review(window: MainWindow, verdict: str) -> None:
    if window.docks.forward(_KEYS[verdict]):
        return
    if window.focus_area() == "issues" and window.issues.review_current(verdict):
        return
    window.reader_command(verdict)


def confirm(window: MainWindow) -> None:
    """Take the selected machine result for right."""
    _review(window, "confirm")


def change(window: MainWindow) -> None:
    """Give the selected machine result another value."""
    _review(window, "change")


def reject(window: MainWindow) -> None:
    """Take the selected machine result away."""
    _review(window, "reject")


def set_status(window: MainWindow) -> None:
    """Set the status of the current issue."""
    window.layouter.show_issues()
    window.issues.set_status()


def move_up(window: MainWindow) -> None:
    """Move the current issue up."""
    window.issues.move_issue(-1)


def move_down(window: MainWindow) -> None:
    """Move the current issue down."""
    window.issues.move_issue(1)


def add(window: MainWindow) -> None:
    """Add an issue to the profile."""
    from cpsreader.ui.issues.issue_dialog import IssueDialog

    IssueDialog(window.context, None, window).open()


def edit(window: MainWindow) -> None:
    """Edit the current issue."""
    from cpsreader.ui.issues.issue_dialog import IssueDialog

    issue = window.issues.view.current_issue()
    if issue is not None:
        IssueDialog(window.context, issue, window).open()


def export(window: MainWindow) -> None:
    """Export a brief on the current issue."""
    from cpsreader.ui.dialogs import export as dialog

    issue = window.issues.view.current_issue()
    if issue is not None:
        dialog.show(window, (issue,))


def all_reports(window: MainWindow) -> None:
    """Take the as-of day off."""
    window.context.set_as_of(None)


def open_card(window: MainWindow) -> None:
    """Open or fold the current card."""
    window.issues.view.toggle(window.issues.view.currentIndex())
