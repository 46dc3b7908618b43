from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cpsreader.services.analysing import InlineAnalyser
from cpsreader.services.workspace import open_workspace

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("edits", [1, 7, 60])
def test_every_edit_that_returned_survives_a_kill(tmp_path, edits):
    path = tmp_path / "killed.cpsr"
    command = [sys.executable, "-m", "tests.services.killed", str(path)]
    told = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            told.append(tuple(map(int, line.split())))
            if len(told) == edits:
                process.kill()
                break
        rest = process.stdout.read().splitlines()
    told += [tuple(map(int, line.split())) for line in rest[:-1]]  # the last may be cut
    workspace = open_workspace(path, analyser=InlineAnalyser())
    try:
        notes = {row.annotation.id: row.annotation.note for row in workspace.annotations()}
        assert all(notes[mark] == f"note {n}" for n, mark in told)
        assert workspace.check() == []
    finally:
        workspace.close()
