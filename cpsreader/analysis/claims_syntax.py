"""What the claim rules ask of a parsed sentence: subtrees, subjects, noun phrases."""

from __future__ import annotations

from dataclasses import dataclass

from cpsreader.analysis.cues import lexicon
from cpsreader.analysis.tokens import Tokens

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLIMB = 6
_SHARING = frozenset(
    ("conj", "xcomp", "advcl", "ccomp", "dep", "pcomp", "parataxis", "prep", "acl", "relcl")
)
RELATIVES = frozenset(("who", "which", "that", "whom"))
_INSIDE_NOUN = frozenset(
    ("compound", "prep", "nmod", "amod", "nummod", "poss", "case", "cc", "conj", "det", "quantmod")
)
_TIMELY = frozenset(("as", "after", "before", "during", "since", "until", "than"))


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase as token indices; ``last`` is half-open, without relative clauses."""

    head: int
    first: int
    last: int


class Tree:
    """The children of each token of one parsed sentence."""

    __slots__ = ("_kids", "first", "last", "tokens")

    def __init__(self, tokens: Tokens, sentence: int) -> None:
        self.tokens = tokens
        self.first, self.last = tokens.sentences[sentence]
        kids: dict[int, list[int]] = {}
        heads = tokens.heads
        for i in range(self.first, self.last):
            if heads[i] != i:
                kids.setdefault(heads[i], []).append(i)
        self._kids = kids

    def kids(self, i: int) -> list[int]:
        """Direct dependents, in order."""
        return self._kids.get(i, [])

    def kid(self, i: int, *deps: str) -> int | None:
        """The first dependent with one of the labels."""
        labels = self.tokens.deps
        return next((k for k in self.kids(i) if labels[k] in deps), None)

    def hull(self, i: int, without: tuple[int, ...] = ()) -> tuple[int, int]:
        """First and last (half-open) token under ``i``, leaving out some subtrees."""
        low, high = i, i
        stack = [i]
        while stack:
            node = stack.pop()
            low, high = min(low, node), max(high, node)
            stack.extend(k for k in self.kids(node) if k not in without)
        return low, high + 1

    def noun_phrase(self, head: int) -> NounPhrase:
        """The phrase around a head noun: modifiers, 'of' and joined names, no clause."""
        deps, low, high = self.tokens.deps, head, head + 1
        for k in self.kids(head):
            if k < head:
                if deps[k] in ("punct", "cc", "preconj") and deps[k] != "preconj":
                    continue
                if deps[k] not in ("relcl", "advcl", "mark", "advmod", "prep") or k == head - 1:
                    low = min(low, self.hull(k)[0])
            elif deps[k] in _INSIDE_NOUN:
                if self._far_preposition(k, head):
                    break
                high = max(high, self._noun_end(k))
            elif deps[k] not in ("punct", "appos"):
                break
            elif deps[k] == "appos" and k == high and self._is_name(k):
                high = self.hull(k)[1]
        return NounPhrase(head, low, high)

    def _far_preposition(self, k: int, head: int) -> bool:
        if self.tokens.deps[k] != "prep":
            return False
        return self.tokens.words[k - 1] == "," or self.tokens.lower[k] in _TIMELY

    def _is_name(self, k: int) -> bool:
        return self.tokens.tags[k].startswith("NNP")

    def _noun_end(self, k: int) -> int:
        deps = self.tokens.deps
        high, stack = k, [k]
        while stack:
            node = stack.pop()
            high = max(high, node)
            stack.extend(
                c for c in self.kids(node) if deps[c] not in ("relcl", "acl", "advcl", "punct")
            )
        return high + 1

    def subject(self, verb: int) -> int | None:
        """The head of who does ``verb``: its own subject, else the one it shares."""
        for _ in range(_CLIMB):
            own = self._own_subject(verb)
            dep, head = self.tokens.deps[verb], self.tokens.heads[verb]
            if own is not None:
                relative = self.tokens.lower[own] in RELATIVES and dep == "relcl"
                return head if relative else own
            after = self._inverted(verb)
            if after is not None:
                return after
            if dep in ("acl", "relcl") and not self._is_paper(head):
                return head
            if head == verb or dep not in _SHARING:
                return None
            if dep in ("pcomp", "prep") and not self.tokens.tags[head].startswith(("V", "IN")):
                return None
            skips = dep in ("acl", "relcl") or self._reports(verb, head)
            verb = self.tokens.heads[head] if skips else head
        return None

    def _is_paper(self, noun: int) -> bool:
        """Whether a noun is a text that somebody sends or issues: 'sent letters saying'."""
        tokens, lex = self.tokens, lexicon()
        verb = tokens.heads[noun]
        if tokens.deps[noun] != "dobj" or self.kid(verb, *SUBJECTS) is None:
            return False
        return tokens.lower[noun] in lex.document_nouns

    def _reports(self, verb: int, head: int) -> bool:
        """Whether a cue hangs by mistake under what was said: 'told us that A and urged B'."""
        tokens, lex = self.tokens, lexicon()
        if tokens.deps[head] != "ccomp":
            return False
        if tokens.deps[verb] == "advcl" and tokens.lower[verb] in lex.words["acting"]:
            return tokens.words[verb - 1] == "," and lex.is_a(
                tokens.lower[tokens.heads[head]], "say", "tell"
            )
        if tokens.deps[verb] != "conj" or tokens.tags[verb] not in ("VBD", "VBZ"):
            return False
        if not lex.is_a(tokens.lower[tokens.heads[head]], "say", "tell"):
            return False
        return lex.verbs.get(tokens.lower[verb]) in lex.words["next_act"]

    def _own_subject(self, verb: int) -> int | None:
        """The subject among the verb's dependents; of two, the one straight behind it."""
        found = [k for k in self.kids(verb) if self.tokens.deps[k] in SUBJECTS]
        if len(found) > 1:
            behind = [k for k in found if k > verb and self.hull(k)[0] == verb + 1]
            return (behind or found)[0]
        return found[0] if found else None

    def beside(self, verb: int) -> int | None:
        """The noun that stands where a subject would, for a verb that the parser gave none.

        The word before the verb, or the name before a comma: 'X, asked about it, said'.
        """
        tags, words = self.tokens.tags, self.tokens.words
        if verb > self.first and tags[verb - 1][:2] in ("NN", "PR"):
            return verb - 1
        if verb > self.first + 1 and words[verb - 1] == ",":
            for i in range(self.first, verb - 1):
                if self.tokens.deps[i] in ("nsubj", "nsubjpass", "npadvmod") and tags[i][:2] in (
                    "NN",
                    "PR",
                ):
                    return i
        return None

    def _inverted(self, verb: int) -> int | None:
        """A noun straight after the verb that the parser took for something else."""
        if verb + 1 >= self.last or self.tokens.lower[verb] not in ("said", "says", "asked"):
            return None
        k = self.kid(verb, "dobj", "attr", "dative", "oprd", "npadvmod")
        if k is not None and k > verb and self.hull(k)[0] == verb + 1:
            tags = self.tokens.tags
            if tags[k].startswith("NNP") or tags[k] == "PRP":
                return k
        return None

    def is_finite(self, verb: int) -> bool:
        """Whether the verb stands in a finite form (said, says, has said, to say counts not)."""
        tag = self.tokens.tags[verb]
        if tag in ("VBD", "VBZ", "VBP", "MD"):
            return True
        return any(self.tokens.deps[k] in ("aux", "auxpass") for k in self.kids(verb))
