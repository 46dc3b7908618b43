"""What the document as a whole says of its names: full names, surnames, acronyms, repeats."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from cpsreader.analysis.entity_people import People, form_of, small_capitals
from cpsreader.analysis.entity_spans import NAMES, Found, kind_by_words
from cpsreader.analysis.entity_words import (
    HEADED,
    INSTITUTIONS,
    LEADERS,
    MONTHS,
    NO_NAMES,
    SUFFIXES,
    TITLES,
    WEEKDAYS,
)
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind

_SURE = frozenset(("profile", "surname", "acronym", "title", "dateline", "byline", "label"))
_OPENERS = frozenset('— – -- : “ ‘ " ``'.split())
"""Marks behind which any word may be written with a capital."""

_NUMBERED = frozenset("local channel news action radio".split())
_WHERE = frozenset("in at near across outside inside".split())
_SMALL = frozenset("of the and for in on at to de la & '".split())


class Document:
    """The names of one text; ``names`` is kept sorted and disjoint."""

    def __init__(self, tokens: Tokens, names: Iterable[Found]) -> None:
        self.tokens = tokens
        self.names = sorted(names, key=lambda f: f.first)
        self._taken = [False] * len(tokens)
        for found in self.names:
            self._take(found)
        self._small = self._lower_case_words()
        self._opens = {first for first, _ in tokens.sentences}
        self._opens |= {i + 1 for i, word in enumerate(tokens.words) if word in _OPENERS}

    def _lower_case_words(self) -> set[str]:
        """Words that the text also writes small: they are no names where a sentence opens."""
        return {word for word in self.tokens.words if word.islower()}

    def link(self) -> None:
        """Run all steps, in the order in which they build on each other."""
        self._drop_common()
        self._numbered()
        self._by_title()
        self._by_neighbours()
        self._by_acronym()
        self._institutions()
        self._by_kind_words()
        self._one_kind_per_form()
        self._surnames()
        self._repeats()
        self._handles()
        self.names.sort(key=lambda f: f.first)
        self._canonical()

    def _take(self, found: Found) -> None:
        for i in range(found.first, found.last):
            self._taken[i] = True

    def _add(self, found: Found) -> None:
        self.names.append(found)
        self._take(found)

    def _is_cap(self, i: int) -> bool:
        word = self.tokens.words[i]
        return word[0].isupper() and not (i in self._opens and word.lower() in self._small)

    def _drop_common(self) -> None:
        """Forget words that only open a sentence: the text writes them small elsewhere."""
        small, lower = self._small, self.tokens.lower
        alone = [f for f in self.names if f.rule == "model" and f.last - f.first == 1]
        self._drop(
            (f.first, f.last)
            for f in alone
            if f.first in self._opens and (lower[f.first] in small or lower[f.first] + "s" in small)
        )

    def _numbered(self) -> None:
        """'Food Service Local 60', 'Channel 3': the number belongs to the name."""
        tokens = self.tokens
        by_end = {f.last: f for f in self.names if f.kind in NAMES}
        for i in range(1, len(tokens)):
            before = tokens.words[i - 1]
            number = tokens.words[i].isdigit() and len(tokens.words[i]) < 5
            if not number or self._taken[i] or tokens.starts[i] != tokens.ends[i - 1] + 1:
                continue
            name = by_end.get(i)
            if before.lower() not in _NUMBERED or not before[0].isupper():
                continue
            if name is not None and name.rule != "profile":
                name.last, name.kind = i + 1, EntityKind.ORGANIZATION
                self._take(name)
            elif name is None and before in ("Local", "Channel"):
                self._add(Found(i - 1, i + 1, EntityKind.ORGANIZATION, "institution", 0.0))

    def _by_neighbours(self) -> None:
        """What stands before a lone name tells that it is no person: 'in Ostby', 'the Courant'."""
        tokens = self.tokens
        surnames = {tokens.words[f.last - 1] for f in self.names if f.last - f.first > 1}
        for found in self.names:
            alone = found.rule == "model" and found.last - found.first == 1 and found.first
            word = tokens.words[found.first]
            if not alone or found.kind is not EntityKind.PERSON or {word, word[:-1]} & surnames:
                continue
            if self._is_acronym(found.first):
                found.kind, found.rule = EntityKind.ORGANIZATION, "neighbours"
                continue
            before = tokens.lower[found.first - 1]
            behind = tokens.words[found.last] if found.last < len(tokens) else "."
            if before in _WHERE or (before == "the" and behind.islower()):
                found.kind, found.rule = EntityKind.PLACE, "neighbours"
            elif before == "the" and behind not in ("'s", "’s"):
                found.kind, found.rule = EntityKind.ORGANIZATION, "neighbours"

    def _is_acronym(self, i: int) -> bool:
        """Capitals only, amid other writing: no speaker's label and no headline."""
        words = self.tokens.words
        near = words[max(0, i - 2) : i] + words[i + 1 : i + 3]
        small = any(word[0].islower() for word in near)
        return words[i].isupper() and 2 <= len(words[i]) <= 5 and small and ":" not in near

    def _by_title(self) -> None:
        """'Ms. Garrick', 'Superintendent Ray Whit': whoever a title stands before is a person."""
        tokens = self.tokens
        at = {f.first: f for f in self.names}
        for i in range(len(tokens) - 1):
            if tokens.lower[i] not in TITLES or not tokens.words[i][0].isupper():
                continue
            first = i + 1
            if tokens.words[first] == "." and tokens.starts[first] == tokens.ends[i]:
                first += 1
            if first >= len(tokens) or tokens.sentence_at(tokens.starts[i]) != tokens.sentence_at(
                tokens.starts[first]
            ):
                continue
            found = at.get(first)
            headed = tokens.lower[i] in HEADED
            if found is not None:
                if found.rule == "model" and found.kind in NAMES and (headed or self._short(found)):
                    found.kind, found.rule = EntityKind.PERSON, "title"
            elif headed and not self._taken[first] and self._is_name_word(first):
                last = first + 1
                while last < len(tokens) and not self._taken[last] and self._is_name_word(last):
                    last += 1
                self._add(Found(first, min(last, first + 3), EntityKind.PERSON, "title", 0.0))

    def _short(self, found: Found) -> bool:
        words = self.tokens.lower[found.first : found.last]
        return len(words) <= 3 and words[-1] not in INSTITUTIONS

    def _is_name_word(self, i: int) -> bool:
        word = self.tokens.words[i]
        lower = word.lower()
        return (
            word[0].isupper()
            and word[1:].islower()
            and lower not in TITLES
            and lower not in LEADERS
            and lower not in WEEKDAYS
            and lower not in MONTHS
        )

    def _by_acronym(self) -> None:
        """'Long Name (LN)': both are the same institution."""
        tokens = self.tokens
        pairs: list[tuple[Found, Found]] = []
        for i in range(1, len(tokens) - 2):
            if tokens.words[i] != "(" or tokens.words[i + 2] != ")":
                continue
            acronym = tokens.words[i + 1]
            first = _long_form(tokens, i, acronym) if acronym.isupper() else None
            if first is None or len(acronym) < 2:
                continue
            long = Found(first, i, EntityKind.ORGANIZATION, "acronym", 0.0)
            short = Found(i + 1, i + 2, EntityKind.ORGANIZATION, "acronym", 0.0)
            short.name = form_of(tokens, long)
            pairs.append((long, short))
        self._replace(pairs)

    def _replace(self, pairs: list[tuple[Found, Found]]) -> None:
        """Put long names with their acronyms in place of what lies there; profile names stay."""
        sure = {i for f in self.names if f.rule == "profile" for i in range(f.first, f.last)}
        for pair in pairs:
            free = [f for f in pair if sure.isdisjoint(range(f.first, f.last))]
            self._drop((f.first, f.last) for f in free)
            for found in free:
                self._add(found)

    def _drop(self, spans: Iterable[tuple[int, int]]) -> None:
        """Forget the names that overlap any of the spans."""
        gone = {i for first, last in spans for i in range(first, last)}
        kept = []
        for found in self.names:
            inside = range(found.first, found.last)
            if gone.isdisjoint(inside):
                kept.append(found)
            else:
                self._taken[found.first : found.last] = [False] * len(inside)
        self.names = kept

    def _institutions(self) -> None:
        """'Eastbrook High School', 'Board of Education': capitals up to a telling last word."""
        tokens = self.tokens
        for i, word in enumerate(tokens.lower):
            if self._taken[i] or word not in INSTITUTIONS or not tokens.words[i][0].isupper():
                continue
            first = i
            while first and self._continues(first - 1, first):
                first -= 1
            while first < i and tokens.lower[first] in _SMALL | LEADERS:
                first += 1
            if i - first < 1 or any(self._taken[first : i + 1]):
                continue
            if all(w.isupper() for w in tokens.words[first : i + 1]):
                continue
            self._add(Found(first, i + 1, EntityKind.ORGANIZATION, "institution", 0.0))

    def _continues(self, i: int, following: int) -> bool:
        tokens = self.tokens
        word = tokens.words[i]
        if tokens.starts[following] - tokens.ends[i] > 1 or following in self._opens:
            return False
        return (word[0].isupper() and word.lower() not in TITLES) or word.lower() in ("of", "and")

    def _by_kind_words(self) -> None:
        for found in self.names:
            if found.rule == "model" and found.kind in NAMES:
                found.kind = kind_by_words(self.tokens, found)

    def _one_kind_per_form(self) -> None:
        """A form is of one kind in a document: that of a sure rule, else of the most."""
        votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
        for found in self.names:
            if found.kind in NAMES:
                weight = 10 if found.rule in _SURE else 1
                votes[form_of(self.tokens, found).lower()][found.kind] += weight
        for found in self.names:
            if found.rule == "model" and found.kind in NAMES:
                kinds = votes[form_of(self.tokens, found).lower()]
                best, count = kinds.most_common(1)[0]
                if best is not found.kind and count > kinds[found.kind]:
                    found.kind, found.rule = best, "one-kind"

    def _surnames(self) -> None:
        """A surname alone is the person whose full name the text gives."""
        owners: dict[str, set[str]] = defaultdict(set)
        for found in self.names:
            if found.kind is EntityKind.PERSON and found.last - found.first > 1:
                owners[self._surname(found)].add(self._person(found))
        for found in self.names:
            alone = form_of(self.tokens, found)
            if alone in owners and found.rule == "model" and found.kind in NAMES:
                found.kind, found.rule = EntityKind.PERSON, "surname"
        for surname in owners:
            self._tag(surname.split(), EntityKind.PERSON, "surname")

    def _surname(self, found: Found) -> str:
        """The last name as written, with its hyphens; without 'Jr.'."""
        words = self.tokens.words[found.first : found.last]
        last = len(words)
        while last > 1 and words[last - 1].lower() in SUFFIXES | {",", "."}:
            last -= 1
        first = last - 1
        while first > 1 and words[first - 1] in ("-", "–", "'", "’"):
            first -= 2
        tokens = self.tokens
        start = tokens.starts[found.first + max(first, 0)]
        return tokens.text[start : tokens.ends[found.first + last - 1]]

    def _person(self, found: Found) -> str:
        return found.name or form_of(self.tokens, found)

    def _repeats(self) -> None:
        """A name that was found once is found wherever it stands."""
        forms: dict[tuple[str, ...], EntityKind] = {}
        for found in self.names:
            words = tuple(self.tokens.words[found.first : found.last])
            if found.kind in NAMES and self._is_distinct(words):
                forms.setdefault(words, found.kind)
        for words, kind in sorted(forms.items(), key=lambda form: -len(form[0])):
            self._tag(words, kind, "repeat")

    def _handles(self) -> None:
        for i, word in enumerate(self.tokens.words):
            if word[0] == "@" and len(word) > 2 and not self._taken[i]:
                self._add(Found(i, i + 1, EntityKind.OTHER, "handle", 0.0))

    def _is_distinct(self, words: tuple[str, ...]) -> bool:
        if len(words) > 1:
            return any(w[0].isupper() for w in words)
        word = words[0]
        return len(word) > 2 and word[0].isupper() and word.lower() not in self._small | NO_NAMES

    def _tag(self, words: Iterable[str], kind: EntityKind, rule: str) -> None:
        """Add each untagged occurrence of the words, where they are no part of a longer name."""
        form = _split_hyphens(words)
        for i in self._places(form[0]):
            end = i + len(form)
            if self.tokens.words[i:end] == form and not any(self._taken[i:end]):
                if len(form) == 1 and not self._is_cap(i):
                    continue
                self._add(Found(i, end, kind, rule, 0.0))

    def _places(self, word: str) -> list[int]:
        if not hasattr(self, "_index"):
            index: dict[str, list[int]] = defaultdict(list)
            for i, each in enumerate(self.tokens.words):
                if each[0].isupper() or each[0] == "@":
                    index[each].append(i)
            self._index = index
        return self._index.get(word, [])

    def _canonical(self) -> None:
        """Give each name its fullest form; two people with one surname stay apart."""
        people = People(self.tokens, self.names)
        acronyms = self._acronyms()
        for found in self.names:
            if found.name:
                continue
            form = form_of(self.tokens, found)
            if found.kind in (EntityKind.PERSON, EntityKind.PLACE):
                form = small_capitals(form)
            if found.kind is EntityKind.PERSON:
                found.name = people.name_of(found, form)
            else:
                found.name = acronyms.get(form, form)

    def _acronyms(self) -> dict[str, str]:
        """Acronyms of the text's organizations: stated in brackets, or of the right initials."""
        stated = {form_of(self.tokens, f): f.name for f in self.names if f.name}
        for found in self.names:
            if found.kind is EntityKind.ORGANIZATION and found.last - found.first > 2:
                form = form_of(self.tokens, found)
                stated.setdefault(_initials(form), found.name or form)
        return stated


def _long_form(tokens: Tokens, bracket: int, acronym: str) -> int | None:
    """The first token of the name whose initials, in front of the bracket, give the acronym."""
    letters = list(acronym.upper())
    i = bracket
    while letters and i:
        i -= 1
        word = tokens.words[i]
        if word[0].isupper() and word[0].upper() == letters[-1]:
            letters.pop()
        elif word.lower() not in _SMALL and word != "-":
            return None
    return i if not letters else None


def _initials(form: str) -> str:
    return "".join(w[0] for w in form.replace("-", " ").split() if w[0].isupper())


def _split_hyphens(words: Iterable[str]) -> list[str]:
    parts: list[str] = []
    for word in words:
        pieces = word.split("-") if "-" in word.strip("-") else [word]
        for n, piece in enumerate(pieces):
            parts += ["-", piece] if n else [piece]
    return [p for p in parts if p]
