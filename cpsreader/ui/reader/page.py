"""The page: a text browser that paints the layers under and over its text, never into it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span, trimmed
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import (
    document,
    keys,
    margin_left,
    margin_right,
    paint_claims,
    paint_entities,
    paint_marks,
    paint_outlines,
)
from cpsreader.ui.reader.column import Margins, margins
from cpsreader.ui.reader.geometry import Geometry, Line
from cpsreader.ui.reader.headline import TEXT_INSET
from cpsreader.ui.reader.layers import Layer, Layers, Pick
from cpsreader.ui.reader.scene import Column, Look, Scene
from cpsreader.ui.theme import fonts, tokens

ALL_LAYERS = frozenset({Layer.MENTION, Layer.CLAIM, Layer.FINDING, Layer.ANNOTATION})
MACHINE_LAYERS = frozenset({Layer.MENTION, Layer.CLAIM, Layer.FINDING})
_AROUND = 64
"""Names and glyphs hang below the line they belong to by up to this many px at 100 %."""
_REST = 400


@dataclass(slots=True)
class Marked:
    """What is marked out at the moment; ``flash`` fades from 1 to 0."""

    pick: Pick | None = None
    hover: Pick | None = None
    hit: Span | None = None
    flash: Span | None = None
    strength: float = 0.0


class Page(QTextBrowser):
    """The text of one article. Offsets in signals are code points.

    Signals:
        clicked: (offset, Layer or None): a click on the text, or in a margin on that layer.
        hovered: a ``Pick`` or None under the resting or moving pointer.
        selection_rested: words have been selected by mouse or have rested selected by keys.
        commanded: the name of a command whose key was pressed.
        menu_requested: a global position.
        looked: the part in view has changed (scrolled, resized).
    """

    clicked = Signal(int, object)
    hovered = Signal(object)
    selection_rested = Signal()
    commanded = Signal(str)
    menu_requested = Signal(object)
    looked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.layers: Layers | None = None
        self.profile = Profile(name="")
        self.shown = ALL_LAYERS
        self.kinds = frozenset(str(kind) for kind in EntityKind)
        self.quiet = False
        self.marked = Marked()
        self.geometry_of = Geometry(self.document())
        self.margins = Margins(0, 0, initials=False, words=False, narrow=False)
        self.look = Look.of(appearance)
        self.headline: QWidget | None = None
        self.capture_keys = False
        self.hit_color = "hit"
        self._icons_ready = False
        self._text = ""
        self._pressed: QPointF | None = None
        self._build()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Reader"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._on_fade)
        self._glide = QVariantAnimation(self)
        self._glide.valueChanged.connect(self._on_glide)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.dress()

    # -- content -------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The canonical text on the page."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; its layers come with ``set_layers``."""
        self._text = text
        self.layers = None
        self.marked = Marked()
        self.geometry_of.set_text(text)
        with document.put_off(self.document()):
            document.fill(self.document(), text, self._line_height(), self._gap())
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._lay_out()

    def set_layers(self, layers: Layers | None, profile: Profile) -> None:
        """Other results over the same text: nothing moves."""
        self.layers = layers
        self.profile = profile
        self.viewport().update()

    def set_shown(self, shown: frozenset[Layer], kinds: frozenset[str], *, quiet: bool) -> None:
        """Layers and kinds of entities to paint; quiet leaves the user's marks alone."""
        self.shown, self.kinds, self.quiet = shown, kinds, quiet
        self.viewport().update()

    @property
    def active(self) -> frozenset[Layer]:
        """The layers that are painted now."""
        return self.shown - MACHINE_LAYERS if self.quiet else self.shown

    # -- appearance ----------------------------------------------------------------------------

    def reading_font(self) -> QFont:
        """The font of the text."""
        look = self.appearance
        return fonts.reading(look.reading_size, role=look.reading_role)

    def _line_height(self) -> int:
        return round(self.appearance.reading_size * 1.56)

    def _gap(self) -> int:
        return round(12 * self.appearance.reading_size / 16)

    def dress(self) -> None:
        """Take on the appearance as it is now; the place in the text is kept."""
        place = self.first_offset()
        self.look = Look.of(self.appearance)
        palette = self.palette()
        for role, name in ((QPalette.ColorRole.Base, "surface"), (QPalette.ColorRole.Text, "text")):
            palette.setColor(role, self.look.page(name))
        palette.setColor(QPalette.ColorRole.Highlight, self.look.base("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.look.page("text"))
        self.setPalette(palette)
        font = self.reading_font()
        if font != self.document().defaultFont():
            with document.put_off(self.document()):
                self.setFont(font)
                self.document().setDefaultFont(font)
                document.space(self.document(), self._line_height(), self._gap())
                self._lay_out()
            self.show_offset(place)
        self.viewport().update()

    def _lay_out(self) -> None:
        """Set the margins for the width there is; the headline's height is the top margin."""
        made = margins(self.viewport().width(), self.reading_font(), self.appearance.factor)
        self.margins = made
        top = self.appearance.px(tokens.space("xxl"))
        if self.headline is not None:
            left = made.left - TEXT_INSET
            width = self.viewport().width() - left - made.right
            height = self.headline.heightForWidth(width)
            self.headline.setGeometry(left, -self.verticalScrollBar().value(), width, height)
            top = height
        bottom = self.height() // 3
        if document.margins_differ(self.document(), made.left, made.right, top, bottom):
            with document.put_off(self.document()):
                document.set_margins(self.document(), made.left, made.right, top, bottom)
        self.looked.emit()

    def set_headline(self, widget: QWidget) -> None:
        """A widget above the text that scrolls with it."""
        self.headline = widget
        widget.setParent(self.viewport())
        widget.show()
        self._lay_out()

    def relayout(self) -> None:
        """The headline's content has changed."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.first_offset() if event.oldSize().width() > 0 else 0
        at_top = self.verticalScrollBar().value() == 0
        super().resizeEvent(event)
        self._lay_out()
        if not at_top and event.oldSize().width() != event.size().width():
            self.show_offset(place)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.headline is not None:
            self.headline.move(self.margins.left - TEXT_INSET, -self.verticalScrollBar().value())

    @Slot()
    def _on_scrolled(self) -> None:
        self.looked.emit()

    # -- where things are ----------------------------------------------------------------------

    @property
    def top(self) -> int:
        """How far the page is scrolled, px."""
        return self.verticalScrollBar().value()

    def lines_in_view(self) -> list[Line]:
        """Visual lines that meet the viewport, in viewport coordinates."""
        return self.geometry_of.lines(0, self.viewport().height(), self.top)

    def first_offset(self) -> int:
        """The first code point in view; 0 where the headline is still to be seen."""
        if not self._text or self.top == 0:
            return 0
        lines = self.geometry_of.lines(1, self.viewport().height(), self.top)
        return next((line.start for line in lines if line.end > line.start), 0)

    def show_offset(self, offset: int) -> None:
        """Scroll so that the line of ``offset`` is the first in view; 0 shows the headline."""
        top = 0.0
        if 0 < offset < len(self._text):
            top = self.geometry_of.top_of(offset) - 4
        self.scroll_to(top)

    def scroll_to(self, top: float) -> None:
        """Scroll to a y of the text, laying out as much as that takes."""
        bar = self.verticalScrollBar()
        if top > bar.maximum():
            document.finish(self.document())
        bar.setValue(round(top))

    def offset_at(self, x: float, y: float) -> int | None:
        """The code point under a place of the viewport; None beside the words."""
        for line in self.geometry_of.lines(y, y, self.top):
            found = self.geometry_of.offset_on(line, x)
            if found is not None:
                return found
        return None

    def layer_at(self, x: float) -> Layer | None:
        """The layer whose margin is at ``x``."""
        if x < self.margins.left - 6:
            return Layer.CLAIM
        right = x - (self.viewport().width() - self.margins.right)
        if right < 6:
            return None
        stripes = margin_right.stripes_from_text(self._column(), self.look)
        return Layer.ANNOTATION if right >= stripes - 2 else Layer.FINDING

    def pick_at(self, x: float, y: float) -> Pick | None:
        """The innermost item at a place, in the text or a margin."""
        if self.layers is None:
            return None
        layer = self.layer_at(x)
        if layer is None:
            offset = self.offset_at(x, y)
            found = self.layers.under(offset, self.active) if offset is not None else []
            return found[0] if found else None
        lines = self.geometry_of.lines(y, y, self.top) if layer in self.active else []
        for line in lines:
            near = self.layers.index(layer).meeting(line.start, max(line.end, line.start + 1))
            if near:
                return self.layers.pick(layer, near[0])
        return None

    def selected_span(self) -> Span | None:
        """The selected words without white space at their ends; None where none are."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        to_text = self.geometry_of.offsets.to_text
        return trimmed(self._text, to_text(cursor.selectionStart()), to_text(cursor.selectionEnd()))

    def select(self, span: Span | None) -> None:
        """Select words as if by mouse; None drops the selection."""
        cursor = self.textCursor()
        if span is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self.geometry_of.offsets.to_qt(span.start))
            cursor.setPosition(
                self.geometry_of.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor
            )
        self.setTextCursor(cursor)

    # -- movement ------------------------------------------------------------------------------

    def reveal(self, span: Span, *, flash: bool = False) -> None:
        """Bring a span into view, gliding when it is near, and let it flash."""
        lines = self.geometry_of.lines_of(span, self.top)
        if lines:
            self._bring(lines[0].top, lines[-1].bottom)
        if flash and self.appearance.motion:
            self.marked.flash = span
            self._fade.setDuration(tokens.motion("flash_evidence"))
            self._fade.stop()
            self._fade.start()

    def _bring(self, top: float, bottom: float) -> None:
        height, margin = self.viewport().height(), 2 * self._line_height()
        if top >= margin and bottom <= height - margin:
            return
        target = round(self.top + top - height * 0.3)
        distance = abs(target - self.top)
        if not self.appearance.motion or not self.isVisible() or distance > 2 * height:
            self.scroll_to(target)
            return
        self._glide.stop()
        self._glide.setStartValue(self.top)
        self._glide.setEndValue(target)
        self._glide.setDuration(tokens.motion("scroll_to_evidence"))
        self._glide.start()

    @Slot(object)
    def _on_glide(self, value: int) -> None:
        self.verticalScrollBar().setValue(int(value))

    @Slot(object)
    def _on_fade(self, value: float) -> None:
        self.marked.strength = float(value)
        if self.marked.strength <= 0:
            self.marked.flash = None
        self.viewport().update()

    def turn(self, pages: int) -> bool:
        """Scroll by whole pages less two lines; False where there is nothing more."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + pages * (self.viewport().height() - 2 * self._line_height()))
        return bar.value() != before

    # -- painting ------------------------------------------------------------------------------

    def _column(self) -> Column:
        made = self.margins
        return Column(
            made.left,
            self.viewport().width() - made.right,
            initials=made.initials,
            words=made.words,
            narrow=made.narrow,
            page=self.viewport().width(),
        )

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return Scene(
            painter=painter,
            geometry=self.geometry_of,
            lines=self.geometry_of.lines(top - around - scroll, bottom + around - scroll, scroll),
            layers=self.layers,
            look=self.look,
            shown=self.active,
            kinds=self.kinds,
            column=self._column(),
            profile=self.profile,
            scroll=scroll,
            ratio=self.devicePixelRatioF(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        box = event.rect()
        painter = QPainter(self.viewport())
        painter.setClipRect(box)
        scene = self.scene(painter, self.top + box.top(), self.top + box.bottom(), self.top)
        if scene is not None:
            self.paint_under(scene)
        painter.end()
        super().paintEvent(event)
        if scene is not None:
            painter = QPainter(self.viewport())
            painter.setClipRect(box)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scene.painter = painter
            self.paint_over(scene)
            painter.end()
        if not self._icons_ready:
            QTimer.singleShot(0, self._on_painted)

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
            color: QColor = scene.look.base("focus")
            paint_outlines.outline(scene, self.pieces_of(chosen), color, 1.5)

    def pieces_of(self, pick: Pick) -> list[Span]:
        """The spans that a pick's outline goes round."""
        if pick.layer is None or self.layers is None or pick.index < 0:
            return [pick.span]
        return list(self.layers.index(pick.layer).pieces(pick.index))

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
        super().keyPressEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selected_span():
            self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        if self.selected_span() is not None:
            self.selection_rested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())


_EDGE_KEYS = {
    Qt.Key.Key_Left: "edge_left",
    Qt.Key.Key_Right: "edge_right",
    Qt.Key.Key_Up: "edge_up",
    Qt.Key.Key_Down: "edge_down",
    Qt.Key.Key_Return: "edge_done",
    Qt.Key.Key_Enter: "edge_done",
    Qt.Key.Key_Escape: "edge_cancel",
}
