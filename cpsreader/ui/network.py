"""Watches which network connections the program opens, so that the window can say so.

The interpreter reports every connection of Python code to an audit hook; names of local sockets
(the single instance, the analysis process) are no network and are left out.
"""

from __future__ import annotations

import sys
from functools import cache

_seen: list[str] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect" and len(arguments) > 1:
        address = arguments[1]
        if isinstance(address, tuple) and address:
            _seen.append(str(address[0]))


@cache
def watch() -> None:
    """Begin to watch; called once, at the start."""
    sys.addaudithook(_hook)


def opened() -> list[str]:
    """The hosts that connections were opened to, in order, each once."""
    return list(dict.fromkeys(_seen))
