"""Transcripts: paragraphs that open with the label of who speaks ('MAYOR LEE: ...')."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from cpsreader.analysis.quotes import paragraphs
from cpsreader.domain.span import Span, trimmed

_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n\"\u201c]{0,70}?):[ \t]+(?=\S)")
_ASKS = re.compile(
    r"(?:q|questions?|reporters?|reader|moderator|host|presenter|anchor|interviewer|press|audience|"
    r"caller|caption|unidentified|unknown|a|answer|note|correction|update|photo|read more)\b",
    re.IGNORECASE,
)
_CLIP = re.compile(r"(?:CLIP|SOUNDBITE|SOT|ACTUALITY|VOX)\s*\(([^()\n]{2,50})\)$")
_ANALYST = re.compile(r"^(?:ANALYST|CALLER|WITNESS|SENATOR|MEMBER),\s*")
_SMALL = frozenset(("of", "the", "de", "van", "von", "and", "for", "la", "del", "da", "di"))
_MIN_TURNS = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """What one labelled speaker says in one paragraph; ``label`` covers the name alone.

    ``clip`` marks a recording that is played; the other labels of such a script are reporters.
    """

    label: Span
    content: Span
    clip: bool = False


def find_turns(text: str) -> tuple[Turn, ...]:
    """The turns of named speakers; none unless at least three paragraphs carry such labels.

    Questions of unnamed reporters and readers are no turns.
    """
    labelled = [t for start, end in paragraphs(text) if (t := _turn(text, start, end)) is not None]
    if len(labelled) < _MIN_TURNS:
        return ()
    last_words = Counter(_surname(t.label.of(text)) for t in labelled)
    if max(last_words.values()) < 2:
        return ()
    clips = [t for t in labelled if t.clip]
    return tuple(t for t in clips or labelled if not _ASKS.match(t.label.of(text)))


def _turn(text: str, start: int, end: int) -> Turn | None:
    found = _LABEL.match(text, start, end)
    if found is None or not _is_label(found["label"]):
        return None
    content = trimmed(text, found.end(), end)
    if content is None:
        return None
    clip = _CLIP.match(found["label"])
    if clip is not None:
        first = found.start("label")
        return Turn(Span(first + clip.start(1), first + clip.end(1)), content, clip=True)
    return Turn(_name(text, Span(*found.span("label"))), content)


def _is_label(label: str) -> bool:
    """Whether the name in a label is in capitals, or a question's mark."""
    if label.strip().lower() in ("q", "question"):
        return True
    if _CLIP.match(label):
        return True
    lead = _ANALYST.sub("", label)
    words = [w for w in lead.split(",")[0].split() if w.strip(".")]
    if not words or len(words) > 5:
        return False
    if lead != label:
        return all(w[:1].isupper() or w in _SMALL for w in words)
    return all(w.isupper() or w.lower() in _SMALL for w in words)


def _name(text: str, label: Span) -> Span:
    """The label's name, without a role before or after a comma."""
    words = label.of(text)
    lead = len(words) - len(_ANALYST.sub("", words))
    name = words[lead:].split(",")[0]
    return Span(label.start + lead, label.start + lead + len(name.rstrip()))


def _surname(label: str) -> str:
    return label.rsplit(maxsplit=1)[-1].casefold()
