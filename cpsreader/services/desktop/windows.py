"""Windows: a Start menu shortcut and the file type in the user's part of the registry.

Written from the documentation and not yet tested on a Windows machine; the outcome says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from cpsreader.services.desktop.common import NAME, SUFFIX, Outcome

UNTESTED = "The Windows shortcut and file type are not tested yet: please tell us how they work."
_CLASS = "CPSReader.Library"
_CLASSES = r"Software\Classes"


def install(command: Sequence[str]) -> Outcome:
    """Make the shortcut and let a double-click on a library open it here."""
    shortcut = _shortcut()
    shortcut.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["powershell", "-NoProfile", "-Command", shortcut_script(shortcut, command)], check=False
    )
    for key, value in registry_values(command).items():
        _set_value(key, value)
    return Outcome((shortcut,), (UNTESTED,))


def uninstall() -> Outcome:
    """Remove the shortcut and the file type."""
    shortcut = _shortcut()
    removed = (shortcut,) if shortcut.exists() else ()
    shortcut.unlink(missing_ok=True)
    for key in sorted(registry_values([""]), key=len, reverse=True):
        _delete_key(key)
    return Outcome(removed, (UNTESTED,))


def _shortcut() -> Path:
    menu = Path(os.environ.get("APPDATA", "~")).expanduser() / "Microsoft/Windows/Start Menu"
    return menu / "Programs" / f"{NAME}.lnk"


def shortcut_script(shortcut: Path, command: Sequence[str]) -> str:
    """PowerShell that writes a .lnk; texts in single quotes, which only need doubling."""
    texts = [str(shortcut), command[0], subprocess.list2cmdline(command[1:])]
    link, target, arguments = (text.replace("'", "''") for text in texts)
    return (
        "$s = (New-Object -ComObject WScript.Shell).CreateShortcut('"
        f"{link}'); $s.TargetPath = '{target}'; $s.Arguments = '{arguments}'; $s.Save()"
    )


def registry_values(command: Sequence[str]) -> dict[str, str]:
    """Keys below the user's classes and their default values."""
    return {
        rf"{_CLASSES}\{SUFFIX}": _CLASS,
        rf"{_CLASSES}\{_CLASS}": f"{NAME} library",
        rf"{_CLASSES}\{_CLASS}\shell": "",
        rf"{_CLASSES}\{_CLASS}\shell\open": "",
        rf"{_CLASSES}\{_CLASS}\shell\open\command": (subprocess.list2cmdline(command) + ' "%1"'),
    }


def _set_value(key: str, value: str) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as handle:
            winreg.SetValueEx(handle, None, 0, winreg.REG_SZ, value)


def _delete_key(key: str) -> None:
    if sys.platform == "win32":
        import contextlib
        import winreg

        with contextlib.suppress(OSError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
