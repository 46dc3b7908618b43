"""One running program per user: a second start hands its files to the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 400
"""How long a second start waits for the first one's answer; it is on the same machine."""
ANSWER = b"taken\n"


def channel(folder: Path) -> str:
    """The name two starts of one user with one settings folder share."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "user"
    place = hashlib.sha256(f"{user} {folder}".encode()).hexdigest()[:16]
    return f"cpsreader-{place}"


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give the files to the program that runs already; False where none does."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([str(p.resolve()) for p in paths]).encode() + b"\n")
    socket.flush()
    taken = socket.waitForReadyRead(5 * WAIT_MS) and bytes(socket.readAll().data()) == ANSWER
    socket.disconnectFromServer()
    return taken


class Listener(QObject):
    """Waits for later starts.

    Signals:
        files_received: a list of paths, maybe empty (the window is then only raised).
    """

    files_received = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether later starts will find this one."""
        return self._server.isListening()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setParent(self)
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not socket.canReadLine():
            return
        line = bytes(socket.readLine().data())
        socket.write(ANSWER)
        socket.flush()
        self.files_received.emit(_paths(line))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def _paths(line: bytes) -> list[Path]:
    try:
        found = json.loads(line)
    except ValueError:
        return []
    return [Path(p) for p in found if isinstance(p, str)] if isinstance(found, list) else []
