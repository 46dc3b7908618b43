"""Copies, cut copies and revisions are one report; separate reports of one event are not."""

from __future__ import annotations

import datetime as dt
import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.ids import ArticleId
from cpsreader.domain.stories import (
    KEYS,
    Relation,
    StoryIndex,
    group,
    keys,
    relation,
    signature,
    similarity,
)
from tests.analysis.cases import TUNED, load_case

DAY = dt.date(2031, 3, 3)


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {a.id: a.text for case in TUNED for a in load_case(case).articles}


def cut(text: str, share: float) -> str:
    parts = text.split("\n\n")
    return "\n\n".join(parts[: max(3, int(len(parts) * share))])


def edited(text: str, share: float, rnd: random.Random) -> str:
    words = text.split(" ")
    return " ".join(rnd.choice(words) if rnd.random() < share else w for w in words)


def test_a_copy_with_another_dateline_is_the_same_report(texts):
    for text in texts.values():
        copy = "SPRINGFIELD (Wire) - " + text[60:]
        assert relation(signature(text), signature(copy)) is Relation.COPY


def test_a_copy_cut_to_its_first_half_is_the_same_report(texts):
    for text in texts.values():
        assert relation(signature(text), signature(cut(text, 0.5))) is Relation.COPY


def test_a_text_with_every_twelfth_word_changed_is_a_revision(texts):
    rnd = random.Random(1)
    found = [relation(signature(t), signature(edited(t, 0.08, rnd))) for t in texts.values()]
    assert Relation.SEPARATE not in found
    assert found.count(Relation.REVISION) > len(found) * 0.7


def test_separate_reports_of_one_dispute_stay_apart_rewrites_too(texts):
    sketches = {name: signature(text) for name, text in texts.items()}
    one = [
        pair
        for pair in itertools.combinations(sketches, 2)
        if relation(sketches[pair[0]], sketches[pair[1]]) is not Relation.SEPARATE
    ]
    assert one == []


def test_an_index_groups_as_reports_come_in(texts):
    story, other = texts["harborline_01"], texts["mercyridge_02"]
    reports = [
        (ArticleId(1), signature(story), DAY),
        (ArticleId(2), signature(other), DAY),
        (ArticleId(3), signature(cut(story, 0.4)), DAY),
        (ArticleId(4), signature("UPDATED " + story), DAY + dt.timedelta(days=1)),
        (ArticleId(5), signature(story), DAY + dt.timedelta(days=40)),
    ]
    assert group(reports) == {1: 1, 2: 2, 3: 1, 4: 1, 5: 5}


def test_an_index_made_of_stored_reports_goes_on_where_it_was(texts):
    story = texts["busline_01"]
    index = StoryIndex()
    index.put(ArticleId(7), signature(story), DAY, ArticleId(3))
    assert index.add(ArticleId(9), signature(cut(story, 0.5)), DAY) == 3


def test_short_texts_group_only_when_equal():
    brief, near = "Talks resume Tuesday at the library.", "Talks resume Friday at the library."
    assert relation(signature(brief), signature(near)) is Relation.SEPARATE
    assert relation(signature(brief), signature(brief)) is Relation.COPY
    assert relation(signature(""), signature("")) is Relation.SEPARATE


def test_what_is_no_signature_is_refused():
    with pytest.raises(ValueError, match="signature"):
        similarity(b"abc", signature("x"))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(max_size=400))
def test_similarity_is_symmetric_and_a_share(left, right):
    a, b = signature(left), signature(right)
    assert similarity(a, b) == similarity(b, a)
    assert 0 <= similarity(a, b).common <= similarity(a, b).contained <= 1
    assert len(keys(a)) <= KEYS
