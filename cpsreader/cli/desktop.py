"""``--install-desktop`` and ``--uninstall-desktop``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from cpsreader.cli import codes


def add(parser: argparse.ArgumentParser) -> None:
    """Add the two options; like ``--version`` they do their work and end the program."""
    parser.add_argument(
        "--install-desktop",
        action=_Desktop,
        nargs=0,
        help="put launcher, icon and file type in place, so that a double-click opens the program",
    )
    parser.add_argument("--uninstall-desktop", action=_Desktop, nargs=0, help="remove them again")


class _Desktop(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        from cpsreader.services.desktop import integration

        del parser, namespace, values
        removing = option_string == "--uninstall-desktop"
        outcome = integration.uninstall() if removing else integration.install()
        for path in outcome.files:
            print(f"{'removed' if removing else 'wrote'} {path}")
        for note in outcome.notes:
            codes.complain(note)
        raise SystemExit(codes.DONE)
