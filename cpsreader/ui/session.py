"""What the window remembers between starts: recent libraries, sizes, look. One JSON file.

A file that cannot be read or written is never a reason not to start.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TypeVar

from cpsreader.paths import AppPaths

RECENT = 10
"""How many libraries are remembered."""

V = TypeVar("V", str, int, float, bool)


class Session:
    """Values by name, written at once."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "window.json"
        self._values: dict[str, object] = self._read()

    @classmethod
    def of(cls, paths: AppPaths) -> Session:
        """The session in the user's folder for settings."""
        return cls(paths.config)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def get(self, key: str, default: V) -> V:
        """The value of a key if it is of the default's kind, else the default."""
        found = self._values.get(key)
        return found if isinstance(found, type(default)) else default

    def put(self, **values: str | float | bool) -> None:
        """Remember values, on disk when this returns (where the folder can be written)."""
        self._values.update(values)
        self._write()

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
            fresh.replace(self._file)

    def sizes(self, key: str) -> list[int]:
        """A list of whole numbers, such as a splitter's sizes."""
        found = self._values.get(key)
        if isinstance(found, list) and all(isinstance(n, int) for n in found):
            return list(found)
        return []

    def put_sizes(self, key: str, sizes: list[int]) -> None:
        """Remember whole numbers."""
        self._values[key] = sizes
        self._write()

    @property
    def recent(self) -> list[Path]:
        """Libraries opened lately that are still there, newest first."""
        found = self._values.get("recent")
        names = [n for n in found if isinstance(n, str)] if isinstance(found, list) else []
        return [path for path in map(Path, names) if path.is_file()]

    def opened(self, library: Path) -> None:
        """Put a library on top of the recent ones."""
        others = [p for p in self.recent if p != library]
        self._values["recent"] = [str(p) for p in [library, *others][:RECENT]]
        self._write()

    def forget_recent(self) -> None:
        """Empty the list of recent libraries."""
        self._values["recent"] = []
        self._write()
