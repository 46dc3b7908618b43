"""``analyse``: a text and a profile to an ``Analysis``; pure but for the model it keeps loaded."""

from __future__ import annotations

import datetime as dt

from cpsreader.analysis import model
from cpsreader.analysis.entities import find_mentions
from cpsreader.analysis.reader import read
from cpsreader.domain.analysis import Analysis
from cpsreader.domain.profile import Profile

ENGINE = "cpsreader-rules/1"
"""Name and version of the engine: raised with each change that can change results."""


def analyse(
    text: str,
    profile: Profile,
    *,
    published: dt.date | None,
    published_time: dt.time | None = None,
    model_path: str = "",
) -> Analysis:
    """All that the machine finds in one text.

    Args:
        text: Canonical text; offsets count its code points.
        profile: Parties and issues of the negotiation.
        published: Day of publication: dates are anchored there.
        published_time: Time of day of publication in the profile's time zone.
        model_path: Folder of a user's own spaCy model; empty for the packaged one.

    Raises:
        EnvironmentFaultError: if the language model is missing or damaged.
    """
    tokens = read(text, model.load(model_path))
    mentions = find_mentions(tokens, profile)
    return Analysis(engine=ENGINE, mentions=mentions)
