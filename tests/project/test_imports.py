"""What a start costs: heavy libraries are not loaded before they are needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("spacy", "dateparser", "trafilatura", "docx", "pypdfium2", "fpdf", "openpyxl", "lxml")


def _loaded(statement):
    code = f"{statement}; import sys; print(' '.join(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}


@pytest.mark.parametrize(
    "statement",
    [
        "import cpsreader.ui.main_window",
        "import cpsreader.services.workspace",
        "import cpsreader.cli.main",
        "import cpsreader.services.exporting.registry",
        "import cpsreader.ingest.registry",
    ],
)
def test_no_heavy_library_comes_with(statement):
    assert not _loaded(statement) & set(HEAVY)


def test_the_analysis_process_loads_no_window_library():
    assert not {"PySide6", "qtawesome"} & _loaded("import cpsreader.analysis.worker")
