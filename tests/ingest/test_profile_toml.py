from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.errors import ProfileError
from cpsreader.domain.profile import Actor, Issue, Profile, Side
from cpsreader.ingest.profile_toml import dump_profile, load_profile
from cpsreader.paths import resource

GOOD = """\
format = 1
name = "Pilots and the airline"

[[side]]
id = "P"
name = "Pilots"

[[actor]]
name = "Ann Lee"
side = "P"

[[issue]]
id = "rest"
name = "Rest"
terms = [
    "rest",
    "sleep = good",
]
"""

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
ids = st.from_regex(r"[a-zA-Z][a-z0-9_.-]{0,8}", fullmatch=True)


@st.composite
def profiles(draw):
    side_ids = draw(st.lists(ids, max_size=3, unique_by=str.casefold))
    issue_ids = draw(st.lists(ids, max_size=3, unique_by=str.casefold))
    aliases = st.lists(words, max_size=3).map(tuple)
    names = draw(st.lists(words, min_size=9, max_size=9, unique_by=str.casefold))
    sides = tuple(Side(id=i, name=names[n], aliases=draw(aliases)) for n, i in enumerate(side_ids))
    side_or_none = st.sampled_from([None, *side_ids])
    actors = tuple(
        Actor(
            name=names[n + 3], kind="organization", side=draw(side_or_none), aliases=draw(aliases)
        )
        for n in range(draw(st.integers(0, 3)))
    )
    issues = tuple(
        Issue(
            id=i,
            name=names[n + 6],
            terms=draw(aliases),
            color=draw(st.sampled_from(["", "#aB0912"])),
        )
        for n, i in enumerate(issue_ids)
    )
    return Profile(name=draw(words), sides=sides, actors=actors, issues=issues)


@settings(max_examples=80)
@given(profiles())
def test_what_is_written_reads_back_equal(profile):
    assert load_profile(dump_profile(profile)) == profile


@pytest.mark.parametrize("path", sorted(resource("profiles").glob("*.toml")), ids=lambda p: p.stem)
def test_shipped_profiles_load_and_round_trip(path):
    profile = load_profile(path.read_text(encoding="utf-8"), path.name)
    assert profile.issues
    assert load_profile(dump_profile(profile)) == profile


def test_the_built_in_profile_has_its_five_issues():
    text = resource("profiles", "cps-2022.toml").read_text(encoding="utf-8")
    issues = [issue.id for issue in load_profile(text).issues]
    assert issues == ["remote-metrics", "testing", "masks", "pay", "health-screeners"]


def test_little_is_enough():
    profile = load_profile(GOOD)
    assert profile.timezone == "UTC"
    assert profile.actors[0].kind == "person"
    assert profile.issues[0].terms == ("rest", "sleep = good")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("format = 1", "format = 2", 1, "must be 1"),
        ('name = "Pilots and the airline"', "", 1, "“name” is missing"),
        ('name = "Pilots"', "nmae = 3", 6, "“nmae” is not known; allowed are id, name, aliases"),
        ('name = "Pilots"', "", 4, "“name” is missing"),
        ('side = "P"', 'side = "Q"', 10, "there is no side “Q”; there are “P”"),
        ('side = "P"', 'kind = "robot"', 10, "“robot” is not “person” or “organization”"),
        ('name = "Rest"', 'color = "red"', 14, "is no colour"),
        ('name = "Rest"', 'icon = "A mask"', 14, "is no icon's name"),
        ('name = "Rest"', 'parent = "zzz"', 14, "there is no issue “zzz”"),
        ('name = "Rest"', 'parent = "rest"', 14, "its own ancestor"),
        ('name = "Rest"', 'terms2 = ["x"]', 14, "“terms2” is not known"),
        ('id = "P"', 'id = "P Q"', 5, "is no id"),
        ('name = "Ann Lee"', 'name = ""', 9, "needs a name"),
        ('name = "Ann Lee"', 'name = "Ann"\naliases = "Lee"', 10, "must be a list of strings"),
        ('    "rest",', '    "",', 15, "an entry of terms is empty"),
        ("[[side]]", "[side]", 4, "two brackets"),
        ("format = 1", 'format = 1\ntimezone = "Mars/Base"', 2, "is no time zone"),
    ],
)  # fmt: skip
def test_an_error_names_its_line_and_what_is_allowed(old, new, line, words):
    assert old in GOOD
    with pytest.raises(ProfileError) as caught:
        load_profile(GOOD.replace(old, new, 1), "p.toml")
    assert f"“p.toml”, line {line}: " in str(caught.value)
    assert words in str(caught.value)


def test_two_issues_with_one_id():
    with pytest.raises(ProfileError, match=r"line 20.*id of two issues"):
        load_profile(GOOD + '[[issue]]\nid = "REST"\nname = "Other"\n', "p")


def test_broken_toml_names_the_line():
    with pytest.raises(ProfileError, match=r"not valid TOML: .*line 2"):
        load_profile('format = 1\nname = "x\n')
