from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.article import Metadata
from cpsreader.domain.errors import QueryError
from cpsreader.domain.span import Span
from cpsreader.services.query_language import And, Filter, Not, Or, Words, parse, word_at
from cpsreader.services.views import Group, ListQuery, SmartList, Sort


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("  *** ", None),
        ("pay ", Words("pay")),
        ("pay", Words("pay", prefix=True)),
        ("pa* x ", And((Words("pa", prefix=True), Words("x")))),
        ('"pay rise" x ', And((Words("pay rise"), Words("x")))),
        ('"pay ri', Words("pay ri")),
        ("a AND b OR c ", Or((And((Words("a"), Words("b"))), Words("c")))),
        ("a (b OR c) ", And((Words("a"), Or((Words("b"), Words("c")))))),
        ("a (b OR cd", And((Words("a"), Or((Words("b"), Words("cd", prefix=True)))))),
        ("a", Words("a")),
        ("-a NOT b ", And((Not(Words("a")), Not(Words("b"))))),
        ('speaker:"Ana Silva" ', Filter("speaker", "Ana Silva")),
        ("Issue:pay ", Filter("issue", "pay")),
        ("speaker:", None),
        ("test-to-stay ", Words("test-to-stay")),
        ("10:30 ", Words("10:30")),
    ],
)
def test_the_language(text, tree):
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a OR", "“OR” needs a word after it."),
        ("OR a", "“OR” needs a word before it."),
        ("a )", "There is a “)” without a “(” before it."),
        ("speker:x", "Did you mean “speaker:”?"),
        ("zzz:x", "Filters are speaker:, party:"),
        ("issue: pay", "“issue:” needs a value after it"),
        ("NOT", "“NOT” needs a word after it."),
    ],
)
def test_errors_say_what_to_change(text, words):
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert words in str(caught.value)


@pytest.fixture
def library(workspace, report):
    """Three reports by name."""
    keys = {
        "old": report(
            "Pay is disputed. “Pay must rise,” said Ana Silva.", dt.date(2022, 1, 8), "old"
        ),
        "new": report("Pay is agreed. Shifts are disputed.", dt.date(2022, 1, 10), "new"),
        "café": report("The café wage café-owners pay rises.", dt.date(2022, 2, 1), "cafe"),
    }
    workspace.edit_metadata([keys["new"]], Metadata(outlet="Harbour Gazette"))

    def search(text, **given):
        names = {key: name for name, key in keys.items()}
        return {names[e.id] for e in workspace.article_list(ListQuery(text=text, **given))}

    search.keys = keys
    return search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {"old", "new", "café"}),
        ("pay", {"old", "new", "café"}),
        ("cafe ", {"café"}),
        ('"pay is" ', {"old", "new"}),
        ("pay NOT agreed ", {"old", "café"}),
        ("agreed OR rise ", {"old", "new"}),
        ("disp", {"old", "new"}),
        ("disp ", set()),
        ("disp* ", {"old", "new"}),
        ("issue:pay", {"old", "new"}),
        ("issue:pay status:disputed", {"old"}),
        ("status:disputed", {"old", "new"}),
        ("speaker:silva", {"old"}),
        ("party:union issue:pay", {"old"}),
        ("party:UNION issue:shifts", set()),
        ("source:gazette", {"new"}),
        ("source:unknown", {"old", "café"}),
        ("date:2022-01", {"old", "new"}),
        ("date:2022-01-09..", {"new", "café"}),
        ("date:<2022-01-10", {"old"}),
        ("date:>=2022-01-10 -date:2022-02", {"new"}),
        ("is:unread", {"old", "new", "café"}),
        ("is:starred", set()),
        ("(status:agreed OR cafe) pay ", {"new", "café"}),
    ],
)
def test_what_is_found(library, text, found):
    assert library(text) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("party:x", "There is no party “x”. Parties are: UNION, PORT."),
        ("issue:x", "There is no issue “x”. Issues are: pay, shifts."),
        ("status:x", "There is no status “x”."),
        ("date:soon", "“soon” is no date."),
        ("date:2022-13", "“2022-13” is no date."),
        ("is:nice", "A report cannot be “nice”."),
    ],
)
def test_a_filter_that_names_nothing_says_what_there_is(library, text, words):
    with pytest.raises(QueryError) as caught:
        library(text)
    assert words in str(caught.value)


