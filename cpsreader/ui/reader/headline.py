"""The headline block: what the report is, or plainly what is not known of it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QDesktopServices, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from cpsreader.domain.article import Article
from cpsreader.domain.ids import LabelId
from cpsreader.services.views import ReaderView
from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader.scene import Look
from cpsreader.ui.theme import fonts, icons, tokens

TEXT_INSET = 12
"""A fact's text begins this far inside its button, px: the block begins so far left of the text."""
_WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: Brysbaert 2019, 238 words a minute, rounded down."""


class Fact(QToolButton):
    """One fact of the headline; ``field`` names what a click edits, '' for none."""

    def __init__(self, text: str, icon: str, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.icon_role = icon
        self.setText(text)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if icon
            else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        self.setToolButtonStyle(style)
        self.setProperty("fact", True)


class Headline(QWidget):
    """Outlet and date, title, then a row of facts that wraps.

    Signals:
        edit_requested: the field of ``Metadata`` to edit.
        copies_requested: the copies of the story are asked for.
    """

    edit_requested = Signal(str)
    copies_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setAccessibleName(self.tr("Headline"))
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.upper: list[Fact] = []
        self.facts: list[Fact] = []
        self.view: ReaderView | None = None
        self.label_names: dict[LabelId, str] = {}

    # -- content -------------------------------------------------------------------------------

    def set_view(self, view: ReaderView | None, label_names: dict[LabelId, str]) -> None:
        """Show another article's facts."""
        self.view = view
        self.label_names = label_names
        for fact in (*self.upper, *self.facts):
            fact.deleteLater()
        self.upper, self.facts = [], []
        if view is not None:
            self.title.setText(view.article.title)
            self.upper = self._upper(view.article)
            self.facts = self._facts(view)
        self.title.setVisible(view is not None)
        self.dress()

    def _fact(self, text: str, icon: str, field: str, tip: str) -> Fact:
        made = Fact(text, icon, field, self)
        made.setToolTip(tip)
        if field:
            made.clicked.connect(partial(self.edit_requested.emit, field))
        else:
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.show()
        return made

    def _upper(self, article: Article) -> list[Fact]:
        day = words.long_day(article.published)
        if article.published is not None and article.published_time is not None:
            day += f", {article.published_time:%H:%M}"
        return [
            self._fact(words.outlet_word(article.outlet), "", "outlet", self.tr("Edit the source")),
            self._fact(day, "", "published", self.tr("Edit the date")),
        ]

    def _facts(self, view: ReaderView) -> list[Fact]:
        article = view.article
        byline = article.byline or self.tr("Byline not stated")
        minutes = max(1, math.ceil(article.words / _WORDS_A_MINUTE))
        made = [
            self._fact(byline, "", "byline", self.tr("Edit the byline")),
            self._fact(
                self.tr("%n min", "", minutes),
                "",
                "",
                self.tr("%n words", "", article.words),
            ),
            self._copies(view),
            self._link(article),
        ]
        if article.title_made:
            text = self.tr("Title taken from the first sentence")
            made.append(self._fact(text, "edit", "title", self.tr("Edit the title")))
        made += self._labels(view)
        if view.orphans:
            text = self.tr("%n marks lost their place", "", len(view.orphans))
            tip = self.tr(
                "The text was replaced and their words are gone. Select words and "
                "right-click to place them again:"
            )
            quotes = "\n".join(f"“{mark.anchor.exact}”" for mark in view.orphans)
            made.append(self._fact(text, "orphan", "", f"{tip}\n{quotes}"))
        if view.article.note:
            made.append(self._fact(self.tr("Has a note"), "note", "note", view.article.note))
        return made

    def _labels(self, view: ReaderView) -> list[Fact]:
        """Labels on the whole article."""
        found = [mark for mark in view.annotations if not mark.anchor.exact and mark.labels]
        named = [
            self.label_names[n] for mark in found for n in mark.labels if n in self.label_names
        ]
        if not named:
            return []
        return [self._fact(", ".join(named), "label", "labels", self.tr("Change the labels"))]

    def _copies(self, view: ReaderView) -> Fact:
        count = len(view.copies)
        text = self.tr("%n copies of this story", "", count)
        if not count:
            text = self.tr("No copies of this story")
        tip = self.tr("Copies and revisions count as one independent source")
        made = self._fact(text, "syndication", "", tip)
        if count:
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(self.copies_requested)
        return made

    def _link(self, article: Article) -> Fact:
        if not article.url:
            text = self.tr("Link not stated")
            return self._fact(text, "", "url", self.tr("Add the link"))
        made = self._fact(QUrl(article.url).host() or article.url, "link", "", article.url)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._on_link)
        return made

    @Slot()
    def _on_link(self) -> None:
        if self.view is not None:
            QDesktopServices.openUrl(QUrl(self.view.article.url))

    # -- looks and places ----------------------------------------------------------------------

    def dress(self) -> None:
        """Take on fonts and colours."""
        look, factor = Look.of(self.appearance), self.appearance.factor
        title = fonts.font("read_h1", role=self._role(), factor=self._scale())
        self.title.setFont(title)
        self._color(self.title, look.page("text"))
        for number, fact in enumerate((*self.upper, *self.facts)):
            step = "caption_strong" if number == 0 else "caption"
            fact.setFont(fonts.font(step, factor=factor))
            self._color(fact, look.page("text" if number == 0 else "muted"))
            if fact.icon_role:
                side = self.appearance.px(13)
                fact.setIcon(icons.icon(fact.icon_role, look.tokens, "muted"))
                fact.setIconSize(QSize(side, side))
        self._arrange(self.width())

    def _role(self) -> str:
        return "ui" if self.appearance.reading_role == "read" else self.appearance.reading_role

    def _scale(self) -> float:
        """The title grows with the page's text, half as fast."""
        grown = self.appearance.reading_size / 16
        return self.appearance.factor * max(1.0, (1 + grown) / 2)

    def _color(self, widget: QWidget, color: QColor) -> None:
        palette = widget.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(role, color)
        widget.setPalette(palette)
        if isinstance(widget, Fact):
            hover = self.appearance.tokens.base("row_hover")
            focus = self.appearance.tokens.base("focus")
            widget.setStyleSheet(
                f"QToolButton {{ color: {color.name()}; border: 2px solid transparent;"
                " border-radius: 6px; padding: 2px 4px; }"
                f"QToolButton:hover {{ background: {hover}; }}"
                f"QToolButton:focus {{ border: 2px solid {focus}; }}"
            )

    def _rows(self, facts: list[Fact], width: int) -> Iterator[tuple[Fact, int, int, QSize]]:
        """Places of a row of facts that wraps, from (0, 0)."""
        x = y = 0
        height = self.appearance.px(24)
        for fact in facts:
            hint = fact.sizeHint()
            size = QSize(min(hint.width(), width), height)
            if x and x + size.width() > width:
                x, y = 0, y + height
            yield fact, x, y, size
            x += size.width() - self.appearance.px(tokens.space("s"))

    def _arrange(self, width: int, *, move: bool = True) -> int:
        """Place everything for a width; returns the height."""
        px = self.appearance.px
        y, edge = px(tokens.space("xl")), TEXT_INSET
        for number, facts in enumerate((self.upper, self.facts)):
            bottom = y
            for fact, left, top, size in self._rows(facts, width):
                if move:
                    fact.setGeometry(left, y + top, size.width(), size.height())
                bottom = y + top + size.height()
            y = bottom
            if number == 0 and self.view is not None:
                y += px(2)
                height = self.title.heightForWidth(max(width - edge, 1))
                if move:
                    self.title.setGeometry(edge, y, width - edge, height)
                y += height + px(4)
        return y + px(tokens.space("xl"))

    def heightForWidth(self, width: int) -> int:
        """The height that holds everything at that width."""
        return self._arrange(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
