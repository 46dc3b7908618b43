"""``cpsreader profile``: show, check, bring in and take out the profile of a negotiation."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.inputs import read_profile
from cpsreader.domain.errors import ProfileError
from cpsreader.domain.profile import Profile

NAMES = ("profile",)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its own commands."""
    command = commands.add_parser(
        "profile",
        help="show, check, import or export a profile",
        description="The profile says who bargains and about what: sides, people, issues.",
    )
    actions = command.add_subparsers(title="commands", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="print a profile in short", description="In short.")
    show.add_argument("file", type=Path, nargs="?", metavar="P.toml", help="default: the built-in")
    show.set_defaults(run=_show)
    check = actions.add_parser(
        "validate", help="check profile files", description="Name the line of the first error."
    )
    check.add_argument("files", type=Path, nargs="+", metavar="P.toml", help="file to check")
    check.set_defaults(run=_validate)


def _show(arguments: argparse.Namespace) -> int:
    print(in_short(read_profile(arguments.file)))
    return codes.DONE


def _validate(arguments: argparse.Namespace) -> int:
    failed = 0
    for path in arguments.files:
        try:
            profile = read_profile(path)
        except ProfileError as error:
            codes.complain(error)
            failed += 1
        else:
            print(f"{path}: good, {len(profile.sides)} sides, {len(profile.issues)} issues")
    return codes.outcome(len(arguments.files) - failed, failed)


def in_short(profile: Profile) -> str:
    """A profile as a few lines for people."""
    lines = [profile.name, f"time zone {profile.timezone}", "", "Sides"]
    lines += [f"  {side.id}  {side.name}" for side in profile.sides]
    lines += ["", "People and organizations"]
    for actor in profile.actors:
        facts = ", ".join(fact for fact in (actor.role, actor.side or "no side") if fact)
        lines.append(f"  {actor.name} ({facts})")
    lines += ["", "Issues"]
    lines += [f"  {i.id}  {i.name}: {', '.join(i.terms)}" for i in profile.issues]
    return "\n".join(lines)
