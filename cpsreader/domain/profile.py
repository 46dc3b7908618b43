"""The profile of a negotiation: who bargains, who speaks, and about what."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cpsreader.domain.ids import IssueId, SideId


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A party to the negotiation. ``aliases`` are other names of the organization itself."""

    id: SideId
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or organization that reports name; ``side`` is None for a neutral."""

    name: str
    kind: str = "person"
    side: SideId | None = None
    role: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that is negotiated. ``terms`` are words a user would type, in any order."""

    id: IssueId
    name: str
    description: str = ""
    terms: tuple[str, ...] = ()
    icon: str = ""
    color: str = ""
    parent: IssueId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Sides, actors and issues; issues are in the user's order and their ids are unique.

    ``cue_exceptions`` are phrases that the user has ruled out as evidence of a status.
    """

    name: str
    timezone: str = "UTC"
    sides: tuple[Side, ...] = ()
    actors: tuple[Actor, ...] = ()
    issues: tuple[Issue, ...] = ()
    cue_exceptions: tuple[str, ...] = ()

    def issue(self, issue_id: str) -> Issue | None:
        """The issue with that id, or None."""
        return next((i for i in self.issues if i.id == issue_id), None)

    def side(self, side_id: str | None) -> Side | None:
        """The side with that id, or None."""
        return next((s for s in self.sides if s.id == side_id), None)

    def side_of(self, name: str) -> SideId | None:
        """The side of a canonical name: a side's own, or its actor's; None for neutrals."""
        wanted = name.casefold()
        for side in self.sides:
            if wanted in (side.name.casefold(), side.id.casefold()):
                return side.id
        for actor in self.actors:
            if actor.name.casefold() == wanted:
                return actor.side
        return None

    def with_issues(self, issues: tuple[Issue, ...]) -> Profile:
        """The same profile with other issues."""
        return replace(self, issues=issues)
