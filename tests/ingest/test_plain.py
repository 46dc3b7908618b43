from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.canonical import raw_offset
from cpsreader.ingest.registry import parse
from cpsreader.paths import seed_reports


@pytest.mark.parametrize("path", seed_reports(), ids=lambda p: p.stem[:3])
def test_seeds_keep_date_and_map_back(path):
    raw = path.read_text(encoding="utf-8")
    article = parse(path)
    assert article.published == dt.date(2022, 1, 10)
    assert "date 2022" not in article.text
    assert article.title_made
    assert len(article.title) <= 90
    assert article.original == path.read_bytes()
    mapped = "".join(raw[raw_offset(article.raw_offsets, i)] for i in range(len(article.text)))
    assert mapped == article.text


def test_seeds_say_who_published_only_where_they_do():
    first, second = (parse(path) for path in seed_reports())
    assert (first.outlet, first.byline) == ("", "")
    assert (second.outlet, second.byline) == ("CBS 2", "Dana Kozlov")


def test_seed_head_on_a_file_with_marks_and_windows_line_ends():
    data = "\ufeff date 2031-03-04 Talks stall\r\n\r\nThe union said no.\r\n".encode()
    article = parse(data, "a.txt")
    assert article.text == "Talks stall\n\nThe union said no."
    assert (article.title, article.title_made) == ("Talks stall", False)
    raw = data.decode("utf-8")
    start = article.text.index("union")
    assert raw[raw_offset(article.raw_offsets, start) :].startswith("union said")


def test_headline_byline_and_date_of_an_ordinary_file():
    text = (
        "Drivers turn down the offer\n\nBy ANNA BELL and JON ROE\nMarch 4, 2031\n\n"
        "BAYTOWN — Drivers said no. They will meet again, their union said in a statement.\n"
    )
    article = parse(text.encode(), "a.txt")
    assert article.title == "Drivers turn down the offer"
    assert article.byline == "Anna Bell and Jon Roe"
    assert article.published == dt.date(2031, 3, 4)


def test_a_date_in_prose_is_no_date_of_publication():
    article = parse(
        b"The last deal was signed on March 4, 2031 by both of the sides here.", "a.txt"
    )
    assert article.published is None


def test_an_impossible_date_at_the_head_stays_text():
    assert parse(b" date 2022-13-40 Words here.", "a.txt").text == "date 2022-13-40 Words here."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"--- ... ---", "no text"),
        (b" date 2022-01-10 ", "no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4, "not a text file"),
        (b"x" * 9_000_000, "more than a report"),
    ],
)
def test_what_is_no_report_gets_one_sentence(data, words):
    with pytest.raises(UnreadableFileError) as caught:
        parse(data, "odd.txt")
    assert words in str(caught.value)
    assert "odd.txt" in str(caught.value)


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(UnreadableFileError, match="cannot be read: no such file"):
        parse(tmp_path / "gone.txt")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        parse(tmp_path)


def test_other_encodings():
    words = "The union’s president said “no” — déjà vu for the naïve."
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert parse(words.encode(encoding), "a.txt").text == words
