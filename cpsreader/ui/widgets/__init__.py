"""Small reusable widgets."""

from __future__ import annotations
