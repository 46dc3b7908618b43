"""Opening libraries: the only place where the parts of a workspace are put together."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from cpsreader.domain.errors import CpsReaderError
from cpsreader.domain.profile import Profile
from cpsreader.paths import AppPaths, resource, seed_reports
from cpsreader.services.analysing import Analyser, InlineAnalyser, ProcessAnalyser
from cpsreader.services.api import Workspace
from cpsreader.services.articles import ArticleReading
from cpsreader.services.corrections import Corrections
from cpsreader.services.filing import Filing
from cpsreader.services.importing import Importing
from cpsreader.services.ledger import CorrectionLedger
from cpsreader.services.marks import Codebook
from cpsreader.services.vocabulary import Vocabulary
from cpsreader.storage import profiles
from cpsreader.storage.library import open_library

SUFFIX = ".cpsr"
BUILT_IN_PROFILE = "cps-2022.toml"
SAMPLE_NAME = "CPS and CTU, January 2022"


class LibraryWorkspace(
    ArticleReading, Codebook, Corrections, CorrectionLedger, Vocabulary, Filing, Importing
):
    """One open library: what ``services.api.Workspace`` promises."""

    def backup(self, path: Path) -> None:
        """Write a copy of the whole library, checked, to a new file.

        Raises:
            EnvironmentFaultError: if the copy cannot be written.
        """
        self._library.copy(path)

    def save_as(self, path: Path) -> None:
        """Write a copy of the whole library; this workspace stays on its own file."""
        self._library.copy(path)

    def check(self) -> Sequence[str]:
        """Sentences about damage found; empty where all is well."""
        return self._library.check()

    def close(self) -> None:
        """Finish what is being written, note the visit and close. May be called again."""
        if self._closed:
            return
        if not self.read_only:
            with contextlib.suppress(CpsReaderError):  # a full disk keeps nobody from leaving
                self.note_visit()
        self._stop_analysing()
        self._library.close()


def open_workspace(
    path: Path,
    *,
    create: bool = False,
    profile: Profile | None = None,
    analyser: Analyser | None = None,
    read_only: bool = False,
) -> Workspace:
    """Open a library, or make one where ``create`` is set and there is none.

    Args:
        path: The library's file.
        create: Make it where it is not there.
        profile: The new library's; the built-in one where None.
        analyser: What analyses; a process of its own, started when first needed, where None.
        read_only: Change nothing, whatever is asked. A library in a folder that cannot be
            written to is opened so anyway.

    Raises:
        LibraryFormatError: not a library, damaged, or made by a newer version.
        EnvironmentFaultError: not there, locked, or the folder is in the way.
    """
    library = open_library(path, create=create, read_only=read_only)
    if library.created:
        chosen = profile or built_in_profile()
        library.write(lambda connection: profiles.put(connection, chosen))
    return LibraryWorkspace(library, analyser or ProcessAnalyser())


def built_in_profile() -> Profile:
    """The profile of the sample negotiation."""
    from cpsreader.ingest.profile_toml import load_profile

    path = resource("profiles", BUILT_IN_PROFILE)
    return load_profile(path.read_text(encoding="utf-8"), path.name)


def sample_path(paths: AppPaths) -> Path:
    """Where the sample library of the first start lies."""
    return paths.data / f"{SAMPLE_NAME}{SUFFIX}"


def create_sample(paths: AppPaths) -> Path:
    """Make the library of the first start, with the sample reports, where it is not there yet.

    The reports are imported but not analysed; whoever opens it does that.
    """
    path = sample_path(paths)
    if not path.exists():
        workspace = open_workspace(path, create=True, analyser=InlineAnalyser())
        try:
            workspace.import_paths(seed_reports())
        finally:
            workspace.close()
    return path
