"""Short invented reports with the status that each gives to each issue.

A file of ``stories/`` is one negotiation: ``side ID: NAME; other names, ...``, ``issue ID: NAME;
terms, ...``, then reports, each begun by ``== YYYY-MM-DD`` and closed by a line
``-- issue: status | acceptable, ...; ...``. An issue that this line leaves out is not reported.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Issue, Profile, Side

FOLDER = Path(__file__).parent / "stories"


@dataclass(frozen=True)
class Story:
    """One report. ``gold`` maps an issue to the statuses a reader accepts, the best first."""

    id: str
    profile: Profile
    published: dt.date
    text: str
    gold: dict[str, tuple[str, ...]]


def _names(text: str) -> tuple[str, tuple[str, ...]]:
    name, _, rest = text.partition(";")
    return name.strip(), tuple(word.strip() for word in rest.split(",") if word.strip())


def _profile(head: str, name: str) -> Profile:
    sides, issues = [], []
    for kind, key, rest in re.findall(r"(?m)^(side|issue) (\S+): (.*)$", head):
        title, words = _names(rest)
        if kind == "side":
            sides.append(Side(id=SideId(key), name=title, aliases=words))
        else:
            issues.append(Issue(id=IssueId(key), name=title, terms=words))
    return Profile(name=name, sides=tuple(sides), issues=tuple(issues))


def _gold(line: str) -> dict[str, tuple[str, ...]]:
    cells = {}
    for cell in filter(str.strip, line.split(";")):
        issue, _, statuses = cell.partition(":")
        words = re.split(r"[|,]", statuses.replace("progress", "narrowing"))
        cells[issue.strip()] = tuple(word.strip() for word in words if word.strip())
    return cells


def stories() -> list[Story]:
    """All reports of all invented negotiations, by file and day."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        head, *blocks = re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))
        profile = _profile(head, path.stem)
        for number, block in enumerate(blocks, start=1):
            day, _, rest = block.partition("\n")
            text, _, gold = rest.rpartition("\n--")
            made = Story(
                f"{path.stem}_{number:02}",
                profile,
                dt.date.fromisoformat(day.strip()[:10]),
                text.strip(),
                _gold(gold),
            )
            unknown = set(made.gold) - {issue.id for issue in profile.issues}
            if unknown:
                msg = f"{made.id}: unknown issues {unknown}"
                raise ValueError(msg)
            found.append(made)
    return found
