"""Linux and the BSDs: the files that freedesktop.org's specifications ask for, for one user."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from cpsreader.paths import resource
from cpsreader.services.desktop.common import (
    APPLICATION_ID,
    COMMENT,
    MIME_TYPE,
    NAME,
    PROGRAM,
    SUFFIX,
    Outcome,
)

_DESKTOP_ID = f"{PROGRAM}.desktop"
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
_TIMEOUT = 60


def install(command: Sequence[str], data: Path | None = None) -> Outcome:
    """Write launcher, icons and file type below the user's data folder and announce them."""
    folder = data or data_folder()
    files = _files(folder, command)
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    notes = _announce(folder)
    if _run("xdg-mime", "default", _DESKTOP_ID, MIME_TYPE) is None:
        notes.append("xdg-mime is not installed: another program may open libraries.")
    return Outcome(tuple(files), tuple(notes))


def uninstall(data: Path | None = None) -> Outcome:
    """Remove what ``install`` has written."""
    folder = data or data_folder()
    present = [path for path in _files(folder, [PROGRAM]) if path.exists()]
    for path in present:
        path.unlink()
    return Outcome(tuple(present), tuple(_announce(folder) if present else ()))


def data_folder() -> Path:
    """The user's data folder."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named.startswith("/") else Path.home() / ".local" / "share"


def _files(folder: Path, command: Sequence[str]) -> dict[Path, bytes]:
    icon = resource("icons", "cpsreader.svg").read_bytes()
    icons = folder / "icons" / "hicolor" / "scalable"
    return {
        folder / "applications" / _DESKTOP_ID: desktop_entry(command).encode(),
        folder / "mime" / "packages" / f"{PROGRAM}.xml": mime_package().encode(),
        icons / "apps" / f"{PROGRAM}.svg": icon,
        icons / "mimetypes" / f"{MIME_TYPE.replace('/', '-')}.svg": icon,
    }


def desktop_entry(command: Sequence[str]) -> str:
    """The launcher; ``%F`` hands it all files of a double-click."""
    line = " ".join(_quoted(part) for part in command)
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Version=1.0\n"
        f"Name={NAME}\n"
        "GenericName=News report reader\n"
        f"Comment={COMMENT}\n"
        f"Exec={line} %F\n"
        f"Icon={PROGRAM}\n"
        "Terminal=false\n"
        "Categories=Office;Viewer;\n"
        "Keywords=news;union;negotiation;reports;annotate;\n"
        f"MimeType={MIME_TYPE};\n"
        f"StartupWMClass={PROGRAM}\n"
        "StartupNotify=true\n"
    )


def mime_package() -> str:
    """The file type: known by what it holds, and by its name where it cannot be read."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
    <comment>{NAME} library</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="{MIME_TYPE.replace("/", "-")}"/>
    <generic-icon name="x-office-document"/>
    <magic priority="80">
      <match type="string" offset="0" value="SQLite format 3\\000">
        <match type="big32" offset="68" value="0x{APPLICATION_ID:08x}"/>
      </match>
    </magic>
    <glob pattern="*{SUFFIX}" weight="80"/>
  </mime-type>
</mime-info>
"""


def _quoted(part: str) -> str:
    """One argument as the Exec key wants it: quoted where needed, escaped twice over."""
    if any(character in _RESERVED for character in part):
        for character in ("\\", '"', "`", "$"):
            part = part.replace(character, f"\\{character}")
        part = f'"{part}"'.replace("\\", "\\\\")
    return part.replace("%", "%%")


def _announce(folder: Path) -> list[str]:
    """Have the desktop read its folders again; what it lacks for that, in sentences."""
    notes = []
    for program, place in (
        ("update-mime-database", folder / "mime"),
        ("update-desktop-database", folder / "applications"),
        ("gtk-update-icon-cache", folder / "icons" / "hicolor"),
    ):
        options = ("-f", "-t") if program.startswith("gtk") else ()
        if _run(program, *options, str(place)) is None and not options:
            notes.append(f"{program} is not installed: the file type works after the next login.")
    return notes


def _run(*command: str) -> int | None:
    """The exit code; None where the program is not there or does not end."""
    if shutil.which(command[0]) is None:
        return None
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_TIMEOUT)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.returncode
