"""Entities: an underline whose pattern and colour tell the kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPen

from cpsreader.domain.analysis import EntityKind
from cpsreader.ui.reader.scene import Scene
from cpsreader.ui.theme.tokens import Tokens

_STYLES: dict[EntityKind, tuple[float, tuple[float, ...]]] = {
    EntityKind.PERSON: (2.0, ()),
    EntityKind.ORGANIZATION: (1.0, ()),
    EntityKind.PLACE: (1.6, (6, 3)),
    EntityKind.DATE: (1.6, (1.5, 3)),
    EntityKind.QUANTITY: (1.4, (3, 2)),
    EntityKind.OTHER: (1.4, (4, 2, 1, 2)),
}
"""Width in px and dashes in px, as ``pattern`` in the token file has them."""

_RAISE = 3
_MOST_RAISED = 4
"""An underline goes above a mark's stroke, but never into the letters, px."""
_ABOVE_BOTTOM = 3


def pen(kind: EntityKind, theme: Tokens, factor: float = 1.0) -> QPen:
    """The pen of a kind's underline; Qt counts dashes in pen widths."""
    width, dashes = _STYLES[kind]
    drawn = width * factor
    made = QPen(QColor(theme.entity(kind)), drawn)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        made.setDashPattern([dash / width for dash in dashes])
    return made


def underlines(scene: Scene) -> None:
    """Underlines of the kinds shown, raised where a mark's stroke lies below them."""
    pens = {kind: pen(kind, scene.look.tokens, scene.look.factor) for kind in EntityKind}
    mentions, marks = scene.layers.mentions, scene.layers.marks
    for at in scene.visible(mentions):
        kind = mentions.items[at].item.kind
        if kind not in scene.kinds:
            continue
        span = mentions.hull(at)
        lift = min(_RAISE * len(marks.meeting(span.start, span.end)), _MOST_RAISED)
        scene.painter.setPen(pens[kind])
        for piece in scene.pieces(span.start, span.end):
            y = piece.rect.bottom() - _ABOVE_BOTTOM - lift
            scene.painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y))
