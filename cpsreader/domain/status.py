"""The vocabulary of a negotiation: status of an issue, modality, polarity, stage, asserter."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where an issue stands. No finding means *not reported*, which is no status."""

    PROPOSED = "proposed"
    REJECTED = "rejected"
    DISPUTED = "disputed"
    NARROWING = "narrowing"
    AGREED = "agreed"
    RATIFIED = "ratified"
    WITHDRAWN = "withdrawn"


class Modality(StrEnum):
    """How a sentence puts what it says. Only FACT moves a status."""

    FACT = "fact"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    POSSIBLE = "possible"
    DEMANDED = "demanded"
    DENIED = "denied"
    HISTORICAL = "historical"
    QUESTION = "question"


class Polarity(StrEnum):
    """Whether the sentence affirms or negates what it speaks of."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class AsserterKind(StrEnum):
    """Who stands behind a finding, from the firmest source to the weakest."""

    DOCUMENT = "document"
    BOTH = "both"
    NEUTRAL = "neutral"
    PARTY = "party"
    REPORTER = "reporter"
    UNNAMED = "unnamed"


class Stage(StrEnum):
    """Where the negotiation as a whole stands (process stage)."""

    BARGAINING = "bargaining"
    SUSPENDED = "suspended"
    MEDIATION = "mediation"
    FACT_FINDING = "fact_finding"
    ARBITRATION = "arbitration"
    ACTION_VOTE = "action_vote"
    JOB_ACTION = "job_action"
    LOCKOUT = "lockout"
    DEAL = "deal"
    BODY_VOTE = "body_vote"
    RATIFICATION_VOTE = "ratification_vote"
    RATIFIED = "ratified"
    VOTED_DOWN = "voted_down"
    LEGAL = "legal"
