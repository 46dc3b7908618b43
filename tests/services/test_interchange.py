from __future__ import annotations

import datetime as dt
import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest

from cpsreader.domain.analysis import Claim, ClaimKind, EntityKind, Mention, Speaker
from cpsreader.domain.annotation import Anchor, Annotation, Label
from cpsreader.domain.article import Article
from cpsreader.domain.ids import AnnotationId, ArticleId, IssueId, LabelId
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.services.exporting.interchange import feeds, references, refi, webannotation
from cpsreader.services.exporting.interchange.brat import brat
from cpsreader.services.exporting.interchange.dossier import Dossier
from cpsreader.services.views import ReaderView, Reviewed, ReviewState

TEXT = "😀 Ann Lee said “we will\nnot sign” & left.\n\nThat <was> all."
NOW = dt.datetime(2031, 3, 4, 12, tzinfo=dt.UTC)
QDE = "{urn:QDA-XML:project:1.0}"


def _span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _annotation(number, words, labels=(), note=""):
    span = _span(words) if words else None
    return Annotation(
        id=AnnotationId(number),
        article=ArticleId(1),
        anchor=Anchor(span=span, exact=words, prefix="before "),
        labels=tuple(LabelId(key) for key in labels),
        note=note,
        created=NOW,
        changed=NOW,
    )


@pytest.fixture
def dossier():
    article = Article(
        id=ArticleId(1),
        title="Day 1 <b> & more",
        title_made=False,
        outlet="Bay Courier",
        byline="Ann Bell and Jon van Roe",
        published=dt.date(2031, 3, 4),
        published_time=None,
        url="https://bay.example/1?a=1&b=2",
        text=TEXT,
        text_hash="abc",
        words=9,
        added=NOW,
        story=ArticleId(1),
    )
    claim = Claim(
        spans=(_span("we will\nnot sign"),),
        kind=ClaimKind.DIRECT,
        speaker=Speaker(name="Ann Lee", span=_span("Ann Lee")),
        cue=_span("said"),
        issues=(IssueId("pay"),),
    )
    mention = Mention(span=_span("Ann Lee"), kind=EntityKind.PERSON, name="Ann Lee")
    view = ReaderView(
        article=article,
        mentions=(Reviewed(item=mention, state=ReviewState.NONE, machine=mention),),
        claims=(Reviewed(item=claim, state=ReviewState.NONE, machine=claim),),
        annotations=(
            _annotation(1, "we will\nnot", (2,), "A <note>\nof two lines"),
            _annotation(2, "will", (1, 2)),
            _annotation(3, "That"),
            _annotation(4, "", (1,), "on the whole"),
        ),
    )
    labels = (
        Label(id=LabelId(1), name="Offer & answer", color="mint", description="What is offered"),
        Label(id=LabelId(2), name="Refusal", color="rose", parent=LabelId(1)),
    )
    return Dossier(
        name="Bay talks", profile=Profile(name="Bay"), views=(view,), labels=labels, written=NOW
    )


def test_a_refi_project_holds_texts_codes_and_selections(dossier):
    archive = zipfile.ZipFile(io.BytesIO(refi.qdpx(dossier)))
    raw = archive.read("project.qde")
    assert raw.startswith(b"<?xml")
    root = ElementTree.fromstring(raw)
    source = root.find(f"{QDE}Sources/{QDE}TextSource")
    path = source.get("plainTextPath").replace("internal://", "sources/")
    text = archive.read(path).decode("utf-8")
    assert text == TEXT
    cuts = [
        text[int(s.get("startPosition")) : int(s.get("endPosition"))]
        for s in source.iter(f"{QDE}PlainTextSelection")
    ]
    assert cuts == ["we will\nnot", "will", "That"]
    codes = {code.get("guid") for code in root.iter(f"{QDE}Code")}
    used = {reference.get("targetGUID") for reference in root.iter(f"{QDE}CodeRef")}
    assert used <= codes
    assert len(source.findall(f"{QDE}Coding")) == 1
    notes = {note.get("guid"): note[0].text for note in root.iter(f"{QDE}Note")}
    assert {n.get("targetGUID") for n in root.iter(f"{QDE}NoteRef")} == set(notes)
    assert "A <note>\nof two lines" in notes.values()
    guids = [element.get("guid") for element in root.iter() if element.get("guid")]
    assert len(set(guids)) == len(guids)


