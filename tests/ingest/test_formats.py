"""Each kind of file that can be imported, and the traps that come with it."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import fpdf
import pytest

from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.canonical import raw_offset
from cpsreader.ingest.registry import FORMATS, parse, supported_suffixes

PAGE = """<!DOCTYPE html><html><head><title>Nurses say no - Bay Courier</title>
<meta property="og:site_name" content="Bay Courier"><link rel="canonical" href="https://bay.example/1">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "name": "x"},
 {"@type": "NewsArticle", "headline": "Nurses say no &amp; walk",
  "datePublished": "2031-03-04T18:52:00-06:00", "publisher": {"name": "Bay Courier"},
  "author": [{"@type": "Person", "name": "Ann Bell"}]}]}</script></head>
<body><nav><a href="/">Home</a><a href="/s">Sports</a></nav><article>
<h1>Nurses say no &amp; walk</h1>
<p>The nurses of Bay Hospital rejected the offer on Monday, their union said in a statement.</p>
<p>“We are not going to sign,” said Ann Lee, who leads it.
The hospital did not answer&nbsp;questions.</p>
<p>Both sides meet again on Thursday, a mediator said, with pay still the sticking point.</p>
</article>
<footer>© 2031 Bay Courier. All rights reserved. Cookie settings</footer></body></html>"""


def _pdf(*pages: str) -> bytes:
    made = fpdf.FPDF()
    made.set_font("helvetica", size=11)
    for number, text in enumerate(pages, start=1):
        made.add_page()
        made.cell(text="Bay Courier weekly", new_x="LMARGIN", new_y="NEXT")
        made.multi_cell(w=120, text=text, new_x="LMARGIN", new_y="NEXT")
        made.cell(text=f"{number} of {len(pages)}")
    return bytes(made.output())


def _docx(*paragraphs: tuple[str, str]) -> bytes:
    import docx

    document = docx.Document()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_a_page_gives_its_article_and_its_facts():
    article = parse(PAGE.encode(), "page.html")
    assert article.title == "Nurses say no & walk"
    assert not article.title_made
    assert (article.outlet, article.byline) == ("Bay Courier", "Ann Bell")
    assert article.published == dt.date(2031, 3, 4)
    assert article.published_time == dt.time(18, 52)
    assert article.url == "https://bay.example/1"
    paragraphs = article.text.split("\n\n")
    assert len(paragraphs) == 3
    assert paragraphs[0].startswith("The nurses of Bay Hospital")
    assert "answer questions." in article.text
    assert "Cookie" not in article.text
    assert article.raw_offsets == ()


def test_a_page_is_known_by_its_content_and_its_own_encoding():
    page = '<html><head><meta charset="windows-1251"></head><body><p>{}</p></body></html>'
    words = "Профсоюз отклонил предложение администрации, сообщил его председатель в понедельник."
    article = parse(page.format(words).encode("cp1251"), "saved")
    assert article.text == words
    assert article.media_type == "text/html"


def test_a_fragment_of_a_page_is_taken_whole():
    article = parse(b"<p>The union said <b>no</b>.</p><p>The city waits.</p>", "clip.html")
    assert article.text == "The union said no.\n\nThe city waits."
    assert article.title_made


@pytest.mark.parametrize("page", ["<html><body><script>x()</script></body></html>", "<html>"])
def test_a_page_without_text(page):
    with pytest.raises(UnreadableFileError, match="no article text"):
        parse(page.encode(), "page.html")


def test_broken_json_and_deep_nesting_do_no_harm():
    page = PAGE.replace('"@graph": [', '"@graph": ' + "[" * 3000)
    assert parse(page.encode(), "page.html").text.startswith("The nurses")
    deep = "<div>" * 5000 + "<p>The union said no to the city today.</p>" + "</div>" * 5000
    with pytest.raises(UnreadableFileError, match=r"deep\.html"):
        parse(f"<html><body>{deep}".encode(), "deep.html")


def test_a_page_of_twenty_megabytes():
    with pytest.raises(UnreadableFileError, match="has 20 MB, more than a report"):
        parse(b"<html><body>" + b"<p>word</p>" * 1_820_000, "big.html")


def test_markdown_drops_its_marks_and_keeps_offsets():
    raw = (
        "---\ntitle: 'Union says no'\ndate: 2031-03-04\nauthor: Ann Bell\nsource: Bay Courier\n"
        "---\n# Union says no\n\n"
        "The **drivers'** union [rejected](http://x.example/a_b) the _offer_.\n\n"
        "> “No,” said Ann\\*.\n\n- one *thing*\n"
        "- snake_case_word stays, 2 * 3 too\n\n![pic](a.png)\n"
    )
    article = parse(raw.encode(), "a.md")
    assert article.title == "Union says no"
    assert (article.outlet, article.byline) == ("Bay Courier", "Ann Bell")
    assert article.published == dt.date(2031, 3, 4)
    assert article.text == (
        "Union says no\n\nThe drivers' union rejected the offer.\n\n“No,” said Ann*.\n\n"
        "one thing\nsnake_case_word stays, 2 * 3 too"
    )
    for i, character in enumerate(article.text):
        assert raw[raw_offset(article.raw_offsets, i)] == character


def test_a_pdf_gives_paragraphs_without_running_heads():
    first = (
        "The nurses of Bay Hospital rejected the offer on Monday, their union said in a statement "
        "that was sent to all members.\n\nBoth sides meet again on Thursday."
    )
    article = parse(_pdf(first, "Pay is open.", "The end came."), "paper")
    assert article.text.split("\n\n")[0] == first.split("\n\n", maxsplit=1)[0]
    assert "Courier" not in article.text
    assert "of 3" not in article.text
    assert article.media_type == "application/pdf"


def test_a_pdf_without_text_a_broken_one_and_a_locked_one():
    empty = fpdf.FPDF()
    empty.add_page()
    with pytest.raises(UnreadableFileError, match="its pages are pictures"):
        parse(bytes(empty.output()), "scan.pdf")
    with pytest.raises(UnreadableFileError, match="is damaged or is no PDF"):
        parse(_pdf("Words.")[:200], "cut.pdf")
    locked = fpdf.FPDF()
    locked.set_encryption(owner_password="a", user_password="b")
    locked.add_page()
    with pytest.raises(UnreadableFileError, match="locked with a password"):
        parse(bytes(locked.output()), "locked.pdf")


def test_a_word_document():
    data = _docx(("Union says no", "Title"), ("By Ann Bell", "Normal"), ("They said no.", "Normal"))
    article = parse(data, "a.docx")
    assert article.title == "Union says no"
    assert article.byline == "Ann Bell"
    assert article.text.endswith("They said no.")
    assert parse(data, "without-suffix").text == article.text


def test_an_archive_that_is_no_document_and_one_that_is_a_trap():
    with pytest.raises(UnreadableFileError, match="is damaged or is not the kind"):
        parse(_zip({"a.txt": b"x"}), "a.docx")
    with pytest.raises(UnreadableFileError, match="is damaged or is not the kind"):
        parse(_zip({"word/document.xml": b"<w"}), "a.docx")
    bomb = _zip({"word/document.xml": b"<x>", "word/big.xml": b"\0" * (300 * 1024 * 1024)})
    with pytest.raises(UnreadableFileError, match="unpack to far more"):
        parse(bomb, "a.docx")


def test_an_open_document():
    ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ns += ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    content = (
        f"<office:document-content {ns}><office:body><office:text><text:h>Union says no</text:h>"
        "<text:p>They said<text:s/><text:span>“no”</text:span>."
        "<text:note><text:p>x</text:p></text:note></text:p>"
        "</office:text></office:body></office:document-content>"
    )
    mime = b"application/vnd.oasis.opendocument.text"
    article = parse(_zip({"mimetype": mime, "content.xml": content.encode()}), "a.odt")
    assert article.title == "Union says no"
    assert "They said “no”." in article.text


def test_rich_text():
    source = (
        rb"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times;}}{\*\generator Word;}\f0\fs24 "
        rb"Union says no\par\par The union said \ldblquote no\rdblquote  \u8212? and \'e9t\'e9 "
        rb"\b bold\b0  {\i too}."
        rb"\line \u-10179?\u-8704?\par}"
    )
    article = parse(source, "a.rtf")
    assert article.text == "Union says no\n\nThe union said “no” — and été bold too.\n😀"
    assert article.title == "Union says no"


def test_a_message_with_its_headers():
    message = (
        "From: Bay Courier <news@bay.example>\r\nTo: me@x.example\r\n"
        "Subject: Fwd: Union says no\r\n"
        "Date: Tue, 04 Mar 2031 18:52:00 -0600\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        "The union said “no” today.\r\n"
    )
    article = parse(message.encode(), "a.eml")
    assert (article.title, article.outlet) == ("Union says no", "Bay Courier")
    assert article.published == dt.date(2031, 3, 4)
    assert article.text == "The union said “no” today."


def test_a_saved_page_with_its_parts():
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://bay.example/1\r\n"
        "Subject: x\r\nDate: Wed, 05 Mar 2031 01:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n'
        "--B\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    )
    article = parse((head + PAGE + "\r\n--B--\r\n").encode(), "a.mhtml")
    assert article.title == "Nurses say no & walk"
    assert article.published == dt.date(2031, 3, 4)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"\x89PNG\0\0\0\r" * 9, "a.png", "of a kind that cannot be read"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "a.doc", "Save it as .docx"),
        (b"MZ\x90\0\x03\0\0\0" * 99, "a.md", "not a text file"),
        (b"From: a\r\nTo: b\r\nContent-Type: image/png\r\n\r\nxx", "a.eml", "no text part"),
    ],
)
def test_other_things_get_one_sentence(data, name, words):
    with pytest.raises(UnreadableFileError, match=words):
        parse(data, name)


def test_every_suffix_belongs_to_one_format():
    suffixes = supported_suffixes()
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in suffixes)
    assert len(FORMATS) == 8
