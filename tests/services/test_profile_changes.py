from __future__ import annotations

from dataclasses import replace

import pytest

from cpsreader.domain.profile import Actor, Issue


@pytest.fixture
def keys(report):
    return {
        "pay": report("Pay is disputed.", name="pay"),
        "shifts": report("Shifts are agreed.", name="shifts"),
        "bo": report("Bo Lind spoke of the weather.", name="bo"),
    }


def issues(profile, **terms):
    return tuple(replace(i, terms=(*i.terms, *terms.get(i.id, ()))) for i in profile.issues)


def test_only_what_a_change_touches_is_read_again(workspace, keys):
    profile = workspace.profile()
    assert workspace.set_profile(replace(profile, name="New name")) == []
    looks = tuple(replace(i, color="#123456") for i in profile.issues)
    assert workspace.set_profile(replace(profile, issues=looks)) == []
    more = replace(profile, issues=issues(profile, shifts=("weather",)))
    assert set(workspace.set_profile(more)) == {keys["shifts"], keys["bo"]}
    assert set(workspace.waiting()) == {keys["shifts"], keys["bo"]}


def test_a_new_actor_touches_the_reports_that_name_him(workspace, keys):
    profile = workspace.profile()
    actor = Actor(name="Bo Lind", side="PORT")
    assert workspace.set_profile(replace(profile, actors=(*profile.actors, actor))) == [keys["bo"]]


def test_undo_of_a_profile_change_needs_no_more_reading_than_the_change(workspace, keys):
    profile = workspace.profile()
    issue = Issue(id="weather", name="Weather", terms=("weather",))
    assert workspace.set_profile(profile.with_issues((*profile.issues, issue))) == [keys["bo"]]
    workspace.undo()
    assert workspace.waiting() == []
    workspace.redo()
    workspace.analyse(workspace.waiting())
    assert workspace.waiting() == []
    workspace.undo()
    assert workspace.waiting() == [keys["bo"]]


def test_the_time_zone_touches_everything(workspace, keys):
    touched = workspace.set_profile(replace(workspace.profile(), timezone="America/Chicago"))
    assert set(touched) == set(keys.values())


def test_a_dropped_issue_is_no_longer_listed(workspace, keys):
    profile = workspace.profile()
    workspace.set_profile(profile.with_issues(profile.issues[:1]))
    assert [state.issue for state in workspace.issue_states()] == ["pay"]
    workspace.undo()
    assert len(workspace.issue_states()) == 2


def test_a_change_without_words_touches_nothing(workspace, keys):
    profile = workspace.profile()
    odd = Issue(id="odd", name="?", terms=("", "-"))
    assert workspace.set_profile(profile.with_issues((*profile.issues, odd))) == []
