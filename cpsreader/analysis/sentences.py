"""Where sentences end, told from the words alone: no parse is needed to choose what to parse."""

from __future__ import annotations

from collections.abc import Sequence

STOPS = frozenset((".", "!", "?", "…", "...", "?!", "!?", "!!", "??", "....", "。", "؟"))
_CLOSERS = frozenset(("”", "’", '"', "'", "''", ")", "]", "»"))
_OPENERS = frozenset(("“", "‘", '"', "'", "``", "(", "[", "«", "-", "–", "—", "•", "*", "#", "@"))

_NEVER_LAST = frozenset(
    "mr. mrs. ms. dr. gov. sen. rep. prof. rev. gen. adm. messrs. st. vs. v. e.g. i.e. lt. "
    "mt. fr. hon. no. nos. sr.".split()
)
"""Abbreviations, one token each, that a name or number follows."""

_SPLIT_ABBREVIATIONS = frozenset(
    "dr mr mrs ms gov rep rev gen prof capt lt sgt col cmdr supt ald hon maj pvt cpl fr sra mt ft "
    "no nos pres sec treas atty insp det ofc fig vol cllr msgr brig cdr asst approx "
    "mx".split()
)
"""The same where the tokenizer takes the full stop off."""

_NUMBERED = frozenset(("no", "nos", "fig", "vol"))
"""Those that are abbreviations only before a number."""

_STARTERS = frozenset(
    "the a an in on at he she it they we i you but and or so that this these those there if when "
    "while after before as for with from by to not no its his her their our my one some many most "
    "both each all another other last what who how why where now then still yet also however "
    "under since until although because even only".split()
)
"""Words that, written with a capital behind an abbreviation, open a sentence."""

_CLOCK = frozenset(("a.m.", "p.m.", "a.m", "p.m"))
_AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan. feb. mar. apr. jun. jul. aug. "
    "sep. sept. oct. nov. dec. est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst eastern "
    "central pacific mountain".split()
)
_SAYING = frozenset(
    "said says asked asks wrote writes added adds replied replies shouted yelled told tells "
    "tweeted posted answered continued".split()
)
_LONGEST_LABEL = 8
"""Tokens of the longest speaker label that is looked for, its colon included."""

_REACH = 7
"""Tokens behind a quoted question or cry in which its 'she said' is looked for."""


def sentence_ends(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], first: int, last: int
) -> list[int]:
    """Half-open ends of the sentences of a block, ascending; the last one is ``last``.

    ``words``, ``starts`` and ``ends`` are those of the whole text, white space tokens left out;
    ``[first, last)`` are the block's tokens, at least one.
    """
    found: list[int] = []
    label = _label_end(words, first, last)
    if label:
        found.append(label)
    for i in range(first, last - 1):
        word = words[i]
        if word[-1] not in ".!?…。؟":
            continue
        after = _behind_closers(words, starts, ends, i, last)
        if after < last and _is_end(words, starts, ends, i, after, last):
            found.append(after)
    return [*_without_bare_marks(words, found, first), last]


def _label_end(words: Sequence[str], first: int, last: int) -> int:
    """The end of a transcript's 'NAME:' at the head of a block; 0 where there is none."""
    for i in range(first, min(first + _LONGEST_LABEL, last - 1)):
        if words[i] == ":":
            return i + 1 if i > first else 0
        if words[i] != "." and words[i] != words[i].upper():
            return 0
    return 0


def _without_bare_marks(words: Sequence[str], found: list[int], first: int) -> list[int]:
    """Ends, once each, so that no sentence is made of marks only."""
    kept: list[int] = []
    low, worded = first, False
    for end in found:
        worded = worded or any(words[i][0].isalnum() for i in range(low, end))
        low = max(low, end)
        if worded:
            kept.append(end)
            worded = False
    return kept


def _behind_closers(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], stop: int, last: int
) -> int:
    """The token behind the marks that close around a full stop: adjacent to it, no space."""
    after = stop + 1
    while after < last and starts[after] == ends[after - 1] and words[after] in _CLOSERS:
        after += 1
    while after < last and words[after] in STOPS and starts[after] == ends[after - 1]:
        after += 1
    return after


def _is_end(
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    stop: int,
    after: int,
    last: int,
) -> bool:
    if not _may_open(words, after, last):
        return False
    word = words[stop]
    if word not in STOPS:
        return _abbreviation_ends(word.lower(), words[after], closed=after > stop + 1)
    before = words[stop - 1].lower() if stop and starts[stop] == ends[stop - 1] else ""
    if word == "." and after == stop + 1 and before in _SPLIT_ABBREVIATIONS:
        return before in _NUMBERED and not words[after][0].isdigit()
    quoted = after > stop + 1
    return not (quoted and word != "." and _is_said(words, after, last))


def _may_open(words: Sequence[str], after: int, last: int) -> bool:
    """Whether a sentence can start there: no small letter and no mark that goes on."""
    head = words[after]
    if head in _OPENERS and after + 1 < last:
        head = words[after + 1]
    return not head[0].islower() and head[0] not in ",;:%)]"


def _abbreviation_ends(word: str, after: str, *, closed: bool) -> bool:
    if closed:
        return True
    if word in _NEVER_LAST:
        return False
    following = after.lower()
    if word in _CLOCK:
        return after[0].isalpha() and following not in _AFTER_CLOCK
    return following in _STARTERS or after in ('"', "“", "‘")


def _is_said(words: Sequence[str], after: int, last: int) -> bool:
    """Whether '... ?" Name said' follows, which belongs to the sentence before."""
    for i in range(after, min(after + _REACH, last)):
        if words[i] in _SAYING:
            return True
        if not (words[i][0].isalnum() or words[i] in (",", "-", "'s", "’s")):
            return False
    return False
