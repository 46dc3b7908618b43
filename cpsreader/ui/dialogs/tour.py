"""Five steps through the window, each beside what it explains; can be left at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cpsreader.ui.context import Appearance
from cpsreader.ui.theme import fonts

_GAP = 14


@dataclass(frozen=True, slots=True)
class Step:
    """What is pointed at and what is said; a target that is hidden puts the text in the middle."""

    target: Callable[[], QWidget | None]
    title: str
    text: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


class Tour(QWidget):
    """An overlay that frames the target and shows a card beside it.

    Signals:
        finished: the last step was read or the tour was left.
    """

    finished = Signal()

    def __init__(self, window: QWidget, look: Appearance, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._look = look
        self._steps = tuple(steps)
        self._at = 0
        self._frame = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        base = self._look.tokens.base
        self._card = QFrame(self)
        self._card.setObjectName("card")
        self._card.setStyleSheet(
            f"#card {{ background: {base('raised')}; border: 1px solid {base('line_strong')};"
            " border-radius: 8px; }"
        )
        self._title = QLabel()
        self._title.setFont(fonts.font("card_title", factor=self._look.factor))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._count = QLabel()
        self._count.setFont(fonts.font("caption", factor=self._look.factor))
        self._skip = QPushButton(_tr("Skip the tour"))
        self._next = QPushButton()
        self._next.setProperty("primary", True)
        self._skip.clicked.connect(self.leave)
        self._next.clicked.connect(self.advance)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(9)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(foot)

    def start(self) -> None:
        """Begin at the first step."""
        self._at = 0
        self.show()
        self.raise_()
        self._show_step()

    @Slot()
    def advance(self) -> None:
        """The next step, or the end."""
        if self._at + 1 >= len(self._steps):
            self.leave()
            return
        self._at += 1
        self._show_step()

    @Slot()
    def leave(self) -> None:
        """End the tour."""
        if self.isVisible():
            self.hide()
            self.finished.emit()

    def _show_step(self) -> None:
        step = self._steps[self._at]
        last = self._at + 1 == len(self._steps)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._card.setAccessibleName(f"{step.title}. {step.text}")
        counted = _tr("%1 of %2").replace("%1", str(self._at + 1))
        self._count.setText(counted.replace("%2", str(len(self._steps))))
        self._next.setText(_tr("Done") if last else _tr("Next"))
        self._skip.setVisible(not last)
        self._place()
        self._next.setFocus()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None or not self._steps:
            return
        self.setGeometry(window.rect())
        self._card.setFixedWidth(self._look.px(340))
        self._card.adjustSize()
        target = self._steps[self._at].target()
        if target is None or not target.isVisible():
            self._frame = QRect()
            self._card.move(self.rect().center() - self._card.rect().center())
        else:
            corner = target.mapTo(window, QPoint(0, 0))
            self._frame = (
                QRect(corner, target.size()).intersected(self.rect()).adjusted(2, 2, -2, -2)
            )
            self._card.move(self._beside(self._frame))
        self.update()

    def _beside(self, frame: QRect) -> QPoint:
        """A place for the card: right of the frame, else left, else inside its top."""
        card = self._card.size()
        y = min(max(frame.top() + 60, 12), self.height() - card.height() - 12)
        if frame.right() + _GAP + card.width() < self.width():
            return QPoint(frame.right() + _GAP, y)
        if frame.left() - _GAP - card.width() > 0:
            return QPoint(frame.left() - _GAP - card.width(), y)
        above = frame.top() - _GAP - card.height()
        x = frame.center().x() - card.width() // 2
        return QPoint(max(12, x), above if above > 0 else frame.top() + 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._look.tokens.base("window"))
        veil.setAlphaF(0.55)
        around = self.rect()
        if self._frame.isNull():
            painter.fillRect(around, veil)
        else:
            for part in _outside(around, self._frame):
                painter.fillRect(part, veil)
            painter.setPen(QPen(QColor(self._look.tokens.base("accent")), 2))
            painter.drawRoundedRect(self._frame, 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.advance()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _outside(whole: QRect, hole: QRect) -> list[QRect]:
    return [
        QRect(whole.left(), whole.top(), whole.width(), hole.top() - whole.top()),
        QRect(whole.left(), hole.bottom() + 1, whole.width(), whole.bottom() - hole.bottom()),
        QRect(whole.left(), hole.top(), hole.left() - whole.left(), hole.height()),
        QRect(hole.right() + 1, hole.top(), whole.right() - hole.right(), hole.height()),
    ]


def steps(
    articles: Callable[[], QWidget | None],
    reader: Callable[[], QWidget | None],
    issues: Callable[[], QWidget | None],
    docks: Callable[[], QWidget | None],
) -> tuple[Step, ...]:
    """The five steps of the first start, for the sample negotiation."""
    return (
        Step(
            issues,
            _tr("Where every issue stands"),
            _tr(
                "Each card is one issue of the talks: its status, as of when, and what each party "
                "wants. Click a card to see the sentences that prove it."
            ),
        ),
        Step(
            reader,
            _tr("Who said what"),
            _tr(
                "The left margin names the speaker of every claim, the right margin what it means "
                "for an issue. Rest the pointer on a mark to see why, and press Y, C or N to "
                "confirm, change or reject it."
            ),
        ),
        Step(
            reader,
            _tr("Your marks"),
            _tr(
                "Select words and press 1 to 8 to mark them, L for a label, M for a note. "
                "Everything is saved at once and Ctrl+Z takes anything back."
            ),
        ),
        Step(
            docks,
            _tr("The whole picture"),
            _tr(
                "The timeline shows how each issue moved; drag its handle to see what was known on "
                "a day. Claims, entities and annotations are tables that filter and export."
            ),
        ),
        Step(
            articles,
            _tr("Bring your own reports"),
            _tr(
                "Drop files here, press Ctrl+I, or paste a text with Ctrl+V. For another "
                "negotiation make a new library and name its sides and issues."
            ),
        ),
    )
