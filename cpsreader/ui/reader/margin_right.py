"""The right margin says what it means: findings' brackets and shapes, and the marks' stripes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPixmap

from cpsreader.domain.analysis import Finding
from cpsreader.services.views import Reviewed, ReviewState
from cpsreader.ui import words
from cpsreader.ui.reader.scene import Column, Look, Scene
from cpsreader.ui.theme import fonts, icons, shapes, tokens
from cpsreader.ui.theme.tokens import Tokens

_BRACKET = float(tokens.document()["stroke"]["finding_bracket"])
_STRIPE = float(tokens.document()["stroke"]["annotation_stripe"])
_BRACKET_FROM_TEXT = 9
_BRACKET_PITCH = 3
_ICON_FROM_TEXT, _ICON = 15, 14
_SHAPE = 11
_SHAPE_FROM_TEXT, _SHAPE_FROM_TEXT_NARROW = 32, 16
_STRIPE_FROM_TEXT, _STRIPE_FROM_TEXT_NARROW = 46, 32
_STRIPE_PITCH = 6
_WORD_WIDTH = 74
_NOTE = 13
_STACK = 20
_INSET = 4


def stripes_from_text(column: Column, look: Look) -> float:
    """Where the first stripe lies, px right of the text."""
    if column.narrow:
        return look.px(_STRIPE_FROM_TEXT_NARROW)
    return look.px(_STRIPE_FROM_TEXT + (_WORD_WIDTH if column.words else 0))


@dataclass(slots=True)
class _Bracket:
    at: int
    lane: int
    top: float
    bottom: float
    begins: bool


def _brackets(scene: Scene) -> list[_Bracket]:
    findings, found = scene.layers.findings, []
    last: tuple[_Bracket, int] | None = None
    for at in scene.visible(findings):
        hull = findings.hull(at)
        extent = scene.extent(hull.start, hull.end)
        if extent is None:
            continue
        first, final = extent
        top, bottom = scene.lines[first].top + _INSET, scene.lines[final].bottom - _INSET
        bracket = _Bracket(at, 0, top, bottom, scene.begins(first, hull.start))
        if last is not None and first <= last[1]:
            _part(scene, last[0], bracket, meets=last[1] == first)
        last = (bracket, max(final, last[1] if last else final))
        found.append(bracket)
    return found


def _part(scene: Scene, upper: _Bracket, lower: _Bracket, *, meets: bool) -> None:
    """Two on one line part it between them; where they share more, the second moves out."""
    middle = (upper.bottom + lower.top) / 2
    if meets and upper.top < middle - 1 and lower.bottom > middle + 1:
        upper.bottom, lower.top = middle - 1, middle + 1
    else:
        lower.lane = 1 - upper.lane


def _draw_bracket(scene: Scene, bracket: _Bracket, row: Reviewed[Finding]) -> None:
    """Solid; dashed where the machine is not sure or the finding moves nothing."""
    px = scene.look.px
    left = scene.column.right + px(_BRACKET_FROM_TEXT + bracket.lane * _BRACKET_PITCH)
    finding = row.item
    color = QColor(scene.look.tokens.status(finding.status))
    sure = row.state is not ReviewState.NONE or finding.confidence >= words.MEDIUM
    if finding.moves and sure:
        box = QRectF(left, bracket.top, px(_BRACKET), bracket.bottom - bracket.top)
        scene.painter.fillRect(box, color)
        return
    pen = QPen(color if finding.moves else scene.look.page("muted"), 1)
    pen.setDashPattern([3, 3])
    pen.setDashOffset((bracket.top + scene.scroll) % 6)
    scene.painter.setPen(pen)
    scene.painter.drawLine(QPointF(left + 1, bracket.top), QPointF(left + 1, bracket.bottom))


def _drawn(name: str, color: str, size: int, theme: Tokens, ratio: float) -> QPixmap:
    return icons.pixmap(name, color, size, theme, ratio)


def _icon(scene: Scene, name: str, color: QColor, size: float) -> QPixmap:
    return _drawn(name, color.name(), round(size), scene.look.tokens, scene.ratio)


class _Glyphs:
    """Draws issue icons and status shapes downward, none on another."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.below = float("-inf")
        self.font = fonts.font("caption", factor=scene.look.factor)

    def draw(self, bracket: _Bracket, row: Reviewed[Finding]) -> None:
        scene, column, px = self.scene, self.scene.column, self.scene.look.px
        top = max(bracket.top + 2, self.below)
        self.below = top + px(_STACK)
        issue = scene.profile.issue(row.item.issue)
        if not column.narrow:
            pixmap = _icon(scene, issue.icon if issue else "", scene.look.page("muted"), px(_ICON))
            scene.painter.drawPixmap(QPointF(column.right + px(_ICON_FROM_TEXT), top - 1), pixmap)
        if row.item.moves:
            at = _SHAPE_FROM_TEXT_NARROW if column.narrow else _SHAPE_FROM_TEXT
            box = QRectF(column.right + px(at), top + px(0.5), px(_SHAPE), px(_SHAPE))
            self._shape(row, box)

    def _shape(self, row: Reviewed[Finding], box: QRectF) -> None:
        scene = self.scene
        shapes.draw_status(scene.painter, row.item.status, box, scene.look.tokens)
        if row.state is ReviewState.CONFIRMED:
            scene.painter.setPen(QPen(scene.look.base("ok"), 1))
            scene.painter.setBrush(Qt.BrushStyle.NoBrush)
            scene.painter.drawEllipse(box.center(), box.width() * 0.78, box.width() * 0.78)
        elif row.state in (ReviewState.OWN, ReviewState.CHANGED):
            pencil = _icon(
                scene, tokens.icon_name("edit"), scene.look.base("text_soft"), scene.look.px(9)
            )
            scene.painter.drawPixmap(box.bottomRight() - QPointF(2, 4), pencil)
        if scene.column.words:
            self._word(row, box)

    def _word(self, row: Reviewed[Finding], box: QRectF) -> None:
        scene = self.scene
        scene.painter.setFont(self.font)
        scene.painter.setPen(QColor(scene.look.tokens.status(row.item.status, "ink")))
        place = QRectF(box.right() + 7, box.center().y() - 10, scene.look.px(_WORD_WIDTH), 20)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        scene.painter.drawText(place, flags, words.status_word(row.item.status))


