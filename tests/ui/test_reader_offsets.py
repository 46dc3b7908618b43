"""The map between code points and Qt's positions."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from cpsreader.ui.reader import document
from cpsreader.ui.reader.offsets import OffsetMap

ALPHABET = st.sampled_from("aé “\n😀👩🏽‍🚀漢𝔘.")
TEXTS = st.text(ALPHABET, max_size=60)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_maps_to_the_units_before_it_and_back(text):
    offsets = OffsetMap(text)
    for at in range(len(text) + 1):
        assert offsets.to_qt(at) == utf16(text[:at])
        assert offsets.to_text(offsets.to_qt(at)) == at
    assert offsets.length == utf16(text)


@given(TEXTS)
def test_a_position_inside_a_pair_is_the_pairs_start(text):
    offsets = OffsetMap(text)
    for at, char in enumerate(text):
        if char > "\uffff":
            assert offsets.to_text(offsets.to_qt(at) + 1) == at


@given(TEXTS)
def test_both_ways_are_monotone(text):
    offsets = OffsetMap(text)
    there = [offsets.to_qt(at) for at in range(len(text) + 1)]
    back = [offsets.to_text(at) for at in range(offsets.length + 1)]
    assert there == sorted(there)
    assert back == sorted(back)


def test_plain_text_takes_the_short_way():
    assert OffsetMap("Zürich “quoted” – text").identity
    assert not OffsetMap("a 😀").identity


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
def test_the_document_holds_the_text_as_it_stands(qapp, text):
    page = QTextDocument()
    document.fill(page, text, 25, 12)
    assert page.toPlainText() == text
    offsets = OffsetMap(text)
    assert page.characterCount() - 1 == offsets.length
    for at in range(len(text)):
        cursor = QTextCursor(page)
        cursor.setPosition(offsets.to_qt(at))
        cursor.setPosition(offsets.to_qt(at + 1), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u2029", "\n") == text[at]
