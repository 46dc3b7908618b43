"""Which writer writes which format."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.services.exporting.brief import Brief
from cpsreader.services.exporting.brief_docx import brief_docx
from cpsreader.services.exporting.brief_html import brief_html
from cpsreader.services.exporting.brief_json import brief_json
from cpsreader.services.exporting.brief_markdown import brief_markdown
from cpsreader.services.exporting.brief_tables import brief_csv, brief_xlsx
from cpsreader.services.exporting.interchange import feeds, references, refi, webannotation
from cpsreader.services.exporting.interchange.brat import brat
from cpsreader.services.exporting.interchange.dossier import Dossier
from cpsreader.services.exporting.tables import table_csv, table_json, table_xlsx
from cpsreader.services.exporting.timeline import Timeline, timeline_svg
from cpsreader.services.views import Table

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Format(Generic[T]):
    """A format: the name for menus, the file suffix, the writer from a value to bytes."""

    id: str
    name: str
    suffix: str
    write: Callable[[T], bytes]


def _pdf(brief: Brief) -> bytes:
    # Its drawing library is heavy and wanted by no other format.
    from cpsreader.services.exporting.brief_pdf import brief_pdf

    return brief_pdf(brief)


BRIEF_FORMATS: tuple[Format[Brief], ...] = (
    Format("md", "Markdown", ".md", brief_markdown),
    Format("html", "Web page", ".html", brief_html),
    Format("pdf", "PDF", ".pdf", _pdf),
    Format("docx", "Word document", ".docx", brief_docx),
    Format("xlsx", "Excel workbook", ".xlsx", brief_xlsx),
    Format("csv", "CSV table", ".csv", brief_csv),
    Format("json", "JSON", ".json", brief_json),
)


def _png(timeline: Timeline) -> bytes:
    from cpsreader.services.exporting.timeline_png import timeline_png

    return timeline_png(timeline)


TIMELINE_FORMATS: dict[str, Callable[[Timeline], bytes]] = {"svg": timeline_svg, "png": _png}

INTERCHANGE_FORMATS: tuple[Format[Dossier], ...] = (
    Format("qdpx", "REFI-QDA project", ".qdpx", refi.qdpx),
    Format("qdc", "REFI-QDA codebook", ".qdc", refi.qdc),
    Format("jsonld", "W3C Web Annotation", ".jsonld", webannotation.jsonld),
    Format("hypothesis", "Hypothesis annotations", ".json", webannotation.hypothesis),
    Format("brat", "brat standoff archive", ".zip", brat),
    Format("ris", "RIS references", ".ris", references.ris),
    Format("csl", "CSL-JSON references", ".json", references.csl),
    Format("opml", "OPML outline", ".opml", feeds.opml),
    Format("atom", "Atom feed", ".xml", feeds.atom),
)

TABLE_FORMATS: tuple[Format[Table], ...] = (
    Format("csv", "CSV table", ".csv", table_csv),
    Format("xlsx", "Excel workbook", ".xlsx", table_xlsx),
    Format("json", "JSON", ".json", table_json),
)


def brief_format(name: str) -> Format[Brief] | None:
    """The brief's format with that id, or None."""
    return next((form for form in BRIEF_FORMATS if form.id == name), None)


def interchange_format(name: str) -> Format[Dossier] | None:
    """The interchange format with that id, or None."""
    return next((form for form in INTERCHANGE_FORMATS if form.id == name), None)


def table_format(name: str) -> Format[Table] | None:
    """The table's format with that id, or None."""
    return next((form for form in TABLE_FORMATS if form.id == name), None)


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        EnvironmentFaultError: if the folder is missing, read-only or full.
    """
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".cpsreader-", delete=False) as f:
            temporary = Path(f.name)
            f.write(content)
            f.flush()
            os.fsync(f.fileno())
        _replace(temporary, path)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise EnvironmentFaultError(
            f"“{path.name}” cannot be written to {path.parent}: {reason}.",
            "Choose another folder.",
        ) from error


def _replace(temporary: Path, path: Path) -> None:
    try:
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
