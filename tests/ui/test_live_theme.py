"""The theme changes while the window is open."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from cpsreader.ui.theme import style
from cpsreader.ui.theme.tokens import Tokens


def test_the_page_takes_on_the_dark_theme_at_once(window):
    app, look = QApplication.instance(), window.context.appearance
    style.apply(app, look.tokens)
    style.apply(app, Tokens("dark"))
    look.change(theme="dark")
    try:
        page = window.reader.page
        picture = page.viewport().grab().toImage()
        shown = QColor(picture.pixel(2, picture.height() - 3))
        assert shown == page.look.page("surface")
        assert shown.lightness() < 80
    finally:
        style.apply(app, Tokens("light"))
        look.change(theme="light")
