from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.span import Span
from cpsreader.ingest.canonical import canonicalise, raw_offset, raw_span

ODD = "\r\n\t\x00\x0b\x0c\x85\xa0\xad\u200b\u2028\u2029\ufeff\ufdd0\ufffe\U0001ffff\ud800"
texts = st.text(st.one_of(st.characters(), st.sampled_from(ODD + "ab .😀")), max_size=60)


@settings(max_examples=200)
@given(texts)
def test_is_idempotent(raw):
    once = canonicalise(raw)
    again = canonicalise(once.text)
    assert again.text == once.text
    assert again.runs == (((0, 0),) if once.text else ())


@settings(max_examples=200)
@given(texts)
def test_every_offset_maps_to_its_own_character(raw):
    made = canonicalise(raw)
    places = [raw_offset(made.runs, i) for i in range(len(made.text))]
    assert places == sorted(set(places))
    for here, there in zip(made.text, places, strict=True):
        source = raw[there]
        assert source == here or (here in "\n " and source.isspace())


@settings(max_examples=200)
@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_a_part_is_stripped_and_maps_alike(raw, start, end):
    whole = canonicalise(raw)
    part = whole.part(start, end)
    assert part.text == whole.text[start:end].strip()
    for i, here in enumerate(part.text):
        source = raw[raw_offset(part.runs, i)]
        assert source == here or (here in "\n " and source.isspace())


def test_line_ends_blanks_and_what_goes():
    raw = "\ufeffa\r\nb\rc\u2028d\u2029e\x0cf\xa0g\x00h\ufdd0i\U0010fffej\xadk"
    assert canonicalise(raw).text == "a\nb\nc\nd\ne\nf ghijk"


def test_keeps_emoji_joiners_and_accents():
    text = "👩‍🏫 e\u0301 ישראל"
    assert canonicalise(text).text == text


def test_a_span_maps_to_its_words_in_the_raw_text():
    raw = "\ufeffOne\r\n\r\ntwo\xa0three"
    made = canonicalise(raw)
    start = made.text.index("two")
    span = raw_span(made.runs, Span(start, start + len("two three")))
    assert span.of(raw) == "two\xa0three"


def test_without_runs_a_span_stays():
    assert raw_span((), Span(3, 9)) == Span(3, 9)
