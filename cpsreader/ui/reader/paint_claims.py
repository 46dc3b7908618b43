"""Claims: a tint under the words that were said."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpsreader.ui.reader.scene import Scene
from cpsreader.ui.theme import tokens

_RADIUS = int(tokens.document()["radius"]["mark"])


def tints(scene: Scene) -> None:
    """The tint of every claim in view, on its content only: not on cue or speaker."""
    painter, claims = scene.painter, scene.layers.claims
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scene.look.claim_tint())
    for at in scene.visible(claims):
        for span in claims.pieces(at):
            for band in scene.bands(span.start, span.end):
                painter.drawRoundedRect(band.adjusted(-2, 0, 2, 0), _RADIUS, _RADIUS)
