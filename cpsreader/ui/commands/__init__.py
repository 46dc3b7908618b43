"""What the menus' actions do, one module a menu. Each function takes the window."""

from __future__ import annotations
