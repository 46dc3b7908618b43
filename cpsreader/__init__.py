"""CPS Reader: read the news reports of a negotiation and see where every issue stands."""

from __future__ import annotations

__version__ = "0.1.0"
