"""The one table of actions: it feeds menus, tooltips, the palette and the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cpsreader.services.views import Group, Sort
from cpsreader.ui.commands import edit, go, help_, issue, library, view

if TYPE_CHECKING:
    from cpsreader.ui.main_window import MainWindow

Handler = Callable[["MainWindow"], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class UiState:
    """What decides whether an action can be used."""

    article: bool = False
    targets: int = 0
    read_only: bool = False
    undo: str = ""
    redo: str = ""
    issue: bool = False
    as_of: bool = False
    back: bool = False
    forward: bool = False
    theme: str = ""
    group: str = ""
    sort: str = ""
    shown: frozenset[str] = frozenset()


Enabled = Callable[[UiState], bool]


def always(state: UiState) -> bool:
    """For actions that can always be used."""
    return True


def writable(state: UiState) -> bool:
    """The library is not opened for reading only."""
    return not state.read_only


def with_article(state: UiState) -> bool:
    """A report is open."""
    return state.article


def editing(state: UiState) -> bool:
    """A report is open and can be marked."""
    return state.article and not state.read_only


def with_targets(state: UiState) -> bool:
    """Reports are selected and can be changed."""
    return state.targets > 0 and not state.read_only


def with_issue(state: UiState) -> bool:
    """An issue is current and can be changed."""
    return state.issue and not state.read_only


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action.

    Attributes:
        text: With mnemonic, in the user's language.
        keys: Portable key sequences; the first is shown.
        menu: Title of the menu in English, or 'Menu/Submenu'; translated where it is shown.
        group: A line parts groups of one menu.
        reason: Why it is off, for the tooltip; in English, translated where it is shown.
        checked: Whether it is on, for actions that are switches.
    """

    id: str
    text: str
    menu: str
    handler: Handler
    icon: str = ""
    keys: tuple[str, ...] = ()
    group: int = 0
    enabled: Enabled = always
    reason: str = ""
    checked: Enabled | None = None

    @property
    def single_key(self) -> bool:
        """Whether a key of it is a plain character, which must never fire while someone types."""
        return any(len(key) == 1 for key in self.keys)


MENUS = (
    str(QT_TRANSLATE_NOOP("Actions", "Library")),
    str(QT_TRANSLATE_NOOP("Actions", "Edit")),
    str(QT_TRANSLATE_NOOP("Actions", "Go")),
    str(QT_TRANSLATE_NOOP("Actions", "Mark")),
    str(QT_TRANSLATE_NOOP("Actions", "Review")),
    str(QT_TRANSLATE_NOOP("Actions", "Issues")),
    str(QT_TRANSLATE_NOOP("Actions", "View")),
    str(QT_TRANSLATE_NOOP("Actions", "Help")),
)
SUBMENUS = (
    str(QT_TRANSLATE_NOOP("Actions", "Mark with")),
    str(QT_TRANSLATE_NOOP("Actions", "Theme")),
    str(QT_TRANSLATE_NOOP("Actions", "Group reports")),
    str(QT_TRANSLATE_NOOP("Actions", "Sort reports")),
)


def _reader(command: str) -> Handler:
    def run(window: MainWindow) -> None:
        window.reader_command(command)

    return run


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


NO_ARTICLE = str(QT_TRANSLATE_NOOP("Actions", "Open a report first."))
NO_TARGETS = str(QT_TRANSLATE_NOOP("Actions", "Select a report first."))
NO_ISSUE = str(QT_TRANSLATE_NOOP("Actions", "Choose an issue first."))


