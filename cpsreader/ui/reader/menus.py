"""The context menu of the page: what can be done with the words or item under the pointer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from cpsreader.domain.annotation import Annotation
from cpsreader.ui.reader import keys
from cpsreader.ui.reader.desk import machine_item

if TYPE_CHECKING:
    from cpsreader.ui.reader.pane import ReaderPane


_SHOWN = 48
"""Letters of a lost mark's words that the menu shows."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def _names(pane: ReaderPane) -> list[tuple[str, str]]:
    """(command, text) of what applies; ('', '') is a separator."""
    desk, found = pane.desk, []
    words, pick = desk.words(), desk.pick
    if machine_item(pick) is not None and words is None:
        found += [
            ("confirm", _tr("Confirm")),
            ("change", _tr("Change…")),
            ("reject", _tr("Reject")),
            ("card", _tr("Show the card")),
            ("", ""),
        ]
    if words is not None or pick is not None:
        found += [
            ("label", _tr("Label…")),
            ("note", _tr("Note…")),
            ("add", _tr("Add a finding or claim")),
        ]
    if pick is not None and isinstance(pick.item, Annotation) and words is None:
        found += [
            ("edit_edges", _tr("Move its edges")),
            ("split_mark", _tr("Split it here")),
            ("copy_mark", _tr("Copy the mark")),
            ("delete_mark", _tr("Remove the mark")),
        ]
    if words is not None and pane.marking.copied is not None:
        found.append(("paste_mark", _tr("Paste the copied mark here")))
    if words is not None or pick is not None:
        found += [("", ""), ("copy_with_source", _tr("Copy with source"))]
    found += [
        ("find", _tr("Find in this report")),
        ("article_note", _tr("Note on this report…")),
        ("article_labels", _tr("Labels of this report…")),
        ("edit_details", _tr("Edit title, source and date…")),
        ("print_article", _tr("Print…")),
    ]
    return found


def build(pane: ReaderPane) -> QMenu:
    """The menu for what is selected now."""
    menu = QMenu(pane)
    for name, text in _names(pane):
        if not name:
            menu.addSeparator()
            continue
        key = keys.shown(name)
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.setData(name)
        action.triggered.connect(partial(pane.run, name))
    _orphans(pane, menu)
    return menu


def _orphans(pane: ReaderPane, menu: QMenu) -> None:
    """Offers to place marks that lost their place when the text was replaced."""
    view = pane.desk.view
    if view is None or not view.orphans or pane.desk.words() is None:
        return
    below = menu.addMenu(_tr("Place a lost mark here"))
    for mark in view.orphans:
        action = below.addAction(f"“{mark.anchor.exact[:_SHOWN]}”".replace("&", "&&"))
        action.triggered.connect(partial(pane.marking.place_orphan, mark.id))


def context_menu(pane: ReaderPane, place: QPoint) -> None:
    """Select what is under the pointer, unless words are selected, and show the menu."""
    page = pane.page
    here = page.viewport().mapFromGlobal(place)
    if pane.desk.words() is None and page.viewport().rect().contains(here):
        pick = page.pick_at(here.x(), here.y())
        if pick is not None:
            pane.desk.set_pick(pick)
            offset = page.offset_at(here.x(), here.y())
            if offset is not None:
                cursor = page.textCursor()
                cursor.setPosition(page.geometry_of.offsets.to_qt(offset))
                page.setTextCursor(cursor)
    pane.card.put_away()
    menu = build(pane)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
