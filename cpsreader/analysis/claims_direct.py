"""Attribution of quotations by what stands beside their marks: '"A," X said', 'X said: "A"'."""

from __future__ import annotations

from cpsreader.analysis.claims_model import Context, Event
from cpsreader.analysis.claims_syntax import NounPhrase
from cpsreader.analysis.cues import lexicon, phrase_end
from cpsreader.analysis.quotes import Quotation
from cpsreader.domain.span import Span

_STOPS = frozenset(".?!")
_SKIPPED = frozenset((",", "\u2014", "\u2013", "-", "--", ")", "]"))
_SPEECH = ("say", "tell", "quote", "ask", "think")
_REACH = 32
_FEW = 4
_FIRST_WORDS = frozenset(("he", "she", "they", "it", "i", "we", "you", "the", "a", "an", "one"))


def after(context: Context, index: int) -> Event | None:
    """The attribution that follows a quotation: '"A," said X' or '"A," X said'."""
    quotation = context.quotations[index]
    tokens = context.tokens
    end = _window_end(context, index)
    start = tokens.at(quotation.outer_end - 1)
    while start < end and (
        tokens.starts[start] < quotation.outer_end or _skippable(context, start)
    ):
        start += 1
    if start >= end:
        return None
    if _is_part_of_name(context, quotation):
        return None
    open_end = _ends_open(context.text, quotation)
    if not open_end and not _may_follow_stop(context, start, end):
        return None
    cue = _cue_after(context, start, end)
    if cue is None:
        return None
    phrase = _phrase_for(context, cue, start, end)
    if phrase is None:
        return None
    return _event(context, index, cue, phrase, "direct-after")


def before(context: Context, index: int) -> Event | None:
    """The attribution that leads to a quotation: 'X said: "A"', 'X told Y, "A"'."""
    quotation = context.quotations[index]
    tokens = context.tokens
    last = _last_before(context, quotation)
    if last is None:
        return None
    start = _window_start(context, index, last)
    mark = tokens.words[last]
    cue = _cue_before(context, start, last, mark, quotation)
    if cue is None:
        return None
    phrase = _phrase_for(context, cue, start, last + 1)
    if phrase is None:
        return None
    return _event(context, index, cue, phrase, "direct-before")


def labelled(context: Context, index: int) -> NounPhrase | None:
    """Who stands before a colon and a quotation with no cue: 'Roe, from her car: "No."'."""
    last = _last_before(context, context.quotations[index])
    if last is None or context.tokens.words[last] != ":":
        return None
    tokens = context.tokens
    start = _window_start(context, index, last)
    for i in range(last - 1, start - 1, -1):
        if tokens.words[i] in ("\u2014", "\u2013", ";"):
            start = i + 1
            break
    end = start
    while end < last and not _ends_name(tokens.words[end], tokens.tags[end]) and end - start < 8:
        end += 1
    if end == start or end - start >= 8 or tokens.lower[end - 1] in ("it", "that", "this", "we"):
        return None
    return NounPhrase(end - 1, start, end)


def _ends_name(word: str, tag: str) -> bool:
    return word in (",", "(") or tag.startswith(("VB", "IN", "MD"))


def _event(context: Context, index: int, cue: int, phrase: NounPhrase | None, rule: str) -> Event:
    quotation = context.quotations[index]
    return Event(
        rule=rule,
        pieces=[Span(quotation.start, quotation.end)],
        cue=(cue, cue + 1),
        speaker=phrase,
        quotations=[index],
        anchor=quotation.outer_start,
    )


def _skippable(context: Context, i: int) -> bool:
    return context.tokens.words[i] in _SKIPPED


def _ends_open(text: str, quotation: Quotation) -> bool:
    last = text[quotation.end - 1]
    rest = text[quotation.outer_end : quotation.outer_end + 2].lstrip()
    return last != "." or rest[:1] in (",", "\u2014", "\u2013")


def _is_part_of_name(context: Context, quotation: Quotation) -> bool:
    """Whether a few words in marks go on a sentence: 'A "senior source" told us'."""
    text = context.text
    if quotation.words >= _FEW or text[quotation.end - 1] in ",.?!\u2026\u2014":
        return False
    if text[quotation.outer_end : quotation.outer_end + 1] == ",":
        return False
    before = text[max(0, quotation.outer_start - 2) : quotation.outer_start].rstrip()
    return before[-1:].isalnum()


