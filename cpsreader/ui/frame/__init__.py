"""Parts of the main window: widths of panes, docks, trail, status bar, background work."""

from __future__ import annotations