def findings(scene: Scene, *, icons_ready: bool) -> None:
    """Brackets over the evidence and, at their tops, issue icon and status shape."""
    found, glyphs = _brackets(scene), _Glyphs(scene)
    for bracket in found:
        row = scene.layers.findings.items[bracket.at]
        _draw_bracket(scene, bracket, row)
    if not icons_ready:
        return
    for bracket in found:
        if bracket.begins:
            glyphs.draw(bracket, scene.layers.findings.items[bracket.at])


def stripes(scene: Scene, *, icons_ready: bool) -> None:
    """A stripe per mark beside its lines; beyond six lanes a count; a note adds an icon."""
    marks = scene.layers.marks
    px = scene.look.px
    base = scene.column.right + stripes_from_text(scene.column, scene.look)
    scene.painter.setPen(Qt.PenStyle.NoPen)
    for at in scene.visible(marks):
        hull = marks.hull(at)
        extent = scene.extent(hull.start, hull.end)
        if extent is None:
            continue
        first, final = scene.lines[extent[0]], scene.lines[extent[1]]
        left = base + px(scene.layers.mark_lanes[at] * _STRIPE_PITCH)
        scene.painter.setBrush(
            QColor(scene.look.tokens.annotation(marks.items[at].color, "stripe"))
        )
        box = QRectF(left, first.top + 1, px(_STRIPE), final.bottom - first.top - 2)
        scene.painter.drawRoundedRect(box, 2, 2)
        if scene.begins(extent[0], hull.start):
            _ornaments(scene, at, box, icons_ready=icons_ready)


def _ornaments(scene: Scene, at: int, box: QRectF, *, icons_ready: bool) -> None:
    marks, painter = scene.layers.marks, scene.painter
    hull = marks.hull(at)
    beside = max(scene.layers.mark_lanes[other] for other in marks.meeting(hull.start, hull.end))
    px, column = scene.look.px, scene.column
    left = column.right + stripes_from_text(column, scene.look) + px((beside + 1) * _STRIPE_PITCH)
    fits = left + px(_NOTE) <= column.page
    if marks.items[at].note and not fits:
        painter.setBrush(scene.look.page("surface"))
        side = box.width() / 2
        painter.drawEllipse(QRectF(box.center().x() - side / 2, box.top() + side, side, side))
    elif icons_ready and marks.items[at].note:
        note = _icon(scene, tokens.icon_name("note"), scene.look.page("muted"), px(_NOTE))
        painter.drawPixmap(QPointF(left, box.top()), note)
    crowd = scene.layers.mark_crowd[at]
    if crowd > 1:
        painter.setFont(fonts.font("caption", factor=scene.look.factor))
        painter.setPen(scene.look.page("muted"))
        painter.drawText(QPointF(left, box.bottom()), f"+{crowd - 1}")
        painter.setPen(Qt.PenStyle.NoPen)
