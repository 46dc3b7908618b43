"""Font files for documents: ours cut to the characters used, the system's for other scripts."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FEATURES = ["liga", "mark", "mkmk", "ccmp", "locl", "init", "medi", "fina", "rlig", "calt"]
# Families with wide coverage come first; the rest of the system's fonts are asked after them.
_PREFERRED = (
    "DejaVuSans.ttf", "NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansHebrew-Regular",
    "NotoSansDevanagari-Regular", "NotoSansThai-Regular", "NotoSansCJK-Regular",
    "NotoSansSymbols2-Regular", "segoeui.ttf", "seguisym.ttf", "arial.ttf", "msyh.ttc",
    "Arial Unicode.ttf", "PingFang.ttc",
)  # fmt: skip
_EVERYDAY = frozenset(chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180))) | frozenset(
    "–—‘’“”„…•€™ﬁﬂ"
)
_MOST_FILES = 300
_UNDRAWN = frozenset("\n\t\u200c\u200d\ufe0e\ufe0f")


@dataclass(frozen=True, slots=True)
class Face:
    """A font of our own: the package's family and where on its axes it stands.

    ``kerned`` keeps the kerning, which triples the time of the cut and shows in large or running
    text only.
    """

    family: str
    axes: tuple[tuple[str, float], ...]
    kerned: bool = True


SERIF = Face("Source Serif 4", (("opsz", 12.0), ("wght", 400.0)))
SERIF_BOLD = Face("Source Serif 4", (("opsz", 24.0), ("wght", 600.0)))
SANS = Face("Inter", (("opsz", 14.0), ("wght", 400.0)), kerned=False)
SANS_BOLD = Face("Inter", (("opsz", 14.0), ("wght", 600.0)), kerned=False)


def cut(face: Face, text: str, folder: Path) -> Path:
    """A static font file in ``folder`` with everyday characters and those of ``text``.

    Cutting takes a second or more, so a file that is there already is taken again.
    """
    from fontTools.varLib import instancer

    source = _packaged(face.family)
    characters = "".join(sorted(_EVERYDAY | set(text)))
    key = f"{source.name}{source.stat().st_size}{face}{characters}{_FEATURES}"
    path = folder / f"{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:24]}.ttf"
    if not path.exists():
        font = _subset(_open(source), characters, kerned=face.kerned)
        # The cut comes first: placing a whole variable font on its axes takes far longer.
        instancer.instantiateVariableFont(font, dict(face.axes), inplace=True)
        folder.mkdir(parents=True, exist_ok=True)
        _save_whole(font, path)
    return path


def _save_whole(font: Any, path: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        font.save(part)
    Path(part.name).replace(path)


def fallbacks(text: str, folder: Path) -> list[Path]:
    """Cut system fonts, in ``folder``, for the characters that our serif does not have."""
    missing = set(text) - _characters(_open(_packaged(SERIF.family))) - _UNDRAWN
    made: list[Path] = []
    for path in _system_fonts():
        if not missing:
            break
        found = _cut_system_font(path, missing, folder / f"fallback-{len(made)}.ttf")
        if found:
            made.append(folder / f"fallback-{len(made)}.ttf")
            missing -= found
    return made


def _cut_system_font(path: Path, missing: set[str], target: Path) -> set[str]:
    from fontTools.ttLib import TTLibError

    try:
        font = _open(path)
        found = missing & _characters(font)
        # Fonts that only hold bitmaps cannot be cut and drawn as outlines.
        if found and ("glyf" in font or "CFF " in font):
            _subset(font, "".join(sorted(found))).save(target)
            return found
    except (TTLibError, OSError, ValueError, KeyError, AssertionError):
        return set()
    return set()


def _packaged(family: str) -> Path:
    import fontpkg

    return Path(fontpkg.path(family))


def _open(path: Path) -> Any:
    from fontTools.ttLib import TTFont

    return TTFont(path, lazy=True, fontNumber=0)


def _subset(font: Any, text: str, *, kerned: bool = True) -> Any:
    from fontTools import subset

    options = subset.Options(
        layout_features=_FEATURES + ["kern"] * kerned,
        notdef_outline=True,
        hinting=False,
        name_IDs=[1, 2, 4, 6],
    )
    cutter = subset.Subsetter(options)
    cutter.populate(text=text + " ")
    cutter.subset(font)
    return font


def _characters(font: Any) -> set[str]:
    return {chr(code) for code in font.getBestCmap() or ()}


def _system_fonts() -> Iterator[Path]:
    files = sorted(set(_font_files()))
    preferred = [f for name in _PREFERRED for f in files if f.name.startswith(name)]
    rest = [f for f in files if "Regular" in f.name or "-" not in f.name]
    yield from dict.fromkeys([*preferred, *rest[:_MOST_FILES]])


def _font_files() -> Iterator[Path]:
    for folder in _font_folders():
        if folder.is_dir():
            for suffix in ("ttf", "otf", "ttc"):
                yield from folder.rglob(f"*.{suffix}")


def _font_folders() -> Iterable[Path]:
    home = Path.home()
    if sys.platform == "win32":
        return [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts"]