def test_parts_stand_in_the_order_of_the_schema(dossier):
    root = ElementTree.fromstring(
        zipfile.ZipFile(io.BytesIO(refi.qdpx(dossier))).read("project.qde")
    )
    names = [child.tag.removeprefix(QDE) for child in root]
    assert names == ["Users", "CodeBook", "Sources", "Notes"]
    source = root.find(f"{QDE}Sources/{QDE}TextSource")
    parts = [child.tag.removeprefix(QDE) for child in source]
    order = ["PlainTextSelection", "Coding", "NoteRef"]
    assert parts == sorted(parts, key=order.index)


def test_a_codebook_nests_its_codes(dossier):
    root = ElementTree.fromstring(refi.qdc(dossier))
    space = "{urn:QDA-XML:codebook:1.0}"
    (parent, marked) = root.findall(f"{space}Codes/{space}Code")
    assert (parent.get("name"), marked.get("name")) == ("Offer & answer", "Marked")
    assert parent.find(f"{space}Code").get("name") == "Refusal"
    assert re.fullmatch("#[0-9a-f]{6}", parent.get("color"))


def test_web_annotations_quote_and_place(dossier):
    collection = json.loads(webannotation.jsonld(dossier))
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == 4
    quote, position = items[0]["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "we will\nnot"
    assert "body" not in items[2]
    assert items[3]["target"] == {"source": "https://bay.example/1?a=1&b=2"}
    assert len({item["id"] for item in items}) == 4


def test_hypothesis_takes_tags_and_text(dossier):
    made = json.loads(webannotation.hypothesis(dossier))["annotations"]
    assert made[1]["tags"] == ["Offer & answer", "Refusal"]
    assert made[0]["text"] == "A <note>\nof two lines"
    assert made[0]["target"][0]["selector"][0]["type"] == "TextQuoteSelector"


def test_brat_texts_equal_their_slices(dossier):
    archive = zipfile.ZipFile(io.BytesIO(brat(dossier)))
    (name,) = [n for n in archive.namelist() if n.endswith(".ann")]
    text = archive.read(name.replace(".ann", ".txt")).decode()
    lines = archive.read(name).decode().splitlines()
    bound = [line.split("\t") for line in lines if line.startswith("T")]
    for _, places, words in bound:
        pieces = [piece.split() for piece in places.partition(" ")[2].split(";")]
        assert " ".join(text[int(a) : int(b)] for a, b in pieces) == words
    kinds = {key: places.split()[0] for key, places, _ in bound}
    (event,) = [line.split("\t")[1] for line in lines if line.startswith("E")]
    roles = dict(part.split(":") for part in event.split())
    assert {role: kinds[key] for role, key in roles.items()} == {
        "Claim": "Claim", "Speaker": "Speaker", "Content": "Content",
    }  # fmt: skip


def test_references(dossier):
    lines = references.ris(dossier).decode().split("\r\n")
    assert lines[0] == "TY  - NEWS"
    assert "AU  - Roe, Jon van" in lines
    assert "DA  - 2031/03/04/" in lines
    assert lines[-3] == "ER  - "
    (item,) = json.loads(references.csl(dossier))
    assert item["author"][0] == {"family": "Bell", "given": "Ann"}
    assert item["issued"] == {"date-parts": [[2031, 3, 4]]}
    assert references.authors("Bay 9 Digital Staff") == [("Bay 9 Digital Staff", "")]
    assert references.authors("") == []


def test_feeds(dossier):
    space = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring(feeds.atom(dossier))
    entry = feed.find(f"{space}entry")
    assert entry.findtext(f"{space}title") == "Day 1 <b> & more"
    assert entry.find(f"{space}link").get("href") == "https://bay.example/1?a=1&b=2"
    outline = ElementTree.fromstring(feeds.opml(dossier))
    (leaf,) = outline.findall("body/outline/outline")
    assert leaf.get("url") == "https://bay.example/1?a=1&b=2"
