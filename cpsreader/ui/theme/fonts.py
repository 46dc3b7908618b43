"""Fonts of the interface and the page, loaded from their packages where these are installed."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from cpsreader.ui.theme import tokens

_PACKAGED = ("Inter", "Source Serif 4")


@cache
def load_packaged() -> tuple[str, ...]:
    """Register the packaged fonts once; returns the families that are now there.

    Without the packages the system's own families of the token lists serve.
    """
    try:
        import fontpkg
    except ImportError:
        return ()
    loaded: list[str] = []
    for family in _PACKAGED:
        try:
            path = fontpkg.path(family)
        except (LookupError, OSError, ValueError):
            continue
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            loaded.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(loaded)


@cache
def _family(role: str) -> str:
    load_packaged()
    present = {name.casefold(): name for name in QFontDatabase.families()}
    for name in tokens.families(role):
        if name.casefold() in present:
            return present[name.casefold()]
    return QFont().defaultFamily()


def font(step: str, *, role: str = "ui", factor: float = 1.0) -> QFont:
    """A font of the type scale, ``factor`` times its size; reading steps use ``read``."""
    spec = tokens.scale(step)
    made = QFont(_family("read" if step.startswith("read_") and role == "ui" else role))
    made.setPixelSize(max(1, round(spec.size * factor)))
    return weigh(made, spec.weight)


def weigh(made: QFont, weight: int) -> QFont:
    """Give a font a weight (400 regular, 600 semi-bold) in place; returns it.

    The packaged fonts are variable and have one named style: Qt thickens them only by their
    weight axis, and would smear them on top of it if the weight were set as well.
    """
    if made.family() in load_packaged():
        made.setVariableAxis(QFont.Tag("wght"), weight)
    else:
        made.setWeight(QFont.Weight(weight))
    return made


def reading(size: int, *, role: str = "read") -> QFont:
    """The page's font at ``size`` px; role is ``read``, ``read_sans`` or ``ui``."""
    made = QFont(_family(role))
    made.setPixelSize(size)
    return _optical(made)


def _optical(made: QFont) -> QFont:
    """The cut for its size, where the font has one: Qt takes the default cut for all sizes."""
    points = made.pixelSize() * 0.75
    made.setVariableAxis(QFont.Tag("opsz"), min(max(points, 8.0), 60.0))
    return made
