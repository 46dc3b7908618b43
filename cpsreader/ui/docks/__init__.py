"""Timeline, claims, entities, annotations, matrix: tables and drawings below the reader."""

from __future__ import annotations
