"""Icons through qtawesome, made on first use and kept by name and colour.

qtawesome and its fonts are dear to load, so the program holds icons back until its first window
is painted; what shows icons asks again whenever the appearance changes.
"""

from __future__ import annotations

import importlib
import os
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from cpsreader.ui.theme import tokens
from cpsreader.ui.theme.tokens import Tokens

_state = {"held": False}


def hold(held: bool) -> None:
    """Give empty icons from now on, or real ones again."""
    _state["held"] = held


def load() -> None:
    """Load qtawesome; may run on any thread, the fonts come with the first icon."""
    os.environ.setdefault("QT_API", "pyside6")
    importlib.import_module("qtawesome")


@lru_cache(maxsize=512)
def _made(name: str, color: str, disabled: str) -> QIcon:
    os.environ.setdefault("QT_API", "pyside6")
    import qtawesome

    try:
        return QIcon(qtawesome.icon(name, color=color, color_disabled=disabled))
    except Exception as error:  # qtawesome raises just that for a name it does not know
        if name == tokens.icon_name("other"):
            raise error from None
        return _made(tokens.icon_name("other"), color, disabled)


def _icon(name: str, color: str, disabled: str) -> QIcon:
    return QIcon() if _state["held"] else _made(name, color, disabled)


def icon(role: str, theme: Tokens, color: str = "text_soft") -> QIcon:
    """The icon of a role of the token file, in a base colour of the theme."""
    return _icon(tokens.icon_name(role), theme.base(color), theme.base("disabled"))


def named(name: str, color: str, theme: Tokens) -> QIcon:
    """An icon by its qtawesome name (``mdi6.face-mask``) in a ``#rrggbb`` colour."""
    return _icon(name or tokens.icon_name("other"), color, theme.base("disabled"))


def pixmap(name: str, color: str, size: int, theme: Tokens, ratio: float = 1.0) -> QPixmap:
    """An icon by its qtawesome name as a pixmap of ``size`` px at a device pixel ratio.

    An empty one while icons are held back; drawn ones are kept.
    """
    if _state["held"]:
        return QPixmap()
    return _drawn(name or tokens.icon_name("other"), color, theme.base("disabled"), size, ratio)


@lru_cache(maxsize=1024)
def _drawn(name: str, color: str, disabled: str, size: int, ratio: float) -> QPixmap:
    return QPixmap(_made(name, color, disabled).pixmap(QSize(size, size), ratio))
