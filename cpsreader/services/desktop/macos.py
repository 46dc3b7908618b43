"""macOS: a small .app bundle that starts this installation and owns the file type.

Written from the documentation and not yet tested on a Mac; the outcome says so.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path

from cpsreader.services.desktop.common import COMMENT, MIME_TYPE, NAME, PROGRAM, SUFFIX, Outcome

UNTESTED = "The macOS application bundle is not tested yet: please tell us how it works."
_TYPE = "org.cpsreader.library"


def install(command: Sequence[str], folder: Path | None = None) -> Outcome:
    """Write the bundle into the user's Applications folder."""
    bundle = _bundle(folder)
    program = bundle / "Contents" / "MacOS" / PROGRAM
    properties = bundle / "Contents" / "Info.plist"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    properties.write_bytes(plistlib.dumps(bundle_properties()))
    return Outcome((properties, program), (UNTESTED,))


def uninstall(folder: Path | None = None) -> Outcome:
    """Remove the bundle."""
    bundle = _bundle(folder)
    removed = (bundle,) if bundle.exists() else ()
    shutil.rmtree(bundle, ignore_errors=True)
    return Outcome(removed, (UNTESTED,))


def _bundle(folder: Path | None) -> Path:
    return (folder or Path.home() / "Applications") / f"{NAME}.app"


def bundle_properties() -> dict[str, object]:
    """Info.plist: what the bundle is and which documents are its own."""
    return {
        "CFBundleName": NAME,
        "CFBundleIdentifier": f"org.{PROGRAM}.app",
        "CFBundleExecutable": PROGRAM,
        "CFBundlePackageType": "APPL",
        "CFBundleGetInfoString": COMMENT,
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} library",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _TYPE,
                "UTTypeDescription": f"{NAME} library",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }
