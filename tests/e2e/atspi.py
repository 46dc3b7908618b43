"""Prints names of a running program's elements, one 'role<TAB>name<TAB>description' a line.

Run with the system's Python, which has the accessibility bindings: atspi.py APPLICATION [ROLE].
"""

from __future__ import annotations

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version must be chosen before

MOST = 200
"""Children looked at per element: a list with thousands of rows tells no more with all of them."""


def walk(element, depth=0):
    if element is None or depth > 40:
        return
    yield element
    for index in range(min(element.get_child_count(), MOST)):
        yield from walk(element.get_child_at_index(index), depth + 1)


def main(application, role=""):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is None or application.lower() not in (program.get_name() or "").lower():
            continue
        for element in walk(program):
            if not role or element.get_role_name() == role:
                print(
                    element.get_role_name(),
                    " ".join((element.get_name() or "").split()),
                    " ".join((element.get_description() or "").split()),
                    sep="\t",
                )


if __name__ == "__main__":
    main(*sys.argv[1:3])
