"""Preferences: how things look, how one reads, what is kept private. Every change shows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cpsreader.ui.context import Appearance
from cpsreader.ui.session import Session, V
from cpsreader.ui.theme import tokens

THEME = "theme"
SIZE = "interface_size"
ROLE = "reading_role"
READING_SIZE = "reading_size"
SEPIA = "sepia"
MOTION = "motion"
KEYS = "single_keys"
LANGUAGE = "language"
AUTHOR = "author"
MODEL = "model_path"

Choice = tuple[str, object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


def dress(look: Appearance, session: Session, *, system_dark: bool) -> None:
    """Give an appearance what the user has chosen; 'system' follows the desktop."""
    theme = session.get(THEME, "system")
    if theme not in ("light", "dark"):
        theme = "dark" if system_dark else "light"
    look.change(
        theme=theme,
        factor=min(2.0, max(1.0, session.get(SIZE, 1.0))),
        reading_role=session.get(ROLE, "read"),
        reading_size=session.get(READING_SIZE, 16),
        sepia=session.get(SEPIA, False),
        motion=session.get(MOTION, True),
    )


class Preferences(QDialog):
    """Changes are kept and shown as they are made; there is nothing to save.

    Signals:
        changed: the key that changed.
    """

    changed = Signal(str)

    def __init__(self, session: Session, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(_tr("Preferences"))
        self.setObjectName("Preferences")
        self.resize(look.px(560), look.px(420))
        tabs = QTabWidget()
        tabs.addTab(self._look_page(), _tr("Look"))
        tabs.addTab(self._reading_page(), _tr("Reading"))
        tabs.addTab(self._work_page(), _tr("Work"))
        tabs.addTab(self._privacy_page(), _tr("Privacy"))
        close = QPushButton(_tr("Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    # ---- pages
    def _look_page(self) -> QWidget:
        page, form = self._page()
        self._add_choice(
            form,
            _tr("Theme"),
            THEME,
            "system",
            ((_tr("Like the system"), "system"), (_tr("Light"), "light"), (_tr("Dark"), "dark")),
        )
        sizes = tuple((f"{percent} %", percent / 100) for percent in (100, 110, 125, 150, 175, 200))
        self._add_choice(form, _tr("Interface size"), SIZE, 1.0, sizes)
        languages = ((_tr("Like the system"), "system"), ("English", "en"), ("Español", "es"))
        self._add_choice(form, _tr("Language (from the next start)"), LANGUAGE, "system", languages)
        self._add_check(
            form, _tr("Small movements when cards and docks open"), MOTION, default=True
        )
        return page

    def _reading_page(self) -> QWidget:
        page, form = self._page()
        roles = ((_tr("Serif"), "read"), (_tr("Sans"), "read_sans"), (_tr("System"), "ui"))
        self._add_choice(form, _tr("Reading font"), ROLE, "read", roles)
        steps = tuple((f"{step} px", step) for step in tokens.zoom_steps())
        self._add_choice(form, _tr("Reading size"), READING_SIZE, 16, steps)
        self._add_check(form, _tr("Sepia page (light theme)"), SEPIA, default=False)
        return page

    def _work_page(self) -> QWidget:
        page, form = self._page()
        self._add_line(form, _tr("Your name on marks"), AUTHOR, _tr("shown beside your marks"))
        self._add_check(form, _tr("Single keys as commands (Y, N, 1 to 8 ...)"), KEYS, default=True)
        self._add_line(
            form,
            _tr("Language model"),
            MODEL,
            _tr("folder of an English spaCy model; empty for the one that comes with the program"),
        )
        return page

    def _privacy_page(self) -> QWidget:
        page, form = self._page()
        text = QLabel(
            _tr(
                "Everything is done on this computer: no account, no outside service. "
                "The program opens no connection unless you add a report by its web address; the "
                "status bar and Help, About say what was opened since the start."
            )
        )
        text.setWordWrap(True)
        form.addRow(text)
        return page

    # ---- rows
    def _page(self) -> tuple[QWidget, QFormLayout]:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(16, 18, 16, 12)
        form.setHorizontalSpacing(22)
        form.setVerticalSpacing(13)
        return page, form

    def _add_choice(
        self,
        form: QFormLayout,
        label: str,
        key: str,
        default: V,
        choices: Sequence[Choice],
    ) -> None:
        box = QComboBox()
        box.setAccessibleName(label)
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._session.get(key, default))))
        box.currentIndexChanged.connect(self._keeper(key, box.currentData))
        form.addRow(label, box)

    def _add_check(self, form: QFormLayout, label: str, key: str, *, default: bool) -> None:
        box = QCheckBox(label)
        box.setChecked(self._session.get(key, default))
        box.toggled.connect(self._keeper(key, box.isChecked))
        form.addRow(box)

    def _add_line(self, form: QFormLayout, label: str, key: str, hint: str) -> None:
        line = QLineEdit(self._session.get(key, ""))
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        line.editingFinished.connect(self._keeper(key, line.text))
        form.addRow(label, line)

    def _keeper(self, key: str, read: Callable[[], str | float | bool]) -> Callable[..., None]:
        def keep(*_: object) -> None:
            self._session.put(**{key: read()})
            self.changed.emit(key)

        return keep