def _library() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("library." + id_, "Library", text, handler, keys, more)

    yield spec("new", _tr("&New library…"), library.new, "Ctrl+N", icon="library")
    yield spec("open", _tr("&Open library…"), library.open_, "Ctrl+O", icon="open")
    yield spec(
        "add", _tr("&Add reports…"), library.add_reports, "Ctrl+I",
        icon="import", group=1, enabled=writable,
    )  # fmt: skip
    yield spec("folder", _tr("Add a &folder…"), library.add_folder, group=1, enabled=writable)
    yield spec(
        "paste", _tr("&Paste a report"), library.paste, "Ctrl+V",
        icon="paste", group=1, enabled=writable,
    )  # fmt: skip
    yield spec(
        "export", _tr("&Export summaries…"), library.export, "Ctrl+E", icon="export", group=2
    )
    yield spec(
        "print", _tr("P&rint the report…"), library.print_report, "Ctrl+P",
        icon="print", group=2, enabled=with_article, reason=NO_ARTICLE,
    )  # fmt: skip
    yield spec("profile", _tr("Pro&file…"), library.edit_profile, icon="profile", group=3)
    yield spec(
        "reread", _tr("Anal&yse the report again"), library.reread, "F5",
        group=3, enabled=with_targets, reason=NO_TARGETS,
    )  # fmt: skip
    yield spec("save_as", _tr("&Save a copy…"), library.save_as, group=4)
    yield spec("backup", _tr("&Back up…"), library.backup, group=4)
    yield spec("check", _tr("&Check the library"), library.check, group=4)
    yield spec("trash", _tr("&Trash…"), library.trash, icon="trash", group=4)
    yield spec("close", _tr("Close &window"), library.close, "Ctrl+W", group=5)
    yield spec("quit", _tr("&Quit"), library.quit_, "Ctrl+Q", group=5)


def _edit() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("edit." + id_, "Edit", text, handler, keys, more)

    reports: dict[str, Any] = {"enabled": with_targets, "reason": NO_TARGETS}
    reading: dict[str, Any] = {"enabled": with_article, "reason": NO_ARTICLE}
    yield spec("undo", _tr("&Undo"), edit.undo, "Ctrl+Z", icon="undo", enabled=_can_undo)
    yield spec("redo", _tr("&Redo"), edit.redo, "Ctrl+Shift+Z", icon="redo", enabled=_can_redo)
    yield spec("history", _tr("&History…"), edit.history, "Ctrl+H", icon="changed")
    yield spec("copy", _tr("&Copy with source"), edit.copy_with_source, "Ctrl+C",
               icon="copy", group=1, **reading)  # fmt: skip
    yield spec("find", _tr("&Find in this report"), edit.find, "Ctrl+F",
               icon="find", group=2, **reading)  # fmt: skip
    yield spec("find_next", _tr("Find &next"), edit.find_next, "F3", group=2, **reading)
    yield spec(
        "find_previous", _tr("Find &previous"), edit.find_previous, "Shift+F3", group=2, **reading
    )
    yield spec("save_search", _tr("&Keep this search"), edit.save_search,
               icon="saved_search", group=2, enabled=writable)  # fmt: skip
    yield spec("metadata", _tr("&Edit title, source, date…"), edit.metadata, "F2",
               icon="edit", group=3, **reports)  # fmt: skip
    yield spec("star", _tr("&Star"), edit.star, "F", icon="star_off", group=3, **reports)
    yield spec("read", _tr("Read or &unread"), edit.read, "U", icon="unread", group=3, **reports)
    yield spec("archive", _tr("&Archive"), edit.archive, "X", icon="archive", group=3, **reports)
    yield spec("delete", _tr("&Delete"), edit.delete, "Del", icon="trash", group=3, **reports)
    yield spec("preferences", _tr("&Preferences…"), edit.preferences, "Ctrl+,",
               icon="settings", group=4)  # fmt: skip


def _can_undo(state: UiState) -> bool:
    return bool(state.undo)


def _can_redo(state: UiState) -> bool:
    return bool(state.redo)


def _go() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("go." + id_, "Go", text, handler, keys, more)

    reading: dict[str, Any] = {"enabled": with_article, "reason": NO_ARTICLE}
    yield spec("palette", _tr("Command &palette…"), go.palette, "Ctrl+K", icon="command")
    yield spec("search", _tr("&Search reports"), go.search, "/", icon="search")
    yield spec("back", _tr("&Back"), go.back, "Alt+Left", icon="back", group=1,
               enabled=lambda s: s.back)  # fmt: skip
    yield spec("forward", _tr("&Forward"), go.forward, "Alt+Right", icon="forward", group=1,
               enabled=lambda s: s.forward)  # fmt: skip
    yield spec("next", _tr("&Next report"), go.next_report, "J", group=1)
    yield spec("previous", _tr("Pre&vious report"), go.previous_report, "K", group=1)
    yield spec("next_claim", _tr("Next &claim"), _reader("next_claim"), "]", group=2, **reading)
    yield spec(
        "previous_claim", _tr("Previous c&laim"), _reader("previous_claim"), "[", group=2, **reading
    )
    yield spec(
        "next_finding", _tr("Next f&inding"), _reader("next_finding"), ".", group=2, **reading
    )
    yield spec("previous_finding", _tr("Previous fin&ding"), _reader("previous_finding"), ",",
               group=2, **reading)  # fmt: skip
    yield spec(
        "next_mark", _tr("Next of my &marks"), _reader("next_annotation"), "'", group=2, **reading
    )
    yield spec("previous_mark", _tr("Previous of my mar&ks"), _reader("previous_annotation"), ";",
               group=2, **reading)  # fmt: skip
    yield spec("articles", _tr("&Articles"), go.articles, "Ctrl+1", group=3)
    yield spec("reader", _tr("&Reader"), go.reader, "Ctrl+2", group=3)
    yield spec("issues", _tr("Iss&ues"), go.issues, "Ctrl+3", group=3)
    yield spec("compare", _tr("Compare two reports…"), go.compare, "Ctrl+\\", icon="compare",
               group=1, **reading)  # fmt: skip
    yield spec("next_pane", _tr("Next pane"), go.next_pane, "F6", group=3)
    yield spec("previous_pane", _tr("Previous pane"), go.previous_pane, "Shift+F6", group=3)


