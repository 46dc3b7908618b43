from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.services.workspace import open_workspace
from tests.services.script import ScriptedAnalyser


@pytest.fixture
def profile():
    return talks()


@pytest.fixture(scope="session")
def profile_of_talks():
    return talks()


def talks():
    return Profile(
        name="Harbour",
        sides=(
            Side(id="UNION", name="Dockers Union", aliases=("the union",)),
            Side(id="PORT", name="Port Authority", aliases=("the port",)),
        ),
        actors=(Actor(name="Ana Silva", side="UNION", aliases=("Silva",)),),
        issues=(
            Issue(id="pay", name="Pay", terms=("pay", "wage")),
            Issue(id="shifts", name="Shifts", terms=("shift",)),
        ),
    )


@pytest.fixture
def analyser():
    return ScriptedAnalyser()


@pytest.fixture
def workspace(tmp_path, profile, analyser):
    opened = open_workspace(tmp_path / "w.cpsr", create=True, profile=profile, analyser=analyser)
    yield opened
    opened.close()


@pytest.fixture
def report(workspace, tmp_path):
    """Adds a report that is analysed, and gives its id."""

    def add(text, day=dt.date(2022, 1, 10), name=""):
        path = tmp_path / f"{name or abs(hash(text))}.txt"
        path.write_text(f" date {day.isoformat()} {text}", encoding="utf-8")
        found = workspace.import_paths([path])
        assert not found.failures
        workspace.analyse(found.added)
        return found.added[0]

    return add


@pytest.fixture(scope="module")
def shared_workspace(tmp_path_factory):
    opened = open_workspace(
        tmp_path_factory.mktemp("shared") / "w.cpsr",
        create=True,
        profile=Profile(name="Empty"),
        analyser=ScriptedAnalyser(),
    )
    opened.import_text("Something about a and b, it was said in the harbour.")
    yield opened
    opened.close()
