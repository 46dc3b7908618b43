"""Reading what the arguments name: profiles."""

from __future__ import annotations

from pathlib import Path

from cpsreader.domain.errors import ProfileError
from cpsreader.domain.profile import Profile
from cpsreader.ingest.profile_toml import load_profile
from cpsreader.paths import resource

BUILT_IN = "cps-2022.toml"


def read_profile(path: Path | None) -> Profile:
    """The profile of a file, or the built-in one.

    Raises:
        ProfileError: if the file cannot be read or has an error.
    """
    path = path or resource("profiles", BUILT_IN)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ProfileError(f"The profile “{path.name}” cannot be read: {reason}.") from error
    except UnicodeDecodeError as error:
        raise ProfileError(f"The profile “{path.name}” is not a UTF-8 text file.") from error
    return load_profile(text, path.name)
