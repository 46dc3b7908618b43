"""The one door between the program's two faces (window, command line) and its data.

``Workspace`` is one open library. Reads return finished rows; every change of the user's is one
named, undoable step that is on disk when the method returns. Methods may be called from any
thread; reads see all writes that returned before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from cpsreader.domain.analysis import Claim, EntityKind, Finding, Mention
from cpsreader.domain.annotation import Annotation, Label
from cpsreader.domain.article import Article, Metadata
from cpsreader.domain.changes import ChangeSet
from cpsreader.domain.ids import AnnotationId, ArticleId, IssueId, LabelId, SideId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.domain.standing import IssueState, Report, StageState
from cpsreader.domain.status import Status
from cpsreader.services.views import (
    AnnotationRow,
    ArticleRow,
    BalanceRow,
    ChangeRow,
    ClaimRow,
    CorrectionRow,
    DisagreementRow,
    EntityRow,
    EvidenceRow,
    HistoryStep,
    ImportReport,
    LabelUse,
    ListEntry,
    ListQuery,
    Progress,
    ReaderView,
    SavedSearch,
    SilenceRow,
    SmartCount,
    Suggestion,
    TermHit,
    Totals,
    TrashItem,
)

OnChange = Callable[[ChangeSet], None]
OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]


class Reading(Protocol):
    """What can be asked of a library."""

    @property
    def path(self) -> Path: ...
    @property
    def name(self) -> str: ...
    @property
    def read_only(self) -> bool: ...
    def profile(self) -> Profile: ...

    def article_list(self, query: ListQuery) -> Sequence[ListEntry]:
        """All articles that match, in order of display.

        Raises:
            QueryError: if the text cannot be understood.
        """

    def article_rows(self, ids: Sequence[ArticleId], query: ListQuery) -> Sequence[ArticleRow]:
        """Rows of those articles in the order given; unknown ids are left out."""

    def smart_counts(self) -> Sequence[SmartCount]: ...
    def totals(self) -> Totals: ...
    def complete_query(self, text: str, cursor: int) -> Sequence[str]:
        """Words that could stand at the cursor: filter names, speakers, parties, issues ..."""

    def article(self, article: ArticleId) -> Article: ...
    def reader_view(self, article: ArticleId) -> ReaderView: ...
    def find_in_library(self, text: str, limit: int = 50) -> Sequence[ArticleRow]: ...

    def issue_states(self, as_of: dt.date | None = None) -> Sequence[IssueState]:
        """One state per issue of the profile, in its order, at the end of that day (None: now)."""

    def stage_state(self, as_of: dt.date | None = None) -> StageState | None: ...
    def reports(self) -> Sequence[Report]:
        """Every report as the matrix sees it, reviews applied, oldest first."""

    def evidence(self, issue: IssueId, as_of: dt.date | None = None) -> Sequence[EvidenceRow]:
        """Findings and signals of an issue, newest first, signals after findings."""

    def claims(self, as_of: dt.date | None = None) -> Sequence[ClaimRow]: ...
    def entities(self) -> Sequence[EntityRow]: ...
    def annotations(self) -> Sequence[AnnotationRow]: ...
    def labels(self) -> Sequence[LabelUse]:
        """The codebook, parents before children, siblings in the user's order."""

    def corrections(self) -> Sequence[CorrectionRow]:
        """Everything the user has put right, newest first, then the names joined or parted."""

    def saved_searches(self) -> Sequence[SavedSearch]: ...
    def history(self) -> Sequence[HistoryStep]: ...
    def trash(self) -> Sequence[TrashItem]: ...
    def term_hits(self, terms: Sequence[str], limit: int = 200) -> Sequence[TermHit]:
        """Sentences that these terms of an issue would find, inflections included."""

    def suggestions(self) -> Sequence[Suggestion]:
        """Names that the profile lacks, most mentioned first."""

    def disagreements(self) -> Sequence[DisagreementRow]: ...
    def silence(self, as_of: dt.date | None = None) -> Sequence[SilenceRow]:
        """One row per issue, the longest silence first."""

    def balance(self, as_of: dt.date | None = None) -> Sequence[BalanceRow]: ...
    def changes_between(self, since: dt.date, until: dt.date | None = None) -> Sequence[ChangeRow]:
        """One row per issue, in the profile's order."""

    def last_visit(self) -> dt.datetime | None:
        """When the library was last closed, UTC; None at the first visit."""

    def setting(self, key: str, default: str = "") -> str:
        """A value kept with the library (reading positions, layout)."""


