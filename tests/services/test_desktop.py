from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cpsreader.__main__ import main
from cpsreader.services.desktop import common, linux, macos, windows
from cpsreader.storage.migrations import APPLICATION_ID

NEEDS = [
    name
    for name in ("desktop-file-validate", "update-mime-database", "gio")
    if shutil.which(name) is None
]
with_desktop_tools = pytest.mark.skipif(bool(NEEDS), reason=f"{NEEDS} not installed")


def _exec(entry):
    return next(line for line in entry.splitlines() if line.startswith("Exec="))


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["/a/cpsreader"], "Exec=/a/cpsreader %F"),
        (["/a b/py", "-m", "cpsreader"], 'Exec="/a b/py" -m cpsreader %F'),
        (["/50%/x"], "Exec=/50%%/x %F"),
        (['/a"$`\\/x'], 'Exec="/a\\\\"\\\\$\\\\`\\\\\\\\/x" %F'),
    ],
)
def test_the_command_is_quoted_as_the_specification_asks(command, line):
    assert _exec(linux.desktop_entry(command)) == line


@with_desktop_tools
@pytest.mark.parametrize("command", [["/a/cpsreader"], ["/a b's/py", "-m", "cpsreader"]])
def test_the_launcher_is_valid(tmp_path, command):
    path = tmp_path / "cpsreader.desktop"
    path.write_text(linux.desktop_entry(command))
    done = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_file_type_asks_for_the_id_that_libraries_carry():
    assert common.APPLICATION_ID == APPLICATION_ID
    root = ElementTree.fromstring(linux.mime_package())
    values = [match.get("value") for match in root.iter() if match.tag.endswith("match")]
    assert values == ["SQLite format 3\\000", "0x43505352"]


@with_desktop_tools
@pytest.mark.skipif(sys.platform != "linux", reason="the files are for Linux")
def test_installed_a_library_is_known_by_content_and_uninstalled_nothing_is_left(
    tmp_path, monkeypatch, capsys
):
    data = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert main(["--install-desktop"]) == 0
    assert (data / "icons/hicolor/scalable/apps/cpsreader.svg").is_file()
    head = b"SQLite format 3\0" + b"\0" * 52 + b"CPSR" + b"\0" * 28
    renamed = tmp_path / "no-suffix"
    renamed.write_bytes(head)
    (tmp_path / "other.db").write_bytes(head.replace(b"CPSR", b"XXXX"))
    (tmp_path / "cut.cpsr").write_bytes(head[:40])
    assert _type_of(renamed) == common.MIME_TYPE
    assert _type_of(tmp_path / "cut.cpsr") == common.MIME_TYPE
    assert _type_of(tmp_path / "other.db") != common.MIME_TYPE
    assert "cpsreader.desktop" in (tmp_path / "config/mimeapps.list").read_text()
    assert main(["--uninstall-desktop"]) == 0
    assert not [path for path in data.rglob("*cpsreader*") if path.is_file()]
    assert "removed" in capsys.readouterr().out


def _type_of(path):
    # What file managers ask.
    done = subprocess.run(
        ["gio", "info", "-a", "standard::content-type", path],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    return done.stdout.rsplit(" ", 1)[-1].strip()


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch, capsys):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    if sys.platform == "linux":
        assert main(["--install-desktop"]) == 3
        assert "cannot be changed" in capsys.readouterr().err


def test_the_mac_bundle_owns_the_file_type(tmp_path):
    outcome = macos.install(["/a b/cpsreader"], tmp_path)
    properties = plistlib.loads(outcome.files[0].read_bytes())
    assert properties["CFBundleExecutable"] == "cpsreader"
    assert outcome.files[1].read_text().splitlines()[1] == "exec '/a b/cpsreader' \"$@\""
    assert "not tested" in outcome.notes[0]
    macos.uninstall(tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_windows_registry_opens_libraries_with_the_program():
    values = windows.registry_values([r"C:\P F\cpsreader.exe"])
    assert r'"C:\P F\cpsreader.exe" "%1"' in values.values()
    script = windows.shortcut_script(Path("link.lnk"), [r"C:\it's\x.exe", "-m", "a b"])
    assert r"'C:\it''s\x.exe'" in script
    assert "'-m \"a b\"'" in script


def test_the_command_starts_this_installation():
    assert common.start_command()[0].endswith(("cpsreader", "python", "python3", "cpsreader.exe"))
