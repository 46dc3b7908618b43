"""The program as a person meets it: started, double-clicked, started twice."""

from __future__ import annotations

import json
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
SAMPLE = "CPS and CTU, January 2022 - CPS Reader"
SYSTEM_PYTHON = "/usr/bin/python3"
ATSPI = Path(__file__).with_name("atspi.py")
IN_THE_TEXT = (600, 460)
"""A place in the reader, in the window of a first start, where words stand."""
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
    screen.window(SAMPLE)
    screen.keys("ctrl+q")
    assert until(lambda: program.poll() is not None and "ended", "the end of the program")
    assert program.returncode == 0


def test_a_second_start_hands_its_files_to_the_open_program(screen, tmp_path):
    library = _library(screen, tmp_path / "shelf")
    first = screen.start(PROGRAM)
    screen.window(SAMPLE)
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
    screen.window(SAMPLE)


def _names(screen: Desk, role: str = "") -> set[str]:
    """Names of the window's elements, as a screen reader hears them."""
    lines = screen.run(SYSTEM_PYTHON, str(ATSPI), "cpsreader", *filter(None, [role])).splitlines()
    return {line.split("\t")[1] for line in lines if "\t" in line}


def _needs_accessibility() -> None:
    _needs(SYSTEM_PYTHON)
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("no accessibility bindings for the system's Python")


def test_the_window_names_its_parts_for_screen_readers(screen):
    _needs_accessibility()
    screen.start(PROGRAM)
    screen.window(SAMPLE)
    wanted = {"Articles", "Search", "Reader", "Issues"}
    until(lambda: wanted <= _names(screen), f"elements named {', '.join(sorted(wanted))}")


def test_the_sample_is_analysed_and_every_issue_says_where_it_stands(screen):
    _needs_accessibility()
    screen.start(PROGRAM)
    screen.window(SAMPLE)
    expected = (
        "Remote metrics, Disputed",
        "Masks, Agreed",
        "Pay, Disputed",
        "Health screeners, Agreed",
    )

    def told() -> bool:
        items = _names(screen, "list item")
        return all(any(item.startswith(start) for item in items) for start in expected)

    until(told, f"issues named {'; '.join(expected)}")


def test_typing_in_the_search_box_narrows_the_list(screen):
    _needs_accessibility()
    screen.start(PROGRAM)
    window = screen.window(SAMPLE)

    def reports() -> int:
        return sum("Monday 10 January 2022, " in n[20:] for n in _names(screen, "list item"))

    until(lambda: reports() == 2, "two reports in the list")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.keys("slash")
    screen.run("xdotool", "type", "--delay", "40", "caravan")
    until(lambda: reports() == 1, "one report in the list")


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_a_mark_made_with_mouse_and_key_is_there_after_a_restart(screen, tmp_path, end):
    _needs_accessibility()
    library = _library(screen, tmp_path / "shelf")
    program = screen.start([*PROGRAM, str(library)])
    window = screen.window(r"Bay talks - CPS Reader")
    until(lambda: "My marks, 0" in _names(screen, "check box"), "the legend without marks")
    screen.double_click(window, *IN_THE_TEXT)
    screen.keys("1")
    until(lambda: "My marks, 1" in _names(screen, "check box"), "the legend with one mark")
    if end == "killed":
        program.kill()
    else:
        screen.keys("ctrl+q")
    until(lambda: program.poll() is not None and "ended", "the end of the program")
    (mark,) = json.loads(screen.run(*PROGRAM, "annotate", str(library), "--json"))
    assert mark["text"].strip()
    assert mark["end"] - mark["start"] == len(mark["text"])
    screen.start([*PROGRAM, str(library)])
    screen.window(r"Bay talks - CPS Reader")
    until(lambda: "My marks, 1" in _names(screen, "check box"), "the mark after a restart")


def test_a_report_handed_to_the_program_goes_into_the_open_library(screen, tmp_path):
    _needs_accessibility()
    report = tmp_path / "report.html"
    report.write_text(
        "<html><head><title>Talks go on</title></head><body><h1>Talks go on</h1>"
        "<p>The union and the district met again on Tuesday, both sides said in the evening.</p>"
        "</body></html>",
        encoding="utf-8",
    )
    screen.start(PROGRAM)
    screen.window(SAMPLE)
    until(lambda: "All reports, 2" in _names(screen, "list item"), "two reports")
    screen.start([*PROGRAM, str(report)])
    until(lambda: "All reports, 3" in _names(screen, "list item"), "three reports")
