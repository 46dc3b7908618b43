"""Telling words of a sentence, for comparing what two sentences speak of."""

from __future__ import annotations

import re

COMMON = frozenset(
    "the a an of to and in on for at by with from as is are was were be been it its that this"
    " he she they we you i his her their our your had has have said say says will would not no"
    " but or if than so who which what when about after before more all also could can their them"
    " into over up out one two there some other under while now still only just".split()
)


def telling(text: str) -> list[str]:
    """Words that say what a sentence is about, as they stand, in order."""
    words = re.findall(r"\w+", text.replace("’", "'"))
    return [w for w in words if w.casefold() not in COMMON and (len(w) > 1 or w.isdigit())]


def stems(text: str) -> frozenset[str]:
    """Stems of the telling words, so that 'negotiators' meets 'negotiation'."""
    return frozenset(map(stem, telling(text)))


def stem(word: str) -> str:
    """The first six letters, lower case, without a plural ending."""
    word = word.casefold()
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word.removesuffix("s")
    return word[:6]