class Editing(Protocol):
    """Every change of the user's. Each is one undoable step unless it says otherwise."""

    def annotate(
        self,
        article: ArticleId,
        span: Span | None,
        *,
        color: str = "lemon",
        labels: Sequence[LabelId] = (),
        note: str = "",
    ) -> AnnotationId:
        """Mark a span, or the whole article where ``span`` is None."""

    def label_articles(self, articles: Sequence[ArticleId], labels: Sequence[LabelId]) -> None:
        """Give whole reports labels, as one step."""

    def change_annotation(
        self,
        annotation: AnnotationId,
        *,
        span: Span | None = None,
        color: str | None = None,
        labels: Sequence[LabelId] | None = None,
        note: str | None = None,
    ) -> None: ...
    def change_annotations(
        self,
        annotations: Sequence[AnnotationId],
        *,
        color: str | None = None,
        add_labels: Sequence[LabelId] = (),
        remove_labels: Sequence[LabelId] = (),
    ) -> None:
        """The same change on many, as one step."""

    def delete_annotations(self, annotations: Sequence[AnnotationId]) -> None: ...
    def split_annotation(self, annotation: AnnotationId, at: int) -> AnnotationId: ...
    def copy_annotation(
        self, annotation: AnnotationId, article: ArticleId, span: Span
    ) -> AnnotationId: ...

    def add_label(
        self,
        name: str,
        *,
        color: str = "lemon",
        parent: LabelId | None = None,
        description: str = "",
    ) -> LabelId: ...
    def change_label(self, label: Label) -> None: ...
    def merge_labels(self, label: LabelId, into: LabelId) -> None: ...
    def delete_label(self, label: LabelId) -> None: ...
    def order_labels(self, labels: Sequence[LabelId]) -> None: ...

    def confirm(self, article: ArticleId, item: Finding | Claim | Mention) -> None: ...
    def reject(self, article: ArticleId, item: Finding | Claim | Mention) -> None: ...
    def change_finding(
        self, article: ArticleId, item: Finding, status: Status, note: str = ""
    ) -> None: ...
    def change_speaker(self, article: ArticleId, item: Claim, speaker: str) -> None: ...
    def change_entity(
        self, article: ArticleId, item: Mention, name: str, kind: EntityKind
    ) -> None: ...
    def add_finding(
        self,
        article: ArticleId,
        span: Span,
        issue: IssueId,
        status: Status,
        *,
        side: SideId | None = None,
        note: str = "",
    ) -> None: ...
    def add_claim(self, article: ArticleId, span: Span, speaker: str) -> None: ...
    def add_mention(self, article: ArticleId, span: Span, name: str, kind: EntityKind) -> None: ...
    def set_status(
        self, issue: IssueId, status: Status | None, *, as_of: dt.date | None = None, note: str = ""
    ) -> None:
        """The user's own word on an issue as of a day; None takes an earlier word back."""

    def likes_of(
        self, article: ArticleId, item: Finding | Claim | Mention
    ) -> Sequence[tuple[ArticleId, object]]:
        """Other machine results that the same correction would change (for a preview)."""

    def reject_many(self, items: Sequence[tuple[ArticleId, object]]) -> None: ...
    def confirm_many(self, items: Sequence[tuple[ArticleId, object]]) -> None: ...
    def carry_marks(self, old: ArticleId, new: ArticleId) -> int:
        """Copy marks to a later version of a report; those without a sure place are orphans."""

    def take_back(self, corrections: Sequence[str]) -> None:
        """Drop corrections by their keys: the machine's word counts again."""

    def merge_entities(self, names: Sequence[str], into: str) -> None: ...
    def split_entity(self, name: str, form: str, new_name: str) -> None: ...

    def edit_metadata(self, articles: Sequence[ArticleId], change: Metadata) -> None: ...
    def set_read(self, articles: Sequence[ArticleId], value: bool) -> None: ...
    def note_opened(self, article: ArticleId) -> None:
        """The user has read a report by opening it: marked as read, not a step of the history."""

    def set_starred(self, articles: Sequence[ArticleId], value: bool) -> None: ...
    def set_archived(self, articles: Sequence[ArticleId], value: bool) -> None: ...
    def set_article_note(self, article: ArticleId, note: str) -> None: ...
    def delete_articles(self, articles: Sequence[ArticleId]) -> None: ...
    def restore(self, items: Sequence[int]) -> None: ...
    def save_search(self, name: str, text: str) -> int: ...
    def rename_search(self, search: int, name: str) -> None: ...
    def delete_search(self, search: int) -> None: ...
    def set_profile(self, profile: Profile) -> Sequence[ArticleId]:
        """Replace the profile; returns the articles that must be analysed again."""

    def set_setting(self, key: str, value: str) -> None:
        """Not a step of the history."""

    def undo(self) -> HistoryStep | None: ...
    def redo(self) -> HistoryStep | None: ...
    def go_to_step(self, number: int) -> None:
        """Undo or redo until exactly the steps up to ``number`` are done."""


class Workspace(Reading, Editing, Protocol):
    """One open library. Made by ``services.workspace.open_workspace``."""

    def on_change(self, listener: OnChange) -> Callable[[], None]:
        """Call ``listener`` after each write, on the writing caller's thread; returns a remover."""

    def look_outside(self) -> bool:
        """Whether another program has written to the library; if so, listeners are told."""

    def import_paths(
        self,
        paths: Sequence[Path],
        *,
        progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportReport:
        """Import files and whole folders; one transaction a file; blocks, raises for none."""

    def import_text(self, text: str, *, name: str = "", html: bool = False) -> ImportReport:
        """Import pasted text or HTML."""

    def warm_up(self) -> None:
        """Start loading the language model in the background."""

    def waiting(self) -> Sequence[ArticleId]:
        """Articles whose analysis is missing or of another engine or profile, newest first."""

    def analyse(
        self,
        articles: Sequence[ArticleId],
        *,
        progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> int:
        """Analyse in the worker process and store; blocks; returns how many were done."""

    def backup(self, path: Path) -> None: ...
    def save_as(self, path: Path) -> None: ...
    def check(self) -> Sequence[str]:
        """Sentences about damage found; empty where all is well."""

    def close(self) -> None: ...


__all__ = ["Annotation", "Cancelled", "Editing", "OnChange", "OnProgress", "Reading", "Workspace"]
