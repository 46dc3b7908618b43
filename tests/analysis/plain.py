"""Tokens from a text without a model: enough for rules that read words alone."""

from __future__ import annotations

import re

from cpsreader.analysis.tokens import Tokens

_TOKEN = re.compile(r"[@$]?\w+(?:[.,]\d+)*(?=n['’]t)|n['’]t|['’](?:s|ll|re|ve|d|m)\b|@?\w+|[^\w\s]")


def plain_tokens(text: str) -> Tokens:
    """Words and marks; a sentence ends at . ! ? before white space, and at a line break."""
    tokens = Tokens(text)
    first = 0
    for found in _TOKEN.finditer(text):
        tokens.starts.append(found.start())
        tokens.ends.append(found.end())
        tokens.words.append(found.group())
    tokens.lower = [w.lower() for w in tokens.words]
    tokens.lemmas = list(tokens.lower)
    tokens.tags = tokens.deps = [""] * len(tokens)
    tokens.heads = list(range(len(tokens)))
    for index in range(len(tokens)):
        end = tokens.ends[index]
        gap = text[end : tokens.starts[index + 1]] if index + 1 < len(tokens) else "\n"
        stops = tokens.words[index] in ".!?" and gap[:1].isspace()
        if stops or "\n" in gap:
            tokens.sentences.append((first, index + 1))
            tokens.parsed.append(False)
            first = index + 1
    return tokens
