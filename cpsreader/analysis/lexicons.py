"""Word lists of ``resources/lexicon``, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from cpsreader.paths import resource


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The tables of the lexicon ``name``, in the order of the file."""
    with resource("lexicon", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """The words under ``key`` of the lexicon ``name``: a string of words parted by spaces."""
    return frozenset(str(lexicon(name)[key]).split())
