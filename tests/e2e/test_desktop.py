"""The program as a person meets it: started, double-clicked, started twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cpsreader.paths import seed_reports
from tests.e2e.desk import Desk, until

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "cpsreader"]
FIRST_ICON = (207, 100)
"""Where pcmanfm draws the first icon of a folder, in its window."""


@pytest.fixture
def screen(desk: Desk) -> Desk:
    desk.env["PYTHONPATH"] = str(ROOT)
    return desk


def _command(screen: Desk, *arguments: str) -> None:
    subprocess.run(
        [*PROGRAM, *arguments], env=screen.env, check=True, capture_output=True, timeout=120
    )


def _library(screen: Desk, folder: Path) -> Path:
    folder.mkdir()
    path = folder / "Bay talks.cpsr"
    seeds = [str(seed) for seed in seed_reports()]
    _command(screen, "import", str(path), *seeds, "--no-analysis")
    return path


def _open_folder(screen: Desk, folder: Path) -> str:
    settings = screen.home / ".config/libfm/libfm.conf"
    settings.parent.mkdir(parents=True, exist_ok=True)
    # quick_exec: a launcher that is double-clicked runs without a question.
    settings.write_text("[config]\nsingle_click=0\nquick_exec=1\n")
    screen.start(["pcmanfm", "--no-desktop", str(folder)])
    return screen.window(f"^{folder.name}$")


def _needs(*programs: str) -> None:
    lacking = [name for name in programs if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")


def test_the_first_start_shows_the_sample_library_and_ends_in_order(screen):
    program = screen.start(PROGRAM)
    screen.window(r"CPS and CTU, January 2022 - CPS Reader")
    screen.keys("ctrl+q")
    assert until(lambda: program.poll() is not None and "ended", "the end of the program")
    assert program.returncode == 0


def test_a_second_start_hands_its_files_to_the_open_program(screen, tmp_path):
    library = _library(screen, tmp_path / "shelf")
    first = screen.start(PROGRAM)
    screen.window(r"CPS and CTU, January 2022 - CPS Reader")
    second = screen.start([*PROGRAM, str(library)])
    screen.window(r"Bay talks - CPS Reader")
    assert until(lambda: second.poll() is not None and "ended", "the end of the second start")
    assert (first.poll(), second.returncode) == (None, 0)


def test_a_double_click_on_a_library_opens_it(screen, tmp_path):
    _needs("pcmanfm", "update-mime-database", "xdg-mime")
    _library(screen, tmp_path / "shelf")
    _command(screen, "--install-desktop")
    window = _open_folder(screen, tmp_path / "shelf")
    screen.double_click(window, *FIRST_ICON)
    screen.window(r"Bay talks - CPS Reader")


def test_a_double_click_on_the_launcher_opens_the_program(screen, tmp_path):
    _needs("pcmanfm", "update-desktop-database")
    _command(screen, "--install-desktop")
    shelf = tmp_path / "launchers"
    shelf.mkdir()
    launcher = screen.home / ".local/share/applications/cpsreader.desktop"
    Path(shutil.copy(launcher, shelf)).chmod(0o755)
    window = _open_folder(screen, shelf)
    screen.double_click(window, *FIRST_ICON)
    screen.window(r"CPS and CTU, January 2022 - CPS Reader")


def test_the_window_names_its_parts_for_screen_readers(screen):
    _needs("/usr/bin/python3")
    reader = ["/usr/bin/python3", str(Path(__file__).with_name("atspi.py")), "cpsreader"]
    probe = subprocess.run(
        ["/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True,
        check=False,
    )
    if probe.returncode:
        pytest.skip("no accessibility bindings for the system's Python")
    screen.start(PROGRAM)
    screen.window(r"CPS and CTU, January 2022 - CPS Reader")
    wanted = {"Articles", "Search", "Reader", "Issues"}

    def named() -> bool:
        lines = screen.run(*reader).splitlines()
        return wanted <= {line.split("\t")[1] for line in lines if "\t" in line}

    until(named, f"elements named {', '.join(sorted(wanted))}")
