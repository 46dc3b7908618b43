"""The left margin says who: a bar over each claim and its speaker."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from cpsreader.domain.analysis import Claim, ClaimKind, Speaker
from cpsreader.ui.reader.scene import Scene
from cpsreader.ui.theme import fonts, tokens

_BAR = float(tokens.document()["stroke"]["claim_bar"])
_BAR_FROM_TEXT = 18
_LANE_PITCH = 5
_NAME_GAP = 8
_INITIALS_GAP = 4
_INSET = 3
_DASH_ON, _DASH_PITCH = 6, 8
_LEAST = 6


@dataclass(slots=True)
class Bar:
    """A claim's bar in viewport coordinates; ``first`` is its first line's place in the scene."""

    at: int
    lane: int
    top: float
    bottom: float
    first: int
    begins: bool


def bars(scene: Scene) -> list[Bar]:
    """Bars of the claims in view.

    Two claims of a lane on one line have one bar if speaker and kind agree, else half the line
    each.
    """
    claims, found = scene.layers.claims, []
    last: dict[int, tuple[Bar, int]] = {}
    for at in scene.visible(claims):
        hull = claims.hull(at)
        extent = scene.extent(hull.start, hull.end)
        if extent is None:
            continue
        first, final = extent
        lane = scene.layers.claim_lanes[at]
        bar = Bar(
            at,
            lane,
            scene.lines[first].top + _INSET,
            scene.lines[final].bottom - _INSET,
            first,
            scene.begins(first, hull.start),
        )
        before = last.get(lane)
        if before is not None and before[1] == first:
            if _alike(scene, before[0].at, at):
                before[0].bottom = bar.bottom
                last[lane] = (before[0], final)
                continue
            _share(before[0], bar, scene.lines[first].top + scene.lines[first].height / 2)
        last[lane] = (bar, final)
        found.append(bar)
    return found


def _alike(scene: Scene, one: int, other: int) -> bool:
    """Whether two claims are of one speaker and kind, so that one bar can stand for both."""
    first, second = (scene.layers.claims.items[at].item for at in (one, other))
    return (
        first.kind is second.kind
        and first.speaker is not None
        and second.speaker is not None
        and first.speaker.name == second.speaker.name
    )


def _share(upper: Bar, lower: Bar, middle: float) -> None:
    upper.bottom = max(upper.top + _LEAST, middle - 1)
    lower.top = min(max(middle + 1, upper.bottom + 2), lower.bottom - _LEAST)


def _draw_bar(scene: Scene, bar: Bar, kind: ClaimKind) -> None:
    painter, color = scene.painter, QColor(scene.look.tokens.claim("bar"))
    px = scene.look.px
    left = scene.column.left - px(_BAR_FROM_TEXT + bar.lane * _LANE_PITCH)
    box = QRectF(left, bar.top, px(_BAR), bar.bottom - bar.top)
    if kind is ClaimKind.INDIRECT:
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if kind is ClaimKind.DIRECT:
        painter.drawRoundedRect(box, 1.5, 1.5)
        return
    _gapped(scene, box)


def _gapped(scene: Scene, box: QRectF) -> None:
    """Dashes tied to the page, so that a part painted while scrolling meets the rest."""
    top = box.top() - (box.top() + scene.scroll) % _DASH_PITCH
    scene.painter.save()
    scene.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    while top < box.bottom():
        scene.painter.drawRect(QRectF(box.left(), top, box.width(), _DASH_ON))
        top += _DASH_PITCH
    scene.painter.restore()


def initials(name: str) -> str:
    """First letters of the first and last word: 'Jesse Sharkey' is 'JS'."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return ""
    ends = words[:1] if len(words) == 1 or not words[-1][:1].isupper() else [words[0], words[-1]]
    return "".join(word[0].upper() for word in ends)


def second_line(speaker: Speaker) -> str:
    """The party under a speaker's name, or that the source is unnamed."""
    if not speaker.named:
        return QCoreApplication.translate("Reader", "unnamed")
    side = str(speaker.side or "")
    return "" if side.casefold() == speaker.name.casefold() else side


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The text on one or two lines, the second elided."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words, line = text.split(), ""
    while words and metrics.horizontalAdvance(f"{line} {words[0]}".strip()) <= width:
        line = f"{line} {words.pop(0)}".strip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return [line, rest] if line else [rest]


class _Names:
    """Draws the names of one paint and keeps them off each other."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.font = fonts.font("caption", factor=scene.look.factor)
        self.metrics = QFontMetricsF(self.font)
        self.pitch = self.metrics.height()
        self.below = float("-inf")
        self.last: tuple[int, str] = (-1, "")

    def rows(self, claim: Claim, width: float) -> list[tuple[str, bool]]:
        """Lines to draw; the flag says whether it is the name."""
        speaker = claim.speaker
        if speaker is None:
            return []
        if self.scene.column.initials:
            return [(initials(speaker.name), True)]
        lines = [(text, True) for text in _wrapped(speaker.name, self.metrics, width)]
        under = second_line(speaker)
        return [*lines, (under, False)] if under and len(lines) == 1 else lines

    def draw(self, bar: Bar, claim: Claim) -> None:
        who = claim.speaker.name if claim.speaker else ""
        place = (self.scene.lines[bar.first].block, who)
        if not bar.begins or place == self.last:
            return
        self.last = place
        px = self.scene.look.px
        crowd = self.scene.layers.claim_crowd[bar.at]
        gap = _INITIALS_GAP if self.scene.column.initials else _NAME_GAP
        right = self.scene.column.left - px(_BAR_FROM_TEXT + bar.lane * _LANE_PITCH + gap)
        top = max(bar.top, self.below)
        rows = self.rows(claim, right - 1)
        if crowd > 1 and rows:
            rows[0] = (f"{rows[0][0]} +{crowd - 1}", True)
        for text, is_name in rows:
            self._row(text, right, top, name=is_name)
            top += self.pitch
        self.below = top + 2 if rows else self.below

    def _row(self, text: str, right: float, top: float, *, name: bool) -> None:
        look = self.scene.look
        self.scene.painter.setPen(QColor(look.tokens.claim("name")) if name else look.page("muted"))
        box = QRectF(0, top, right, self.pitch)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.scene.painter.drawText(box, flags, text)


def paint(scene: Scene, *, names: bool = True) -> None:
    """Bars and speakers of the claims in view."""
    writer = _Names(scene)
    found = bars(scene)
    for bar in found:
        _draw_bar(scene, bar, scene.layers.claims.items[bar.at].item.kind)
    if names:
        scene.painter.setFont(writer.font)
        for bar in found:
            writer.draw(bar, scene.layers.claims.items[bar.at].item)


def sample(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """The bar as the legend shows it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(rect.center().x() - 1.5, rect.top(), _BAR, rect.height()), 1, 1)
