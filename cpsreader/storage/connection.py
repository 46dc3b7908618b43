"""The name under which other layers know a database connection, without knowing SQLite."""

from __future__ import annotations

import sqlite3

Connection = sqlite3.Connection

__all__ = ["Connection"]
