"""The forms of an English word: plurals of nouns, inflected verbs. No dictionary beyond a few."""

from __future__ import annotations

from functools import cache

_IRREGULAR = {
    "be": "is are was were been being am",
    "become": "became becomes becoming",
    "begin": "began begun begins beginning",
    "break": "broke broken breaks breaking",
    "bring": "brought brings bringing",
    "buy": "bought buys buying",
    "come": "came comes coming",
    "cut": "cuts cutting",
    "do": "did does done doing",
    "draw": "drew drawn draws drawing",
    "fall": "fell fallen falls falling",
    "find": "found finds finding",
    "get": "got gotten gets getting",
    "give": "gave given gives giving",
    "go": "went gone goes going",
    "have": "had has having",
    "hear": "heard hears hearing",
    "hit": "hits hitting",
    "hold": "held holds holding",
    "keep": "kept keeps keeping",
    "lay": "laid lays laying",
    "leave": "left leaves leaving",
    "let": "lets letting",
    "lie": "lay lain lies lying",
    "lose": "lost loses losing",
    "make": "made makes making",
    "meet": "met meets meeting",
    "pay": "paid pays paying",
    "put": "puts putting",
    "quit": "quits quitting quitted",
    "read": "reads reading",
    "rise": "rose risen rises rising",
    "run": "ran runs running",
    "say": "said says saying",
    "see": "saw seen sees seeing",
    "seek": "sought seeks seeking",
    "send": "sent sends sending",
    "set": "sets setting",
    "shake": "shook shaken shakes shaking",
    "shoot": "shot shoots shooting",
    "sink": "sank sunk sinks sinking",
    "speak": "spoke spoken speaks speaking",
    "split": "splits splitting",
    "stand": "stood stands standing",
    "stick": "stuck sticks sticking",
    "strike": "struck stricken strikes striking",
    "take": "took taken takes taking",
    "tell": "told tells telling",
    "think": "thought thinks thinking",
    "throw": "threw thrown throws throwing",
    "undo": "undid undone undoes undoing",
    "win": "won wins winning",
    "withdraw": "withdrew withdrawn withdraws withdrawing",
    "write": "wrote written writes writing",
}
_DOUBLING_TWO = frozenset({"admit", "commit", "submit", "refer", "defer", "rebut", "permit"})
_VOWELS = frozenset("aeiou")


@cache
def verb_forms(verb: str) -> frozenset[str]:
    """The verb in all its forms, itself included; ``verb`` in lower case, uninflected."""
    if verb in _IRREGULAR:
        return frozenset({verb, *_IRREGULAR[verb].split()})
    if verb.endswith("e"):
        return frozenset({verb, verb + "s", verb + "d", verb[:-1] + "ing", verb + "ing"})
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return frozenset({verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"})
    stem = verb + verb[-1] if _doubles(verb) else verb
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return frozenset({verb, third, stem + "ed", stem + "ing"})


def _doubles(verb: str) -> bool:
    """Whether the last letter is doubled: one short syllable that ends vowel, consonant."""
    if verb in _DOUBLING_TWO:
        return True
    if len(verb) < 3 or verb[-1] in "wxy" or verb[-1] in _VOWELS:
        return False
    vowels = sum(c in _VOWELS for c in verb)
    return vowels == 1 and verb[-2] in _VOWELS


@cache
def noun_forms(noun: str) -> frozenset[str]:
    """Singular and plural of a word that may be either; lower case."""
    forms = {noun, noun + "s"}
    if noun.endswith("ies") and len(noun) > 4:
        forms.add(noun[:-3] + "y")
    elif noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        forms.add(noun[:-1] + "ies")
    if noun.endswith(("s", "x", "ch", "sh")):
        forms.add(noun + "es")
    if noun.endswith("es") and noun[:-2].endswith(("x", "ch", "sh", "ss")):
        forms.add(noun[:-2])
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        forms.add(noun[:-1])
    return frozenset(forms)


@cache
def word_forms(word: str) -> frozenset[str]:
    """Forms of a word that may be a noun or a verb: what a user's term should also hit."""
    if not word.isalpha() or len(word) < 3:
        return noun_forms(word) if word.isalpha() else frozenset({word, word + "s"})
    forms = set(noun_forms(word))
    base = _base(word)
    forms |= verb_forms(base)
    return frozenset(forms)


def _base(word: str) -> str:
    """An uninflected form for '-ing' and '-ed' words, by spelling alone."""
    for ending in ("ing", "ed"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3 and any(c in _VOWELS for c in stem):
            if stem[-1] == stem[-2] and stem[-1] not in "sl":
                return stem[:-1]
            short = stem[-1] not in _VOWELS and stem[-2] in _VOWELS and stem[-3] not in _VOWELS
            return stem + "e" if short and ending == "ed" and len(stem) == 4 else stem
    return word