def test_marks_notes_and_labels_are_found(library, workspace):
    key = library.keys["old"]
    label = workspace.add_label("For the lede")
    workspace.annotate(key, Span(0, 3), labels=[label], note="ask the mediator")
    assert library("label:lede") == {"old"}
    assert library("note:mediat") == {"old"}
    assert library("is:marked") == {"old"}
    assert library("", smart=SmartList.MARKED) == {"old"}


def test_speakers_are_found_by_the_names_the_user_gave(library, workspace):
    key = library.keys["old"]
    assert library("speaker:lind") == set()
    workspace.change_speaker(key, workspace.reader_view(key).claims[0].item, "Bo Lind")
    assert library("speaker:lind") == {"old"}
    workspace.undo()
    workspace.merge_entities(["Ana Silva", "Ana S."], "Chief Negotiator")
    assert library('speaker:"chief negotiator"') == {"old"}


def test_archived_reports_are_out_of_the_way_until_asked_for(library, workspace):
    workspace.set_archived([library.keys["old"]], True)
    assert library("pay") == {"new", "café"}
    assert library("is:archived") == {"old"}
    assert library("", smart=SmartList.ARCHIVED) == {"old"}


def test_groups_and_orders(library, workspace):
    keys = library.keys

    def listed(**given):
        return [(e.id, e.group) for e in workspace.article_list(ListQuery(**given))]

    assert [k for k, _ in listed()] == [keys["café"], keys["new"], keys["old"]]
    assert [k for k, _ in listed(sort=Sort.OLDEST)] == [keys["old"], keys["new"], keys["café"]]
    by_outlet = listed(group=Group.OUTLET)
    assert [g for _, g in by_outlet] == ["Unknown source", "Unknown source", "Harbour Gazette"]
    assert len({g for _, g in listed(group=Group.STORY)}) == 3


def test_saved_searches_count_live(library, workspace, report):
    search = workspace.save_search("Pay open", "issue:pay status:disputed")
    count = {c.name: c.count for c in workspace.smart_counts()}
    assert (count["All reports"], count["Pay open"]) == (3, 1)
    report("Pay is disputed once more.", name="more")
    assert {c.name: c.count for c in workspace.smart_counts()}["Pay open"] == 2
    workspace.delete_search(search)
    assert workspace.saved_searches() == []
    workspace.undo()
    assert workspace.saved_searches()[0].name == "Pay open"


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("spe", ["speaker:"]),
        ("pay s", ["status:", "source:"]),
        ("speaker:si", ['speaker:"Ana Silva"']),
        ('speaker:"an', ['speaker:"Ana Silva"']),
        ("issue:", ["issue:pay", "issue:shifts"]),
        ("status:di", ["status:disputed"]),
        ("source:", ['source:"Harbour Gazette"', "source:unknown"]),
        ("zzz", []),
    ],
)
def test_completion(library, workspace, text, offered):
    found = workspace.complete_query(text, len(text))
    assert all(word in found for word in offered)
    assert bool(found) == bool(offered)


def test_the_word_at_the_cursor():
    assert word_at("pay speaker:si x", 14) == (4, "speaker:si")
    assert word_at("pay ", 4) == (4, "")


def test_hits_are_ranked_with_their_context(library, workspace):
    rows = workspace.find_in_library("shifts")
    assert [row.id for row in rows] == [library.keys["new"]]
    assert "\x02Shifts\x03" in rows[0].snippet


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab\"()*-: '^+{}NORADT\x00é", max_size=24))
def test_no_text_breaks_the_search(shared_workspace, text):
    with contextlib.suppress(QueryError):
        shared_workspace.article_list(ListQuery(text=text))
