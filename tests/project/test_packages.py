"""What is built carries what the program needs at run time."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("resources", "seeds")
    for path in (ROOT / folder).rglob("*")
    if path.is_file()
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    made = next(WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel"))))
    return set(zipfile.ZipFile(made).namelist())


@pytest.mark.parametrize("name", SHIPPED)
def test_the_wheel_carries_resources_and_seeds(wheel, name):
    assert f"cpsreader/_{name}" in wheel


def test_the_wheel_carries_no_tests(wheel):
    assert not [name for name in wheel if name.startswith("tests/")]
    assert "cpsreader/__main__.py" in wheel


def test_the_source_archive_carries_resources_and_seeds(tmp_path):
    made = next(SdistBuilder(str(ROOT)).build(directory=str(tmp_path)))
    with tarfile.open(made) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert set(SHIPPED) <= names
    assert "tests/check.py" in names
