"""The matrix dock: every issue against every report or day, one click from the report."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpsreader.services.views import Table
from cpsreader.ui import words
from cpsreader.ui.context import Appearance, Context
from cpsreader.ui.docks.ledger import LedgerView
from cpsreader.ui.docks.matrix_model import By, MatrixModel
from cpsreader.ui.theme import fonts, icons, shapes


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatrixDock", text)


class MatrixDelegate(QStyledItemDelegate):
    """Draws shape and word on the status's tint; nothing where nothing is reported."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = appearance

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.px(112), self._look.px(34))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        status, rect, tokens = (
            model.cell(index.row(), index.column()).status,
            option.rect,
            self._look.tokens,
        )
        painter.save()
        painter.fillRect(
            rect, QColor(tokens.status(status, "tint") if status else tokens.base("panel"))
        )
        painter.setPen(QPen(QColor(tokens.base("panel")), 2))
        painter.drawRect(rect)
        if status is not None:
            square = QRectF(rect.left() + 9, rect.center().y() - 5, 11, 11)
            shapes.draw_status(painter, status, square, tokens)
            font = fonts.font("body_small", factor=self._look.factor)
            painter.setFont(font)
            painter.setPen(QColor(tokens.base("text")))
            room = rect.adjusted(27, 0, -4, 0)
            word = QFontMetrics(font).elidedText(
                words.status_word(status), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.base("focus")), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


class MatrixDock(QWidget):
    """The matrix with a choice of reports or days.

    Signals:
        closed: the user closed the dock.
        export_requested: a ``Table`` of what is seen.
    """

    closed = Signal()
    export_requested = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.title = _tr("Matrix")
        self.setObjectName("Matrix")
        self.model = MatrixModel(context.workspace, self)
        self._build_bar()
        self._build_table()
        self._connect_signals()
        self._restyle()

    def _build_bar(self) -> None:
        self._title = QLabel(self.title)
        self._by = {by: QToolButton() for by in By}
        names = {By.REPORT: _tr("By report"), By.DAY: _tr("By day")}
        for by, button in self._by.items():
            button.setText(names[by])
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(by is By.REPORT)
        self._export = QToolButton()
        self._export.setText(_tr("Export these"))
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._close = QToolButton()
        self._close.setAccessibleName(_tr("Close matrix"))
        self._close.setToolTip(_tr("Close matrix"))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 5, 8, 5)
        bar.setSpacing(8)
        for widget in (self._title, *self._by.values()):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._export)
        bar.addWidget(self._close)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(bar)

    def _build_table(self) -> None:
        self.view = LedgerView()
        self.view.setAccessibleName("Matrix")
        self.view.setModel(self.model)
        self.view.setItemDelegate(MatrixDelegate(self.context.appearance, self.view))
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().setDefaultSectionSize(self.context.appearance.px(136))
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(self.context.appearance.px(34))
        self._layout.addWidget(self.view, 1)

    def _connect_signals(self) -> None:
        for by, button in self._by.items():
            button.clicked.connect(self._shower(by))
        self._close.clicked.connect(self.closed)
        self._export.clicked.connect(self._on_export)
        self.view.opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_opened)
        self.context.changed.connect(self._on_changed)
        self.context.as_of_changed.connect(self._on_changed)
        self.context.appearance.changed.connect(self._restyle)

    def _shower(self, by: By) -> object:
        def show() -> None:
            self.model.show_by(by)
            self._scroll_to_newest()

        return show

    def _restyle(self) -> None:
        look = self.context.appearance
        self._title.setFont(fonts.font("card_title", factor=look.factor))
        self._export.setIcon(icons.icon("export", look.tokens))
        self._close.setIcon(icons.icon("close", look.tokens))
        self.view.viewport().update()

    def refresh(self) -> None:
        """Fetch everything again."""
        self.model.reload(self.context.as_of)
        self._scroll_to_newest()

    def _scroll_to_newest(self) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot(object)
    def _on_changed(self, _changes: object | dt.date | None) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_opened(self, index: QModelIndex) -> None:
        cell = self.model.cell(index.row(), index.column())
        self.context.issue_requested.emit(self.model.issues[index.row()].id)
        if cell.article is not None:
            self.context.article_requested.emit(
                cell.article, self._sentence(cell.article, index), "finding"
            )

    def _sentence(self, article: object, index: QModelIndex) -> object:
        issue = self.model.issues[index.row()].id
        rows = self.context.workspace.evidence(issue, self.context.as_of)
        found = (row.finding.item for row in rows if row.article == article)
        return next((item.sentence for item in found if item.moves), None)

    @Slot()
    def _on_export(self) -> None:
        titles, cells = self.model.table()
        self.export_requested.emit(Table(title=self.title, columns=titles, rows=cells))
