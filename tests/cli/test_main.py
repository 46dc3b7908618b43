from __future__ import annotations

import json
import subprocess
import sys

import pytest

from cpsreader.__main__ import main
from cpsreader.cli.main import is_command
from cpsreader.paths import resource, seed_reports

BUILT_IN = str(resource("profiles", "cps-2022.toml"))


def test_profile_show_and_validate(capsys):
    assert main(["profile", "show"]) == 0
    assert "Health screeners" in capsys.readouterr().out
    assert main(["profile", "validate", BUILT_IN]) == 0


def test_a_bad_profile_is_one_sentence_and_the_good_one_still_counts(capsys, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text('format = 1\nname = "x"\ncolour = 3\n')
    assert main(["profile", "validate", str(bad), BUILT_IN]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert "line 3" in errors[0]
    assert main(["profile", "validate", str(bad)]) == 3
    assert main(["analyze", "--profile", str(tmp_path / "none.toml"), "x.txt"]) == 3


@pytest.mark.parametrize("argv", [["analyze"], ["profile"], ["analyze", "--wrong", "x"]])
def test_usage_errors_end_with_two_and_a_sentence(argv, capsys):
    assert main(argv) == 2
    assert capsys.readouterr().err.startswith("cpsreader: ")


@pytest.mark.parametrize("argv", [["analyze"], ["profile"], ["profile", "validate"]])
def test_every_command_has_help(argv, capsys):
    assert main([*argv, "--help"]) == 0
    assert "usage: cpsreader" in capsys.readouterr().out


@pytest.mark.model
def test_analyze_prints_one_object_a_line_and_reports_what_it_cannot_read(capsys, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    files = [str(path) for path in seed_reports()]
    code = main(["analyze", "--json", "--profile", BUILT_IN, *files, str(empty)])
    out, err = capsys.readouterr()
    made = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [item["id"] for item in made] == [path.stem for path in seed_reports()]
    assert err == "cpsreader: “empty.txt” is empty. There is nothing to read.\n"
    raw = seed_reports()[1].read_text(encoding="utf-8")
    named = {raw[e["start"] : e["end"]] for e in made[1]["entities"]}
    assert any("Chicago Teachers Union" in words for words in named)


def test_files_and_nothing_open_the_window_while_options_and_commands_do_not():
    assert not is_command([])
    assert not is_command(["a.cpsr", "--help"])
    assert is_command(["--help"])
    assert is_command(["profile"])
    assert main(["--version"]) == 0


def test_the_command_line_never_loads_qt():
    code = (
        "import sys; from cpsreader.__main__ import main; main(['profile', 'show']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'spacy', 'qtawesome')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
