from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from time import sleep

import pytest

from cpsreader.domain.errors import EnvironmentFaultError, LibraryFormatError
from cpsreader.storage import library as library_module
from cpsreader.storage import migrations, shelf, writer
from cpsreader.storage.library import open_library

PUT = "INSERT INTO settings VALUES (?, ?)"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "talks.cpsr"


@pytest.fixture
def library(path):
    opened = open_library(path, create=True)
    yield opened
    opened.close()


def test_a_new_library_is_what_it_should_be(library):
    connection = library.read()

    def pragma(name):
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("application_id") == 0x43505352
    assert pragma("user_version") == migrations.VERSION
    assert pragma("journal_mode") == "wal"
    assert pragma("foreign_keys") == 1
    strict = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND NOT strict AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        " AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    )
    assert strict.fetchall() == []


@pytest.mark.parametrize("name", ["100% #1?.cpsr", "Ärger & Streik.cpsr", "a'b\"c.cpsr"])
def test_any_file_name_will_do(tmp_path, name):
    open_library(tmp_path / name, create=True).close()
    library = open_library(tmp_path / name)
    assert library.path.name == name
    library.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_is_written_can_be_read_from_any_thread(library):
    library.write(lambda c: shelf.set_setting(c, "a", "1"))
    found = []
    thread = threading.Thread(target=lambda: found.append(shelf.setting(library.read(), "a")))
    thread.start()
    thread.join()
    assert found == ["1"]


def test_a_reading_connection_cannot_write(library):
    with pytest.raises(EnvironmentFaultError):
        library.read().execute(PUT, ("a", "1"))


def test_a_write_that_fails_leaves_nothing(library):
    def task(connection):
        connection.execute(PUT, ("a", "1"))
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - the error of the task itself
        library.write(task)
    assert shelf.setting(library.read(), "a") == ""


def test_a_write_inside_a_write_raises_instead_of_waiting_for_ever(library):
    with pytest.raises(RuntimeError, match="inside a write"):
        library.write(lambda _: library.write(lambda c: c.execute(PUT, ("a", "1"))))


def test_writes_of_many_threads_all_arrive(library):
    def work(name):
        for n in range(25):
            library.write(lambda c, n=n: shelf.set_setting(c, f"{name}.{n}", "x"))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.read().execute("SELECT count(*) FROM settings").fetchone() == (150,)


def test_a_closed_library_says_so(library):
    library.close()
    library.close()
    with pytest.raises(RuntimeError, match="closed"):
        library.read()
    with pytest.raises(RuntimeError, match="closed"):
        library.write(lambda c: c.execute(PUT, ("a", "1")))


def test_another_programs_write_is_noticed(library, path):
    before = library.epoch()
    library.write(lambda c: shelf.set_setting(c, "a", "1"))
    assert library.epoch() == before
    other = open_library(path)
    other.write(lambda c: shelf.set_setting(c, "b", "2"))
    other.close()
    assert library.epoch() != before
    now = library.epoch()
    library.write(lambda c: shelf.set_setting(c, "c", "3"))
    assert library.epoch() == now


def refused(path, kind, *words):
    with pytest.raises(kind) as caught:
        open_library(path)
    message = str(caught.value)
    assert path.name in message
    for word in words:
        assert word in message
    assert "\n" not in message


def test_what_is_no_library_is_named_so(tmp_path):
    text = tmp_path / "notes.cpsr"
    text.write_text("no library at all, but long enough to hold a header of a hundred bytes" * 3)
    refused(text, LibraryFormatError, "is not a CPS Reader library")
    empty = tmp_path / "empty.cpsr"
    empty.touch()
    refused(empty, LibraryFormatError, "is not a CPS Reader library")
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (x)")
    refused(other, LibraryFormatError, "is not a CPS Reader library")
    refused(tmp_path, LibraryFormatError, "is not a CPS Reader library")
    refused(tmp_path / "gone.cpsr", EnvironmentFaultError, "There is no library")


def test_a_newer_library_is_left_alone(path):
    open_library(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    before = path.read_bytes()
    refused(path, LibraryFormatError, "newer version")
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.02])
def test_a_cut_off_library_is_damaged_not_opened(path, kept):
    open_library(path, create=True).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    refused(path, LibraryFormatError, "is damaged")


