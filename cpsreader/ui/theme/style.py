"""Palette and style sheet of the window, made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cpsreader import paths
from cpsreader.ui.theme import fonts
from cpsreader.ui.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Light: "raised",
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_SHEET = """
QMainWindow, QDialog {{ background: {window}; }}
QMenuBar {{ background: {window}; color: {text}; padding: 1px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {row_hover}; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line_strong}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {row_selected}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line_strong};
  padding: 4px 7px; }}
QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {focus}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QStatusBar {{ background: {window}; color: {text_soft}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QLineEdit, QPlainTextEdit, QTextEdit[editable="true"], QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
  background: {surface}; color: {text}; border: 1px solid {line_strong}; border-radius: 6px;
  padding: 3px 7px; selection-background-color: {selection}; selection-color: {text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[editable="true"]:focus, QComboBox:focus,
QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {focus}; padding: 2px 6px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {raised}; color: {text}; border: 1px solid {line_strong};
  selection-background-color: {row_selected}; selection-color: {text}; outline: none; }}
QPushButton {{ background: {surface}; color: {text}; border: 1px solid {line_strong};
  border-radius: 6px; padding: 5px 14px; min-height: 16px; }}
QPushButton:hover {{ background: {row_hover}; }}
QPushButton:pressed {{ background: {row_selected}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {disabled}; }}
QPushButton:default, QPushButton[primary="true"] {{ background: {accent}; color: {on_accent};
  border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:focus, QPushButton:default:focus {{ border: 2px solid {focus}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; color: {disabled};
  border-color: {line}; }}
QToolButton {{ background: transparent; color: {text_soft}; border: 1px solid transparent;
  border-radius: 6px; padding: 4px; }}
QToolButton:hover {{ background: {row_hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {row_selected}; color: {accent}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 3px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QListView, QTreeView, QTableView {{ background: {panel}; color: {text}; border: none;
  outline: none; selection-background-color: {row_selected}; selection-color: {text}; }}
QTableView {{ gridline-color: {line}; }}
QHeaderView {{ background: {panel}; }}
QHeaderView::section {{ background: {panel}; color: {text_soft}; border: none;
  border-bottom: 1px solid {line}; padding: 3px 8px; font-weight: 500; }}
QTableCornerButton::section {{ background: {panel}; border: none;
  border-bottom: 1px solid {line}; }}
QTabBar::tab {{ background: transparent; color: {text_soft}; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QGroupBox {{ border: none; font-weight: 600; margin-top: 14px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {line_strong}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {line}; border: none; max-height: 2px; }}
QProgressBar::chunk {{ background: {accent}; }}
QCheckBox, QRadioButton {{ color: {text}; spacing: 7px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {focus}; border-radius: 4px; }}
"""
_NAMES = (
    "window",
    "panel",
    "surface",
    "raised",
    "line",
    "line_strong",
    "text",
    "text_soft",
    "muted",
    "disabled",
    "accent",
    "on_accent",
    "focus",
    "selection",
    "row_selected",
    "row_hover",
    "danger",
    "ok",
)


def palette(theme: Tokens) -> QPalette:
    """The palette of an appearance."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(theme.base(name)))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.base("disabled")))
    return made


def style_sheet(theme: Tokens) -> str:
    """Borders and paddings of the standard controls; colours from the tokens."""
    chevron = paths.resource("icons", f"chevron-{theme.name}.svg").as_posix()
    return _SHEET.format(chevron=chevron, **{name: theme.base(name) for name in _NAMES})


def apply(app: QApplication, theme: Tokens, factor: float = 1.0) -> None:
    """Dress the whole program: Fusion, palette, style sheet, interface font."""
    app.setStyle("Fusion")
    app.setFont(fonts.font("body", factor=factor))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
