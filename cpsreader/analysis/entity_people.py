"""Which person a name stands for: full names, first names and surnames of one text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from cpsreader.analysis.entity_spans import Found
from cpsreader.analysis.entity_words import (
    FEMALE_TITLES,
    MALE_TITLES,
    PARTICLES,
    SUFFIXES,
    TITLES,
)
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind

_LONGEST_ACRONYM = 4


def form_of(tokens: Tokens, found: Found) -> str:
    """The words of a span, one space apart, joined where the text joins them."""
    text = tokens.text[tokens.starts[found.first] : tokens.ends[found.last - 1]]
    return " ".join(text.split())


def small_capitals(form: str) -> str:
    """'GULLHOLM' and 'SIGRID VANTE' as they are written elsewhere; acronyms stay."""
    return form.title() if form.isupper() and len(form) > _LONGEST_ACRONYM else form


class People:
    """Full names as they come up, from the top of the text to its end."""

    def __init__(self, tokens: Tokens, names: Sequence[Found]) -> None:
        self._tokens = tokens
        self._sexes: dict[str, str] = {}
        self._known: dict[str, list[str]] = defaultdict(list)
        self._since: dict[str, int] = {}
        for found in names:
            if found.kind is EntityKind.PERSON and found.last - found.first > 1:
                form = small_capitals(form_of(tokens, found))
                self._learn(form, found.name or form)
                self._since.setdefault(found.name or form, found.first)
            title = _title_before(tokens, found.first)
            if title and (found.name or found.last - found.first > 1):
                self._sexes.setdefault(found.name or form_of(tokens, found), _sex(title))

    def _learn(self, form: str, name: str) -> None:
        for part in form.split():
            if part.lower() not in PARTICLES | SUFFIXES and name not in self._known[part]:
                self._known[part].append(name)

    def name_of(self, found: Found, form: str) -> str:
        """The full name that ``form`` stands for; itself where two could be meant.

        Until the second of one surname is introduced, the first is meant.
        """
        parts = form.split()
        owners = self._known.get(parts[-1], []) if len(parts) == 1 else []
        if len(owners) == 1:
            return owners[0]
        if len(owners) > 1:
            before = [o for o in owners if self._since[o] < found.first]
            return before[0] if len(before) == 1 else self._by_title(found, owners) or form
        if len(parts) > 1:
            return self._same(parts) or form
        return form

    def _by_title(self, found: Found, owners: list[str]) -> str | None:
        """Tell two of one surname apart where the titles of both are told in the text."""
        sex = _sex(_title_before(self._tokens, found.first))
        same = [owner for owner in owners if sex and self._sexes.get(owner) == sex]
        return same[0] if len(same) == 1 else None

    def _same(self, parts: list[str]) -> str | None:
        """A fuller form of the same first and last name: 'Lori Lightfoot', 'Lori E. Lightfoot'."""
        for name in self._known.get(parts[-1], []):
            full = name.split()
            if len(full) > 1 and full[0] == parts[0] and full[-1] == parts[-1]:
                return name
        return None


def _title_before(tokens: Tokens, first: int) -> str:
    before = tokens.lower[first - 1] if first else ""
    return before if before in TITLES else ""


def _sex(title: str) -> str:
    if title in FEMALE_TITLES:
        return "f"
    return "m" if title in MALE_TITLES else ""