def test_damage_inside_is_found_by_check(library, path):
    library.write(lambda c: [shelf.set_setting(c, f"k{n}", "x" * 500) for n in range(200)])
    assert library.check() == []
    library.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    try:
        again = open_library(path)
    except LibraryFormatError:
        return
    assert again.check()
    again.close()


def test_a_library_that_is_open_for_reading_refuses_changes(path):
    open_library(path, create=True).close()
    library = open_library(path, read_only=True)
    with pytest.raises(EnvironmentFaultError, match="reading only"):
        library.write(lambda c: c.execute(PUT, ("a", "1")))
    library.close()


IN_READ_ONLY_FOLDER = """
import os, sys
from pathlib import Path
from cpsreader.storage.library import open_library
if os.geteuid() == 0:
    os.setresuid(65534, 65534, 65534)  # nothing is read-only for root
library = open_library(Path(sys.argv[1]))
print(library.read_only, library.read().execute("SELECT count(*) FROM articles").fetchone()[0])
library.close()
"""


def test_a_library_in_a_read_only_folder_opens_for_reading(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    path = folder / "talks.cpsr"
    open_library(path, create=True).close()
    for part in (tmp_path, *tmp_path.parents[:2]):
        part.chmod(0o755)
    path.chmod(0o444)
    folder.chmod(0o555)
    command = [sys.executable, "-c", IN_READ_ONLY_FOLDER, str(path)]
    root = Path(__file__).parents[2]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    finally:
        folder.chmod(0o755)
    assert done.stdout.split() == ["True", "0"], done.stderr


def test_a_lock_of_another_program_is_explained(library, path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    library.outside(lambda c: c.execute("PRAGMA busy_timeout = 50"))
    with pytest.raises(EnvironmentFaultError, match="changed by another program"):
        library.write(lambda c: c.execute(PUT, ("a", "1")))
    other.execute("ROLLBACK")
    other.close()
    library.write(lambda c: c.execute(PUT, ("a", "1")))


def test_a_full_disk_is_explained_and_the_rest_is_safe(library):
    library.write(lambda c: shelf.set_setting(c, "before", "kept"))
    (pages,) = library.read().execute("PRAGMA page_count").fetchone()
    library.outside(lambda c: c.execute(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(EnvironmentFaultError, match="is full"):
        library.write(lambda c: shelf.set_setting(c, "much", "x" * 1_000_000))
    assert shelf.setting(library.read(), "before") == "kept"
    library.write(lambda c: shelf.set_setting(c, "small", "y"))


def test_a_folder_that_cannot_be_made_is_explained(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentFaultError):
        open_library(tmp_path / "file" / "talks.cpsr", create=True)


def test_a_plain_copy_of_an_open_library_holds_everything(path, tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "IDLE_SECONDS", 0.02)
    library = open_library(path, create=True)
    library.write(lambda c: shelf.set_setting(c, "a", "1"))
    copy = tmp_path / "copied by hand.cpsr"
    for _ in range(100):
        sleep(0.05)
        shutil.copy(path, copy)
        again = open_library(copy)
        found = shelf.setting(again.read(), "a")
        again.close()
        if found:
            break
    library.close()
    assert found == "1"


def test_a_copy_is_whole_and_never_the_file_itself(library, path, tmp_path):
    library.write(lambda c: shelf.set_setting(c, "a", "1"))
    copy = tmp_path / "copy.cpsr"
    copy.write_bytes(b"something older")
    library.copy(copy)
    assert not list(tmp_path.glob("*.part"))
    again = open_library(copy)
    assert shelf.setting(again.read(), "a") == "1"
    again.close()
    with pytest.raises(EnvironmentFaultError, match="its own place"):
        library.copy(path)
    with pytest.raises(EnvironmentFaultError):
        library.copy(tmp_path / "no" / "such" / "folder.cpsr")


def test_opening_loads_neither_sqlite_utils_nor_numpy(path):
    open_library(path, create=True).close()
    code = (
        "import sys; from pathlib import Path; from cpsreader.storage.library import open_library;"
        f"open_library(Path({str(path)!r})).close();"
        "print([n for n in ('sqlite_utils', 'numpy', 'spacy') if n in sys.modules])"
    )
    root = Path(library_module.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
