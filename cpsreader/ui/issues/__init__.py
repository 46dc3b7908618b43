"""The issue side panel."""

from __future__ import annotations
