"""What lies open in the reader: the article, its layers, what is selected, how it is shown."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cpsreader.domain.analysis import Claim, Finding, Mention
from cpsreader.domain.annotation import Annotation
from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.ids import ArticleId, LabelId
from cpsreader.domain.span import Span
from cpsreader.services.api import Workspace
from cpsreader.services.views import ReaderView, Reviewed
from cpsreader.ui.context import Context
from cpsreader.ui.reader import card_text
from cpsreader.ui.reader.layers import Layer, Layers, Pick
from cpsreader.ui.reader.page import Page
from cpsreader.ui.reader.page_view import ALL_LAYERS


def machine_item(pick: Pick | None) -> Finding | Claim | Mention | None:
    """The result a review speaks of: what the machine said, else the user's own addition."""
    if pick is None or not isinstance(pick.item, Reviewed):
        return None
    return pick.item.machine or pick.item.item


class Desk(QObject):
    """The reader's state; its parts read it and change it here.

    Signals:
        picked: a ``Pick`` or None: what keys act on has changed.
        opening: another view is there and will be laid out next.
        refreshed: the view has been read again (or is gone).
        shown_changed: layers, kinds or quiet have been switched.
    """

    picked = Signal(object)
    opening = Signal()
    refreshed = Signal()
    shown_changed = Signal()

    def __init__(self, context: Context, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.page = page
        self.view: ReaderView | None = None
        self.layers: Layers | None = None
        self.pick: Pick | None = None
        self.card_pick: Pick | None = None
        self.place = 0
        self.label_names: dict[LabelId, str] = {}

    @property
    def workspace(self) -> Workspace:
        return self.context.workspace

    @property
    def article(self) -> ArticleId | None:
        return self.view.article.id if self.view is not None else None

    @property
    def text(self) -> str:
        return self.view.article.text if self.view is not None else ""

    def say(self, text: str) -> None:
        """Put a short text into the status bar."""
        self.context.message.emit(text)

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do an edit; False where it could not be done (the reason is shown)."""
        return self.context.attempt(action)

    # -- content -------------------------------------------------------------------------------

    def open(self, article: ArticleId) -> None:
        """Read an article's view and put it on the page."""
        self.pick = None
        self.view = self.workspace.reader_view(article)
        self._name_labels()
        self.opening.emit()
        self.page.set_text(self.view.article.text)
        self._lay_layers()
        self._load_shown()
        self.refreshed.emit()
        self.picked.emit(None)

    def refresh(self) -> None:
        """Read the view again: results or marks have changed, the text has not.

        An article that is gone is closed.
        """
        if self.article is None:
            return
        before = self.pick
        try:
            self.view = self.workspace.reader_view(self.article)
        except CpsReaderError:
            self.close()
            return
        self._name_labels()
        self._lay_layers()
        self.refreshed.emit()
        if before is not None and before.layer is not None:
            self.set_pick(self._same(before))

    def close(self) -> None:
        """Nothing is open."""
        self.view = self.layers = None
        self.page.set_text("")
        self.page.set_layers(None, self.page.profile)
        self.refreshed.emit()
        self.set_pick(None)

    def _name_labels(self) -> None:
        self.label_names = {use.label.id: use.label.name for use in self.workspace.labels()}

    def _lay_layers(self) -> None:
        assert self.view is not None
        hits = self.layers.hits if self.layers is not None else None
        self.layers = Layers(self.view)
        if hits is not None:
            self.layers.set_hits(list(hits.items))
        self.page.set_layers(self.layers, self.workspace.profile())

    def _same(self, before: Pick) -> Pick | None:
        """The item of the new layers that the old pick was, if it is still there."""
        assert self.layers is not None
        assert before.layer is not None
        if isinstance(before.item, Annotation):
            return self.annotation_pick(before.item.id)
        found = self.layers.find(before.layer, before.span)
        return found if found is not None and found.span == before.span else None

    def annotation_pick(self, annotation: int) -> Pick | None:
        """A mark as a pick."""
        if self.layers is None:
            return None
        marks = self.layers.marks
        at = next((n for n, row in enumerate(marks.items) if row.id == annotation), None)
        return self.layers.pick(Layer.ANNOTATION, at) if at is not None else None

    def article_pick(self) -> Pick | None:
        """The whole article, with the mark that carries its labels, if there is one."""
        if self.layers is None or self.article is None or not self.text:
            return None
        notes = self.layers.article_notes()
        item = notes[0] if notes else None
        return Pick(self.article, Span(0, len(self.text)), item=item, whole=True)

    # -- selection -----------------------------------------------------------------------------

    def set_pick(self, pick: Pick | None) -> None:
        """Select an item; the page outlines it."""
        self.pick = pick
        self.page.marked.pick = pick
        self.page.viewport().update()
        self.picked.emit(pick)

    def words(self) -> Pick | None:
        """The words selected in the text, as a pick."""
        span = self.page.selected_span()
        if span is None or self.article is None:
            return None
        return Pick(self.article, span)

    def current(self) -> Pick | None:
        """What a marking command acts on: selected words, else the selected item."""
        return self.words() or self.pick

    def target(self) -> Pick | None:
        """What a review acts on: the item whose card is open, else the selected one."""
        return self.card_pick or self.pick

    def spoken(self, pick: Pick | None) -> str:
        """What a screen reader says of an item; '' for plain words."""
        if pick is None or self.view is None:
            return ""
        made = card_text.card(pick, self.view, self.page.profile, self.label_names)
        return card_text.spoken(made, pick.span.of(self.text)) if made is not None else ""

    def toggle_star(self) -> None:
        """Star the article or take the star away."""
        view = self.view
        if view is not None:
            article, on = view.article.id, not view.article.starred
            self.attempt(lambda: self.workspace.set_starred([article], on))

    # -- how it is shown -----------------------------------------------------------------------

    def set_shown(self, layer: Layer, *, on: bool) -> None:
        """Switch a layer."""
        page = self.page
        shown = page.shown | {layer} if on else page.shown - {layer}
        page.set_shown(shown, page.kinds, quiet=page.quiet)
        self._keep_shown()

    def set_kind(self, kind: str, *, on: bool) -> None:
        """Switch a kind of entities."""
        page = self.page
        kinds = page.kinds | {kind} if on else page.kinds - {kind}
        page.set_shown(page.shown, kinds, quiet=page.quiet)
        self._keep_shown()

    def set_quiet(self, *, on: bool) -> None:
        """Hide everything of the machine's, or show it again."""
        self.page.set_shown(self.page.shown, self.page.kinds, quiet=on)
        self._keep_shown()

    def key(self, name: str) -> str:
        """The settings key of something kept for the open article."""
        return f"reader.{self.article}.{name}"

    def _keep_shown(self) -> None:
        page = self.page
        if self.article is not None and not self.workspace.read_only:
            kept = {"layers": sorted(page.shown), "kinds": sorted(page.kinds), "quiet": page.quiet}
            self.workspace.set_setting(self.key("shown"), json.dumps(kept))
        self.shown_changed.emit()

    def _load_shown(self) -> None:
        page = self.page
        kept = self.workspace.setting(self.key("shown"))
        if not kept:
            page.set_shown(ALL_LAYERS, page.kinds, quiet=page.quiet)
        else:
            values = json.loads(kept)
            shown = frozenset(Layer(name) for name in values["layers"])
            page.set_shown(shown, frozenset(values["kinds"]), quiet=bool(values["quiet"]))
        self.shown_changed.emit()

    def offset_span(self, start: int, end: int) -> Span | None:
        """A span of the open text, its ends brought inside; None where nothing is left."""
        start, end = max(0, start), min(len(self.text), end)
        return Span(start, end) if start < end else None
