"""A window over a workspace in memory."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from cpsreader.ui.context import Appearance, Context, Jobs
from cpsreader.ui.main_window import MainWindow
from cpsreader.ui.session import Session
from tests.ui.fakes import FakeWorkspace


@pytest.fixture
def workspace():
    return FakeWorkspace()


@pytest.fixture
def context(qtbot, workspace):
    jobs = Jobs()
    made = Context(workspace, Appearance(), jobs)
    yield made
    made.detach()
    jobs.close()


@pytest.fixture
def session(tmp_path):
    return Session(tmp_path / "config")


@pytest.fixture
def window(qtbot, context, session):
    made = MainWindow(context, session)
    made.resize(1300, 860)
    made.show()
    made.routes.show_first()
    qtbot.waitExposed(made)
    yield made
    if isValid(made):
        made.close()
    QApplication.sendPostedEvents()
