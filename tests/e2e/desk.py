"""A throw-away desktop: virtual screen, session bus, window manager, private home.

``with Desk(folder) as desk:`` starts them, and everything started is ended by its process id.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop", "import")
WAIT = 40.0
"""Seconds before a thing that should appear counts as missing; machines in CI are slow."""


def missing() -> list[str]:
    """Programs that a desk needs and this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Desk:
    """One desktop; ``env`` is what a program on it must be started with."""

    def __init__(self, folder: Path, size: str = "1440x900x24") -> None:
        self.folder = folder
        self.home = folder / "home"
        self._size = size
        self._running: list[subprocess.Popen[bytes]] = []
        self.env: dict[str, str] = {}

    def __enter__(self) -> Desk:
        self.env = self._environment()
        try:
            self.env["DISPLAY"] = self._screen()
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
            self._manager = self.start(["openbox"])
            self._manager_since = time.monotonic()
            until(self._has_window_manager, "the window manager")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            _end(process)
        self._running.clear()

    def start(self, command: list[str], **changes: str) -> subprocess.Popen[bytes]:
        """Start a program on the desk; it ends with the desk at the latest."""
        log = (self.folder / f"{len(self._running)}-{Path(command[0]).name}.log").open("wb")
        process = subprocess.Popen(
            command, env={**self.env, **changes}, stdout=log, stderr=log, start_new_session=True
        )
        log.close()
        self._running.append(process)
        return process

    def run(self, *command: str) -> str:
        """Run a program to its end; its standard output."""
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, check=False, timeout=WAIT
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of a visible window whose title matches, once there is one."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title)
        return until(lambda: self.run(*search), f"a window titled {title}").splitlines()[-1]

    def title(self, window: str) -> str:
        """A window's title."""
        return self.run("xdotool", "getwindowname", window)

    def no_window(self, title: str) -> None:
        """Wait until no visible window has such a title."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title)
        until(lambda: not self.run(*search), f"the end of the window titled {title}")

    def keys(self, *keys: str) -> None:
        """Press keys, as xdotool names them, in the window that has the focus."""
        self.run("xdotool", "key", "--delay", "60", *keys)

    def double_click(self, window: str, x: int, y: int) -> None:
        """Double-click at a place in a window."""
        self.run("xdotool", "windowactivate", "--sync", window)
        self.run("xdotool", "mousemove", "--window", window, str(x), str(y))
        self.run("xdotool", "click", "--repeat", "2", "--delay", "80", "1")

    def picture(self, name: str) -> Path:
        """A picture of the whole screen."""
        path = self.folder / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        return path

    def _environment(self) -> dict[str, str]:
        run = self.folder / "run"
        for path in (self.home, run):
            path.mkdir(parents=True, exist_ok=True)
        run.chmod(0o700)
        dropped = r"XDG_\w+|WAYLAND_DISPLAY|QT_\w+|DBUS_\w+|SESSION_MANAGER|DISPLAY"
        kept = {k: v for k, v in os.environ.items() if not re.fullmatch(dropped, k)}
        return kept | {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CURRENT_DESKTOP": "Openbox",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }

    def _screen(self) -> str:
        """Start the screen; it picks a free number and writes it when it is ready."""
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            self._size,
            "-nolisten",
            "tcp",
        ]
        process = subprocess.Popen(
            command, pass_fds=(writing,), stderr=subprocess.DEVNULL, start_new_session=True
        )
        self._running.append(process)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return f":{pipe.readline().strip()}"

    def _bus(self) -> str:
        process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(process)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    def _has_window_manager(self) -> bool:
        """Whether one has taken the screen; one that ended or hangs is followed by another."""
        if "0x" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"):
            return True
        waited = time.monotonic() - self._manager_since
        if self._manager.poll() is not None or waited > WAIT / 5:
            self._manager = self.start(["openbox", "--replace"])
            self._manager_since = time.monotonic()
        return False


def until(ready: Callable[[], object], what: str) -> str:
    """Ask again until the answer is true; the answer as text.

    Raises:
        AssertionError: if it stays false for ``WAIT`` seconds.
    """
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        answer = ready()
        if answer:
            return str(answer)
        time.sleep(0.1)
    raise AssertionError(f"waited {WAIT:.0f} s in vain for {what}")


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdout is not None:
        process.stdout.close()
    if process.poll() is not None:
        return
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
        return
