"""What an empty library shows in the middle: what the program is for and four ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cpsreader.ui.theme import fonts, icons

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Welcome", text)


class Welcome(QWidget):
    """Headline, lead, and a list of ways in, each with its button."""

    WIDTH = 540

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._look = window.context.appearance
        self._head = QLabel(_tr("Who said what,\nand where every issue stands"))
        self._lead = QLabel(
            _tr(
                "Add the news reports of a negotiation. CPS Reader marks the people, the claims "
                "and the issues in them, and keeps the sentence that proves each one."
            )
        )
        self._lead.setWordWrap(True)
        self._foot = QLabel(
            _tr("Everything stays on this computer. No account, no network, no AI service.")
        )
        self._box = QFrame()
        self._box.setObjectName("ways")
        self._grid = QGridLayout(self._box)
        self._pictures: list[tuple[QLabel, str]] = []
        self._titles: list[QLabel] = []
        self._notes: list[QLabel] = []
        self._add_ways()
        self._lay_out()
        self._look.changed.connect(self._dress)
        self._dress()

    def _add_ways(self) -> None:
        ways = (
            ("sample", _tr("Open the sample"), _tr("Two real reports on Chicago schools, 2022"),
             _tr("Open sample"), self._open_sample),
            ("import", _tr("Add reports"), _tr("Text, web pages, PDF, Word, mail, by file or drop"),
             _tr("Choose files"), lambda: self._trigger("library.add")),
            ("paste", _tr("Paste a report"), _tr("From the clipboard, with its source and date"),
             _tr("Paste"), lambda: self._trigger("library.paste")),
            ("profile", _tr("Follow another negotiation"),
             _tr("Name the sides and five to ten words for each issue"),
             _tr("Edit profile"), lambda: self._trigger("library.profile")),
        )  # fmt: skip
        for row, (role, title, note, label, run) in enumerate(ways):
            picture, name, about = QLabel(), QLabel(title), QLabel(note)
            button = QPushButton(label)
            button.setProperty("primary", row == 0)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            self._pictures.append((picture, role))
            self._titles.append(name)
            self._notes.append(about)
            self._grid.addWidget(picture, 2 * row, 0, 2, 1)
            self._grid.addWidget(name, 2 * row, 1)
            self._grid.addWidget(about, 2 * row + 1, 1)
            self._grid.addWidget(button, 2 * row, 2, 2, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 1)

    def _lay_out(self) -> None:
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setSpacing(18)
        for widget in (self._head, self._lead, self._box, self._foot):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(self._middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _trigger(self, name: str) -> None:
        self._window.actions_by_id[name].trigger()

    def _open_sample(self) -> None:
        self._window.sample_wanted.emit()

    @Slot()
    def _dress(self) -> None:
        theme, px, factor = self._look.tokens, self._look.px, self._look.factor
        self._middle.setMaximumWidth(px(self.WIDTH))
        self._head.setFont(fonts.font("read_h1", factor=factor * 7 / 6))
        self._lead.setFont(fonts.reading(px(17)))
        self._foot.setFont(fonts.font("body_small", factor=factor))
        self._foot.setStyleSheet(f"color: {theme.base('muted')}")
        self._box.setStyleSheet(
            f"#ways {{ border: 1px solid {theme.base('line')}; border-radius: 8px; }}"
        )
        self._grid.setContentsMargins(px(16), px(12), px(16), px(12))
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(2))
        for row in range(1, 2 * len(self._titles), 2):
            self._grid.setRowMinimumHeight(row, px(34))
        for label in self._titles:
            label.setFont(fonts.font("card_title", factor=factor))
            label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        for label in self._notes:
            label.setFont(fonts.font("body_small", factor=factor))
            label.setStyleSheet(f"color: {theme.base('muted')}")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        for number, (picture, role) in enumerate(self._pictures):
            color = "accent" if number == 0 else "text_soft"
            picture.setPixmap(icons.icon(role, theme, color).pixmap(QSize(px(22), px(22))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._look.tokens.base("surface")))
