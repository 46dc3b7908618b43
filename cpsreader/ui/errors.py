"""How errors reach the user: a strip, a question with retry, or a report of a fault."""

from __future__ import annotations

import logging
import platform
import traceback
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from cpsreader import __version__
from cpsreader.domain.errors import CpsReaderError, EnvironmentFaultError
from cpsreader.ui.widgets.strip import Strip

log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def present(
    error: object, strip: Strip, parent: QWidget, retry: Callable[[], object] | None = None
) -> None:
    """Show an error where it belongs; ``retry`` is offered where the machine was in the way."""
    if isinstance(error, EnvironmentFaultError):
        _ask_retry(error, parent, retry)
    elif isinstance(error, CpsReaderError):
        strip.say(str(error))
    elif isinstance(error, BaseException):
        report_fault(error, parent)


def _ask_retry(
    error: EnvironmentFaultError, parent: QWidget, retry: Callable[[], object] | None
) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("CPS Reader"), error.message, parent=parent)
    box.setInformativeText(error.advice)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(_tr("Close"), QMessageBox.ButtonRole.RejectRole)
    if retry is not None:
        again = box.addButton(_tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        again.clicked.connect(retry)
    box.open()


def fault_report(error: BaseException) -> str:
    """The text of a fault that a user can copy; it holds nothing of a library."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return (
        f"CPS Reader {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}\n\n{trace}"
    )


def report_fault(error: BaseException, parent: QWidget | None) -> None:
    """Tell of a fault of the program, with details to copy."""
    log.error("fault", exc_info=error)
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        _tr("CPS Reader"),
        _tr("Something in the program went wrong. What you did before is safe on disk."),
        parent=parent,
    )
    box.setInformativeText(
        _tr("You can go on. If it happens again, copy the report and send it to us.")
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = fault_report(error)
    box.setDetailedText(text)
    copy = box.addButton(_tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    box.addButton(_tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
