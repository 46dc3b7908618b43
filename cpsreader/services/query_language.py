"""The search language: text to a tree. Pure.

Words and "phrases" must all stand in a report; ``OR``, ``NOT`` (or ``-``) and parentheses as
usual, AND binds closer than OR; ``mask*`` finds every word that begins so, and the last word of a
search is taken as just begun while it is typed. ``name:value`` filters; a value with spaces is
quoted. What is still being typed is never an error: a quotation or parenthesis that is not closed
ends with the text.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from cpsreader.domain.errors import QueryError

FILTERS = {
    "speaker": "who is quoted",
    "party": "a side that is quoted",
    "issue": "an issue the report speaks of",
    "status": "a status the report gives",
    "source": "the outlet",
    "label": "a label on a mark",
    "note": "words in your notes",
    "title": "words in the headline",
    "date": "a day, a month or a range",
    "is": "unread, starred, marked ...",
}
"""Every filter with what it looks at."""

_TOKEN = re.compile(
    r"\s*(?:(?P<open>\()|(?P<close>\))"
    r"|(?P<minus>-(?=[\w\"(]))"
    r"|(?P<name>[A-Za-z]+):(?!//)(?P<value>\"[^\"]*(?:\"|$)|[^\s()\"]*)"
    r"|\"(?P<phrase>[^\"]*)(?:\"|$)(?P<star>\*?)"
    r"|(?P<word>[^\s()\"]+))"
)
_OPERATORS = ("AND", "OR", "NOT")


@dataclass(frozen=True, slots=True)
class Words:
    """Words in a row; with ``prefix`` the last one may be only begun."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """``name:value``; the name is one of ``FILTERS``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be so."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts."""

    parts: tuple[Node, ...]


Node = Words | Filter | Not | And | Or


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    value: str = ""
    last: bool = False
    """Whether it ends the text, so that it may be only begun."""


def parse(text: str) -> Node | None:
    """The tree of a search; None where there is nothing to look for.

    Raises:
        QueryError: if it cannot be understood, in words that say what to change.
    """
    return _Parser(_tokens(text)).whole()


def _tokens(text: str) -> list[_Token]:
    found = []
    at = 0
    while match := _TOKEN.match(text, at):
        at = match.end()
        found.append(_token(match, last=at == len(text)))
    return found


def _token(match: re.Match[str], *, last: bool) -> _Token:
    if match["name"] is not None:
        return _Token("filter", match["name"].lower(), match["value"].strip('"').strip(), last)
    if match["phrase"] is not None:
        return _Token("phrase", match["phrase"], match["star"])
    for kind in ("open", "close", "minus"):
        if match[kind] is not None:
            return _Token(kind, match[kind])
    word = match["word"]
    return _Token(word, word) if word in _OPERATORS else _Token("word", word, last=last)


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def whole(self) -> Node | None:
        found = self._any()
        if self._peek() is not None:
            raise QueryError("There is a “)” without a “(” before it.", "Take it out.")
        return found

    def _peek(self) -> str | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _next(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _any(self) -> Node | None:
        parts = [self._all()]
        while self._peek() == "OR":
            self._next()
            if parts[-1] is None:
                raise QueryError("“OR” needs a word before it.", "Write: masks OR tests")
            parts.append(self._needed(self._all(), "OR"))
        known = tuple(part for part in parts if part is not None)
        return Or(known) if len(known) > 1 else (known[0] if known else None)

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while (kind := self._peek()) not in (None, "OR", "close"):
            if kind == "AND":
                self._next()
                if not parts:
                    raise QueryError("“AND” needs a word before it.", "Write: masks AND tests")
                parts.append(self._needed(self._one(), "AND"))
            elif (part := self._one()) is not None:
                parts.append(part)
        return And(tuple(parts)) if len(parts) > 1 else (parts[0] if parts else None)

    def _one(self) -> Node | None:
        kind = self._peek()
        if kind in (None, "OR", "AND", "close"):
            return None
        token = self._next()
        if token.kind in ("NOT", "minus"):
            return Not(self._needed(self._one(), "NOT"))
        if token.kind == "open":
            found = self._any()
            if self._peek() == "close":
                self._next()
            return found
        return _leaf(token)

    @staticmethod
    def _needed(part: Node | None, operator: str) -> Node:
        if part is None:
            raise QueryError(f"“{operator}” needs a word after it.", "Write one or take it out.")
        return part


def _leaf(token: _Token) -> Node | None:
    if token.kind == "filter":
        return _filter(token)
    text = token.text.rstrip("*") if token.kind == "word" else token.text
    if not any(character.isalnum() for character in text):
        return None
    starred = token.text.endswith("*") if token.kind == "word" else bool(token.value)
    begun = token.last and len(text) > 1  # one letter would find half the library
    return Words(text, prefix=starred or begun)


def _filter(token: _Token) -> Node | None:
    if token.text not in FILTERS:
        close = difflib.get_close_matches(token.text, FILTERS, n=1)
        advice = f"Did you mean “{close[0]}:”?" if close else f"Filters are {filter_list()}."
        raise QueryError(f"“{token.text}:” is no filter.", advice)
    if not token.value:
        if token.last:
            return None
        raise QueryError(f"“{token.text}:” needs a value after it, with no space between.")
    return Filter(token.text, token.value)


def filter_list() -> str:
    """'speaker:, party: ... and is:'."""
    names = [f"{name}:" for name in FILTERS]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def word_at(text: str, cursor: int) -> tuple[int, str]:
    """Where the word at the cursor begins, and what of it stands before the cursor."""
    at = 0
    while match := _TOKEN.match(text, at):
        begin = match.end() - len(match[0].lstrip())
        if begin < cursor <= match.end():
            return begin, text[begin:cursor]
        at = match.end()
    return cursor, ""


def words_of(node: Node | None) -> list[Words]:
    """The words that a report is shown for, negated ones left out."""
    if isinstance(node, Words):
        return [node]
    if isinstance(node, And | Or):
        return [words for part in node.parts for words in words_of(part)]
    return []


def filters_of(node: Node | None) -> list[Filter]:
    """Every filter in the tree, negated ones included."""
    if isinstance(node, Filter):
        return [node]
    if isinstance(node, Not):
        return filters_of(node.part)
    if isinstance(node, And | Or):
        return [found for part in node.parts for found in filters_of(part)]
    return []
