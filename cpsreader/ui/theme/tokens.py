"""Design tokens: reads resources/tokens.toml into plain values. Colours are ``#rrggbb`` strings."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from cpsreader import paths

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Type:
    """A step of the type scale, in px at 100 %."""

    size: float
    line: int
    weight: int


@cache
def document() -> Table:
    """The whole token file."""
    return tomllib.loads(paths.resource("tokens.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one appearance, ``light`` or ``dark``."""

    name: str

    @property
    def dark(self) -> bool:
        """Whether this is the dark appearance."""
        return self.name == "dark"

    def _table(self, group: str) -> Table:
        table: Table = document()[self.name][group]
        return table

    def base(self, name: str) -> str:
        """A base colour such as ``panel``, ``text_soft`` or ``accent``."""
        return str(self._table("base")[name])

    def status(self, status: str | None, part: str = "fill") -> str:
        """Colour of a status (None: not reported); part is ``fill``, ``ink`` or ``tint``."""
        row: Table = self._table("status")[status or "not_reported"]
        return str(row[part])

    def entity(self, kind: str) -> str:
        """Underline colour of an entity kind."""
        return str(self._table("entity")[kind]["line"])

    def claim(self, part: str) -> str:
        """Claim colour: ``tint``, ``bar`` or ``name``."""
        return str(self._table("claim")[part])

    def annotation(self, color: str, part: str = "band") -> str:
        """Colour of an annotation: ``band`` under the text or ``stripe`` in the margin."""
        table = self._table("annotation")
        row: Table = table[color if color in table else "lemon"]
        return str(row[part])


def sepia(name: str) -> str:
    """A colour of the sepia page: ``surface``, ``text``, ``muted`` or ``line``."""
    return str(document()["sepia"]["base"][name])


def scale(name: str) -> Type:
    """A step of the type scale such as ``body`` or ``read_h1``."""
    step = document()["type"]["scale"][name]
    return Type(float(step["size"]), int(step["line"]), int(step["weight"]))


def families(role: str) -> list[str]:
    """Font families in order of preference: ``ui``, ``read``, ``read_sans`` or ``mono``."""
    fonts = document()["type"]
    if role == "read_sans":
        return list(fonts["read"]["sans"])
    return list(fonts[role]["families"])


def zoom_steps() -> list[int]:
    """Reading sizes in px, ascending."""
    return list(document()["type"]["zoom"]["steps"])


def size(name: str) -> int:
    """A size of the ``[size]`` table, in px at 100 %."""
    return int(document()["size"][name])


def space(name: str) -> int:
    """A step of the spacing scale, in px at 100 %."""
    return int(document()["space"][name])


def motion(name: str) -> int:
    """A duration in milliseconds."""
    return int(document()["motion"][name])


def icon_name(role: str) -> str:
    """The qtawesome name of an icon's role, such as ``search``."""
    return str(document()["icons"][role])
