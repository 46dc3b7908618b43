"""Names mended by the document and the profile. All names are made up."""

from __future__ import annotations

import itertools

import pytest

from cpsreader.analysis.entities import find_mentions
from cpsreader.analysis.reader import reader
from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Actor, Profile, Side

pytestmark = pytest.mark.model

EMPTY = Profile(name="none")
FERRY = Profile(
    name="ferry",
    sides=(
        Side(id=SideId("FWU"), name="Ferry Workers' Union", aliases=("the union", "Deckhands")),
        Side(id=SideId("BLC"), name="Bluewater Lines Company", aliases=("Bluewater",)),
    ),
    actors=(
        Actor(name="Anna Kowal", side=SideId("FWU"), aliases=("Ms. Kowal", "@annak")),
        Actor(name="Piotr Kowal", side=SideId("BLC"), aliases=("Kowal", "the director")),
    ),
)


def mentions(text, profile=EMPTY):
    tokens = reader().read(text, lambda t: [False] * len(t.sentences))
    return find_mentions(tokens, profile)


def named(text, profile=EMPTY):
    return {(m.span.of(text), m.name) for m in mentions(text, profile) if not m.pronoun}


def kinds(text, profile=EMPTY):
    return {m.span.of(text): m.kind for m in mentions(text, profile)}


def test_profile_names_win_and_carry_their_side():
    text = "The Ferry Workers' Union met Bluewater on Friday. FWU members cheered."
    found = [m for m in mentions(text, FERRY) if m.kind is EntityKind.ORGANIZATION]
    assert [(m.span.of(text), m.name, m.side) for m in found] == [
        ("Ferry Workers' Union", "Ferry Workers' Union", "FWU"),
        ("Bluewater", "Bluewater Lines Company", "BLC"),
        ("FWU", "Ferry Workers' Union", "FWU"),
    ]


def test_a_title_tells_two_of_one_surname_apart():
    text = "Anna Kowal spoke first. Ms. Kowal was calm. Kowal, the director, was not."
    people = [(m.span.of(text), m.name) for m in mentions(text, FERRY) if m.kind == "person"]
    assert people[:3] == [
        ("Anna Kowal", "Anna Kowal"),
        ("Kowal", "Anna Kowal"),
        ("Kowal", "Piotr Kowal"),
    ]


def test_a_longer_name_around_an_alias_is_somebody_else():
    text = "Robert Kowal of the coast guard was on board."
    assert ("Robert Kowal", "Robert Kowal") in named(text, FERRY)


def test_nominals_of_the_profile_are_marked_as_such():
    text = "Talks stalled. Then the union walked out, and a union is a union."
    found = [m for m in mentions(text, FERRY) if m.pronoun]
    assert [(m.span.of(text), m.name) for m in found] == [("union", "Ferry Workers' Union")]


def test_handles_belong_to_whom_the_profile_says():
    assert ("@annak", "Anna Kowal") in named("Read what @annak wrote on Monday.", FERRY)


def test_a_surname_is_the_person_whose_full_name_the_text_gives():
    text = "Marlene Osgood runs the port. On Sunday Osgood said no."
    assert ("Osgood", "Marlene Osgood") in named(text)


def test_two_people_with_one_surname_stay_unlinked_without_a_title():
    text = "Marlene Osgood met Victor Osgood in Boston. Osgood said no."
    assert ("Osgood", "Osgood") in named(text)


def test_an_acronym_in_brackets_names_the_institution():
    text = "The Port Workers Alliance (PWA) met. PWA leaders left early."
    assert ("PWA", "Port Workers Alliance") in named(text)
    assert kinds(text)["PWA"] is EntityKind.ORGANIZATION


def test_datelines_and_bylines_are_read_by_their_place():
    text = "By SIGRID VANTE\nGULLHOLM (Coast Wire) — The ferries stopped on Friday."
    found = kinds(text)
    assert found["SIGRID VANTE"] is EntityKind.PERSON
    assert found["GULLHOLM"] is EntityKind.PLACE
    assert found["Coast Wire"] is EntityKind.ORGANIZATION
    assert {("SIGRID VANTE", "Sigrid Vante"), ("GULLHOLM", "Gullholm")} <= named(text)


def test_names_are_without_title_article_and_possessive():
    text = "Mayor Elaine Whitcombe praised the Harbor Commission's report."
    spans = {words for words, _ in named(text)}
    assert {"Elaine Whitcombe", "Harbor Commission"} <= spans


def test_illnesses_and_masks_are_no_names():
    text = "COVID-19 cases rose; KN95 masks ran out during the omicron wave."
    assert not {"COVID-19", "KN95"} & set(kinds(text))


def test_durations_are_quantities_and_days_are_dates():
    text = "After five weeks of talks the raise is 6 percent, or $90 a month, from March 15, 2031."
    found = kinds(text)
    assert found["five weeks"] is EntityKind.QUANTITY
    assert found["6 percent"] is EntityKind.QUANTITY
    assert found["$90"] is EntityKind.QUANTITY
    assert found["March 15, 2031"] is EntityKind.DATE


def test_two_days_are_two_dates():
    found = kinds("The votes are on Saturday and Sunday.")
    assert found["Saturday"] is EntityKind.DATE
    assert found["Sunday"] is EntityKind.DATE


def test_mentions_are_sorted_and_disjoint_and_have_a_rule():
    text = "Anna Kowal of Bluewater met Piotr Kowal at 6 p.m. Monday in Gdansk for two hours."
    found = mentions(text, FERRY)
    assert list(found) == sorted(found, key=lambda m: m.span)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
    assert all(m.rule and 0 < m.confidence <= 1 for m in found)
