"""One call from an open library to a file of any format."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from cpsreader.domain.errors import UserError
from cpsreader.domain.ids import IssueId
from cpsreader.services.api import Reading
from cpsreader.services.exporting.build import build_brief, build_timeline
from cpsreader.services.exporting.interchange.dossier import build_dossier
from cpsreader.services.exporting.registry import (
    BRIEF_FORMATS,
    INTERCHANGE_FORMATS,
    TIMELINE_FORMATS,
    brief_format,
    interchange_format,
    write_file,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file as menus show it: id for ``export``, name, suffix with its dot."""

    id: str
    name: str
    suffix: str


KINDS: tuple[Kind, ...] = (
    *(Kind(form.id, form.name, form.suffix) for form in BRIEF_FORMATS),
    *(Kind(form, f"Timeline as {form.upper()}", f".{form}") for form in TIMELINE_FORMATS),
    *(Kind(form.id, form.name, form.suffix) for form in INTERCHANGE_FORMATS),
)
FORMATS = tuple(kind.id for kind in KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What goes in: these issues (all where empty), from and to which day."""

    issues: tuple[IssueId, ...] = ()
    since: dt.date | None = None
    as_of: dt.date | None = None


def export(reading: Reading, form: str, path: Path, choice: Choice) -> None:
    """Write a file, whole or not at all.

    Raises:
        UserError: if the format is not known.
        EnvironmentFaultError: if the file cannot be written.
    """
    write_file(path, content(reading, form, choice))


def content(reading: Reading, form: str, choice: Choice) -> bytes:
    """What such a file holds."""
    if form in TIMELINE_FORMATS:
        timeline = build_timeline(reading, as_of=choice.as_of, issues=choice.issues)
        return TIMELINE_FORMATS[form](timeline)
    other = interchange_format(form)
    if other is not None:
        return other.write(build_dossier(reading, since=choice.since, until=choice.as_of))
    writer = brief_format(form)
    if writer is None:
        raise UserError(f"“{form}” is no format.", f"There are: {', '.join(FORMATS)}.")
    return writer.write(
        build_brief(reading, as_of=choice.as_of, since=choice.since, issues=choice.issues)
    )
