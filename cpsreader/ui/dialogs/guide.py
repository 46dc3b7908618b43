"""The user guide, offline, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Slot
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from cpsreader.paths import resource
from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)


def guide_text(language: str) -> str:
    """The guide as Markdown in a language ('es'), English where there is none."""
    path = resource("guide", f"guide.{language}.md")
    if not path.is_file():
        path = resource("guide", "guide.en.md")
    return path.read_text(encoding="utf-8")


class Guide(QDialog):
    """A page of text with a search field."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Guide"))
        self.setObjectName("Guide")
        self.resize(look.px(760), look.px(680))
        self._page = QTextBrowser()
        self._page.setAccessibleName(_tr("Guide"))
        self._page.setOpenLinks(False)
        self._page.document().setDefaultFont(fonts.reading(look.px(15), role="read"))
        self._page.document().setDocumentMargin(look.px(28))
        language = QLocale().name().partition("_")[0]
        self._page.document().setMarkdown(
            guide_text(language), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self._page.document().setBaseUrl(QUrl())
        self._find = QLineEdit()
        self._find.setPlaceholderText(_tr("Find in the guide"))
        self._find.setAccessibleName(_tr("Find in the guide"))
        self._find.textChanged.connect(self._on_find)
        self._find.returnPressed.connect(self._on_next)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self._find)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self._page, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._page.verticalScrollBar().setValue(0)

    @Slot(str)
    def _on_find(self, text: str) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(0)
        self._page.setTextCursor(cursor)
        if text:
            self._page.find(text)

    @Slot()
    def _on_next(self) -> None:
        if not self._page.find(self._find.text()):
            self._on_find(self._find.text())
