"""Text to Analysis as a whole: what the parts leave to each other. All names are made up."""

from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.analysis.pipeline import ENGINE, analyse
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.domain.status import Modality, Polarity

pytestmark = pytest.mark.model

FERRY = Profile(
    name="ferry",
    sides=(
        Side(id=SideId("FWU"), name="Ferry Workers Union", aliases=("the union",)),
        Side(id=SideId("BLC"), name="Bluewater Lines", aliases=("the company",)),
    ),
    actors=(Actor(name="Anna Kowal", side=SideId("FWU"), aliases=("Kowal",)),),
    issues=(
        Issue(id=IssueId("rest"), name="Rest breaks", terms=("rest break", "layover")),
        Issue(id=IssueId("pay"), name="Pay", terms=("pay", "wages", "raise")),
    ),
)
DAY = dt.date(2031, 3, 7)
TEXT = """The Ferry Workers Union and Bluewater Lines met on Thursday in Gdansk.

Anna Kowal said the company had agreed to longer rest breaks. "We would sign if wages went up," \
she said. Kowal denied that the union had dropped its pay demand.
"""


def result(text=TEXT):
    return analyse(text, FERRY, published=DAY)


def test_claims_say_which_issues_they_speak_to():
    issues = {c.spans[0].of(TEXT): c.issues for c in result().claims}
    assert issues["We would sign if wages went up,"] == ("pay",)
    assert [i for words, i in issues.items() if "rest breaks" in words] == [("rest",)]


def test_claims_say_how_they_put_it():
    claims = {c.spans[0].of(TEXT): c for c in result().claims}
    conditional = claims["We would sign if wages went up,"]
    assert conditional.modality is Modality.CONDITIONAL
    assert conditional.modality_phrase is not None
    assert conditional.modality_phrase.of(TEXT) in ("would", "if")
    denied = next(c for words, c in claims.items() if "dropped" in words)
    assert (denied.modality, denied.polarity) == (Modality.DENIED, Polarity.NEGATIVE)


def test_pronouns_of_speakers_are_mentions_of_their_own_kind():
    pronouns = {m.span.of(TEXT): m.name for m in result().mentions if m.pronoun}
    assert pronouns["she"] == "Anna Kowal"
    assert pronouns["company"] == "Bluewater Lines"


def test_dates_have_days():
    days = [m.days for m in result().mentions if m.span.of(TEXT) == "Thursday"]
    assert days[0] is not None
    assert days[0].first == dt.date(2031, 3, 6)


def test_equal_input_gives_equal_results():
    assert result() == result()
    assert result().engine == ENGINE


@pytest.mark.parametrize("text", ["", " \n\n ", "\u00a0", "."])
def test_nothing_to_find(text):
    assert result(text).claims == ()
    assert result(text).mentions == ()


def test_a_report_without_a_day_has_no_statuses():
    assert analyse(TEXT, FERRY, published=None).statuses == ()
