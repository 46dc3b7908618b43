from __future__ import annotations

import sqlite3

import pytest
from sqlite_utils import Database

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.storage import articles, migrations
from cpsreader.storage.library import open_library


def library_of_version(path, version):
    """A library as that version made it, with one report."""
    connection = sqlite3.connect(path, isolation_level=None)
    migrations.migrate(connection, upto=version)
    parsed = ParsedArticle(text="Pay is disputed.", title="Old report")
    articles.add(connection, parsed)
    connection.execute("INSERT INTO settings VALUES ('author', 'Ana')")
    connection.close()


@pytest.mark.parametrize("version", range(1, migrations.VERSION + 1))
def test_every_older_library_opens_and_is_searched(tmp_path, version):
    path = tmp_path / "old.cpsr"
    library_of_version(path, version)
    library = open_library(path)
    connection = library.read()
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    new = ParsedArticle(text="Masks were promised.", title="New report")
    library.write(lambda c: articles.add(c, new))
    for word, title in (("disputed", "Old report"), ("promised", "New report")):
        found = connection.execute(
            "SELECT title FROM articles_fts WHERE articles_fts MATCH ?", (word,)
        )
        assert found.fetchall() == [(title,)]
    assert library.check() == []
    library.close()
    copy = tmp_path / f"old.before-{migrations.VERSION}.cpsr"
    assert copy.exists() == (version < migrations.VERSION)


def test_the_copy_made_before_is_the_old_library(tmp_path):
    path = tmp_path / "old.cpsr"
    library_of_version(path, 1)
    open_library(path).close()
    with sqlite3.connect(tmp_path / f"old.before-{migrations.VERSION}.cpsr") as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
        assert copy.execute("SELECT title FROM articles").fetchone() == ("Old report",)


def test_an_older_library_is_not_changed_where_only_reading_is_asked_for(tmp_path):
    path = tmp_path / "old.cpsr"
    library_of_version(path, 1)
    before = path.read_bytes()
    with pytest.raises(EnvironmentFaultError, match="older version"):
        open_library(path, read_only=True)
    assert path.read_bytes() == before


def test_steps_are_recorded_by_name(tmp_path):
    path = tmp_path / "new.cpsr"
    open_library(path, create=True).close()
    rows = Database(path).query("SELECT name FROM _sqlite_migrations ORDER BY id")
    assert [row["name"] for row in rows] == list(migrations.NAMES)
