"""WCAG 2.2 AA in both themes, computed from the tokens: text 4.5, graphics 3."""

from __future__ import annotations

import pytest

from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.annotation import COLORS
from cpsreader.domain.status import Status
from cpsreader.ui.theme import tokens
from cpsreader.ui.theme.color import contrast, readable

THEMES = [tokens.Tokens("light"), tokens.Tokens("dark")]
BACKGROUNDS = ("surface", "panel", "window", "raised", "row_selected", "row_hover")
STATUSES = [*Status, None]


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("name", ["text", "text_soft", "muted", "accent", "danger", "ok"])
def test_text_can_be_read_on_every_background(theme, name):
    worst = min(contrast(theme.base(name), theme.base(back)) for back in BACKGROUNDS)
    assert worst >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("status", STATUSES)
def test_status_words_and_shapes(theme, status):
    for back in ("surface", "panel", "raised"):
        assert contrast(theme.status(status, "ink"), theme.base(back)) >= 4.5
        assert contrast(theme.status(status, "fill"), theme.base(back)) >= 3
    assert contrast(theme.base("text"), theme.status(status, "tint")) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("color", COLORS)
def test_text_on_marks_and_the_marks_stripes(theme, color):
    assert contrast(theme.base("text"), theme.annotation(color)) >= 4.5
    assert contrast(theme.annotation(color, "stripe"), theme.base("surface")) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_underlines_claims_hits_and_focus(theme):
    for kind in EntityKind:
        assert contrast(theme.entity(kind), theme.base("surface")) >= 3
    assert contrast(theme.base("text"), theme.claim("tint")) >= 4.5
    assert contrast(theme.claim("name"), theme.base("surface")) >= 4.5
    assert contrast(theme.claim("bar"), theme.base("surface")) >= 3
    for name in ("hit", "hit_current", "selection"):
        assert contrast(theme.base("text"), theme.base(name)) >= 4.5
    assert contrast(theme.base("on_accent"), theme.base("accent")) >= 4.5
    assert contrast(theme.base("focus"), theme.base("panel")) >= 3


def test_the_sepia_page():
    for name in ("text", "muted"):
        assert contrast(tokens.sepia(name), tokens.sepia("surface")) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("color", ["#ffff00", "#000080", "#808080", "#ff0000"])
def test_any_issue_colour_is_moved_until_it_can_be_seen(theme, color):
    assert contrast(readable(color, theme.base("panel")), theme.base("panel")) >= 4.5
