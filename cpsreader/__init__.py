"""CPS Reader: read the news reports of a negotiation and see where every issue stands."""

__version__ = "0.1.0"