def _may_follow_stop(context: Context, start: int, end: int) -> bool:
    """After a full stop only a bare 'X said.' or 'said X' is an attribution."""
    tokens = context.tokens
    lower = tokens.lower
    if lexicon().is_a(lower[start], *_SPEECH) and tokens.words[start].islower():
        return True
    if end - start > 6:
        return False
    return any(lexicon().is_a(lower[i], "say") for i in range(max(start, end - 1), end))


def _window_end(context: Context, index: int) -> int:
    tokens, quotations = context.tokens, context.quotations
    quotation = quotations[index]
    start = tokens.at(quotation.outer_end - 1)
    limit = len(tokens)
    if index + 1 < len(quotations):
        limit = tokens.at(quotations[index + 1].outer_start)
    limit = min(limit, start + _REACH)
    i = start
    while i < limit:
        if tokens.starts[i] >= quotation.outer_end:
            gap_from = tokens.ends[i - 1] if i else 0
            if "\n" in context.text[gap_from : tokens.starts[i]]:
                return i
            if tokens.words[i] in _STOPS or tokens.words[i] == ";":
                return i
        i += 1
    return limit


def _window_start(context: Context, index: int, last: int) -> int:
    tokens = context.tokens
    wall = context.quotations[index - 1].outer_end if index else 0
    i = last
    while i > 0 and last - i < _REACH:
        if tokens.starts[i - 1] < wall or tokens.words[i - 1] in _STOPS:
            break
        if "\n" in context.text[tokens.ends[i - 1] : tokens.starts[i]]:
            break
        i -= 1
    return i


def _last_before(context: Context, quotation: Quotation) -> int | None:
    tokens = context.tokens
    last = tokens.at(quotation.outer_start) - 1
    while last >= 0 and tokens.ends[last] > quotation.outer_start:
        last -= 1
    if last < 0 or context.quoted[last] >= 0:
        return None
    if "\n\n" in context.text[tokens.ends[last] : quotation.outer_start]:
        return None
    if "\n" in context.text[tokens.ends[last] : quotation.outer_start]:
        return last if tokens.words[last] == ":" else None
    return last


def _is_cue(context: Context, i: int, *kinds: str) -> bool:
    tokens = context.tokens
    if tokens.lower[i] in lexicon().phrases:
        end = phrase_end(tokens.lower, i, min(len(tokens), i + 5))
        if end is not None and end == i + 2:
            return True
    if not lexicon().is_a(tokens.lower[i], *(kinds or _SPEECH)):
        return False
    tag = tokens.tags[i]
    if not tag:
        return tokens.lower[i] not in lexicon().noun_like
    return tag.startswith("VB") or tokens.lower[i] in ("said", "says", "say", "added")


def _cue_after(context: Context, start: int, end: int) -> int | None:
    tokens = context.tokens
    if _is_cue(context, start):
        return start
    if tokens.tags[start] == "RB" and start + 1 < end and _is_cue(context, start + 1):
        return start + 1
    if tokens.lower[start] in lexicon().words["no_speaker"]:
        return None
    for i in range(start + 1, end):
        if context.quoted[i] < 0 and _is_cue(context, i) and _owns(context, i, start):
            return i
    return None


def _owns(context: Context, cue: int, start: int) -> bool:
    """Whether the cue's subject stands where the attribution starts."""
    tree = context.tree_at(cue)
    if tree is None:
        return True
    tokens = context.tokens
    subject = tree.subject(cue)
    if subject is not None and (context.quoted[subject] >= 0 or subject < start):
        return tokens.tags[start][:2] in ("NN", "PR", "DT") and _plain_run(context, start, cue)
    if subject is None or subject > cue:
        return False
    if tokens.deps[cue] in ("relcl", "acl", "ccomp") and tokens.heads[cue] < cue:
        own = tree.kid(cue, "nsubj", "nsubjpass")
        if own is None or tokens.lower[own] in ("who", "which", "that"):
            return False
    return tree.noun_phrase(subject).first - start <= 2


