from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3

import pytest

from cpsreader.__main__ import main
from cpsreader.paths import resource, seed_reports
from cpsreader.services import fetching
from cpsreader.services.exporting import files
from cpsreader.services.fetching import Page

pytestmark = pytest.mark.model
SEEDS = [str(path) for path in seed_reports()]
ISSUES = ["remote-metrics", "testing", "masks", "pay", "health-screeners"]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("cli") / "talks.cpsr"
    assert main(["import", str(path), *SEEDS]) == 0
    return path


@pytest.fixture
def library(made, tmp_path):
    return shutil.copy(made, tmp_path / "talks.cpsr")


def _json(capsys, *argv):
    capsys.readouterr()
    assert main([str(argument) for argument in argv]) == 0
    return json.loads(capsys.readouterr().out)


def test_import_says_what_became_of_every_file(capsys, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    path = str(tmp_path / "new.cpsr")
    assert main(["import", path, SEEDS[0], SEEDS[0], str(empty), "--no-analysis"]) == 1
    out, err = capsys.readouterr()
    assert "imported 1, known already 1" in out
    assert "empty.txt" in err
    assert main(["import", path, str(empty), "--no-analysis"]) == 3
    profile = str(resource("profiles", "cps-2022.toml"))
    assert main(["import", path, SEEDS[1], "--profile", profile, "--no-analysis"]) == 3


def test_a_new_library_takes_the_profile_that_is_given(capsys, tmp_path):
    profile = str(resource("profiles", "example-harborline.toml"))
    path = str(tmp_path / "new.cpsr")
    assert main(["import", path, SEEDS[0], "--profile", profile, "--no-analysis"]) == 0
    assert main(["profile", "show", path]) == 0
    assert "Operator shields" in capsys.readouterr().out


def test_issues_as_json_is_the_matrix(capsys, library):
    matrix = _json(capsys, "issues", library, "--json")
    assert list(matrix["issues"]) == ISSUES
    assert matrix["as_of"] == "2022-01-10"
    pay = matrix["issues"]["pay"]
    assert set(pay) == {
        "status", "as_of", "reports", "independent_reports", "conflict", "positions", "history",
    }  # fmt: skip
    assert pay["status"] == "disputed"
    assert pay["history"][0]["date"] == "2022-01-10"
    before = _json(capsys, "issues", library, "--json", "--as-of", "2022-01-09")
    assert all(issue["status"] is None for issue in before["issues"].values())


def test_issues_claims_and_search_as_tables(capsys, library):
    assert main(["issues", str(library)]) == 0
    assert "Health screeners" in capsys.readouterr().out
    assert main(["claims", str(library)]) == 0
    assert "Jesse Sharkey" in capsys.readouterr().out
    assert main(["search", str(library), "caravan"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_claims_are_filtered(capsys, library):
    rows = _json(capsys, "claims", library, "--json", "--speaker", "sharkey")
    assert rows
    assert {row["speaker"] for row in rows} == {"Jesse Sharkey"}


def test_a_query_that_cannot_be_understood_is_one_sentence(capsys, library):
    assert main(["search", str(library), "date:yesteryear"]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_annotate_marks_words_and_lists_them(capsys, library):
    assert main(["annotate", str(library), "2", "--find", "brick wall", "--label", "Key"]) == 0
    assert main(["annotate", str(library), "1", "--note", "whole"]) == 0
    rows = _json(capsys, "annotate", library, "--json")
    assert {(row["text"], tuple(row["labels"])) for row in rows} >= {("brick wall", ("Key",))}
    assert main(["annotate", str(library), "2", "--find", "no such words"]) == 3
    assert main(["annotate", str(library), "2", "--start", "5", "--end", "4"]) == 3


@pytest.mark.parametrize("form", files.FORMATS)
def test_every_format_is_written(capsys, library, tmp_path, form):
    target = tmp_path / f"brief.{form}"
    assert main(["export", str(library), "--format", form, "--output", str(target)]) == 0
    assert target.stat().st_size > 60


def test_an_export_of_one_issue(capsys, library, tmp_path):
    target = tmp_path / "a.csv"
    command = ["export", str(library), "--format", "csv", "--output", str(target)]
    assert main([*command, "--issue", "pay", "--to", "2022-01-10"]) == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert {row["issue id"] for row in rows} == {"pay"}
    assert main([*command, "--issue", "parking"]) == 3
    assert main([*command, "--to", "soon"]) == 2
    assert main(["export", str(library), "--format", "csv", "--output", "/none/x.csv"]) == 3


def test_backup_and_check(capsys, library, tmp_path):
    copy = tmp_path / "copy.cpsr"
    assert main(["backup", str(library), str(copy)]) == 0
    assert main(["check", str(copy)]) == 0
    assert sqlite3.connect(copy).execute("pragma integrity_check").fetchone() == ("ok",)


def test_a_profile_goes_out_and_another_comes_in(capsys, library, tmp_path):
    target = tmp_path / "p.toml"
    assert main(["profile", "export", str(library), "--output", str(target)]) == 0
    assert main(["profile", "validate", str(target)]) == 0
    target.write_text(target.read_text(encoding="utf-8").replace('"Pay"', '"Money"'), "utf-8")
    assert main(["profile", "import", str(library), str(target), "--no-analysis"]) == 0
    assert main(["profile", "show", str(library)]) == 0
    assert "Money" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["issues"], ["check"], ["claims"], ["search"], ["analyze"]])
def test_what_is_no_library_is_one_sentence(capsys, tmp_path, command):
    wrong = tmp_path / "x.cpsr"
    wrong.write_text("words")
    argv = [*command, str(wrong), *(["a"] if command == ["search"] else [])]
    assert main(argv) == 3
    assert main([*command, str(tmp_path / "no.cpsr"), *argv[2:]]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_an_address_is_fetched_and_kept(capsys, monkeypatch, library):
    page = b"<html><body><p>The union said it would meet the city on Friday.</p></body></html>"

    def fetch(address):
        assert address == "https://bay.example/story"
        return Page("story.html", page)

    monkeypatch.setattr("cpsreader.cli.importing.fetch", fetch)
    argv = ["import", str(library), "https://bay.example/story", "--no-analysis"]
    assert main(argv) == 0
    assert "imported 1" in capsys.readouterr().out


def test_an_address_that_does_not_answer_is_one_sentence():
    with pytest.raises(fetching.UserError, match="cannot be reached"):
        fetching.fetch("http://127.0.0.1:9/none")
