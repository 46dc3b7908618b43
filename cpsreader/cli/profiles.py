"""``cpsreader profile``: show, check, bring in and take out the profile of a negotiation."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_library
from cpsreader.cli.inputs import read_profile
from cpsreader.cli.libraries import analyse_waiting, opened
from cpsreader.domain.errors import ProfileError
from cpsreader.domain.profile import Profile
from cpsreader.ingest.profile_toml import dump_profile
from cpsreader.services.exporting.registry import write_file

NAMES = ("profile",)


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command and its own commands."""
    command = commands.add_parser(
        "profile",
        help="show, check, import or export a profile",
        description="The profile says who bargains and about what: sides, people, issues.",
    )
    actions = command.add_subparsers(title="commands", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="print a profile in short", description="In short.")
    show.add_argument(
        "source",
        type=Path,
        nargs="?",
        metavar="LIBRARY|P.toml",
        help="library or file; without one, the built-in profile",
    )
    show.set_defaults(run=_show)
    bring = actions.add_parser(
        "import",
        help="give a library another profile",
        description="Replace a library's profile and analyse its reports again.",
    )
    add_library(bring)
    bring.add_argument("file", type=Path, metavar="P.toml", help="the new profile")
    bring.add_argument("--no-analysis", action="store_true", help="only replace the profile")
    bring.set_defaults(run=_import)
    take = actions.add_parser(
        "export", help="write a library's profile", description="As TOML, to edit and to share."
    )
    add_library(take)
    take.add_argument("--output", type=Path, metavar="P.toml", help="file; without it, print")
    take.set_defaults(run=_export)
    check = actions.add_parser(
        "validate", help="check profile files", description="Name the line of the first error."
    )
    check.add_argument("files", type=Path, nargs="+", metavar="P.toml", help="file to check")
    check.set_defaults(run=_validate)


def _show(arguments: argparse.Namespace) -> int:
    print(in_short(_profile_of(arguments.source)))
    return codes.DONE


def _profile_of(source: Path | None) -> Profile:
    if source is None or source.suffix == ".toml":
        return read_profile(source)
    with opened(source, read_only=True) as library:
        return library.profile()


def _import(arguments: argparse.Namespace) -> int:
    profile = read_profile(arguments.file)
    with opened(arguments.library) as library:
        again = library.set_profile(profile)
        print(f"{profile.name}: {len(again)} reports to be analysed again")
        if not arguments.no_analysis:
            print(f"analysed {analyse_waiting(library)}")
    return codes.DONE


def _export(arguments: argparse.Namespace) -> int:
    text = dump_profile(_profile_of(arguments.library))
    if arguments.output is None:
        print(text, end="")
    else:
        write_file(arguments.output, text.encode())
        print(arguments.output)
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
