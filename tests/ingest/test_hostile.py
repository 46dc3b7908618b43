"""Whatever a file holds: a report comes out, or one sentence."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.canonical import canonicalise
from cpsreader.ingest.registry import parse, supported_suffixes
from tests.ingest.test_formats import PAGE, _docx, _pdf, _zip

RTF = rb"{\rtf1\ansi\uc1 Union \u8212? says {\b no}\par \'e9 {\*\x hidden} done.}"
MAIL = b"From: A <a@b.c>\r\nSubject: =?utf-8?q?No?=\r\nDate: Tue, 04 Mar 2031 18:52:00 -0600\r\n"
ODT = _zip(
    {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": b'<a xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        b"<t:p>No.</t:p></a>",
    }
)
MARKDOWN = b"---\ntitle: x\n---\n# Head\n\n> **a** _b_ [c](d) `e` ![f](g)\n"
SAMPLES = {
    "a.txt": " date 2031-03-04 The union said “no”.\r\n".encode(),
    "a.md": MARKDOWN,
    "a.html": PAGE.encode(),
    "a.pdf": _pdf("The union said no to the city."),
    "a.docx": _docx(("Union says no", "Title"), ("They said no.", "Normal")),
    "a.odt": ODT,
    "a.rtf": RTF,
    "a.eml": MAIL + b"Content-Type: text/plain\r\n\r\nThe union said no.\r\n",
    "a.mhtml": MAIL + b'Content-Type: multipart/related; boundary="B"\r\n\r\n--B\r\n'
    b"Content-Type: text/html\r\n\r\n" + PAGE.encode() + b"\r\n--B--\r\n",
}


def _parsed_or_told(data, name):
    try:
        return parse(data, name)
    except UnreadableFileError as error:
        return str(error)


def _check(data, name):
    article = _parsed_or_told(data, name)
    if isinstance(article, str):
        assert name in article
        assert "\n" not in article
        return
    assert article.text == article.text.strip()
    assert canonicalise(article.text).text == article.text
    assert article.title
    assert "\n" not in article.title


def test_there_is_a_sample_of_every_kind():
    missing = set(supported_suffixes()) - {f".{name.split('.')[1]}" for name in SAMPLES}
    assert missing <= {".text", ".markdown", ".htm", ".xhtml", ".mht"}
    for name, data in SAMPLES.items():
        assert parse(data, name).text


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=25)
@given(st.binary(max_size=300))
def test_any_bytes_under_any_name(name, data):
    _check(data, name)


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=25)
@given(cut=st.floats(0, 1), place=st.floats(0, 1), noise=st.binary(min_size=1, max_size=6))
def test_damaged_files(name, cut, place, noise):
    data = SAMPLES[name]
    data = data[: max(1, int(len(data) * (0.3 + 0.7 * cut)))]
    at = int(len(data) * place)
    _check(data[:at] + noise + data[at + len(noise) :], name)


@settings(max_examples=100)
@given(st.text(st.sampled_from("#*_`[]()<>!-\\ \n\r>ab0.|~+\ufeff\u2028"), max_size=60))
def test_any_marks_in_markdown(text):
    _check(text.encode(), "a.md")


@settings(max_examples=100)
@given(st.text(st.sampled_from("{}\\'*urtfpbdc0189-? \nab;"), max_size=60))
def test_any_marks_in_rich_text(text):
    _check(b"{\\rtf1 " + text.encode(), "a.rtf")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<!---->" * 500 + b"<p>The union said no.</p>"),
        ("a.html", b"<html><h1>" + b"<h1>" * 200_000),
        ("a.html", b"<html>" + b'<script type="application/ld+json">' * 60_000),
        ("a.md", b"<!--" * 200_000 + b" words"),
        ("a.md", b"![" * 200_000 + b" words"),
        ("a.md", b"](" * 200_000 + b" words"),
        ("a.md", b"<http://" * 100_000 + b" words"),
        ("a.txt", b"Mr. " * 300_000),
        ("a.txt", b"AB " * 300_000),
        ("a.rtf", b"{\\rtf1 " + b"{" * 300_000 + b" words"),
    ],
    ids=range(10),
)
def test_no_file_takes_its_time(name, data):
    started = time.process_time()
    _check(data, name)
    assert time.process_time() - started < 8
