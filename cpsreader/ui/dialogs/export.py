"""Exporting: issue summaries in the formats of the registry, and any table as it is seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from cpsreader.domain.ids import IssueId
from cpsreader.services.views import Table
from cpsreader.ui.dialogs.frame import Sheet
from cpsreader.ui.dialogs.metadata import parse_day
from cpsreader.ui.widgets.files import ask_save

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def show(window: MainWindow, issues: tuple[IssueId, ...] = ()) -> None:
    """Show the dialog; ``issues`` are chosen at the start (all where empty)."""
    ExportDialog(window, issues).open()


def file_name(name: str, suffix: str) -> str:
    """A file name from a title, without what file systems refuse."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", name)
    plain = " ".join(plain.split()).strip(" .") or "export"
    return f"{plain}{suffix}"


class ExportDialog(Sheet):
    """Issue summaries: which issues, from which day, in which format."""

    def __init__(self, window: MainWindow, issues: tuple[IssueId, ...] = ()) -> None:
        super().__init__(
            window.context.appearance, _tr("Export issue summaries"), window, width=460
        )
        self._window = window
        self._build_issues(issues)
        self._build_form()
        self._error = QLabel()
        self._error.setStyleSheet(f"color: {self.look.tokens.base('danger')}")
        self._error.setWordWrap(True)
        self._error.hide()
        self.column.addWidget(self._error)
        self.add(_tr("Cancel")).clicked.connect(self.reject)
        self.add(_tr("Export…"), primary=True).clicked.connect(self._on_export)

    def _build_issues(self, chosen: tuple[IssueId, ...]) -> None:
        self.issues = QListWidget()
        self.issues.setAccessibleName(_tr("Issues to export"))
        self.issues.setFixedHeight(self.look.px(150))
        for issue in self._window.context.workspace.profile().issues:
            item = QListWidgetItem(issue.name, self.issues)
            item.setData(Qt.ItemDataRole.UserRole, issue.id)
            on = not chosen or issue.id in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.column.addWidget(self.issues)

    def _build_form(self) -> None:
        from cpsreader.services.exporting.files import KINDS

        form = QFormLayout()
        self.format = QComboBox()
        self.format.setAccessibleName(_tr("Format"))
        for found in KINDS:
            self.format.addItem(_tr(found.name), found.id)
        kept = self.format.findData(self._window.session.get("export_format", "html"))
        self.format.setCurrentIndex(max(0, kept))
        form.addRow(_tr("Format"), self.format)
        as_of = self._window.context.as_of
        self.since = self._day(_tr("From"), "")
        self.until = self._day(_tr("As of the end of"), as_of.isoformat() if as_of else "")
        form.addRow(_tr("Quote reports from"), self.since)
        form.addRow(_tr("As of the end of"), self.until)
        self.open_it = QCheckBox(_tr("Open the file afterwards"))
        self.open_it.setChecked(self._window.session.get("export_open", False))
        form.addRow("", self.open_it)
        self.column.addLayout(form)

    def _day(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.setPlaceholderText(_tr("any day, or 2022-01-10"))
        return line

    def chosen(self) -> list[IssueId]:
        """The ticked issues."""
        items = [self.issues.item(n) for n in range(self.issues.count())]
        ticked = [i for i in items if i.checkState() == Qt.CheckState.Checked]
        return [IssueId(i.data(Qt.ItemDataRole.UserRole)) for i in ticked]

    def _problem(self) -> str:
        if not self.chosen():
            return _tr("Choose at least one issue.")
        for line in (self.since, self.until):
            if line.text().strip() and parse_day(line.text()) is None:
                return _tr("This date could not be read. Write it as 2022-01-10.")
        return ""

    def _on_export(self) -> None:
        from cpsreader.services.exporting.files import KINDS, Choice, export

        problem = self._problem()
        form = KINDS[self.format.currentIndex()]
        if problem:
            self._error.setText(problem)
            self._error.show()
            return
        window = self._window
        window.session.put(export_format=form.id, export_open=self.open_it.isChecked())
        name = file_name(window.context.workspace.name, form.suffix)
        reading, chosen = window.context.workspace, self.chosen()
        since, until = parse_day(self.since.text()), parse_day(self.until.text())
        open_it = self.open_it.isChecked()

        def write(path: Path) -> None:
            choice = Choice(issues=tuple(chosen), since=since, as_of=until)
            export(reading, form.id, path, choice)

        kind = f"{_tr(form.name)} (*{form.suffix})"
        _ask(window, name, kind, lambda path: _run(window, path, write, open_it=open_it))
        self.accept()


def _ask(window: MainWindow, name: str, kind: str, done: Callable[[Path], object]) -> None:
    def chosen(path: Path) -> None:
        window.session.put(folder=str(path.parent))
        done(path)

    ask_save(window, _tr("Export to"), window.folder() / name, kind, chosen)


def _run(
    window: MainWindow, path: Path, write: Callable[[Path], None], *, open_it: bool = False
) -> None:
    def told(_result: object) -> None:
        window.strip.say(
            _tr("Exported to %1.").replace("%1", path.name),
            role="confirm",
            color="ok",
            action=_tr("Open"),
            do=lambda: _open(path),
            seconds=12,
        )
        if open_it:
            _open(path)

    window.context.jobs.run("export", lambda job: write(path), told, window.present)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def export_table(window: MainWindow, table: Table) -> None:
    """Ask for a file and write a table as it is seen."""
    from cpsreader.services.exporting.registry import TABLE_FORMATS, write_file

    kinds = ";;".join(f"{_tr(f.name)} (*{f.suffix})" for f in TABLE_FORMATS)

    def write(path: Path) -> None:
        form = next((f for f in TABLE_FORMATS if f.suffix == path.suffix), TABLE_FORMATS[0])
        write_file(path, form.write(table))

    name = file_name(table.title, TABLE_FORMATS[0].suffix)
    _ask(window, name, kinds, lambda path: _run(window, path, write))
