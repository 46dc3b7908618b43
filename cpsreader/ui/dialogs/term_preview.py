"""What the words of an issue find in the library, shown while one types."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout

from cpsreader.services.views import TermHit
from cpsreader.ui import words
from cpsreader.ui.context import Context, Job
from cpsreader.ui.theme import fonts

_DELAY = 300
_SHOWN = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProfileEditor", text)


class TermPreview(QFrame):
    """A count and the sentences found, newest first; searched off the UI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._terms: tuple[str, ...] = ()
        self._request = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._search)
        self._head = QLabel(_tr("Found in your reports"))
        self._head.setFont(fonts.font("caption_strong", factor=context.appearance.factor))
        self._list = QTextBrowser()
        self._list.setAccessibleName(_tr("Found in your reports"))
        self._list.setOpenLinks(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)

    def show_terms(self, terms: Sequence[str]) -> None:
        """Look for these terms after a short rest."""
        self._terms = tuple(terms)
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _search(self) -> None:
        self._request += 1
        number, terms = self._request, self._terms
        workspace = self._context.workspace

        def work(_job: Job) -> object:
            return number, workspace.term_hits(terms) if terms else ()

        self._context.jobs.run(
            _tr("Looking for words"), work, self._show, self._context.error_raised.emit
        )

    def _show(self, result: object) -> None:
        number, hits = result if isinstance(result, tuple) else (0, ())
        if number != self._request:
            return
        reports = len({hit.article for hit in hits})
        text = _tr("Found in your reports: %1 sentences in %2 reports")
        self._head.setText(text.replace("%1", str(len(hits))).replace("%2", str(reports)))
        self._list.setHtml("".join(self._line(hit) for hit in hits[:_SHOWN]))

    def _line(self, hit: TermHit) -> str:
        tokens = self._context.appearance.tokens
        parts, end = [], 0
        for mark in hit.marks:
            parts.append(html.escape(hit.sentence[end : mark.start]))
            found = html.escape(mark.of(hit.sentence))
            parts.append(f'<span style="background:{tokens.base("hit")}">{found}</span>')
            end = mark.end
        parts.append(html.escape(hit.sentence[end:]))
        family = fonts.font("read_quote").family()
        outlet = html.escape(words.outlet_word(hit.outlet))
        return (
            f'<p style="margin:4px 0"><span style="color:{tokens.base("muted")};font-size:11px">'
            f"{outlet}</span><br><span style=\"font-family:'{family}'\">{''.join(parts)}</span></p>"
        )
