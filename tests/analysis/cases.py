"""The fictional negotiations of tests/eval as values of the domain, for tests and scoreboards.

``load_case("harborline")`` gives the profile that a user would enter (from parties.json and
issues.json) and the case's texts; gold comes along for scoring only.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side

EVAL = Path(__file__).resolve().parents[1] / "eval"
SEEDS = Path(__file__).resolve().parents[2]

TUNED = (
    "harborline",
    "mercyridge",
    "saltmarsh",
    "greymoor",
    "cedarfalls",
    "busline",
    "northair",
)
UNSEEN = ("northfield", "gallery", "ashgrove")
"""Never read their texts, gold or errors: only their scores."""


@dataclass(frozen=True)
class CaseArticle:
    """One text; ``text`` is the whole file, its date prefix included, as gold's offsets want."""

    id: str
    text: str
    published: dt.date
    gold: dict[str, Any]


@dataclass(frozen=True)
class Case:
    name: str
    profile: Profile
    articles: tuple[CaseArticle, ...]


def load_profile(name: str, root: Path = EVAL) -> Profile:
    """A case's profile. Sides are the parties that no other party's id is the side of."""
    folder = root / "gold" / name
    parties = json.loads((folder / "parties.json").read_text("utf-8"))
    issues = json.loads((folder / "issues.json").read_text("utf-8"))
    ids = {p["id"] for p in parties}
    bargain = [p for p in parties if p.get("side") and p["side"] not in ids]
    sides = tuple(
        Side(id=SideId(p["id"]), name=p["name"], aliases=tuple(p["aliases"])) for p in bargain
    )
    actors = tuple(
        Actor(
            name=p["name"],
            kind=p["kind"],
            side=SideId(p["side"]) if p.get("side") else None,
            aliases=tuple(p["aliases"]),
        )
        for p in parties
        if p not in bargain
    )
    return Profile(name=name, sides=sides, actors=actors, issues=tuple(map(_issue, issues)))


def load_case(name: str, root: Path = EVAL) -> Case:
    """A case with all its texts, in the order of their ids; ``root`` holds ``gold/NAME``."""
    folder = root / "gold" / name
    skip = {"issues", "parties", "timeline"}
    files = sorted(f for f in folder.glob("*.json") if f.stem not in skip)
    return Case(name, load_profile(name, root), tuple(_article(f, root) for f in files))


def _issue(raw: dict[str, Any]) -> Issue:
    return Issue(
        id=IssueId(raw["id"]),
        name=raw["name"],
        description=raw.get("description", ""),
        terms=tuple(raw["keywords"]),
    )


def _article(file: Path, root: Path) -> CaseArticle:
    gold = json.loads(file.read_text("utf-8"))
    path = gold["file"]
    base = SEEDS if path.startswith("seeds/") else root
    text = (base / path).read_bytes().decode("utf-8")
    return CaseArticle(gold["id"], text, dt.date.fromisoformat(gold["published"]), gold)
