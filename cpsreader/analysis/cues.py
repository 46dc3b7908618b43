"""The lexicon of words that report speech, with their inflected forms."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from cpsreader.paths import resource

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Cue words.

    Attributes:
        verbs: Inflected form -> base form.
        classes: Base form of a verb -> its classes (see cues.toml).
        clause_nouns: Form of a noun that takes a clause as its content -> base form.
        document_nouns: Nouns for texts that speak, in both numbers.
        according: Word sequences before a speaker, longest first.
        phrases: First word's forms -> the rest of a multi-word verb.
        triggers: Forms that make a parse worth its time.
        words: Closed classes of words by name.
        noun_like: Forms that may as well be nouns: no cues without a tag.
    """

    verbs: Mapping[str, str]
    classes: Mapping[str, frozenset[str]]
    clause_nouns: Mapping[str, str]
    document_nouns: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    triggers: frozenset[str]
    words: Mapping[str, frozenset[str]]
    noun_like: frozenset[str]

    def is_a(self, form: str, *kinds: str) -> bool:
        """Whether a lower-case form belongs to a verb of one of the classes."""
        base = self.verbs.get(form)
        return base is not None and not self.classes[base].isdisjoint(kinds)


@cache
def lexicon() -> Lexicon:
    """The lexicon of ``resources/lexicon/cues.toml``, read once."""
    data: dict[str, Any] = tomllib.loads(
        resource("lexicon", "cues.toml").read_text(encoding="utf-8")
    )
    irregular = {base: tuple(forms.split()) for base, forms in data["irregular"].items()}
    classes = _classes(data["verbs"])
    verbs = {form: base for base in classes for form in inflected(base, irregular)}
    nouns = {f: n for n in data["nouns"]["clause"].split() for f in (n, plural(n))}
    according = sorted((tuple(p.split()) for p in data["multiword"]["according"]), key=len)
    phrases = _phrases(data["multiword"]["verb"], irregular)
    triggers = frozenset(verbs) | frozenset(nouns) | frozenset(map(_telling, according))
    return Lexicon(
        verbs=verbs,
        classes=classes,
        clause_nouns=nouns,
        document_nouns=_both_numbers(data["nouns"]["document"]),
        according=tuple(reversed(according)),
        phrases=phrases,
        triggers=triggers | frozenset(phrases),
        noun_like=frozenset(nouns)
        | _both_numbers(data["nouns"]["document"])
        | _both_numbers(data["nouns"]["colon"])
        | frozenset(data["words"]["noun_like"].split()),
        words={name: frozenset(words.split()) for name, words in data["words"].items()},
    )


def phrase_end(lower: Sequence[str], at: int, limit: int) -> int | None:
    """Where a multi-word verb that starts at a token ends, half-open; None where there is none.

    One or two words may stand between its first word and the rest ('made it very clear').
    """
    for rest in lexicon().phrases.get(lower[at], ()):
        for gap in (1, 2):
            end = at + gap + len(rest)
            if end <= limit and tuple(lower[at + gap : end]) == rest:
                return end
    return None


def needs_parse(lower: Sequence[str], quoted: bool = False) -> bool:
    """Whether a sentence, given as lower-case words, may report speech and so needs a parse.

    Args:
        lower: The sentence's words outside quotations.
        quoted: Whether the sentence holds a quotation as well.
    """
    lex = lexicon()
    if lex.triggers.isdisjoint(lower):
        return False
    return any(_triggers(lex, lower, i, quoted) for i, w in enumerate(lower) if w in lex.triggers)


def _triggers(lex: Lexicon, lower: Sequence[str], i: int, quoted: bool) -> bool:
    word = lower[i]
    before = lower[i - 1] if i else ""
    behind = lower[i + 1] if i + 1 < len(lower) else ""
    if word in lex.verbs:
        as_noun = before in lex.words["before_noun"] or behind in lex.words["after_noun"]
        if lex.verbs[word] in lex.words["bidding"] and "to" in lower[i:]:
            return True
        spoken = lex.is_a(word, "say", "tell", "show", "think", "vow")
        if spoken and not (as_noun and word in lex.noun_like):
            return True
        if quoted and not as_noun:
            return True
        if not as_noun and _names(lex, lower, i):
            return True
    if word in lex.clause_nouns and behind == "that":
        return True
    if word in lex.phrases and phrase_end(lower, i, len(lower)) is not None:
        return True
    return any(word == _telling(p) and _stands(lower, i, p) for p in lex.according)


def _telling(phrase: Sequence[str]) -> str:
    """The word of a multi-word preposition that is rare: 'words' of 'in the words of'."""
    return phrase[2] if phrase[0] == "in" else phrase[0]


def _stands(lower: Sequence[str], i: int, phrase: Sequence[str]) -> bool:
    start = i - phrase.index(lower[i])
    return start >= 0 and tuple(lower[start : start + len(phrase)]) == phrase


def _names(lex: Lexicon, lower: Sequence[str], i: int) -> bool:
    """Whether a verb names something: 'called it X', 'dismissed it as X', 'put it at 9'."""
    base = lex.verbs[lower[i]]
    if base in lex.words["names"]:
        return True
    if base in lex.words["names_as"]:
        return "as" in lower[i:]
    return base in lex.words["names_at"] and "at" in lower[i:]


def inflected(base: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """All forms of a verb, the base first."""
    if base in irregular:
        return (base, *irregular[base])
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    return base, base + _s(base), base + "ed", base + "ing"


def plural(noun: str) -> str:
    """The regular plural of a noun."""
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + _s(noun)


def _s(word: str) -> str:
    return "es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s"


def _both_numbers(words: str) -> frozenset[str]:
    return frozenset(f for w in words.split() for f in (w, plural(w)))


def _classes(groups: Mapping[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in groups.items():
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _phrases(
    phrases: Iterable[str], irregular: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        first, *rest = phrase.split()
        for form in _phrase_forms(first, irregular):
            found.setdefault(form, []).append(tuple(rest))
    return {form: tuple(sorted(rests, key=len, reverse=True)) for form, rests in found.items()}


_COMMON = {
    "be": ("am", "is", "are", "was", "were", "been", "being"),
    "have": ("has", "had", "having"),
    "make": ("makes", "made", "making"),
    "let": ("lets", "letting"),
    "take": ("takes", "took", "taken", "taking"),
    "hold": ("holds", "held", "holding"),
    "give": ("gives", "gave", "given", "giving"),
    "hit": ("hits", "hitting"),
    "shoot": ("shoots", "shot", "shooting"),
    "strike": ("strikes", "struck", "striking"),
    "lay": ("lays", "laid", "laying"),
    "spell": ("spells", "spelled", "spelt", "spelling"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "stand": ("stands", "stood", "standing"),
    "is": ("are", "was", "were", "'s"),
}


def _phrase_forms(first: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if first in _COMMON:
        return (first, *_COMMON[first])
    return inflected(first, irregular)
