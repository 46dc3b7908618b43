"""Two reports side by side, with what one says that the other does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.domain.textdiff import only_in
from cpsreader.services.views import ReaderView
from cpsreader.ui import words
from cpsreader.ui.context import Context
from cpsreader.ui.reader.card import colored
from cpsreader.ui.reader.layers import Layers
from cpsreader.ui.reader.page import Page
from cpsreader.ui.theme import fonts, tokens
from cpsreader.ui.widgets.icon_button import IconButton


class Side(QWidget):
    """One report with its heading; what only it says is marked like a search hit."""

    def __init__(self, context: Context, view: ReaderView, only: tuple[Span, ...]) -> None:
        super().__init__()
        self.context = context
        self.view = view
        self.only = only
        self.at = -1
        look = context.appearance
        self.page = Page(look)
        self.page.setAccessibleName(view.article.title)
        self.name = QLabel(words.outlet_word(view.article.outlet))
        self.title = QLabel(view.article.title)
        self.title.setWordWrap(True)
        self.count = QLabel(self.tr("%n sentences only here", "", len(only)))
        self.step_on = IconButton(look, "collapse", self.tr("Next sentence only here"))
        self.step_on.setEnabled(bool(only))
        self.step_on.clicked.connect(self.step)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.count)
        head.addWidget(self.step_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.page, 1)
        head.setContentsMargins(16, 0, 12, 0)
        self.title.setContentsMargins(16, 0, 16, 6)
        self.page.hit_color = "row_selected"
        self.page.set_text(view.article.text)
        self.layers = Layers(view)
        self.show_only(on=True)
        look.changed.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Take on the appearance."""
        look = self.context.appearance
        theme = look.tokens
        for label, step, color in (
            (self.name, "caption_strong", "text"),
            (self.title, "card_title", "text"),
            (self.count, "caption", "muted"),
        ):
            label.setFont(fonts.font(step, factor=look.factor))
            colored(label, theme.base(color))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), QColor(theme.base("surface")))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.page.dress()

    def show_only(self, *, on: bool) -> None:
        """Mark what only this report says, or do not."""
        self.layers.set_hits(self.only if on else ())
        self.page.set_layers(self.layers, self.context.workspace.profile())

    @Slot()
    def step(self) -> None:
        """Go to the next sentence that only this report has."""
        self.at = (self.at + 1) % len(self.only)
        self.page.marked.hit = self.only[self.at]
        self.page.reveal(self.only[self.at])
        self.page.viewport().update()


class CompareWindow(QWidget):
    """A window of its own, so that the reader stays as it is. Esc closes it."""

    def __init__(
        self, context: Context, left: ArticleId, right: ArticleId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two reports"))
        one, two = (context.workspace.reader_view(article) for article in (left, right))
        texts = one.article.text, two.article.text
        self.left = Side(context, one, only_in(texts[0], texts[1]))
        self.right = Side(context, two, only_in(texts[1], texts[0]))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.left)
        split.addWidget(self.right)
        self.marked = QCheckBox(self.tr("Mark what only one of them says"))
        self.marked.setChecked(True)
        self.marked.toggled.connect(self._on_marked)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.addWidget(self.marked)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.addLayout(foot)
        closing = QShortcut(QKeySequence("Esc"), self)
        closing.activated.connect(self.close)
        px = context.appearance.px
        self.resize(px(2 * tokens.size("reader_min") + 260), px(720))

    @Slot(bool)
    def _on_marked(self, on: bool) -> None:
        for side in (self.left, self.right):
            side.show_only(on=on)
