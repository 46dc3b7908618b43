"""Going from item to item of a layer, and outward through what covers a place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpsreader.ui.reader.desk import Desk
from cpsreader.ui.reader.layers import Layer, Pick


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def layer_word(layer: Layer | None) -> str:
    """What a layer's items are called, one of them."""
    return {
        Layer.MENTION: _tr("name"),
        Layer.CLAIM: _tr("claim"),
        Layer.FINDING: _tr("finding"),
        Layer.ANNOTATION: _tr("mark"),
        Layer.HIT: _tr("hit"),
        None: _tr("words"),
    }[layer]


def _from(desk: Desk, layer: Layer) -> int:
    """Where to start from: the selected item if it is in view, else the first line in view."""
    pick = desk.pick
    lines = desk.page.lines_in_view()
    if not lines:
        return -1
    first, last = lines[0].start, lines[-1].end
    if pick is not None and first <= pick.span.start <= last:
        return pick.span.start
    return first - 1 if desk.page.top else -1


def step(desk: Desk, layer: Layer, by: int) -> Pick | None:
    """Select the next (1) or previous (-1) item of a layer and show it; None at the end."""
    if desk.layers is None:
        return None
    index = desk.layers.index(layer)
    pick = desk.pick
    if pick is not None and pick.layer is layer and _in_view(desk, pick):
        at: int | None = pick.index + by
    else:
        start = _from(desk, layer)
        at = index.after(start) if by > 0 else index.before(max(start, 0))
    if at is None or not 0 <= at < len(index):
        _say_end(desk, layer, by)
        return None
    return _select(desk, layer, at)


def _in_view(desk: Desk, pick: Pick) -> bool:
    lines = desk.page.lines_in_view()
    return bool(lines) and lines[0].start <= pick.span.end and pick.span.start <= lines[-1].end


def _select(desk: Desk, layer: Layer, at: int) -> Pick:
    assert desk.layers is not None
    found = desk.layers.pick(layer, at)
    desk.page.select(None)
    desk.set_pick(found)
    desk.page.reveal(found.span)
    total = len(desk.layers.index(layer))
    desk.say(
        _tr("{number} of {total}: {what}").format(
            number=at + 1, total=total, what=layer_word(layer)
        )
    )
    return found


def _say_end(desk: Desk, layer: Layer, by: int) -> None:
    text = _tr("No {what} further on.") if by > 0 else _tr("No {what} before this.")
    desk.say(text.format(what=layer_word(layer)))


def click(desk: Desk, offset: int, layer: Layer | None) -> Pick | None:
    """Select the innermost item at an offset; a second click there goes outward."""
    if desk.layers is None or offset < 0:
        desk.set_pick(None)
        return None
    desk.place = offset
    found = desk.layers.under(offset, desk.page.active)
    if layer is not None:
        found = [pick for pick in found if pick.layer is layer]
    if not found:
        desk.set_pick(None)
        return None
    if desk.pick in found:
        return _outward(desk, found)
    return _choose(desk, found, 0)


def cycle(desk: Desk) -> Pick | None:
    """Select the next item outward from the selected one; after the widest the innermost."""
    if desk.layers is None or desk.pick is None:
        desk.say(_tr("Select something first: click it, or press ] or ."))
        return None
    span = desk.pick.span
    place = desk.place if span.start <= desk.place < span.end else span.start
    found = desk.layers.under(place, desk.page.active)
    return _outward(desk, found) if found else None


def _outward(desk: Desk, found: list[Pick]) -> Pick:
    at = found.index(desk.pick) + 1 if desk.pick in found else 0
    return _choose(desk, found, at % len(found))


def _choose(desk: Desk, found: list[Pick], at: int) -> Pick:
    desk.set_pick(found[at])
    if len(found) > 1:
        desk.say(
            _tr("{number} of {total} here: {what}").format(
                number=at + 1, total=len(found), what=layer_word(found[at].layer)
            )
        )
    return found[at]
