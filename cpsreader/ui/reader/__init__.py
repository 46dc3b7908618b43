"""The reader: text, layers, margins, hover, marks."""

from __future__ import annotations
