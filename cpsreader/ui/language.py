"""The language of the window: Qt's own translators for our words and Qt's."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cpsreader.paths import resource

AVAILABLE = ("en", "es")
"""Languages with a complete translation; tests hold them complete."""


def chosen(setting: str) -> str:
    """The language to use: the setting, or the system's where it is one of ours, else English."""
    if setting in AVAILABLE:
        return setting
    system = QLocale.system().name().partition("_")[0]
    return system if system in AVAILABLE else "en"


def install(app: QApplication, setting: str) -> str:
    """Translate the program from here on; returns the language. Call before any widget is made.

    Dates and numbers follow the system's locale where it speaks that language.
    """
    language = chosen(setting)
    system = QLocale.system()
    own = system.name().partition("_")[0] == language
    QLocale.setDefault(system if own else QLocale(language))
    folders = (
        str(resource("translations")),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    for name, folder in zip((f"cpsreader_{language}", f"qtbase_{language}"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return language
