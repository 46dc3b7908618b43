from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.ingest.metadata import describe, first_sentence, made_title, shortened


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("BAYTOWN (AP) — Drivers walked off the job.", "AP"),
        ("(Reuters) - Drivers walked off the job.", "Reuters"),
        ("NORTH BAY, Ohio, Nov. 3 (Metwire) - Pilots began voting.", "Metwire"),
        ("BAYTOWN (CBC) — It rains.\n\nCBC 4 has learned that it will stop.", "CBC 4"),
        (
            "Bus strike nears\n\nBy Anna Bell, Baytown Courier\n\nDrivers will walk.",
            "Baytown Courier",
        ),
        ("Bus strike nears\n\nBy Anna Bell | Channel 9 News\n\nDrivers walk.", "Channel 9 News"),
        ("As the Courier’s Anna Bell reported, talks began.", "Courier"),
        ("Talks began.\n\n© 2031 Baytown Media Group. All rights reserved.", "Baytown Media Group"),
        ("ELLERY (UPDATED) — Talks began at noon.", ""),
        ("The union (CTU) said no. The Courier reported it.", ""),
        ("Talks began. The mayor has learned nothing.", ""),
    ],
)
def test_outlet_is_what_the_text_states(text, outlet):
    assert describe(text).outlet == outlet


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("A strike nears today\n\nBy Anna Bell\n\nDrivers will walk off.", "Anna Bell"),
        ("A strike nears today\n\nBy: Anna Bell , News 3 Bay\n\nDrivers walk.", "Anna Bell"),
        ("A strike nears\n\nBy ANNA BELL of the Courier staff\n\nDrivers walk.", "Anna Bell"),
        ("As TV 9 Education Reporter Anna Bell reported, talks began.", "Anna Bell"),
        ("By the time it rained, the talks were over and everyone was gone home.", ""),
        ("As Jim Hill reported for work, talks began.", ""),
    ],
)
def test_byline_is_what_the_text_states(text, byline):
    assert describe(text).byline == byline


def test_time_of_an_update_line():
    facts = describe("A strike nears\n\nBy Bay 9 Staff   |  Updated 6:52 p.m\n\nDrivers walk.")
    assert facts.published_time == dt.time(18, 52)
    assert facts.outlet == "Bay 9"


@pytest.mark.parametrize(
    ("text", "title", "made"),
    [
        ("PRESS RELEASE\nMarch 5, 2031\n\nNurses left\n\nThey all did it.", "Nurses left", False),
        ("EDITORIAL\nCount the beds\n\nNurses said no to it all.", "Count the beds", False),
        ("March 5, 2031\n\nTo our members:\n\nWe said no. They left.", "We said no", True),
        ("Friends,\n\nWe said no today. They left.", "We said no today", True),
        ("March 5, 2031", "March 5, 2031", True),
    ],
)  # fmt: skip
def test_kickers_dates_and_salutations_are_passed_over(text, title, made):
    facts = describe(text)
    assert (facts.title, facts.title_made) == (title, made)


def test_made_title_drops_the_dateline_and_ends_at_a_word():
    text = "BAYTOWN (AP) — " + "Drivers of the city walked off the job again " * 4 + "today."
    title = made_title(text)
    assert title.startswith("Drivers of the city")
    assert title.endswith("…")
    assert len(title) <= 90
    assert text.replace("BAYTOWN (AP) — ", "").startswith(title[:-1] + " ")


def test_sentences_do_not_end_at_abbreviations():
    assert first_sentence("Gov. Ann Lee met the U.S. envoy at 9 p.m. Monday. He left.") == (
        "Gov. Ann Lee met the U.S. envoy at 9 p.m. Monday."
    )


def test_shortened_keeps_a_short_text_without_its_full_stop():
    assert shortened("Talks  stall.", 20) == "Talks stall"
    assert shortened("x" * 30, 20) == "x" * 19 + "…"
