"""What date phrases are relative to: the day of publication and the tense around them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Tense(StrEnum):
    """When the clause around a date takes place, seen from publication."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a phrase is relative to."""

    published: dt.date
    tense: Tense

    @property
    def past(self) -> bool:
        """Whether open phrases look back."""
        return self.tense is Tense.PAST
