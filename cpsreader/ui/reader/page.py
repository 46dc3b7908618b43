"""The page as people see and touch it: layers under and over the text, mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import (
    keys,
    margin_left,
    margin_right,
    paint_claims,
    paint_entities,
    paint_marks,
    paint_outlines,
)
from cpsreader.ui.reader.focus_ring import FocusRing
from cpsreader.ui.reader.layers import Layer, Pick
from cpsreader.ui.reader.page_view import PageView
from cpsreader.ui.reader.scene import Scene

_AROUND = 64
"""Names and glyphs hang below the line they belong to by up to this many px at 100 %."""
_REST = 400
"""Words selected by keys count as chosen after so many ms."""


@contextmanager
def painting(widget: QWidget, box: QRect) -> Iterator[QPainter]:
    """A painter that is ended whatever happens: one left open takes the program down."""
    painter = QPainter(widget)
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


class Page(PageView):
    """Paints the layers round the text, never into it. Offsets in signals are code points.

    Signals:
        clicked: (offset, Layer or None): a click on the text, or in a margin on that layer.
        hovered: a ``Pick`` or None under the resting or moving pointer.
        selection_rested: words have been selected by mouse or have rested selected by keys.
        commanded: the name of a command whose key was pressed.
        menu_requested: a global position.
    """

    clicked = Signal(int, object)
    hovered = Signal(object)
    selection_rested = Signal()
    commanded = Signal(str)
    menu_requested = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.capture_keys = False
        self.hit_color = "hit"
        self._icons_ready = False
        self._pressed: QPointF | None = None
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(0)
        self.ring = FocusRing(appearance, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest)

    # -- painting ------------------------------------------------------------------------------

    def scene(
        self, painter: QPainter, top: float, bottom: float, origin: float | None = None
    ) -> Scene | None:
        """The part [top, bottom] of the page, in px from the top of the text.

        ``origin`` is the y of the page that is painted at the painter's 0; ``top`` if None.
        """
        scroll = top if origin is None else origin
        if self.layers is None:
            return None
        around = self.look.px(_AROUND)
        return Scene(
            painter=painter,
            geometry=self.geometry_of,
            lines=self.geometry_of.lines(top - around - scroll, bottom + around - scroll, scroll),
            layers=self.layers,
            look=self.look,
            shown=self.active,
            kinds=self.kinds,
            column=self.column(),
            profile=self.profile,
            scroll=scroll,
            ratio=self.devicePixelRatioF(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        box = event.rect()
        scene = None
        with painting(self.viewport(), box) as painter:
            # A new style sheet of the program gives the viewport its old palette back.
            painter.fillRect(box, self.look.page("surface"))
            scene = self.scene(painter, self.top + box.top(), self.top + box.bottom(), self.top)
            if scene is not None:
                self.paint_under(scene)
        super().paintEvent(event)
        if scene is not None:
            with painting(self.viewport(), box) as painter:
                scene.painter = painter
                self.paint_over(scene)
        if not self._icons_ready:
            QTimer.singleShot(0, self, self._on_painted)

    def paint_under(self, scene: Scene) -> None:
        """Paint what lies under the text."""
        if Layer.CLAIM in scene.shown:
            paint_claims.tints(scene)
        if Layer.ANNOTATION in scene.shown:
            paint_marks.bands(scene)
        paint_marks.hits(scene, self.marked.hit, self.hit_color)
        if self.marked.flash is not None:
            paint_marks.flash(scene, self.marked.flash, self.marked.strength)

    def paint_over(self, scene: Scene) -> None:
        """Paint what lies over and beside the text."""
        if Layer.MENTION in scene.shown:
            paint_entities.underlines(scene)
        self._paint_outlines(scene)
        if Layer.CLAIM in scene.shown:
            margin_left.paint(scene)
        if Layer.FINDING in scene.shown:
            margin_right.findings(scene, icons_ready=self._icons_ready)
        if Layer.ANNOTATION in scene.shown:
            margin_right.stripes(scene, icons_ready=self._icons_ready)

    def _paint_outlines(self, scene: Scene) -> None:
        chosen = self.marked.pick
        hover = self.marked.hover
        if hover is not None and hover != chosen:
            paint_outlines.outline(scene, self.pieces_of(hover), scene.look.page("muted"), 1)
        if chosen is not None and chosen.layer is not None:
            spans = self.pieces_of(chosen)
            paint_outlines.outline(scene, spans, scene.look.base("focus"), 1.5)

    def show_icons(self) -> None:
        """Show icons from the first paint on."""
        self._icons_ready = True

    @Slot()
    def _on_painted(self) -> None:
        """Icons cost an import: they come right after the first paint."""
        if not self._icons_ready:
            self._icons_ready = True
            self.viewport().update()

    # -- mouse and keys ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self.setCursorWidth(0)
        self.ring.hide()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if self.selected_span() is not None:
            self.selection_rested.emit()
            return
        place = event.position()
        layer = self.layer_at(place.x())
        offset = self.offset_at(place.x(), place.y())
        if layer is not None:
            pick = self.pick_at(place.x(), place.y())
            offset = pick.span.start if pick is not None else None
        self.clicked.emit(-1 if offset is None else offset, layer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.set_hover(self.pick_at(event.position().x(), event.position().y()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.set_hover(None)
        return super().viewportEvent(event)

    def set_hover(self, pick: Pick | None) -> None:
        """Outline what is under the pointer and tell of it."""
        if pick != self.marked.hover:
            self.marked.hover = pick
            self.viewport().update()
            self.hovered.emit(pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = keys.command(event)
        if self.capture_keys and event.key() in _EDGE_KEYS:
            name = _EDGE_KEYS[Qt.Key(event.key())]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                name += "_start"
        if name:
            self.commanded.emit(name)
            event.accept()
            return
        if self._scrolled_by(event):
            return
        self._show_caret()
        super().keyPressEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selected_span():
            self._rest.start()

    def _scrolled_by(self, event: QKeyEvent) -> bool:
        """Plain Up, Down and the like scroll; with a screen reader they move its caret."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (_NONE, Qt.KeyboardModifier.ControlModifier)
        if not plain or QAccessible.isActive() or event.key() not in _SCROLL_KEYS:
            return False
        lines, pages, end = _SCROLL_KEYS[Qt.Key(event.key())]
        bar = self.verticalScrollBar()
        if pages:
            self.turn(pages)
        elif end:
            self.scroll_to(self.document().size().height() if end > 0 else 0)
        else:
            bar.setValue(bar.value() + lines * self._line_height())
        return True

    def _show_caret(self) -> None:
        """Show the caret while keys move it, and bring it to what is in view first."""
        self.setCursorWidth(max(1, self.appearance.px(1)))
        cursor, view = self.cursorRect(), self.viewport().rect()
        if not self.textCursor().hasSelection() and not view.intersects(cursor):
            caret = self.textCursor()
            caret.setPosition(self.geometry_of.offsets.to_qt(self.first_offset()))
            self.setTextCursor(caret)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms by the reader's own steps."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.commanded.emit("zoom_in" if event.angleDelta().y() > 0 else "zoom_out")
            event.accept()
            return
        super().wheelEvent(event)

    @Slot()
    def _on_rest(self) -> None:
        if self.selected_span() is not None:
            self.selection_rested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())


_NONE = Qt.KeyboardModifier.NoModifier
_SCROLL_KEYS = {
    Qt.Key.Key_Up: (-2, 0, 0),
    Qt.Key.Key_Down: (2, 0, 0),
    Qt.Key.Key_PageUp: (0, -1, 0),
    Qt.Key.Key_PageDown: (0, 1, 0),
    Qt.Key.Key_Home: (0, 0, -1),
    Qt.Key.Key_End: (0, 0, 1),
}
"""What a key scrolls: lines, pages, or to the top (-1) or end (1)."""
_EDGE_KEYS = {
    Qt.Key.Key_Left: "edge_left",
    Qt.Key.Key_Right: "edge_right",
    Qt.Key.Key_Up: "edge_up",
    Qt.Key.Key_Down: "edge_down",
    Qt.Key.Key_Return: "edge_done",
    Qt.Key.Key_Enter: "edge_done",
    Qt.Key.Key_Escape: "edge_cancel",
}
