"""The article list."""

from __future__ import annotations
