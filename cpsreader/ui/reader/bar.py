"""The reader's bar: back, forward, what is open, and the page's own tools."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from cpsreader.ui import words
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import keys
from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.theme import fonts, tokens
from cpsreader.ui.widgets.bar import PaneBar
from cpsreader.ui.widgets.icon_button import IconButton


class RunningTitle(QWidget):
    """Outlet and title in one line, elided; empty while the headline itself is in view."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.outlet = ""
        self.title = ""
        self.showing = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set(self, outlet: str, title: str, *, showing: bool) -> None:
        """What to show, and whether."""
        if (outlet, title, showing) != (self.outlet, self.title, self.showing):
            self.outlet, self.title, self.showing = outlet, title, showing
            self.setToolTip(f"{outlet}: {title}" if showing else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.showing:
            return
        painter, theme = QPainter(self), self.appearance.tokens
        strong = fonts.font("row_title", factor=self.appearance.factor)
        metrics = QFontMetricsF(strong)
        name = metrics.elidedText(self.outlet, Qt.TextElideMode.ElideRight, self.width() * 0.6)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(strong)
        painter.setPen(QColor(theme.base("text")))
        painter.drawText(QRectF(0, 0, self.width(), self.height()), middle, name)
        left = metrics.horizontalAdvance(name) + self.appearance.px(tokens.space("m")) + 1
        plain = fonts.font("body_small", factor=self.appearance.factor)
        rest = QFontMetricsF(plain).elidedText(
            self.title, Qt.TextElideMode.ElideRight, max(0.0, self.width() - left)
        )
        painter.setFont(plain)
        painter.setPen(QColor(theme.base("muted")))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, rest)


class ReaderBar(PaneBar):
    """The row above the page.

    Signals:
        commanded: the name of a command.
    """

    commanded = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        look = desk.context.appearance
        super().__init__(look, fill="surface", parent=parent)
        self.desk = desk
        self.back = self._button("back", self.tr("Back"), "back")
        self.forward = self._button("forward", self.tr("Forward"), "forward")
        self.title = RunningTitle(look, self)
        self.row.addSpacing(look.px(tokens.space("s")))
        self.row.addWidget(self.title, 1)
        self.find_button = self._button("find", self.tr("Find in this report"), "find")
        self.type = self._button("type", self.tr("Type and page"), "")
        self.quiet = self._button("quiet_off", self.tr("Quiet"), "toggle_quiet")
        self.quiet.setCheckable(True)
        self.note = self._button("note", self.tr("Note on this report"), "article_note")
        self.star = self._button("star_off", self.tr("Star"), "toggle_star")
        self.star.setCheckable(True)
        self.more = self._button("more", self.tr("More"), "")
        self._menus()

    def _button(self, role: str, name: str, command: str) -> IconButton:
        made = IconButton(self.desk.context.appearance, role, name, parent=self)
        if command:
            key = keys.shown(command)
            made.set_tip(name, key)
            made.clicked.connect(partial(self.commanded.emit, command))
        self.row.addWidget(made)
        return made

    def _menus(self) -> None:
        for button in (self.type, self.more):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.type_menu = QMenu(self)
        self.type_menu.aboutToShow.connect(self._fill_type)
        self.type.setMenu(self.type_menu)
        self.more_menu = QMenu(self)
        self.more.setMenu(self.more_menu)
        for name, text in (
            ("edit_details", self.tr("Edit title, source and date…")),
            ("compare", self.tr("Compare with another report…")),
            ("copy_article", self.tr("Copy the whole report with its source")),
            ("print_article", self.tr("Print…")),
        ):
            action = self.more_menu.addAction(text)
            action.setShortcut(keys.shown(name))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self.commanded.emit, name))

    @Slot()
    def _fill_type(self) -> None:
        look, menu = self.desk.context.appearance, self.type_menu
        menu.clear()
        families = (
            ("read", self.tr("Serif")),
            ("read_sans", self.tr("Sans")),
            ("ui", self.tr("System")),
        )
        self._choices(menu, families, look.reading_role, "reading_role")
        menu.addSeparator()
        page = "dark" if look.tokens.dark else "sepia" if look.sepia else "light"
        pages = (
            ("light", self.tr("Light page")),
            ("sepia", self.tr("Sepia page")),
            ("dark", self.tr("Dark page")),
        )
        self._choices(menu, pages, page, "page")
        menu.addSeparator()
        for name, text in (
            ("zoom_in", self.tr("Larger")),
            ("zoom_out", self.tr("Smaller")),
            ("zoom_reset", self.tr("Normal size")),
        ):
            action = menu.addAction(f"{text}\t{keys.shown(name)}")
            action.triggered.connect(partial(self.commanded.emit, name))

    def _choices(
        self, menu: QMenu, choices: tuple[tuple[str, str], ...], now: str, what: str
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action: QAction = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            action.triggered.connect(partial(self._on_choice, what, value))

    def _on_choice(self, what: str, value: str) -> None:
        look = self.desk.context.appearance
        if what == "reading_role":
            look.change(reading_role=value)
        elif value == "dark":
            look.change(theme="dark", sepia=False)
        else:
            theme = "light" if look.tokens.dark else None
            look.change(theme=theme, sepia=value == "sepia")

    def set_trail(self, *, back: bool, forward: bool) -> None:
        """Whether there is a report to go back or forward to."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    @Slot()
    def gather(self) -> None:
        """Show what is open."""
        view = self.desk.view
        for button in (self.find_button, self.note, self.star, self.more, self.quiet):
            button.setEnabled(view is not None)
        self.quiet.setChecked(self.desk.page.quiet)
        self.quiet.set_role("quiet_on" if self.desk.page.quiet else "quiet_off")
        starred = view is not None and view.article.starred
        self.star.setChecked(starred)
        self.star.set_role("star" if starred else "star_off")
        self.scrolled()

    @Slot()
    def scrolled(self) -> None:
        """Show outlet and title once the headline has gone."""
        view, page = self.desk.view, self.desk.page
        if view is None:
            self.title.set("", "", showing=False)
            return
        head = page.headline.height() if page.headline is not None else 0
        outlet = words.outlet_word(view.article.outlet)
        self.title.set(outlet, view.article.title, showing=page.top > head * 0.6)
