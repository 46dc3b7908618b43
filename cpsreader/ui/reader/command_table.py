"""The reader's commands by name: the one table that keys, menus and the window call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from cpsreader.ui.reader import navigation
from cpsreader.ui.reader.layers import Layer

if TYPE_CHECKING:
    from cpsreader.ui.reader.pane import ReaderPane


def table(pane: ReaderPane) -> dict[str, Callable[[], object]]:
    """What each command does; the names are those of ``keys.KEYS`` and a few more."""
    made: dict[str, Callable[[], object]] = {
        "confirm": pane.confirm,
        "change": pane.change,
        "reject": pane.reject,
        "add": pane.add_finding,
        "add_claim": pane.add_claim,
        "label": pane.label,
        "note": pane.note,
        "article_labels": pane.marking.label_article,
        "article_note": pane.popups.write_on_article,
        "edit_edges": pane.edges.begin,
        "delete_mark": pane.delete_mark,
        "copy_mark": pane.marking.copy_mark,
        "paste_mark": pane.marking.paste_mark,
        "split_mark": pane.marking.split_at_caret,
        "cycle": partial(navigation.cycle, pane.desk),
        "card": pane.show_card,
        "toggle_quiet": pane.toggle_quiet,
        "toggle_star": pane.desk.toggle_star,
        "page_down": pane.page_down,
        "page_up": partial(pane.page.turn, -1),
        "escape": pane.escape,
        "activate": pane.activate,
        "copy_with_source": pane.marking.copy_with_source,
        "copy_article": pane.marking.copy_all,
        "find": pane.find_bar.begin,
        "next_hit": partial(pane.find_bar.go, 1),
        "previous_hit": partial(pane.find_bar.go, -1),
        "edit_details": partial(pane.edit_details, ""),
        "zoom_in": partial(pane.zoom, 1),
        "zoom_out": partial(pane.zoom, -1),
        "zoom_reset": partial(pane.zoom, 0),
        "print_article": pane.print_article,
        "compare": pane.ask_compare,
        "back": pane.back_requested.emit,
        "forward": pane.forward_requested.emit,
    }
    for number in range(1, 10):
        made[f"mark_{number}"] = partial(pane.mark, number)
    for layer in (Layer.CLAIM, Layer.FINDING, Layer.ANNOTATION, Layer.MENTION):
        made[f"next_{layer}"] = partial(pane.next, layer)
        made[f"previous_{layer}"] = partial(pane.previous, layer)
    return made