def _plain_run(context: Context, start: int, cue: int) -> bool:
    """Whether only a name and clauses with 'who' stand before a cue."""
    tokens = context.tokens
    relative = False
    for i in range(start, cue):
        relative = relative or tokens.lower[i] in ("who", "which")
        if tokens.tags[i] in ("VBD", "VBZ", "VBP", "MD") and not relative:
            return False
    return True


def _cue_before(
    context: Context, start: int, last: int, mark: str, quotation: Quotation
) -> int | None:
    tokens = context.tokens
    kinds: tuple[str, ...] = _SPEECH
    if mark == ":":
        reach = last - start
    elif mark == ",":
        reach = 14
    else:
        reach, kinds = 7, ("say", "tell", "quote", "ask")
        if not _stands_alone(context, quotation):
            return None
    for i in range(last, max(start, last - reach) - 1, -1):
        if context.quoted[i] < 0 and _is_cue(context, i, *kinds):
            return i if mark == ":" or _leads(context, i, last, mark) else None
        if mark not in (":",) and tokens.tags[i] in ("VBD", "VBZ", "VBP", "MD") and i != last:
            return None
    return None


def _leads(context: Context, cue: int, last: int, mark: str) -> bool:
    """Whether nothing but an addressee or an adverb stands between a cue and the mark."""
    tokens = context.tokens
    if mark == "," or cue == last:
        return True
    if tokens.lower[last] == "that":
        return last - cue <= 5
    return lexicon().is_a(tokens.lower[cue], "tell") and tokens.tags[last][:2] in ("NN", "PR", "")


def _stands_alone(context: Context, quotation: Quotation) -> bool:
    """Whether a quotation ends its sentence or clause."""
    text = context.text
    if text[quotation.end - 1] in ".,?!\u2026":
        return True
    rest = text[quotation.outer_end : quotation.outer_end + 2]
    return not rest.strip() or rest[0] in ".,;\n?!"


def _phrase_for(context: Context, cue: int, start: int, end: int) -> NounPhrase | None:
    tree = context.tree_at(cue)
    if tree is not None:
        subject = tree.subject(cue)
        if (
            subject is not None
            and context.quoted[subject] < 0
            and tree.first <= subject < tree.last
        ):
            return _unquoted(context, tree.noun_phrase(subject))
    return _plain_phrase(context, cue, start, end)


def _unquoted(context: Context, phrase: NounPhrase) -> NounPhrase:
    """The phrase up to a quotation that the parser drew into it."""
    tokens = context.tokens
    last = phrase.head + 1
    while last < phrase.last and context.quoted[last] < 0:
        last += 1
    while last > phrase.head + 1 and tokens.words[last - 1] == ",":
        last -= 1
    return NounPhrase(phrase.head, phrase.first, last)


def _is_name_like(context: Context, low: int, high: int) -> bool:
    """Whether a few words may be a speaker: a name, a pronoun, or an article and nouns."""
    tokens = context.tokens
    if not 0 < high - low <= 7 or tokens.lower[low] in lexicon().words["no_speaker"]:
        return False
    if any(context.quoted[i] >= 0 for i in range(low, high)):
        return False
    tag = tokens.tags[high - 1]
    if tag:
        return tag[:2] in ("NN", "PR", "CD")
    return tokens.lower[low] in _FIRST_WORDS or tokens.words[high - 1][:1].isupper()


def _plain_phrase(context: Context, cue: int, start: int, end: int) -> NounPhrase | None:
    """The speaker by word order alone: the words before the cue, else the name behind it."""
    tokens = context.tokens
    low = start
    while low < cue and tokens.words[low] in _SKIPPED:
        low += 1
    high = low
    while high < cue and tokens.words[high] not in (",", "(", "\u2014"):
        high += 1
    if _is_name_like(context, low, high):
        return NounPhrase(high - 1, low, high)
    low = high = cue + 1
    while high < end and tokens.words[high] not in (",", "(", "\u2014", ":") and high - low < 8:
        if tokens.lower[high] in ("in", "on", "at", "to", "after", "as", "when", "during"):
            break
        high += 1
    if high > low and (tokens.words[low][:1].isupper() or tokens.lower[low] in _FIRST_WORDS):
        return NounPhrase(high - 1, low, high)
    return None
