"""The program with real libraries: first start, opening, what cannot be opened, closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cpsreader.paths import AppPaths
from cpsreader.services.workspace import open_workspace, sample_path
from cpsreader.ui import program as module
from cpsreader.ui.program import Program
from cpsreader.ui.theme import icons


class NoAnalyser:
    """Finds nothing, at once."""

    engine = "none 1"

    def start(self):
        return None

    def run(self, jobs, profile, cancelled):
        from cpsreader.analysis.worker import Outcome
        from cpsreader.domain.analysis import Analysis

        for job in jobs:
            yield Outcome(id=job.id, analysis=Analysis(engine=self.engine))

    def close(self):
        return None


@pytest.fixture
def program(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ProcessAnalyser", lambda model="": NoAnalyser())
    made = Program(QApplication.instance(), AppPaths.under(tmp_path))
    yield made
    gone(made)
    icons.hold(False)


def gone(program):
    program.quit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.close()
    QApplication.instance().setStyleSheet("")


def started(qtbot, program, paths=()):
    assert program.start(list(paths))
    window = program.windows[-1]
    qtbot.waitUntil(lambda: len(window.articles.model.articles) >= 2, timeout=20000)
    return window


def test_the_first_start_opens_the_sample_with_its_reports(qtbot, program, tmp_path):
    window = started(qtbot, program)
    assert window.windowTitle() == "CPS and CTU, January 2022 - CPS Reader"
    first = window.articles.model.articles[0]
    qtbot.waitUntil(lambda: window.reader.article == first, timeout=20000)
    assert [i.id for i in window.context.workspace.profile().issues][:2] == [
        "remote-metrics",
        "testing",
    ]
    qtbot.waitUntil(lambda: not window.context.workspace.waiting(), timeout=20000)
    assert "sample" in window.strip.text
    assert program.session.recent == [sample_path(AppPaths.under(tmp_path)).resolve()]


def test_an_open_library_is_raised_and_not_opened_twice(qtbot, program, tmp_path):
    started(qtbot, program)
    program.open_library(sample_path(AppPaths.under(tmp_path)))
    assert len(program.windows) == 1
    program.open_library(tmp_path / "other.cpsr", True)
    assert [w.context.workspace.name for w in program.windows][1] == "other"
    assert program.windows[1].stack.currentIndex() == 1


def test_files_of_a_second_start_are_imported(qtbot, program, tmp_path):
    window = started(qtbot, program)
    report = tmp_path / "third.txt"
    report.write_text("The union and the district met again on Tuesday.\n", "utf-8")
    program.open_from_elsewhere([report])
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 3, timeout=20000)


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_library_is_one_sentence_in_the_sample(qtbot, program, tmp_path, content):
    bad = tmp_path / "bad.cpsr"
    bad.write_bytes(content)
    window = started(qtbot, program, [bad])
    assert "bad.cpsr" in window.strip.text
    assert "Traceback" not in window.strip.text
    assert bad.read_bytes() == content


def test_the_theme_is_kept_and_shown_at_once(qtbot, program):
    started(qtbot, program)
    program.set_theme("dark")
    assert program.appearance.tokens.dark
    assert program.session.get("theme", "") == "dark"
    program.set_theme("light")
    assert not program.appearance.tokens.dark


def test_closing_the_last_window_closes_its_library(qtbot, program, tmp_path):
    window = started(qtbot, program)
    path = window.context.workspace.path
    article = window.reader.article
    window.close()
    assert not program.windows
    again = open_workspace(path, analyser=NoAnalyser())
    assert again.setting("open_article") == str(article)
    again.close()


def test_icons_wait_for_the_first_paint(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ProcessAnalyser", lambda model="": NoAnalyser())
    held = []
    monkeypatch.setattr(icons, "hold", held.append)
    made = Program(QApplication.instance(), AppPaths.under(tmp_path))
    assert held == [True]
    made.start([])
    qtbot.waitUntil(lambda: held == [True, False], timeout=20000)
    gone(made)


HEAVY = ("spacy", "numpy", "sqlite_utils", "trafilatura", "dateparser", "qtawesome", "docx")
PROBE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent
from cpsreader.paths import AppPaths
from cpsreader.ui import app
from cpsreader.ui.main_window import MainWindow
plain = MainWindow.event
def event(self, event):
    done = plain(self, event)
    if event.type() == QEvent.Type.Paint:
        print(",".join(m for m in {heavy} if m in sys.modules), flush=True)
        os._exit(0)
    return done
MainWindow.event = event
app.run([], app_paths=AppPaths.under(Path(sys.argv[1])))
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(qtbot, program, tmp_path):
    import subprocess
    import sys

    started(qtbot, program)
    gone(program)
    code = PROBE.replace("{heavy}", repr(HEAVY))
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "", done.stderr
    assert done.returncode == 0, done.stderr


def test_a_library_opened_for_reading_shows_everything_and_changes_nothing(
    qtbot, program, tmp_path, monkeypatch
):
    started(qtbot, program)
    gone(program)
    path = sample_path(AppPaths.under(tmp_path))
    before = path.read_bytes()

    def only_reading(path, **more):
        return open_workspace(path, analyser=NoAnalyser(), read_only=True)

    monkeypatch.setattr(module, "open_workspace", only_reading)
    program.open_library(path)
    window = program.windows[-1]
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: len(window.articles.model.articles) == 2, timeout=20000)
    assert "Opened for reading" in window.status._saved.text()
    first, second = window.articles.model.articles
    window.routes.show(first)
    window.routes.note_read()
    for name in ("timeline", "claims", "entities", "annotations", "matrix"):
        window.docks.show(name)
    for name in ("library.add", "edit.star", "issue.status", "issue.add", "mark.1"):
        assert not window.actions_by_id[name].isEnabled(), name
    window.routes.show(second)
    gone(program)
    assert path.read_bytes() == before
