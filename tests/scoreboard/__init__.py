"""The scoreboard: what the analysis gets right on all corpora, in one command.

``python -m tests.scoreboard --help``
"""

from __future__ import annotations
