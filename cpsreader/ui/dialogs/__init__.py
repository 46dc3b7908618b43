"""Dialogs and overlays."""

from __future__ import annotations
