from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.errors import EnvironmentFaultError
from cpsreader.domain.status import Status
from cpsreader.services.exporting.guard import harmless
from cpsreader.services.exporting.registry import (
    BRIEF_FORMATS,
    TABLE_FORMATS,
    brief_format,
    table_format,
    write_file,
)
from cpsreader.services.exporting.timeline import Event, Lane, Mark, Timeline, timeline_svg
from cpsreader.services.exporting.timeline_png import SCALE, timeline_png
from cpsreader.services.views import Table
from tests.services.sample_brief import DAY, TRAP, a_brief


def _written(name: str) -> bytes:
    form = brief_format(name)
    assert form is not None
    return form.write(a_brief())


def test_markdown_footnotes_every_statement_and_escapes_marks():
    text = _written("md").decode()
    assert "## Remote metrics: Disputed" in text
    assert "biggest sticking point.[^1][^2]" in text
    assert "[^1]: CBS 2, 10 January 2022, “Classes canceled”: “The biggest" in text
    assert "[^2]: Source not stated, “Day 4”" in text
    assert "## Pay: Not reported" in text
    assert r"\<b\>\*no\*" in text
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert used == set(re.findall(r"^\[\^(\d+)\]:", text, flags=re.MULTILINE))


def test_html_stands_alone_and_is_safe():
    page = _written("html").decode()
    assert "<script" not in page
    assert "&lt;b&gt;*no*" in page
    assert "Masks &lt;KN95&gt;" in page
    assert not re.search(r'(?:src|href)="(?!#|https://bay\.example)', page)
    for number in (1, 2, 3):
        assert f'href="#note-{number}"' in page
        assert f'id="note-{number}"' in page
    ElementTree.fromstring(re.sub(r"<!DOCTYPE html>|<meta[^>]*>", "", page))


def test_json_says_it_all():
    data = json.loads(_written("json"))
    metrics = data["issues"]["metrics"]
    assert (metrics["status"], metrics["as_of"]) == ("disputed", "2022-01-10")
    assert metrics["positions"]["TU"]["notes"] == [1]
    assert data["issues"]["pay"]["status"] is None
    assert len(data["footnotes"]) == 3


def test_csv_has_a_row_per_footnoted_statement_and_no_formula():
    raw = _written("csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    assert [row["issue"] for row in rows].count("Remote metrics") == 6
    assert rows[0]["sentence"].startswith("The biggest")
    assert rows[-1]["status"] == "not reported"
    assert not [cell for row in rows for cell in row.values() if cell[:1] in "=+-@" and cell]


def test_xlsx_has_texts_and_dates_but_no_formula():
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(_written("xlsx")))
    assert book.sheetnames == ["Issues", "Evidence"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert "'" + TRAP in [cell.value for cell in cells]
    assert book["Issues"]["D2"].value == dt.datetime(2022, 1, 10)


def test_docx_reads_back():
    import docx

    document = docx.Document(io.BytesIO(_written("docx")))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Remote metrics: ◆ Disputed" in text
    assert "1. CBS 2, 10 January 2022" in text


def test_pdf_embeds_its_fonts_and_keeps_the_words():
    import pypdfium2

    raw = _written("pdf")
    document = pypdfium2.PdfDocument(raw)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    text = " ".join(text.split())
    assert "Remote metrics" in text
    assert "Здравствуй" in text
    assert "Made with CPS Reader." in text
    assert "1 of 1" in text
    assert raw.count(b"/FontFile2") >= 3


@settings(max_examples=200)
@given(st.text(max_size=12))
def test_no_text_becomes_a_formula(text):
    made = harmless(text)
    stripped = made.lstrip("\"' \t\r\n")
    number = re.fullmatch(r"[+-]?[\d.,]+\s?%?", made.strip())
    assert made.startswith("'") or number or stripped[:1] not in {"=", "+", "-", "@", "|", "%"}
    assert text in made or re.search(r"[\x00-\x1f\ufffe\uffff\ud800-\udfff]", text)


def test_numbers_stay_numbers():
    assert harmless("-3.5") == "-3.5"
    assert harmless("+2 %") == "+2 %"
    assert harmless("-3+cmd") == "'-3+cmd"


@pytest.mark.parametrize("name", [form.id for form in TABLE_FORMATS])
def test_any_list_can_be_exported(name):
    table = Table(
        title="Claims: all",
        columns=("who", "day", "count", "what"),
        rows=[("Ann", DAY, 3, "=1+1"), (Status.AGREED, None, 0.5, "ok")],
    )
    form = table_format(name)
    assert form is not None
    made = form.write(table)
    if name == "json":
        assert json.loads(made)[0] == {
            "who": "Ann",
            "day": "2022-01-10",
            "count": 3,
            "what": "=1+1",
        }
    if name == "csv":
        assert made.decode("utf-8-sig").splitlines()[1:] == [
            "Ann,2022-01-10,3,'=1+1",
            "agreed,,0.5,ok",
        ]


def test_the_timeline_is_a_picture_with_a_mark_per_report():
    timeline = Timeline(
        title="Bay & City",
        lanes=(
            Lane(
                name="Pay <all>",
                status=Status.AGREED,
                marks=(
                    Mark(day=DAY, status=Status.DISPUTED, text="“at odds”"),
                    Mark(day=DAY, status=Status.REJECTED),
                    Mark(day=DAY + dt.timedelta(days=4), status=Status.AGREED),
                ),
            ),
            Lane(name="Masks", status=None),
        ),
        events=(Event(day=DAY, text="Delegates vote"),),
    )
    root = ElementTree.fromstring(timeline_svg(timeline))
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert len(titles) == 4
    assert "10 January 2022: Disputed. “at odds”" in titles
    ElementTree.fromstring(timeline_svg(Timeline(title="", lanes=())))


def test_the_timeline_as_a_bitmap_has_the_shape_of_the_drawing():
    from PIL import Image

    timeline = Timeline(title="Bay 你好", lanes=(Lane(name="Pay", status=Status.AGREED),))
    picture = Image.open(io.BytesIO(timeline_png(timeline)))
    root = ElementTree.fromstring(timeline_svg(timeline))
    assert picture.width == pytest.approx(float(root.get("width")) * SCALE, abs=2)
    assert picture.height == pytest.approx(float(root.get("height")) * SCALE, abs=2)
    assert len(picture.convert("L").getcolors()) > 8


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "a.md"
    target.write_bytes(b"old")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    with pytest.raises(EnvironmentFaultError, match="cannot be written"):
        write_file(tmp_path / "none" / "a.md", b"x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentFaultError):
        write_file(tmp_path / "folder", b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md", "folder"]


def test_formats_have_unique_names():
    assert len({form.id for form in BRIEF_FORMATS}) == len(BRIEF_FORMATS) == 7
