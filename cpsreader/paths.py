"""Where things lie: the program's own resources and the user's folders. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "cpsreader"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The user's folders for this program; none is made before it is needed."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def default(cls) -> AppPaths:
        """The folders that the system gives a program."""
        dirs = platformdirs.PlatformDirs(APP, appauthor=False)
        return cls(
            Path(dirs.user_config_dir),
            Path(dirs.user_data_dir),
            Path(dirs.user_cache_dir),
            Path(dirs.user_log_dir),
        )

    @classmethod
    def under(cls, folder: Path) -> AppPaths:
        """All four below one folder, for tests and ``--temp``."""
        return cls(folder / "config", folder / "data", folder / "cache", folder / "log")


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    installed = package / f"_{name}"
    return installed if installed.is_dir() else package.parent / name


def resource(*parts: str) -> Path:
    """A file of ``resources/``, in a checkout or an installed wheel."""
    return _shipped("resources").joinpath(*parts)


def seed_reports() -> tuple[Path, ...]:
    """The sample reports of ``seeds/``, sorted by name."""
    return tuple(sorted(_shipped("seeds").glob("*.txt")))