def _mark() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, command: str, keys: str = "", **more: Any) -> ActionSpec:
        values: dict[str, Any] = {"enabled": editing, "reason": NO_ARTICLE, **more}
        return _make("mark." + id_, "Mark", text, _reader(command), keys, values)

    for digit in range(1, 10):
        made = spec(str(digit), _tr("Label or colour %1").replace("%1", str(digit)),
                    f"mark_{digit}", str(digit))  # fmt: skip
        yield ActionSpec(
            id=made.id, text=made.text, menu="Mark/Mark with", handler=made.handler,
            keys=made.keys, enabled=made.enabled, reason=made.reason,
        )  # fmt: skip
    yield spec("label", _tr("&Label…"), "label", "L", icon="label")
    yield _make("mark.codebook", "Mark", _tr("La&bels…"), library.codebook, "", {"group": 2})
    yield spec("note", _tr("&Note…"), "note", "M", icon="note")
    yield spec("edges", _tr("Move the &edges"), "edit_edges", "E", group=1)
    reading: dict[str, Any] = {"group": 1, "enabled": with_article}
    yield spec("outward", _tr("Next span here, &outward"), "cycle", "O", **reading)
    yield spec("card", _tr("&Card for the span"), "card", "I", **reading)


def _review() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("review." + id_, "Review", text, handler, keys, {"enabled": writable, **more})

    yield spec("confirm", _tr("&Confirm"), issue.confirm, "Y", icon="confirm")
    yield spec("change", _tr("C&hange…"), issue.change, "C", icon="edit")
    yield spec("reject", _tr("&Reject"), issue.reject, "N", icon="reject")
    yield spec("add", _tr("&Add a finding or claim…"), _reader("add"), "A", icon="add", group=1,
               enabled=editing, reason=NO_ARTICLE)  # fmt: skip


def _issues() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("issue." + id_, "Issues", text, handler, keys, more)

    current: dict[str, Any] = {"enabled": with_issue, "reason": NO_ISSUE}
    yield spec("status", _tr("&Set status…"), issue.set_status, "S", icon="edit", **current)
    yield spec("open", _tr("&Open or fold the card"), issue.open_card, **current)
    yield spec("add", _tr("&Add an issue…"), issue.add, icon="add", group=1, enabled=writable)
    yield spec("edit", _tr("&Edit the issue…"), issue.edit, icon="edit", group=1, **current)
    yield spec("up", _tr("Move &up"), issue.move_up, "Alt+Up", group=1, **current)
    yield spec("down", _tr("Move &down"), issue.move_down, "Alt+Down", group=1, **current)
    yield spec("export", _tr("E&xport a brief on it…"), issue.export, icon="export", group=2,
               enabled=lambda s: s.issue, reason=NO_ISSUE)  # fmt: skip
    yield spec("all", _tr("All &reports (no as-of day)"), issue.all_reports, icon="as_of", group=2,
               enabled=lambda s: s.as_of)  # fmt: skip


def _shows(name: str) -> Enabled:
    return lambda state: name in state.shown


def _is(fact: str, value: str) -> Enabled:
    return lambda state: getattr(state, fact) == value


