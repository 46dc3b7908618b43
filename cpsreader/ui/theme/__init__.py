"""Colours, type, shapes and icons of the window."""

from __future__ import annotations
