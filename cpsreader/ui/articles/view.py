"""The list view: the heading of the topmost group stays in sight, keys move between reports."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cpsreader.domain.ids import ArticleId
from cpsreader.ui.articles.delegate import ArticleDelegate
from cpsreader.ui.articles.model import ArticleModel


class _Sticky(QWidget):
    """The heading painted over the list's top edge."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_sticky(QPainter(self), self.rect())


class ArticleView(QListView):
    """Shows an ``ArticleModel``.

    Signals:
        opened: an ArticleId that was clicked, or chosen by Enter.
        selection_changed: the selection is another.
    """

    opened = Signal(object)
    selection_changed = Signal()

    def __init__(
        self, model: ArticleModel, delegate: ArticleDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Articles"))
        self.setObjectName("articles")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._sticky = _Sticky(self)
        self.verticalScrollBar().valueChanged.connect(self._place_sticky)
        model.modelReset.connect(self._place_sticky)

    def selected(self) -> list[ArticleId]:
        """The selected articles, in the list's order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = [self._articles.article_at(self._articles.index(row)) for row in rows]
        return [article for article in found if article is not None]

    def select(self, article: ArticleId) -> None:
        """Make one article current and alone selected, in sight."""
        index = self._articles.index_of(article)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def step(self, by: int, *, extend: bool = False) -> ArticleId | None:
        """Go ``by`` articles down (or up); returns the one arrived at."""
        shown = self._articles.articles
        if not shown:
            return None
        current = self._articles.article_at(self.currentIndex())
        at = shown.index(current) + by if current in shown else 0
        arrived = shown[min(max(at, 0), len(shown) - 1)]
        index = self._articles.index_of(arrived)
        flag = QItemSelectionModel.SelectionFlag
        how = flag.Select if extend else flag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)
        return arrived

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are commands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = event.key() == Qt.Key.Key_Down
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(1 if down else -1, extend=shift)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain:
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        article = self._articles.article_at(index)
        if article is not None:
            self.opened.emit(article)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_sticky()

    def _place_sticky(self) -> None:
        top = self.indexAt(self.viewport().rect().topLeft())
        above = self._articles.heading_above(top.row()) if top.isValid() else -1
        if above < 0 or self.verticalScrollBar().value() == 0:
            self._sticky.hide()
            return
        height = self.sizeHintForRow(above)
        following = self._articles.heading(top.row() + 1)
        bottom = self.visualRect(top).bottom() + 1
        push = min(0, bottom - height) if following is not None else 0
        self._sticky.setGeometry(0, push, self.viewport().width(), height)
        self._sticky.show()
        self._sticky.update()

    def paint_sticky(self, painter: QPainter, rect: QRect) -> None:
        """Paint the heading that sticks."""
        top = self.indexAt(self.viewport().rect().topLeft())
        heading = self._articles.heading(self._articles.heading_above(top.row()))
        if heading is not None:
            self._delegate.paint_heading(painter, rect, heading)