def _view() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("view." + id_, "View", text, handler, keys, more)

    reading: dict[str, Any] = {"enabled": with_article, "reason": NO_ARTICLE}
    yield spec("articles", _tr("Hide or show &Articles"), view.toggle_articles, "Ctrl+B",
               icon="layout_left", checked=_shows("articles"))  # fmt: skip
    yield spec("issues", _tr("Hide or show &Issues"), view.toggle_issues, "Ctrl+Shift+B",
               icon="layout_right", checked=_shows("issues"))  # fmt: skip
    docks = (("timeline", _tr("&Timeline")), ("claims", _tr("&Claims")),
             ("entities", _tr("&Entities")), ("annotations", _tr("A&nnotations")))  # fmt: skip
    for number, (name, text) in enumerate(docks, 4):
        yield spec(name, text, view.dock(name), f"Ctrl+{number}", icon=name, group=1,
                   checked=_shows(name))  # fmt: skip
    yield spec("matrix", _tr("&Matrix"), view.dock("matrix"), "Ctrl+8", icon="table", group=1,
               checked=_shows("matrix"))  # fmt: skip
    yield spec("insights", _tr("&Insights"), view.dock("insights"), "Ctrl+9", group=1,
               checked=_shows("insights"))  # fmt: skip
    yield spec("quiet", _tr("&Quiet"), _reader("toggle_quiet"), "Q", icon="quiet_off", group=2,
               **reading)  # fmt: skip
    yield spec("zoom_in", _tr("&Larger text"), _reader("zoom_in"), "Ctrl+=;Ctrl++", group=2)
    yield spec("zoom_out", _tr("&Smaller text"), _reader("zoom_out"), "Ctrl+-", group=2)
    yield spec("zoom_reset", _tr("Text size as &usual"), _reader("zoom_reset"), "Ctrl+0", group=2)
    yield from _view_lists()
    yield spec("reset", _tr("&Reset the layout"), view.reset_layout, group=4)
    yield spec("full_screen", _tr("&Full screen"), view.full_screen, "F11", group=4)


def _view_lists() -> Iterator[ActionSpec]:
    themes = (("system", _tr("Like the &system")), ("light", _tr("&Light")), ("dark", _tr("&Dark")))
    for name, text in themes:
        yield _make(f"view.theme_{name}", "View/Theme", text, view.theme(name), "",
                    {"group": 3, "checked": _is("theme", name)})  # fmt: skip
    groups = ((Group.DAY, _tr("By &day")), (Group.OUTLET, _tr("By &outlet")),
              (Group.STORY, _tr("By &story")), (Group.NONE, _tr("&Not grouped")))  # fmt: skip
    for by, text in groups:
        yield _make(f"view.group_{by}", "View/Group reports", text, view.group(by), "",
                    {"group": 3, "checked": _is("group", by.value)})  # fmt: skip
    sorts = ((Sort.NEWEST, _tr("&Newest first")), (Sort.OLDEST, _tr("&Oldest first")),
             (Sort.TITLE, _tr("By &title")), (Sort.OUTLET, _tr("By o&utlet")))  # fmt: skip
    for how, text in sorts:
        yield _make(f"view.sort_{how}", "View/Sort reports", text, view.sort(how), "",
                    {"group": 3, "checked": _is("sort", how.value)})  # fmt: skip


def _help() -> Iterator[ActionSpec]:
    def spec(id_: str, text: str, handler: Handler, keys: str = "", **more: Any) -> ActionSpec:
        return _make("help." + id_, "Help", text, handler, keys, more)

    yield spec("guide", _tr("User &guide"), help_.guide, "F1", icon="help")
    yield spec("keys", _tr("&Keys"), help_.keys, "Ctrl+/", icon="keys")
    yield spec("tour", _tr("&First steps"), help_.tour, icon="sample")
    yield spec("about", _tr("&About CPS Reader"), help_.about, icon="info", group=1)


def _make(
    id_: str, menu: str, text: str, handler: Handler, keys: str, more: dict[str, Any]
) -> ActionSpec:
    shortcuts = tuple(key for key in keys.split(";") if key) if keys != ";" else (";",)
    return ActionSpec(id=id_, menu=menu, text=text, handler=handler, keys=shortcuts, **more)


def all_specs() -> tuple[ActionSpec, ...]:
    """Every action, in menu order."""
    parts = (_library, _edit, _go, _mark, _review, _issues, _view, _help)
    return tuple(spec for part in parts for spec in part())
