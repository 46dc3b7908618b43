"""Installing and uninstalling on the system that this is."""

from __future__ import annotations

import sys

from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.services.desktop import linux, macos, windows
from cpsreader.services.desktop.common import Outcome, start_command


def install() -> Outcome:
    """Put launcher, icon and file type in place for this user.

    Raises:
        EnvironmentFaultError: if a folder cannot be written to.
    """
    command = start_command()
    try:
        if sys.platform == "win32":
            return windows.install(command)
        return macos.install(command) if sys.platform == "darwin" else linux.install(command)
    except OSError as error:
        raise _fault(error) from error


def uninstall() -> Outcome:
    """Remove what ``install`` has put in place.

    Raises:
        EnvironmentFaultError: if a folder cannot be written to.
    """
    try:
        if sys.platform == "win32":
            return windows.uninstall()
        return macos.uninstall() if sys.platform == "darwin" else linux.uninstall()
    except OSError as error:
        raise _fault(error) from error


def _fault(error: OSError) -> EnvironmentFaultError:
    reason = (error.strerror or "unknown reason").lower()
    return EnvironmentFaultError(
        f"The desktop's folders cannot be changed: {reason} ({error.filename}).",
        "The program itself runs without that.",
    )
