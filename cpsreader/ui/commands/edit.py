"""Edit menu: undo, history, what is done with reports, and preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditMenu", text)


def undo(window: MainWindow) -> None:
    """Take the last step back."""
    _travel(window, redo=False)


def redo(window: MainWindow) -> None:
    """Do the step again that was taken back."""
    _travel(window, redo=True)


def _travel(window: MainWindow, *, redo: bool) -> None:
    workspace = window.context.workspace

    def travel() -> None:
        step = workspace.redo() if redo else workspace.undo()
        if step is not None:
            window.strip.drop_passing()
            done = _tr("Done again: %1") if redo else _tr("Undone: %1")
            window.say(done.replace("%1", step.name))

    window.context.attempt(travel)


def history(window: MainWindow) -> None:
    """Show the list of steps."""
    from cpsreader.ui.dialogs.history import HistoryDialog

    HistoryDialog(window.context, window).open()


def copy_with_source(window: MainWindow) -> None:
    """Copy the selected words with where they stand."""
    window.reader_command("copy_with_source")


def find(window: MainWindow) -> None:
    """Find in the open report."""
    window.reader_command("find")


def find_next(window: MainWindow) -> None:
    """The next hit."""
    window.reader_command("next_hit")


def find_previous(window: MainWindow) -> None:
    """The previous hit."""
    window.reader_command("previous_hit")


def metadata(window: MainWindow) -> None:
    """Edit title, source and date of the selected reports."""
    window.edit_metadata(window.targets())


def star(window: MainWindow) -> None:
    """Star the selected reports, or take their stars away."""
    targets = window.targets()
    workspace = window.context.workspace
    starred = all(workspace.article(a).starred for a in targets)
    if targets:
        window.context.attempt(lambda: workspace.set_starred(targets, not starred))


def read(window: MainWindow) -> None:
    """Mark the selected reports read or unread."""
    targets = window.targets()
    workspace = window.context.workspace
    is_read = all(workspace.article(a).read for a in targets)
    if targets:
        window.context.attempt(lambda: workspace.set_read(targets, not is_read))


def archive(window: MainWindow) -> None:
    """Put the selected reports into the archive, or take them out."""
    targets = window.targets()
    workspace = window.context.workspace
    archived = all(workspace.article(a).archived for a in targets)
    if targets and window.context.attempt(lambda: workspace.set_archived(targets, not archived)):
        window.say(_tr("Taken out of the archive.") if archived else _tr("Archived. Undo Ctrl+Z"))


def delete(window: MainWindow) -> None:
    """Remove the mark in the reader, or the selected reports where the list has the focus."""
    if window.docks.forward(Qt.Key.Key_Delete):
        return
    if window.focus_area() != "articles":
        window.reader_command("delete_mark")
        return
    targets = window.articles.view.selected()
    workspace = window.context.workspace
    if targets and window.context.attempt(lambda: workspace.delete_articles(targets)):
        window.say(_tr("%1 removed. Undo Ctrl+Z").replace("%1", _count(len(targets))))


def _count(reports: int) -> str:
    from cpsreader.ui import words

    return words.reports(reports)


def save_search(window: MainWindow) -> None:
    """Keep the search as a list of its own."""
    from cpsreader.ui.widgets.note_box import ask_line

    text = window.articles.search.text().strip()
    if not text:
        window.say(_tr("Type a search first; / goes to the field."))
        return
    ask_line(
        window,
        _tr("Keep this search"),
        _tr("Name of the list:"),
        lambda name: window.context.attempt(
            lambda: window.context.workspace.save_search(name.strip() or text, text)
        ),
        text=text,
    )


def preferences(window: MainWindow) -> None:
    """Show the preferences."""
    window.preferences_wanted.emit()
