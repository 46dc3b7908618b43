"""``analyse``: a text and a profile to an ``Analysis``; pure but for the model it keeps loaded."""

from __future__ import annotations

import datetime as dt

from cpsreader.analysis.calibration import calibrated_claims, calibrated_mentions
from cpsreader.analysis.claim_reading import read_claims
from cpsreader.analysis.claims import find_claims
from cpsreader.analysis.claims_hints import sentences_to_parse
from cpsreader.analysis.context import read_issues
from cpsreader.analysis.dates import resolve_dates
from cpsreader.analysis.entities import find_mentions
from cpsreader.analysis.findings import findings_of
from cpsreader.analysis.observed import with_days
from cpsreader.analysis.positions import find_positions
from cpsreader.analysis.pronouns import with_speakers
from cpsreader.analysis.reader import reader
from cpsreader.analysis.stages import find_stages
from cpsreader.domain.analysis import Analysis
from cpsreader.domain.profile import Profile
from cpsreader.domain.weighing import article_statuses

ENGINE = "cpsreader-rules/4"
"""Name and version of the engine: raised with each change that can change results."""


def analyse(
    text: str,
    profile: Profile,
    *,
    published: dt.date | None,
    published_time: dt.time | None = None,
    model_path: str = "",
    raw: bool = False,
) -> Analysis:
    """All that the machine finds in one text.

    Args:
        text: Canonical text; offsets count its code points.
        profile: Parties and issues of the negotiation.
        published: Day of publication: dates are anchored there.
        published_time: Time of day of publication in the profile's time zone.
        model_path: Folder of a user's own spaCy model; empty for the packaged one.
        raw: Leave confidences as the rules give them, to measure them.

    Raises:
        EnvironmentFaultError: if the language model is missing or damaged.
    """
    tokens = reader(model_path).read(text, sentences_to_parse)
    mentions = find_mentions(tokens, profile)
    mentions = resolve_dates(tokens, mentions, published=published, published_time=published_time)
    claims = find_claims(tokens, mentions, profile)
    issue_text = read_issues(tokens, mentions, claims, profile, published)
    claims = read_claims(issue_text, claims)
    findings = with_days(findings_of(issue_text, profile), mentions, published)
    positions, stages = find_positions(issue_text, claims), find_stages(issue_text)
    if not raw:
        mentions, claims = calibrated_mentions(mentions), calibrated_claims(claims)
    mentions = with_speakers(mentions, claims, text)
    return Analysis(
        engine=ENGINE,
        mentions=mentions,
        claims=claims,
        findings=findings,
        positions=positions,
        stages=stages,
        statuses=article_statuses(findings, published) if published else (),
    )
