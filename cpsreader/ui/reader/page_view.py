"""The page as text: what it holds, how it is laid out, where things lie on it, how it scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span, trimmed
from cpsreader.ui.context import Appearance
from cpsreader.ui.reader import document, margin_right
from cpsreader.ui.reader.column import Margins, margins
from cpsreader.ui.reader.geometry import Geometry, Line
from cpsreader.ui.reader.headline import TEXT_INSET
from cpsreader.ui.reader.layers import Layer, Layers, Pick
from cpsreader.ui.reader.scene import Column, Look
from cpsreader.ui.theme import fonts, tokens

ALL_LAYERS = frozenset({Layer.MENTION, Layer.CLAIM, Layer.FINDING, Layer.ANNOTATION})
MACHINE_LAYERS = frozenset({Layer.MENTION, Layer.CLAIM, Layer.FINDING})


@dataclass(slots=True)
class Marked:
    """What is marked out at the moment; ``flash`` fades from 1 to 0."""

    pick: Pick | None = None
    hover: Pick | None = None
    hit: Span | None = None
    flash: Span | None = None
    strength: float = 0.0


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans with nothing but white space between them made one."""
    found: list[Span] = []
    for span in spans:
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


class PageView(QTextBrowser):
    """The canonical text of one article, laid out in its column. Offsets are code points.

    Signals:
        looked: the part in view has changed (scrolled, resized).
    """

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
        self._text = ""
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
        return fonts.reading(self._size(), role=self.appearance.reading_role)

    def _size(self) -> int:
        """Size of the text in px: the zoom's, at the interface size."""
        return self.appearance.px(self.appearance.reading_size)

    def _line_height(self) -> int:
        return round(self._size() * 1.56)

    def _gap(self) -> int:
        return round(12 * self._size() / 16)

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
        stripes = margin_right.stripes_from_text(self.column(), self.look)
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

    def column(self) -> Column:
        """Where the text column lies in the viewport now."""
        made = self.margins
        return Column(
            made.left,
            self.viewport().width() - made.right,
            initials=made.initials,
            words=made.words,
            narrow=made.narrow,
            page=self.viewport().width(),
        )

    def pieces_of(self, pick: Pick) -> list[Span]:
        """The spans that a pick's outline goes round."""
        if pick.layer is None or self.layers is None or pick.index < 0:
            return [pick.span]
        return joined(self._text, self.layers.index(pick.layer).pieces(pick.index))

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

    @Slot(int)
    def reveal_offset(self, offset: int) -> None:
        """Bring one code point into view."""
        self.reveal(Span(offset, offset + 1))

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
