from __future__ import annotations

import contextlib
import random

import pytest

from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.span import Span
from cpsreader.services.views import ListQuery
from cpsreader.services.workspace import open_workspace
from tests.services.script import ScriptedAnalyser

TEXT = "Pay is disputed. “Pay must rise,” said Ana Silva. Shifts are agreed. Silva left."


@pytest.fixture(scope="module")
def whole(tmp_path_factory, profile_of_talks):
    path = tmp_path_factory.mktemp("whole") / "w.cpsr"
    workspace = open_workspace(
        path, create=True, profile=profile_of_talks, analyser=ScriptedAnalyser()
    )
    for n in range(30):
        workspace.import_text(f"{TEXT} Report number {n} ends here, at {n * 7} o'clock.")
    workspace.analyse(workspace.waiting())
    workspace.annotate(1, Span(0, 3), note="mark", labels=[workspace.add_label("label")])
    workspace.close()
    return path.read_bytes()


def read_everything(path):
    workspace = open_workspace(path, analyser=ScriptedAnalyser())
    try:
        workspace.check()
        keys = [entry.id for entry in workspace.article_list(ListQuery())]
        workspace.article_rows(keys, ListQuery(text="pay"))
        workspace.article_list(ListQuery(text="pay issue:pay status:disputed"))
        for key in keys:
            workspace.reader_view(key)
        workspace.issue_states()
        workspace.evidence("pay")
        workspace.claims()
        workspace.entities()
        workspace.annotations()
        workspace.balance()
    finally:
        workspace.close()


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_library_never_shows_a_fault_of_the_program(whole, tmp_path, seed):
    random_ = random.Random(seed)
    data = bytearray(whole)
    for _ in range(random_.choice([1, 5, 40])):
        at = random_.randrange(len(data))
        length = random_.choice([1, 1, 16, 512])
        data[at : at + length] = random_.randbytes(len(data[at : at + length]))
    path = tmp_path / "damaged.cpsr"
    path.write_bytes(data)
    with contextlib.suppress(CpsReaderError):
        read_everything(path)
