"""Identifiers. Database ids are positive integers, profile ids are the user's own strings."""

from __future__ import annotations

from typing import NewType

ArticleId = NewType("ArticleId", int)
AnnotationId = NewType("AnnotationId", int)
LabelId = NewType("LabelId", int)
ReviewId = NewType("ReviewId", int)

IssueId = NewType("IssueId", str)
"""An issue's id in the profile, such as ``masks``."""

SideId = NewType("SideId", str)
"""A side's id in the profile, such as ``CTU``."""
